import type { Document } from '@congvan/core';

import { isConfirmed, type Entry, type Project } from '../project/project.ts';

/** Whether a person has gone over the whole document: it is done, or nothing in it is a suggestion. */
function isCorrected({ state, document }: Entry): boolean {
  if (state === 'done') return true;
  return document.entities.length > 0 && document.entities.every(isConfirmed);
}

/** The documents to learn from. */
export function correctedDocuments({ entries }: Project): Document[] {
  return [...entries.values()].filter(isCorrected).map(({ document }) => document);
}

/** The entries whose suggestions may be replaced by better ones. */
export function toSuggestAnew({ entries }: Project): Entry[] {
  return [...entries.values()].filter((entry) => !isCorrected(entry));
}
