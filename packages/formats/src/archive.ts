import { bytesOf } from './file.ts';
import type { SourceFile } from './format.ts';

/** The files of a ZIP archive, folders left out; INCEpTION and Label Studio export such. */
export async function unpackFiles(archive: Uint8Array): Promise<SourceFile[]> {
  const { unzipSync } = await import('fflate');
  return Object.entries(unzipSync(archive))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, data]) => ({ name, data }));
}

/** A ZIP archive of files: for a page, which can save only one. */
export async function packFiles(files: readonly SourceFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  return zipSync(Object.fromEntries(files.map((file) => [file.name, bytesOf(file)])));
}
