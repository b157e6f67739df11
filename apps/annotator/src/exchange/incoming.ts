import type { Document } from '@congvan/core';

import type { Change } from '../project/change.ts';
import {
  newEntry,
  placeKey,
  type Entry,
  type Project,
  type ProjectLabel,
  type Version,
} from '../project/project.ts';

/** A document that was read, and from where. */
export interface Incoming {
  readonly document: Document;
  readonly file: string;
  readonly format: string;
}

/** How documents come in: as documents to work on, or as what somebody made of documents here. */
export type Mode =
  { readonly as: 'documents' } | { readonly as: 'version'; readonly annotator: string };

/** What taking documents in would do. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly added: number;
  /** Documents whose text and annotation the project has already. */
  readonly known: readonly Incoming[];
  /** Versions whose text is no text of the project. */
  readonly unmatched: readonly Incoming[];
  readonly versions: number;
  /** Labels that the project lacks and gets. */
  readonly newLabels: readonly string[];
}

/** Plans how documents come into a project; one step of its history. */
export function planIncoming(project: Project, incoming: readonly Incoming[], mode: Mode): Plan {
  return mode.as === 'documents'
    ? planDocuments(project, incoming)
    : planVersions(project, incoming, mode.annotator);
}

function planDocuments(project: Project, incoming: readonly Incoming[]): Plan {
  const here = byText(project);
  const ids = new Set([...project.entries.values()].map(({ document }) => document.id));
  const known = incoming.filter(({ document }) => {
    const same = here.get(document.text);
    return same !== undefined && addsNothing(document, same);
  });
  const skipped = new Set(known);
  const entries = incoming.flatMap((one) => (skipped.has(one) ? [] : entryFor(one, ids)));
  const { changes, newLabels } = planLabels(project, entries);
  if (entries.length > 0) changes.push({ type: 'add', entries });
  return {
    changes,
    added: entries.length,
    known,
    unmatched: [],
    versions: 0,
    newLabels,
  };
}

function planLabels(
  { labels }: Project,
  coming: readonly Pick<Entry, 'document'>[],
): { changes: Change[]; newLabels: readonly string[] } {
  const { all, added } = withLabelsOf(
    labels,
    coming.map(({ document }) => document),
  );
  return { changes: added.length > 0 ? [{ type: 'labels', labels: all }] : [], newLabels: added };
}

function byText({ entries }: Project): Map<string, Entry> {
  return new Map([...entries.values()].map((entry) => [entry.document.text, entry]));
}

function addsNothing({ entities }: Document, { document }: Entry): boolean {
  if (entities.length === 0) return true;
  const here = new Set(document.entities.map(placeKey));
  return entities.every((entity) => here.has(placeKey(entity)));
}

function entryFor({ document, file, format }: Incoming, ids: Set<string>): Entry {
  const id = freeId(document.id || file, ids);
  ids.add(id);
  const origin = { file, format, at: Date.now() };
  const touched = document.entities.some(({ rule }) => rule === 'human');
  return newEntry({ ...document, id }, { origin, state: touched ? 'working' : 'new' });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${n}`)) n += 1;
  return `${id}-${n}`;
}

function planVersions(project: Project, incoming: readonly Incoming[], annotator: string): Plan {
  const here = byText(project);
  const matched = incoming.filter(({ document }) => here.has(document.text));
  const unmatched = incoming.filter(({ document }) => !here.has(document.text));
  const { changes, newLabels } = planLabels(project, matched);
  for (const { document } of matched) {
    const { key, versions } = here.get(document.text)!;
    const { entities, relations } = document;
    const others = versions.filter((version) => version.annotator !== annotator);
    const version: Version = { annotator, entities, relations };
    changes.push({ type: 'set', doc: key, details: { versions: [...others, version] } });
  }
  return {
    changes,
    added: 0,
    known: [],
    unmatched,
    versions: matched.length,
    newLabels,
  };
}

/** The label set with a label for every name that documents use and the set lacks. */
export function withLabelsOf(
  labels: readonly ProjectLabel[],
  documents: readonly Document[],
): { all: ProjectLabel[]; added: string[] } {
  const known = new Set(labels.map(({ name }) => name));
  const added: string[] = [];
  for (const { entities } of documents) {
    for (const { label } of entities) {
      if (known.has(label)) continue;
      known.add(label);
      added.push(label);
    }
  }
  const all = [...labels];
  for (const name of added) all.push(newLabel(name, all));
  return { all, added };
}

const KEYS = '1234567890abcdefghijklmnopqrstuvwxyz';

/** A label by its name alone, with a key and a code that no other has; anything may lie inside it. */
export function newLabel(name: string, labels: readonly ProjectLabel[]): ProjectLabel {
  const keys = new Set(labels.map(({ key }) => key));
  return {
    name,
    code: codeFor(name, labels),
    vi: name,
    en: name,
    inside: labels.map((label) => label.name),
    colour: labels.length,
    key: Array.from(KEYS).find((key) => !keys.has(key)) ?? '',
    guideline: '',
  };
}

function codeFor(name: string, labels: readonly ProjectLabel[]): string {
  const taken = new Set(labels.map(({ code }) => code));
  const letters = Array.from(name.toUpperCase()).filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const free = [...letters, ...KEYS.toUpperCase()].find((sign) => !taken.has(sign));
  return free ?? `${name}${labels.length}`;
}
