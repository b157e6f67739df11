import type { Document, Entity } from '@congvan/core';

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
  const left = new Map(suggested.map((entity) => [placeOf(entity), entity]));
  const unmatched = entities.filter((entity) => !left.delete(placeOf(entity)));
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

function placeOf({ start, end, label }: Entity): string {
  return `${start} ${end} ${label}`;
}
