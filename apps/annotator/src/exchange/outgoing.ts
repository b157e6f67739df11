import type { Document } from '@congvan/core';
import type { SourceFile } from '@congvan/formats';
import { zip, type AsyncZippable } from 'fflate';

import { isConfirmed, relationsAmong, type Entry } from '../project/project.ts';

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

/** Files as one file to download: itself when there is one, else a zip of all. */
export async function asOneFile(
  files: readonly SourceFile[],
  stem: string,
): Promise<{ name: string; blob: Blob }> {
  const [only] = files;
  if (only && files.length === 1) {
    return { name: only.name, blob: new Blob([only.data as BlobPart]) };
  }
  const members: AsyncZippable = Object.fromEntries(
    files.map(({ name, data }) => [
      name,
      typeof data === 'string' ? new TextEncoder().encode(data) : data,
    ]),
  );
  const data = await new Promise<Uint8Array>((resolve, reject) => {
    zip(members, { consume: true }, (error, zipped) => (error ? reject(error) : resolve(zipped)));
  });
  return { name: `${stem}.zip`, blob: new Blob([data as BlobPart], { type: 'application/zip' }) };
}
