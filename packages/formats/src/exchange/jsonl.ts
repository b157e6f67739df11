import { parseDocument } from '@congvan/core';

import { defineFormat, EVERYTHING } from '../define.ts';
import { textOf } from '../file.ts';
import type { Format, Reading } from '../format.ts';
import { defaultId, isRecord, parseJson, readJsonLine } from '../lines.ts';
import { trouble, type Place } from '../problem.ts';
import { nothing, soundly, together } from '../sound.ts';

const KEYS = new Set(['id', 'text', 'date', 'entities', 'relations', 'meta']);
const NOTHING_LOST = { vi: 'giữ được tất cả', en: 'nothing is lost' };

/** One document a line, as the library gives them. `{"id", "text", "date"?}` is enough to read. */
export const jsonl: Format = defineFormat({
  name: 'jsonl',
  title: { vi: 'JSON Lines của Công văn', en: 'Công văn JSON Lines' },
  kind: 'annotation',
  extensions: ['jsonl', 'ndjson'],
  offsets: 'utf-16',
  holds: EVERYTHING,
  cannotHold: NOTHING_LOST,
  looksLike: (name, head) =>
    /\.(jsonl|ndjson)$/i.test(name) && /^\ufeff?\{.*"text"/.test(head.split('\n', 1)[0]!),
  readLine: (line, place) => readJsonLine(line, place, readRecord),
  writeChunk: (document) => `${JSON.stringify(document)}\n`,
});

/** One document, or a list of them. */
export const json: Format = defineFormat({
  name: 'json',
  title: { vi: 'JSON của Công văn', en: 'Công văn JSON' },
  kind: 'annotation',
  extensions: ['json'],
  offsets: 'utf-16',
  holds: EVERYTHING,
  cannotHold: NOTHING_LOST,
  looksLike: (name, head) =>
    /\.json$/i.test(name) && /"text"\s*:/.test(head) && /"entities"\s*:\s*\[/.test(head),
  async read({ name, data }) {
    const parsed = parseJson(textOf({ data }).replace(/^\ufeff/, ''));
    if ('error' in parsed) throw new SyntaxError(parsed.error);
    if (!Array.isArray(parsed.value)) return readItem(parsed.value, { file: name });
    return together(parsed.value.map((item) => readItem(item, { file: name })));
  },
  async write(documents, { stem = 'corpus' } = {}) {
    const content = documents.length === 1 ? documents[0] : documents;
    return [{ name: `${stem}.json`, data: `${JSON.stringify(content, null, 1)}\n` }];
  },
});

function readItem(item: unknown, place: Place): Reading {
  if (isRecord(item)) return readRecord(item, place);
  return nothing(trouble('bad-record', { reason: 'it is no JSON object' }, place));
}

/** A document from a record: keys that documents lack become `meta`, entities without ids get some. */
export function readRecord(record: Record<string, unknown>, place: Place): Reading {
  const found = parseDocument(completed(record, place));
  if (found.document) return soundly(found.document, place);
  return nothing(
    ...found.problems.map(({ message }) => trouble('bad-record', { reason: message }, place)),
  );
}

function completed(record: Record<string, unknown>, place: Place): Record<string, unknown> {
  const others = Object.entries(record).filter(([key]) => !KEYS.has(key));
  const { id, text, date, entities = [], relations = [], meta } = record;
  const extended = isRecord(meta) || meta === undefined ? { ...meta, ...fromEntries(others) } : meta;
  return {
    id: id === undefined ? defaultId(place) : typeof id === 'number' ? String(id) : id,
    text,
    ...(date === undefined || date === null ? {} : { date }),
    entities: Array.isArray(entities) ? entities.map(numbered) : entities,
    relations,
    ...(meta === undefined && others.length === 0 ? {} : { meta: extended }),
  };
}

function numbered(entity: unknown, i: number): unknown {
  return isRecord(entity) && entity['id'] === undefined ? { id: `e${i + 1}`, ...entity } : entity;
}

/** An object with own keys only, `__proto__` among them as a plain key. */
function fromEntries(entries: readonly [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(entries);
}
