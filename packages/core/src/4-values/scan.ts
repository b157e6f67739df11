import type { Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { linesOf, type Line } from './line.ts';
import { findNumber } from './number-in-text.ts';
import { NUMBER_STARTS, TIME_STARTS } from './starts.ts';
import { findTimes, type FoundTime } from './time-in-text.ts';

/** The DATE and NUMBER candidates of a text, and what the dates among them were read from. */
export interface Scan {
  readonly candidates: readonly Candidate[];
  readonly times: ReadonlyMap<Candidate, FoundTime['value']>;
}

const SCANS = new WeakMap<Tokens, Scan>();

/**
 * Finds all expressions of time and number. Both kinds come from one pass, because each decides what
 * the other is not (`2/9` and `26/30`); the result is kept with the tokens that it was made from.
 */
export function scan(tokens: Tokens): Scan {
  let found = SCANS.get(tokens);
  if (!found) SCANS.set(tokens, (found = scanLines(tokens)));
  return found;
}

function scanLines(tokens: Tokens): Scan {
  const candidates: Candidate[] = [];
  const times = new Map<Candidate, FoundTime['value']>();
  for (const line of linesOf(tokens)) scanLine(line, candidates, times);
  return { candidates, times };
}

function scanLine(
  line: Line,
  candidates: Candidate[],
  times: Map<Candidate, FoundTime['value']>,
): void {
  let lastTime = -1;
  for (let at = line.from; at < line.to;) {
    const word = line.tokens.words[at]!;
    const digits = word.shape === 'number';
    let to = at + 1;
    if (digits || TIME_STARTS.has(word.key)) {
      for (const found of findTimes(line, at, lastTime)) {
        const candidate = asCandidate(found);
        candidates.push(candidate);
        times.set(candidate, found.value);
        to = found.to;
        lastTime = found.to;
      }
    }
    if (
      to === at + 1 &&
      lastTime !== to &&
      (digits || NUMBER_STARTS.has(word.key) || word.shape === 'upper')
    ) {
      const number = findNumber(line, at);
      if (number?.candidate) candidates.push(number.candidate);
      to = number?.to ?? to;
    }
    at = to;
  }
}

function asCandidate({ from, to, value }: FoundTime): Candidate {
  return {
    from,
    to,
    label: 'DATE',
    score: value.score,
    rule: value.rule,
    subtype: value.subtype,
    value: value.value,
  };
}
