import {
  checkDocument,
  overlaps,
  type Document,
  type Entity,
  type LabelSet,
  type Problem,
} from '@congvan/core';

import { isSuggestion } from './scene.ts';

/** Whether an entity can stand in a document, and which suggestions must go for it. */
export interface Fit {
  /** What is wrong with it even without those suggestions. */
  readonly problems: readonly Problem[];
  readonly inTheWay: readonly Entity[];
}

/**
 * Tries an entity, new or changed, against a document. What a person does goes before what the
 * tagger suggests: suggestions that it crosses or may not nest with give way, confirmed entities
 * do not.
 */
export function fit({ text, entities }: Document, entity: Entity, labels: LabelSet): Fit {
  let rest = entities.filter((other) => other.id !== entity.id && overlaps(other, entity));
  const inTheWay: Entity[] = [];
  for (;;) {
    const problems = problemsWith(text, entity, rest, labels);
    const yielding = rest.find((other) => isSuggestion(other) && problems.some(names(other)));
    if (!yielding) return { problems, inTheWay };
    inTheWay.push(yielding);
    rest = rest.filter((other) => other !== yielding);
  }
}

function names({ id }: Entity) {
  return ({ details }: Problem) => details['id'] === id || details['other'] === id;
}

function problemsWith(
  text: string,
  entity: Entity,
  others: readonly Entity[],
  labels: LabelSet,
): Problem[] {
  const before = new Set(problemsAmong(text, others, labels).map(({ message }) => message));
  const after = problemsAmong(text, [entity, ...others], labels);
  return after.filter(({ message }) => !before.has(message));
}

function problemsAmong(text: string, entities: readonly Entity[], labels: LabelSet): Problem[] {
  return checkDocument({ id: '', text, entities, relations: [] }, labels);
}
