import { relationsAmong, type Document } from '@congvan/core';

import { isConfirmed, type Entry } from '../project/project.ts';

/** The documents of entries as they are exported; `confirmedOnly` leaves suggestions out. */
export function outgoing(entries: readonly Entry[], confirmedOnly: boolean): Document[] {
  return entries.map(({ document, title }) => {
    const meta = { ...document.meta, title };
    return confirmedOnly ? { ...confirmed(document), meta } : { ...document, meta };
  });
}

function confirmed(document: Document): Document {
  const entities = document.entities.filter(isConfirmed);
  return { ...document, entities, relations: relationsAmong(entities, document.relations) };
}
