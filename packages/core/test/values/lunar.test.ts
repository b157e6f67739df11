import { expect, test } from 'vitest';

import { addDays, isoDay, type Day } from '../../src/4-values/calendar.ts';
import { gregorianOf, lunarOf } from '../../src/4-values/lunar.ts';

/** New Year's days of the Vietnamese calendar; 1968, 1985, 2007 and 2030 differ from the Chinese. */
const NEW_YEARS: readonly (readonly [year: number, day: string])[] = [
  [1968, '1968-01-29'],
  [1975, '1975-02-11'],
  [1984, '1984-02-02'],
  [1985, '1985-01-21'],
  [1990, '1990-01-27'],
  [2000, '2000-02-05'],
  [2007, '2007-02-17'],
  [2017, '2017-01-28'],
  [2020, '2020-01-25'],
  [2021, '2021-02-12'],
  [2022, '2022-02-01'],
  [2023, '2023-01-22'],
  [2024, '2024-02-10'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2030, '2030-02-02'],
];

test.each(NEW_YEARS)('the lunar year %i begins on %s', (year, day) => {
  expect(isoDay(gregorianOf({ year, month: 1, day: 1, leap: false })!)).toBe(day);
});

/** Leap months: year, month. */
const LEAPS: readonly (readonly [number, number])[] = [
  [1985, 2],
  [2001, 4],
  [2004, 2],
  [2006, 7],
  [2009, 5],
  [2012, 4],
  [2014, 9],
  [2017, 6],
  [2020, 4],
  [2023, 2],
  [2025, 6],
];

test.each(LEAPS)('the year %i has a second month %i and no other', (year, month) => {
  const leaps = Array.from({ length: 12 }, (_, i) => i + 1).filter((m) =>
    gregorianOf({ year, month: m, day: 1, leap: true }),
  );
  expect(leaps).toEqual([month]);
});

test('a day turned into its lunar day and back is the same day', () => {
  let day: Day = { year: 1900, month: 3, day: 1 };
  for (let i = 0; i < 900; i += 1) {
    const back = gregorianOf(lunarOf(day));
    expect(back).toEqual(day);
    day = addDays(day, 79);
  }
});

test('a day that the month lacks does not exist', () => {
  expect(gregorianOf({ year: 2024, month: 1, day: 30, leap: false })).toBeUndefined();
  expect(gregorianOf({ year: 2024, month: 3, day: 1, leap: true })).toBeUndefined();
});
