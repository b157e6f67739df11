import type { Document, Entity, Relation, Value } from './document.ts';
import { compareSpans } from './span.ts';

/** One change to a document. */
export type Edit =
  | { readonly type: 'add'; readonly entity: Entity }
  | { readonly type: 'remove'; readonly id: string }
  /** A relabelled entity loses its subtype and value: they belong to the old label. */
  | { readonly type: 'relabel'; readonly id: string; readonly label: string }
  | { readonly type: 'resize'; readonly id: string; readonly start: number; readonly end: number }
  /** Sets the given details; null takes one away. */
  | { readonly type: 'set'; readonly id: string; readonly details: Details }
  | { readonly type: 'link'; readonly relation: Relation }
  | { readonly type: 'unlink'; readonly relation: Relation }
  /** Several edits as one, applied in order. */
  | { readonly type: 'all'; readonly edits: readonly Edit[] };

/** The parts of an entity beside its span and label. */
export interface Details {
  readonly subtype?: string | null;
  readonly value?: Value | null;
  readonly ref?: string | null;
  readonly score?: number | null;
  readonly rule?: string | null;
  readonly note?: string | null;
}

/** A changed document, and the edit that takes the change back. */
export interface Edited {
  readonly document: Document;
  readonly inverse: Edit;
}

/**
 * Applies an edit. Entities are kept in document order and relations in the order of their ends, so to a
 * document in that order (`inOrder`) an edit and then its inverse give an equal one. A removed entity takes its relations along.
 *
 * @throws RangeError when the edit names an entity or relation that is not there, adds one that is,
 *   or gives offsets outside the text.
 */
export function edit(document: Document, change: Edit): Edited {
  switch (change.type) {
    case 'add':
      return add(document, change.entity);
    case 'remove':
      return remove(document, change.id);
    case 'relabel':
      return relabel(document, change.id, change.label);
    case 'resize':
      return resize(document, change);
    case 'set':
      return set(document, change.id, change.details);
    case 'link':
      return link(document, change.relation);
    case 'unlink':
      return unlink(document, change.relation);
    case 'all':
      return all(document, change.edits);
  }
}

/** The document with entities and relations in canonical order, as `edit` keeps them. */
export function inOrder(document: Document): Document {
  return {
    ...document,
    entities: document.entities.toSorted(byPlace),
    relations: document.relations.toSorted(byEnds),
  };
}

function add(document: Document, entity: Entity): Edited {
  if (document.entities.some(({ id }) => id === entity.id)) {
    throw new RangeError(`an entity ${entity.id} exists already`);
  }
  requireExtent(document, entity);
  return {
    document: withEntities(document, [...document.entities, entity]),
    inverse: { type: 'remove', id: entity.id },
  };
}

function remove(document: Document, id: string): Edited {
  const entity = find(document, id);
  const attached = document.relations.filter(({ from, to }) => from === id || to === id);
  const kept = document.relations.filter((relation) => !attached.includes(relation));
  const restore: Edit[] = attached.map((relation) => ({ type: 'link', relation }));
  const entities = document.entities.filter((other) => other !== entity);
  return {
    document: { ...document, entities, relations: kept },
    inverse: { type: 'all', edits: [{ type: 'add', entity }, ...restore] },
  };
}

function relabel(document: Document, id: string, label: string): Edited {
  const { subtype, value, ...entity } = find(document, id);
  const old: Details = { subtype: subtype ?? null, value: value ?? null };
  return {
    document: replace(document, { ...entity, label }),
    inverse: {
      type: 'all',
      edits: [
        { type: 'relabel', id, label: entity.label },
        { type: 'set', id, details: old },
      ],
    },
  };
}

function resize(document: Document, change: Edit & { type: 'resize' }): Edited {
  const { id, start, end } = change;
  const entity = find(document, id);
  requireExtent(document, change);
  return {
    document: replace(document, { ...entity, start, end }),
    inverse: { type: 'resize', id, start: entity.start, end: entity.end },
  };
}

function set(document: Document, id: string, details: Details): Edited {
  const entity = find(document, id);
  const changed: Record<string, unknown> = { ...entity };
  const old: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(details)) {
    old[key] = entity[key as keyof Details] ?? null;
    if (value === null || value === undefined) delete changed[key];
    else changed[key] = value;
  }
  return {
    document: replace(document, changed as unknown as Entity),
    inverse: { type: 'set', id, details: old },
  };
}

function link(document: Document, relation: Relation): Edited {
  find(document, relation.from);
  find(document, relation.to);
  if (document.relations.some((other) => byEnds(other, relation) === 0)) {
    throw new RangeError(`${relation.from} ${relation.type} ${relation.to} exists already`);
  }
  const relations = [...document.relations, relation].toSorted(byEnds);
  return { document: { ...document, relations }, inverse: { type: 'unlink', relation } };
}

function unlink(document: Document, relation: Relation): Edited {
  const relations = document.relations.filter((other) => byEnds(other, relation) !== 0);
  if (relations.length === document.relations.length) {
    throw new RangeError(`there is no ${relation.from} ${relation.type} ${relation.to}`);
  }
  return { document: { ...document, relations }, inverse: { type: 'link', relation } };
}

function all(document: Document, edits: readonly Edit[]): Edited {
  const inverses: Edit[] = [];
  let current = document;
  for (const change of edits) {
    const step = edit(current, change);
    current = step.document;
    inverses.unshift(step.inverse);
  }
  return { document: current, inverse: { type: 'all', edits: inverses } };
}

function find(document: Document, id: string): Entity {
  const entity = document.entities.find((other) => other.id === id);
  if (!entity) throw new RangeError(`there is no entity ${id}`);
  return entity;
}

function replace(document: Document, entity: Entity): Document {
  const entities = document.entities.map((other) => (other.id === entity.id ? entity : other));
  return withEntities(document, entities);
}

function withEntities(document: Document, entities: readonly Entity[]): Document {
  return { ...document, entities: entities.toSorted(byPlace) };
}

function requireExtent({ text }: Document, { start, end }: { start: number; end: number }): void {
  if (start >= 0 && start < end && end <= text.length) return;
  throw new RangeError(`${start}-${end} is no span of a text of ${text.length} code units`);
}

function byPlace(a: Entity, b: Entity): number {
  return compareSpans(a, b) || compareStrings(a.id, b.id);
}

function byEnds(a: Relation, b: Relation): number {
  return (
    compareStrings(a.from, b.from) || compareStrings(a.to, b.to) || compareStrings(a.type, b.type)
  );
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
