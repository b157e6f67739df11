import { tokenizeText, type Document, type Entity, type Span } from '@congvan/core';

import { layerOf, type Layer } from '../layer.ts';
import type { Codes } from './kappa.ts';
import type { Versions } from './versions.ts';

/** The code of a token that no entity covers. */
export const OUTSIDE = '';

/** A text's tokens as each annotator coded them; undefined for who has no version. */
export interface CodedText {
  readonly tokens: number;
  readonly codes: readonly (readonly string[] | undefined)[];
}

/** Codes the tokens of all versions of a text. */
export function codeText(versions: Versions, layer: Layer): CodedText {
  const text = versions.find((version) => version !== undefined)?.text ?? '';
  const tokens = tokenizeText(text);
  const codes = versions.map((version) => version && codeTokens(version, tokens, layer));
  return { tokens: tokens.length, codes };
}

/**
 * What a document says of each token: the labels of the entities that the token begins in, from the
 * outermost, joined by spaces (`TITLE ORGANIZATION`).
 */
export function codeTokens(
  { entities }: Document,
  tokens: readonly Span[],
  layer: Layer,
): string[] {
  const sorted = layerOf(entities, layer);
  let open: Entity[] = [];
  let next = 0;
  return tokens.map(({ start }) => {
    if (open.some(({ end }) => end <= start)) open = open.filter(({ end }) => end > start);
    for (; next < sorted.length && sorted[next]!.start <= start; next++) {
      if (sorted[next]!.end > start) open.push(sorted[next]!);
    }
    return open.length === 0 ? OUTSIDE : open.map(({ label }) => label).join(' ');
  });
}

/** All tokens of all texts, each with its code by every annotator. */
export function* tokenItems(texts: readonly CodedText[]): Generator<Codes> {
  for (const { tokens, codes } of texts) {
    for (let at = 0; at < tokens; at++) yield codes.map((own) => own?.[at]);
  }
}

/** The tokens that all of the chosen annotators coded. */
export function* sharedItems(
  texts: readonly CodedText[],
  chosen: readonly number[],
): Generator<string[]> {
  for (const { tokens, codes } of texts) {
    const own = chosen.map((annotator) => codes[annotator]).filter((one) => one !== undefined);
    if (own.length < chosen.length) continue;
    for (let at = 0; at < tokens; at++) yield own.map((one) => one[at]!);
  }
}
