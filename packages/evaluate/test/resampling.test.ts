import { describe, expect, it } from 'vitest';

import { bootstrap, compareTallies, type Tally } from '../src/index.ts';
import { seeded } from './notation.ts';

const right: Tally = { correct: 1, incorrect: 0, partial: 0, missed: 0, spurious: 0 };
const missed: Tally = { correct: 0, incorrect: 0, partial: 0, missed: 1, spurious: 0 };
const wrong: Tally = { correct: 0, incorrect: 1, partial: 0, missed: 0, spurious: 0 };

describe('bootstrap intervals', () => {
  const tallies = Array.from({ length: 400 }, (_, i) => (i % 10 < 7 ? right : missed));

  it('of a share are as wide as the normal approximation says', () => {
    const [interval] = bootstrap([tallies], { samples: 4000 });
    const half = 1.96 * Math.sqrt((0.7 * 0.3) / 400);
    expect(interval!.recall.low).toBeCloseTo(0.7 - half, 1.9);
    expect(interval!.recall.high).toBeCloseTo(0.7 + half, 1.9);
    expect(interval!.precision).toEqual({ low: 1, high: 1 });
  });

  it('are the same for the same seed and narrower for a lower level', () => {
    expect(bootstrap([tallies], { seed: 5 })).toEqual(bootstrap([tallies], { seed: 5 }));
    const [wide] = bootstrap([tallies], { level: 0.99 });
    const [narrow] = bootstrap([tallies], { level: 0.5 });
    expect(wide!.f1.low).toBeLessThan(narrow!.f1.low);
    expect(wide!.f1.high).toBeGreaterThan(narrow!.f1.high);
  });

  it('refuse series that do not fit together', () => {
    expect(() => bootstrap([tallies, tallies.slice(1)])).toThrow(RangeError);
    expect(() => bootstrap([tallies], { level: 1 })).toThrow(RangeError);
  });
});

describe('paired tests', () => {
  it('find no difference between a system and itself', () => {
    const result = compareTallies([right, wrong, right], [right, wrong, right], { rounds: 200 });
    expect(result).toMatchObject({ difference: 0, randomization: 1, bootstrap: 1 });
  });

  it('agree with all 2ⁿ swaps written out', () => {
    const draw = seeded(3);
    const systems = [0, 1].map(() =>
      Array.from({ length: 9 }, () => (draw(3) > 0 ? right : wrong)),
    );
    const [first, second] = systems as [Tally[], Tally[]];
    const { randomization } = compareTallies(first, second, { rounds: 40_000 });
    expect(randomization).toBeCloseTo(exactRandomization(first, second), 1.9);
  });

  it('are sure when one system is right far more often', () => {
    const better = Array.from({ length: 100 }, () => right);
    const worse = better.map((tally, i) => (i % 4 === 0 ? wrong : tally));
    const { difference, randomization, bootstrap: p } = compareTallies(better, worse);
    expect(difference).toBeCloseTo(0.25, 10);
    expect(randomization).toBeLessThan(0.001);
    expect(p).toBeLessThan(0.001);
  });

  it('refuse to be made of nothing', () => {
    expect(() => compareTallies([right], [wrong], { rounds: 0 })).toThrow(RangeError);
    expect(() => compareTallies([right], [])).toThrow(RangeError);
  });
});

/** Every tally here has one gold and one predicted entity, so F1 is the share of right ones. */
function exactRandomization(first: readonly Tally[], second: readonly Tally[]): number {
  const gaps = first.map((tally, i) => tally.correct - second[i]!.correct);
  const observed = Math.abs(gaps.reduce((sum, gap) => sum + gap, 0));
  let count = 0;
  for (let swaps = 0; swaps < 2 ** gaps.length; swaps++) {
    const difference = gaps.reduce((sum, gap, i) => sum + ((swaps >> i) & 1 ? -gap : gap), 0);
    if (Math.abs(difference) >= observed) count++;
  }
  return count / 2 ** gaps.length;
}
