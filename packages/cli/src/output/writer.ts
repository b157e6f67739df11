import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Document } from '@congvan/core';
import type { Format, SourceFile, WriteOptions } from '@congvan/formats';

import { EXIT } from '../exit.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import type { Done } from '../work/work.ts';
import { packed, type Packing } from './packing.ts';
import { writeWhole } from './file-sink.ts';
import type { Sink, Standing } from './sink.ts';

/** Takes what batches came to, in order, and brings it to where it goes. */
export interface Writer {
  take(done: Done): Promise<void>;
  /** Called after each batch is taken: the place to note how far the run is. */
  mark(standing: Standing): Promise<void>;
  finish(): Promise<void>;
  /** The run stops before its end. Gives whether `--resume` can go on with it. */
  abandon(standing: Standing): Promise<boolean>;
}

/** Writes chunk after chunk as they come. */
export function chunkWriter(sink: Sink): Writer {
  let opened = (sink.before?.written ?? 0) > 0;
  return {
    async take({ chunks }) {
      if (!chunks || chunks.data.length + chunks.opening.length === 0) return;
      const rest = opened ? chunks.data : chunks.data.subarray(chunks.openingLength);
      if (!opened) await sink.write(chunks.opening);
      opened = true;
      await sink.write(rest);
    },
    mark: (standing) => sink.mark(standing),
    finish: () => sink.finish(),
    abandon: (standing) => sink.abandon(standing),
  };
}

/** Where a whole output goes, and how. */
interface Whole {
  readonly path: string | undefined;
  /** For one file; several in a folder stay as they are, since one may be read along with another. */
  readonly packing: Packing;
  readonly options: WriteOptions;
}

/**
 * Keeps all documents and writes them at the end, for formats that can only be written as a whole:
 * one file to the path given or standard output, several into the folder given.
 */
export function wholeWriter(
  format: Format,
  { path, packing, options }: Whole,
  terminal: Terminal,
): Writer {
  const all: Document[] = [];
  return {
    async take({ documents = [] }) {
      all.push(...documents);
    },
    mark: async () => {},
    async finish() {
      await deliver(await format.write!(all, options), { path, packing }, terminal);
    },
    abandon: async () => false,
  };
}

async function deliver(
  files: readonly SourceFile[],
  { path, packing }: Pick<Whole, 'path' | 'packing'>,
  terminal: Terminal,
): Promise<void> {
  const [only, ...others] = files;
  const single = only !== undefined && others.length === 0;
  if (path === undefined || path === '-') {
    if (files.length > 1) throw new Failure(EXIT.usage, 'needs-folder');
    if (single) await terminal.print(await packed(only.data, packing));
  } else if (single && !(await isFolder(path))) {
    await writeWhole(path, await packed(only.data, packing));
  } else {
    for (const { name, data } of files) await writeWhole(join(path, name), data);
  }
}

/** The file that a chunked format is written to when a folder is named: `corpus` in it. */
export async function fileFor(
  path: string | undefined,
  format: Format,
): Promise<string | undefined> {
  if (path === undefined || !format.writeChunk || !(await isFolder(path))) return path;
  return join(path, `corpus.${format.extensions[0] ?? 'txt'}`);
}

async function isFolder(path: string): Promise<boolean> {
  if (/[/\\]$/.test(path)) return true;
  const info = await stat(path).catch(() => undefined);
  return info?.isDirectory() ?? false;
}
