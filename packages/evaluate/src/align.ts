import { compareSpans, overlaps, type Entity, type Span } from '@congvan/core';

import { grouped } from './grouped.ts';

/** A gold entity and its counterpart; one of the two is missing when there is none. */
export interface Alignment<E extends Labelled = Entity> {
  readonly gold?: E;
  readonly predicted?: E;
}

/** What aligning needs of an entity. */
export interface Labelled extends Span {
  readonly label: string;
}

/** Whether two spans begin and end at the same places. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether two entities agree in span and label. */
export function sameEntity(a: Labelled, b: Labelled): boolean {
  return sameSpan(a, b) && a.label === b.label;
}

/**
 * Pairs each gold entity with at most one predicted entity and the other way round: first those
 * that agree in span and label, then in span, then those that overlap with the same label, then any
 * that overlap, the larger share of common text first. The rest stay alone. Ties go to the earlier
 * entity, so the result is the same for every run.
 */
export function align<E extends Labelled>(
  gold: readonly E[],
  predicted: readonly E[],
): Alignment<E>[] {
  const pairs: Alignment<E>[] = [];
  let left = matchEqual(gold, predicted, pairs, spanAndLabel);
  left = matchEqual(left.gold, left.predicted, pairs, spanOnly);
  left = matchOverlapping(left.gold, left.predicted, pairs);
  return [
    ...pairs,
    ...left.gold.map((entity) => ({ gold: entity })),
    ...left.predicted.map((entity) => ({ predicted: entity })),
  ];
}

interface Unpaired<E> {
  readonly gold: readonly E[];
  readonly predicted: readonly E[];
}

const spanAndLabel = ({ start, end, label }: Labelled) => `${start} ${end} ${label}`;
const spanOnly = ({ start, end }: Labelled) => `${start} ${end}`;

function matchEqual<E extends Labelled>(
  gold: readonly E[],
  predicted: readonly E[],
  pairs: Alignment<E>[],
  keyOf: (entity: E) => string,
): Unpaired<E> {
  if (gold.length === 0 || predicted.length === 0) return { gold, predicted };
  const waiting = grouped(gold, keyOf);
  const unpaired = predicted.filter((entity) => {
    const partner = waiting.get(keyOf(entity))?.shift();
    if (partner) pairs.push({ gold: partner, predicted: entity });
    return !partner;
  });
  return { gold: [...waiting.values()].flat(), predicted: unpaired };
}

function matchOverlapping<E extends Labelled>(
  gold: readonly E[],
  predicted: readonly E[],
  pairs: Alignment<E>[],
): Unpaired<E> {
  const paired = new Set<E>();
  for (const pair of overlappingPairs(gold, predicted)) {
    if (paired.has(pair.gold) || paired.has(pair.predicted)) continue;
    paired.add(pair.gold).add(pair.predicted);
    pairs.push({ gold: pair.gold, predicted: pair.predicted });
  }
  const alone = (entity: E) => !paired.has(entity);
  return { gold: gold.filter(alone), predicted: predicted.filter(alone) };
}

interface Overlapping<E> {
  readonly gold: E;
  readonly predicted: E;
  readonly closeness: number;
}

/** Sweeps both lists by start, so that long documents cost no more than what overlaps in them. */
function overlappingPairs<E extends Labelled>(
  gold: readonly E[],
  predicted: readonly E[],
): Overlapping<E>[] {
  const found: Overlapping<E>[] = [];
  const others = predicted.toSorted(compareSpans);
  let from = 0;
  for (const one of gold.toSorted(compareSpans)) {
    while (from < others.length && others[from]!.end <= one.start) from++;
    for (let at = from; at < others.length && others[at]!.start < one.end; at++) {
      const other = others[at]!;
      if (!overlaps(one, other)) continue;
      found.push({ gold: one, predicted: other, closeness: closeness(one, other) });
    }
  }
  return found.sort((a, b) => b.closeness - a.closeness);
}

/** 0 to 1 by the share of common text, and 1 more for the same label. */
function closeness(a: Labelled, b: Labelled): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const covered = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return common / covered + (a.label === b.label ? 1 : 0);
}
