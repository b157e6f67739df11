import type { Document, Edit, Entity, Relation } from '@congvan/core';

import type { Change } from '../project/change.ts';
import { placeKey, type Entry, type Rejection, type Version } from '../project/project.ts';
import { nextId } from '../session/marking.ts';
import { asConfirmed } from '../session/scene.ts';

/** A place where versions of one text differ. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  /** `spans`: where entities are or what they are labelled; `details`: only subtype or value. */
  readonly kind: 'spans' | 'details';
  /** What each version has here that not all have, in the order of the versions. */
  readonly choices: readonly (readonly Entity[])[];
}

/** Where versions differ, in document order; what they agree on is in none of it. */
export function differencesOf(versions: readonly Version[]): Difference[] {
  const maps = versions.map(({ entities }) => new Map(entities.map((e) => [placeKey(e), e])));
  const shared = [...(maps[0] ?? [])].filter(([key]) => maps.every((map) => map.has(key)));
  const common = new Set(shared.map(([key]) => key));
  const disputed = maps.map((map) =>
    [...map].filter(([key]) => !common.has(key)).map(([, entity]) => entity),
  );
  const details = shared.flatMap(([key]) => detailDifference(maps.map((map) => map.get(key)!)));
  return [...clustersOf(disputed), ...details].toSorted((a, b) => a.start - b.start);
}

function detailDifference(entities: readonly Entity[]): Difference[] {
  const [first] = entities;
  if (!first || entities.every((entity) => detailKey(entity) === detailKey(first))) return [];
  const choices = entities.map((entity) => [entity]);
  return [{ start: first.start, end: first.end, kind: 'details', choices }];
}

/** Entities that overlap, directly or through others, are one place to decide on. */
function clustersOf(disputed: readonly (readonly Entity[])[]): Difference[] {
  const all = disputed
    .flatMap((entities, version) => entities.map((entity) => ({ entity, version })))
    .toSorted((a, b) => a.entity.start - b.entity.start);
  const clusters: { start: number; end: number; choices: Entity[][] }[] = [];
  for (const { entity, version } of all) {
    let cluster = clusters.at(-1);
    if (!cluster || cluster.end <= entity.start) {
      cluster = { start: entity.start, end: entity.end, choices: disputed.map(() => []) };
      clusters.push(cluster);
    }
    cluster.end = Math.max(cluster.end, entity.end);
    cluster.choices[version]!.push(entity);
  }
  return clusters.map((cluster) => ({ ...cluster, kind: 'spans' }));
}

/** Whether somebody has decided on a difference. */
export function isSettled({ settled = [] }: Entry, { start, end, kind }: Difference): boolean {
  return settled.some((one) => one.start === start && one.end === end && one.label === kind);
}

/**
 * The versions of an entry that are compared: `me` is the entry's own document until it becomes
 * the settled version, and what was kept under that name from then on.
 */
export function versionsOf({ document, versions }: Entry, me: string): Version[] {
  if (versions.some(({ annotator }) => annotator === me)) return [...versions];
  const { entities, relations } = document;
  return [{ annotator: me, entities, relations }, ...versions];
}

/** Keeps `me`'s version, so that the entry's own document can become the settled one. */
export function keepOwn(entry: Entry, me: string): Change[] {
  const versions = versionsOf(entry, me);
  if (versions.length === entry.versions.length) return [];
  return [{ type: 'set', doc: entry.key, details: { versions } }];
}

/**
 * Decides a difference: at its place the settled document gets the chosen version's entities, and
 * relations of that version whose ends are there; nothing when `choice` is -1.
 */
export function settle(
  entry: Entry,
  difference: Difference,
  versions: readonly Version[],
  choice: number,
): Change[] {
  const chosen = difference.choices[choice] ?? [];
  const replaced = entry.document.entities.filter((entity) => isReplaced(entity, difference));
  const added: Entity[] = [];
  for (const entity of chosen) {
    const id = nextId([...entry.document.entities, ...added]);
    added.push({ ...asConfirmed(entity), id });
  }
  const edits: Edit[] = [
    ...replaced.map(({ id }): Edit => ({ type: 'remove', id })),
    ...added.map((entity): Edit => ({ type: 'add', entity })),
    ...relationEdits(entry.document, replaced, added, versions[choice]),
  ];
  const { start, end, kind } = difference;
  const mark: Rejection = { start, end, label: kind };
  const settled = [...(entry.settled ?? []), mark];
  return [
    { type: 'edit', doc: entry.key, edit: { type: 'all', edits } },
    { type: 'set', doc: entry.key, details: { settled } },
  ];
}

function isReplaced(entity: Entity, { choices }: Difference): boolean {
  const key = placeKey(entity);
  return choices.some((entities) => entities.some((other) => placeKey(other) === key));
}

/** Links of the chosen version, and those that the replaced entities had, as far as both ends are there. */
function relationEdits(
  document: Document,
  replaced: readonly Entity[],
  added: readonly Entity[],
  version: Version | undefined,
): Edit[] {
  if (added.length === 0 || !version) return [];
  const gone = new Set(replaced.map(({ id }) => id));
  const left = document.entities.filter(({ id }) => !gone.has(id));
  const here = new Map([...left, ...added].map((entity) => [placeKey(entity), entity.id]));
  const newIds = new Set(added.map(({ id }) => id));
  const places = new Map(version.entities.map((entity) => [entity.id, placeKey(entity)]));
  return version.relations.flatMap((relation): Edit[] => {
    const moved = movedRelation(relation, places, here);
    if (!moved || !(newIds.has(moved.from) || newIds.has(moved.to))) return [];
    return [{ type: 'link', relation: moved }];
  });
}

function movedRelation(
  { type, from, to }: Relation,
  places: ReadonlyMap<string, string>,
  here: ReadonlyMap<string, string>,
): Relation | undefined {
  const [newFrom, newTo] = [here.get(places.get(from) ?? ''), here.get(places.get(to) ?? '')];
  return newFrom && newTo ? { type, from: newFrom, to: newTo } : undefined;
}

/** The choice that most versions share, or undefined when none has more than half of them. */
export function majorityOf({ choices }: Difference): number | undefined {
  const keys = choices.map((entities) => JSON.stringify(entities.map(fullKey)));
  const most = (key: string) => keys.filter((other) => other === key).length * 2 > keys.length;
  const place = keys.findIndex(most);
  return place < 0 ? undefined : place;
}

function detailKey({ subtype, value }: Entity): string {
  return JSON.stringify([subtype ?? null, value ?? null]);
}

function fullKey(entity: Entity): string {
  return `${placeKey(entity)} ${detailKey(entity)}`;
}
