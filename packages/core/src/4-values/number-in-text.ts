import type { Candidate } from '../2-candidates/recognizer.ts';
import { scored } from '../2-candidates/scores.ts';
import type { NumberValue } from '../document.ts';
import { words } from '../lexicons/list.ts';
import { readAmount } from './amount.ts';
import { readDate } from './day.ts';
import type { Line } from './line.ts';
import { modifierAround } from './modifier.ts';
import { countsHere, STOPS } from './number-context.ts';
import { readOrdinal, readRank, romanAt } from './ordinal.ts';

/** Where the scan goes on, and the number found, if it is one. */
export interface FoundNumber {
  readonly to: number;
  readonly candidate?: Candidate;
}

/** Finds the number that begins at a token. */
export function findNumber(line: Line, at: number): FoundNumber | undefined {
  const key = line.key(at);
  if (key === 'thứ') return findOrdinal(line, at);
  if (key === 'hạng') return findRank(line, at);
  if (line.word(at)!.shape === 'upper') return findRoman(line, at) ?? findAmount(line, at);
  return findAmount(line, at);
}

function findAmount(line: Line, at: number): FoundNumber | undefined {
  const found = readAmount(line, at);
  if (!found) return undefined;
  if (!countsHere(line, at, found) || isFromDate(line, at, found.to)) return { to: at + 1 };
  const { kind, value } = found.value;
  const mod = modifierAround(line, at, found.to);
  return number(at, found.to, kind, mod === undefined ? value : ({ ...value, mod } as NumberValue));
}

/** `từ 1-6`, with nothing to count behind it, is the first of June. */
function isFromDate(line: Line, at: number, to: number): boolean {
  if (line.key(at) !== 'từ' || line.word(to)?.shape === 'lower') return false;
  const date = readDate(line, at + 1);
  return date?.to === to && date.value.moment.day !== undefined;
}

function number(from: number, to: number, subtype: string, value: NumberValue): FoundNumber {
  const rule = `number/${subtype}`;
  return { to, candidate: scored({ from, to, label: 'NUMBER', rule, subtype, value }) };
}

/** `thứ XIII`; not a list's *Thứ nhất,* nor *thứ hai là*. */
function findOrdinal(line: Line, at: number): FoundNumber | undefined {
  const found = readOrdinal(line, at);
  if (!found) return undefined;
  const alone = at === line.from && found.to === line.to;
  if (!alone && enumerates(line, at, found.to)) return { to: found.to };
  return number(at, found.to, 'ordinal', { number: found.value });
}

function enumerates(line: Line, at: number, to: number): boolean {
  const before = line.key(at - 1);
  const next = line.key(to);
  if (before === '(') return !fromLeft(line, to);
  if (before === '' || STOPS.has(before)) return true;
  return line.word(at)!.shape === 'title' && next === ',';
}

/** `(thứ hai từ trái sang)` places a person in a picture. */
function fromLeft(line: Line, to: number): boolean {
  const at = line.key(to) === ',' ? to + 1 : to;
  return line.key(at) === 'từ' || line.key(at) === 'bên';
}

const AWARDS: ReadonlySet<string> = new Set(words('huân huy chương giải hiệu kỷ cờ'));

/** `hạng Ba` names a rank; on an award it is part of the award's name. */
function findRank(line: Line, at: number): FoundNumber | undefined {
  const found = readRank(line, at + 1);
  if (!found) return undefined;
  for (let i = at - 1; i >= at - 12 && line.has(i) && line.key(i) !== ';'; i -= 1) {
    if (AWARDS.has(line.key(i))) return { to: found.to };
  }
  return number(at + 1, found.to, 'ordinal', { number: found.value });
}

const ROMAN_HEADS: ReadonlySet<string> = new Set(words('khóa hội kỳ đợt lần nghị'));
const ROMAN_JOINERS: ReadonlySet<string> = new Set(words(', và - – ( đến'));

/** `khóa XV`, `các khóa V, VI`, `Đại hội XIII`. */
function findRoman(line: Line, at: number): FoundNumber | undefined {
  const value = romanAt(line, at);
  if (value === undefined || value > 60) return undefined;
  if (line.touches(at) && line.key(at - 1) !== '(') return undefined;
  if (line.touches(at + 1) && line.word(at + 1)!.shape !== 'sign') return undefined;
  if (line.matches(at - 2, 'học', 'kỳ') || line.matches(at - 2, 'xã', 'hội')) return { to: at + 1 };
  if (!ROMAN_HEADS.has(line.key(at - 1)) && !listsRoman(line, at)) return undefined;
  return number(at, at + 1, 'ordinal', { number: value });
}

/** A further Roman numeral of a list within a few words: khóa XI (dự khuyết), *XII*; nhiệm kỳ I, *II*. */
function listsRoman(line: Line, at: number): boolean {
  if (!ROMAN_JOINERS.has(line.key(at - 1))) return false;
  for (let i = at - 1; i >= at - 10 && line.has(i); i -= 1) {
    if (line.key(i) === 'khóa' || line.matches(i - 1, 'nhiệm', 'kỳ')) return true;
    if (line.key(i) === '.' || line.key(i) === ';') return false;
  }
  return false;
}
