import { describe, expect, test } from 'vitest';
import winkNLP, { type CerConfig, type CustomEntityExample } from 'wink-nlp';

import model from '../src/index.ts';

/** What the examples find in a text, as `name value`. */
function found(examples: CustomEntityExample[], text: string, config?: CerConfig): string[] {
  const nlp = winkNLP(model);
  nlp.learnCustomEntities(examples, config);
  const details = nlp.readDoc(text).customEntities().out(nlp.its.detail) as unknown[];
  return (details as { type: string; value: string }[]).map(
    ({ type, value }) => `${type} ${value}`,
  );
}

describe('learnCustomEntities', () => {
  test('finds words in all their spellings', () => {
    const examples = [{ name: 'lễ', patterns: ['đại hội [thuý|hoà]'] }];
    expect(
      found(examples, 'ĐẠI HỘI Thúy, đại hội Hoà'.normalize('NFD')).map((e) => e.normalize('NFC')),
    ).toEqual(['lễ ĐẠI HỘI Thúy', 'lễ đại hội Hoà']);
  });

  test('distinguishes what is written when asked to', () => {
    const examples = [{ name: 'huyện', patterns: ['Nghi Lộc'] }];
    expect(found(examples, 'Nghi Lộc, nghi lộc', { matchValue: true })).toEqual(['huyện Nghi Lộc']);
    expect(found(examples, 'Nghi Lộc, nghi lộc')).toEqual(['huyện Nghi Lộc', 'huyện nghi lộc']);
  });

  test('uses our kinds of entities', () => {
    const examples = [
      { name: 'khoản thu', patterns: ['thu [ngân|] [sách|] MONEY', 'thu PERCENT'] },
      { name: 'mốc', patterns: ['[trước|sau] DATE'] },
    ];
    expect(found(examples, 'thu ngân sách 8 tỷ đồng, thu 93% trước ngày 30/6/2024')).toEqual([
      'khoản thu thu ngân sách 8 tỷ đồng',
      'khoản thu thu 93%',
      'mốc trước ngày 30/6/2024',
    ]);
  });

  test('uses what the form shows of the part of speech', () => {
    const config = { useEntity: false };
    expect(found([{ name: 'số', patterns: ['khối NUM'] }], 'khối 5, khối phố', config)).toEqual([
      'số khối 5',
    ]);
  });

  test('reads an escaped kind as the word', () => {
    expect(found([{ name: 'chữ', patterns: ['^DATE'] }], 'Date 02/9')).toEqual(['chữ Date']);
    expect(found([{ name: 'mũ', patterns: ['^^'] }], 'a ^ b')).toEqual(['mũ ^']);
  });

  test('marks a part of a pattern', () => {
    const examples = [{ name: 'tên', patterns: ['đồng chí X X X'], mark: [2, 4] }];
    expect(found(examples as CustomEntityExample[], 'có đồng chí Lê Thanh Long dự')).toEqual([
      'tên Lê Thanh Long',
    ]);
  });

  test('takes a code or a date as one token', () => {
    const examples = [{ name: 'NQ10', patterns: ['nghị quyết số 10-NQ/TU'] }];
    expect(
      found(examples, 'theo Nghị quyết số 10-NQ/TU ngày 05/7/2023', { useEntity: false }),
    ).toEqual(['NQ10 Nghị quyết số 10-NQ/TU']);
  });

  test('counts what it learned, and rejects what is no example', () => {
    const nlp = winkNLP(model);
    expect(nlp.learnCustomEntities([{ name: 'a', patterns: ['xã', 'phường'] }])).toBe(1);
    expect(() => nlp.learnCustomEntities([{ name: '', patterns: [] }])).toThrow(
      'name should be a string',
    );
  });
});
