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

/** F1 of all entities, under `ALL`, and of each label in the gold. */
export function f1ByLabel(
  gold: readonly Document[],
  predicted: readonly Document[],
  layer: 'outer' | 'all',
): Record<string, number> {
  const flat = (documents: readonly Document[]) =>
    layer === 'all'
      ? documents
      : documents.map((d) => ({ ...d, entities: outerLayer(d.entities) }));
  const [expected, found] = [flat(gold), flat(predicted)];
  const only = (documents: readonly Document[], label: string) =>
    documents.map((d) => ({ ...d, entities: d.entities.filter((e) => e.label === label) }));
  const labels = new Set(expected.flatMap(({ entities }) => entities.map((e) => e.label)));
  const scores = [...labels].map((label) => {
    const score = f1(tally(only(expected, label), only(found, label)));
    return [label, Math.round(score * 1e4) / 1e4] as const;
  });
  const all = Math.round(f1(tally(expected, found)) * 1e4) / 1e4;
  return { ALL: all, ...Object.fromEntries(scores.toSorted()) };
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
