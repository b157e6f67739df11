import type { DateValue } from '../document.ts';
import { two, year4 } from './calendar.ts';
import { withYear } from './day.ts';
import { plainDigits } from './digits.ts';
import { intervalValue, readInterval } from './interval.ts';
import type { Line, Reading } from './line.ts';
import { timexOf, type Moment, type Season } from './moment.ts';
import { readNumeral } from './numeral.ts';
import { Phrases } from './phrases.ts';
import { readPoint } from './point.ts';

type PeriodKind = 'period' | 'term' | 'school-year' | 'season';

interface Head {
  readonly words: readonly string[];
  readonly kind: PeriodKind;
  readonly season?: Season;
}

const HEADS: readonly Head[] = [
  { words: ['giai', 'đoạn'], kind: 'period' },
  { words: ['giai', 'đoanh'], kind: 'period' },
  { words: ['thời', 'kỳ'], kind: 'period' },
  { words: ['thời', 'gian'], kind: 'period' },
  { words: ['nhiệm', 'kỳ'], kind: 'term' },
  { words: ['khóa', 'học'], kind: 'term' },
  { words: ['khóa'], kind: 'term' },
  { words: ['năm', 'học'], kind: 'school-year' },
  { words: ['niên', 'khóa'], kind: 'school-year' },
  { words: ['niên', 'học'], kind: 'school-year' },
  { words: ['niên', 'độ'], kind: 'period' },
  { words: ['niên', 'vụ'], kind: 'season' },
  { words: ['vụ', 'đông', 'xuân'], kind: 'season', season: 'WI' },
  { words: ['vụ', 'xuân', 'hè'], kind: 'season', season: 'SP' },
  { words: ['vụ', 'hè', 'thu'], kind: 'season', season: 'SU' },
  { words: ['vụ', 'thu', 'đông'], kind: 'season', season: 'FA' },
  { words: ['vụ', 'xuân'], kind: 'season', season: 'SP' },
  { words: ['vụ', 'hè'], kind: 'season', season: 'SU' },
  { words: ['vụ', 'đông'], kind: 'season', season: 'WI' },
  { words: ['vụ', 'mùa'], kind: 'season', season: 'FA' },
  { words: ['vụ', 'thu'], kind: 'season', season: 'FA' },
  { words: ['vụ'], kind: 'season' },
];

const HEAD = new Phrases(HEADS.map((head) => [head.words, head] as const));

/** A value that is ready as it stands. */
export interface Period {
  readonly value: DateValue;
  readonly kind: 'interval' | 'date';
}

/** Reads a named period: `giai đoạn 2021 - 2025`, `nhiệm kỳ 2020-2025`, `vụ Đông Xuân 2023-2024`. */
export function readPeriod(line: Line, from: number): Reading<Period> | undefined {
  const term = readSchoolTerm(line, from);
  const at = term ?? from;
  const found = HEAD.read(line, at);
  if (!found) return undefined;
  const head = found.value;
  if (head.words[1] === 'gian' && line.key(from - 1) === 'khoảng') return undefined;
  const years = skipYearWord(line, found.to, head);
  return readYears(line, years, head) ?? readOneYear(line, years, head);
}

/** `vụ Đông Xuân` *năm* `2023-2024`. */
function skipYearWord(line: Line, to: number, { kind }: Head): number {
  return kind === 'season' && line.key(to) === 'năm' && /^\d{4}$/.test(line.form(to + 1))
    ? to + 1
    : to;
}

function readYears(line: Line, at: number, head: Head): Reading<Period> | undefined {
  const inner = line.key(at) === 'các' ? at + 1 : at;
  const found = readShortYears(line, inner) ?? readInterval(line, inner);
  if (!found) return undefined;
  const { start, end } = found.value;
  if (!isExplicit(start) || (!isExplicit(end) && !end.now)) return undefined;
  if (head.words.length === 1 && (start.month !== undefined || start.year === undefined))
    return undefined;
  return {
    to: found.to,
    value: { value: { ...intervalValue(found.value), kind: head.kind }, kind: 'interval' },
  };
}

function isExplicit({ year, month, day }: Moment): boolean {
  return year !== undefined || month !== undefined || day !== undefined;
}

/** `2021-25`: the end's century left out. */
function readShortYears(
  line: Line,
  at: number,
): Reading<{ start: Moment; end: Moment }> | undefined {
  const start = line.form(at).length === 4 ? plainDigits(line, at, 4) : undefined;
  const sign = line.key(at + 1);
  const end = line.form(at + 2).length === 2 ? plainDigits(line, at + 2, 2) : undefined;
  if (start === undefined || end === undefined || (sign !== '-' && sign !== '–')) return undefined;
  const year = Math.floor(start / 100) * 100 + end;
  return year > start && year - start <= 30
    ? { to: at + 3, value: { start: { year: start }, end: { year } } }
    : undefined;
}

function readOneYear(line: Line, at: number, head: Head): Reading<Period> | undefined {
  if (head.words.length === 1 || head.words[1] === 'gian' || head.words[1] === 'đoạn')
    return undefined;
  const found = readPoint(line, at);
  const { year, month } = found?.value.moment ?? {};
  if (!found || year === undefined || month !== undefined) return undefined;
  const timex =
    head.season === undefined ? timexOf({ year }) : timexOf({ year, season: head.season });
  return { to: found.to, value: { value: { timex, kind: head.kind }, kind: 'date' } };
}

/** `học kỳ II` before its `năm học`. */
function readSchoolTerm(line: Line, at: number): number | undefined {
  if (line.key(at) !== 'học' || line.key(at + 1) !== 'kỳ') return undefined;
  return line.matches(at + 3, 'năm', 'học') ? at + 3 : undefined;
}

/** Reads a stretch counted from an end of the year: `9 tháng đầu năm 2024`, `hai quý đầu năm`. */
export function readMonthsOfYear(line: Line, at: number): Reading<Period> | undefined {
  const count = readNumeral(line, at);
  if (!count || count.value.scale > 1) return undefined;
  const unit = line.key(count.to);
  const months =
    unit === 'tháng' ? count.value.number : unit === 'quý' ? count.value.number * 3 : 0;
  if (!Number.isInteger(months) || months < 1 || months > 12) return undefined;
  const side = line.key(count.to + 1);
  const edged = side === 'đầu' || side === 'cuối' || side === 'còn';
  const head = side === 'còn' ? count.to + 3 : edged ? count.to + 2 : count.to + 1;
  const year = line.key(head) === 'của' ? head + 1 : head;
  if (line.key(year) === 'nhiệm' || line.key(year) !== 'năm') return undefined;
  const found = withYear(line, { to: year, value: {} });
  if (!edged && found.to === year) return undefined;
  const to = found.to === year ? year + 1 : found.to;
  if (found.to === year && line.key(to) === 'học') return undefined;
  return { to, value: stretch(found.value.year, months, side === 'cuối' || side === 'còn') };
}

function stretch(year: number | undefined, months: number, last: boolean): Period {
  const y = year === undefined ? 'XXXX' : year4(year);
  if (months === 6) return { value: { timex: `${y}-H${last ? 2 : 1}` }, kind: 'date' };
  if (months === 12) return { value: { timex: y }, kind: 'date' };
  const first = last ? 13 - months : 1;
  const start = `${y}-${two(first)}`;
  const end = `${y}-${two(first + months - 1)}`;
  return months === 1
    ? { value: { timex: start }, kind: 'date' }
    : { value: { start, end }, kind: 'interval' };
}
