import type { DateValue, NumberValue } from '../../src/index.ts';

/**
 * Values on one line, for tables: a point `2023-12-19TAF`, an interval `2021..2025`, a number
 * `8628000000 VND`, a range `20..30 %`, a ratio `26:30`; further fields behind, as `mod=END`.
 */
export function written(value: DateValue | NumberValue): string {
  return [...core(value), ...details(value)].join(' ');
}

function core(value: DateValue | NumberValue): string[] {
  if ('timex' in value) return [value.timex];
  if ('number' in value) return [String(value.number), ...unitOf(value)];
  if ('numerator' in value) return [`${value.numerator}:${value.denominator}`, ...unitOf(value)];
  return [`${value.start}..${value.end}`, ...unitOf(value)];
}

function unitOf(value: DateValue | NumberValue): string[] {
  return 'unit' in value && value.unit !== undefined ? [value.unit] : [];
}

const DETAILS = ['mod', 'quant', 'freq', 'kind', 'lunar', 'inherited', 'resolved'];

function details(value: DateValue | NumberValue): string[] {
  const fields = value as Readonly<Record<string, unknown>>;
  return DETAILS.flatMap((key) =>
    fields[key] === undefined ? [] : [`${key}=${[fields[key]].flat().join('+')}`],
  );
}

/** One row: a value and a way of writing it; brackets mark the span where it is not the whole text. */
export interface Example {
  readonly value: string;
  readonly text: string;
  readonly span: string;
}

/** Rows of `value | writing; writing`, one value a line; `#` begins a heading. */
export function examples(table: string): Example[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => rowExamples(line));
}

function rowExamples(line: string): Example[] {
  const [value, writings] = line.split(' | ') as [string, string];
  return writings.split('; ').map((writing) => {
    const span = /\[(.*)\]/u.exec(writing)?.[1] ?? writing;
    return { value, text: writing.replace(/\[(.*)\]/u, '$1'), span };
  });
}

/** The texts of a list with semicolons or lines between them. */
export function texts(list: string): string[] {
  return list
    .split(/;\s|\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
