import { checkDocument, type Document, type Problem } from '@congvan/core';

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
