import type { Document } from '@congvan/core';

import { documentsById, pairingProblem, type PairingProblem } from '../pairing.ts';

/** One annotator's documents. */
export interface Annotator {
  readonly name: string;
  readonly documents: readonly Document[];
}

/** One text as each annotator marked it, in the order of annotators; undefined where one lacks it. */
export type Versions = readonly (Document | undefined)[];

/**
 * Brings together all versions of each text, by the documents' ids. A version whose text differs
 * from the first one's is left out and reported, and so are repeated ids.
 */
export function collectVersions(annotators: readonly Annotator[]): {
  readonly texts: Versions[];
  readonly problems: PairingProblem[];
} {
  const problems: PairingProblem[] = [];
  const maps = annotators.map(({ documents }) => documentsById(documents, problems));
  const ids = new Set(maps.flatMap((map) => [...map.keys()]));
  const texts = [...ids].map((id) =>
    sameText(
      maps.map((map) => map.get(id)),
      id,
      problems,
    ),
  );
  return { texts, problems };
}

function sameText(versions: Versions, id: string, problems: PairingProblem[]): Versions {
  const first = versions.find((version) => version !== undefined);
  return versions.map((version) => {
    if (version === undefined || version.text === first!.text) return version;
    problems.push(pairingProblem('text-differs', id));
    return undefined;
  });
}

/** Whether every annotator has a version. */
export function isComplete(versions: Versions): versions is readonly Document[] {
  return versions.every((version) => version !== undefined);
}
