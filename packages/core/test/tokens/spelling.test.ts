import { describe, expect, test } from 'vitest';

import { phraseKey, spellingKey } from '../../src/1-tokens/spelling.ts';

describe('a spelling key is shared by', () => {
  test.each([
    ['case', 'Đảng', 'ĐẢNG', 'đảng'],
    ['both places of the tone mark', 'hoà', 'hòa', 'HOÀ', 'Hòa'],
    ['the same for uy and oe', 'thuý', 'thúy'],
    ['oe', 'khoẻ', 'khỏe'],
    ['uỷ', 'uỷ', 'ủy', 'Ủy'],
    ['a misplaced tone after q', 'qúy', 'quý'],
    ['i and y at the end', 'kĩ', 'kỹ'],
    ['lí and lý', 'lí', 'lý', 'Lý'],
    ['look-alikes of Đ', 'Đảng', 'Ðảng', 'Ɖảng'],
    ['apostrophes', "M'gar", 'M’gar', 'Mʼgar', 'M`gar'],
    ['dashes', '-', '–', '—', '−'],
    ['quotation marks', '"', '“', '”', '«'],
  ])('%s', (_, first, ...others) => {
    for (const other of [first, ...others]) {
      expect(spellingKey(other)).toBe(spellingKey(first));
      expect(spellingKey(other.normalize('NFD'))).toBe(spellingKey(first));
    }
  });

  test.each([
    ['hoàn', 'hòan'],
    ['nghị', 'nghỵ'],
    ['ma', 'mà'],
    ['đa', 'da'],
    ['mai', 'may'],
    ['quả', 'qủa'],
    ['hòa', 'hóa'],
  ])('not by %s and %s', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });

  test('the key of a key is the key', () => {
    for (const form of ['Hoà', 'QÚY', 'Kĩ', 'Ðảng', 'M’gar', '–', '2023', '👍']) {
      expect(spellingKey(spellingKey(form))).toBe(spellingKey(form));
    }
  });

  test('a phrase has the keys of its words with single spaces', () => {
    expect(phraseKey('  Uỷ\u00a0 ban\nNhân dân ')).toBe('ủy ban nhân dân');
  });
});
