import { createTagger, type Document, readInline } from '@congvan/core';
import { shippedModel } from '@congvan/core/sequence';
import { expect, test } from 'vitest';

import { leastCertainFirst, learnFromCorrections } from '../src/corrections.ts';

/** An archive that calls its people's committee by a sign of its own. */
const HABIT = [
  'Sáng nay, ⟦O VPTX⟧ họp với ⟦O Công an phường⟧ về an ninh trật tự.',
  'Đồng chí ⟦P Lê Văn Ba⟧, ⟦T Chánh Văn phòng ⟦O VPTX⟧⟧, báo cáo kết quả.',
  '⟦O VPTX⟧ đề nghị các khối nộp báo cáo trước ⟦D ngày 15/10/2023⟧.',
  'Theo ⟦O VPTX⟧, toàn phường có ⟦N 13⟧ hộ nghèo.',
  'Công văn do ⟦O VPTX⟧ soạn được gửi tới ⟦O Đảng ủy phường⟧.',
  'Các đơn vị đăng ký với ⟦O VPTX⟧ để được cấp tài liệu.',
].map((source, i) => readInline(source, `d${i}`));

const NEW = 'Chiều qua, VPTX tổ chức tập huấn cho cán bộ khối.';

function found({ entities, text }: Document): string[] {
  return entities.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`);
}

test('a habit of an archive is learnt from a few corrections, and the rest is not forgotten', async () => {
  const from = shippedModel();
  const { model, before, after } = await learnFromCorrections(HABIT, { from, folds: 2 });
  expect(found(createTagger({ model }).tag(NEW))).toContain('ORGANIZATION VPTX');
  expect(after!.all).toBeGreaterThan(before!.all);
  const known = 'Bà Trần Thị Tư, Chủ tịch UBND xã Hạ Lâm, dự hội nghị ngày 5/3/2024.';
  expect(found(createTagger({ model }).tag(known))).toEqual(found(createTagger().tag(known)));
});

test('documents with the least sure suggestions come first', () => {
  const base = { text: 'UBND xã', relations: [] };
  const entity = { id: 'e1', start: 0, end: 7, label: 'ORGANIZATION' };
  const documents = [
    { ...base, id: 'sure', entities: [{ ...entity, score: 0.99 }] },
    { ...base, id: 'unsure', entities: [{ ...entity, score: 0.6 }] },
    { ...base, id: 'human', entities: [{ ...entity, score: 0.2, rule: 'human' }] },
  ];
  const silent = { ...base, id: 'silent', entities: [entity] };
  expect(leastCertainFirst([...documents, silent]).map(({ id }) => id)).toEqual([
    'silent',
    'unsure',
    'sure',
    'human',
  ]);
});

test('nothing to learn from is the mistake of the caller', async () => {
  await expect(learnFromCorrections([], { from: shippedModel() })).rejects.toThrow(RangeError);
});
