import { calibrated } from '@congvan/core/sequence';
import { expect, test } from 'vitest';

import { calibrate, calibrationCurve } from '../src/calibrate.ts';
import { folds } from '../src/folds.ts';
import { random } from '../src/random.ts';

/** Outcomes of a model whose log-odds are twice and a half too bold. */
function bold(count: number) {
  const next = random(20231219);
  return Array.from({ length: count }, () => {
    const odds = 6 * next() - 2;
    const right = next() < 1 / (1 + Math.exp(-odds));
    return { score: 1 / (1 + Math.exp(-2.5 * odds)), right };
  });
}

test('calibration finds by how much a model is too bold', () => {
  const { slope, shift } = calibrate(bold(20_000));
  expect(slope).toBeCloseTo(1 / 2.5, 1);
  expect(shift).toBeCloseTo(0, 1);
});

test('calibrated probabilities are right as often as they say', () => {
  const outcomes = bold(20_000);
  const calibration = calibrate(outcomes);
  const better = outcomes.map(({ score, right }) => ({
    score: calibrated(score, calibration),
    right,
  }));
  expect(calibrationCurve(outcomes).gap).toBeGreaterThan(0.05);
  expect(calibrationCurve(better).gap).toBeLessThan(0.02);
});

test('nothing to calibrate by leaves probabilities as they are', () => {
  expect(calibrate([])).toEqual({ slope: 1, shift: 0 });
});

test('folds hold each item once, in nearly equal parts, the same for the same seed', () => {
  const items = Array.from({ length: 102 }, (_, i) => i);
  const parts = folds(items, 5, 1);
  expect(parts.flat().toSorted((a, b) => a - b)).toEqual(items);
  expect(parts.map((part) => part.length)).toEqual([21, 21, 20, 20, 20]);
  expect(folds(items, 5, 1)).toEqual(parts);
  expect(folds(items, 5, 2)).not.toEqual(parts);
});
