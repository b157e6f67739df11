import { tokenizeText, type Document, type Entity, type Span } from '@congvan/core';

import { layerOf, type Layer } from '../layer.ts';
import type { CodedItems } from './kappa.ts';
import type { Versions } from './versions.ts';

/** The code of a token that no entity covers. */
const OUTSIDE = '';

/** Counts the tokens of all texts by how the annotators coded them. */
export function countTokens(texts: readonly Versions[], layer: Layer): CodedItems[] {
  const counted = new Map<string, { codes: CodedItems['codes']; count: number }>();
  for (const versions of texts) {
    for (const { codes, count } of runsOf(versions, layer)) {
      const key = JSON.stringify(codes);
      const known = counted.get(key);
      if (known) known.count += count;
      else counted.set(key, { codes, count });
    }
  }
  return [...counted.values()];
}

/** The tokens that all of the chosen annotators coded, with their codes alone. */
export function chosenBy(items: readonly CodedItems[], chosen: readonly number[]): CodedItems[] {
  return items
    .map(({ codes, count }) => ({ codes: chosen.map((annotator) => codes[annotator]), count }))
    .filter(({ codes }) => codes.every((code) => code !== undefined));
}

/** Runs of neighbouring tokens that are coded alike. */
function* runsOf(versions: Versions, layer: Layer): Generator<CodedItems> {
  const text = versions.find((version) => version !== undefined)?.text ?? '';
  const tokens = tokenizeText(text);
  const coded = versions.map((version) => version && codeTokens(version, tokens, layer));
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && coded.every((own) => own?.[at] === own?.[from])) continue;
    yield { codes: coded.map((own) => own?.[from]), count: at - from };
    from = at;
  }
}

/**
 * What a document says of each token: the labels of the entities that the token begins in, from the
 * outermost, joined by spaces (`TITLE ORGANIZATION`).
 */
function codeTokens({ entities }: Document, tokens: readonly Span[], layer: Layer): string[] {
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
