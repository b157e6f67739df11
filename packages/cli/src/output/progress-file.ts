import { readFile, rename, rm, writeFile } from 'node:fs/promises';

import type { Position } from '../input/batch.ts';

/** How far an unfinished run has come; kept beside its output. */
export interface Progress {
  readonly version: 1;
  /** What the run reads and does; a run that does something else cannot go on with it. */
  readonly run: string;
  readonly position: Position;
  /** Bytes of the unfinished output that belong to the records before `position`. */
  readonly written: number;
  readonly records: number;
  readonly bad: number;
}

/** The file that tells how far the output at a path has come. */
function progressPath(out: string): string {
  return `${out}.progress`;
}

/** The unfinished output of a path; it takes the path itself when it is complete. */
export function partPath(out: string): string {
  return `${out}.part`;
}

/** Replaces the progress of an output in one step: a kill leaves the old or the new one. */
export async function writeProgress(out: string, progress: Progress): Promise<void> {
  const fresh = `${progressPath(out)}.new`;
  await writeFile(fresh, JSON.stringify(progress), { flush: true });
  await rename(fresh, progressPath(out));
}

/** The progress of an output, or undefined when no run has left one. */
export async function readProgress(out: string): Promise<Progress | undefined> {
  const json = await readFile(progressPath(out), 'utf8').catch(() => undefined);
  return json === undefined ? undefined : (JSON.parse(json) as Progress);
}

export async function removeProgress(out: string): Promise<void> {
  await rm(progressPath(out), { force: true });
}
