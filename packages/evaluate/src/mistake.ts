import type { Entity } from '@congvan/core';

import { align, sameEntity, type Alignment } from './align.ts';
import { layerOf, type Layer } from './layer.ts';
import type { Pair } from './score.ts';

/**
 * One wrong outcome: a gold entity `missed`, a predicted one `spurious`, the right span with the
 * wrong `label`, the right label with a wrong `boundary`, or `both` wrong in an overlapping pair.
 */
export interface Mistake extends Alignment<Entity> {
  readonly kind: MistakeKind;
  readonly document: string;
  readonly text: string;
  /** Where a boundary is wrong: the predicted span reaches too far (`long`) or not far enough. */
  readonly left?: 'long' | 'short';
  readonly right?: 'long' | 'short';
}

/** In which way an outcome is wrong: see `Mistake`. */
export type MistakeKind = 'missed' | 'spurious' | 'label' | 'boundary' | 'both';

/** The mistakes in one document, in text order. */
export function mistakesIn({ gold, predicted }: Pair, layer: Layer): Mistake[] {
  return align(layerOf(gold.entities, layer), layerOf(predicted.entities, layer))
    .filter(({ gold: one, predicted: other }) => !one || !other || !sameEntity(one, other))
    .map((alignment) => describe(alignment, gold.id, gold.text))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** A mistake's class as one word, `boundary left short`: for counting and grouping. */
export function mistakeClass({ kind, left, right }: Mistake): string {
  const sides = [left && `left ${left}`, right && `right ${right}`].filter(Boolean);
  return [kind, ...sides].join(' ');
}

function describe(alignment: Alignment<Entity>, document: string, text: string): Mistake {
  const { gold, predicted } = alignment;
  const place = { document, text, ...alignment };
  if (!predicted) return { kind: 'missed', ...place };
  if (!gold) return { kind: 'spurious', ...place };
  const left = side(gold.start - predicted.start);
  const right = side(predicted.end - gold.end);
  const kind = !left && !right ? 'label' : gold.label === predicted.label ? 'boundary' : 'both';
  return { kind, ...place, ...(left && { left }), ...(right && { right }) };
}

function side(excess: number): 'long' | 'short' | undefined {
  if (excess === 0) return undefined;
  return excess > 0 ? 'long' : 'short';
}

function startOf({ gold, predicted }: Mistake): number {
  return Math.min(gold?.start ?? Infinity, predicted?.start ?? Infinity);
}
