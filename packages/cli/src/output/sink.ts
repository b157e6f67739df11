import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EXIT } from '../exit.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { discard, FileSink } from './file-sink.ts';
import { createPacker, type Packing } from './packing.ts';
import { readProgress, type Progress } from './progress-file.ts';

/** How far a run is, without what the sink itself knows. */
export type Standing = Omit<Progress, 'version' | 'written'>;

/** Where bytes go, in order. */
export interface Sink {
  /** How far the unfinished run was that this one continues. */
  readonly before?: Progress | undefined;
  write(data: Uint8Array): Promise<void>;
  /** Called after each batch: the place to note how far the run is. */
  mark(standing: Standing): Promise<void>;
  /** All is written. */
  finish(): Promise<void>;
  /** The run stops before its end. Gives whether `--resume` can go on with it. */
  abandon(standing: Standing): Promise<boolean>;
}

/** Where the output goes, and how. */
export interface Output {
  readonly path: string | undefined;
  readonly packing: Packing;
  /** Whether to go on with an unfinished output. */
  readonly resume: boolean;
  /** Whether nothing may appear before all is well. */
  readonly held: boolean;
}

/**
 * Opens the output; undefined when it is complete already and there is nothing to resume.
 * Throws a `Failure` when it was left by a run that did something else.
 */
export async function openSink(
  { path, packing, resume, held }: Output,
  start: Standing,
  terminal: Terminal,
): Promise<Sink | undefined> {
  if (path === undefined || path === '-') {
    const print = (data: Uint8Array) => terminal.print(data);
    return held ? openHeld(print, packing, start) : openStream(print, packing);
  }
  const info = await stat(path).catch(() => undefined);
  if (info && !info.isFile()) return openDevice(path, packing);
  const before = resume ? await readProgress(path) : undefined;
  if (before && before.run !== start.run) throw new Failure(EXIT.usage, 'other-run', {}, path);
  if (before && held) throw new Failure(EXIT.usage, 'resume-strict');
  if (before) return FileSink.resume(path, packing, before);
  if (resume && info) return undefined;
  const sink = await FileSink.create(path, packing, start);
  return held ? discarding(sink, path) : sink;
}

async function openStream(
  write: (data: Uint8Array) => Promise<void>,
  packing: Packing,
): Promise<Sink> {
  const packer = await createPacker(packing);
  const finish = async () => write(await packer.flush());
  return {
    write: async (data) => write(await packer.push(data)),
    mark: async () => {},
    finish,
    async abandon() {
      await finish();
      return false;
    },
  };
}

/** A file that is no regular one: a named pipe, `/dev/null`. */
async function openDevice(path: string, packing: Packing): Promise<Sink> {
  const file = await open(path, 'w');
  const stream = await openStream(async (data) => void (await file.writeFile(data)), packing);
  const finish = async () => {
    await stream.finish();
    await file.close();
  };
  return { ...stream, finish };
}

function discarding(sink: FileSink, path: string): Sink {
  return {
    write: (data) => sink.write(data),
    mark: async () => {},
    finish: () => sink.finish(),
    async abandon(standing) {
      await sink.abandon(standing);
      await discard(path);
      return false;
    },
  };
}

/** Keeps all in a temporary file, and lets it out at the end. */
async function openHeld(
  write: (data: Uint8Array) => Promise<void>,
  packing: Packing,
  start: Standing,
): Promise<Sink> {
  const folder = await mkdtemp(join(tmpdir(), 'congvan-'));
  const path = join(folder, 'held');
  const sink = discarding(await FileSink.create(path, packing, start), path);
  return {
    ...sink,
    async finish() {
      await sink.finish();
      for await (const chunk of createReadStream(path)) await write(chunk as Uint8Array);
      await rm(folder, { recursive: true });
    },
    async abandon(standing) {
      await sink.abandon(standing);
      await rm(folder, { recursive: true });
      return false;
    },
  };
}
