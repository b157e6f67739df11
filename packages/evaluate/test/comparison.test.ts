import { readInline } from '@congvan/core';
import { describe, expect, it } from 'vitest';

import { compareSystems, writeComparison, type Pair } from '../src/index.ts';

const RIGHT = '⟦P Lê Long⟧ ⟦D năm 2023⟧';
const WRONG = '⟦P Lê Long⟧ năm 2023';

function system(...predictions: string[]): Pair[] {
  return predictions.map((source, i) => ({
    gold: readInline(RIGHT, `d${i}`),
    predicted: readInline(source, `d${i}`),
  }));
}

describe('two systems', () => {
  const good = system(...Array.from({ length: 20 }, () => RIGHT));
  const poor = system(...Array.from({ length: 20 }, (_, i) => (i < 12 ? WRONG : RIGHT)));

  it('are compared in each layer, altogether and by label', () => {
    const { documents, layers } = compareSystems(good, poor, { rounds: 500 });
    expect(documents).toBe(20);
    expect(layers.map(({ layer }) => layer)).toEqual(['outer', 'all']);
    const { total, labels } = layers[1]!;
    expect(total.first.f1).toBe(1);
    expect(total.second.recall).toBeCloseTo(28 / 40, 10);
    expect(total.randomization).toBeLessThan(0.01);
    expect(labels['PERSON']).toMatchObject({ difference: 0, randomization: 1 });
    expect(labels['DATE']!.second.recall).toBeCloseTo(8 / 20, 10);
  });

  it('are paired by the gold documents, whatever the order', () => {
    const report = compareSystems(good, poor.slice(3).toReversed(), { rounds: 10 });
    expect(report).toMatchObject({ documents: 17, unpaired: ['d0', 'd1', 'd2'] });
    expect(report.layers[0]!.labels['DATE']!.second.recall).toBeCloseTo(8 / 17, 10);
  });

  it('are written in every form', () => {
    const report = compareSystems(good, poor, { rounds: 10 });
    expect(JSON.parse(writeComparison(report, ['a', 'b'], 'json'))).toEqual(report);
    expect(writeComparison(report, ['a', 'b'], 'text')).toMatch(/all +100\.0 +82\.4 +17\.6/);
    expect(writeComparison(report, ['a', 'b'], 'markdown', 'vi')).toContain('| PERSON | 100.0 |');
    expect(writeComparison(report, ['<a>', 'b'], 'html')).toContain('F1 &lt;a&gt;');
  });
});
