import { overlaps, type Document, type Entity } from '@congvan/core';

import { placeKey } from '../project/project.ts';
import { sameExtent } from './selection.ts';

/** What became of the tagger's work. */
export interface Differences {
  /** Found by the tagger, too; as they are now. */
  readonly kept: readonly Entity[];
  /** Not found by the tagger. */
  readonly added: readonly Entity[];
  /** Found by the tagger and taken away. */
  readonly removed: readonly Entity[];
  /** Found by the tagger with another label or extent. */
  readonly changed: readonly { readonly before: Entity; readonly after: Entity }[];
}

/** Compares a document with what the tagger suggested for it. */
export function against(suggested: readonly Entity[], { entities }: Document): Differences {
  const left = new Map(suggested.map((entity) => [placeKey(entity), entity]));
  const kept: Entity[] = [];
  const unmatched: Entity[] = [];
  for (const entity of entities) (left.delete(placeKey(entity)) ? kept : unmatched).push(entity);
  const gone = new Set(left.values());
  const changed: { before: Entity; after: Entity }[] = [];
  const added: Entity[] = [];
  for (const after of unmatched) {
    const before = cameFrom(gone, after);
    if (!before) added.push(after);
    else {
      changed.push({ before, after });
      gone.delete(before);
    }
  }
  return { kept, added, removed: [...gone], changed };
}

/**
 * The suggestion that an entity was made from: the one of its id or, since suggestions of another
 * run have other ids, one of its extent or its label in its place.
 */
function cameFrom(gone: ReadonlySet<Entity>, after: Entity): Entity | undefined {
  const near = [...gone].filter((entity) => overlaps(entity, after));
  return (
    near.find(({ id }) => id === after.id) ??
    near.find((entity) => sameExtent(entity, after)) ??
    near.find(({ label }) => label === after.label)
  );
}

/** The first entity, new or gone, that differs between two states of a document; undefined for none. */
export function changedPlace(
  before: readonly Entity[],
  after: readonly Entity[],
): Entity | undefined {
  const old = new Set(before);
  const changed = after.find((entity) => !old.has(entity));
  if (changed) return changed;
  const now = new Set(after);
  return before.find((entity) => !now.has(entity));
}
