import { checkDocument, parseDocument, type Document, type Problem } from '@congvan/core';

import type { Reading } from './format.ts';
import { trouble, type FormatProblem, type Place } from './problem.ts';

/** What makes an entity or relation meaningless, whatever the label set. */
const FATAL = new Set<Problem['code']>([
  'duplicate-id',
  'span-out-of-bounds',
  'span-empty',
  'span-cuts-surrogate-pair',
  'relation-without-entity',
  'relation-duplicate',
]);

/**
 * A document as read, without the entities and relations that point to nothing in it; each is
 * reported. What only a label set forbids stays: `checkDocument` tells of it.
 */
export function soundly(
  document: Document,
  place: Place,
  problems: readonly FormatProblem[] = [],
): Reading {
  const fatal = checkDocument(document, []).filter(({ code }) => FATAL.has(code));
  if (fatal.length === 0) return { documents: [document], problems };
  const found = fatal.map((one) => badAnnotation(document, one, place));
  return { documents: [repaired(document)], problems: [...problems, ...found] };
}

function badAnnotation(document: Document, found: Problem, place: Place): FormatProblem {
  const id = found.entity ?? String(found.details['from'] ?? '');
  const details = { id, reason: found.message };
  return trouble('bad-annotation', details, { ...place, document: document.id });
}

function repaired(document: Document): Document {
  const seen = new Set<string>();
  const bad = new Set(
    checkDocument({ ...document, relations: [] }, [])
      .filter(({ code }) => FATAL.has(code) && code !== 'duplicate-id')
      .map(({ entity }) => entity),
  );
  const entities = document.entities.filter(({ id }) => {
    if (seen.has(id) || bad.has(id)) return false;
    seen.add(id);
    return true;
  });
  const pairs = new Set<string>();
  const relations = document.relations.filter(({ type, from, to }) => {
    const pair = JSON.stringify([type, from, to]);
    if (!seen.has(from) || !seen.has(to) || pairs.has(pair)) return false;
    pairs.add(pair);
    return true;
  });
  return { ...document, entities, relations };
}

/** A document of unknown origin, whose entities and relations may be anything. */
export interface Draft {
  readonly id: unknown;
  readonly text: unknown;
  readonly date?: unknown;
  readonly entities: readonly unknown[];
  readonly relations: readonly unknown[];
  readonly meta?: unknown;
}

/**
 * A document from a draft. What is not of the right shape is left out and reported: a detail of an
 * entity, else the entity; a relation; the date; only without an id or a text, all.
 */
export function assemble(
  draft: Draft,
  place: Place,
  problems: readonly FormatProblem[] = [],
): Reading {
  const whole = parseDocument(draft);
  if (whole.document) return soundly(whole.document, place, problems);
  const found: FormatProblem[] = [...problems];
  const parsed = parseDocument(salvaged(draft, { ...place, ...named(draft) }, found));
  if (parsed.document) return soundly(parsed.document, place, found);
  const broken = parsed.problems.map((one) =>
    trouble('bad-record', { reason: reasonOf(one) }, place),
  );
  return nothing(...problems, ...broken);
}

function named({ id }: Draft): Place {
  return typeof id === 'string' ? { document: id } : {};
}

const EMPTY = { id: '', text: '', entities: [], relations: [] };

function salvaged(draft: Draft, place: Place, problems: FormatProblem[]): Draft {
  const { date, meta, ...rest } = draft;
  return {
    ...rest,
    ...kept('date', date, place, problems),
    ...kept('meta', meta, place, problems),
    entities: draft.entities.flatMap((entity, i) => salvageEntity(entity, i, place, problems)),
    relations: draft.relations.filter((relation, i) => {
      const reason = reasonAgainst({ ...EMPTY, relations: [relation] });
      if (reason === undefined) return true;
      problems.push(trouble('bad-annotation', { id: `relation ${i + 1}`, reason }, place));
      return false;
    }),
  };
}

function kept(key: 'date' | 'meta', value: unknown, place: Place, problems: FormatProblem[]) {
  if (value === undefined) return {};
  const reason = reasonAgainst({ ...EMPTY, [key]: value });
  if (reason === undefined) return { [key]: value };
  problems.push(trouble('bad-annotation', { id: key, reason }, place));
  return {};
}

function salvageEntity(
  entity: unknown,
  i: number,
  place: Place,
  problems: FormatProblem[],
): unknown[] {
  const reason = reasonAgainst({ ...EMPTY, entities: [entity] });
  if (reason === undefined) return [entity];
  const known = entity as { id?: unknown } | null;
  const id = typeof known?.id === 'string' ? known.id : `entity ${i + 1}`;
  problems.push(trouble('bad-annotation', { id, reason }, place));
  const core = onlySound(known);
  return core === undefined ? [] : [core];
}

/** The entity without the details that are not of the right shape, if its span and label are. */
function onlySound(entity: object | null): object | undefined {
  if (typeof entity !== 'object' || entity === null) return undefined;
  const { id, start, end, label, ...details } = entity as Record<string, unknown>;
  const bare = { id, start, end, label };
  if (reasonAgainst({ ...EMPTY, entities: [bare] }) !== undefined) return undefined;
  const good = Object.entries(details).filter(
    ([key, value]) =>
      reasonAgainst({ ...EMPTY, entities: [{ ...bare, [key]: value }] }) === undefined,
  );
  return { ...bare, ...Object.fromEntries(good) };
}

function reasonAgainst(draft: Draft): string | undefined {
  const [first] = parseDocument(draft).problems ?? [];
  return first && reasonOf(first);
}

/** What `parseDocument` minds, without the words that it is no document. */
function reasonOf({ details }: Problem): string {
  return String(details['reason']);
}

/** Several readings as one, in order. */
export function together(readings: readonly Reading[]): Reading {
  return {
    documents: readings.flatMap(({ documents }) => documents),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** A reading of nothing but what is wrong. */
export function nothing(...problems: readonly FormatProblem[]): Reading {
  return { documents: [], problems };
}
