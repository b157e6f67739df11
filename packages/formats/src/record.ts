import { isDocumentDate, type Document } from '@congvan/core';

import { isRecord } from './json.ts';
import { defaultId } from './lines.ts';
import type { Place } from './problem.ts';
import { defined } from './spans.ts';

/** What a document has beside its text and annotation, as keys of a record. */
export function aboutOf({ id, date, meta }: Document): Record<string, unknown> {
  return defined({ id, date, meta });
}

/**
 * What a record says of its document: `id`, `date`, `meta`, and as parts of `meta` all other
 * keys that its format does not know.
 */
export function readAbout(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  place: Place,
): { id: unknown; date?: unknown; meta?: unknown } {
  const { id, date, meta, ...rest } = record;
  const dated = isDocumentDate(date);
  const others = Object.entries(dated ? rest : defined({ ...rest, date })).filter(
    ([key]) => !known.includes(key),
  );
  return {
    id: typeof id === 'string' ? id : typeof id === 'number' ? String(id) : defaultId(place),
    ...(dated ? { date } : {}),
    ...metaOf(meta, Object.fromEntries(others)),
  };
}

function metaOf(meta: unknown, others: Record<string, unknown>): { meta?: unknown } {
  if (meta === undefined || meta === null) {
    return Object.keys(others).length === 0 ? {} : { meta: others };
  }
  return { meta: isRecord(meta) ? { ...others, ...meta } : { ...others, meta } };
}
