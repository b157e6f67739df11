import { outerLayer, type Document } from '@congvan/core';

import { defineFormat } from '../define.ts';
import { markup } from '../file.ts';
import type { Format, Reading } from '../format.ts';
import { isRecord, parseJson, recordsIn } from '../json.ts';
import { readJsonLine, readLines } from '../lines.ts';
import { trouble, type Place } from '../problem.ts';
import { aboutOf, readAbout } from '../record.ts';
import { assemble, nothing, together } from '../sound.ts';
import { codePoints, placeSpans, type RawSpan } from '../spans.ts';
import { readTags, schemeOf } from '../tags.ts';
import { placesIn, spaced, spanOf } from '../tokens.ts';

const KNOWN = ['text', 'entities', 'spans'];

/**
 * What `Example.from_dict` of spaCy 3 takes, one document a line: `entities` is the outer layer,
 * `spans.sc` every span with its ref as knowledge base id; offsets in code points. The lists
 * `[text, {entities}]` of spaCy 2 and ner-annotator are read too, and its JSON with paragraphs.
 */
export const spacyJsonl: Format = defineFormat({
  name: 'spacy-jsonl',
  title: { vi: 'spaCy JSONL', en: 'spaCy JSONL' },
  kind: 'annotation',
  extensions: ['jsonl', 'json'],
  offsets: 'code point',
  holds: {
    entities: 'all',
    ids: false,
    details: ['ref'],
    relations: false,
    document: ['id', 'date', 'meta'],
    characters: 'any',
  },
  cannotHold: {
    vi: 'loại con, giá trị, điểm, luật, ghi chú và quan hệ',
    en: 'subtypes, values, scores, rules, notes and relations',
  },
  looksLike: (name, head) =>
    (/\.jsonl$/i.test(name) && /"entities"\s*:\s*\[\s*\[\s*\d+\s*,\s*\d+\s*,\s*"/.test(head)) ||
    (/\.json$/i.test(name) && /"(?:paragraphs|classes)"\s*:\s*\[/.test(head)),
  async read(input) {
    const whole = parseJson(markup(input));
    if ('error' in whole || (isRecord(whole.value) && !Array.isArray(whole.value['annotations']))) {
      return readLines(spacyJsonl, input);
    }
    return readAny(whole.value, { file: input.name });
  },
  readLine: (line, place) => {
    const whole = parseJson(line.trim());
    if ('value' in whole && Array.isArray(whole.value)) return readPair(whole.value, place);
    return readJsonLine(line, place, readRecord);
  },
  writeChunk: (document) => `${JSON.stringify(recordOf(document))}\n`,
});

function readAny(value: unknown, place: Place): Reading {
  if (isRecord(value) && Array.isArray(value['annotations'])) {
    const pairs = value['annotations'].filter((pair) => pair !== null);
    return together(pairs.map((pair, i) => readPair(pair, { ...place, line: i + 1 })));
  }
  if (isRecord(value)) return readRecord(value, place);
  if (!Array.isArray(value)) return nothing(trouble('bad-record', { reason: 'no object' }, place));
  if (typeof value[0] === 'string') return readPair(value, place);
  return together(value.map((item, i) => readItem(item, { ...place, line: i + 1 })));
}

function readItem(item: unknown, place: Place): Reading {
  if (Array.isArray(item)) return readPair(item, place);
  if (!isRecord(item)) return nothing(trouble('bad-record', { reason: 'no object' }, place));
  return Array.isArray(item['paragraphs']) ? readParagraphs(item, place) : readRecord(item, place);
}

function readPair(pair: unknown, place: Place): Reading {
  const [text, said] = Array.isArray(pair) ? pair : [];
  if (typeof text === 'string' && isRecord(said)) return readRecord({ ...said, text }, place);
  return nothing(trouble('bad-record', { reason: 'no [text, {entities}]' }, place));
}

function readRecord(record: Record<string, unknown>, place: Place): Reading {
  const { text, entities, spans } = record;
  if (typeof text !== 'string') {
    return nothing(trouble('bad-record', { reason: 'it has no text' }, place));
  }
  const found = rawSpans(entities, spans);
  const read = placeSpans(text, found, ['code point'], place);
  const about = readAbout(record, KNOWN, place);
  return assemble({ ...about, text, entities: read.entities, relations: [] }, place, read.problems);
}

/** All spans once: those of the groups, and the entities that are in none of them. */
function rawSpans(entities: unknown, spans: unknown): RawSpan[] {
  const groups = isRecord(spans) ? Object.values(spans) : [spans];
  const grouped = groups.filter(Array.isArray).flat().map(rawSpan);
  const known = new Set(grouped.map(keyOf));
  const others = (Array.isArray(entities) ? entities : []).map(rawSpan);
  return [...grouped, ...others.filter((span) => !known.has(keyOf(span)))];
}

function keyOf({ start, end, label }: RawSpan): string {
  return JSON.stringify([start, end, label]);
}

function rawSpan(item: unknown): RawSpan {
  if (Array.isArray(item)) {
    const [start, end, label, ref] = item;
    return { start, end, label, ...(item.length > 3 ? { details: { ref: String(ref) } } : {}) };
  }
  const { start, end, label } = isRecord(item) ? item : {};
  return { start, end, label };
}

function recordOf(document: Document): Record<string, unknown> {
  const place = codePoints(document);
  const triple = (entity: Document['entities'][number]) => {
    const { start, end } = place(entity);
    return [start, end, entity.label];
  };
  const sc = document.entities.map((entity) => [
    ...triple(entity),
    ...(entity.ref === undefined ? [] : [entity.ref]),
  ]);
  const entities = outerLayer(document.entities).map(triple);
  return { text: document.text, entities, spans: { sc }, ...aboutOf(document) };
}

/** spaCy 2's training JSON: paragraphs of sentences of tokens with BILUO tags. */
function readParagraphs(item: Record<string, unknown>, place: Place): Reading {
  const paragraphs = recordsIn(item['paragraphs']);
  const id = `${String(item['id'] ?? 'document')}`;
  return together(
    paragraphs.map((paragraph, i) =>
      readParagraph(paragraph, paragraphs.length > 1 ? `${id}-${i + 1}` : id, place),
    ),
  );
}

function readParagraph(paragraph: Record<string, unknown>, id: string, place: Place): Reading {
  const sentences = recordsIn(paragraph['sentences']).map((sentence) =>
    recordsIn(sentence['tokens']),
  );
  const raw = typeof paragraph['raw'] === 'string' ? paragraph['raw'] : undefined;
  const forms = sentences.map((tokens) => tokens.map(({ orth }) => String(orth)));
  const text = raw ?? spaced(forms);
  const tags = sentences.map((tokens) => tokens.map(({ ner }) => String(ner ?? 'O')));
  const scheme = schemeOf(tags);
  const entities: unknown[] = [];
  const places = placesIn(text, forms.flat());
  for (const own of tags) {
    const words = places.splice(0, own.length);
    for (const chunk of readTags(own, scheme).chunks) {
      const id = `e${entities.length + 1}`;
      entities.push({ id, ...spanOf(words, chunk), label: chunk.label });
    }
  }
  return assemble({ id, text, entities, relations: [] }, place);
}
