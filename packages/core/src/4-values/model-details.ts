import { textOf, type Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { readDate, readNumber } from './read.ts';

/** The grammars' dates and numbers in places where the model found nothing at all. */
export function unseenValues(
  chosen: readonly Candidate[],
  found: readonly Candidate[],
): Candidate[] {
  const overlaps = (a: Candidate, b: Candidate) => a.from < b.to && b.from < a.to;
  return chosen.filter(
    (rule) => rule.label in READERS && !found.some((other) => overlaps(rule, other)),
  );
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
  const byLabel = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const alike = byLabel.get(candidate.label);
    if (alike) alike.push(candidate);
    else byLabel.set(candidate.label, [candidate]);
  }
  return found.flatMap((candidate) => {
    const details = detailsOf(candidate, byLabel.get(candidate.label) ?? [], tokens);
    return details ? [{ ...candidate, ...details }] : [];
  });
}

function detailsOf(
  candidate: Candidate,
  alike: readonly Candidate[],
  tokens: Tokens,
): Details | undefined {
  const same = best(alike.filter((c) => c.from === candidate.from && c.to === candidate.to));
  if (same) return detailsIn(same);
  const read = READERS[candidate.label];
  if (read) return read(textOf(tokens, candidate.from, candidate.to)) ?? undefined;
  const shared = (c: Candidate) => Math.min(c.to, candidate.to) - Math.max(c.from, candidate.from);
  const near = alike.filter((c) => shared(c) > 0 && c.subtype !== undefined);
  const closest = near.toSorted((a, b) => shared(b) - shared(a) || b.score - a.score)[0];
  return closest?.subtype === undefined ? {} : { subtype: closest.subtype };
}

const READERS: Readonly<Record<string, (text: string) => Details | null>> = {
  DATE: (text) => detailsIn(readDate(text)),
  NUMBER: (text) => detailsIn(readNumber(text)),
};

function best(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => b.score - a.score)[0];
}

function detailsIn(from: Details): Details;
function detailsIn(from: Details | null): Details | null;
function detailsIn(from: Details | null): Details | null {
  if (!from) return null;
  const { subtype, value } = from;
  return {
    ...(subtype === undefined ? {} : { subtype }),
    ...(value === undefined ? {} : { value }),
  };
}
