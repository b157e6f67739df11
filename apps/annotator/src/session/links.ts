import {
  RELATION_ENDS,
  type Edit,
  type Entity,
  type Relation,
  type RelationType,
} from '@congvan/core';

import { titleAbout } from '../project/title.ts';
import { together, type Outcome, type Scene } from './scene.ts';
import { choose } from './travel.ts';

/** The relation that can join two entities, whichever comes first, or undefined. */
export function relationBetween(a: Entity, b: Entity): Relation | undefined {
  return directed(a, b) ?? directed(b, a);
}

function directed(from: Entity, to: Entity): Relation | undefined {
  const types = Object.entries(RELATION_ENDS) as [RelationType, { from: string; to: string }][];
  const fitting = types.find(([, ends]) => ends.from === from.label && ends.to === to.label);
  return fitting && { type: fitting[0], from: from.id, to: to.id };
}

/** Links two entities, or takes their link away when they have one. */
export function toggleLink({ document }: Scene, a: Entity, b: Entity): Outcome {
  const relation = relationBetween(a, b);
  if (!relation) return {};
  const linked = document.relations.some(
    ({ type, from, to }) => type === relation.type && from === relation.from && to === relation.to,
  );
  return { edit: { type: linked ? 'unlink' : 'link', relation }, ...choose(a) };
}

/** Labels whose mentions can mean one thing. */
const JOINABLE: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'LOCATION']);

/** Whether two entities can be mentions of one thing. */
export function canJoin(a: Entity, b: Entity): boolean {
  return a.id !== b.id && a.label === b.label && (JOINABLE.has(a.label) || a.ref !== undefined);
}

/**
 * Makes two entities, and all that already mean the same as either, mentions of one thing; two that
 * are one already part: the first one leaves the others.
 */
export function toggleJoin({ document }: Scene, a: Entity, b: Entity): Outcome {
  if (!canJoin(a, b)) return {};
  const title = titleAbout('join', document, a);
  if (a.ref !== undefined && a.ref === b.ref) {
    return { edit: { type: 'set', id: a.id, details: { ref: null } }, title, ...choose(a) };
  }
  const ref = b.ref ?? a.ref ?? b.id;
  const edits = document.entities
    .filter((entity) => entity === a || entity === b || isMention(entity, a))
    .filter((entity) => entity.ref !== ref)
    .map(({ id }): Edit => ({ type: 'set', id, details: { ref } }));
  return { edit: together(edits), title, ...choose(a) };
}

function isMention({ ref, label }: Entity, of: Entity): boolean {
  return of.ref !== undefined && ref === of.ref && label === of.label;
}
