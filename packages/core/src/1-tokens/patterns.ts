import type { Tokens } from './tokens.ts';
import { type Pattern, WinkReader } from './wink.ts';

export type { Pattern } from './wink.ts';

/** A finding of a pattern: tokens `from` to `to` (end exclusive). */
export interface PatternFinding {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds users' patterns with wink-nlp's `learnCustomEntities`. Findings that do not begin and end
 * with a token of ours are left out.
 *
 * @throws RangeError when wink-nlp does not take a pattern; the message says why.
 */
export function patternFinder(patterns: readonly Pattern[]): (tokens: Tokens) => PatternFinding[] {
  let reader = new WinkReader(patterns);
  return (tokens) => {
    if (reader.full) reader = new WinkReader(patterns);
    const starts = new Map(Array.from(tokens.starts, (start, at) => [start, at] as const));
    const ends = new Map(Array.from(tokens.ends, (end, at) => [end, at + 1] as const));
    return reader.findPatterns(tokens.text).flatMap(({ name, start, end }) => {
      const from = starts.get(start);
      const to = ends.get(end);
      return from === undefined || to === undefined ? [] : [{ name, from, to }];
    });
  };
}
