import { readInline, type Document, type LabelSet } from '@congvan/core';

import type { Pair } from '../src/index.ts';

/** A pair of documents over one text, both in inline form. */
export function pair(gold: string, predicted: string, labels?: LabelSet): Pair {
  return { gold: readInline(gold, 'd', labels), predicted: readInline(predicted, 'd', labels) };
}

/** A label set of bare names, for examples from the literature. */
export function labelsNamed(...names: string[]): LabelSet {
  return names.map((name) => ({ name, code: name, vi: name, en: name, inside: names }));
}

/** The document with details added to its entities, in document order. */
export function withDetails(document: Document, ...details: object[]): Document {
  const entities = document.entities.map((entity, i) => ({ ...entity, ...details[i] }));
  return { ...document, entities };
}

/** A seeded generator that owes nothing to the package under test (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
