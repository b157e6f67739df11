import { defineFormat, EVERYTHING } from '../define.ts';
import { markup } from '../file.ts';
import type { Format, Reading } from '../format.ts';
import { isRecord, parseJson } from '../json.ts';
import { defaultId, readJsonLine } from '../lines.ts';
import { trouble, type Place } from '../problem.ts';
import { assemble, nothing, together } from '../sound.ts';

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
    const parsed = parseJson(markup({ data }));
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
function readRecord(record: Record<string, unknown>, place: Place): Reading {
  const { id, text, date, entities = [], relations = [], meta, ...others } = record;
  if (typeof text !== 'string') {
    return nothing(trouble('bad-record', { reason: 'it has no text' }, place));
  }
  if (!Array.isArray(entities) || !Array.isArray(relations)) {
    const reason = 'entities and relations are no lists';
    return nothing(trouble('bad-record', { reason }, place));
  }
  const draft = {
    id: id === undefined ? defaultId(place) : typeof id === 'number' ? String(id) : id,
    text,
    ...(date === undefined || date === null ? {} : { date }),
    entities: entities.map(numbered),
    relations,
    ...metaOf(meta, others),
  };
  if (meta === undefined || meta === null || isRecord(meta)) return assemble(draft, place);
  const details = { id: 'meta', reason: 'it is no JSON object' };
  return assemble(draft, place, [trouble('bad-annotation', details, place)]);
}

function metaOf(meta: unknown, others: Record<string, unknown>): { meta?: unknown } {
  if (isRecord(meta)) return { meta: { ...others, ...meta } };
  return Object.keys(others).length === 0 ? {} : { meta: others };
}

function numbered(entity: unknown, i: number): unknown {
  return isRecord(entity) && entity['id'] === undefined ? { id: `e${i + 1}`, ...entity } : entity;
}
