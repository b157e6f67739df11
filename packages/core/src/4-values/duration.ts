import type { Line, Reading } from './line.ts';
import type { CalendarUnit } from './moment.ts';
import { readNumeral } from './numeral.ts';
import { Phrases } from './phrases.ts';
import { plainDigits } from './digits.ts';

/** A length of time by its TIMEX3 parts. */
export interface Length {
  readonly timex: string;
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
  /** The unit that it counts in, for `đầu năm`, `qua` and the like; absent below a day. */
  readonly unit?: CalendarUnit;
  readonly count: number;
}

interface TimeUnit {
  readonly letter: 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS';
  readonly factor: number;
  readonly unit?: CalendarUnit;
}

const UNITS = new Phrases<TimeUnit>([
  [['năm'], { letter: 'Y', factor: 1, unit: 'year' }],
  [['tháng'], { letter: 'M', factor: 1, unit: 'month' }],
  [['tuần', 'lễ'], { letter: 'W', factor: 1, unit: 'week' }],
  [['tuần'], { letter: 'W', factor: 1, unit: 'week' }],
  [['ngày', 'đêm'], { letter: 'D', factor: 1, unit: 'day' }],
  [['ngày', 'làm', 'việc'], { letter: 'D', factor: 1, unit: 'day' }],
  [['ngày'], { letter: 'D', factor: 1, unit: 'day' }],
  [['hôm'], { letter: 'D', factor: 1, unit: 'day' }],
  [['đêm'], { letter: 'D', factor: 1, unit: 'day' }],
  [['giờ', 'đồng', 'hồ'], { letter: 'TH', factor: 1 }],
  [['tiếng', 'đồng', 'hồ'], { letter: 'TH', factor: 1 }],
  [['tiếng'], { letter: 'TH', factor: 1 }],
  [['giờ'], { letter: 'TH', factor: 1 }],
  [['phút'], { letter: 'TM', factor: 1 }],
  [['giây'], { letter: 'TS', factor: 1 }],
  [['quý'], { letter: 'M', factor: 3, unit: 'quarter' }],
  [['thập', 'kỷ'], { letter: 'Y', factor: 10, unit: 'year' }],
  [['thập', 'niên'], { letter: 'Y', factor: 10, unit: 'year' }],
  [['thế', 'kỷ'], { letter: 'Y', factor: 100, unit: 'year' }],
  [['thiên', 'niên', 'kỷ'], { letter: 'Y', factor: 1000, unit: 'year' }],
]);

/** Reads the name of a unit of time. */
export function readTimeUnit(line: Line, at: number): Reading<TimeUnit> | undefined {
  return line.matches(at, 'ngày', 'công') ? undefined : UNITS.read(line, at);
}

/** Reads a length of time: `65 năm`, `2 giờ 30 phút`, `một năm rưỡi`, `nửa thế kỷ`, `4 năm, 6 tháng`. */
export function readLength(line: Line, at: number): Reading<Length> | undefined {
  const first = readPart(line, at);
  if (!first) return undefined;
  const parts = [first.value];
  let to = first.to;
  for (;;) {
    const start = line.key(to) === ',' || line.key(to) === 'và' ? to + 1 : to;
    const next = readPart(line, start);
    if (next && overflows(next.value)) return undefined;
    if (!next || !isSmaller(next.value, parts.at(-1)!) || belongsToDate(line, next)) break;
    parts.push(next.value);
    to = next.to;
  }
  return { to, value: lengthOf(parts) };
}

/** `10 năm 6 tháng đầu năm` is not one length. */
function belongsToDate(line: Line, next: Reading<Part>): boolean {
  const key = line.key(next.to);
  return key === 'đầu' || key === 'cuối';
}

interface Part {
  readonly count: number;
  readonly unit: TimeUnit;
}

const MOST: Readonly<Record<string, number>> = { TM: 59, TS: 59 };

/** `7 giờ 61 phút` is nothing. */
function overflows({ count, unit }: Part): boolean {
  return count > (MOST[unit.letter] ?? Infinity);
}

const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

function isSmaller(next: Part, last: Part): boolean {
  return (
    Number.isInteger(last.count) &&
    ORDER.indexOf(next.unit.letter) > ORDER.indexOf(last.unit.letter)
  );
}

function readPart(line: Line, at: number): Reading<Part> | undefined {
  if (line.key(at) === 'nửa') {
    const unit = readTimeUnit(line, at + 1);
    return unit && { to: unit.to, value: { count: 0.5, unit: unit.value } };
  }
  const count = readCount(line, at);
  if (!count) return undefined;
  const unit = readTimeUnit(line, count.to) ?? readShortUnit(line, count.to);
  if (!unit) return undefined;
  if (!Number.isInteger(count.value) && unit.value.letter === 'D' && count.value > 100)
    return undefined;
  if (beginsDate(line, unit.to, unit.value)) return undefined;
  const half = line.key(unit.to) === 'rưỡi';
  return {
    to: half ? unit.to + 1 : unit.to,
    value: { count: count.value + (half ? 0.5 : 0), unit: unit.value },
  };
}

/** In `số 15 ngày 17/7` and `2 năm 2010 và 2011` the word of time heads what follows. */
function beginsDate(line: Line, at: number, { unit }: TimeUnit): boolean {
  if (unit === 'year' && line.key(at) === 'học') return line.word(at + 1)?.shape === 'number';
  if (unit === undefined || line.word(at)?.shape !== 'number') return false;
  const smaller = plainDigits(line, at, 3) !== undefined && readTimeUnit(line, at + 1);
  return !smaller || unit === 'day';
}

/** A count of time: plain digits, or another numeral that is not negative, nor nought in words. */
function readCount(line: Line, at: number): Reading<number> | undefined {
  const digits = plainDigits(line, at, 9);
  if (digits !== undefined) return { to: at + 1, value: digits };
  const found = readNumeral(line, at);
  if (!found || found.value.number < 0) return undefined;
  if (found.value.words && found.value.number === 0) return undefined;
  return { to: found.to, value: found.value.number };
}

/** `24h`. */
function readShortUnit(line: Line, at: number): Reading<TimeUnit> | undefined {
  if (line.form(at) !== 'h' || !line.touches(at)) return undefined;
  return { to: at + 1, value: { letter: 'TH', factor: 1 } };
}

function lengthOf(parts: readonly Part[]): Length {
  const date = new Map<string, number>();
  for (const { count, unit } of parts) {
    date.set(unit.letter, (date.get(unit.letter) ?? 0) + count * unit.factor);
  }
  splitHalves(date);
  const time = written(date, TIME_LETTERS);
  const [first] = parts as [Part];
  return {
    timex: `P${written(date, DATE_LETTERS)}${time === '' ? '' : `T${time}`}`,
    months: (date.get('Y') ?? 0) * 12 + (date.get('M') ?? 0),
    days: (date.get('W') ?? 0) * 7 + (date.get('D') ?? 0),
    seconds: (date.get('TH') ?? 0) * 3600 + (date.get('TM') ?? 0) * 60 + (date.get('TS') ?? 0),
    ...(first.unit.unit === undefined ? {} : { unit: first.unit.unit }),
    count: first.count,
  };
}

const DATE_LETTERS: readonly string[] = ['Y', 'M', 'W', 'D'];
const TIME_LETTERS: readonly string[] = ['TH', 'TM', 'TS'];

function written(date: ReadonlyMap<string, number>, letters: readonly string[]): string {
  let text = '';
  for (const letter of letters) if (date.has(letter)) text += `${date.get(letter)}${letter.at(-1)}`;
  return text;
}

const HALVES: readonly (readonly [string, string, number])[] = [
  ['Y', 'M', 6],
  ['M', 'D', 15],
  ['D', 'TH', 12],
  ['TH', 'TM', 30],
  ['TM', 'TS', 30],
];

/** Half a year is six months, half an hour thirty minutes: `P1Y6M` for `một năm rưỡi`. */
function splitHalves(date: Map<string, number>): void {
  for (const [whole, part, half] of HALVES) {
    const count = date.get(whole);
    if (count === undefined || count % 1 !== 0.5) continue;
    if (count > 0.5) date.set(whole, count - 0.5);
    else date.delete(whole);
    date.set(part, (date.get(part) ?? 0) + half);
  }
}
