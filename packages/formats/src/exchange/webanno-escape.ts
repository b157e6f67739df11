/** Text in `#Text=` lines and tokens; a line feed there begins another `#Text=` line instead. */
export function escapeText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\r', '\\r');
}

/** A value of a feature: every sign that has a meaning in a cell gets a backslash. */
export function escapeValue(value: string): string {
  const escaped = value.replaceAll(/->|[\\[\]|_;*]/g, (sign) => `\\${sign}`);
  return escaped.replaceAll('\t', '\\t').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

/** The inverse of both. */
export function unescape(text: string): string {
  return text.replaceAll(/\\(->|[^])/g, (_, sign: string) =>
    sign === 't' ? '\t' : sign === 'r' ? '\r' : sign === 'n' ? '\n' : sign,
  );
}

/** One annotation in a cell, with the number that tells it from others: `PERSON[1]`, `*`. */
export interface Part {
  /** Null for `*`, an annotation without a value. */
  readonly value: string | null;
  readonly number: number;
}

/** The annotations in a cell; none for `_`. */
export function partsOf(cell: string): Part[] {
  if (cell === '_' || cell === '') return [];
  return splitAt(cell, '|').map((part) => {
    const [, value = '', number = '0'] = /^((?:\\[^]|[^\\])*?)(?:\[(\d+)\])?$/.exec(part) ?? [];
    return { value: value === '*' ? null : unescape(value), number: Number(number) };
  });
}

/** Splits at a sign that no backslash stands before. */
export function splitAt(cell: string, sign: '|' | ';'): string[] {
  const parts = [''];
  for (const [unit] of cell.matchAll(/\\[^]|[^]/g)) {
    if (unit === sign) parts.push('');
    else parts[parts.length - 1] += unit;
  }
  return parts;
}
