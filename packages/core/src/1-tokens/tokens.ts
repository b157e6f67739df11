import type { Word } from './word.ts';

/** What stands between a token and the one before it. */
export const Gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/**
 * The tokens of a text as parallel lists, smallest useful units first: a run of letters (a
 * syllable, an abbreviation, `H'Hen`, `QH15`), a number with its grouping signs (`1.234,5`), or one
 * other sign. `19/12/2023` is five tokens, `10-NQ/TU` five, `6.338m2` two.
 *
 * Law: the gaps and tokens, joined, are the text.
 */
export interface Tokens {
  /** The view that offsets count in. */
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: readonly Word[];
  /** A value of `Gap` for each token; the first token's is `paragraph`. */
  readonly gaps: Uint8Array;
  /** For each token the index of its sentence. */
  readonly sentences: Int32Array;
  /** What later stages have worked out of the text as a whole, each under a number of its own. */
  readonly memo: unknown[];
}

/** The text that tokens `from` to `to` (end exclusive) cover. */
export function textOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.starts[from]!, tokens.ends[to - 1]!);
}

/** The spelling keys of tokens `from` to `to` (end exclusive), one space between, as `phraseKey` gives them. */
export function keyOf(tokens: Tokens, from: number, to: number): string {
  let key = tokens.words[from]!.key;
  for (let i = from + 1; i < to; i += 1) key += ` ${tokens.words[i]!.key}`;
  return key;
}

/** Whether a line break stands directly before the token, or nothing. */
export function startsLine(tokens: Tokens, at: number): boolean {
  return tokens.gaps[at]! >= Gap.line;
}

/** The first tokens of the lines, in order. */
export function lineStarts(tokens: Tokens): number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.count; at += 1) if (startsLine(tokens, at)) starts.push(at);
  return starts;
}

/** Whether the line, or the text, ends with what ends before the token at `end`. */
export function endsLine(tokens: Tokens, end: number): boolean {
  return end >= tokens.count || startsLine(tokens, end);
}

/** Whether tokens `from` to `to` (end exclusive) begin a line and end one, so that nothing stands beside them. */
export function isLine(tokens: Tokens, from: number, to: number): boolean {
  return startsLine(tokens, from) && endsLine(tokens, to);
}

/** Whether a token is written against the one before it, without white space. */
export function touches(tokens: Tokens, at: number): boolean {
  return tokens.gaps[at] === Gap.none;
}
