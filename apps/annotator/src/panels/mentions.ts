import type { Document, Entity } from '@congvan/core';

import { fold } from '../search/fold.ts';

/** All mentions of one person, body or place. */
export interface Thing {
  readonly key: string;
  /** The longest name by which the text calls it. */
  readonly name: string;
  readonly mentions: readonly Entity[];
  /** What it is linked with, each wording once, with its first mention. */
  readonly offices: readonly { readonly name: string; readonly entity: Entity }[];
}

/**
 * The things of a label in the order of their first mention. Mentions are of one thing when they
 * share a `ref`, or, without one, when they are spelled alike.
 */
export function thingsOf(document: Document, label: string): Thing[] {
  const groups = new Map<string, Entity[]>();
  for (const entity of document.entities) {
    if (entity.label !== label) continue;
    const key = keyOf(document.text, entity);
    groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  const offices = officesOf(document);
  return Array.from(groups, ([key, mentions]) => ({
    key,
    name: longest(mentions.map((mention) => textOf(document, mention))),
    mentions,
    offices: distinct(
      document,
      mentions.flatMap(({ id }) => offices.get(id) ?? []),
    ),
  }));
}

function keyOf(text: string, { start, end, ref }: Entity): string {
  return ref === undefined
    ? `text ${fold(text.slice(start, end), { ignoreCase: true }).text}`
    : `ref ${ref}`;
}

/** For each person the titles that they hold. */
function officesOf({ entities, relations }: Document): Map<string, Entity[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const held = new Map<string, Entity[]>();
  for (const { type, from, to } of relations) {
    const title = byId.get(to);
    if (type === 'holds' && title) held.set(from, [...(held.get(from) ?? []), title]);
  }
  return held;
}

function distinct(document: Document, titles: readonly Entity[]): Thing['offices'] {
  const found = new Map<string, Entity>();
  for (const title of titles) {
    const name = textOf(document, title);
    if (!found.has(name)) found.set(name, title);
  }
  return Array.from(found, ([name, entity]) => ({ name, entity }));
}

function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

function textOf({ text }: Document, { start, end }: Entity): string {
  return text.slice(start, end);
}
