import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

import { EXIT } from '../exit.ts';
import { Failure } from '../failure.ts';
import { createPacker, type Packer, type Packing } from './packing.ts';
import { partPath, removeProgress, writeProgress, type Progress } from './progress-file.ts';
import type { Sink, Standing } from './sink.ts';

const MARK_EVERY_MS = 1000;

/**
 * A file that has its name only when it is complete: until then it is `PATH.part`, and
 * `PATH.progress` says how far it is, so that a run that was killed can go on.
 */
export class FileSink implements Sink {
  private marked = performance.now();
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private readonly packer: Packer,
    private written: number,
    readonly before?: Progress,
  ) {}

  static async create(path: string, packing: Packing, standing: Standing): Promise<FileSink> {
    await mkdir(dirname(path), { recursive: true });
    await removeProgress(path);
    const file = await open(partPath(path), 'w');
    const sink = new FileSink(path, file, await createPacker(packing), 0);
    await sink.note(standing);
    return sink;
  }

  /** Goes on with an unfinished output, cut to what its progress vouches for. */
  static async resume(path: string, packing: Packing, before: Progress): Promise<FileSink> {
    const file = await open(partPath(path), 'r+');
    const { size } = await file.stat();
    if (size < before.written) {
      await file.close();
      const details = { size, written: before.written };
      throw new Failure(EXIT.stopped, 'part-too-short', details, partPath(path));
    }
    await file.truncate(before.written);
    return new FileSink(path, file, await createPacker(packing), before.written, before);
  }

  async write(data: Uint8Array): Promise<void> {
    await this.append(await this.packer.push(data));
  }

  async mark(standing: Standing): Promise<void> {
    if (performance.now() - this.marked >= MARK_EVERY_MS) await this.note(standing);
  }

  async finish(): Promise<void> {
    await this.append(await this.packer.flush());
    await this.file.close();
    await rename(partPath(this.path), this.path);
    await removeProgress(this.path);
  }

  async abandon(standing: Standing): Promise<boolean> {
    await this.note(standing);
    await this.file.close();
    return true;
  }

  /** The order matters: the output is safe on the disk before the progress vouches for it. */
  private async note(standing: Standing) {
    await this.append(await this.packer.flush());
    await this.file.datasync();
    await writeProgress(this.path, { version: 1, written: this.written, ...standing });
    this.marked = performance.now();
  }

  private async append(data: Uint8Array) {
    for (let at = 0; at < data.length;) {
      const { bytesWritten } = await this.file.write(data, at, data.length - at, this.written);
      at += bytesWritten;
      this.written += bytesWritten;
    }
  }
}

/** Writes a file at once; it has its name only when it is complete. */
export async function writeWhole(path: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(partPath(path), 'w');
  await file.writeFile(data);
  await file.close();
  await rename(partPath(path), path);
}

/** Forgets an unfinished output. */
export async function discard(path: string): Promise<void> {
  await rm(partPath(path), { force: true });
  await removeProgress(path);
}
