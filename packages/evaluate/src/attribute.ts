import type { Entity, Value } from '@congvan/core';

import { sameEntity, type Alignment } from './align.ts';
import { emptyTally, type Counter, type Tally } from './tally.ts';

/** What an entity carries beside its span and label. */
export type Attribute = 'subtype' | 'value';

/**
 * Scores an attribute over aligned entities. It is right when span, label and attribute are; an
 * entity whose gold does not give the attribute is left out, and so are predicted entities of
 * labels that never carry it in the gold (`labels`).
 */
export function tallyAttribute(
  alignments: readonly Alignment<Entity>[],
  attribute: Attribute,
  labels: ReadonlySet<string>,
): Tally {
  const tally = emptyTally();
  for (const alignment of alignments) countAttribute(tally, alignment, attribute, labels);
  return tally;
}

/** The labels whose entities carry the attribute. */
export function labelsWith(entities: Iterable<Entity>, attribute: Attribute): Set<string> {
  const labels = new Set<string>();
  for (const entity of entities) if (entity[attribute] !== undefined) labels.add(entity.label);
  return labels;
}

function countAttribute(
  tally: Counter,
  { gold, predicted }: Alignment<Entity>,
  attribute: Attribute,
  labels: ReadonlySet<string>,
): void {
  const given = predicted?.[attribute] !== undefined && labels.has(predicted.label);
  if (gold?.[attribute] === undefined) {
    if (!gold && given) tally.spurious++;
    return;
  }
  if (!predicted || predicted[attribute] === undefined) tally.missed++;
  else tally[agrees(gold, predicted, attribute) ? 'correct' : 'incorrect']++;
}

function agrees(gold: Entity, predicted: Entity, attribute: Attribute): boolean {
  if (!sameEntity(gold, predicted)) return false;
  if (attribute === 'subtype') return gold.subtype === predicted.subtype;
  return sameValue(gold.value!, predicted.value!);
}

/**
 * Whether two values say the same: equal fields, numbers up to a billionth of their size. The
 * predicted value may add a `resolved` guess that the gold does not give.
 */
export function sameValue(gold: Value, predicted: Value): boolean {
  const { ...expected } = gold as Record<string, unknown>;
  const { ...found } = predicted as Record<string, unknown>;
  if (expected['resolved'] === undefined) delete found['resolved'];
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].every((key) => sameField(expected[key], found[key]));
}

function sameField(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item) => b.includes(item));
  }
  return a === b;
}
