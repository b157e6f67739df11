import { compareSpans, tokenizeText, type Document, type Entity, type Span } from '@congvan/core';

import { dropEntities, entityLoss } from './fit.ts';
import type { Fitted } from './format.ts';
import { trouble } from './problem.ts';

/** A token of a text: UTF-16 offsets, and the index of its sentence. */
export interface Token extends Span {
  readonly sentence: number;
}

/** A stretch of tokens by index, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What `meta.tokens` says of a text whose tokens are what stands between spaces and line breaks. */
export const BETWEEN_SPACES = 'between spaces';

/** Whether a document came from a file of tokens, which then are its tokens. */
function isTokenized({ meta }: Document): boolean {
  return meta?.['tokens'] === BETWEEN_SPACES;
}

function spacedTokens(text: string): Token[] {
  let sentence = 0;
  let last = 0;
  return Array.from(text.matchAll(/[^ \n]+/g), ({ 0: form, index }) => {
    if (text.slice(last, index).includes('\n') && last > 0) sentence += 1;
    last = index + form.length;
    return { start: index, end: last, sentence };
  });
}

/**
 * The tokens of a document for formats that mark tokens: those of the tagger, cut where an entity
 * begins or ends inside one. A sentence never ends inside an entity.
 */
export function tokensOf(document: Document): Token[] {
  const { text, entities } = document;
  const edges = [...new Set(entities.flatMap(({ start, end }) => [start, end]))];
  edges.sort((a, b) => a - b);
  const tokens = isTokenized(document) ? spacedTokens(text) : taggersTokens(text);
  const cut = cutTokens(tokens, edges);
  return joinSentences(cut, entities);
}

/** The last text and its tokens: a document is fitted and then written, each time by its tokens. */
let latest: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

function taggersTokens(text: string): readonly Token[] {
  if (latest.text !== text) latest = { text, tokens: tokenizeText(text) };
  return latest.tokens;
}

function cutTokens(tokens: readonly Token[], edges: readonly number[]): Token[] {
  const parts: Token[] = [];
  let next = 0;
  for (const { start, end, sentence } of tokens) {
    let from = start;
    while (next < edges.length && edges[next]! <= from) next += 1;
    for (; next < edges.length && edges[next]! < end; next += 1) {
      parts.push({ start: from, end: edges[next]!, sentence });
      from = edges[next]!;
    }
    parts.push({ start: from, end, sentence });
  }
  return parts;
}

function joinSentences(tokens: readonly Token[], entities: readonly Entity[]): Token[] {
  const joined = new Set<number>();
  for (const { from, to } of entities.map((entity) => rangeOf(tokens, entity))) {
    for (let i = from + 1; i < to; i += 1) joined.add(i);
  }
  let sentence = 0;
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    if (before && before.sentence !== token.sentence && !joined.has(i)) sentence += 1;
    return { ...token, sentence };
  });
}

/** The tokens that share at least one code unit with a span. */
export function rangeOf(tokens: readonly Span[], { start, end }: Span): TokenRange {
  const from = firstIndex(tokens, (token) => token.end > start);
  const to = firstIndex(tokens, (token) => token.start >= end);
  return { from, to: Math.max(from, to) };
}

/** What a stretch of tokens covers: the inverse of `rangeOf`. */
export function spanOf(tokens: readonly Span[], { from, to }: TokenRange): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Index of the first item for which a test holds that goes on to hold for all that follow. */
function firstIndex(items: readonly Span[], holds: (item: Span) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens of each sentence. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    if (token.sentence === tokens[0]!.sentence + sentences.length - 1)
      sentences.at(-1)!.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

/** Entities without the white space at their edges, as only tokens can be marked. */
export function trimToTokens(document: Document): Fitted {
  const tokens = tokensOf(document);
  const empty = dropEntities(document, (entity) => {
    const { from, to } = rangeOf(tokens, entity);
    if (from < to) return undefined;
    return entityLoss('entity-unholdable', document, entity, { reason: 'it covers no token' });
  });
  const losses = [...empty.losses];
  const entities = empty.document.entities.map((entity) => {
    const { start, end } = spanOf(tokens, rangeOf(tokens, entity));
    if (start === entity.start && end === entity.end) return entity;
    const said = { left: document.text.slice(start, end), reason: 'only whole tokens are marked' };
    losses.push(entityLoss('entity-trimmed', document, entity, said));
    return { ...entity, start, end };
  });
  return { document: { ...empty.document, entities }, losses };
}

/**
 * The document as a format without white space gives it back: tokens one space apart, sentences on
 * lines of their own.
 */
export function respaced(document: Document): Fitted {
  const tokens = tokensOf(document);
  const forms = sentencesOf(tokens).map((sentence) => formsOf(document.text, sentence));
  const text = spaced(forms);
  const meta = { tokens: BETWEEN_SPACES };
  if (text === document.text) return { document: { ...document, meta }, losses: [] };
  const places = spacedPlaces(forms.flat());
  const entities = document.entities.map((entity) => ({
    ...entity,
    ...spanOf(places, rangeOf(tokens, entity)),
  }));
  const details = { reason: 'white space becomes one space a token and one line a sentence' };
  return {
    document: { ...document, text, entities: entities.toSorted(compareSpans), meta },
    losses: [trouble('text-changed', details, { document: document.id })],
  };
}

/** What the tokens cover. */
export function formsOf(text: string, tokens: readonly Span[]): string[] {
  return tokens.map(({ start, end }) => text.slice(start, end));
}

/** The text of tokens without white space of their own: one space, one line a sentence. */
export function spaced(sentences: readonly (readonly string[])[]): string {
  return sentences.map((forms) => forms.join(' ')).join('\n');
}

/** Where words one character apart lie, the first of them at `start`. */
export function spacedPlaces(words: readonly string[], start = 0): Span[] {
  let at = start;
  return words.map((word) => {
    const place = { start: at, end: at + word.length };
    at = place.end + 1;
    return place;
  });
}

/** Where words lie in a text, each looked for behind the one before it. */
export function placesIn(text: string, words: readonly string[]): Span[] {
  let at = 0;
  return words.map((word) => {
    const start = Math.max(at, text.indexOf(word, at));
    at = start + word.length;
    return { start, end: at };
  });
}
