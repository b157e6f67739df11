import { words } from '../lexicons/list.ts';
import type { Line, Reading } from './line.ts';
import type { CalendarUnit, Moment } from './moment.ts';

const UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
]);

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['nay', 0],
  ['trước', -1],
  ['ngoái', -1],
  ['qua', -1],
  ['tới', 1],
  ['sau', 1],
]);

/** Words before that make the time vague: *những* năm qua, *nhiều* tháng trước. */
const VAGUE: ReadonlySet<string> = new Set(
  words('những các nhiều mấy vài mọi số từng bao lâu bấy ít'),
);

/** Reads what counts from today or from the day named last: `hôm nay`, `tuần tới`, `cùng ngày`. */
export function readRelative(line: Line, at: number): Reading<Moment> | undefined {
  const unit = UNITS.get(line.key(at));
  return unit ? readUnitAway(line, at, unit) : readDayAway(line, at);
}

function readUnitAway(line: Line, at: number, unit: CalendarUnit): Reading<Moment> | undefined {
  if (VAGUE.has(line.key(at - 1))) return undefined;
  const head = unit === 'year' && line.key(at + 1) === 'học' ? at + 1 : at;
  return readOffset(line, head, unit);
}

/** `này`, `vừa qua`, `trước đó` behind a unit; the unit may be a school year. */
function readOffset(line: Line, at: number, unit: CalendarUnit): Reading<Moment> | undefined {
  const word = line.key(at + 1);
  if (word === 'vừa' && (line.key(at + 2) === 'qua' || line.key(at + 2) === 'rồi'))
    return away(at + 3, unit, -1);
  if (word === 'tiếp' && line.key(at + 2) === 'theo') return away(at + 3, unit, 1);
  const offset = OFFSETS.get(word);
  if (offset === undefined || (word === 'nay' && unit !== 'year')) return undefined;
  if (word === 'ngoái' && unit !== 'year') return undefined;
  if (BREAKS_OFFSET.has(`${word} ${line.key(at + 2)}`)) return undefined;
  if ((word === 'trước' || word === 'sau') && line.key(at + 2) === 'đó') {
    return { to: at + 3, value: { relative: { unit, offset, fromText: true } } };
  }
  return away(at + 2, unit, offset);
}

/** `năm qua đời`, `tuần tới hạn`, `năm sau khi`. */
const BREAKS_OFFSET: ReadonlySet<string> = new Set([
  'qua đời',
  'qua các',
  'qua những',
  'trước khi',
  'sau khi',
  'trước các',
  'trước ngày',
  'sau ngày',
  'trước đây',
  'sau này',
  'trước hết',
  'trước mắt',
  'tới đây',
  'tới nay',
  'trước và',
]);

function away(to: number, unit: CalendarUnit, offset: number): Reading<Moment> {
  return { to, value: { relative: { unit, offset } } };
}

interface DayAway {
  readonly offset: number;
  readonly fromText?: boolean;
}

const HOM: ReadonlyMap<string, DayAway> = new Map([
  ['nay', { offset: 0 }],
  ['qua', { offset: -1 }],
  ['kia', { offset: -2 }],
  ['sau', { offset: 1, fromText: true }],
  ['trước', { offset: -1, fromText: true }],
  ['đó', { offset: 0, fromText: true }],
  ['ấy', { offset: 0, fromText: true }],
]);

function readDayAway(line: Line, at: number): Reading<Moment> | undefined {
  const key = line.key(at);
  if (key === 'hôm') return dayAway(at + 2, HOM.get(line.key(at + 1)));
  if (key === 'cùng')
    return line.key(at + 1) === 'ngày' ? dayAway(at + 2, { offset: 0, fromText: true }) : undefined;
  if (key !== 'ngày') return undefined;
  if (line.matches(at + 1, 'cuối', 'tuần')) {
    return { to: at + 3, value: { relative: { unit: 'week', offset: 0 }, weekend: true } };
  }
  if (line.key(at + 1) === 'hôm') return dayAway(at + 3, HOM.get(line.key(at + 2)));
  if (line.key(at + 1) === 'mai') return dayAway(at + 2, { offset: 1 });
  if (line.key(at + 1) === 'kia') return dayAway(at + 2, { offset: 2 });
  return undefined;
}

function dayAway(to: number, away: DayAway | undefined): Reading<Moment> | undefined {
  return away && { to, value: { relative: { unit: 'day', ...away } } };
}

const AFTER_PART: ReadonlyMap<string, DayAway> = new Map([
  ['nay', { offset: 0 }],
  ['qua', { offset: -1 }],
  ['mai', { offset: 1 }],
]);

/** `nay`, `qua`, `mai` behind a part of day: *chiều* nay. */
export function readDayAfterPart(line: Line, at: number): Reading<Moment> | undefined {
  return dayAway(at + 1, AFTER_PART.get(line.key(at))) ?? readDayAway(line, at);
}
