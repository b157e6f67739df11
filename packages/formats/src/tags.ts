import type { Scheme } from './format.ts';
import type { TokenRange } from './tokens.ts';

/** An entity over tokens by index, end exclusive. */
export interface Chunk extends TokenRange {
  readonly label: string;
}

/** A tag that does not follow from the one before it, and how it is read. */
export interface Repair {
  /** Index of the token. */
  readonly at: number;
  readonly tag: string;
  readonly before: string;
  readonly read: string;
}

/** What the tags of a sentence say. */
export interface Chunks {
  readonly chunks: readonly Chunk[];
  readonly repairs: readonly Repair[];
}

interface Tag {
  readonly prefix: 'B' | 'I' | 'E' | 'S';
  readonly label: string;
}

/** BILOU and BMES write other letters for the same places. */
const PREFIXES: Readonly<Record<string, Tag['prefix']>> = {
  B: 'B',
  I: 'I',
  M: 'I',
  E: 'E',
  L: 'E',
  S: 'S',
  U: 'S',
};

/** Whether a word is a tag at all: `O`, or `B-PER` with any letter that a scheme uses. */
export function isTag(word: string): boolean {
  return word === 'O' || parseTag(word) !== undefined;
}

function parseTag(word: string): Tag | undefined {
  const [, letter, label] = /^([BIELSUM])-(.+)$/u.exec(word) ?? [];
  return letter === undefined ? undefined : { prefix: PREFIXES[letter]!, label: label! };
}

/**
 * The scheme that tags of sentences follow: BIOES (with BILOU and BMES) when they mark ends or
 * single tokens, IOB1 when entities begin with I and never with B after O, IOB2 otherwise.
 */
export function schemeOf(sentences: readonly (readonly string[])[]): Scheme {
  let inside = 0;
  for (const tags of sentences) {
    let before: Tag | undefined;
    for (const tag of tags.map(parseTag)) {
      if (tag?.prefix === 'E' || tag?.prefix === 'S') return 'BIOES';
      const begins = tag !== undefined && before?.label !== tag.label;
      if (begins && tag.prefix === 'I') inside += 1;
      if (begins && tag.prefix === 'B') inside = -Infinity;
      before = tag;
    }
  }
  return inside > 0 ? 'IOB1' : 'IOB2';
}

/** Reads the tags of one sentence; what breaks the scheme is read as near as can be and reported. */
export function readTags(tags: readonly string[], scheme: Scheme): Chunks {
  const chunks: Chunk[] = [];
  const repairs: Repair[] = [];
  let open: { from: number; label: string } | undefined;
  const close = (to: number) => {
    if (open) chunks.push({ ...open, to });
    open = undefined;
  };
  tags.forEach((word, at) => {
    const tag = parseTag(word);
    const repair = repairOf(tag, open?.label, scheme);
    if (repair) repairs.push({ at, tag: word, before: tags[at - 1] ?? 'O', read: repair });
    if (scheme === 'BIOES' && open && tags[at - 1] && !continues(tag, open.label)) {
      repairs.push(unfinished(tags, at, open));
    }
    if (!continues(tag, open?.label)) close(at);
    if (tag) open ??= { from: at, label: tag.label };
    if (tag?.prefix === 'E' || tag?.prefix === 'S') close(at + 1);
  });
  if (scheme === 'BIOES' && open) repairs.push(unfinished(tags, tags.length, open));
  close(tags.length);
  return { chunks, repairs };
}

function continues(tag: Tag | undefined, label: string | undefined): boolean {
  return tag !== undefined && tag.label === label && tag.prefix !== 'B' && tag.prefix !== 'S';
}

/** How a tag is read that needs an open entity of its label and has none. */
function repairOf(
  tag: Tag | undefined,
  label: string | undefined,
  scheme: Scheme,
): string | undefined {
  if (!tag || tag.label === label || tag.prefix === 'B' || tag.prefix === 'S') return undefined;
  if (tag.prefix === 'E') return `S-${tag.label}`;
  return scheme === 'IOB1' ? undefined : `B-${tag.label}`;
}

function unfinished(
  tags: readonly string[],
  at: number,
  { from, label }: { from: number; label: string },
): Repair {
  const read = `${from === at - 1 ? 'S' : 'E'}-${label}`;
  return { at: at - 1, tag: tags[at - 1]!, before: tags[at - 2] ?? 'O', read };
}

/** The tags of a sentence of `length` tokens; chunks lie apart from one another, in order. */
export function writeTags(chunks: readonly Chunk[], length: number, scheme: Scheme): string[] {
  const tags = Array<string>(length).fill('O');
  let before: Chunk | undefined;
  for (const chunk of chunks) {
    const touches = before?.to === chunk.from && before.label === chunk.label;
    for (let i = chunk.from; i < chunk.to; i += 1) {
      tags[i] = `${letterAt(i, chunk, scheme, touches)}-${chunk.label}`;
    }
    before = chunk;
  }
  return tags;
}

function letterAt(i: number, { from, to }: Chunk, scheme: Scheme, touches: boolean): string {
  const [first, last] = [i === from, i === to - 1];
  if (scheme === 'IOB1') return first && touches ? 'B' : 'I';
  if (scheme === 'BIOES' && last) return first ? 'S' : 'E';
  return first ? 'B' : 'I';
}
