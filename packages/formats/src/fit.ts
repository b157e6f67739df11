import {
  compareSpans,
  contains,
  crosses,
  outerLayer,
  relationsAmong,
  type Document,
  type Entity,
} from '@congvan/core';

import { fileStems } from './file.ts';
import type { Detail, Fitted, Format, Holds } from './format.ts';
import { trouble, type FormatProblem, type FormatProblemCode } from './problem.ts';

const UNPAIRED = /\p{Surrogate}/gu;
/** JSON escapes every unpaired surrogate and control character; U+FFFE and U+FFFF it does not. */
const ESCAPED = /\\[bfu]|[\ufffe\uffff]/;
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const DETAILS: readonly Detail[] = ['subtype', 'value', 'ref', 'score', 'rule', 'note'];

/**
 * What a format holds of a document, and everything that it drops or changes. Law:
 * reading what was written gives the fitted document, and fitting that again drops nothing.
 */
export function fit(document: Document, format: Format): Fitted {
  const { holds, narrow } = format;
  const steps = [fitCharacters, fitEntities, fitDetails, fitRelations, fitDocument, fitIds];
  const common = steps.map((step) => (current: Document) => step(current, holds));
  const untangled = (narrowed: Document) => fitEntities(narrowed, holds);
  return narrowedBy(document, ...common, ...(narrow ? [narrow, untangled] : []));
}

/** All that a format drops or changes of a document, known before it is written. */
export function losses(document: Document, format: Format): readonly FormatProblem[] {
  return fit(document, format).losses;
}

/** The document without the entities that a test refuses, and the relations that need them. */
export function dropEntities(
  document: Document,
  refuse: (entity: Entity) => FormatProblem | undefined,
): Fitted {
  const refusals = document.entities.map(refuse);
  if (refusals.every((refusal) => refusal === undefined)) return { document, losses: [] };
  const entities = document.entities.filter((_, i) => refusals[i] === undefined);
  const relations = relationsAmong(entities, document.relations);
  const dropped = document.relations.filter((relation) => !relations.includes(relation));
  return {
    document: { ...document, entities, relations },
    losses: [
      ...refusals.filter((refusal) => refusal !== undefined),
      ...dropped.map((relation) => relationDropped(document, relation)),
    ],
  };
}

/** The document with an id that can name a file, for formats that have no other place for it. */
export function nameable(document: Document): Fitted {
  const [id] = fileStems([document.id]);
  if (id === document.id) return { document, losses: [] };
  const place = { document: document.id };
  const losses = [trouble('document-details-dropped', { details: 'id' }, place)];
  return { document: { ...document, id: id! }, losses };
}

/** The document without refs that are the empty string, for formats in which that is none. */
export function withoutEmptyRefs(document: Document): Fitted {
  const { entities } = document;
  const losses = entities
    .filter(({ ref }) => ref === '')
    .map((entity) => entityLoss('details-dropped', document, entity, { details: 'ref' }));
  const kept = entities.map(({ ref, ...rest }) => (ref ? { ...rest, ref } : rest));
  return { document: { ...document, entities: kept }, losses };
}

/** Narrows a document by each step in turn. */
export function narrowedBy(
  document: Document,
  ...steps: readonly ((document: Document) => Fitted)[]
): Fitted {
  let current = document;
  const losses: FormatProblem[] = [];
  for (const step of steps) {
    const fitted = step(current);
    current = fitted.document;
    losses.push(...fitted.losses);
  }
  return { document: current, losses };
}

type EntityLoss = Extract<
  FormatProblemCode,
  `entity-${string}` | 'label-changed' | 'details-dropped'
>;

/** A loss that concerns one entity. */
export function entityLoss(
  code: EntityLoss,
  document: Document,
  entity: Entity,
  more: Record<string, string>,
): FormatProblem {
  const { id, label, start, end } = entity;
  const said = { label, covered: document.text.slice(start, end), ...more };
  return trouble(code, said, { document: document.id, entity: id, span: { start, end } });
}

function fitCharacters(document: Document, { characters }: Holds): Fitted {
  const alien = characters === 'xml' ? NO_XML : UNPAIRED;
  if (characters === 'any' || JSON.stringify(document).search(ESCAPED) < 0) {
    return { document, losses: [] };
  }
  let count = 0;
  const cleaned = mapStrings(document, (text) =>
    text.replaceAll(alien, () => {
      count += 1;
      return '\ufffd';
    }),
  );
  if (count === 0) return { document, losses: [] };
  const details = { reason: `${count} characters that the format lacks become U+FFFD` };
  return {
    document: cleaned,
    losses: [trouble('text-changed', details, { document: document.id })],
  };
}

function mapStrings<T>(value: T, map: (text: string) => string): T {
  if (typeof value === 'string') return map(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [map(key), mapStrings(item, map)]),
  ) as T;
}

function fitEntities(document: Document, { entities }: Holds): Fitted {
  if (entities === 'all') return { document, losses: [] };
  if (entities === 'none') {
    return dropEntities(document, (entity) =>
      entityLoss('entity-unholdable', document, entity, { reason: 'the format holds text only' }),
    );
  }
  const obstacles = entities === 'outer' ? insideOthers(document) : tangled(document);
  return dropEntities(document, (entity) => obstacles.get(entity));
}

function insideOthers(document: Document): Map<Entity, FormatProblem> {
  const outer = outerLayer(document.entities);
  const kept = new Set(outer);
  const found = new Map<Entity, FormatProblem>();
  for (const entity of document.entities) {
    if (kept.has(entity)) continue;
    const other = outer.findLast(({ start }) => start <= entity.start)!;
    found.set(entity, obstacle(document, entity, other));
  }
  return found;
}

function tangled(document: Document): Map<Entity, FormatProblem> {
  const found = new Map<Entity, FormatProblem>();
  const open: Entity[] = [];
  for (const entity of document.entities.toSorted(compareSpans)) {
    while (open.length > 0 && open.at(-1)!.end <= entity.start) open.pop();
    const other = open.at(-1);
    if (other && (crosses(other, entity) || contains(entity, other))) {
      found.set(entity, obstacle(document, entity, other));
    } else open.push(entity);
  }
  return found;
}

function obstacle(document: Document, entity: Entity, other: Entity): FormatProblem {
  const code = crosses(other, entity)
    ? 'entity-crosses'
    : contains(entity, other)
      ? 'entity-equal'
      : 'entity-nested';
  return entityLoss(code, document, entity, { other: other.id });
}

function fitDetails(document: Document, holds: Holds): Fitted {
  const excess = DETAILS.filter((detail) => !holds.details.includes(detail));
  const losses: FormatProblem[] = [];
  const entities = document.entities.map((entity) => {
    const details = excess.filter((detail) => entity[detail] !== undefined);
    if (details.length === 0) return entity;
    const said = { details: details.join(', ') };
    losses.push(entityLoss('details-dropped', document, entity, said));
    return without(entity, details);
  });
  return { document: { ...document, entities }, losses };
}

function fitRelations(document: Document, { relations }: Holds): Fitted {
  if (relations) return { document, losses: [] };
  const losses = document.relations.map((relation) => relationDropped(document, relation));
  return { document: { ...document, relations: [] }, losses };
}

function fitDocument(document: Document, { document: held }: Holds): Fitted {
  const has = { ...document, id: document.id || undefined };
  const details = (['id', 'date', 'meta'] as const).filter(
    (detail) => has[detail] !== undefined && !held.includes(detail),
  );
  if (details.length === 0) return { document, losses: [] };
  const said = { details: details.join(', ') };
  const id = held.includes('id') ? document.id : '';
  return {
    document: { ...without(document, details), id },
    losses: [trouble('document-details-dropped', said, { document: document.id })],
  };
}

function fitIds(document: Document, { ids }: Holds): Fitted {
  if (ids) return { document, losses: [] };
  const entities = document.entities.toSorted(compareSpans);
  const names = new Map(entities.map(({ id }, i) => [id, `e${i + 1}`]));
  const relations = document.relations.map((relation) => ({
    ...relation,
    from: names.get(relation.from)!,
    to: names.get(relation.to)!,
  }));
  const renamed = entities.map((entity) => ({ ...entity, id: names.get(entity.id)! }));
  return { document: { ...document, entities: renamed, relations }, losses: [] };
}

function relationDropped(document: Document, relation: Document['relations'][number]) {
  return trouble('relation-dropped', { ...relation }, { document: document.id });
}

function without<T extends object>(record: T, keys: readonly (keyof T)[]): T {
  const left = { ...record };
  for (const key of keys) delete left[key];
  return left;
}
