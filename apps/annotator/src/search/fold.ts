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

/** The block of combining marks that Vietnamese has its own from; a `u` class is three times slower. */
const MARKS = /[\u0300-\u036f]+/g;
const MARK = /\p{M}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** No character grows beyond so many code units when it is folded. */
const LONGEST = 3;
/** Below are no combining marks, so a character with a neighbour from there stands alone. */
const FIRST_MARK = 0x300;

/** Folds a text, character by character, so that offsets stay exact. */
export function fold(text: string, folding: Folding): Folded {
  const keys = knownKeys(folding);
  const starts = new Uint32Array(text.length * LONGEST);
  const ends = new Uint32Array(text.length * LONGEST);
  const parts: string[] = [];
  let length = 0;
  for (let start = 0; start < text.length;) {
    const end = clusterEnd(text, start);
    const cluster = text.slice(start, end);
    let key = keys.get(cluster);
    if (key === undefined) keys.set(cluster, (key = foldCluster(cluster, folding)));
    parts.push(key);
    const to = length + key.length;
    starts.fill(start, length, to);
    ends.fill(end, length, to);
    length = to;
    start = end;
  }
  return { text: parts.join(''), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/** A text folded as a whole: faster, for those who need no offsets. */
export function foldWhole(text: string, { ignoreTones, ignoreCase }: Folding): string {
  const spaced = text.replaceAll(/[^\S ]/g, ' ');
  const key = ignoreCase ? spaced.toLowerCase() : spaced;
  return ignoreTones ? toneless(key) : key.normalize('NFC');
}

function toneless(text: string): string {
  return text.normalize('NFD').replaceAll(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** The end of the character at `start`, with the combining marks that follow it. */
function clusterEnd(text: string, start: number): number {
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= FIRST_MARK) {
    const sign = String.fromCodePoint(text.codePointAt(end)!);
    if (!MARK.test(sign)) break;
    end += sign.length;
  }
  return end;
}

/** What characters fold to, for each folding; texts are made of few. */
const known = new Map<string, Map<string, string>>();

function knownKeys({ ignoreTones, ignoreCase }: Folding): Map<string, string> {
  const name = `${Boolean(ignoreTones)} ${Boolean(ignoreCase)}`;
  let keys = known.get(name);
  if (!keys || keys.size > 10_000) known.set(name, (keys = new Map()));
  return keys;
}

function foldCluster(cluster: string, { ignoreTones, ignoreCase }: Folding): string {
  if (/^\s$/.test(cluster)) return ' ';
  const composed = cluster.normalize('NFC');
  const key = ignoreCase ? composed.toLowerCase() : composed;
  return ignoreTones ? toneless(key) : key;
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
