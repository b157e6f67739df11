import { describe, expect, it } from 'vitest';

import { cohenKappa, fleissKappa, nominalAlpha, type CodedItems } from '../src/index.ts';

/** Items from a table of counts: rows the first annotator's categories, columns the second's. */
function fromTable(table: number[][]): CodedItems[] {
  return table.flatMap((row, a) =>
    row.map((count, b) => ({ codes: [String(a), String(b)], count })),
  );
}

/** Items from one line an annotator; `.` is a missing value. */
function fromLines(...lines: string[]): CodedItems[] {
  const rows = lines.map((line) => line.split(' '));
  return rows[0]!.map((_, i) => item(...rows.map((row) => (row[i] === '.' ? undefined : row[i]))));
}

function item(...codes: (string | undefined)[]): CodedItems {
  return { codes, count: 1 };
}

describe("Cohen's kappa", () => {
  it('of Cohen 1960, table 1', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    expect(cohenKappa(fromTable(table))).toBeCloseTo(0.492, 3);
  });

  it('of Krippendorff 1995, p. 57, example A, digitised', () => {
    const items = fromLines(
      '0 0 1 1 1 1 1 1 1 1 0 0 0 0 1 1 1 1 1 1 0 0 0 0',
      '0 0 0 0 1 1 1 1 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0',
    );
    expect(cohenKappa(items)).toBeCloseTo(0.385, 3);
    expect(nominalAlpha(items)).toBeCloseTo(0.329, 3);
  });

  it('is undefined where only one category was used, and takes two codes an item', () => {
    expect(cohenKappa([item('a', 'a')])).toBeNull();
    expect(cohenKappa([])).toBeNull();
    expect(() => cohenKappa([item('a', 'a', 'b')])).toThrow(RangeError);
  });
});

/** Fleiss 1971, p. 379: 30 patients, each diagnosed by six psychiatrists; codes 1 to 5. */
const FLEISS = `444444 222555 233335 555555 222444 113333 333355 113334 114444 555555
144444 124444 222333 144444 224445 333335 111455 111112 224444 133555
555555 244444 222455 114444 144445 222224 111155 224444 133333 555555`;

describe("Fleiss' kappa", () => {
  const items = FLEISS.split(/\s/).map((codes) => item(...codes));

  it('of Fleiss 1971', () => {
    expect(items).toHaveLength(30);
    // Printed as 0.430, from figures rounded on the way.
    expect(Math.abs(fleissKappa(items)! - 0.43)).toBeLessThan(0.001);
  });

  it('needs the same number of judgements for every item', () => {
    expect(() => fleissKappa([item('a', 'b'), item('a')])).toThrow(RangeError);
  });
});

describe("Krippendorff's nominal alpha", () => {
  it('of Krippendorff 2011, example A: two observers, two values', () => {
    expect(nominalAlpha(fromLines('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toBeCloseTo(
      0.095,
      3,
    );
  });

  it('of Krippendorff 2011, example B: two observers, five values', () => {
    const items = fromLines('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(nominalAlpha(items)).toBeCloseTo(0.692, 3);
  });

  it('of Krippendorff 2011, example C: four observers, missing values', () => {
    const items = fromLines(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    expect(nominalAlpha(items)).toBeCloseTo(0.743, 3);
  });
});
