import { looseYear, withYear, type DatedReading } from './day.ts';
import { plainDigits } from './digits.ts';
import type { Line, Reading } from './line.ts';
import type { Moment, Season } from './moment.ts';
import { readNumeral } from './numeral.ts';
import { romanAt } from './ordinal.ts';

/** Reads quarters, halves, seasons, decades and centuries: `quý III/2023`, `nửa đầu năm 2017`. */
export function readPeriodOfYear(line: Line, at: number): DatedReading | undefined {
  const found = readPeriod(line, at);
  return found && { to: found.to, value: { moment: found.value, surety: 'headed' } };
}

function readPeriod(line: Line, at: number): Reading<Moment> | undefined {
  switch (line.key(at)) {
    case 'quý':
      return readEndOfYear(line, at) ?? readQuarter(line, at + 1);
    case 'tháng':
      return readEndOfYear(line, at);
    case 'nửa':
      return readHalf(line, at);
    case 'mùa':
      return readSeason(line, at);
    case 'thập':
      return readDecade(line, at);
    case 'những':
      return line.key(at + 1) === 'năm' ? readDecadeNumber(line, at + 2) : undefined;
    case 'thế':
      return line.key(at + 1) === 'kỷ' ? readCentury(line, at + 2) : undefined;
    default:
      return readShortQuarter(line, at);
  }
}

/** `tháng đầu năm 2024`, `quý cuối năm`: the first or last of the year; in the plural it is vague. */
function readEndOfYear(line: Line, at: number): Reading<Moment> | undefined {
  const side = line.key(at + 1);
  if ((side !== 'đầu' && side !== 'cuối') || line.key(at + 2) !== 'năm') return undefined;
  if (PLURAL.has(line.key(at - 1)) || line.word(at - 1)?.shape === 'number') return undefined;
  const [first, last] =
    line.key(at) === 'quý' ? [{ quarter: 1 }, { quarter: 4 }] : [{ month: 1 }, { month: 12 }];
  const value = side === 'đầu' ? first : last;
  const found = withYear(line, { to: at + 2, value });
  return found.to > at + 2 ? found : { to: at + 3, value };
}

const PLURAL: ReadonlySet<string> = new Set(['những', 'các', 'mấy', 'nhiều']);

function readQuarter(line: Line, at: number): Reading<Moment> | undefined {
  const quarter = readSmall(line, at);
  if (!quarter || quarter.value < 1 || quarter.value > 4) return undefined;
  return withSignedYear(line, { to: quarter.to, value: { quarter: quarter.value } });
}

/** `Q3/2023`. */
function readShortQuarter(line: Line, at: number): Reading<Moment> | undefined {
  const match = /^Q([1-4])$/.exec(line.form(at));
  if (!match) return undefined;
  const found = withSignedYear(line, { to: at + 1, value: { quarter: Number(match[1]) } });
  return found.value.year === undefined ? undefined : found;
}

/** Digits, a Roman numeral or a word. */
function readSmall(line: Line, at: number): Reading<number> | undefined {
  const digits = plainDigits(line, at, 2);
  if (digits !== undefined) return { to: at + 1, value: digits };
  const word = line.word(at);
  if (word === undefined || word.shape === 'number') return undefined;
  const roman = romanAt(line, at);
  if (roman !== undefined) return { to: at + 1, value: roman };
  if (word.key === 'tư') return { to: at + 1, value: 4 };
  const words = word.key === 'năm' ? undefined : readNumeral(line, at);
  return words?.value.words ? { to: words.to, value: words.value.number } : undefined;
}

/** The year behind a part of it: `/2023`, `-2023`, ` 2023`, `năm 2023`. */
function withSignedYear(line: Line, found: Reading<Moment>): Reading<Moment> {
  const sign = line.key(found.to);
  const at = sign === '/' || (sign === '-' && line.touches(found.to + 1)) ? found.to + 1 : found.to;
  const year = looseYear(line, at);
  if (year !== undefined) return { to: at + 1, value: { ...found.value, year } };
  return withYear(line, found);
}

/** `nửa đầu năm 2017`; of a year only. */
function readHalf(line: Line, at: number): Reading<Moment> | undefined {
  const half = line.key(at + 1) === 'đầu' ? 1 : line.key(at + 1) === 'cuối' ? 2 : undefined;
  if (half === undefined || line.key(at + 2) !== 'năm') return undefined;
  const found = withYear(line, { to: at + 2, value: { half } });
  return found.to > at + 2 ? found : { to: at + 3, value: { half } };
}

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['xuân', 'SP'],
  ['hè', 'SU'],
  ['hạ', 'SU'],
  ['thu', 'FA'],
  ['đông', 'WI'],
]);

/** `mùa hè năm 2024`, `mùa xuân 1975`; without a year it is no definite time. */
function readSeason(line: Line, at: number): Reading<Moment> | undefined {
  const season = SEASONS.get(line.key(at + 1));
  if (season === undefined) return undefined;
  if (line.key(at + 2) === 'này')
    return { to: at + 3, value: { season, relative: { unit: 'year', offset: 0 } } };
  const found = withSignedYear(line, { to: at + 2, value: { season } });
  return found.value.year === undefined && !found.value.relative ? undefined : found;
}

function readDecade(line: Line, at: number): Reading<Moment> | undefined {
  const word = line.key(at + 1);
  return word === 'niên' || word === 'kỷ' ? readDecadeNumber(line, at + 2) : undefined;
}

/** `thập niên 90 của thế kỷ XX`, `những năm 1990`. */
function readDecadeNumber(line: Line, at: number): Reading<Moment> | undefined {
  const digits = plainDigits(line, at, 4);
  const found =
    digits === undefined ? readNumeral(line, at) : { to: at + 1, value: { number: digits } };
  const number = found?.value.number;
  if (!found || number === undefined || number % 10 !== 0) return undefined;
  if (number >= 1000 && number <= 2200) return { to: found.to, value: { decade: number / 10 } };
  if (number < 10 || number > 90) return undefined;
  const of = line.key(found.to) === 'của' ? found.to + 1 : found.to;
  const century = line.matches(of, 'thế', 'kỷ') ? readCentury(line, of + 2) : undefined;
  if (!century)
    return { to: found.to, value: { decade: (number >= 30 ? 190 : 200) + number / 10 } };
  return { to: century.to, value: { decade: century.value.century! * 10 + number / 10 } };
}

function readCentury(line: Line, at: number): Reading<Moment> | undefined {
  const number = readSmall(line, line.key(at) === 'thứ' ? at + 1 : at);
  return number && number.value >= 1 && number.value <= 30
    ? { to: number.to, value: { century: number.value - 1 } }
    : undefined;
}
