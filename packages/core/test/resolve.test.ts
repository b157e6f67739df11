import { describe, expect, it } from 'vitest';

import type { Candidate } from '../src/2-candidates/recognizer.ts';
import { resolve, weight } from '../src/3-entities/resolve.ts';
import { labelInfo, LABELS } from '../src/labels.ts';
import { random } from './random.ts';

const SEED = 20_231_219;

function someCandidates(next: () => number): Candidate[] {
  return Array.from({ length: 1 + Math.floor(next() * 8) }, (_, i) => {
    const from = Math.floor(next() * 8);
    return {
      from,
      to: from + 1 + Math.floor(next() * 5),
      label: LABELS[Math.floor(next() * LABELS.length)]!.name,
      score: Math.round(next() * 100) / 100,
      rule: `rule-${i}`,
    };
  });
}

function allowed(set: readonly Candidate[]): boolean {
  return set.every((a, i) => set.slice(i + 1).every((b) => fit(a, b, set)));
}

function fit(a: Candidate, b: Candidate, set: readonly Candidate[]): boolean {
  if (a.to <= b.from || b.to <= a.from) return true;
  const [outer, inner] = a.to - a.from >= b.to - b.from ? [a, b] : [b, a];
  if (inner.from < outer.from || inner.to > outer.to) return false;
  if (inner.to - inner.from === outer.to - outer.from) return false;
  const direct = !set.some(
    (c) => c !== outer && c !== inner && within(inner, c) && within(c, outer),
  );
  if (!direct) return true;
  if (inner.from === outer.from && inner.label === outer.label) return false;
  return labelInfo(outer.label)!.inside.includes(inner.label);
}

function within(inner: Candidate, outer: Candidate): boolean {
  return (
    outer.from <= inner.from &&
    inner.to <= outer.to &&
    outer.to - outer.from > inner.to - inner.from
  );
}

function bestOf(candidates: readonly Candidate[]): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** candidates.length; mask += 1) {
    const set = candidates.filter((_, i) => (mask >> i) & 1);
    if (allowed(set)) best = Math.max(best, total(set));
  }
  return best;
}

function total(set: readonly Candidate[]): number {
  return set.reduce((sum, candidate) => sum + weight(candidate), 0);
}

describe('resolve', () => {
  it(`is as good as the best of all subsets (seed ${SEED})`, () => {
    const next = random(SEED);
    for (let round = 0; round < 400; round += 1) {
      const candidates = someCandidates(next);
      const chosen = resolve(candidates);
      expect(allowed(chosen), JSON.stringify(candidates)).toBe(true);
      expect(total(chosen), JSON.stringify(candidates)).toBeCloseTo(bestOf(candidates), 9);
    }
  });

  it('does not depend on the order of the candidates', () => {
    const next = random(SEED + 1);
    for (let round = 0; round < 100; round += 1) {
      const candidates = someCandidates(next);
      const sets = [candidates, candidates.toReversed()].map((order) => total(resolve(order)));
      expect(sets[0]).toBeCloseTo(sets[1]!, 9);
    }
  });

  const candidate = (from: number, to: number, label: string, score: number): Candidate => ({
    ...{ from, to, label, score },
    rule: 'test',
  });

  it('leaves out what is no surer than a toss', () => {
    expect(resolve([candidate(0, 2, 'PERSON', 0.5)])).toEqual([]);
  });

  it('takes the longer of two equally sure candidates', () => {
    const [short, long] = [candidate(0, 2, 'DATE', 0.9), candidate(0, 3, 'DATE', 0.9)];
    expect(resolve([short, long])).toEqual([long]);
  });

  it('nests a body in an office and a place in the body', () => {
    const nested = [
      candidate(0, 5, 'TITLE', 0.9),
      candidate(2, 5, 'ORGANIZATION', 0.9),
      candidate(3, 5, 'LOCATION', 0.9),
    ];
    expect(resolve(nested)).toEqual(nested);
  });

  it('keeps numbers out of bodies and of one another', () => {
    const body = candidate(0, 3, 'ORGANIZATION', 0.8);
    expect(resolve([body, candidate(2, 3, 'NUMBER', 0.95)])).toEqual([body]);
  });

  it('ends a tie by the order of the label set', () => {
    const chosen = resolve([candidate(0, 1, 'LOCATION', 0.8), candidate(0, 1, 'PERSON', 0.8)]);
    expect(chosen.map(({ label }) => label)).toEqual(['PERSON']);
  });
});
