import type { NumberValue } from '../document.ts';
import { groupedByComma, readDigits } from './digits.ts';
import type { Line, Reading } from './line.ts';
import { readNumeral, type Numeral } from './numeral.ts';
import {
  readLeadingCurrency,
  readUnit,
  readUnnamedMoney,
  splitCurrency,
  type Unit,
} from './unit.ts';

/** What the kinds of NUMBER are called in `subtype`, but for ordinals. */
export type AmountKind = 'cardinal' | 'percent' | 'money' | 'measure' | 'ratio' | 'age';

/** A value with its kind, and whether it is a lone numeral that only context makes a count. */
export interface Amount {
  readonly kind: AmountKind;
  readonly value: NumberValue;
  /** A numeral in words without scale or unit: `hai`. */
  readonly words: boolean;
}

interface Quantity {
  readonly numeral: Numeral;
  readonly unit?: Unit;
}

/** Reads a number with its unit, a range or a ratio: `8 tỷ 628 triệu đồng`, `20-30%`, `26/30`. */
export function readAmount(line: Line, at: number): Reading<Amount> | undefined {
  const opened = OPENERS[line.key(at)];
  if (opened) return readRange(line, line.key(at + 1) === 'đủ' ? at + 2 : at + 1, opened);
  const first = readQuantity(line, at);
  if (!first) return undefined;
  const next = line.key(first.to);
  const more = JOINERS.includes(next)
    ? (readRangeFrom(line, at, first) ?? readScore(line, at))
    : next === '/' || next === 'phần'
      ? readRatio(line, first)
      : undefined;
  return more ?? { to: first.to, value: single(first.value) };
}

function single({ numeral, unit }: Quantity): Amount {
  return {
    kind: unit?.kind ?? 'cardinal',
    value: { number: numeral.number, ...named(unit) },
    words: numeral.words && numeral.scale === 1 && !unit,
  };
}

function named(unit: Unit | undefined): { unit?: string } {
  return unit ? { unit: unit.unit } : {};
}

function readQuantity(line: Line, at: number): Reading<Quantity> | undefined {
  const leading = readWithLeadingCurrency(line, at);
  if (leading) return leading;
  const numeral = readNumeral(line, at);
  if (!numeral) return undefined;
  const unit = readUnit(line, numeral.to) ?? readUnnamedMoney(line, numeral.to);
  if (!unit) return { to: numeral.to, value: { numeral: numeral.value } };
  return { to: unit.to, value: scaled(line, at, numeral.value, unit.value) };
}

function scaled(line: Line, at: number, numeral: Numeral, unit: Unit): Quantity {
  const dong = unit.kind === 'money' && numeral.scale === 1;
  const grouped = dong ? groupedByComma(line.form(at)) : undefined;
  const number = (grouped ?? numeral.number) * unit.factor;
  return {
    numeral: { ...numeral, number: clean(number), scale: numeral.scale * unit.factor },
    unit,
  };
}

function readWithLeadingCurrency(line: Line, at: number): Reading<Quantity> | undefined {
  const split = splitCurrency(line.form(at));
  if (split) return splitQuantity(line, at, split);
  const code = readLeadingCurrency(line, at);
  if (!code || line.word(code.to)?.shape !== 'number') return undefined;
  const numeral = readNumeral(line, code.to);
  if (!numeral) return undefined;
  const unit: Unit = { kind: 'money', unit: code.value, factor: 1 };
  return { to: numeral.to, value: { numeral: numeral.value, unit } };
}

function splitQuantity(
  line: Line,
  at: number,
  { code, digits }: { code: string; digits: string },
): Reading<Quantity> | undefined {
  const comma = line.key(at + 1) === ',' && line.touches(at + 1) && line.touches(at + 2);
  const decimals = comma && line.word(at + 2)?.shape === 'number' ? `,${line.form(at + 2)}` : '';
  const { number } = readDigits(digits + decimals);
  if (Number.isNaN(number)) return undefined;
  const unit: Unit = { kind: 'money', unit: code, factor: 1 };
  const to = decimals === '' ? at + 1 : at + 3;
  return { to, value: { numeral: { number, scale: 1, words: false }, unit } };
}

function clean(number: number): number {
  return Number(number.toPrecision(15));
}

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  từ: ['đến', 'tới', '-', '–', '—'],
  giữa: ['và'],
};
const JOINERS: readonly string[] = ['-', '–', '—', 'đến', 'tới', '÷'];

/** `từ 20 đến 50 triệu đồng`, `giữa 1000 và 2000 đồng`. */
function readRange(
  line: Line,
  at: number,
  joiners: readonly string[],
): Reading<Amount> | undefined {
  const start = readQuantity(line, at);
  return start && joiners.includes(line.key(start.to)) ? readTo(line, at, start, true) : undefined;
}

/** `20-30%`, `70 tuổi đến dưới 75 tuổi`. */
function readRangeFrom(
  line: Line,
  at: number,
  start: Reading<Quantity>,
): Reading<Amount> | undefined {
  return readTo(line, at, start, start.value.unit !== undefined);
}

function readTo(
  line: Line,
  at: number,
  start: Reading<Quantity>,
  bounded: boolean,
): Reading<Amount> | undefined {
  if (line.key(at) === 'không') return undefined;
  const end = readQuantity(line, skipBound(line, start.to + 1, bounded));
  if (!end || !fitsDash(line, start.to, end.to)) return undefined;
  const value = joinRange(start.value, end.value);
  return value && { to: end.to, value };
}

/** `từ 45 tỷ đến hơn 100 tỷ`, `từ 60 đến dưới 80 m3/ngày`. */
function skipBound(line: Line, at: number, opened: boolean): number {
  return opened && BOUNDS.has(line.key(at)) ? at + 1 : at;
}

const BOUNDS: ReadonlySet<string> = new Set(['hơn', 'gần', 'dưới', 'trên', 'khoảng', 'không']);

/** A dash with white space on one side only joins nothing: `3 xã -5 thôn`. */
function fitsDash(line: Line, joiner: number, to: number): boolean {
  const key = line.key(joiner);
  if (key === 'đến' || key === 'tới' || key === 'và') return true;
  return !/^[-–—]$/.test(line.key(to)) || line.word(to + 1)?.shape !== 'number';
}

function joinRange(start: Quantity, end: Quantity): Amount | undefined {
  const unit = end.unit ?? start.unit;
  if (
    start.unit &&
    end.unit &&
    start.unit.unit !== end.unit.unit &&
    !tailed(start.unit, end.unit)
  ) {
    return undefined;
  }
  if (start.unit && !end.unit && start.unit.kind !== 'money') return undefined;
  const from = sharedScale(start, end);
  const to = end.numeral.number;
  if (!(from < to)) return undefined;
  const words = start.numeral.words && end.numeral.words && !unit && end.numeral.scale === 1;
  return { kind: unit?.kind ?? 'cardinal', value: { start: from, end: to, ...named(unit) }, words };
}

function tailed(start: Unit, end: Unit): boolean {
  return end.unit.startsWith(`${start.unit}/`);
}

/** `từ 20 đến 50 triệu đồng` is 20,000,000: the first takes the scale if that keeps it the smaller. */
function sharedScale(start: Quantity, end: Quantity): number {
  const { number, scale } = start.numeral;
  if (scale > 1 || start.unit) return number;
  const shared = clean(number * end.numeral.scale);
  return shared < end.numeral.number ? shared : number;
}

/** `26/30`, `một phần ba`, `1/2kg`, `4.221 tỷ đồng/3.050 tỷ đồng`. */
function readRatio(line: Line, numerator: Reading<Quantity>): Reading<Amount> | undefined {
  const slash = line.key(numerator.to) === '/';
  const denominator = readQuantity(line, numerator.to + 1) ?? readFourth(line, numerator.to);
  if (!denominator || (slash && line.key(denominator.to) === '/')) return undefined;
  const value = slash
    ? joinRatio(numerator.value, denominator.value)
    : spokenRatio(numerator.value, denominator.value);
  return value && { to: denominator.to, value };
}

/** The score of a match, `2-1`: two small numbers of which the second is no larger. */
function readScore(line: Line, at: number): Reading<Amount> | undefined {
  if (!/^\d{1,2}$/.test(line.form(at)) || !/^\d{1,2}$/.test(line.form(at + 2))) return undefined;
  if (line.key(at + 1) !== '-' || !line.touches(at + 1) || !line.touches(at + 2)) return undefined;
  if (line.touches(at + 3) && /^[-/%]$/.test(line.key(at + 3))) return undefined;
  const [numerator, denominator] = [Number(line.form(at)), Number(line.form(at + 2))];
  if (denominator > numerator || numerator > 30 || line.form(at).startsWith('0')) return undefined;
  return { to: at + 3, value: { kind: 'ratio', value: { numerator, denominator }, words: false } };
}

/** The fourth part is `phần tư`, not `bốn`. */
function readFourth(line: Line, at: number): Reading<Quantity> | undefined {
  if (line.key(at) !== 'phần' || line.key(at + 1) !== 'tư') return undefined;
  return { to: at + 2, value: { numeral: { number: 4, scale: 1, words: true } } };
}

function joinRatio(above: Quantity, below: Quantity): Amount | undefined {
  if (above.unit && above.unit.unit !== below.unit?.unit) return undefined;
  if (!above.unit && below.unit?.kind === 'measure') return fraction(above, below);
  if (!above.unit && below.unit && below.unit.kind !== 'money') return undefined;
  const numerator = sharedScale(above, below);
  const denominator = below.numeral.number;
  return { kind: 'ratio', value: { numerator, denominator, ...named(below.unit) }, words: false };
}

function fraction(above: Quantity, below: Quantity): Amount {
  const number = above.numeral.number / below.numeral.number;
  return { kind: 'measure', value: { number, ...named(below.unit) }, words: false };
}

function spokenRatio(above: Quantity, below: Quantity): Amount | undefined {
  const [numerator, denominator] = [above.numeral.number, below.numeral.number];
  if (!above.numeral.words || above.unit || below.unit || denominator < 2) return undefined;
  return { kind: 'ratio', value: { numerator, denominator }, words: false };
}
