import { RELATION_ENDS } from '@congvan/core';

import { trouble, type FormatProblem, type Place } from './problem.ts';

/** A relation as a file gives it: a type of any name between ids of entities. */
export interface RawRelation {
  readonly id?: string | undefined;
  readonly type: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

/** The relations whose types documents hold; each other one is reported. */
export function knownRelations(
  found: readonly RawRelation[],
  place: Place,
): { relations: unknown[]; problems: FormatProblem[] } {
  const problems: FormatProblem[] = [];
  const relations = found.flatMap(({ id, type, from, to }, i): unknown[] => {
    if (typeof type === 'string' && Object.hasOwn(RELATION_ENDS, type)) return [{ type, from, to }];
    const known = Object.keys(RELATION_ENDS).join(', ');
    const details = { id: id ?? i + 1, type: String(type), known };
    problems.push(trouble('relation-type', details, place));
    return [];
  });
  return { relations, problems };
}
