import { expect, test } from 'vitest';

import { fold, foldWhole, occurrences, type SearchOptions } from '../../src/search/fold.ts';

const LOOSE: SearchOptions = { ignoreTones: true, ignoreCase: true };

const CASES: [text: string, query: string, options: SearchOptions, found: string[]][] = [
  ['UBND xã Hoà Bình, Hòa Bình', 'hoa binh', LOOSE, ['Hoà Bình', 'Hòa Bình']],
  ['Đảng và đang', 'dang', LOOSE, ['Đảng', 'đang']],
  ['Đảng và đang', 'Đảng', {}, ['Đảng']],
  ['Lê Lai'.normalize('NFD'), 'lê lai', { ignoreCase: true }, ['Lê Lai'.normalize('NFD')]],
  ['xanh an An', 'an', { wholeSyllables: true, ignoreCase: true }, ['an', 'An']],
  ['xanh an', 'an', {}, ['an', 'an']],
  ['🎉 tỉnh\u00a0Nghệ An', 'tinh nghe', LOOSE, ['tỉnh\u00a0Nghệ']],
  ['aaaa', 'aa', {}, ['aa', 'aa']],
  ['a.b', '.', {}, ['.']],
  ['bất kỳ', '', LOOSE, []],
  ['bất kỳ', ' ', LOOSE, []],
  ['Lê', 'le', { ignoreCase: true }, []],
];

test.each(CASES)('in %j, %j with %j is %j', (text, query, options, found) => {
  expect(occurrences(text, query, options).map(({ start, end }) => text.slice(start, end))).toEqual(
    found,
  );
});

test.each(CASES)('%j folds the same as a whole', (text, _query, options) => {
  expect(foldWhole(text, options)).toBe(fold(text, options).text);
});

test('offsets lead back to whole characters', () => {
  const text = 'Ủy ban 🎉 ﬃ İ';
  const { text: folded, starts, ends } = fold(text, LOOSE);
  expect(folded).toHaveLength(starts.length);
  const first = folded.indexOf('🎉');
  expect(text.slice(starts[first], ends[first + 1])).toBe('🎉');
});
