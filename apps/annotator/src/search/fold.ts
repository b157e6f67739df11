import type { Span } from '@congvan/core';

/** What two texts may differ in and still be the same to a search. */
export interface Folding {
  /** `hoa` finds *Hóa*; also makes đ and d one. */
  readonly ignoreTones?: boolean;
  readonly ignoreCase?: boolean;
}

export interface SearchOptions extends Folding {
  /** Not inside a longer syllable or number: `an` does not find *xanh*. */
  readonly wholeSyllables?: boolean;
}

/** A text made comparable, with the way back: code unit `i` came from `starts[i]` to `ends[i]`. */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const MARKS = /\p{M}/u;
const PLAIN = /^[\x20-\x7e]*$/;
/** A character with the combining marks that follow it. */
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Folds a text, character by character, so that offsets stay exact. */
export function fold(text: string, folding: Folding): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    const key = foldCluster(cluster, folding);
    folded += key;
    for (let i = 0; i < key.length; i++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text: folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function foldCluster(cluster: string, { ignoreTones, ignoreCase }: Folding): string {
  if (/^\s$/.test(cluster)) return ' ';
  let key = cluster.normalize('NFC');
  if (ignoreCase) key = key.toLowerCase();
  if (!ignoreTones || PLAIN.test(key)) return key;
  const bare = Array.from(key.normalize('NFD')).filter((sign) => !MARKS.test(sign));
  return bare.join('').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Every place where a query occurs, in order, not overlapping; an empty query occurs nowhere. */
export function occurrences(text: string, query: string, options: SearchOptions = {}): Span[] {
  return occurrencesIn(fold(text, options), text, query, options);
}

/** `occurrences` in a text folded before, for many queries in one text. */
export function occurrencesIn(
  folded: Folded,
  text: string,
  query: string,
  options: SearchOptions = {},
): Span[] {
  const needle = fold(query, options).text;
  if (needle.trim() === '') return [];
  const found: Span[] = [];
  let from = folded.text.indexOf(needle);
  while (from >= 0) {
    const to = from + needle.length;
    const span = { start: folded.starts[from]!, end: folded.ends[to - 1]! };
    const whole = !options.wholeSyllables || standsAlone(text, span);
    if (whole) found.push(span);
    from = folded.text.indexOf(needle, whole ? to : from + 1);
  }
  return found;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const last = Array.from(before).at(-1) ?? '';
  const [first = ''] = Array.from(after);
  return !WORD.test(last) && !WORD.test(first);
}
