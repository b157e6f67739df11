import { tokenize } from '@congvan/core/sequence';
import { expect, test } from 'vitest';

import { tiesOf } from '../src/ties.ts';

/** Each text as often as said, so that pairs are frequent enough. */
function ties(...texts: [text: string, times: number][]): Map<string, number> {
  return tiesOf(
    texts.flatMap(([text, times]) => Array.from({ length: times }, () => tokenize(text))),
  );
}

test('syllables that come only together are tied as firmly as can be', () => {
  expect(ties(['phát biểu', 20], ['ở đây', 20]).get('phát biểu')).toBe(10);
});

test('the tie is the normalised pointwise mutual information in tenths', () => {
  const found = ties(['a b', 20], ['a c', 20], ['d b', 20], ['x', 480]);
  const information = Math.log((20 * 600) / (40 * 40)) / Math.log(600 / 20);
  expect(found.get('a b')).toBe(Math.floor(10 * information));
});

test('pairs that come as often as chance has it, or seldom, are not tied', () => {
  expect(ties(['a a b b '.repeat(20), 1])).toEqual(new Map());
  expect(ties(['hiếm thấy', 14], ['x', 1000]).has('hiếm thấy')).toBe(false);
});

test('signs, numbers and what stands between are no syllables', () => {
  expect(ties(['số 15, 15 km', 50], ['tổ-chức', 50], ['tổ\nchức', 50])).toEqual(new Map());
});

test('spelling does not matter: capitals, old and new places of tone marks', () => {
  expect(ties(['Hòa Bình', 10], ['hoà bình', 10], ['x', 100]).get('hòa bình')).toBe(10);
});
