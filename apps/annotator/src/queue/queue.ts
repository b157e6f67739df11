import { certaintyOf, type Span } from '@congvan/core';

import { isConfirmed, type Entry, type EntryState, type Project } from '../project/project.ts';
import { foldWhole, occurrences } from '../search/fold.ts';

/** The states of the queue, in the order of work. */
export const STATES = ['new', 'working', 'doubtful', 'done'] as const satisfies EntryState[];

/** How the queue can be ordered; `uncertain` puts what most needs a look first. */
export const ORDERS = ['added', 'title', 'date', 'uncertain', 'size'] as const;
export type Order = (typeof ORDERS)[number];

/** What of the queue is shown. */
export interface QueueFilter {
  /** Empty for all. */
  readonly states: readonly EntryState[];
  /** What the title or the text must contain, whatever its tone marks and case. */
  readonly query: string;
  /** A label that must occur; empty for any. */
  readonly label: string;
  readonly order: Order;
}

export const ALL: QueueFilter = { states: [], query: '', label: '', order: 'added' };

/** A document in the queue. */
export interface QueueLine {
  readonly entry: Entry;
  /** Entities that a person made or confirmed. */
  readonly confirmed: number;
  readonly suggestions: number;
  /** The mean of what its suggestions lack to certainty, 0 to 1; 0 without suggestions. */
  readonly uncertainty: number;
}

const FOLDING = { ignoreTones: true, ignoreCase: true };

/** The documents that pass the filter, in its order. */
export function queueOf(project: Project, filter: QueueFilter): QueueLine[] {
  const lines: QueueLine[] = [];
  for (const entry of project.entries.values()) {
    if (passes(entry, filter)) lines.push({ entry, ...figuresOf(entry) });
  }
  return inOrder(lines, filter.order);
}

function passes(entry: Entry, { states, label, query }: QueueFilter): boolean {
  const { state, document } = entry;
  if (states.length > 0 && !states.includes(state)) return false;
  if (label !== '' && !document.entities.some((entity) => entity.label === label)) return false;
  return query.trim() === '' || contains(entry, foldWhole(query, FOLDING));
}

function contains({ title, document }: Entry, needle: string): boolean {
  return foldedOf(document.text).includes(needle) || foldWhole(title, FOLDING).includes(needle);
}

/** Texts folded before: who types a query searches the same texts again and again. */
const foldedTexts = new Map<string, string>();
const MAX_FOLDED = 100_000_000;
let foldedLength = 0;

function foldedOf(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const folded = foldWhole(text, FOLDING);
  foldedLength += text.length;
  if (foldedLength > MAX_FOLDED) {
    foldedTexts.clear();
    foldedLength = text.length;
  }
  foldedTexts.set(text, folded);
  return folded;
}

/** Where a query occurs in a document's text, whatever its tone marks and case. */
export function hitsIn({ document }: Entry, query: string): Span[] {
  return query.trim() === '' ? [] : occurrences(document.text, query, FOLDING);
}

function figuresOf({ document }: Entry): Omit<QueueLine, 'entry'> {
  const suggested = document.entities.filter((entity) => !isConfirmed(entity));
  const doubt = suggested.reduce((sum, entity) => sum + 1 - certaintyOf(entity), 0);
  return {
    confirmed: document.entities.length - suggested.length,
    suggestions: suggested.length,
    uncertainty: suggested.length === 0 ? 0 : doubt / suggested.length,
  };
}

const byName = new Intl.Collator('vi', { numeric: true });

function inOrder(lines: QueueLine[], order: Order): QueueLine[] {
  switch (order) {
    case 'added':
      return lines;
    case 'title':
      return lines.toSorted((a, b) => byName.compare(a.entry.title, b.entry.title));
    case 'date':
      return lines.toSorted((a, b) => byName.compare(dateOf(a), dateOf(b)));
    case 'uncertain':
      return lines.toSorted((a, b) => b.uncertainty - a.uncertainty);
    case 'size':
      return lines.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  }
}

/** Documents without a date come last. */
function dateOf({ entry }: QueueLine): string {
  return entry.document.date ?? '9999';
}

function lengthOf({ entry }: QueueLine): number {
  return entry.document.text.length;
}

/** How far the work is. */
export interface Progress {
  readonly documents: number;
  readonly byState: Readonly<Record<EntryState, number>>;
  readonly entities: number;
  readonly confirmed: number;
}

/** How far the work on a project is. */
export function progressOf(project: Project): Progress {
  const byState = { new: 0, working: 0, doubtful: 0, done: 0 };
  let entities = 0;
  let confirmed = 0;
  for (const { state, document } of project.entries.values()) {
    byState[state] += 1;
    entities += document.entities.length;
    confirmed += document.entities.filter(isConfirmed).length;
  }
  return { documents: project.entries.size, byState, entities, confirmed };
}

/** The document after (or before, with -1) one in a list, or undefined at its end. */
export function neighbour(
  lines: readonly QueueLine[],
  key: string,
  step: 1 | -1,
): Entry | undefined {
  const place = lines.findIndex(({ entry }) => entry.key === key);
  return place < 0 ? undefined : lines[place + step]?.entry;
}
