import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the files are that lie outside the repository: beside it unless CONGVAN_SHARED says otherwise. */
export const SHARED =
  process.env['CONGVAN_SHARED'] ?? join(import.meta.dirname, '../../../../shared');

/** The records of a file with one JSON text a line. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
