import { describe, expect, it } from 'vitest';

import { measure, scoreDocument, total, type Labelled, type SchemeName } from '../src/index.ts';
import { align } from '../src/index.ts';
import { labelsNamed, pair, seeded } from './notation.ts';

/**
 * The example of SemEval-2013 task 9.1's evaluation (Segura-Bedmar, Martínez and Herrero-Zazo 2013),
 * one pair for each scenario: missed, spurious, wrong boundary, wrong type, right, both wrong.
 */
const SEMEVAL = pair(
  '⟦BRAND TIKOSYN⟧; healthy; of ⟦DRUG warfarin⟧; ⟦DRUG propranolol⟧; ⟦DRUG phenytoin⟧; oral ⟦GROUP contraceptives⟧',
  'TIKOSYN; ⟦BRAND healthy⟧; ⟦DRUG of warfarin⟧; ⟦BRAND propranolol⟧; ⟦DRUG phenytoin⟧; ⟦DRUG oral contraceptives⟧',
  labelsNamed('BRAND', 'DRUG', 'GROUP'),
);

describe('the schemes of SemEval-2013', () => {
  const published: [SchemeName, correct: number, incorrect: number, partial: number, f1: number][] =
    [
      ['exact', 1, 3, 0, 0.2],
      ['boundary', 2, 2, 0, 0.4],
      ['partial', 2, 0, 2, 0.6],
      ['label', 2, 2, 0, 0.4],
    ];
  it.each(published)('%s', (scheme, correct, incorrect, partial, f1) => {
    const tally = total([scoreDocument(SEMEVAL, 'all')], scheme);
    expect(tally).toEqual({ correct, incorrect, partial, missed: 1, spurious: 1 });
    const { precision, recall, f1: both, gold, predicted } = measure(tally);
    expect([precision, recall, both]).toEqual([f1, f1, f1]);
    expect([gold, predicted]).toEqual([5, 5]);
  });

  it('MUC gives text and type one slot each: both SemEval counts together', () => {
    const tally = total([scoreDocument(SEMEVAL, 'all')], 'muc');
    expect(tally).toEqual({ correct: 4, incorrect: 4, partial: 0, missed: 2, spurious: 2 });
    expect(measure(tally).f1).toBeCloseTo(0.4, 10);
  });
});

describe('aligning random entities', () => {
  const cases = Array.from({ length: 200 }, (_, seed) => [seed]);
  it.each(cases)('uses each once and finds all equal ones (seed %i)', (seed) => {
    const draw = seeded(seed);
    const [gold, predicted] = [randomEntities(draw), randomEntities(draw)];
    const pairs = align(gold, predicted);
    expect(sorted(pairs.flatMap((one) => one.gold ?? []))).toEqual(sorted(gold));
    expect(sorted(pairs.flatMap((one) => one.predicted ?? []))).toEqual(sorted(predicted));
    const equal = pairs.filter(
      (one) => one.gold && one.predicted && key(one.gold) === key(one.predicted),
    );
    expect(equal).toHaveLength(common(gold, predicted));
    expect(
      pairs.every(({ gold: a, predicted: b }) => !a || !b || (a.start < b.end && b.start < a.end)),
    ).toBe(true);
  });
});

function randomEntities(draw: (limit: number) => number): Labelled[] {
  return Array.from({ length: draw(8) }, () => {
    const start = draw(20);
    return { start, end: start + 1 + draw(6), label: 'ABC'[draw(3)]! };
  });
}

function key({ start, end, label }: Labelled): string {
  return `${start} ${end} ${label}`;
}

function sorted(entities: readonly Labelled[]): string[] {
  return entities.map(key).sort();
}

/** The size of the multiset that two lists share. */
function common(a: readonly Labelled[], b: readonly Labelled[]): number {
  const rest = b.map(key);
  return a.filter((entity) => {
    const at = rest.indexOf(key(entity));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}
