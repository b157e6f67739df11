/**
 * A text as the grammars read it: NFC, white space of all kinds as plain spaces, line ends as `\n`,
 * zero-width characters gone. `original` maps an offset of the view back into the text as given.
 *
 * Most texts are their own view; then nothing is copied and offsets map to themselves.
 */
export interface View {
  readonly text: string;
  /** Offset in the given text of the view's offset as the start of a span. */
  originalStart(offset: number): number;
  /** Offset in the given text of the view's offset as the end of a span. */
  originalEnd(offset: number): number;
}

/** Combining marks, line ends and white space that the view writes otherwise. */
const UNUSUAL =
  /\p{M}|\r|[\u00a0\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad\t\v\f]/u;
const CLUSTER = /\r\n|\P{M}\p{M}+|[\s\S]/gu;
const ZERO_WIDTH = /^[\u200b-\u200d\u2060\ufeff\u00ad]$/u;

export function viewOf(text: string): View {
  if (!UNUSUAL.test(text)) {
    return { text, originalStart: (offset) => offset, originalEnd: (offset) => offset };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let view = '';
  for (const cluster of text.matchAll(CLUSTER)) {
    const written = rewrite(cluster[0]);
    const end = cluster.index + cluster[0].length;
    for (let i = 0; i < written.length; i += 1) {
      starts.push(cluster.index);
      ends.push(end);
    }
    view += written;
  }
  return {
    text: view,
    originalStart: (offset) => starts[offset] ?? text.length,
    originalEnd: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? text.length)),
  };
}

function rewrite(cluster: string): string {
  if (cluster === '\r\n' || cluster === '\r' || cluster === '\u2028' || cluster === '\u2029') {
    return '\n';
  }
  if (ZERO_WIDTH.test(cluster)) return '';
  if (/^\s$/u.test(cluster) && cluster !== '\n') return ' ';
  return cluster.normalize('NFC');
}
