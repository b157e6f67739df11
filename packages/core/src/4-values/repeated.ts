import type { DateValue } from '../document.ts';
import { readLength, readTimeUnit } from './duration.ts';
import type { Line, Reading } from './line.ts';
import { readNumeral } from './numeral.ts';

/** Reads what recurs: `hằng năm`, `05 năm một lần`, `02 lần/năm`, `6 tháng/lần`, `cứ 15 ngày`. */
export function readRepeated(line: Line, at: number): Reading<DateValue> | undefined {
  switch (line.key(at)) {
    case 'hằng':
    case 'hàng':
    case 'mỗi':
    case 'từng':
      return readEach(line, at);
    case 'cứ':
      return readEvery(line, at);
    default:
      return readTimes(line, at) ?? readOnce(line, at);
  }
}

function every(timex: string, freq?: number): DateValue {
  return {
    timex,
    quant: 'EVERY',
    ...(freq === undefined || freq === 1 ? {} : { freq: `${freq}X` }),
  };
}

/** Units that `từng` makes a set; *từng ngày* is a manner of speaking. */
const AFTER_TUNG: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng']);

/** `hằng năm`, `mỗi tháng`, `mỗi 5 năm`, `mỗi năm một lần`. */
function readEach(line: Line, at: number): Reading<DateValue> | undefined {
  const key = line.key(at);
  if (key === 'từng' && !AFTER_TUNG.has(line.key(at + 1))) return undefined;
  if (key === 'mỗi' && line.matches(at + 1, 'cuối', 'tuần'))
    return { to: at + 3, value: every('XXXX-WXX-WE') };
  const unit = readTimeUnit(line, at + 1);
  if (unit && unit.value.unit !== undefined) {
    return once(line, unit.to, every(timexOfUnit(unit.value.letter, unit.value.factor)));
  }
  if (unit && key !== 'từng' && key !== 'hàng')
    return { to: unit.to, value: every(timexOfUnit(unit.value.letter, unit.value.factor)) };
  const length = key === 'mỗi' ? readLength(line, at + 1) : undefined;
  return length && { to: length.to, value: every(length.value.timex) };
}

function timexOfUnit(letter: string, factor: number): string {
  return letter.startsWith('T') ? `PT${factor}${letter.slice(1)}` : `P${factor}${letter}`;
}

function once(line: Line, to: number, value: DateValue): Reading<DateValue> {
  const single = line.key(to) === 'một' || line.key(to) === '1' || line.key(to) === '01';
  if (single && line.key(to + 1) === 'lần') return { to: to + 2, value };
  const count = readNumeral(line, to);
  if (!count || line.key(count.to) !== 'lần') return { to, value };
  return { to: count.to + 1, value: { ...value, freq: `${count.value.number}X` } };
}

/** `cứ 15 ngày`, `cứ 5 năm một lần`. */
function readEvery(line: Line, at: number): Reading<DateValue> | undefined {
  const start = line.key(at + 1) === 'mỗi' ? at + 2 : at + 1;
  const length = readLength(line, start);
  return length && once(line, length.to, every(length.value.timex));
}

/** `02 lần/năm`, `hai lần một năm`, `1 lần mỗi quý`. */
function readTimes(line: Line, at: number): Reading<DateValue> | undefined {
  const count = readNumeral(line, at);
  if (!count || line.key(count.to) !== 'lần') return undefined;
  const join = line.key(count.to + 1);
  if (join !== '/' && join !== 'một' && join !== 'mỗi' && join !== 'trong') return undefined;
  const one = join === 'trong' && line.key(count.to + 2) === 'một' ? 1 : 0;
  if (join === 'trong' && !one) return undefined;
  const start = count.to + 2 + one;
  const unit = readTimeUnit(line, start);
  if (unit)
    return {
      to: unit.to,
      value: every(timexOfUnit(unit.value.letter, unit.value.factor), count.value.number),
    };
  const length = join === '/' ? readLength(line, start) : undefined;
  return length && { to: length.to, value: every(length.value.timex, count.value.number) };
}

/** `05 năm một lần`, `6 tháng/lần`, `3 tháng/1 lần`. */
function readOnce(line: Line, at: number): Reading<DateValue> | undefined {
  const length = readLength(line, at);
  if (!length) return undefined;
  const slash = line.key(length.to) === '/';
  const start = slash ? length.to + 1 : length.to;
  if (slash && line.key(start) === 'lần')
    return { to: start + 1, value: every(length.value.timex) };
  const found = once(line, start, every(length.value.timex));
  return found.to > start ? found : readPerTime(line, length);
}

/** `6 giờ/ngày`: so much of each. */
function readPerTime(
  line: Line,
  length: Reading<{ timex: string }>,
): Reading<DateValue> | undefined {
  if (line.key(length.to) !== '/') return undefined;
  const unit = readTimeUnit(line, length.to + 1);
  return unit && { to: unit.to, value: { timex: length.value.timex, quant: 'EVERY' } };
}
