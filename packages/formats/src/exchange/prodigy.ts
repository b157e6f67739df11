import type { Document, Entity, Span } from '@congvan/core';

import { defineFormat, EVERYTHING } from '../define.ts';
import type { Format, Reading } from '../format.ts';
import { isRecord, recordsIn } from '../json.ts';
import { readJsonLine } from '../lines.ts';
import { trouble, type Place } from '../problem.ts';
import { aboutOf, readAbout } from '../record.ts';
import { knownRelations, type RawRelation } from '../relation-types.ts';
import { assemble, nothing } from '../sound.ts';
import { codePoints, defined, detailsOf, placeSpans, type RawSpan } from '../spans.ts';
import { rangeOf, tokensOf, trimToTokens, type Token } from '../tokens.ts';

const KNOWN = ['text', 'tokens', 'spans', 'relations', 'answer'];

/**
 * Prodigy's JSON Lines: `text`, `tokens`, `spans` in code points with `token_end` inclusive, and
 * `relations` between head and child spans. Details are further keys of the spans, which Prodigy
 * passes through.
 */
export const prodigy: Format = defineFormat({
  name: 'prodigy',
  title: { vi: 'Prodigy JSONL', en: 'Prodigy JSONL' },
  kind: 'annotation',
  extensions: ['jsonl'],
  offsets: 'code point',
  holds: EVERYTHING,
  cannotHold: {
    vi: 'đoạn bắt đầu hoặc kết thúc bằng khoảng trắng',
    en: 'spans that begin or end in white space',
  },
  looksLike: (name, head) =>
    /\.jsonl$/i.test(name) && /"(?:token_start|_task_hash|_input_hash)"\s*:/.test(head),
  readLine: (line, place) => readJsonLine(line, place, readTask),
  narrow: trimToTokens,
  writeChunk: (document) => `${JSON.stringify(taskOf(document))}\n`,
});

function readTask(task: Record<string, unknown>, place: Place): Reading {
  const { text, answer } = task;
  if (typeof text !== 'string') {
    return nothing(trouble('bad-record', { reason: 'it has no text' }, place));
  }
  if (answer === 'reject' || answer === 'ignore') {
    return nothing(trouble('not-accepted', { answer }, place));
  }
  const raw = recordsIn(task['spans']).map(spanOf);
  const { entities, problems } = placeSpans(text, raw, ['code point'], place);
  const pairs = recordsIn(task['relations']).map((item) => relationOf(item, raw));
  const found = knownRelations(pairs, place);
  const about = readAbout(task, KNOWN, place);
  const draft = { ...about, text, entities, relations: found.relations };
  return assemble(draft, place, [...problems, ...found.problems]);
}

function spanOf(span: Record<string, unknown>, i: number): RawSpan {
  const { id, start, end, label, score, rule, source } = span;
  const isShare = typeof score === 'number' && score >= 0 && score <= 1;
  const details = defined({
    ...detailsOf(span as Partial<Entity>),
    score: isShare ? score : undefined,
    rule: rule ?? (typeof source === 'string' ? source : undefined),
  });
  return { id: typeof id === 'string' ? id : `e${i + 1}`, start, end, label, details };
}

function relationOf(item: Record<string, unknown>, spans: readonly RawSpan[]): RawRelation {
  return {
    type: item['label'],
    from: idOf(item['head_span'], spans),
    to: idOf(item['child_span'], spans),
  };
}

/** The id of the span that an end of a relation repeats. */
function idOf(end: unknown, spans: readonly RawSpan[]): string {
  if (!isRecord(end)) return '';
  if (typeof end['id'] === 'string') return end['id'];
  const same = ({ start, end: to, label }: RawSpan) =>
    start === end['start'] && to === end['end'] && label === end['label'];
  return spans.find(same)?.id ?? '';
}

function taskOf(document: Document): Record<string, unknown> {
  const tokens = tokensOf(document);
  const place = codePoints(document);
  const spans = new Map(
    document.entities.map((entity) => {
      const { from, to } = rangeOf(tokens, entity);
      const { id, label } = entity;
      const inTokens = { token_start: from, token_end: to - 1 };
      return [id, { ...place(entity), ...inTokens, label, id, ...detailsOf(entity) }];
    }),
  );
  const relations = document.relations.map(({ type, from, to }) => ({
    head: spans.get(from)!.token_end,
    child: spans.get(to)!.token_end,
    label: type,
    head_span: spans.get(from),
    child_span: spans.get(to),
  }));
  return {
    text: document.text,
    tokens: taskTokens(document.text, tokens, place),
    spans: [...spans.values()],
    ...(relations.length > 0 ? { relations } : {}),
    answer: 'accept',
    ...aboutOf(document),
  };
}

function taskTokens(text: string, tokens: readonly Token[], place: (token: Token) => Span) {
  return tokens.map((token, id) => ({
    text: text.slice(token.start, token.end),
    ...place(token),
    id,
    ws: text[token.end] === ' ',
  }));
}
