import { words as list } from '../lexicons/list.ts';
import { DIGIT_WORDS, EMPTY_TEN, SCALE_WORDS, UNIT_WORDS } from '../lexicons/number-words.ts';
import { digitsOf } from './digits.ts';
import type { Line, Reading } from './line.ts';
import { mayStartNumeral } from './starts.ts';

/** A bare quantity: its number, and the scale its last words gave, for ranges that share it. */
export interface Numeral {
  readonly number: number;
  /** `1e6` for `8 tỷ 628 triệu`, 1 without scale words. */
  readonly scale: number;
  /** Written in words throughout: `hai mươi`. */
  readonly words: boolean;
}

type NumeralReading = Reading<Numeral>;

/**
 * Reads a numeral in digits, words or both: `1.234,5`, `8 tỷ 628 triệu`, `một nghìn không trăm linh
 * năm`, `3 triệu rưỡi`, `hai phẩy ba`.
 */
export function readNumeral(line: Line, at: number): NumeralReading | undefined {
  const word = line.word(at);
  if (!word || !mayStartNumeral(word)) return undefined;
  const minus = readMinus(line, at);
  if (minus === undefined) return readPositive(line, at);
  const positive = readPositive(line, minus);
  if (!positive) return undefined;
  return { to: positive.to, value: { ...positive.value, number: -positive.value.number } };
}

/** The token after a minus sign written against its number, or after `âm`. */
function readMinus(line: Line, at: number): number | undefined {
  if (line.key(at) === 'âm') return at + 1;
  const sign = line.key(at) === '-' || line.key(at) === '−';
  const opens = !line.touches(at) || line.key(at - 1) === '(';
  return sign && line.touches(at + 1) && opens ? at + 1 : undefined;
}

function readPositive(line: Line, from: number): NumeralReading | undefined {
  let at = from;
  let total = 0;
  let scale = Infinity;
  let words = true;
  if (EMPTY_TEN.has(line.key(from))) return undefined;
  for (;;) {
    const group = readGroup(line, at);
    if (!group) break;
    const scaled = readScale(line, group.to);
    const next = addGroup({ total, scale }, group.value.number, scaled.value, at > from);
    if (!next || (at > from && !continues(line, at, group, scaled.value))) break;
    words &&= group.value.words;
    at = scaled.to;
    ({ total, scale } = next);
    if (scale > 1 && line.key(at) === 'rưỡi') {
      return { to: at + 1, value: { number: total + scale / 2, scale, words } };
    }
    if (scaled.value === 1) break;
    const decimals = words ? readDecimals(line, at) : undefined;
    if (decimals) {
      return {
        to: decimals.to,
        value: { number: Number(`${total}.${decimals.value}`), scale, words },
      };
    }
    at = skipComma(line, at, words);
  }
  return at === from
    ? undefined
    : { to: trimComma(line, at), value: { number: total, scale, words } };
}

/** `ba tỷ, một trăm triệu`: written-out amounts put commas between their groups. */
function skipComma(line: Line, at: number, words: boolean): number {
  if (!words || line.key(at) !== ',') return at;
  const group = readWords(line, at + 1);
  return group && readScale(line, group.to).value > 1 ? at + 1 : at;
}

function trimComma(line: Line, at: number): number {
  return line.key(at - 1) === ',' ? at - 1 : at;
}

interface Sum {
  readonly total: number;
  readonly scale: number;
}

/** Groups come in falling scales; only `tỷ` may take all before it: `ba nghìn hai trăm tỷ`. */
function addGroup(sum: Sum, number: number, scale: number, later: boolean): Sum | undefined {
  if (scale < sum.scale) return { total: exact(sum.total, number * scale), scale };
  if (later && scale === 1e9 && sum.scale < 1e9) {
    return { total: (sum.total + number) * 1e9, scale };
  }
  return undefined;
}

/** Whole numbers that fit are exact by themselves, and most are such. */
function exact(total: number, more: number): number {
  const sum = total + more;
  return Number.isInteger(sum) && sum < 1e15 ? sum : Number(sum.toPrecision(15));
}

/** A later group needs a scale of its own, unless it is in words: `8 tỷ 628 triệu`, not `8 tỷ 628`. */
function continues(line: Line, at: number, group: NumeralReading, scale: number): boolean {
  if (scale > 1) return true;
  if (!group.value.words || group.value.number === 0) return false;
  const bare = group.to === at + 1;
  return !bare || line.key(at) === 'mười' || EMPTY_TEN.has(line.key(at));
}

/** Scale words in a row multiply: `nghìn tỷ`. */
function readScale(line: Line, from: number): Reading<number> {
  let at = from;
  let value = 1;
  for (;;) {
    const scale = SCALE_WORDS.get(line.key(at));
    if (
      scale === undefined ||
      (line.key(at) === 'tr' && !line.touches(at) && !isDong(line, at + 1))
    ) {
      return { to: at, value };
    }
    if (value > 1 && scale <= value && !(scale === 1e9 && value === 1e9)) return { to: at, value };
    value *= scale;
    at += 1;
  }
}

function isDong(line: Line, at: number): boolean {
  return line.key(at) === 'đồng' || line.key(at) === 'đ';
}

function readGroup(line: Line, at: number): NumeralReading | undefined {
  const word = line.word(at);
  if (word?.shape !== 'number') return readWords(line, at);
  const { number, plain, length } = digitsOf(word);
  if (Number.isNaN(number)) return undefined;
  const tens = plain && length < 3 ? TENS.get(line.key(at + 1)) : undefined;
  const [to, factor] = tens === undefined ? [at + 1, 1] : [at + 2, tens];
  return { to, value: { number: number * factor, scale: 1, words: false } };
}

/** `3 trăm triệu`, `5 chục`. */
const TENS: ReadonlyMap<string, number> = new Map([
  ['trăm', 100],
  ['chục', 10],
]);

/** Words up to 999, with decimals after `phẩy`. */
function readWords(line: Line, at: number): NumeralReading | undefined {
  const whole = readHundreds(line, at);
  if (!whole) return undefined;
  const decimals = readDecimals(line, whole.to);
  const number = decimals ? Number(`${whole.value}.${decimals.value}`) : whole.value;
  return { to: decimals?.to ?? whole.to, value: { number, scale: 1, words: true } };
}

/** `phẩy ba không ba`. */
function readDecimals(line: Line, at: number): Reading<string> | undefined {
  if (line.key(at) !== 'phẩy') return undefined;
  let to = at + 1;
  let value = '';
  for (;;) {
    const digit = value === '' ? DIGIT_WORDS.get(line.key(to)) : unitDigit(line, to);
    if (digit === undefined) break;
    value += digit;
    to += 1;
  }
  return value === '' ? undefined : { to, value };
}

function unitDigit(line: Line, at: number): number | undefined {
  return DIGIT_WORDS.get(line.key(at)) ?? UNIT_WORDS.get(line.key(at));
}

function readHundreds(line: Line, at: number): Reading<number> | undefined {
  const hundred = DIGIT_WORDS.get(line.key(at));
  if (hundred === undefined || line.key(at + 1) !== 'trăm') {
    return EMPTY_TEN.has(line.key(at)) ? readAfterEmptyTen(line, at) : readTens(line, at);
  }
  const rest = EMPTY_TEN.has(line.key(at + 2))
    ? readAfterEmptyTen(line, at + 2)
    : (readTens(line, at + 2, true) ?? readShortTen(line, at + 2));
  return rest
    ? { to: rest.to, value: hundred * 100 + rest.value }
    : { to: at + 2, value: hundred * 100 };
}

/** `bốn trăm sáu triệu` is 460 million: before a scale word a lone digit counts tens. */
function readShortTen(line: Line, at: number): Reading<number> | undefined {
  const digit = UNIT_WORDS.get(line.key(at));
  const shortens =
    digit !== undefined && SCALE_WORDS.has(line.key(at + 1)) && line.key(at + 1) !== 'tr';
  return shortens ? { to: at + 1, value: digit * 10 } : undefined;
}

/** `linh năm`, only inside a larger numeral. */
function readAfterEmptyTen(line: Line, at: number): Reading<number> | undefined {
  const unit = UNIT_WORDS.get(line.key(at + 1));
  return unit === undefined ? undefined : { to: at + 2, value: unit };
}

function readTens(line: Line, at: number, afterHundred = false): Reading<number> | undefined {
  if (line.key(at) === 'mười') return readUnit(line, at + 1, 10);
  const ten = DIGIT_WORDS.get(line.key(at));
  if (ten === undefined || (ten === 5 && isYearWord(line, at))) return undefined;
  if (line.key(at + 1) === 'mươi' && ten > 0) return readUnit(line, at + 2, ten * 10);
  if (line.key(at + 1) === 'chục' && ten > 0) return { to: at + 2, value: ten * 10 };
  return afterHundred ? undefined : { to: at + 1, value: ten };
}

/** `năm 2020`, `năm nay`: the year, not five. */
function isYearWord(line: Line, at: number): boolean {
  return line.word(at + 1)?.shape === 'number' || AFTER_YEAR.has(line.key(at + 1));
}

const AFTER_YEAR: ReadonlySet<string> = new Set(list('nay ngoái qua trước sau tới học mới này'));

/** The unit after a ten; `năm` after a ten is the word for year. */
function readUnit(line: Line, at: number, ten: number): Reading<number> {
  const unit = line.key(at) === 'năm' ? undefined : UNIT_WORDS.get(line.key(at));
  return unit === undefined ? { to: at, value: ten } : { to: at + 1, value: ten + unit };
}
