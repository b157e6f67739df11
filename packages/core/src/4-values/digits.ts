import { wordOnce } from '../2-candidates/reading.ts';
import type { Line } from './line.ts';

/** A number written in digits, with what its writing tells. */
export interface Digits {
  /** NaN when the signs in it fit no number: `1.1.2025`, `192.168.1.1`, `2,3,4`. */
  readonly number: number;
  /** Only digits, no signs: `2023`, `05`. */
  readonly plain: boolean;
  /** How many digits stand before the first sign. */
  readonly length: number;
  /** The runs of digits between its signs, as written. */
  readonly runs: readonly string[];
}

/** What a digit token reads as. */
export const digitsOf = wordOnce(({ form }) => readDigits(form));

/** Reads digits the Vietnamese way (`1.234,5`) and, where they can be nothing else, the English way. */
export function readDigits(form: string): Digits {
  const runs = form.split(/[.,]/);
  return {
    number: numberOf(form),
    plain: runs.length === 1,
    length: runs[0]!.length,
    runs,
  };
}

const WRITINGS: readonly (readonly [RegExp, (form: string) => string])[] = [
  [/^\d+$/, (form) => form],
  [/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, (form) => form.replaceAll('.', '').replace(',', '.')],
  [/^\d+,\d+$/, (form) => form.replace(',', '.')],
  [/^\d+\.\d+$/, (form) => form],
  [/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/, (form) => form.replaceAll(',', '')],
  [/^[1-9]\d{0,2},\d{3}\.\d+$/, (form) => form.replaceAll(',', '')],
];

function numberOf(form: string): number {
  const writing = WRITINGS.find(([pattern]) => pattern.test(form));
  return writing === undefined ? Number.NaN : Number(writing[1](form));
}

/** A plain run of at most so many digits. */
export function plainDigits(line: Line, at: number, most: number): number | undefined {
  const word = line.word(at);
  if (word?.shape !== 'number') return undefined;
  const { number, plain, length } = digitsOf(word);
  return plain && length <= most ? number : undefined;
}

/** `100,000` said of whole things is a grouped hundred thousand, not a hundred. */
export function groupedByComma(form: string): number | undefined {
  return /^[1-9]\d{0,2},\d{3}$/.test(form) ? Number(form.replace(',', '')) : undefined;
}

const ROMAN = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** The value of a Roman numeral in capitals, or undefined. */
export function romanOf(form: string): number | undefined {
  if (!ROMAN.test(form)) return undefined;
  let total = 0;
  for (let i = 0; i < form.length; i += 1) {
    const value = ROMAN_VALUES[form.charAt(i)]!;
    total += value < (ROMAN_VALUES[form.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}
