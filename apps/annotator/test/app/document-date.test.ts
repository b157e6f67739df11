import { expect, test } from 'vitest';

import { dateText, isDay } from '../../src/app/document-date.ts';

test.each([
  ['2017-02-14', '14 thg 2, 2017', 'Feb 14, 2017'],
  ['2017-02', 'tháng 2 năm 2017', 'February 2017'],
  ['2017', '2017', '2017'],
])('the date %s is written as precise as it is', (date, vi, en) => {
  expect([dateText(date, 'vi'), dateText(date, 'en')]).toEqual([vi, en]);
});

test('a month and a year are no day', () => {
  expect(['2017-02-14', '2017-02', '2017'].map(isDay)).toEqual([true, false, false]);
});
