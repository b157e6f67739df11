import { describe, expect, it } from 'vitest';

import { bestDisorder, gamma, type Unit } from '../src/index.ts';
import { seeded } from './notation.ts';

const WEIGHTS = { alpha: 3, beta: 1 };

/** Units as `label start end`, separated by commas. */
function units(list: string): Unit[] {
  return list.split(',').map((unit) => {
    const [label, start, end] = unit.trim().split(' ');
    return { label: label!, start: Number(start), end: Number(end) };
  });
}

/**
 * The three annotators that the reference implementation is tested on (Titeux and Riad 2021,
 * "pygamma-agreement", JOSS 6(62) 2989): disorder 0.96 and gamma between 0.44 and 0.47.
 */
const JOSS = [
  units('1 2 9, 2 11 17, 5 24 30, 6 32 36, 6 36 44, 7 44 60'),
  units('1 2 9, 3 11 17, 5 19 25, 6 32 44'),
  units('1 2 9, 4 11 17, 5 21 27, 6 32 36, 6 36 40, 6 40 44'),
];

describe('gamma', () => {
  it("of the reference implementation's example", () => {
    const result = gamma([{ length: 60, units: JOSS }]);
    expect(result.observed).toBeCloseTo(0.96, 2);
    expect(result.gamma).toBeGreaterThan(0.44);
    expect(result.gamma).toBeLessThan(0.48);
  });

  it('is 1 for equal annotations and the same for the same seed', () => {
    const same = { length: 60, units: [JOSS[0]!, JOSS[0]!] };
    expect(gamma([same])).toMatchObject({ gamma: 1, observed: 0 });
    const different = { length: 60, units: JOSS };
    expect(gamma([different], { seed: 9 })).toEqual(gamma([different], { seed: 9 }));
  });

  it('is near 0 for annotations that have nothing to do with one another', () => {
    const draw = seeded(11);
    const random = () =>
      Array.from({ length: 60 }, () => {
        const start = draw(2000);
        return { label: 'ab'[draw(2)]!, start, end: start + 5 + draw(20) };
      });
    const { gamma: value } = gamma([{ length: 2030, units: [random(), random()] }]);
    expect(Math.abs(value!)).toBeLessThan(0.1);
  });

  it('of many texts is that of each when they are alike', () => {
    const one = { length: 60, units: JOSS };
    const alone = gamma([one], { precision: 0.01 });
    const many = gamma([one, one, one, { length: 9, units: [[], [], []] }], { precision: 0.01 });
    expect(many.observed).toBeCloseTo(alone.observed, 10);
    expect(many.gamma).toBeCloseTo(alone.gamma!, 1.5);
  });

  it('is undefined where nothing was marked', () => {
    expect(gamma([{ length: 60, units: [[], []] }]).gamma).toBeNull();
  });
});

describe('the best alignment', () => {
  const cases = Array.from({ length: 60 }, (_, seed) => [seed, 2 + (seed % 3)] as const);
  it.each(cases)(
    'has the disorder that trying everything finds (seed %i, %i annotators)',
    (seed, n) => {
      const draw = seeded(seed);
      const annotators = Array.from({ length: n }, () =>
        Array.from({ length: draw([6, 4, 3][n - 2]!) }, () => {
          const start = draw(25);
          return { label: 'ab'[draw(2)]!, start, end: start + 1 + draw(9) };
        }),
      );
      expect(bestDisorder(annotators, WEIGHTS)).toBeCloseTo(leastOfAll(annotators), 9);
    },
  );
});

/** The dullest model: every way of joining the first remaining unit with units of the others. */
function leastOfAll(annotators: readonly (readonly Unit[])[]): number {
  const at = annotators.findIndex((own) => own.length > 0);
  if (at < 0) return 0;
  const choices = annotators.map((own, i) =>
    i === at ? [own[0]!] : i < at ? [undefined] : [undefined, ...own],
  );
  const costs = product(choices).map((group) => {
    const rest = annotators.map((own, i) => own.filter((unit) => unit !== group[i]));
    return disorderOf(group) + leastOfAll(rest);
  });
  return Math.min(...costs);
}

function product<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>(
    (all, own) => all.flatMap((one) => own.map((c) => [...one, c])),
    [[]],
  );
}

function disorderOf(group: readonly (Unit | undefined)[]): number {
  let sum = 0;
  let pairs = 0;
  group.forEach((a, i) => {
    for (const b of group.slice(i + 1)) {
      pairs++;
      sum += a && b ? dissimilarity(a, b) : 1;
    }
  });
  return sum / pairs;
}

function dissimilarity(a: Unit, b: Unit): number {
  const apart = Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
  const position = (apart / (a.end - a.start + b.end - b.start)) ** 2;
  return WEIGHTS.alpha * position + (a.label === b.label ? 0 : WEIGHTS.beta);
}
