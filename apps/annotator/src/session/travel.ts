import { certaintyOf, contains, type Entity, type Span } from '@congvan/core';

import {
  asConfirmed,
  CONFIRMED,
  isSuggestion,
  rejectionOf,
  together,
  type Outcome,
  type Scene,
} from './scene.ts';
import { selectionOf } from './selection.ts';

/** Which entities a jump stops at. */
export type Stop = (entity: Entity) => boolean;

const ANY: Stop = () => true;

/** Goes to the next entity, in document order, an inner one after its outer one. */
export function nextEntity(scene: Scene, stop: Stop = ANY): Outcome {
  const { document, active, selection } = scene;
  const from = active ? document.entities.indexOf(active) : -1;
  const after =
    from >= 0
      ? document.entities.slice(from + 1)
      : document.entities.filter(({ start }) => start >= selection.focus);
  return choose(after.find(stop));
}

/** Goes to the entity before. */
export function previousEntity(scene: Scene, stop: Stop = ANY): Outcome {
  const { document, active, selection } = scene;
  const from = active ? document.entities.indexOf(active) : -1;
  const before =
    from >= 0
      ? document.entities.slice(0, from)
      : document.entities.filter(({ start }) => start < selection.focus);
  return choose(before.findLast(stop));
}

/** Goes to the next suggestion, from the end on to the first one. */
export function nextSuggestion(scene: Scene): Outcome {
  const onward = nextEntity(scene, isSuggestion);
  if (onward.chosen !== undefined) return onward;
  return choose(
    scene.document.entities.find((entity) => isSuggestion(entity) && entity !== scene.active),
  );
}

/** Goes to the suggestion before, from the first one to the last. */
export function previousSuggestion(scene: Scene): Outcome {
  const back = previousEntity(scene, isSuggestion);
  return back.chosen === undefined ? choose(scene.document.entities.findLast(isSuggestion)) : back;
}

/** Goes to the suggestion that its finder is least sure of. */
export function leastCertain({ document, active }: Scene): Outcome {
  const others = document.entities.filter((entity) => isSuggestion(entity) && entity !== active);
  const [first, ...rest] = others;
  if (!first) return {};
  return choose(
    rest.reduce((least, other) => (certaintyOf(other) < certaintyOf(least) ? other : least), first),
  );
}

/** Makes an entity the active one, with its text selected. */
export function choose(entity: Entity | undefined): Outcome {
  if (!entity) return {};
  return { selection: selectionOf(entity), chosen: entity.id };
}

/** Which suggestions a bulk command is for. */
export interface Which {
  readonly within?: Span;
  readonly label?: string;
  readonly atLeast?: number;
}

/** The suggestions that a bulk command is for. */
export function suggestionsOf(
  { document }: Scene,
  { within, label, atLeast = 0 }: Which,
): Entity[] {
  return document.entities.filter(
    (entity) =>
      isSuggestion(entity) &&
      (label === undefined || entity.label === label) &&
      certaintyOf(entity) >= atLeast &&
      (!within || contains(within, entity)),
  );
}

/** Above this many edits all entities are replaced at once. */
const MANY = 50;

/** Confirms suggestions as one step. */
export function confirmAll(scene: Scene, which: Which): Outcome {
  const found = suggestionsOf(scene, which);
  if (found.length === 0) return {};
  const title = { code: 'confirm', params: { count: found.length } };
  if (found.length <= MANY) {
    return {
      title,
      edit: together(found.map(({ id }) => ({ type: 'set', id, details: CONFIRMED }))),
    };
  }
  const confirmed = new Set(found);
  return {
    title,
    entities: scene.document.entities.map((e) => (confirmed.has(e) ? asConfirmed(e) : e)),
  };
}

/** Turns suggestions down as one step. */
export function rejectAll(scene: Scene, which: Which): Outcome {
  const found = suggestionsOf(scene, which);
  if (found.length === 0) return {};
  const gone = new Set(found);
  return {
    title: { code: 'reject', params: { count: found.length } },
    entities: scene.document.entities.filter((entity) => !gone.has(entity)),
    rejected: found.map(rejectionOf),
    chosen: null,
  };
}
