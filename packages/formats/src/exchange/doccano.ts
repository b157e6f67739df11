import type { Document } from '@congvan/core';

import { defineFormat } from '../define.ts';
import type { Format, Reading } from '../format.ts';
import { markup } from '../file.ts';
import { isRecord, parseJson } from '../json.ts';
import { beginsWithRecord, readJsonLine, readLines } from '../lines.ts';
import { countsDiffer } from '../offsets.ts';
import { trouble, type Place } from '../problem.ts';
import { aboutOf, readAbout } from '../record.ts';
import { knownRelations, type RawRelation } from '../relation-types.ts';
import { assemble, nothing } from '../sound.ts';
import { placeSpans, type RawSpan } from '../spans.ts';
import type { Unit } from '../units.ts';

/** The page counts UTF-16, scripts around it code points, a project option graphemes. */
const UNITS: readonly Unit[] = ['utf-16', 'code point', 'grapheme'];
const KNOWN = ['text', 'label', 'labels', 'entities', 'annotations', 'relations', 'document_id'];
/** A key of our own, where the units differ; doccano passes it through as meta data. */
const DECLARED = 'offset_unit';
const SERVERS_OWN = ['Comments', 'annotation_approver'];

/**
 * doccano's JSON Lines: `{"text", "label": [[start, end, "PERSON"]]}`, or with relations
 * `{"text", "entities", "relations"}`. Older keys are read too: `labels`, and `annotations` with
 * numbers for labels.
 */
export const doccano: Format = defineFormat({
  name: 'doccano',
  title: { vi: 'doccano JSONL', en: 'doccano JSONL' },
  kind: 'annotation',
  extensions: ['jsonl', 'json'],
  offsets: 'utf-16',
  holds: {
    entities: 'all',
    ids: false,
    details: [],
    relations: true,
    document: ['id', 'date', 'meta'],
    characters: 'any',
  },
  cannotHold: {
    vi: 'loại con, giá trị, ref, điểm, luật và ghi chú của thực thể',
    en: 'subtypes, values, refs, scores, rules and notes of entities',
  },
  looksLike: (name, head) =>
    /\.jsonl?$/i.test(name) &&
    /^\ufeff?\{/.test(head) &&
    /"(?:labels?"\s*:\s*\[(?:\s*\[|\])|(?:start|end)_offset"|Comments")/.test(head),
  async read(input) {
    const text = markup(input);
    const whole = beginsWithRecord(text) ? { error: '' } : parseJson(text);
    if ('value' in whole && isRecord(whole.value)) {
      return readRecord(whole.value, { file: input.name });
    }
    return readLines(doccano, input);
  },
  readLine: (line, place) => readJsonLine(line, place, readRecord),
  writeChunk: (document) => `${JSON.stringify(recordOf(document))}\n`,
});

function readRecord(record: Record<string, unknown>, place: Place): Reading {
  const { text, document_id: named } = record;
  if (typeof text !== 'string') {
    return nothing(trouble('bad-record', { reason: 'it has no text' }, place));
  }
  const spans = spansOf(record);
  const { entities, problems } = placeSpans(text, spans, unitsOf(record), place);
  const found = relationsOf(record, place);
  const about = readAbout(
    { ...record, ...(named === undefined ? {} : { id: named }) },
    [...KNOWN, ...SERVERS_OWN, DECLARED],
    place,
  );
  const draft = { ...about, text, entities, relations: found.relations };
  return assemble(draft, place, [...problems, ...found.problems]);
}

function unitsOf({ [DECLARED]: declared }: Record<string, unknown>): readonly Unit[] {
  const unit = UNITS.find((known) => known === declared);
  return unit === undefined ? UNITS : [unit];
}

function spansOf({ label, labels, entities, annotations }: Record<string, unknown>): RawSpan[] {
  const lists = [label, labels, entities, annotations].filter(Array.isArray);
  return lists.flat().map((item): RawSpan => {
    if (Array.isArray(item)) return { start: item[0], end: item[1], label: item[2] };
    if (!isRecord(item)) return { start: undefined, end: undefined, label: undefined };
    const { id, start_offset: start, end_offset: end } = item;
    const named = id === undefined ? {} : { id: `e${String(id)}` };
    return { ...named, start, end, label: item['label'] };
  });
}

function relationsOf({ relations }: Record<string, unknown>, place: Place) {
  const found = (Array.isArray(relations) ? relations : []).map((item): RawRelation => {
    const { id, type, from_id: from, to_id: to } = isRecord(item) ? item : {};
    const named = id === undefined ? {} : { id: String(id) };
    return { ...named, type, from: `e${String(from)}`, to: `e${String(to)}` };
  });
  return knownRelations(found, place);
}

function recordOf(document: Document): Record<string, unknown> {
  const { text, entities, relations } = document;
  const { id, ...about } = aboutOf(document);
  const differs = countsDiffer(text);
  const rest = { document_id: id, ...about, ...(differs ? { [DECLARED]: 'utf-16' } : {}) };
  if (relations.length === 0) {
    return { text, label: entities.map(({ start, end, label }) => [start, end, label]), ...rest };
  }
  const number = new Map(entities.map((entity, i) => [entity.id, i + 1]));
  return {
    text,
    entities: entities.map(({ id: entity, start, end, label }) => ({
      id: number.get(entity),
      start_offset: start,
      end_offset: end,
      label,
    })),
    relations: relations.map(({ type, from, to }, i) => ({
      id: i + 1,
      from_id: number.get(from),
      to_id: number.get(to),
      type,
    })),
    ...rest,
  };
}
