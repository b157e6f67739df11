import { LABELS, readInline, type Entity } from '@congvan/core';

import { byKey, newEntry, type Entry, type Project } from '../../src/project/project.ts';

/** An entry whose document is given in the inline form. */
export function entry(inline: string, key: string): Entry {
  return { ...newEntry(readInline(inline, key)), key };
}

/** A project of inline documents with the keys `a`, `b`, … */
export function project(...inline: string[]): Project {
  const entries = inline.map((source, i) => entry(source, String.fromCharCode(97 + i)));
  return {
    id: 'sample',
    name: 'Báo cáo',
    labels: LABELS.map((label, i) => ({ ...label, colour: i, key: `${i + 1}`, guideline: '' })),
    guidelines: '',
    entries: byKey(entries),
  };
}

/** What decides whether two projects are the same: plain, with order. */
export function plain({ entries, ...rest }: Project): unknown {
  return { ...rest, entries: [...entries.values()] };
}

/** A confirmed entity. */
export function human(id: string, start: number, end: number, label = 'PERSON'): Entity {
  return { id, start, end, label, rule: 'human' };
}
