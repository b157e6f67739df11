import {
  readDate,
  readNumber,
  type Details,
  type Document,
  type Entity,
  type Found,
  type ReadOptions,
  type Span,
  type Value,
} from '@congvan/core';

type Read = (text: string, options: ReadOptions) => Found<Value> | null;
/** What relative times of a document count from. */
interface Dated {
  readonly date?: string | undefined;
}

const READERS: Readonly<Record<string, Read>> = { DATE: readDate, NUMBER: readNumber };

/** How far back a word may stand that changes a value: *hơn 8 tỷ*, *không quá 5%*. */
const BEFORE = 12;

/**
 * Reads the subtype and value of a span, with the words before it on its line, which may change the
 * value. Labels that have no reader, and what is not understood, give nothing.
 */
export function readDetails(
  { text, date }: Dated & Pick<Document, 'text'>,
  { start, end }: Span,
  label: string,
): Details {
  const read = readerOf(label, { date });
  if (!read) return {};
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - BEFORE), start))![0];
  const found = read(before + text.slice(start, end));
  const same = found?.start === before.length && found.end === before.length + end - start;
  return detailsOf(same ? found : read(text.slice(start, end)));
}

/** The labels whose entities say something that has a normal form. */
const VALUED: ReadonlySet<string> = new Set(['DATE', 'NUMBER', 'DOCUMENT']);

/** Whether an entity has a value or could have one. */
export function canHaveValue({ label, value }: Entity): boolean {
  return value !== undefined || VALUED.has(label);
}

/** Whether values of a label can be read from words. */
export function hasReader(label: string): boolean {
  return label in READERS;
}

/** What a text that stands alone in a document is understood as. */
export function understand(text: string, label: string, document: Dated = {}): Details {
  return detailsOf(readerOf(label, document)?.(text));
}

function readerOf(label: string, { date }: Dated) {
  const read = READERS[label];
  const options = date === undefined ? {} : { date };
  return read && ((text: string) => read(text, options));
}

function detailsOf(found: Found<Value> | null | undefined): Details {
  return found ? { subtype: found.subtype, value: found.value } : {};
}
