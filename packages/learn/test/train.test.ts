import { createTagger, readInline } from '@congvan/core';
import { readModel, writeModel } from '@congvan/core/sequence';
import { expect, test } from 'vitest';

import { train } from '../src/train.ts';

const GOLD = [
  'Đồng chí ⟦P Lê Văn Ba⟧ – ⟦T Chủ tịch ⟦O UBND ⟦L xã Hạ Lâm⟧⟧⟧ phát biểu.',
  'Bà ⟦P Trần Thị Tư⟧, ⟦T Phó Chủ tịch ⟦O HĐND xã⟧⟧, chủ trì ⟦D ngày 5/3/2024⟧.',
  '⟦O Đảng ủy ⟦L xã Thượng Lâm⟧⟧ có ⟦N 13⟧ chi bộ.',
].map((source, i) => readInline(source, `d${i}`));

function spans(entities: readonly { start: number; end: number; label: string }[]): string[] {
  return entities.map(({ label, start, end }) => `${label} ${start}-${end}`).toSorted();
}

test('a model learns its training data, all layers of it', async () => {
  const model = await train(GOLD, { epochs: 30, l1: 0, least: 1 });
  const tagger = createTagger({ model });
  for (const { text, entities } of GOLD) {
    expect(spans(tagger.tag(text).entities)).toEqual(spans(entities));
  }
});

test('the same documents, options and seed give the same file', async () => {
  const [a, b] = [await train(GOLD, { epochs: 3 }), await train(GOLD, { epochs: 3 })];
  expect(writeModel(a)).toEqual(writeModel(b));
});

test('a model read from its file tags as it did', async () => {
  const model = await train(GOLD, { epochs: 30, rate: 0.5, l1: 0, least: 1 });
  const { model: read } = readModel(writeModel(model));
  const [before, after] = [createTagger({ model }), createTagger({ model: read! })];
  for (const { text } of GOLD) {
    expect(spans(after.tag(text).entities)).toEqual(spans(before.tag(text).entities));
  }
});

test('L1 makes most weights zero', async () => {
  const dense = await train(GOLD, { epochs: 5, l1: 0, least: 1 });
  const sparse = await train(GOLD, { epochs: 5, l1: 8, least: 1 });
  expect(sparse.outer.weights.size).toBeLessThan(dense.outer.weights.size / 2);
});

test('features are dropped as the seed says, and dropping them changes what is learnt', async () => {
  const fileOf = async (drop: number, seed: number) =>
    writeModel({ ...(await train(GOLD, { epochs: 3, drop, seed, least: 1 })), card });
  const card = (await train(GOLD, { epochs: 1 })).card;
  expect(await fileOf(0.5, 1)).toEqual(await fileOf(0.5, 1));
  expect(await fileOf(0.5, 1)).not.toEqual(await fileOf(0, 1));
});

test('training that is stopped gives the best model so far', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const stopped = await train(GOLD, {
    epochs: 20,
    signal: stop.signal,
    onEpoch({ epoch }) {
      seen.push(epoch);
      if (epoch === 3) stop.abort();
    },
  });
  expect(seen).toEqual([1, 2, 3]);
  const short = await train(GOLD, { epochs: 3 });
  expect([...stopped.outer.weights.rows()]).toEqual([...short.outer.weights.rows()]);
  expect(stopped.inner.weights.size).toBe(0);
});

test('a damaged file is refused with its reason', async () => {
  const bytes = writeModel(await train(GOLD, { epochs: 1 }));
  bytes[bytes.length - 3]! ^= 1;
  expect(readModel(bytes).problems?.[0]?.message).toMatch(/checksum/);
  expect(readModel(new Uint8Array(4)).problems?.[0]?.message).toMatch(/first bytes/);
  expect(() => createTagger({ model: bytes })).toThrow(RangeError);
});
