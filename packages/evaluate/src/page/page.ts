import type { Language } from '@congvan/core';

/** A report as it is laid out, before it is written as text, Markdown or HTML. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A part of a page. */
export type Block = Table | Bars | Matrix | Listing;

/** Rows of cells under headings; the first column is text, the rest are figures. */
export interface Table {
  readonly type: 'table';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A bar chart of shares, 0 to 1, with intervals where they are known. Only HTML shows it. */
export interface Bars {
  readonly type: 'bars';
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** One bar: a share, and the ends of its interval. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** Counts of rows against columns, with the same names both ways. */
export interface Matrix {
  readonly type: 'matrix';
  readonly title: string;
  /** What rows and columns are. */
  readonly sides: readonly [rows: string, columns: string];
  readonly names: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** Lines of text under a heading, such as mistakes in context. */
export interface Listing {
  readonly type: 'listing';
  readonly title: string;
  readonly lines: readonly string[];
}
