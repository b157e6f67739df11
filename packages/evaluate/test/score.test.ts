import { describe, expect, it } from 'vitest';

import {
  excerpt,
  measure,
  mistakeClass,
  mistakesIn,
  scoreDocument,
  total,
  totalByLabel,
  type Layer,
} from '../src/index.ts';
import { pair } from './notation.ts';

function exact(gold: string, predicted: string, layer: Layer = 'all') {
  return total([scoreDocument(pair(gold, predicted), layer)], 'exact');
}

describe('exact scores', () => {
  it('count an entity as right only when span and label agree', () => {
    const gold = '⟦P Lê Long⟧ – ⟦T Chủ tịch ⟦O HĐND⟧⟧ ⟦D năm 2023⟧';
    const predicted = '⟦P Lê Long⟧ – ⟦T Chủ tịch⟧ ⟦O HĐND⟧ ⟦N năm 2023⟧';
    const tally = exact(gold, predicted);
    expect(tally).toEqual({ correct: 2, incorrect: 2, partial: 0, missed: 0, spurious: 0 });
    expect(measure(tally)).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('look at the outer layer of each side by itself', () => {
    const gold = '⟦T Chủ tịch ⟦O HĐND⟧⟧';
    const predicted = 'Chủ tịch ⟦O HĐND⟧';
    expect(exact(gold, predicted, 'all').correct).toBe(1);
    expect(exact(gold, predicted, 'outer')).toMatchObject({ correct: 0, incorrect: 1 });
    expect(exact(gold, predicted, 'inner')).toMatchObject({ correct: 0, missed: 1 });
  });

  it('split a wrong label into a miss of one label and a false alarm of the other', () => {
    const score = scoreDocument(pair('⟦D năm 2023⟧', '⟦N năm 2023⟧'), 'all');
    const labels = totalByLabel([score], 'exact');
    expect(labels.get('DATE')).toMatchObject({ missed: 1, incorrect: 0 });
    expect(labels.get('NUMBER')).toMatchObject({ spurious: 1, incorrect: 0 });
  });

  it('call nothing found where nothing was to be found right', () => {
    expect(measure(exact('không có gì', 'không có gì')).f1).toBe(1);
    expect(measure(exact('⟦P Long⟧', 'Long'))).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('mistakes', () => {
  const cases: [gold: string, predicted: string, kind: string, line: string][] = [
    ['gặp ⟦P Long⟧ ở đó', 'gặp Long ở đó', 'missed', 'gặp [Long] ở đó'],
    ['gặp Long ở đó', 'gặp ⟦P Long⟧ ở đó', 'spurious', 'gặp {Long} ở đó'],
    ['gặp ⟦P Long⟧ ở đó', 'gặp ⟦L Long⟧ ở đó', 'label', 'gặp [{Long}] ở đó'],
    [
      '⟦T Phó Chủ tịch ⟦O xã⟧⟧',
      '⟦T Phó Chủ tịch⟧ ⟦O xã⟧',
      'boundary right short',
      '[{Phó Chủ tịch} xã]',
    ],
    ['ông ⟦P Lê Long⟧', '⟦P ông Lê⟧ Long', 'boundary left long right short', '{ông [Lê} Long]'],
    ['⟦L xã A⟧ và ⟦P B⟧', '⟦O xã⟧ A và ⟦P B⟧', 'both right short', '[{xã} A] và B'],
  ];
  it.each(cases)('%s, read as %s, is %s', (gold, predicted, kind, line) => {
    const [mistake, ...others] = mistakesIn(pair(gold, predicted), 'all');
    expect(others).toEqual([]);
    expect(mistakeClass(mistake!)).toBe(kind);
    expect(excerpt(mistake!)).toBe(line);
  });

  it('show a line break as a sign and never half a character', () => {
    const [mistake] = mistakesIn(pair('😀\n⟦P Long⟧ 😀', '😀\nLong 😀'), 'all');
    expect(excerpt(mistake!, 2)).toBe('😀⏎[Long] 😀');
  });
});
