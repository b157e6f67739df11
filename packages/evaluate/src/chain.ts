import type { Entity } from '@congvan/core';

import { sameEntity, type Alignment } from './align.ts';
import type { Measure } from './tally.ts';

/** Sums over mentions, which add up over documents. */
export interface ChainSums {
  /** The sum of the gold mentions' recalls. */
  readonly recall: number;
  /** The sum of the predicted mentions' precisions. */
  readonly precision: number;
  /** How many mentions belong to a chain, on either side. */
  readonly gold: number;
  readonly predicted: number;
}

/**
 * Scores which mentions are of one person, body or place, by their `ref`: B³ (Bagga and Baldwin 1998,
 * "Algorithms for scoring coreference chains"). A mention's recall is the share of its gold chain
 * that is in its predicted chain too, its precision the share of its predicted chain that is in its
 * gold chain; a mention that the other side lacks, in span or label, counts 0.
 */
export function sumChains(alignments: readonly Alignment[]): ChainSums {
  const golds = chainSizes(alignments.map(({ gold }) => gold));
  const predictions = chainSizes(alignments.map(({ predicted }) => predicted));
  let [recall, precision] = [0, 0];
  for (const { refs, mentions } of sharedChains(alignments)) {
    recall += mentions ** 2 / golds.get(refs.gold)!;
    precision += mentions ** 2 / predictions.get(refs.predicted)!;
  }
  return { recall, precision, gold: total(golds), predicted: total(predictions) };
}

/** The B³ measures of summed documents. */
export function measureChains(sums: Iterable<ChainSums>): Measure {
  let [recall, precision, gold, predicted] = [0, 0, 0, 0];
  for (const one of sums) {
    recall += one.recall;
    precision += one.precision;
    gold += one.gold;
    predicted += one.predicted;
  }
  const [r, p] = [gold && recall / gold, predicted && precision / predicted];
  return { precision: p, recall: r, f1: r + p === 0 ? 0 : (2 * r * p) / (r + p), gold, predicted };
}

interface Shared {
  readonly refs: { readonly gold: string; readonly predicted: string };
  mentions: number;
}

/** How many mentions each gold chain shares with each predicted one. */
function sharedChains(alignments: readonly Alignment[]): Shared[] {
  const shared = new Map<string, Shared>();
  for (const { gold, predicted } of alignments) {
    if (gold?.ref === undefined || predicted?.ref === undefined || !sameEntity(gold, predicted))
      continue;
    const refs = { gold: gold.ref, predicted: predicted.ref };
    const key = JSON.stringify([gold.ref, predicted.ref]);
    const known = shared.get(key);
    if (known) known.mentions++;
    else shared.set(key, { refs, mentions: 1 });
  }
  return [...shared.values()];
}

function chainSizes(entities: readonly (Entity | undefined)[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const entity of entities) {
    if (entity?.ref !== undefined) sizes.set(entity.ref, (sizes.get(entity.ref) ?? 0) + 1);
  }
  return sizes;
}

function total(sizes: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const size of sizes.values()) sum += size;
  return sum;
}
