import { readInline } from '@congvan/core';
import { SequenceRecognizer, tokenize, viewOf } from '@congvan/core/sequence';
import { expect, test } from 'vitest';

import { trainModel } from '../src/train.ts';

const KNOWLEDGE = { phrases: new Map(), lists: 0, clusters: new Map() };

const GOLD = [
  'Đồng chí ⟦P Lê Văn Ba⟧ – ⟦T Chủ tịch ⟦O UBND ⟦L xã Hạ Lâm⟧⟧⟧ phát biểu.',
  'Bà ⟦P Trần Thị Tư⟧, ⟦T Phó Chủ tịch ⟦O HĐND xã⟧⟧, chủ trì ⟦D ngày 5/3/2024⟧.',
  '⟦O Đảng ủy ⟦L xã Thượng Lâm⟧⟧ có ⟦N 13⟧ chi bộ.',
].map((source, i) => readInline(source, `d${i}`));

function spans(text: string, model: ReturnType<typeof trainModel>): string[] {
  const tokens = tokenize(viewOf(text).text);
  return new SequenceRecognizer(model)
    .find(tokens)
    .map(
      ({ from, to, label }) => `${label} ${text.slice(tokens.starts[from], tokens.ends[to - 1])}`,
    );
}

test('a model learns its training data, all layers of it', () => {
  const model = trainModel(GOLD, KNOWLEDGE, { epochs: 30, l1: 0 });
  for (const { text, entities } of GOLD) {
    const gold = entities.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`);
    expect(spans(text, model).toSorted()).toEqual(gold.toSorted());
  }
});

test('the same data, options and seed give the same model', () => {
  const [a, b] = [1, 2].map(() => trainModel(GOLD, KNOWLEDGE, { epochs: 3 }));
  expect([...a!.outer.weights.rows()]).toEqual([...b!.outer.weights.rows()]);
  expect(a!.inner.transitions).toEqual(b!.inner.transitions);
});

test('L1 makes most weights zero', () => {
  const dense = trainModel(GOLD, KNOWLEDGE, { epochs: 5, l1: 0 });
  const sparse = trainModel(GOLD, KNOWLEDGE, { epochs: 5, l1: 8 });
  expect(sparse.outer.weights.size).toBeLessThan(dense.outer.weights.size / 2);
});
