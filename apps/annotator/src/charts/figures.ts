import type { Entity, NumberValue } from '@congvan/core';

import { applyChanges, touchedBy } from '../project/change.ts';
import { byYear, timeLineOf } from '../panels/time-line.ts';
import type { OpenProject } from '../project/open-project.ts';
import { isConfirmed, type Entry, type Project } from '../project/project.ts';
import { against } from '../session/against-tagger.ts';

/** Numbers to draw and to list: one row a name, one column a series. */
export interface Figures {
  readonly series: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Confirmed and suggested entities of each label, in the order of the set. */
export function labelCounts({ labels, entries }: Project): Figures {
  const all = [...entries.values()].flatMap(({ document }) => document.entities);
  const rows = labels.map(({ name }) => {
    const ours = all.filter(({ label }) => label === name);
    const confirmed = ours.filter(isConfirmed).length;
    return { name, values: [confirmed, ours.length - confirmed] };
  });
  return { series: ['confirmed', 'suggested'], rows };
}

const SERIES = ['kept', 'resized', 'relabelled', 'removed', 'added'] as const;
type Outcome = (typeof SERIES)[number];

/**
 * What people made of the tagger's suggestions in documents that they worked on, by label: kept as
 * they were, with other edges, with another label, removed; and what they added where it found
 * nothing. A suggestion's label counts, an added entity's own.
 */
export function corrections({ labels, entries }: Project): Figures {
  const tallies = new Map(labels.map(({ name }) => [name, SERIES.map(() => 0)]));
  for (const entry of entries.values()) {
    if (entry.suggested.length > 0 && isWorkedOn(entry)) tallyCorrections(entry, tallies);
  }
  return {
    series: SERIES,
    rows: [...tallies].map(([name, values]) => ({ name, values })),
  };
}

function isWorkedOn({ state, document }: Entry): boolean {
  return state === 'done' || document.entities.some(isConfirmed);
}

/** What is left in a document that is done was accepted; what nobody decided on does not count. */
function tallyCorrections(
  { suggested, document, state }: Entry,
  tallies: ReadonlyMap<string, number[]>,
): void {
  const count = (outcome: Outcome, { label }: Entity) => {
    const tally = tallies.get(label);
    if (tally) tally[SERIES.indexOf(outcome)]! += 1;
  };
  const isDecided = (entity: Entity) => state === 'done' || isConfirmed(entity);
  const { kept, changed, removed, added } = against(suggested, document);
  for (const entity of kept.filter(isDecided)) count('kept', entity);
  for (const { before, after } of changed.filter(({ after }) => isDecided(after))) {
    count(before.label === after.label ? 'resized' : 'relabelled', before);
  }
  for (const entity of removed) count('removed', entity);
  for (const entity of added.filter(isDecided)) count('added', entity);
}

/** How far the project was at a moment. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly done: number;
  readonly confirmed: number;
}

/** How far the project was after each of its last steps, at most `most`, oldest first. */
export async function progressOverTime(open: OpenProject, most = 2000): Promise<Moment[]> {
  const { project, timeline, history } = open.view;
  let current = project;
  let now = countIn(project, [...project.entries.keys()]);
  const moments: Moment[] = [];
  for (const seq of timeline.standing.slice(-most).toReversed()) {
    moments.push({ at: history[seq - 1]!.at, ...now });
    const { changes, inverse } = await open.payload(seq);
    const before = applyChanges(current, inverse).project;
    const docs = touchedBy(changes);
    const [old, late] = [countIn(before, docs), countIn(current, docs)];
    now = {
      done: now.done - late.done + old.done,
      confirmed: now.confirmed - late.confirmed + old.confirmed,
    };
    current = before;
  }
  return moments.toReversed();
}

function countIn({ entries }: Project, docs: readonly string[]): Omit<Moment, 'at'> {
  let done = 0;
  let confirmed = 0;
  for (const doc of docs) {
    const entry = entries.get(doc);
    if (!entry) continue;
    if (entry.state === 'done') done += 1;
    confirmed += entry.document.entities.filter(isConfirmed).length;
  }
  return { done, confirmed };
}

/** The last moment of each day or, when all lie within two days, of each minute. */
export function sparse(moments: readonly Moment[]): Moment[] {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return [];
  const bucket = last.at - first.at > 2 * DAY ? DAY : MINUTE;
  const kept = new Map(moments.map((moment) => [Math.floor(moment.at / bucket), moment]));
  return [...kept.values()];
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The dates of a document by year or, within two years, by month: how often each is named. */
export function datesOf({ document }: Entry): Figures {
  const { moments } = timeLineOf(document);
  const period = byYear(moments).size > 2 ? /^\d{4}/ : /^\d{4}(-\d{2})?/;
  const counts = new Map<string, number>();
  for (const { from } of moments) {
    const key = period.exec(from)![0];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { series: ['mentions'], rows: rowsOf(counts) };
}

/** The amounts of a document in one unit, each with the text that states it, in document order. */
export function amountsOf(entry: Entry, unit: string): Figures {
  const rows = amountsIn(entry).filter((amount) => amount.unit === unit);
  return {
    series: ['amount'],
    rows: rows.map(({ text, number }) => ({ name: text, values: [number] })),
  };
}

/** The units in which a document states amounts, the most used first. */
export function unitsOf(entry: Entry): string[] {
  const counts = new Map<string, number>();
  for (const { unit } of amountsIn(entry)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([unit]) => unit);
}

function amountsIn({ document }: Entry): { text: string; number: number; unit: string }[] {
  return document.entities.flatMap(({ start, end, value }) => {
    if (!value || !('number' in value) || typeof value.number !== 'number') return [];
    const { number, unit = '' } = value as NumberValue & { number: number };
    return [{ text: document.text.slice(start, end), number, unit }];
  });
}

function rowsOf(counts: ReadonlyMap<string, number>): Figures['rows'] {
  return [...counts].map(([name, count]) => ({ name, values: [count] }));
}
