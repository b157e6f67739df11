import type { Value } from '@congvan/core';
import { describe, expect, it } from 'vitest';

import { pairDocuments, sameValue, score, writeScore } from '../src/index.ts';
import { pair, withDetails } from './notation.ts';

const GOLD = '⟦P Lê Long⟧ – ⟦T Chủ tịch ⟦O HĐND⟧⟧, ⟦D năm 2023⟧ giảm ⟦N 5%⟧';
const PREDICTED = '⟦P Lê Long⟧ – ⟦T Chủ tịch⟧ ⟦O HĐND⟧, ⟦D năm 2023⟧ giảm ⟦D 5%⟧';

function example() {
  const plain = pair(GOLD, PREDICTED);
  const year = { subtype: 'date', value: { timex: '2023' } };
  const gold = withDetails(plain.gold, {}, {}, {}, year, {
    subtype: 'percent',
    value: { number: 5, unit: '%' },
  });
  const predicted = withDetails(plain.predicted, {}, {}, {}, year, { subtype: 'date' });
  const holds = { type: 'holds', from: 'e1', to: 'e2' } as const;
  return {
    gold: { ...gold, relations: [holds], meta: { genre: 'news' } },
    predicted: { ...predicted, relations: [holds] },
  };
}

describe('a score report', () => {
  const report = score([example()], { bootstrap: { samples: 50 } });
  const [outer, all] = report.layers;

  it('scores both layers', () => {
    expect(outer!.schemes.exact).toMatchObject({ gold: 4, predicted: 5, f1: 4 / 9 });
    expect(all!.schemes.exact).toMatchObject({ gold: 5, predicted: 5, f1: 0.6 });
  });

  it('means over labels and documents', () => {
    expect(all!.macro.recall).toBeCloseTo((1 + 0 + 1 + 1 + 0) / 5, 10);
    expect(all!.perDocument.f1).toBeCloseTo(0.6, 10);
  });

  it('scores subtypes, values and relations where the gold has them', () => {
    expect(all!.subtypes['DATE/date']!.tally).toMatchObject({ correct: 1, spurious: 1 });
    expect(report.attributes.value!.tally).toMatchObject({ correct: 1, missed: 1 });
    expect(report.relations['holds']!.exact.f1).toBe(0);
    expect(report.relations['holds']!.overlap.f1).toBe(1);
  });

  it('says what was read as what', () => {
    const { labels, counts } = all!.confusion;
    const at = (name: string) => labels.indexOf(name);
    expect(counts[at('NUMBER')]![at('DATE')]).toBe(1);
    expect(counts[at('PERSON')]![at('PERSON')]).toBe(1);
    expect(counts.flat().reduce((sum, count) => sum + count)).toBe(5);
  });

  it('survives JSON', () => {
    expect(JSON.parse(writeScore(report, 'json'))).toEqual(report);
  });

  it('is written as text, Markdown and HTML in both languages', () => {
    expect(writeScore(report, 'text')).toMatch(/Exact span and label +60\.0 +60\.0 +60\.0/);
    expect(writeScore(report, 'markdown', 'vi')).toContain('| Đúng phạm vi và nhãn | 60.0 |');
    const html = writeScore(report, 'html', 'vi');
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/<script|<link|src=|https?:/);
  });

  it('escapes what documents contain', () => {
    const [nasty] = score([pair('⟦P <b>&|</b>⟧', '<b>&|</b>')]).layers[0]!.mistakes;
    expect(nasty!.examples[0]!.line).toBe('[<b>&|</b>]');
    const html = writeScore(score([pair('⟦P <b>&|</b>⟧', '<b>&|</b>')]), 'html');
    expect(html).toContain('[&lt;b&gt;&amp;|&lt;/b&gt;]');
  });

  it('of nothing is a report of nothing', () => {
    expect(score([]).layers.map(({ schemes }) => schemes.exact.gold)).toEqual([0, 0]);
  });
});

describe('equal values', () => {
  const cases: [gold: Value, predicted: Value, same: boolean][] = [
    [{ timex: '2023' }, { timex: '2023' }, true],
    [{ timex: '2023' }, { timex: '2023', mod: 'END' }, false],
    [{ timex: 'XXXX-09-02' }, { timex: 'XXXX-09-02', resolved: '2023-09-02' }, true],
    [
      { timex: 'XXXX-09-02', resolved: '2022-09-02' },
      { timex: 'XXXX-09-02', resolved: '2023-09-02' },
      false,
    ],
    [
      { timex: '2023-09-02', inherited: ['year'] },
      { timex: '2023-09-02', inherited: ['year'] },
      true,
    ],
    [{ number: 0.1 + 0.2 }, { number: 0.3 }, true],
    [{ number: 5, unit: '%' }, { number: 5 }, false],
    [{ numerator: 26, denominator: 30 }, { number: 26 / 30 }, false],
    [{ start: '2021', end: '2025' }, { end: '2025', start: '2021' }, true],
  ];
  it.each(cases)('%j and %j: %s', (gold, predicted, same) => {
    expect(sameValue(gold, predicted)).toBe(same);
  });
});

describe('pairing', () => {
  const document = (id: string, text = 'a') => ({ id, text, entities: [], relations: [] });

  it('goes by id, whatever the order, and reports what does not fit', () => {
    const gold = [document('1'), document('2'), document('3'), document('1')];
    const predicted = [document('3'), document('2', 'b'), document('4')];
    const { pairs, problems } = pairDocuments(gold, predicted);
    expect(pairs.map(({ gold: { id } }) => id)).toEqual(['1', '3']);
    expect(problems.map(({ code, id }) => `${code} ${id}`)).toEqual([
      'duplicate 1',
      'missing 1',
      'text-differs 2',
      'unexpected 4',
    ]);
    expect(problems[1]!.message.vi).toMatch(/^không có bản dự đoán/);
  });
});
