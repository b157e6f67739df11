import { readInline, type Document } from '@congvan/core';
import { describe, expect, it } from 'vitest';

import { agree, writeAgreement, type Annotator } from '../src/index.ts';

const LONG = '⟦P Lê Long⟧ – ⟦T Chủ tịch ⟦O HĐND⟧⟧ xã';
const SHORT = '⟦P Lê Long⟧ – ⟦T Chủ tịch⟧ ⟦O HĐND xã⟧';

function annotator(name: string, ...sources: (string | undefined)[]): Annotator {
  const documents = sources.flatMap((source, i): Document[] =>
    source === undefined ? [] : [readInline(source, `d${i}`)],
  );
  return { name, documents };
}

describe('agreement', () => {
  it('of equal annotations is full by every measure', () => {
    const report = agree([annotator('An', LONG), annotator('Bình', LONG)]);
    expect(report).toMatchObject({ documents: 1, meanF1: 1, fleiss: 1, alpha: 1, problems: [] });
    expect(report.unitizing.alpha).toBe(1);
    expect(report.gamma!.gamma).toBe(1);
    expect(report.pairs[0]!.kappa).toBe(1);
  });

  it('of two is their F1, whichever is taken as gold', () => {
    const [there] = agree([annotator('An', LONG), annotator('Bình', SHORT)]).pairs;
    const [back] = agree([annotator('Bình', SHORT), annotator('An', LONG)]).pairs;
    expect(there!.f1.exact).toBeCloseTo(1 / 3, 10);
    expect(there!.labels).toEqual({ ORGANIZATION: 0, PERSON: 1, TITLE: 0 });
    expect(back!.f1).toEqual(there!.f1);
  });

  it("looks at tokens' labels from the outermost", () => {
    // Lê Long – Chủ tịch HĐND xã: of seven tokens, HĐND and xã are coded differently.
    const [pair] = agree([annotator('An', LONG), annotator('Bình', SHORT)]).pairs;
    const chance = (2 * 2 + 2 * 1 + 2 * 2) / 49;
    expect(pair!.kappa).toBeCloseTo((5 / 7 - chance) / (1 - chance), 10);
  });

  it('of three counts what all three did, and alpha all', () => {
    const report = agree(
      [annotator('An', LONG, LONG), annotator('Bình', SHORT, LONG), annotator('Chi', LONG)],
      { gamma: false, layer: 'outer' },
    );
    expect(report.pairs.map(({ documents }) => documents)).toEqual([2, 1, 1]);
    expect(report).toMatchObject({ documents: 1, tokens: 14, layer: 'outer' });
    expect(report.gamma).toBeUndefined();
  });

  it('leaves out and reports a version of another text', () => {
    const report = agree([annotator('An', LONG, LONG), annotator('Bình', LONG, 'khác')]);
    expect(report.documents).toBe(1);
    expect(report.problems.map(({ code, id }) => `${code} ${id}`)).toEqual(['text-differs d1']);
  });

  it('needs two annotators of different names', () => {
    expect(() => agree([annotator('An', LONG)])).toThrow(RangeError);
    expect(() => agree([annotator('An', LONG), annotator('An', LONG)])).toThrow(RangeError);
  });

  it('is written in every form and both languages', () => {
    const report = agree([annotator('An', LONG), annotator('Bình', SHORT)]);
    expect(JSON.parse(writeAgreement(report, 'json'))).toEqual(report);
    expect(writeAgreement(report, 'text')).toMatch(/mean F1 of pairs +0\.333/);
    expect(writeAgreement(report, 'markdown', 'vi')).toContain('| F1 trung bình các cặp | 0.333 |');
    expect(writeAgreement(report, 'html', 'vi')).toContain('<html lang="vi">');
  });
});
