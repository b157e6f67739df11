import { words } from '../lexicons/list.ts';
import { looseYear, MONTH_NAMES, type DatedReading } from './day.ts';
import { plainDigits } from './digits.ts';
import type { Line, Reading } from './line.ts';
import { cycleYear } from './lunar.ts';
import type { Moment } from './moment.ts';
import { readNumeral } from './numeral.ts';
import { Phrases } from './phrases.ts';

type Lunar = NonNullable<Moment['lunar']>;

/** Reads days of the lunar calendar: `mùng 2 Tết`, `rằm tháng Giêng`, `10/3 âm lịch`, `Tết Giáp Thìn 2024`. */
export function readLunar(line: Line, at: number): DatedReading | undefined {
  const found =
    readTet(line, at) ??
    readTetDay(line, at) ??
    readFullMoon(line, at) ??
    readMarked(line, at) ??
    readCycle(line, at);
  return found && { to: found.to, value: { moment: found.value, surety: 'headed' } };
}

/** `Tết`, `Tết Nguyên đán Giáp Thìn 2024`, `Xuân Ất Tỵ 2025`, `giao thừa`. */
function readTet(line: Line, at: number): Reading<Moment> | undefined {
  if (line.matches(at, 'giao', 'thừa'))
    return withLunarYear(line, at + 2, { day: 'last', month: 12, leap: false });
  if (line.key(at) === 'xuân') return readSpring(line, at);
  if (line.key(at) !== 'tết') return undefined;
  const feast = FEASTS.read(line, at + 1);
  const to = feast?.to ?? at + 1;
  const day = feast?.value ?? { month: 1, day: 1 };
  if (feast && day.month === 0) return withSolarYear(line, to);
  const found = withLunarYear(line, to, { ...day, leap: false });
  if (feast || found.to > to) return found;
  return BEFORE_TET.has(line.key(at - 1)) ? found : undefined;
}

/** Words before a bare *Tết* that make it a time, not a thing: *dịp* Tết, but *chúc* Tết. */
const BEFORE_TET: ReadonlySet<string> = new Set(
  words('dịp trước sau giáp trong cận đến qua ngày khi'),
);

const FEASTS = new Phrases<{ month: number; day: number }>([
  [['nguyên', 'đán'], { month: 1, day: 1 }],
  [['âm', 'lịch'], { month: 1, day: 1 }],
  [['cổ', 'truyền'], { month: 1, day: 1 }],
  [['nguyên', 'tiêu'], { month: 1, day: 15 }],
  [['đoan', 'ngọ'], { month: 5, day: 5 }],
  [['trung', 'thu'], { month: 8, day: 15 }],
  [['dương', 'lịch'], { month: 0, day: 1 }],
]);

function withSolarYear(line: Line, to: number): Reading<Moment> {
  const year = readLunarYear(line, to);
  return { to: year?.to ?? to, value: { month: 1, day: 1, ...year?.value } };
}

function readSpring(line: Line, at: number): Reading<Moment> | undefined {
  if (cycleYear(line.key(at + 1), line.key(at + 2)) === undefined) return undefined;
  const year = readLunarYear(line, at + 1);
  return year && { to: year.to, value: { ...year.value, season: 'SP' } };
}

function withLunarYear(line: Line, to: number, lunar: Lunar): Reading<Moment> {
  const year = readLunarYear(line, to);
  return { to: year?.to ?? to, value: { lunar, ...year?.value } };
}

/** `Giáp Thìn`, `Giáp Thìn 2024`, `năm Giáp Thìn (2024)`, `năm 2024`, `2024`. */
function readLunarYear(
  line: Line,
  from: number,
): Reading<Pick<Moment, 'year' | 'cycle'>> | undefined {
  let at = line.key(from) === 'năm' ? from + 1 : from;
  const cycle = cycleYear(line.key(at), line.key(at + 1));
  const named = cycle !== undefined;
  if (named) at += 2;
  const inner =
    named && (line.key(at) === 'năm' || line.key(at) === '-' || line.key(at) === ',') ? at + 1 : at;
  const bracket = named && line.key(at) === '(' ? 1 : 0;
  const year = looseYear(line, bracket ? at + 1 : inner);
  if (year !== undefined && (!bracket || line.key(at + 2) === ')')) {
    return { to: bracket ? at + 3 : inner + 1, value: { year } };
  }
  return named ? { to: at, value: { cycle } } : undefined;
}

/** `mùng 2 Tết`, `29 Tết`, `ngày 30 Tết Ất Tỵ 2025`. */
function readTetDay(line: Line, from: number): Reading<Moment> | undefined {
  const day = readHeadedNumber(line, from);
  if (!day || line.key(day.to) !== 'tết') return undefined;
  const number = day.value;
  const name = line.matches(day.to + 1, 'nguyên', 'đán') ? day.to + 3 : day.to + 1;
  if (number >= 28 && number <= 30)
    return yearBefore(withLunarYear(line, name, { month: 12, day: number, leap: false }));
  return number >= 1 && number <= 10
    ? withLunarYear(line, name, { month: 1, day: number, leap: false })
    : undefined;
}

/** The last days before *Tết* 2025 are of the lunar year 2024. */
function yearBefore({ to, value }: Reading<Moment>): Reading<Moment> {
  return value.year === undefined
    ? { to, value }
    : { to, value: { ...value, year: value.year - 1 } };
}

function readHeadedNumber(line: Line, from: number): Reading<number> | undefined {
  let at = line.key(from) === 'ngày' || line.key(from) === 'đêm' ? from + 1 : from;
  if (line.key(at) === 'mùng' || line.key(at) === 'mồng') at += 1;
  const digits = plainDigits(line, at, 2);
  if (digits !== undefined) return { to: at + 1, value: digits };
  const words =
    at === from || line.word(at)?.shape === 'number' ? undefined : readNumeral(line, at);
  return words?.value.words ? { to: words.to, value: words.value.number } : undefined;
}

/** `rằm tháng Giêng`, `rằm tháng 7 âm lịch`. */
function readFullMoon(line: Line, from: number): Reading<Moment> | undefined {
  const at = line.key(from) === 'ngày' ? from + 1 : from;
  if (line.key(at) !== 'rằm' || line.key(at + 1) !== 'tháng') return undefined;
  const month = readMonthName(line, at + 2);
  return month && closeLunar(line, month.to, { month: month.value, day: 15, leap: false });
}

function readMonthName(line: Line, at: number): Reading<number> | undefined {
  const named = MONTH_NAMES.get(line.key(at));
  if (named !== undefined) return { to: at + 1, value: named };
  const digits = plainDigits(line, at, 2);
  const found =
    digits === undefined ? readNumeral(line, at) : { to: at + 1, value: { number: digits } };
  const number = found?.value.number ?? 0;
  return found && number >= 1 && number <= 12 ? { to: found.to, value: number } : undefined;
}

/** A day and month that `âm lịch` or a lunar month name marks: `10/3 âm lịch`, `mùng 1 tháng Giêng`. */
function readMarked(line: Line, from: number): Reading<Moment> | undefined {
  const day = readHeadedNumber(line, from);
  if (!day || day.value < 1 || day.value > 30) return undefined;
  const spoken = line.key(day.to) === 'tháng';
  if (!spoken && line.key(day.to) !== '/' && line.key(day.to) !== '-') return undefined;
  const month = readMonthName(line, day.to + 1);
  if (!month) return undefined;
  const name = line.key(month.to - 1);
  const sure = spoken && (name === 'giêng' || name === 'chạp');
  const leap = line.key(month.to) === 'nhuận';
  const found = closeLunar(line, leap ? month.to + 1 : month.to, {
    month: month.value,
    day: day.value,
    leap,
  });
  return sure || leap || found.marked ? found : undefined;
}

/** The year and `âm lịch` behind a lunar day, in either order. */
function closeLunar(line: Line, from: number, lunar: Lunar): Reading<Moment> & { marked: boolean } {
  let to = from;
  const first = readMark(line, to);
  to = first ?? to;
  const signed = line.key(to) === '/' || line.key(to) === '-' ? looseYear(line, to + 1) : undefined;
  const year =
    signed === undefined ? readLunarYear(line, to) : { to: to + 2, value: { year: signed } };
  to = year?.to ?? to;
  const last = first === undefined ? readMark(line, to) : undefined;
  const named = year?.value.year === undefined && year !== undefined;
  return {
    to: last ?? to,
    value: { lunar, ...year?.value },
    marked: first !== undefined || last !== undefined || named,
  };
}

/** The token after `âm lịch`, `(âm lịch)` or `ÂL`. */
function readMark(line: Line, at: number): number | undefined {
  const open = line.key(at) === '(' ? 1 : 0;
  const short = line.form(at + open) === 'ÂL' || line.form(at + open) === 'AL';
  if (!short && !line.matches(at + open, 'âm', 'lịch')) return undefined;
  const to = at + open + (short ? 1 : 2);
  if (!open) return to;
  return line.key(to) === ')' ? to + 1 : undefined;
}

/** `năm Giáp Thìn 2024`: the lunar year as a year. */
function readCycle(line: Line, at: number): Reading<Moment> | undefined {
  if (line.key(at) !== 'năm' || cycleYear(line.key(at + 1), line.key(at + 2)) === undefined)
    return undefined;
  const year = readLunarYear(line, at);
  return year && { to: year.to, value: year.value };
}
