import type { Document } from '@congvan/core';

import type { Reading } from '../format.ts';
import { trouble, type FormatProblem, type Place } from '../problem.ts';
import { assemble } from '../sound.ts';
import { readTags, schemeOf, writeTags } from '../tags.ts';
import { formsOf, placesIn, rangeOf, spanOf, tokensOf } from '../tokens.ts';

/** A document as a row: its tokens, and for each the number of its tag. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly tokens: string[];
  readonly ner_tags: number[];
}

/** The tags of some documents, `O` first: `O, B-DATE, I-DATE, …`. */
export function tagNames(documents: readonly Document[]): string[] {
  const labels = new Set(documents.flatMap(({ entities }) => entities.map(({ label }) => label)));
  return ['O', ...[...labels].sort().flatMap((label) => [`B-${label}`, `I-${label}`])];
}

/** A document's row; its entities lie apart from one another. */
export function rowOf(document: Document, names: readonly string[]): Row {
  const { id, text, date = null, entities } = document;
  const tokens = tokensOf(document);
  const chunks = entities.map((entity) => ({ ...rangeOf(tokens, entity), label: entity.label }));
  const numbers = new Map(names.map((name, i) => [name, i]));
  const tags = writeTags(
    chunks.toSorted((a, b) => a.from - b.from),
    tokens.length,
    'IOB2',
  );
  const ner_tags = tags.map((tag) => numbers.get(tag)!);
  return { id, text, date, tokens: formsOf(text, tokens), ner_tags };
}

/** Reads a row; tags are numbers of names, or tags themselves. Without a text, tokens make one. */
export function readRow(
  row: Readonly<Record<string, unknown>>,
  names: readonly string[],
  stem: string,
  place: Place,
): Reading {
  const tokens = listOf(row['tokens']).map(String);
  const problems: FormatProblem[] = [];
  const tags = listOf(row['ner_tags'] ?? row['tags']).map((tag, i) => {
    const name = typeof tag === 'string' ? tag : names[Number(tag)];
    if (name !== undefined) return name;
    const details = { id: `token ${i + 1}`, reason: `tag ${String(tag)} has no name` };
    problems.push(trouble('bad-annotation', details, place));
    return 'O';
  });
  if (tags.length !== tokens.length) {
    const reason = `${tokens.length} tokens, but ${tags.length} tags`;
    problems.push(trouble('bad-annotation', { id: 'ner_tags', reason }, place));
  }
  const text = typeof row['text'] === 'string' ? row['text'] : tokens.join(' ');
  const places = placesIn(text, tokens);
  const { chunks } = readTags(tags.slice(0, tokens.length), schemeOf([tags]));
  const entities = chunks.map((chunk, i) => ({
    id: `e${i + 1}`,
    ...spanOf(places, chunk),
    label: chunk.label,
  }));
  const { id, date } = row;
  const named = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  const draft = {
    id: named ?? `${stem}-${place.line ?? 1}`,
    text,
    ...(typeof date === 'string' ? { date } : {}),
    entities,
    relations: [],
  };
  return assemble(draft, place, problems);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
