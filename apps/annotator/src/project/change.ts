import { edit, inOrder, type Document, type Edit, type Entity, type Relation } from '@congvan/core';

import {
  byKey,
  entryOf,
  type Entry,
  type Project,
  type ProjectLabel,
  type Rejection,
} from './project.ts';

/** The parts of an entry that are set as a whole; null takes away what it need not have. */
export interface EntryDetails {
  readonly title?: string;
  readonly state?: Entry['state'];
  readonly date?: string | null;
  readonly suggested?: Entry['suggested'];
  readonly rejected?: Entry['rejected'];
  readonly versions?: Entry['versions'];
  readonly settled?: readonly Rejection[] | null;
}

/** One change to a project. Like all that is kept, plain data. */
export type Change =
  | { readonly type: 'edit'; readonly doc: string; readonly edit: Edit }
  /** All entities and relations at once: what the tagger found, or an edit of thousands. */
  | {
      readonly type: 'content';
      readonly doc: string;
      readonly entities: readonly Entity[];
      readonly relations: readonly Relation[];
    }
  | { readonly type: 'set'; readonly doc: string; readonly details: EntryDetails }
  /** New entries, each at its place in the order, or at the end. */
  | { readonly type: 'add'; readonly entries: readonly Entry[]; readonly at?: readonly number[] }
  | { readonly type: 'remove'; readonly docs: readonly string[] }
  | { readonly type: 'labels'; readonly labels: readonly ProjectLabel[] }
  | { readonly type: 'describe'; readonly name?: string; readonly guidelines?: string };

/** A changed project, and the changes, in order, that take the change back. */
export interface Changed {
  readonly project: Project;
  readonly inverse: readonly Change[];
}

/**
 * Applies changes in order, all or none.
 *
 * @throws RangeError when one names a document, entity or relation that is not there, or adds one
 *   that is.
 */
export function applyChanges(project: Project, changes: readonly Change[]): Changed {
  const inverse: Change[] = [];
  let current = project;
  for (const change of changes) {
    const step = applyChange(current, change);
    current = step.project;
    inverse.unshift(...step.inverse);
  }
  return { project: current, inverse };
}

/** The keys of the documents that changes touch, each once. */
export function touchedBy(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap(docsOf))];
}

function docsOf(change: Change): readonly string[] {
  if ('doc' in change) return [change.doc];
  if (change.type === 'add') return change.entries.map(({ key }) => key);
  return change.type === 'remove' ? change.docs : [];
}

function applyChange(project: Project, change: Change): Changed {
  switch (change.type) {
    case 'edit':
      return applyEdit(project, change.doc, change.edit);
    case 'content':
      return replaceContent(project, change);
    case 'set':
      return setDetails(project, change.doc, change.details);
    case 'add':
      return addEntries(project, change.entries, change.at);
    case 'remove':
      return removeEntries(project, change.docs);
    case 'labels':
      return setLabels(project, change.labels);
    case 'describe':
      return describe(project, change);
  }
}

function applyEdit(project: Project, doc: string, change: Edit): Changed {
  const entry = entryOf(project, doc);
  const { document, inverse } = edit(entry.document, change);
  return {
    project: withEntry(project, { ...entry, document }),
    inverse: [{ type: 'edit', doc, edit: inverse }],
  };
}

function replaceContent(project: Project, change: Change & { type: 'content' }): Changed {
  const { doc, entities, relations } = change;
  const entry = entryOf(project, doc);
  const old = entry.document;
  const document: Document = inOrder({ ...old, entities, relations });
  return {
    project: withEntry(project, { ...entry, document }),
    inverse: [{ ...change, entities: old.entities, relations: old.relations }],
  };
}

function setDetails(project: Project, doc: string, details: EntryDetails): Changed {
  const entry = entryOf(project, doc);
  const { date, ...rest } = details;
  const changed: Record<string, unknown> = { ...entry };
  const old: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    old[name] = entry[name as keyof typeof rest] ?? null;
    if (value === null || value === undefined) delete changed[name];
    else changed[name] = value;
  }
  if (date !== undefined) {
    old['date'] = entry.document.date ?? null;
    changed['document'] = dated(entry.document, date);
  }
  return {
    project: withEntry(project, changed as unknown as Entry),
    inverse: [{ type: 'set', doc, details: old }],
  };
}

function dated(document: Document, date: string | null): Document {
  if (date !== null) return { ...document, date };
  const { date: _, ...undated } = document;
  return undated;
}

function addEntries(project: Project, added: readonly Entry[], at?: readonly number[]): Changed {
  for (const { key } of added) {
    if (project.entries.has(key)) throw new RangeError(`a document ${key} exists already`);
  }
  const list = [...project.entries.values()];
  added.forEach((entry, i) => list.splice(at?.[i] ?? list.length, 0, entry));
  return {
    project: { ...project, entries: byKey(list) },
    inverse: [{ type: 'remove', docs: added.map(({ key }) => key) }],
  };
}

function removeEntries(project: Project, docs: readonly string[]): Changed {
  const gone = new Set(docs);
  const removed = [...gone].map((key) => entryOf(project, key));
  const order = [...project.entries.keys()];
  const places = new Map(order.map((key, i) => [key, i]));
  const inOldOrder = removed.toSorted((a, b) => places.get(a.key)! - places.get(b.key)!);
  const kept = [...project.entries.values()].filter(({ key }) => !gone.has(key));
  const at = inOldOrder.map(({ key }) => places.get(key)!);
  return {
    project: { ...project, entries: byKey(kept) },
    inverse: [{ type: 'add', entries: inOldOrder, at }],
  };
}

function setLabels(project: Project, labels: readonly ProjectLabel[]): Changed {
  return {
    project: { ...project, labels },
    inverse: [{ type: 'labels', labels: project.labels }],
  };
}

function describe(project: Project, change: Change & { type: 'describe' }): Changed {
  const { type, ...details } = change;
  const names = Object.keys(details) as (keyof typeof details)[];
  const old = Object.fromEntries(names.map((name) => [name, project[name]]));
  return { project: { ...project, ...details }, inverse: [{ type, ...old }] };
}

function withEntry(project: Project, entry: Entry): Project {
  const entries = new Map(project.entries);
  entries.set(entry.key, entry);
  return { ...project, entries };
}
