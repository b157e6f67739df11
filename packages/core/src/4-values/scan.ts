import type { Tokens } from '../1-tokens/tokens.ts';
import { placesOf, textOnce } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { scored } from '../2-candidates/scores.ts';
import { impossibleDateEnd } from './impossible.ts';
import { linesOf, type Line } from './line.ts';
import { findNumber } from './number-in-text.ts';
import { mayStartNumber, mayStartTime, mayStartValue } from './starts.ts';
import { findTimes } from './time-in-text.ts';
import type { Time } from './time.ts';

/** The DATE and NUMBER candidates of a text, and what the dates were read from, by their first tokens. */
export interface Scan {
  readonly candidates: readonly Candidate[];
  readonly times: ReadonlyMap<number, Time>;
}

/**
 * Finds all expressions of time and number. Both kinds come from one pass, because each decides what
 * the other is not (`2/9` and `26/30`); the result is kept with the tokens that it was made from.
 */
export const scan = textOnce((tokens: Tokens): Scan => {
  const candidates: Candidate[] = [];
  const times = new Map<number, Time>();
  const places = valuePlaces(tokens);
  let next = 0;
  for (const line of linesOf(tokens)) {
    const scan = new LineScan(line, candidates, times);
    for (; next < places.length && places[next]! < line.to; next += 1) scan.take(places[next]!);
  }
  return { candidates, times };
});

const valuePlaces = placesOf(mayStartValue);

class LineScan {
  readonly #line: Line;
  readonly #candidates: Candidate[];
  readonly #times: Map<number, Time>;
  /** Where the last time ended, or -1. */
  #lastTime = -1;
  /** The token to go on with. */
  #next = 0;

  constructor(line: Line, candidates: Candidate[], times: Map<number, Time>) {
    this.#line = line;
    this.#candidates = candidates;
    this.#times = times;
  }

  /** Takes what begins at a token, unless it is part of what was taken before. */
  take(at: number): void {
    if (at < this.#next) return;
    const afterTimes = mayStartTime(this.#line, at) ? this.#takeTimes(at) : undefined;
    this.#next = afterTimes ?? this.#takeNumber(at) ?? at + 1;
  }

  #takeTimes(at: number): number | undefined {
    const found = findTimes(this.#line, at, this.#lastTime);
    if (!found) return impossibleDateEnd(this.#line, at);
    for (const { from, to, value } of found.times) {
      const { rule, subtype, value: said } = value;
      this.#candidates.push(scored({ from, to, label: 'DATE', rule, subtype, value: said }));
      this.#times.set(from, value);
      this.#lastTime = to;
    }
    return found.to;
  }

  #takeNumber(at: number): number | undefined {
    const found = mayStartNumber(this.#line.word(at)!) ? findNumber(this.#line, at) : undefined;
    if (found?.candidate) this.#candidates.push(found.candidate);
    return found?.to;
  }
}
