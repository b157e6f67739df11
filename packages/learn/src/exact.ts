import { type Document, type Entity, outerLayer } from '@congvan/core';

/** Right, spurious and missed entities, by exact span and label. */
export interface Tally {
  right: number;
  spurious: number;
  missed: number;
}

/** Compares predictions with gold of the same texts, pair by pair. */
export function tally(
  gold: readonly Document[],
  predicted: readonly Document[],
  layer: 'outer' | 'all' = 'all',
): Tally {
  const total = { right: 0, spurious: 0, missed: 0 };
  gold.forEach((document, i) => {
    const expected = keys(document.entities, layer);
    const found = keys(predicted[i]!.entities, layer);
    const right = [...found].filter((key) => expected.has(key)).length;
    total.right += right;
    total.spurious += found.size - right;
    total.missed += expected.size - right;
  });
  return total;
}

/** The harmonic mean of precision and recall; 1 when there is nothing to find and nothing found. */
export function f1({ right, spurious, missed }: Tally): number {
  const all = 2 * right + spurious + missed;
  return all === 0 ? 1 : (2 * right) / all;
}

function keys(entities: readonly Entity[], layer: 'outer' | 'all'): Set<string> {
  const kept = layer === 'outer' ? outerLayer(entities) : entities;
  return new Set(kept.map(({ start, end, label }) => `${start} ${end} ${label}`));
}
