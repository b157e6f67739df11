import type { DateValue } from '../document.ts';
import { plainDigits } from './digits.ts';
import { inherit, isBefore } from './inherit.ts';
import type { Line, Reading } from './line.ts';
import { timexOf, type Moment } from './moment.ts';
import { readPoint, type Point } from './point.ts';
import { readUnit } from './unit.ts';

/** An interval's two ends. */
export interface Interval {
  readonly start: Moment;
  readonly end: Moment;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const WORDS: ReadonlySet<string> = new Set(['đến', 'tới']);

/** Reads `từ ngày 01/7 đến ngày 15/8/2024`, `2021 - 2025`, `12 - 22.5`, `từ năm 2010 đến nay`. */
export function readInterval(line: Line, at: number): Reading<Interval> | undefined {
  if (line.key(at) !== 'từ') return readIntervalFrom(line, at, readPoint(line, at));
  const start = readNow(line, at + 1) ?? readPoint(line, at + 1);
  return (start && readOn(line, start, true)) ?? readFromNumber(line, at + 1, true);
}

/** The same without `từ`, when the point that begins there is read already. */
export function readIntervalFrom(
  line: Line,
  at: number,
  start: Reading<Point> | undefined,
): Reading<Interval> | undefined {
  return (start && readOn(line, start, false)) ?? readFromNumber(line, at, false);
}

export function intervalValue({ start, end }: Interval): DateValue {
  return { start: timexOf(start), end: timexOf(end) };
}

function readOn(line: Line, start: Reading<Point>, opened: boolean): Reading<Interval> | undefined {
  const joined = joiner(line, start.to);
  if (joined === undefined) return undefined;
  const end = readEnd(line, joined, start.value);
  if (!end) return undefined;
  const spoken = WORDS.has(line.key(start.to)) || WORDS.has(line.key(joined - 1));
  if (!opened && !stands(line, start.value, end, spoken)) return undefined;
  if (endsInHour(start.value.moment, end.value.moment)) return undefined;
  const interval = join(start.value.moment, end.value.moment);
  const ordered = isBefore(interval.start, interval.end) || bothHeaded(start.value, end.value);
  return ordered ? { to: end.to, value: interval } : undefined;
}

/** *kéo dài thời gian của* ngày 25/7 đến 23h: a day does not reach to an hour. */
function endsInHour(start: Moment, end: Moment): boolean {
  return (
    end.hour !== undefined && end.day === undefined && !end.relative && start.hour === undefined
  );
}

function bothHeaded(start: Point, end: Point): boolean {
  return start.surety !== 'bare' && end.surety !== 'bare' && start.moment.year === undefined;
}

const SKIPPED: ReadonlySet<string> = new Set(['hết', 'trước', 'lúc']);

/** The token after `đến`, `tới` or a dash, with `hết` and `trước` skipped. */
function joiner(line: Line, at: number): number | undefined {
  const key = line.key(at);
  if (!DASHES.has(key) && !WORDS.has(key)) return undefined;
  const twice = line.key(at + 1) === 'đến' ? at + 2 : at + 1;
  return SKIPPED.has(line.key(twice)) ? twice + 1 : twice;
}

function readNow(line: Line, at: number): Reading<Point> | undefined {
  if (line.key(at) === 'nay') return now(at + 1);
  return line.matches(at, 'hôm', 'nay') ? now(at + 2) : undefined;
}

function now(to: number): Reading<Point> {
  return { to, value: { moment: { now: true }, surety: 'headed' } };
}

function readEnd(line: Line, at: number, start: Point): Reading<Point> | undefined {
  if (line.key(at) === 'nay') return now(at + 1);
  if (line.matches(at, 'hiện', 'nay') || line.matches(at, 'bây', 'giờ')) return now(at + 2);
  return readPoint(line, at) ?? readEndNumber(line, at, start);
}

/** `từ tháng 1 đến 6 năm 2024`, `từ ngày 1 đến 5`: the end takes its head from the start. */
function readEndNumber(line: Line, at: number, { moment }: Point): Reading<Point> | undefined {
  const number = plainDigits(line, at, 2);
  if (number === undefined || readUnit(line, at + 1)) return undefined;
  if (
    moment.day !== undefined &&
    moment.month === undefined &&
    number <= 31 &&
    number > moment.day
  ) {
    return { to: at + 1, value: { moment: { day: number }, surety: 'headed' } };
  }
  const months =
    moment.month !== undefined && moment.day === undefined && moment.year === undefined;
  if (!months || number > 12 || number <= moment.month) return undefined;
  const year = line.key(at + 1) === 'năm' ? plainDigits(line, at + 2, 4) : undefined;
  if (year === undefined)
    return { to: at + 1, value: { moment: { month: number }, surety: 'headed' } };
  return { to: at + 3, value: { moment: { month: number, year }, surety: 'headed' } };
}

/** Without `từ`, both ends must be dates beyond doubt, or a pair of years or days. */
function stands(line: Line, start: Point, end: Reading<Point>, spoken: boolean): boolean {
  const [a, b] = [start.moment, end.value.moment];
  if (start.bareWeekday || end.value.bareWeekday) return false;
  if (start.bareHour) return b.hour !== undefined && !end.value.bareHour;
  if (start.surety !== 'bare' || end.value.surety === 'full' || b.now) return !isCode(line, end.to);
  const years = a.month === undefined && a.year !== undefined && b.year !== undefined;
  if (years) return b.year - a.year <= 120 && !countsThings(line, end.to);
  const dated = a.month !== undefined && b.month !== undefined;
  return (
    dated &&
    (!spoken || a.year !== undefined || b.year !== undefined) &&
    !countsThings(line, end.to)
  );
}

function isCode(line: Line, at: number): boolean {
  return line.key(at) === '/' && line.touches(at);
}

function countsThings(line: Line, at: number): boolean {
  return isCode(line, at) || readUnit(line, at) !== undefined;
}

function join(start: Moment, end: Moment): Interval {
  return { start: inherit(start, end).moment, end: inheritTime(end, start) };
}

/** An end without a day of its own takes that of the start: từ 8h ngày 1/5 đến *10h*. */
function inheritTime(end: Moment, start: Moment): Moment {
  if (end.day !== undefined && end.month === undefined) return inherit(end, start).moment;
  if (end.hour === undefined || end.day !== undefined || end.relative)
    return inherit(end, start).moment;
  return start.relative ? { ...end, relative: start.relative } : inherit(end, start).moment;
}

/** The start is a mere number that takes its kind from the end: `12 - 22.5`, `từ 10 đến 12/11`, `9 - 10 giờ`. */
function readFromNumber(line: Line, at: number, opened: boolean): Reading<Interval> | undefined {
  const number = plainDigits(line, at, 2);
  if (number === undefined) return undefined;
  const joined = joiner(line, at + 1);
  if (joined === undefined || (!opened && !DASHES.has(line.key(at + 1)))) return undefined;
  const end = readPoint(line, joined);
  if (!end || (end.value.bareHour && !opened && number >= 24)) return undefined;
  const start = numberLike(number, end.value);
  if (!start || isCode(line, end.to) || isDashed(line, at + 1, joined)) return undefined;
  const interval = join(start, end.value.moment);
  return isBefore(interval.start, interval.end) ? { to: end.to, value: interval } : undefined;
}

/** In `1-2-3` neither dash makes a range. */
function isDashed(line: Line, dash: number, end: number): boolean {
  return line.touches(dash) && line.key(end + 1) === '-' && line.touches(end + 1);
}

function numberLike(number: number, { moment }: Point): Moment | undefined {
  if (moment.hour !== undefined)
    return number < 24 && moment.minute === undefined ? { hour: number } : undefined;
  if (moment.day !== undefined && moment.month !== undefined)
    return number >= 1 && number <= 31 ? { day: number } : undefined;
  if (moment.month === undefined || moment.day !== undefined) return undefined;
  return number >= 1 && number < moment.month && moment.year !== undefined
    ? { month: number }
    : undefined;
}
