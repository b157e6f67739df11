/**
 * The Vietnamese lunar calendar, which counts days at UTC+7.
 *
 * Method: Hồ Ngọc Đức, "Thuật toán tính âm lịch" (2004), with the new moons and the sun's longitude
 * of Jean Meeus, Astronomical Algorithms (1998), chapters 49 and 25, cut to the terms that decide a
 * day. A month begins on the day of a new moon; the month with the winter solstice is the eleventh;
 * of thirteen months between two of those, the first without a principal term is the leap month.
 */
import { dayNumber, dayOf, type Day } from './calendar.ts';

export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

const JULIAN_1970 = 2_440_587.5;
const MEAN_MONTH = 29.530_588_853;
const ZONE = 7 / 24;
const RAD = Math.PI / 180;

/** The Gregorian day of a lunar day, or undefined where the lunar year has no such day. */
export function gregorianOf({ year, month, day, leap }: LunarDay): Day | undefined {
  const months = monthsOf(year);
  const index = months.findIndex((m) => m.month === month && m.leap === leap);
  if (index < 0) return undefined;
  const { start, length } = months[index]!;
  return day >= 1 && day <= length ? dayOf(start + day - 1) : undefined;
}

/** The lunar day of a Gregorian day. */
export function lunarOf(day: Day): LunarDay {
  const number = dayNumber(day);
  for (const year of [day.year, day.year - 1]) {
    const found = monthsOf(year).find((m) => m.start <= number && number < m.start + m.length);
    if (found) return { year, month: found.month, day: number - found.start + 1, leap: found.leap };
  }
  throw new RangeError(`no lunar day for ${day.year}-${day.month}-${day.day}`);
}

/** The last day of a lunar year: 29 or 30 of the twelfth month. */
export function lastLunarDay(year: number): LunarDay {
  const { month, leap, length } = monthsOf(year).at(-1)!;
  return { year, month, leap, day: length };
}

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  /** Day number of its first day. */
  readonly start: number;
  readonly length: number;
}

const YEARS = new Map<number, readonly LunarMonth[]>();

function monthsOf(year: number): readonly LunarMonth[] {
  let months = YEARS.get(year);
  if (!months) {
    const both = [...monthsFromSolstice(year - 1), ...monthsFromSolstice(year)];
    const first = both.findIndex((m) => m.month === 1 && !m.leap);
    const next = both.findIndex((m, i) => i > first && m.month === 1 && !m.leap);
    YEARS.set(year, (months = both.slice(first, next < 0 ? both.length : next)));
  }
  return months;
}

/** The months from the eleventh of one year to the tenth of the next. */
function monthsFromSolstice(year: number): LunarMonth[] {
  const first = solsticeMoon(year);
  const count = solsticeMoon(year + 1) - first;
  const starts = Array.from({ length: count + 1 }, (_, i) => newMoonDay(first + i));
  const leap = count === 13 ? starts.findIndex((_, i) => i > 0 && lacksTerm(starts, i)) : -1;
  return starts.slice(0, -1).map((start, i) => {
    const index = leap >= 0 && i >= leap ? i - 1 : i;
    return {
      month: ((index + 10) % 12) + 1,
      leap: i === leap,
      start,
      length: starts[i + 1]! - start,
    };
  });
}

function lacksTerm(starts: readonly number[], i: number): boolean {
  return i + 1 < starts.length && sunSector(starts[i]!) === sunSector(starts[i + 1]!);
}

/** The number of the new moon (since that of 1900-01-01) that begins the month of the solstice. */
function solsticeMoon(year: number): number {
  const end = dayNumber({ year, month: 12, day: 31 });
  let moon = Math.floor((end + JULIAN_1970 - 2_415_021.076_998_695) / MEAN_MONTH);
  if (newMoonDay(moon + 1) <= end) moon += 1;
  return sunSector(newMoonDay(moon)) >= 9 ? moon - 1 : moon;
}

/** The day number, at UTC+7, of the k-th new moon since 1900-01-01. */
function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) + 0.5 + ZONE) - 2_440_588;
}

/** The moment of the k-th new moon as a Julian date. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    2_415_020.759_33 +
    29.530_588_68 * k +
    0.000_117_8 * t ** 2 -
    0.000_000_155 * t ** 3 +
    0.000_33 * Math.sin((166.56 + 132.87 * t - 0.009_173 * t ** 2) * RAD);
  const sun = (359.2242 + 29.105_356_08 * k - 0.000_033_3 * t ** 2 - 0.000_003_47 * t ** 3) * RAD;
  const moon = (306.0253 + 385.816_918_06 * k + 0.010_730_6 * t ** 2 + 0.000_012_36 * t ** 3) * RAD;
  const node = (21.2964 + 390.670_506_46 * k - 0.001_652_8 * t ** 2 - 0.000_002_39 * t ** 3) * RAD;
  return mean + moonCorrection(t, sun, moon, node) - deltaT(t);
}

function moonCorrection(t: number, sun: number, moon: number, node: number): number {
  const { sin } = Math;
  return (
    (0.1734 - 0.000_393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(sun + 2 * moon)
  );
}

/** Dynamical minus universal time, in days. */
function deltaT(t: number): number {
  if (t < -11) {
    return (
      0.001 + 0.000_839 * t + 0.000_226_1 * t ** 2 - 0.000_008_45 * t ** 3 - 0.000_000_081 * t ** 4
    );
  }
  return -0.000_278 + 0.000_265 * t + 0.000_262 * t ** 2;
}

/** Which twelfth of the ecliptic, from the spring equinox, the sun is in when a day begins. */
function sunSector(day: number): number {
  const t = (day + JULIAN_1970 - ZONE - 2_451_545) / 36_525;
  const anomaly = (357.5291 + 35_999.0503 * t - 0.000_155_9 * t ** 2 - 0.000_000_48 * t ** 3) * RAD;
  const centre =
    (1.9146 - 0.004_817 * t - 0.000_014 * t ** 2) * Math.sin(anomaly) +
    (0.019_993 - 0.000_101 * t) * Math.sin(2 * anomaly) +
    0.000_29 * Math.sin(3 * anomaly);
  const longitude = 280.464_66 + 36_000.769_83 * t + 0.000_303_2 * t ** 2 + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const STEMS = ['canh', 'tân', 'nhâm', 'quý', 'giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ'];
const BRANCHES = 'thân dậu tuất hợi tý sửu dần mão thìn tỵ ngọ mùi'.split(' ');

/** Whether two keys name a year of the sixty-year cycle, and which (year modulo 60). */
export function cycleYear(stem: string, branch: string): number | undefined {
  const s = STEMS.indexOf(stem);
  const b = BRANCHES.indexOf(branch === 'mẹo' ? 'mão' : branch);
  if (s < 0 || b < 0) return undefined;
  for (let year = s; year < 60; year += 10) if (year % 12 === b) return year;
  return undefined;
}
