import type { Span } from '@congvan/core';

/** A unit on a continuum, such as a labelled span of a text. */
export interface Unit extends Span {
  readonly label: string;
}

/** One text with the units that each annotator marked in it. */
export interface Continuum {
  /** From 0: in UTF-16 units where the continuum is a text. */
  readonly length: number;
  /** One list for each annotator, always in the same order of annotators. */
  readonly units: readonly (readonly Unit[])[];
}

/**
 * Several continua laid end to end as one. Units keep their places, so that a long corpus is
 * compared as the one long text that it is.
 *
 * @throws RangeError when the continua have different numbers of annotators.
 */
export function endToEnd(continua: readonly Continuum[]): Continuum {
  const annotators = continua[0]?.units.length ?? 0;
  const units = Array.from({ length: annotators }, (): Unit[] => []);
  let length = 0;
  for (const continuum of continua) {
    if (continuum.units.length !== annotators) {
      throw new RangeError(`${continuum.units.length} annotators, not ${annotators}`);
    }
    continuum.units.forEach((marked, i) => units[i]!.push(...shifted(marked, length)));
    length += continuum.length;
  }
  return { length, units };
}

function shifted(units: readonly Unit[], by: number): Unit[] {
  return units.map(({ start, end, label }) => ({ start: start + by, end: end + by, label }));
}
