import type { Relation } from '@congvan/core';

import { align, sameSpan, type Alignment } from './align.ts';
import type { Pair } from './score.ts';
import { emptyTally, type Tally } from './tally.ts';

/** When the ends of two relations count as the same entities. */
export type EndMatch = 'exact' | 'overlap';

/**
 * The tally of each relation type in one document. A predicted relation is correct when a gold one
 * of its type joins the same two entities: `exact` in span and label, or merely aligned with the
 * same label (`overlap`).
 */
export function tallyRelations({ gold, predicted }: Pair, ends: EndMatch): Map<string, Tally> {
  const counterpart = counterparts(align(gold.entities, predicted.entities), ends);
  const wanted = byType(gold.relations, (id) => ['gold', id]);
  const found = byType(predicted.relations, (id) => counterpart.get(id) ?? ['predicted', id]);
  const types = new Set([...wanted.keys(), ...found.keys()]);
  return new Map([...types].map((type) => [type, compare(wanted.get(type), found.get(type))]));
}

/** An entity as seen by both sides: a gold one, or a predicted one without counterpart. */
type End = readonly [side: 'gold' | 'predicted', id: string];

function counterparts(alignments: readonly Alignment[], ends: EndMatch): Map<string, End> {
  const known = new Map<string, End>();
  for (const { gold, predicted } of alignments) {
    if (!gold || !predicted || gold.label !== predicted.label) continue;
    if (ends === 'overlap' || sameSpan(gold, predicted)) known.set(predicted.id, ['gold', gold.id]);
  }
  return known;
}

function byType(
  relations: readonly Relation[],
  endOf: (id: string) => End,
): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const { type, from, to } of relations) {
    const set = sets.get(type) ?? new Set();
    sets.set(type, set.add(JSON.stringify([endOf(from), endOf(to)])));
  }
  return sets;
}

function compare(wanted = new Set<string>(), found = new Set<string>()): Tally {
  const tally = emptyTally();
  for (const key of wanted) tally[found.has(key) ? 'correct' : 'missed']++;
  for (const key of found) if (!wanted.has(key)) tally.spurious++;
  return tally;
}
