import { describe, expect, it } from 'vitest';

import { calibrationOf } from '../src/index.ts';
import { seeded } from './notation.ts';

describe('calibration', () => {
  it('compares scores with the share that was right, range by range', () => {
    const outcomes = [
      { score: 0.95, right: true },
      { score: 1, right: true },
      { score: 0.92, right: false },
      { score: 0.2, right: false },
    ];
    const { bins, error, brier } = calibrationOf(outcomes)!;
    expect(bins).toHaveLength(2);
    expect(bins[1]).toMatchObject({ low: 0.9, high: 1, count: 3, right: 2 / 3 });
    expect(bins[1]!.score).toBeCloseTo(2.87 / 3, 10);
    expect(error).toBeCloseTo((3 * (2.87 / 3 - 2 / 3) + 0.2) / 4, 10);
    expect(brier).toBeCloseTo((0.05 ** 2 + 0.92 ** 2 + 0.2 ** 2) / 4, 10);
  });

  it('finds next to no error in scores that mean what they say', () => {
    const draw = seeded(5);
    const outcomes = Array.from({ length: 20_000 }, () => {
      const score = draw(1000) / 1000;
      return { score, right: draw(1000) / 1000 < score };
    });
    expect(calibrationOf(outcomes)!.error).toBeLessThan(0.02);
  });

  it('of nothing is null', () => {
    expect(calibrationOf([])).toBeNull();
  });
});
