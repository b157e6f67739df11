import type { Document } from '@congvan/core';

import type { SourceFile } from './format.ts';

/**
 * The text of a file that must be UTF-8. A byte order mark stays: it is a character of the text.
 *
 * @throws TypeError when the bytes are not UTF-8.
 */
export function textOf({ data }: Pick<SourceFile, 'data'>): string {
  if (typeof data === 'string') return data;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
}

/** The text of a UTF-8 file of a format in which a byte order mark is no content. */
export function markup(file: Pick<SourceFile, 'data'>): string {
  return textOf(file).replace(/^\ufeff/, '');
}

/** The bytes of a file; text becomes UTF-8. */
export function bytesOf({ data }: Pick<SourceFile, 'data'>): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}

/** The bytes in a buffer of their own, for libraries that take no view of one. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}

/** The name without folders: `a/b.txt` gives `b.txt`. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** The name without folders and the last extension: `a/b.txt` gives `b`. */
export function stemOf(name: string): string {
  return baseName(name).replace(/(?<=.)\.[^.]*$/, '');
}

/** The path with another extension: `a/b.txt`, `ann` gives `a/b.ann`. */
export function withExtension(name: string, extension: string): string {
  return `${name.replace(/(?<=[^/\\])\.[^./\\]*$/, '')}.${extension}`;
}

/** File names for documents: their ids where those can be names, made different from one another. */
export function fileStems(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const stem =
      id.replaceAll(/[^\p{L}\p{M}\p{N}._ -]/gu, '_').replace(/^[. ]+|[. ]+$/g, '') || '_';
    let name = stem.slice(0, 120);
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${stem.slice(0, 120)}-${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A file for each document, named by its id. */
export function fileForEach(
  documents: readonly Document[],
  extension: string,
  write: (document: Document) => string,
): SourceFile[] {
  const stems = fileStems(documents.map(({ id }) => id));
  return documents.map((document, i) => ({
    name: `${stems[i]!}.${extension}`,
    data: write(document),
  }));
}
