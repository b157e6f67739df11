import { describe, expect, it } from 'vitest';

import { disagreementOf, endToEnd, unitizingAlpha, type Continuum } from '../src/index.ts';

/** Units as `label start length`, separated by commas, one string an annotator. */
function continuum(length: number, ...annotators: string[]): Continuum {
  return { length, units: annotators.map(unitsOf) };
}

function unitsOf(list: string) {
  return list.split(',').map((unit) => {
    const [label, start, length] = unit.trim().split(' ');
    return { label: label!, start: Number(start), end: Number(start) + Number(length) };
  });
}

/** Krippendorff 2004, p. 254: a continuum of 300 from 150 on, observers i and j. */
const BOOK = continuum(
  300,
  'c 75 70, c 220 30, k 30 60, k 150 50',
  'c 70 80, c 205 20, c 250 20, k 30 60, k 150 50',
);

/** Krippendorff 1995, p. 57: four pairs of observers on a continuum of 24, here as four labels. */
function article(stretch: number): Continuum {
  const { length, units } = continuum(
    24,
    'A 2 8, A 14 6, B 0 18, C 2 6, C 10 2, C 14 4, C 20 2, D 0 2, D 2 8, D 10 4, D 14 6, D 20 4',
    'A 4 4, A 15 2, B 0 2, B 2 1, B 3 1, B 4 1, B 5 1, B 6 3, B 9 1, C 0 2, C 4 4, C 10 4, C 16 2, C 20 2, D 0 4, D 4 4, D 8 7, D 15 2, D 17 7',
  );
  const stretched = units.map((own) =>
    own.map(({ label, start, end }) => ({ label, start: start * stretch, end: end * stretch })),
  );
  return { length: length * stretch, units: stretched };
}

describe('unitising alpha', () => {
  it('of Krippendorff 2004, p. 254', () => {
    const c = disagreementOf(BOOK, 'c');
    expect(c.observed).toBeCloseTo(0.0144, 4);
    expect(c.expected).toBeCloseTo(0.0532, 4);
    const k = disagreementOf(BOOK, 'k');
    expect(k.observed).toBe(0);
    expect(k.expected).toBeCloseTo(0.049, 4);
    const { alpha, labels } = unitizingAlpha(BOOK);
    expect(labels['c']).toBeCloseTo(0.7286, 4);
    expect(labels['k']).toBe(1);
    expect(alpha).toBeCloseTo(0.8591, 3);
  });

  const observed = [
    ['A', 0.03125],
    ['B', 2.26736],
    ['C', 0.02777],
    ['D', 0.38715],
  ] as const;
  it.each(observed)('observed disagreement %s of Krippendorff 1995 is %d', (label, value) => {
    expect(disagreementOf(article(1), label).observed).toBeCloseTo(value, 4);
  });

  // The article's expected disagreements have a wrong sign in them (corrected in the book of 2004):
  // they differ by less than 0.005 on a long continuum, and alpha by less than 0.02.
  const alphas = [
    ['A', 0.0699, 0.553],
    ['B', 1.17731, -0.926],
    ['C', 0.08642, 0.679],
    ['D', 0.41445, 0.066],
  ] as const;
  it.each(alphas)('expected %s of Krippendorff 1995 is %d, alpha %d', (label, expected, alpha) => {
    const long = article(50_000);
    expect(Math.abs(disagreementOf(long, label).expected - expected)).toBeLessThan(0.005);
    expect(Math.abs(unitizingAlpha(long).labels[label]! - alpha)).toBeLessThan(0.02);
  });

  it('takes the outermost of nested units of one label', () => {
    const nested = continuum(100, 'O 10 20, O 15 5, O 60 8', 'O 10 20, O 60 8');
    expect(unitizingAlpha(nested).alpha).toBe(1);
  });

  it('is undefined where nothing was marked', () => {
    expect(unitizingAlpha({ length: 10, units: [[], []] })).toEqual({ alpha: null, labels: {} });
  });
});

describe('continua end to end', () => {
  it('shift what follows and refuse different annotators', () => {
    const one = continuum(10, 'a 2 3', 'a 2 4');
    expect(endToEnd([one, one])).toEqual(continuum(20, 'a 2 3, a 12 3', 'a 2 4, a 12 4'));
    expect(() => endToEnd([one, continuum(10, 'a 1 1')])).toThrow(RangeError);
  });
});
