import {
  relationsAmong,
  type Document,
  type Entity,
  type LabelSet,
  type Span,
} from '@congvan/core';

import type { Change } from '../project/change.ts';
import { placeKey, type Entry } from '../project/project.ts';
import { occurrences, type SearchOptions } from '../search/fold.ts';
import { fit } from './fit.ts';
import { nextId } from './marking.ts';
import { asConfirmed, isSuggestion, rejectionOf } from './scene.ts';
import { sameExtent } from './selection.ts';

/** What is to happen at all places that read like one. */
export interface Wish extends SearchOptions {
  readonly text: string;
  readonly label: string;
  readonly action: 'tag' | 'untag';
  /** Only places with these words right before or after; empty for any. */
  readonly before: string;
  readonly after: string;
}

/** A place that reads like the one asked for, and what would happen there. */
export interface Occurrence extends Span {
  readonly doc: string;
  /** `blocked`: a confirmed entity is in the way. Places that are as wished already are not listed. */
  readonly effect: 'add' | 'relabel' | 'confirm' | 'remove' | 'blocked';
}

/** Finds the places of a wish in documents, in their order. */
export function findOccurrences(
  entries: readonly Entry[],
  wish: Wish,
  labels: LabelSet,
): Occurrence[] {
  return entries.flatMap(({ key, document }) =>
    occurrences(document.text, wish.text, wish)
      .filter((span) => inContext(document.text, span, wish))
      .flatMap((span) => {
        const effect = effectAt(document, span, wish, labels);
        return effect ? [{ doc: key, ...span, effect }] : [];
      }),
  );
}

function inContext(
  text: string,
  { start, end }: Span,
  { before, after, ...options }: Wish,
): boolean {
  const near = text.slice(Math.max(0, start - 3 * before.length - 5), start).trimEnd();
  const next = text.slice(end, end + 3 * after.length + 5).trimStart();
  const precedes =
    before.trim() === '' ||
    occurrences(near, before.trim(), options).some((found) => found.end === near.length);
  const follows =
    after.trim() === '' ||
    occurrences(next, after.trim(), options).some((found) => found.start === 0);
  return precedes && follows;
}

function effectAt(
  document: Document,
  span: Span,
  { label, action }: Wish,
  labels: LabelSet,
): Occurrence['effect'] | undefined {
  const here = document.entities.find((entity) => sameExtent(entity, span));
  if (action === 'untag') return here?.label === label ? 'remove' : undefined;
  if (here?.label === label) return isSuggestion(here) ? 'confirm' : undefined;
  const entity: Entity = { ...(here ?? { id: '\0new' }), ...span, label, rule: 'human' };
  if (fit(document, entity, labels).problems.length > 0) return 'blocked';
  return here ? 'relabel' : 'add';
}

/** The changes that carry out a wish at chosen places; suggestions that go for it are turned down. */
export function changesOf(
  entries: readonly Entry[],
  chosen: readonly Occurrence[],
  { label }: Wish,
  labels: LabelSet,
): Change[] {
  return entries.flatMap((entry): Change[] => {
    const mine = chosen.filter(({ doc, effect }) => doc === entry.key && effect !== 'blocked');
    if (mine.length === 0) return [];
    const entities = mine.reduce(
      (document, occurrence) => ({
        ...document,
        entities: changed(document, occurrence, label, labels),
      }),
      entry.document,
    ).entities;
    const relations = relationsAmong(entities, entry.document.relations);
    const content: Change = { type: 'content', doc: entry.key, entities, relations };
    const gone = suggestionsGone(entry.document, entities);
    if (gone.length === 0) return [content];
    const rejected = [...entry.rejected, ...gone.map(rejectionOf)];
    return [content, { type: 'set', doc: entry.key, details: { rejected } }];
  });
}

function suggestionsGone(before: Document, after: readonly Entity[]): Entity[] {
  const left = new Set(after.map(placeKey));
  return before.entities.filter((entity) => isSuggestion(entity) && !left.has(placeKey(entity)));
}

function changed(
  document: Document,
  place: Occurrence,
  label: string,
  labels: LabelSet,
): readonly Entity[] {
  const { start, end, effect } = place;
  const { entities } = document;
  const here = entities.find((entity) => sameExtent(entity, place));
  const others = entities.filter((entity) => entity !== here);
  if (effect === 'remove') return others;
  if (effect === 'confirm' && here) {
    return [...others, asConfirmed(here)];
  }
  const entity: Entity = { id: here?.id ?? nextId(entities), start, end, label, rule: 'human' };
  const { problems, inTheWay } = fit({ ...document, entities: others }, entity, labels);
  if (problems.length > 0) return entities;
  return [...others.filter((other) => !inTheWay.includes(other)), entity];
}
