import { tokenize } from '../1-tokens/tokenize.ts';
import type { Tokens } from '../1-tokens/tokens.ts';
import { viewOf } from '../1-tokens/view.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { resolve } from '../3-entities/resolve.ts';
import { type DateValue, type NumberValue, requireDate, type Value } from '../document.ts';
import type { Span } from '../span.ts';
import { readAmount } from './amount.ts';
import { parseIsoDay } from './calendar.ts';
import { resolveDates, resolveTime } from './document-dates.ts';
import { Line } from './line.ts';
import { readOrdinal, romanAt } from './ordinal.ts';
import { scan } from './scan.ts';
import { readTime } from './time.ts';

/** A value and where it stands: UTF-16 offsets into the text as given. */
export interface Found<V extends Value> extends Span {
  readonly value: V;
  /** `date`, `time`, `duration`, `set`, `interval`; `cardinal`, `money`, `percent` and so on. */
  readonly subtype: string;
}

/** What `readDate` may be told. */
export interface ReadOptions {
  /** The day that relative and incomplete dates count from, `2023-12-19`. */
  readonly date?: string;
}

type Reading = Pick<Candidate, 'from' | 'to'> & { value: Value; subtype: string };

/**
 * Reads the time that a text is, `2/9` or `thứ hai`, or the first that it holds: `họp từ 01/7 đến
 * 15/8/2024`. Throws RangeError when the option `date` is none.
 */
export function readDate(text: string, { date }: ReadOptions = {}): Found<DateValue> | null {
  if (date !== undefined) requireDate(date);
  return read(
    text,
    (tokens) => wholeTime(tokens, date) ?? firstOf(tokens, 'DATE', date),
  ) as Found<DateValue> | null;
}

/** Reads the number that a text is, or the first that it holds: `hơn 8 tỷ 628 triệu đồng`, `thứ XIII`. */
export function readNumber(text: string): Found<NumberValue> | null {
  return read(
    text,
    (tokens) => wholeNumber(tokens) ?? firstOf(tokens, 'NUMBER'),
  ) as Found<NumberValue> | null;
}

function read(text: string, find: (tokens: Tokens) => Reading | undefined): Found<Value> | null {
  const view = viewOf(text);
  const tokens = tokenize(view.text);
  const found = tokens.count === 0 ? undefined : find(tokens);
  if (!found) return null;
  return {
    start: view.originalStart(tokens.starts[found.from]!),
    end: view.originalEnd(tokens.ends[found.to - 1]!),
    value: found.value,
    subtype: found.subtype,
  };
}

function wholeTime(tokens: Tokens, date: string | undefined): Reading | undefined {
  const found = readTime(new Line(tokens, 0, tokens.count), 0);
  if (found?.to !== tokens.count) return undefined;
  const day = date === undefined ? undefined : parseIsoDay(date);
  const value = day ? resolveTime(found.value, { day, named: day }) : found.value.value;
  return { from: 0, to: found.to, value, subtype: found.value.subtype };
}

function wholeNumber(tokens: Tokens): Reading | undefined {
  const line = new Line(tokens, 0, tokens.count);
  const amount = readAmount(line, 0);
  if (amount?.to === tokens.count) {
    return { from: 0, to: amount.to, value: amount.value.value, subtype: amount.value.kind };
  }
  const ordinal = readOrdinal(line, 0) ?? roman(line);
  return ordinal?.to === tokens.count
    ? { from: 0, to: ordinal.to, value: { number: ordinal.value }, subtype: 'ordinal' }
    : undefined;
}

function roman(line: Line): { to: number; value: number } | undefined {
  const value = romanAt(line, 0);
  return value === undefined ? undefined : { to: 1, value };
}

function firstOf(tokens: Tokens, label: string, date?: string): Reading | undefined {
  const found = resolve(scan(tokens).candidates).filter((candidate) => candidate.label === label);
  const [first] = date === undefined ? found : resolveDates(tokens, found, date).candidates;
  return first && { from: first.from, to: first.to, value: first.value!, subtype: first.subtype! };
}
