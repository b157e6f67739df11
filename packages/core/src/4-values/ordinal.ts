import { plainDigits, romanOf } from './digits.ts';
import type { Line, Reading } from './line.ts';
import { readNumeral } from './numeral.ts';

const NAMED: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['nhì', 2],
  ['tư', 4],
]);

/** Reads an ordinal: `thứ nhất`, `thứ XIII`, `thứ 21`, `thứ mười hai`. */
export function readOrdinal(line: Line, at: number): Reading<number> | undefined {
  return line.key(at) === 'thứ' ? readRank(line, at + 1) : undefined;
}

/** What stands behind `thứ` or `hạng`. */
export function readRank(line: Line, at: number): Reading<number> | undefined {
  const named = NAMED.get(line.key(at));
  if (named !== undefined) return { to: at + 1, value: named };
  const digits = plainDigits(line, at, 5);
  if (digits !== undefined) return { to: at + 1, value: digits };
  const roman = romanAt(line, at);
  if (roman !== undefined) return { to: at + 1, value: roman };
  const words = line.word(at)?.shape === 'number' ? undefined : readNumeral(line, at);
  return words?.value.words && words.value.number > 0
    ? { to: words.to, value: words.value.number }
    : undefined;
}

/** A Roman numeral token. */
export function romanAt(line: Line, at: number): number | undefined {
  const word = line.word(at);
  if (word === undefined || (word.shape !== 'upper' && word.form.length > 1)) return undefined;
  return romanOf(word.form);
}
