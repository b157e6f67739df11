import {
  inOrder,
  overlaps,
  relationsAmong,
  type Document,
  type Entity,
  type LabelSet,
} from '@congvan/core';

import type { Change } from '../project/change.ts';
import { placeKey, type Entry, type Rejection } from '../project/project.ts';
import { fit } from './fit.ts';
import { isSuggestion } from './scene.ts';

/** What tagging a document again changes. */
export interface Retagging {
  readonly changes: readonly Change[];
  /** How many suggestions stand afterwards. */
  readonly count: number;
}

/**
 * Puts new suggestions in the place of the old ones. What people made or confirmed stays as it is;
 * a suggestion that does not fit beside it, or was turned down before, is left out.
 */
export function retag(entry: Entry, found: Document, labels: LabelSet): Retagging {
  const { document, rejected } = entry;
  const kept = document.entities.filter((entity) => !isSuggestion(entity));
  const fitting = fittingBeside(kept, found.entities.filter(isNew(rejected)), { document, labels });
  const renamed = rename(fitting, new Set(kept.map(({ id }) => id)));
  const entities = [...kept, ...renamed.values()];
  const changed = inOrder({ ...document, entities, relations: [] });
  const relations = relationsFor(entry.document, found, renamed, kept);
  const doc = entry.key;
  return {
    changes: [
      { type: 'content', doc, entities: changed.entities, relations },
      { type: 'set', doc, details: { suggested: found.entities } },
    ],
    count: renamed.size,
  };
}

function isNew(rejected: readonly Rejection[]) {
  const places = new Set(rejected.map(placeKey));
  return (entity: Entity) => !places.has(placeKey(entity));
}

function fittingBeside(
  kept: readonly Entity[],
  suggestions: readonly Entity[],
  { document, labels }: { document: Document; labels: LabelSet },
): Entity[] {
  return suggestions.filter((suggestion) => {
    const near = kept.filter((entity) => overlaps(entity, suggestion));
    if (near.length === 0) return true;
    const beside = { ...document, entities: near };
    return fit(beside, { ...suggestion, id: '\0new' }, labels).problems.length === 0;
  });
}

/** The suggestions by their own ids, under ids that no kept entity has. */
function rename(suggestions: readonly Entity[], taken: ReadonlySet<string>): Map<string, Entity> {
  return new Map(
    suggestions.map((entity) => {
      let { id } = entity;
      while (taken.has(id)) id = `${id}'`;
      return [entity.id, { ...entity, id }];
    }),
  );
}

function relationsFor(
  old: Document,
  found: Document,
  renamed: ReadonlyMap<string, Entity>,
  kept: readonly Entity[],
): Document['relations'] {
  const fresh = found.relations.flatMap((relation) => {
    const [from, to] = [renamed.get(relation.from), renamed.get(relation.to)];
    return from && to ? [{ ...relation, from: from.id, to: to.id }] : [];
  });
  return [...relationsAmong(kept, old.relations), ...fresh];
}
