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

type Read = (text: string, document: ReadOptions) => Found<Value> | null;

const READERS: Readonly<Record<string, Read>> = { DATE: readDate, NUMBER: readNumber };

/** How far back a word may stand that changes a value: *hơn 8 tỷ*, *không quá 5%*. */
const BEFORE = 12;

/**
 * Reads the subtype and value of a span of a document, with the words before it on its line, which
 * may change the value. Labels that have no reader, and what is not understood, give nothing.
 */
export function readDetails(
  document: Pick<Document, 'text' | 'date'>,
  { start, end }: Span,
  label: string,
): Details {
  const read = READERS[label];
  if (!read) return {};
  const { text } = document;
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - BEFORE), start))![0];
  const found = read(before + text.slice(start, end), document);
  const same = found?.start === before.length && found.end === before.length + end - start;
  return detailsOf(same ? found : read(text.slice(start, end), document));
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
export function understand(text: string, label: string, document: ReadOptions = {}): Details {
  return detailsOf(READERS[label]?.(text, document));
}

function detailsOf(found: Found<Value> | null | undefined): Details {
  return found ? { subtype: found.subtype, value: found.value } : {};
}
