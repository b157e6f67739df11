import { words } from '../lexicons/list.ts';
import { isDay } from './calendar.ts';
import { digitsOf, plainDigits, romanOf } from './digits.ts';
import type { Line, Reading } from './line.ts';
import type { Moment } from './moment.ts';
import { readNumeral } from './numeral.ts';

/** How surely an expression is a date: `bare` ones (`2/9`, `2021`) need their context. */
export type Surety = 'headed' | 'full' | 'bare';

export interface Dated {
  readonly moment: Moment;
  readonly surety: Surety;
}

export type DatedReading = Reading<Dated>;

/** Reads a day, month or year in digits or words: `ngày 05/7/2023`, `tháng 6 năm 2024`, `02/9`. */
export function readDate(line: Line, at: number): DatedReading | undefined {
  switch (line.key(at)) {
    case 'ngày':
    case 'hôm':
      return readHeadedDay(line, at);
    case 'mùng':
    case 'mồng':
      return readAfterHead(line, at + 1);
    case 'tháng':
    case 'thg':
      return readMonth(line, at);
    case 'năm':
      return readYear(line, at);
    default:
      return readBareDate(line, at);
  }
}

function readHeadedDay(line: Line, at: number): DatedReading | undefined {
  const next = line.key(at + 1);
  const inner = next === 'mùng' || next === 'mồng' ? at + 2 : at + 1;
  return readAfterHead(line, inner) ?? readBlankDay(line, inner) ?? readMonthYear(line, inner);
}

function readAfterHead(line: Line, at: number): DatedReading | undefined {
  const found = readDayMonth(line, at);
  if (found) return { to: found.to, value: { moment: found.value, surety: 'headed' } };
  const day = readDayNumber(line, at);
  if (!day || breaksDay(line, day.to)) return undefined;
  return { to: day.to, value: { moment: { day: day.value }, surety: 'headed' } };
}

/** `ngày 5` may stand alone, but `ngày 32/13` and `ngày 1 tháng 13` are nothing. */
function breaksDay(line: Line, to: number): boolean {
  const key = line.key(to);
  if (key === '/' && line.word(to + 1)?.shape === 'number') return true;
  return key === 'tháng' && line.word(to + 1)?.shape === 'number';
}

/** `ngày   tháng 01 năm 2026`, `ngày …/12/2023`: a draft's blank day. */
function readBlankDay(line: Line, at: number): DatedReading | undefined {
  let to = at;
  while (BLANKS.has(line.key(to))) to += 1;
  if (line.key(to) === 'tháng') {
    const month = readMonth(line, to);
    return month?.value.moment.year === undefined ? undefined : withBlankDay(month);
  }
  if (line.key(to) !== '/' && line.key(to) !== '-') return undefined;
  const month = readMonthYear(line, to + 1);
  return month && withBlankDay(month);
}

function withBlankDay({ to, value }: DatedReading): DatedReading {
  return { to, value: { moment: { ...value.moment, blankDay: true }, surety: 'headed' } };
}

const BLANKS: ReadonlySet<string> = new Set(['.', '…', '_', '...']);

/** A day with its month, in whatever signs: `19/12/2023`, `19.12`, `19 tháng 12 năm 2023`. */
function readDayMonth(line: Line, at: number): Reading<Moment> | undefined {
  return readDotted(line, at) ?? readSigned(line, at) ?? readSpoken(line, at);
}

/** `19.12.2023` and `19.12` are one token. */
function readDotted(line: Line, at: number): Reading<Moment> | undefined {
  const word = line.word(at);
  if (word?.shape !== 'number' || !word.form.includes('.') || word.form.includes(','))
    return undefined;
  const [day, month, year, more] = digitsOf(word).runs;
  if (more !== undefined || day!.length > 2 || month!.length > 2) return undefined;
  const moment = dayMonthYear(Number(day), Number(month), year);
  return moment && withYear(line, { to: at + 1, value: moment });
}

function dayMonthYear(day: number, month: number, year?: string): Moment | undefined {
  if (year === undefined) return isDay(day, month) ? { month, day } : undefined;
  const full = fullYear(year);
  return full !== undefined && isDay(day, month, full) ? { year: full, month, day } : undefined;
}

/** `91` is 1991, `11` is 2011. */
function fullYear(digits: string): number | undefined {
  if (digits.length === 4) return plausible(Number(digits));
  if (digits.length !== 2) return undefined;
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}

function plausible(year: number): number | undefined {
  return year >= 1000 && year <= 2200 ? year : undefined;
}

/** `19/12/2023`, `19-12`, `28//2017`, `2004/09/15`, `20. 2.2017`. */
function readSigned(line: Line, at: number): Reading<Moment> | undefined {
  const iso = readYearFirst(line, at);
  if (iso) return iso;
  const day = plainDigits(line, at, 2);
  const sign = line.key(at + 1);
  if (day === undefined || !SIGNS.has(sign)) return undefined;
  const tight = line.touches(at + 1) && line.touches(at + 2);
  if (sign === '-' && !tight && !isSpaced(line, at)) return undefined;
  if (sign === '.') return readSplitDots(line, at, day);
  const month = plainDigits(line, at + 2, 2);
  if (month === undefined) return undefined;
  const full = readSignedYear(line, at, day, month);
  if (full !== undefined) return full ?? undefined;
  if (!isDay(day, month) || runsOn(line, at + 3, sign)) return undefined;
  return withYear(line, { to: at + 3, value: { month, day } });
}

const SIGNS: ReadonlySet<string> = new Set(['/', '-', '.']);

/** `2 - 9 - 1945`. */
function isSpaced(line: Line, at: number): boolean {
  const dashes = line.key(at + 1) === '-' && line.key(at + 3) === '-';
  return dashes && line.form(at + 4).length === 4 && plainDigits(line, at + 2, 2) !== undefined;
}

/** The date with its year; null when there is a year and the day does not exist. */
function readSignedYear(
  line: Line,
  at: number,
  day: number,
  month: number,
): Reading<Moment> | null | undefined {
  const sign = line.key(at + 3);
  const dash =
    sign === '-' && ((line.touches(at + 3) && line.touches(at + 4)) || isSpaced(line, at));
  if (sign !== '/' && !dash) return undefined;
  const form = line.form(at + 4);
  const mixed = sign !== line.key(at + 1);
  if (!/^\d+$/.test(form) || (mixed && form.length !== 4)) return undefined;
  if (sign === '-' && mixed) return undefined;
  const year = fullYear(form);
  if (year === undefined) return sign === '/' ? null : undefined;
  if (line.key(at + 1) === '-' && form.length === 2 && !isDay(day, month, year)) return undefined;
  return isDay(day, month, year) ? { to: at + 5, value: { year, month, day } } : null;
}

function readYearFirst(line: Line, at: number): Reading<Moment> | undefined {
  const year = plainDigits(line, at, 4);
  const sign = line.key(at + 1);
  if (year === undefined || line.form(at).length !== 4 || (sign !== '/' && sign !== '-'))
    return undefined;
  if (line.key(at + 3) !== sign || !line.touches(at + 1) || !line.touches(at + 4)) return undefined;
  const [month, day] = [plainDigits(line, at + 2, 2), plainDigits(line, at + 4, 2)];
  if (month === undefined || day === undefined || !plausible(year)) return undefined;
  return isDay(day, month, year) ? { to: at + 5, value: { year, month, day } } : undefined;
}

/** `20. 2.2017`: white space got into a dotted date. */
function readSplitDots(line: Line, at: number, day: number): Reading<Moment> | undefined {
  const word = line.word(at + 2);
  if (word?.shape !== 'number') return undefined;
  const [month, year, more] = digitsOf(word).runs;
  if (year?.length !== 4 || more !== undefined || month!.length > 2) return undefined;
  const moment = dayMonthYear(day, Number(month), year);
  return moment && { to: at + 3, value: moment };
}

/** Something that shows that the numbers before are no day and month: a code, a range, a third number. */
function runsOn(line: Line, at: number, sign: string): boolean {
  const next = line.key(at);
  if (next === '/') return sign === '-' || line.touches(at);
  if (next === '%') return true;
  return (
    next === '-' &&
    sign === '-' &&
    line.touches(at) &&
    line.touches(at + 1) &&
    line.word(at + 1)?.shape === 'number'
  );
}

/** `12 tháng 10 năm 2017`, `ba mươi tháng tư`. */
function readSpoken(line: Line, at: number): Reading<Moment> | undefined {
  const day = readDayNumber(line, at);
  if (!day || (line.key(day.to) !== 'tháng' && line.key(day.to) !== 'thg')) return undefined;
  const month = readMonthNumber(line, day.to + 1);
  if (!month) return undefined;
  const found = withMonthYear(line, month);
  const { year } = found.value;
  if (!isDay(day.value, month.value, year)) return undefined;
  return { to: found.to, value: { ...found.value, day: day.value } };
}

function readDayNumber(line: Line, at: number): Reading<number> | undefined {
  const digits = plainDigits(line, at, 2);
  if (digits !== undefined)
    return digits >= 1 && digits <= 31 ? { to: at + 1, value: digits } : undefined;
  if (line.word(at)?.shape === 'number') return undefined;
  const found = readNumeral(line, at);
  if (!found?.value.words || found.value.scale > 1) return undefined;
  const { number } = found.value;
  return number >= 1 && number <= 31 && Number.isInteger(number)
    ? { to: found.to, value: number }
    : undefined;
}

/** `tháng 6 năm 2024`, `tháng 10-2016`, `tháng 5.2024`, `tháng Tư`. */
function readMonth(line: Line, at: number): DatedReading | undefined {
  const dotted = readMonthYear(line, at + 1);
  if (dotted) return { to: dotted.to, value: { ...dotted.value, surety: 'headed' } };
  const month = readMonthNumber(line, at + 1);
  if (!month) return undefined;
  const next = line.key(month.to);
  if (next === '/' && line.word(month.to + 1)?.shape === 'number') return undefined;
  const found = withMonthYear(line, month);
  return { to: found.to, value: { moment: found.value, surety: 'headed' } };
}

/** Months with a name beside their number. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['tư', 4],
  ['chạp', 12],
]);

function readMonthNumber(line: Line, at: number): Reading<number> | undefined {
  const digits = plainDigits(line, at, 2);
  if (digits !== undefined)
    return digits >= 1 && digits <= 12 ? { to: at + 1, value: digits } : undefined;
  if (line.word(at)?.shape === 'number') return undefined;
  const named = MONTH_NAMES.get(line.key(at));
  if (named !== undefined) return { to: at + 1, value: named };
  return readMonthWords(line, at);
}

/** Up to `mười hai`; `năm` is the fifth only where no year follows it: `tháng năm năm 1941`. */
function readMonthWords(line: Line, at: number): Reading<number> | undefined {
  if (line.key(at) === 'năm' && /^\d/.test(line.form(at + 1))) return undefined;
  const found = readNumeral(line, at);
  if (!found?.value.words || found.value.scale > 1) return undefined;
  const { number } = found.value;
  return number >= 1 && number <= 12 ? { to: found.to, value: number } : undefined;
}

/** The year behind a month: `năm 2024`, `/2024`, `, 2024`, `của năm 2024`, ` 2024`. */
function withMonthYear(line: Line, month: Reading<number>): Reading<Moment> {
  const value = { month: month.value };
  const sign = line.key(month.to);
  const signed = sign === '/' || sign === ',' || (sign === '-' && line.touches(month.to + 1));
  const year = looseYear(line, signed ? month.to + 1 : month.to);
  if (year !== undefined)
    return { to: signed ? month.to + 2 : month.to + 1, value: { ...value, year } };
  return withYear(line, { to: month.to, value });
}

/** A year in four digits that may stand without `năm`: 1900 to 2100. */
export function looseYear(line: Line, at: number): number | undefined {
  const year = line.form(at).length === 4 ? plainDigits(line, at, 4) : undefined;
  return year !== undefined && year >= 1900 && year <= 2100 ? year : undefined;
}

/** Adds `năm 2024` or `năm nay` behind a day or month. */
export function withYear(line: Line, found: Reading<Moment>): Reading<Moment> {
  const at = line.key(found.to) === ',' || line.key(found.to) === 'của' ? found.to + 1 : found.to;
  if (found.value.year !== undefined || line.key(at) !== 'năm') return found;
  const year = readYearNumber(line, at + 1);
  if (year) {
    const { month, day } = found.value;
    if (day !== undefined && !isDay(day, month, year.value)) return found;
    return { to: year.to, value: { ...found.value, year: year.value } };
  }
  if (at !== found.to) return found;
  const offset = YEAR_OFFSETS.get(line.key(at + 1));
  if (offset === undefined) return found;
  return { to: at + 2, value: { ...found.value, relative: { unit: 'year', offset } } };
}

const YEAR_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['ngoái', -1],
  ['trước', -1],
  ['sau', 1],
  ['tới', 1],
]);

/** `năm 2023`, `năm hai nghìn không trăm hai mươi bốn`, `năm MMXXIII`, `năm 3000 TCN`. */
function readYear(line: Line, at: number): DatedReading | undefined {
  const year = readYearNumber(line, at + 1);
  return year && { to: year.to, value: { moment: { year: year.value }, surety: 'headed' } };
}

function readYearNumber(line: Line, at: number): Reading<number> | undefined {
  const digits = plainDigits(line, at, 4);
  if (digits !== undefined) return digitYear(line, at, digits);
  const form = line.form(at);
  if (form.length > 2 && line.word(at)?.shape === 'upper') {
    const roman = romanOf(form);
    if (roman !== undefined && roman >= 1000) return { to: at + 1, value: roman };
  }
  const words = readNumeral(line, at);
  if (!words?.value.words) return undefined;
  const { number } = words.value;
  return number >= 100 && number <= 2200 ? { to: words.to, value: number } : undefined;
}

function digitYear(line: Line, at: number, year: number): Reading<number> | undefined {
  if (line.key(at + 1) === 'tcn') return { to: at + 2, value: -year };
  if (line.matches(at + 1, 'trước', 'công', 'nguyên')) return { to: at + 4, value: -year };
  if (year > 2200 || line.form(at).length < 2 || line.form(at).startsWith('0')) return undefined;
  if (year < 100 && !FOLLOWS_SHORT_YEAR.has(line.key(at + 1))) return undefined;
  return { to: at + 1, value: year };
}

const FOLLOWS_SHORT_YEAR: ReadonlySet<string> = new Set(words(' , ) . ; đến - –'));

function readBareDate(line: Line, at: number): DatedReading | undefined {
  const dayMonth = isVersion(line, at) ? undefined : readDayMonth(line, at);
  if (dayMonth) {
    const { year } = dayMonth.value;
    const spoken = ['tháng', 'thg'].some((head) => hasWithin(line, at, dayMonth.to, head));
    const surety = spoken ? 'headed' : year === undefined ? 'bare' : 'full';
    return { to: dayMonth.to, value: { moment: dayMonth.value, surety } };
  }
  return readMonthYear(line, at) ?? readBareYear(line, at);
}

/** `1.10.30` without a head is no date of 2030. */
function isVersion(line: Line, at: number): boolean {
  const word = line.word(at);
  if (word?.shape !== 'number' || !word.form.includes('.')) return false;
  const { runs } = digitsOf(word);
  return runs.length === 3 && runs[2]!.length !== 4;
}

function hasWithin(line: Line, from: number, to: number, key: string): boolean {
  for (let at = from; at < to; at += 1) if (line.key(at) === key) return true;
  return false;
}

/** `08/2024`, `10-2016`, `5.2024`. */
function readMonthYear(line: Line, at: number): DatedReading | undefined {
  const word = line.word(at);
  if (word?.shape !== 'number') return undefined;
  const { runs } = digitsOf(word);
  if (runs.length === 2 && word.form.includes('.')) return monthYear(runs[0]!, runs[1]!, at + 1);
  const sign = line.key(at + 1);
  if (runs.length !== 1 || (sign !== '/' && sign !== '-') || line.word(at + 2)?.shape !== 'number')
    return undefined;
  if (sign === '-' && !(line.touches(at + 1) && line.touches(at + 2))) return undefined;
  if (line.key(at + 3) === '/' && line.touches(at + 3)) return undefined;
  return monthYear(runs[0]!, line.form(at + 2), at + 3);
}

function monthYear(month: string, year: string, to: number): DatedReading | undefined {
  if (month.length > 2 || year.length !== 4) return undefined;
  const moment = { year: Number(year), month: Number(month) };
  const fits =
    moment.month >= 1 && moment.month <= 12 && moment.year >= 1900 && moment.year <= 2100;
  return fits ? { to, value: { moment, surety: 'bare' } } : undefined;
}

function readBareYear(line: Line, at: number): DatedReading | undefined {
  const year = looseYear(line, at) ?? bracketedYear(line, at);
  return year === undefined
    ? undefined
    : { to: at + 1, value: { moment: { year }, surety: 'bare' } };
}

/** In `(1705-1720)` and `(1847 - 1931)` years may be older. */
function bracketedYear(line: Line, at: number): number | undefined {
  const opens = line.key(at - 1) === '(' && line.key(at + 1) === '-' && isFourDigits(line, at + 2);
  const closes = line.key(at + 1) === ')' && line.key(at - 1) === '-' && isFourDigits(line, at - 2);
  return (opens || closes) && isFourDigits(line, at) ? plainDigits(line, at, 4) : undefined;
}

function isFourDigits(line: Line, at: number): boolean {
  return /^[12]\d{3}$/.test(line.form(at));
}
