import type { DateValue } from '../document.ts';
import { words } from '../lexicons/list.ts';
import { SCALE_WORDS } from '../lexicons/number-words.ts';
import { plainDigits } from './digits.ts';
import { inherit } from './inherit.ts';
import type { Line, Reading } from './line.ts';
import { momentValue, type Moment } from './moment.ts';
import { romanAt } from './ordinal.ts';
import { readPoint } from './point.ts';
import { readTime, type Time } from './time.ts';
import { readUnit } from './unit.ts';

/** A time as found in running text. */
export interface FoundTime {
  readonly from: number;
  readonly to: number;
  readonly value: Time;
}

/** The times found, and the token to go on with; none and a token where a date is part of a name. */
export interface FoundTimes {
  readonly times: readonly FoundTime[];
  readonly to: number;
}

/**
 * Finds the time that begins at a token, and those that are listed behind it: `ngày 26 và 27/11`.
 * `lastTime` is where the last time of the line ended.
 */
export function findTimes(line: Line, at: number, lastTime: number): FoundTimes | undefined {
  const found = readTime(line, at);
  if (!found) return undefined;
  if (inName(line, at)) return { times: [], to: found.to };
  const listed = lastTime >= 0 && isJoiner(line, lastTime, at);
  if (!fits(line, at, found, listed)) return undefined;
  const times = withoutPluralHead(line, readList(line, at, found));
  return { times, to: times.at(-1)!.to };
}

/** In *các ngày* 22 và 24/4 the head is the list's, not the first date's. */
function withoutPluralHead(line: Line, list: readonly FoundTime[]): readonly FoundTime[] {
  const [first, ...rest] = list;
  if (!first || rest.length === 0 || !PLURAL.has(line.key(first.from - 1))) return list;
  return /^\d/.test(line.form(first.from + 1))
    ? [{ ...first, from: first.from + 1 }, ...rest]
    : list;
}

const PLURAL: ReadonlySet<string> = new Set(words('các những'));

function isJoiner(line: Line, from: number, at: number): boolean {
  if (from >= at || at - from > 2) return from === at;
  for (let i = from; i < at; i += 1) if (!LIST_WORDS.has(line.key(i))) return false;
  return true;
}

const LIST_WORDS: ReadonlySet<string> = new Set(words(', và ; hoặc ( - – &'));

/** Whether the words around allow the reading; bare forms need a reason to be dates. */
function fits(line: Line, at: number, { to, value }: Reading<Time>, listed: boolean): boolean {
  const { point, interval } = value;
  if (value.rule === 'date/duration') return fitsLength(line, at, to, value);
  if (interval) return fitsInterval(line, at, to);
  if (!point) return true;
  if (point.bareWeekday) return isWeekday(line, at, to);
  if (point.surety === 'full') return !isPartOfCode(line, at, to);
  return point.surety !== 'bare' || listed || fitsBare(line, at, to, point.moment);
}

/** `Cách mạng Tháng Tám`, `đường 30/4`: a date that is a name. */
function inName(line: Line, at: number): boolean {
  const before = line.key(at - 1);
  if (line.matches(at, 'chủ', 'nhật', 'xanh')) return true;
  if (before === 'mạng' && line.key(at - 2) === 'cách') return line.key(at) === 'tháng';
  return /^\d/.test(line.form(at)) && PLACES_BY_DATE.has(before);
}

const PLACES_BY_DATE: ReadonlySet<string> = new Set(words('đường phố viên vận phường cầu trường'));

function fitsLength(line: Line, at: number, to: number, { length }: Time): boolean {
  const before = line.key(at - 1);
  if (VAGUE_BEFORE.has(before)) return false;
  const last = line.key(to - 1);
  if (last === 'đêm' && to - at === 2) return false;
  if (length?.unit === undefined || !/^[^\d]/.test(line.form(at))) return true;
  return line.key(at) !== 'không';
}

const VAGUE_BEFORE: ReadonlySet<string> = new Set(words('vài mấy hàng thứ những'));

function fitsInterval(line: Line, at: number, to: number): boolean {
  return (
    line.key(to) !== '/' && !(/^\d/.test(line.form(at)) && PLACES_BY_DATE.has(line.key(at - 1)))
  );
}

const WEEKDAY_CUES: ReadonlySet<string> = new Set(
  words('ngày vào từ đến hôm trước sau sáng chiều tối'),
);

/** `thứ Hai` with a capital, or beside words of time; else `thứ hai` is the second. */
function isWeekday(line: Line, at: number, to: number): boolean {
  if (line.key(at) !== 'thứ') return line.key(at) === 'chủ';
  if (ORDINAL_CUES.has(line.key(at - 1))) return false;
  if (line.word(at + 1)!.shape === 'title') return true;
  const before = line.word(at - 1);
  const capital = line.word(at)!.shape === 'title';
  if (capital && before && (before.shape !== 'sign' || before.form === '(')) return true;
  return WEEKDAY_CUES.has(line.key(at - 1)) || leadsToTime(line, to);
}

/** `kỳ họp thứ Ba` is the third. */
const ORDINAL_CUES: ReadonlySet<string> = new Set(words('họp lần hội khóa phiên người con đứng'));

/** `thứ 2 (18/12)`, `thứ 7, chủ nhật hằng tuần`. */
function leadsToTime(line: Line, to: number): boolean {
  const key = line.key(to);
  if (key !== '(' && key !== ',' && key !== 'và') return false;
  const next = readPoint(line, to + 1);
  const { weekday, every } = next?.value.moment ?? {};
  return next !== undefined && (key === '(' || weekday === 7 || every === true);
}

/** Words before a bare day and month that make it a date. */
const DATE_CUES: ReadonlySet<string> = new Set(
  words(
    'dịp lễ đợt khánh từ đến tới trước sau vào ngày hôm đêm kể tối sáng chiều trưa động phóng thắng nữ kỷ mạng vn nam sĩ ( tế',
  ),
);

/** *có đến* 9/10 mẫu is a share. */
const REACHES: ReadonlySet<string> = new Set(words('có lên tới gần'));

/** What a share is one of: *treo đến* 2/3 *cột*. */
const MEASURED: ReadonlySet<string> = new Set(['cột', 'số', 'diện']);

/** Nouns that a share counts: 26/30 *chỉ tiêu*. */
const SHARE_CUES: ReadonlySet<string> = new Set(
  words('đạt có với được tổng bằng là tỷ lệ hơn gần khoảng chiếm quả độ trên dưới quá thiểu đa'),
);

function fitsBare(line: Line, at: number, to: number, moment: Moment): boolean {
  if (isPartOfCode(line, at, to)) return false;
  if (moment.day !== undefined) return fitsDayMonth(line, at, to, moment);
  if (moment.month !== undefined)
    return line.word(at + 1)?.key === '/' || DATE_CUES.has(line.key(at - 1));
  return fitsYear(line, at, to);
}

function isPartOfCode(line: Line, at: number, to: number): boolean {
  if (line.touches(at) && !OPENERS.has(line.key(at - 1))) return true;
  return line.touches(to) && !CLOSERS.has(line.key(to));
}

const OPENERS: ReadonlySet<string> = new Set(['(', '"', '“', '‘', "'", '[', ',', '-', '–', '…']);
const CLOSERS: ReadonlySet<string> = new Set([
  ')',
  '"',
  '”',
  '’',
  "'",
  ']',
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '-',
  '–',
  '…',
  '<',
  '*',
]);

function fitsDayMonth(line: Line, at: number, to: number, moment: Moment): boolean {
  const sign = line.key(at + 1);
  const before = line.key(at - 1);
  if (counts(line, to)) return before === 'ngày';
  if (before === 'đến' && (REACHES.has(line.key(at - 2)) || MEASURED.has(line.key(to))))
    return false;
  if (DATE_CUES.has(before)) return true;
  const next = line.word(to);
  if (isAbout(line, at) && next?.shape !== 'lower') return true;
  if (sign !== '/') return false;
  if (next?.shape === 'lower' && !AFTER_DATE.has(next.key)) return false;
  if (line.form(at).startsWith('0') || line.form(at + 2).startsWith('0')) return true;
  if (SHARE_CUES.has(before)) return false;
  return moment.day !== moment.month || at === line.from;
}

/** *đến khoảng* 15/7 */
function isAbout(line: Line, at: number): boolean {
  return line.key(at - 1) === 'khoảng' && /^(?:đến|tới|vào|từ)$/.test(line.key(at - 2));
}

/** What may follow a date but no share. */
const AFTER_DATE: ReadonlySet<string> = new Set(
  words('và đến tới vừa tại hằng hàng năm do của sẽ đã ở cho là theo trên với khi mới'),
);

const YEAR_CUES: ReadonlySet<string> = new Set(
  words('từ đến tới trước sau hè xuân giải khóa mậu thân sn sinh'),
);
const LAW_WORDS: ReadonlySet<string> = new Set(words('luật lệnh pháp'));

/** A lone year: `(1970)`, `SN 1986`, `Luật Đất đai 2013`, `Festival Huế 2024`; before a noun it counts. */
function fitsYear(line: Line, at: number, to: number): boolean {
  if (counts(line, to)) return false;
  const before = line.key(at - 1);
  if (before === 'sn' || before === 'sinh') return true;
  if (before === '(' || before === '-') return CLOSES_YEAR.has(line.key(to));
  if (isCell(line, at, to)) return true;
  if (namesLaw(line, at)) return true;
  const noun = line.word(to)?.shape === 'lower';
  if (YEAR_CUES.has(before)) return !noun;
  const name = line.word(at - 1)?.shape === 'title' || line.word(at - 1)?.shape === 'upper';
  return name
    ? !noun || AFTER_DATE.has(line.key(to))
    : !noun && !SHARE_CUES.has(before) && isLetters(before);
}

/** A cell of a table: `| 2025 |`. */
function isCell(line: Line, at: number, to: number): boolean {
  const opened = line.key(at - 1) === '|' || at === line.from;
  return opened && line.key(to) === '|';
}

const CLOSES_YEAR: ReadonlySet<string> = new Set(words(') , - ;'));

function isLetters(key: string): boolean {
  return /^\p{L}/u.test(key);
}

function namesLaw(line: Line, at: number): boolean {
  for (let i = at - 1; i >= at - 6 && line.has(i); i -= 1) {
    const word = line.word(i)!;
    if (word.shape === 'sign') return false;
    if (word.shape === 'title' && LAW_WORDS.has(word.key)) return true;
  }
  return false;
}

/** Whether a unit or scale word makes the number before it a quantity. */
function counts(line: Line, at: number): boolean {
  return readUnit(line, at) !== undefined || SCALE_WORDS.has(line.key(at));
}

/** The items of a list whose head stands only with the first: `các tháng 2, 3 và 4/2024`. */
function readList(line: Line, at: number, found: Reading<Time>): FoundTime[] {
  const first = { from: at, to: found.to, value: found.value };
  const moment = found.value.point?.moment;
  if (!moment || (moment.year !== undefined && moment.month === undefined)) return [first];
  const rest = moment.relative || moment.lunar ? undefined : readItems(line, found.to, moment);
  if (!rest) return [first];
  return inheritLeft([{ ...first, moment }, ...rest]);
}

interface Item {
  readonly from: number;
  readonly to: number;
  readonly moment: Moment;
  readonly value?: Time;
}

/** A longer list is a table, whose entries stand by themselves. */
const MOST_ITEMS = 31;

/** The items behind the first, up to one that is written in full; undefined when there are none. */
function readItems(line: Line, from: number, first: Moment): Item[] | undefined {
  const items: Item[] = [];
  let at = from;
  while (items.length < MOST_ITEMS) {
    const start = afterJoiner(line, at);
    const item = start === undefined ? undefined : readItem(line, start, first);
    if (!item) break;
    items.push(item);
    at = item.to;
  }
  if (items.length === 0 || !closesList(line, items.at(-1)!)) return undefined;
  return items;
}

function afterJoiner(line: Line, at: number): number | undefined {
  const key = line.key(at);
  if (key === 'rạng') return at;
  if (key !== ',' && key !== 'và' && key !== 'hoặc') return undefined;
  return key === ',' && line.key(at + 1) === 'và' ? at + 2 : at + 1;
}

function readItem(line: Line, at: number, first: Moment): Item | undefined {
  const point = readPoint(line, at);
  if (point && sameLevel(first, point.value.moment)) {
    return { from: at, to: point.to, moment: point.value.moment };
  }
  const number = plainDigits(line, at, 2);
  if (first.quarter !== undefined) return readQuarterItem(line, at);
  if (number === undefined || readUnit(line, at + 1)) return undefined;
  if (first.day !== undefined && first.month === undefined && number >= 1 && number <= 31) {
    return { from: at, to: at + 1, moment: { day: number } };
  }
  const month = first.month !== undefined && first.day === undefined && number >= 1 && number <= 12;
  if (!month) return undefined;
  const year = line.key(at + 1) === 'năm' ? plainDigits(line, at + 2, 4) : undefined;
  const to = year === undefined ? at + 1 : at + 3;
  return { from: at, to, moment: { month: number, ...(year === undefined ? {} : { year }) } };
}

function readQuarterItem(line: Line, at: number): Item | undefined {
  const quarter = romanAt(line, at) ?? plainDigits(line, at, 1);
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
  const signed =
    line.key(at + 1) === '/' || line.key(at + 1) === 'năm'
      ? plainDigits(line, at + 2, 4)
      : undefined;
  if (signed === undefined) return { from: at, to: at + 1, moment: { quarter } };
  return { from: at, to: at + 3, moment: { quarter, year: signed } };
}

function sameLevel(a: Moment, b: Moment): boolean {
  if (b.relative || b.lunar || b.hour !== undefined) return false;
  if (a.day !== undefined) return b.day !== undefined;
  if (a.month !== undefined)
    return b.month !== undefined && (b.day === undefined || b.year !== undefined);
  return a.quarter !== undefined && b.quarter !== undefined;
}

/** A list of bare numbers must end in something fuller or before a sign: not `tháng 2, 3 đồng chí`. */
function closesList(line: Line, last: Item): boolean {
  const { day, month, year, quarter } = last.moment;
  if (year !== undefined || quarter !== undefined || (day !== undefined && month !== undefined))
    return true;
  const next = line.word(last.to);
  return next === undefined || (next.shape === 'sign' && next.form !== '%' && next.form !== '/');
}

function inheritLeft(items: readonly Item[]): FoundTime[] {
  const out: { from: number; to: number; value: Time }[] = [];
  let right: Moment | undefined;
  for (const item of items.toReversed()) {
    const taken = right ? inherit(item.moment, right) : { moment: item.moment, inherited: [] };
    right = taken.moment;
    const inherited = taken.inherited.length > 0 ? { inherited: [...taken.inherited] } : {};
    const value = { ...momentValue(taken.moment), ...inherited } as DateValue;
    out.push({
      from: item.from,
      to: item.to,
      value: {
        rule: 'date/list',
        subtype: taken.moment.hour === undefined ? 'date' : 'time',
        value,
        point: { moment: taken.moment, surety: 'headed' },
      },
    });
  }
  return out.toReversed();
}
