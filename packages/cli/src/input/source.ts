import { stat } from 'node:fs/promises';

import type { Format } from '@congvan/formats';
import { glob, isDynamicPattern } from 'tinyglobby';

import { FORMATS } from '../formats.ts';
import type { Details, MessageCode } from '../messages.ts';

/** A file to read, or standard input. */
export interface Source {
  /** As messages name it: the path as given or found, `<stdin>`. */
  readonly name: string;
  /** Where it is; standard input has none. */
  readonly path?: string;
  /** Id of the document when the file is one text: its name without folder and extension. */
  readonly id: string;
  /** Bytes, as they lie on the disk. */
  readonly size?: number;
}

/** An operand that leads to no file. */
export interface Missing {
  readonly name: string;
  readonly code: MessageCode;
  readonly details: Details;
}

/**
 * The files that operands stand for, in the order given: files as they are, folders with all files
 * in them of the format, or of any format for `auto` (sorted by path, hidden ones left out), quoted
 * globs with what matches, `-` for standard input. Without operands it is standard input. In
 * folders and globs, a file that is read along with another is not read by itself.
 */
export async function findSources(
  operands: readonly string[],
  from: string,
): Promise<{ sources: Source[]; missing: Missing[] }> {
  const sources: Source[] = [];
  const missing: Missing[] = [];
  const formats = FORMATS.filter(({ read, name }) => read && (from === 'auto' || from === name));
  for (const operand of operands.length === 0 ? ['-'] : operands) {
    const found = await expand(operand, formats);
    if ('code' in found) missing.push(found);
    else sources.push(...found.sources);
  }
  return { sources: withDistinctIds(sources), missing };
}

async function expand(
  operand: string,
  formats: readonly Format[],
): Promise<Missing | { sources: Source[] }> {
  if (operand === '-') return { sources: [{ name: '<stdin>', id: 'stdin' }] };
  const info = await stat(operand).catch(() => undefined);
  if (info?.isDirectory()) return inFolder(operand, formats);
  if (info) return { sources: [{ ...fileSource(operand), size: info.size }] };
  if (!isDynamicPattern(operand)) return lost(operand, 'no-such-file');
  const paths = await glob(operand, { expandDirectories: false });
  return paths.length === 0
    ? lost(operand, 'nothing-matches')
    : { sources: await sized(paths, formats) };
}

async function inFolder(
  folder: string,
  formats: readonly Format[],
): Promise<Missing | { sources: Source[] }> {
  const extensions = [...new Set(formats.flatMap((format) => format.extensions))];
  const patterns = extensions.flatMap((extension) =>
    ['', '.gz', '.zst'].map((packed) => `**/*.${extension}${packed}`),
  );
  const found = await glob(patterns, { cwd: folder, caseSensitiveMatch: false });
  if (found.length === 0) {
    return lost(folder, 'nothing-in-folder', { extensions: extensions.join(', ') });
  }
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return {
    sources: await sized(
      found.map((path) => prefix + path),
      formats,
    ),
  };
}

async function sized(paths: readonly string[], formats: readonly Format[]): Promise<Source[]> {
  const along = new Set(paths.flatMap((path) => companions(path, formats)));
  const sorted = paths.filter((path) => !along.has(path)).toSorted();
  return Promise.all(
    sorted.map(async (path) => ({ ...fileSource(path), size: (await stat(path)).size })),
  );
}

function companions(path: string, formats: readonly Format[]): readonly string[] {
  const own = formats.filter(({ extensions }) =>
    extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`)),
  );
  return own.flatMap((format) => format.companions?.(path) ?? []);
}

function fileSource(path: string): Source {
  return { name: path, path, id: stem(path) };
}

function lost(name: string, code: MessageCode, details: Details = {}): Missing {
  return { name, code, details };
}

/** `a/b.txt.gz` gives `a/b.txt`. */
export function unpackedName(name: string): string {
  return name.replace(/\.(gz|zst)$/i, '');
}

/** `a/b.txt.gz` gives `b`. */
function stem(path: string): string {
  const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return unpackedName(base).replace(/(?<=.)\.[^.]*$/, '');
}

/** Of files whose stems are the same each takes its path for its id. */
function withDistinctIds(sources: readonly Source[]): Source[] {
  const counts = new Map<string, number>();
  for (const { id } of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  return sources.map((source) =>
    counts.get(source.id) === 1 ? source : { ...source, id: source.path ?? source.id },
  );
}
