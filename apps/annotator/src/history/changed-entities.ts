import type { Entity } from '@congvan/core';

import { applyChanges, touchedBy } from '../project/change.ts';
import type { OpenProject } from '../project/open-project.ts';
import type { Project } from '../project/project.ts';

/** An entity that a step added, removed or changed, with the text that it covers. */
export interface EntityChange {
  readonly how: 'added' | 'removed' | 'changed';
  readonly doc: string;
  readonly label: string;
  readonly text: string;
}

/** What a step did to entities, read from the states before and after it. */
export async function changedEntities(open: OpenProject, seq: number): Promise<EntityChange[]> {
  const { changes, inverse } = await open.payload(seq);
  const after = await open.at(seq);
  const before = applyChanges(after, inverse).project;
  return touchedBy(changes).flatMap((doc) => differences(doc, before, after));
}

function differences(doc: string, before: Project, after: Project): EntityChange[] {
  const [old, now] = [entitiesOf(before, doc), entitiesOf(after, doc)];
  const text = (after.entries.get(doc) ?? before.entries.get(doc))?.document.text ?? '';
  const of = (how: EntityChange['how'], { label, start, end }: Entity): EntityChange => {
    return { how, doc, label, text: text.slice(start, end) };
  };
  const changes: EntityChange[] = [];
  for (const [id, entity] of now) {
    const was = old.get(id);
    if (!was) changes.push(of('added', entity));
    else if (was !== entity && JSON.stringify(was) !== JSON.stringify(entity)) {
      changes.push(of('changed', entity));
    }
  }
  for (const [id, entity] of old) if (!now.has(id)) changes.push(of('removed', entity));
  return changes;
}

function entitiesOf({ entries }: Project, doc: string): Map<string, Entity> {
  const entities = entries.get(doc)?.document.entities ?? [];
  return new Map(entities.map((entity) => [entity.id, entity]));
}
