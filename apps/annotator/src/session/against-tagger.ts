import type { Document, Entity } from '@congvan/core';

import { placeKey } from '../project/project.ts';

/** What became of the tagger's work. */
export interface Differences {
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
  const unmatched = entities.filter((entity) => !left.delete(placeKey(entity)));
  const byId = new Map(Array.from(left.values(), (entity) => [entity.id, entity]));
  const changed: { before: Entity; after: Entity }[] = [];
  const added: Entity[] = [];
  for (const after of unmatched) {
    const before = byId.get(after.id);
    if (!before) added.push(after);
    else {
      changed.push({ before, after });
      byId.delete(after.id);
    }
  }
  return { added, removed: [...byId.values()], changed };
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
