import { isDocumentDate } from '@congvan/core';
import { expect, test } from 'vitest';

import { dateText, isDay } from '../../src/app/document-date.ts';

test.each([
  ['2017-02-14', '14 thg 2, 2017', 'Feb 14, 2017'],
  ['2017-02', 'tháng 2 năm 2017', 'February 2017'],
  ['2017', '2017', '2017'],
])('the date %s is written as precise as it is', (date, vi, en) => {
  expect([dateText(date, 'vi'), dateText(date, 'en')]).toEqual([vi, en]);
});

test('documents are dated to a day, a month or a year', () => {
  expect(['2017-02-14', '2017-02', '2017'].map(isDocumentDate)).toEqual([true, true, true]);
  expect(['', '2017-13', '17', '2017-2', 'hôm qua'].some(isDocumentDate)).toBe(false);
  expect(['2017-02-14', '2017-02', '2017'].map(isDay)).toEqual([true, false, false]);
});
