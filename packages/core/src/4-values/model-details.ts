import { textOf, type Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { readDate, readNumber } from './read.ts';

/** The grammars' dates and numbers in places where the model found nothing at all. */
export function unseenValues(
  chosen: readonly Candidate[],
  found: readonly Candidate[],
): Candidate[] {
  const taken = new Set<number>();
  for (const { from, to } of found) for (let at = from; at < to; at += 1) taken.add(at);
  const isFree = ({ from, to }: Candidate) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    return true;
  };
  return chosen.filter((rule) => rule.label in READERS && isFree(rule));
}

type Details = Pick<Candidate, 'subtype' | 'value'>;

/**
 * Gives the model's findings what the grammars know of them: the subtype and value of the candidate
 * of the same span and label, or a value read from the span alone, or else the subtype of the
 * candidate of that label that shares most with it. A date or number that cannot be read is none,
 * and is left out.
 */
export function withDetails(
  found: readonly Candidate[],
  candidates: readonly Candidate[],
  tokens: Tokens,
): Candidate[] {
  const beginning = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = placeKey(candidate.label, candidate.from);
    const alike = beginning.get(key);
    if (alike) alike.push(candidate);
    else beginning.set(key, [candidate]);
  }
  return found.flatMap((candidate) => {
    const details = detailsOf(candidate, nearby(candidate, beginning), tokens);
    return details ? [{ ...candidate, ...details }] : [];
  });
}

/** So many tokens before a finding a candidate may begin and still be looked at. */
const BEFORE = 8;

/** The candidates of a finding's label that begin in it or shortly before. */
function nearby(
  { label, from, to }: Candidate,
  beginning: ReadonlyMap<string, readonly Candidate[]>,
): Candidate[] {
  const near: Candidate[] = [];
  for (let at = from - BEFORE; at < to; at += 1) {
    near.push(...(beginning.get(placeKey(label, at)) ?? []));
  }
  return near;
}

function placeKey(label: string, from: number): string {
  return `${label} ${from}`;
}

function detailsOf(
  candidate: Candidate,
  alike: readonly Candidate[],
  tokens: Tokens,
): Details | undefined {
  const same = best(alike.filter((c) => c.from === candidate.from && c.to === candidate.to));
  if (same) return detailsIn(same);
  const reader = READERS[candidate.label];
  if (reader) {
    const read = reader(textOf(tokens, candidate.from, candidate.to));
    return read ? detailsIn(read) : undefined;
  }
  const shared = (c: Candidate) => Math.min(c.to, candidate.to) - Math.max(c.from, candidate.from);
  const near = alike.filter((c) => shared(c) > 0 && c.subtype !== undefined);
  const closest = near.toSorted((a, b) => shared(b) - shared(a) || b.score - a.score)[0];
  return closest?.subtype === undefined ? {} : { subtype: closest.subtype };
}

const READERS: Readonly<Record<string, (text: string) => Details | null>> = {
  DATE: (text) => readDate(text),
  NUMBER: (text) => readNumber(text),
};

function best(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => b.score - a.score)[0];
}

function detailsIn({ subtype, value }: Details): Details {
  return {
    ...(subtype === undefined ? {} : { subtype }),
    ...(value === undefined ? {} : { value }),
  };
}
