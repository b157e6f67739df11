import type { Matrix, Table } from './page.ts';

/** A matrix as a table: one row and one column for each name, zeros as dots. */
export function matrixTable({ title, sides, names, counts }: Matrix): Table {
  return {
    type: 'table',
    title,
    columns: [`${sides[0]} \\ ${sides[1]}`, ...names],
    rows: names.map((name, i) => [name, ...counts[i]!.map((n) => (n === 0 ? '·' : String(n)))]),
  };
}
