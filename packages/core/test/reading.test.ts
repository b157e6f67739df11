import { expect, it } from 'vitest';

import { tokenize } from '../src/1-tokens/tokenize.ts';
import type { Word } from '../src/1-tokens/word.ts';
import { placesOf, readOnce, textOnce, wordOnce } from '../src/2-candidates/reading.ts';

const isNumber = ({ shape }: Word) => shape === 'number';

it('reads a word once for all its occurrences, also when it says nothing', () => {
  const read: string[] = [];
  const first = wordOnce(({ form }) => void read.push(form));
  for (const word of tokenize('xã này, xã kia').words) first(word);
  expect(read).toEqual(['xã', 'này', ',', 'kia']);
});

it('reads each text once, and each text by itself', () => {
  let times = 0;
  const count = textOnce(({ count: tokens }) => {
    times += 1;
    return tokens;
  });
  const [short, long] = [tokenize('xã'), tokenize('xã Nghi Hòa')];
  expect([count(short), count(long), count(short), count(long)]).toEqual([1, 3, 1, 3]);
  expect(times).toBe(2);
});

it('lists the places of a kind of word, and of a kind that comes when the words are known already', () => {
  const numbers = placesOf(isNumber);
  const tokens = tokenize('tổ 3, tổ 5');
  expect(numbers(tokens)).toEqual([1, 4]);
  const signs = placesOf(({ shape }) => shape === 'sign');
  expect([numbers(tokens), signs(tokens)]).toEqual([[1, 4], [2]]);
});

it('asks a reader once a place, and only where a word may start what it reads', () => {
  const asked: number[] = [];
  const next = readOnce(isNumber, (_tokens, at) => {
    asked.push(at);
    return at === 1 ? at + 1 : null;
  });
  const tokens = tokenize('tổ 3, tổ 5');
  const read = () => [0, 1, 2, 3, 4, 5].map((at) => next(tokens, at));
  expect(read()).toEqual([null, 2, null, null, null, null]);
  expect(read()).toEqual([null, 2, null, null, null, null]);
  expect(asked).toEqual([1, 4]);
});
