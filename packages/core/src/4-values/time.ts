import type { DateValue } from '../document.ts';
import { words } from '../lexicons/list.ts';
import { DIGIT_WORDS } from '../lexicons/number-words.ts';
import { readClock } from './clock.ts';
import { intervalValue, readInterval, readIntervalFrom, type Interval } from './interval.ts';
import type { Line, Reading } from './line.ts';
import { readLength, type Length } from './duration.ts';
import { withYear } from './day.ts';
import { momentKind, momentValue, timexOf, type Moment } from './moment.ts';
import { modifierAround } from './modifier.ts';
import { readNumeral } from './numeral.ts';
import { readMonthsOfYear, readPeriod } from './period.ts';
import { Phrases } from './phrases.ts';
import { readPoint, type Point } from './point.ts';
import { readRelative } from './relative.ts';
import { readRepeated } from './repeated.ts';

/** A DATE as read: its value, and what the document's day needs to resolve it. */
export interface Time {
  readonly rule: string;
  readonly subtype: 'date' | 'time' | 'duration' | 'set' | 'interval';
  readonly value: DateValue;
  readonly point?: Point;
  readonly interval?: Interval;
  readonly length?: Length;
  /** For a length: where it lies from the document's day. */
  readonly side?: -1 | 1;
  /** The length itself is meant, not its far end: `10 năm qua`, but not `3 ngày trước`. */
  readonly whole?: boolean;
}

type Reader = (line: Line, at: number) => Reading<Time> | undefined;

/** What may begin with a number, a length before a point: `24 giờ` alone is a length. */
const OF_NUMBERS: readonly Reader[] = [
  readStretch,
  readYearsNamed,
  readSet,
  readLengths,
  readLengthOfTime,
  readPointed,
];

/** What may begin with a word, and what where the word after it may make a number of it, if that is other. */
type WordReaders = readonly [
  starts: string,
  readers: readonly Reader[],
  ofNumbers?: readonly Reader[],
];

const OF_WORDS: readonly WordReaders[] = [
  ['giai thời nhiệm khóa niên học vụ', [readNamedPeriod]],
  ['hằng hàng mỗi từng cứ', [readSet]],
  ['từ', [readBetween, readLengths]],
  ['cùng', [readSamePeriod, readPointed]],
  ['nửa', [readLengthOfTime, readPointed]],
  ['năm', [readNamedPeriod, readPointed], [readNamedPeriod, ...OF_NUMBERS]],
  ['mười', [], OF_NUMBERS],
  [[...DIGIT_WORDS.keys()].join(' '), [], OF_NUMBERS],
];

const OF_POINTS: WordReaders = ['', [readPointed]];

const READERS = new Map<string, WordReaders>();
for (const entry of OF_WORDS) {
  for (const start of words(entry[0])) if (!READERS.has(start)) READERS.set(start, entry);
}

/** Reads an expression of time that begins at a token: of several readings the longest, then the first. */
export function readTime(line: Line, at: number): Reading<Time> | undefined {
  let best: Reading<Time> | undefined;
  for (const read of readersAt(line, at)) {
    const found = read(line, at);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}

function readersAt(line: Line, at: number): readonly Reader[] {
  const word = line.word(at);
  if (word?.shape === 'number') return mayNumberTime(line, at) ? OF_NUMBERS : [];
  const [, readers, ofNumbers = readers] = READERS.get(line.key(at)) ?? OF_POINTS;
  return AFTER_NUMBER.has(line.key(at + 1)) ? ofNumbers : readers;
}

/** Signs, units of time and parts of numerals: nothing else makes a number the start of a time. */
const AFTER_NUMBER: ReadonlySet<string> = new Set([
  ...words(
    '/ - – — : . h g giờ phút giây tiếng năm tháng thg tuần ngày quý hôm đêm thập thế thiên đến tới lần tết',
  ),
  ...words('mươi mười trăm nghìn ngàn triệu vạn chục phẩy rưỡi linh lẻ một mốt tư lăm'),
  ...DIGIT_WORDS.keys(),
]);

function mayNumberTime(line: Line, at: number): boolean {
  const form = line.form(at);
  if (form.length === 4 || form.includes('.') || AFTER_NUMBER.has(line.key(at + 1))) return true;
  return line.word(at + 1)?.shape === 'mixed' || line.key(at + 1) === 'âm';
}

function readNamedPeriod(line: Line, at: number): Reading<Time> | undefined {
  const found = readPeriod(line, at);
  if (!found) return undefined;
  const { value, kind } = found.value;
  return { to: found.to, value: { rule: 'date/period', subtype: kind, value } };
}

function readStretch(line: Line, at: number): Reading<Time> | undefined {
  const found = readMonthsOfYear(line, at);
  if (!found) return undefined;
  const { value, kind } = found.value;
  return { to: found.to, value: { rule: 'date/months-of-year', subtype: kind, value } };
}

/** `hai năm 2016 - 2017`, `5 năm 2021-2025`. */
function readYearsNamed(line: Line, at: number): Reading<Time> | undefined {
  const count = line.key(at - 1) === 'lớp' ? undefined : readNumeral(line, at);
  if (!count || line.key(count.to) !== 'năm') return undefined;
  const found = readInterval(line, count.to + 1);
  const { start, end } = found?.value ?? {};
  if (!found || start?.year === undefined || end?.year === undefined || start.month !== undefined)
    return undefined;
  return {
    to: found.to,
    value: { rule: 'date/period', subtype: 'interval', value: intervalValue(found.value) },
  };
}

function readBetween(line: Line, at: number): Reading<Time> | undefined {
  const found = readInterval(line, at);
  return found && between(found);
}

function between({ to, value: interval }: Reading<Interval>): Reading<Time> {
  const value = intervalValue(interval);
  if (!interval.end.every)
    return { to, value: { rule: 'date/interval', subtype: 'interval', value, interval } };
  return { to, value: { rule: 'date/set', subtype: 'set', value: { ...value, quant: 'EVERY' } } };
}

/** `cùng kỳ`, `cùng kỳ năm 2022`, `cùng kỳ năm trước`, `cùng kỳ tháng trước`. */
function readSamePeriod(line: Line, at: number): Reading<Time> | undefined {
  if (line.key(at) !== 'cùng' || (line.key(at + 1) !== 'kỳ' && line.key(at + 1) !== 'thời'))
    return undefined;
  if (line.key(at + 1) === 'thời' && line.key(at + 2) !== 'kỳ') return undefined;
  const start = line.key(at + 1) === 'thời' ? at + 3 : at + 2;
  const found = readRelative(line, start) ?? withYear(line, { to: start, value: {} });
  const moment =
    found.to > start ? found.value : ({ relative: { unit: 'year', offset: -1 } } as const);
  return {
    to: found.to,
    value: {
      rule: 'date/same-period',
      subtype: 'date',
      value: { timex: timexOf(moment) },
      point: { moment, surety: 'headed' },
    },
  };
}

function readSet(line: Line, at: number): Reading<Time> | undefined {
  const found = readRepeated(line, at);
  return found && { to: found.to, value: { rule: 'date/set', subtype: 'set', value: found.value } };
}

/** A length of time and where it lies: `65 năm`, `10 năm qua`, `3 ngày trước`, `hai năm nay`. */
function readLengthOfTime(line: Line, at: number): Reading<Time> | undefined {
  const found = readLength(line, at);
  if (!found) return undefined;
  const { to, value: length } = found;
  if (isClock(line, at, to)) return undefined;
  const side = readSide(line, to, length);
  const end = side?.to ?? to;
  const mod = modifierAround(line, at, end);
  return {
    to: end,
    value: {
      rule: 'date/duration',
      subtype: 'duration',
      value: { timex: length.timex, ...(mod === undefined ? {} : { mod }) },
      length,
      ...(side && { side: side.value, whole: isWhole(line, to) }),
    },
  };
}

/** `3-5 năm`, `từ 10 đến 15 ngày`, `từ 6 tháng đến 1 năm`. */
function readLengths(line: Line, at: number): Reading<Time> | undefined {
  const opened = line.key(at) === 'từ';
  const from = opened ? skipWord(line, at + 1, BOUNDS) : at;
  const first = readLength(line, from) ?? readNumeral(line, from);
  if (
    !first ||
    !LENGTH_JOINERS.has(line.key(first.to)) ||
    needsFrom(line, opened || !('timex' in first.value), first.to)
  )
    return undefined;
  const last = readLength(line, skipWord(line, first.to + 1, BOUNDS));
  if (!last || last.value.timex.includes('.')) return undefined;
  const start =
    'timex' in first.value ? first.value.timex : likeLast(first.value.number, last.value);
  if (start === undefined) return undefined;
  const value = { start, end: last.value.timex };
  return { to: last.to, value: { rule: 'date/durations', subtype: 'duration', value } };
}

/** `từ đủ 17 năm đến dưới 18 năm`. */
const BOUNDS: ReadonlySet<string> = new Set(['đủ', 'dưới', 'hơn', 'gần']);

function skipWord(line: Line, at: number, skipped: ReadonlySet<string>): number {
  return skipped.has(line.key(at)) ? at + 1 : at;
}

const LENGTH_JOINERS: ReadonlySet<string> = new Set(['-', '–', 'đến', 'tới']);

/** Without `từ` a dash joins two lengths, and a word only what counts years: `2 năm đến 3 năm`. */
function needsFrom(line: Line, opened: boolean, at: number): boolean {
  return (
    !opened && (line.key(at) === 'đến' || line.key(at) === 'tới') && line.key(at - 1) !== 'năm'
  );
}

function likeLast(number: number, { timex, count }: Length): string | undefined {
  const fits = Number.isInteger(number) && number < count && /^PT?\d+[A-Z]$/.test(timex);
  return fits
    ? timex.replace(/\d+/, String((Number(/\d+/.exec(timex)![0]) / count) * number))
    : undefined;
}

const SIDES = new Phrases<-1 | 1>([
  [['trở', 'lại', 'đây'], -1],
  [['gần', 'đây'], -1],
  [['vừa', 'qua'], -1],
  [['trước', 'đó'], -1],
  [['trước', 'đây'], -1],
  [['sau', 'đó'], 1],
  [['tiếp', 'theo'], 1],
  [['nữa'], 1],
  [['qua'], -1],
  [['nay'], -1],
  [['trước'], -1],
  [['tới'], 1],
  [['sau'], 1],
]);

/** `8 giờ 30 phút`, and `8 giờ` behind a word of time, are times of day unless the words say how long. */
function isClock(line: Line, at: number, to: number): boolean {
  const clock = readClock(line, at);
  if (!clock || clock.to < to) return false;
  const before = line.key(at - 1);
  return clock.value.bare
    ? CLOCK_CUES.has(before)
    : !LASTING.has(before) && !LASTS.has(line.key(to));
}

const CLOCK_CUES: ReadonlySet<string> = new Set(words('lúc vào hồi từ đến trước'));
const LASTING: ReadonlySet<string> = new Set(
  words('trong sau khoảng mất dài hơn gần suốt đủ qua thêm hết là bay'),
);
const LASTS: ReadonlySet<string> = new Set(words('/ sau trước liên'));

const POINTS: ReadonlySet<string> = new Set(['trước', 'sau', 'nữa']);

function isWhole(line: Line, at: number): boolean {
  return !POINTS.has(line.key(at));
}

const BREAKS_SIDE: ReadonlySet<string> = new Set(
  words('đời khi ngày các những khối năm hạn với thời lúc kỳ'),
);

/** `24 giờ sau đẻ` is no time after now: these need a break behind them. */
const TOUCHY: ReadonlySet<string> = new Set(['trước', 'sau']);
const AFTER_SIDE: ReadonlySet<string> = new Set(
  words(
    'tại ở ông bà anh chị chúng tôi họ đã sẽ đang mới được bị vào và thì là có không cũng do theo vì vẫn cả',
  ),
);

function readSide(line: Line, at: number, { seconds, unit }: Length): Reading<-1 | 1> | undefined {
  const found = SIDES.read(line, at);
  if (!found) return undefined;
  const { to } = found;
  if (to === at + 1 && BREAKS_SIDE.has(line.key(to))) return undefined;
  if (
    TOUCHY.has(line.key(to - 1)) &&
    line.word(to)?.shape === 'lower' &&
    !AFTER_SIDE.has(line.key(to))
  ) {
    return undefined;
  }
  return line.key(at) === 'nay' && unit === undefined && seconds === 0 ? undefined : found;
}

/** A point, or the interval that it begins. */
function readPointed(line: Line, at: number): Reading<Time> | undefined {
  const point = readPoint(line, at);
  const interval = readIntervalFrom(line, at, point);
  if (interval) return between(interval);
  return point && { to: point.to, value: timeOf(point.value) };
}

function timeOf(point: Point): Time {
  const { moment } = point;
  return { rule: ruleOf(moment), subtype: momentKind(moment), value: momentValue(moment), point };
}

function ruleOf(moment: Moment): string {
  if (moment.lunar) return 'date/lunar';
  if (moment.hour !== undefined) return 'date/clock';
  if (moment.relative) return 'date/relative';
  if (moment.weekday !== undefined && moment.day === undefined) return 'date/weekday';
  if (moment.day !== undefined) return moment.year === undefined ? 'date/day' : 'date/full';
  if (moment.quarter !== undefined) return 'date/quarter';
  return moment.month === undefined ? 'date/year' : 'date/month';
}
