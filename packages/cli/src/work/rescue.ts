import type { Language } from '@congvan/core';

import { errorAt, type Batch, type Lines } from '../input/batch.ts';
import { joined } from '../input/line-blocks.ts';
import type { Chunks, Done } from './work.ts';

/** Works on one batch in a thread that may die of it. */
type Run = (batch: Batch) => Promise<Done>;

/**
 * After the thread died that had a batch (out of memory, a fault in a library): gives its lines to
 * other threads one by one, so that only what kills a thread is lost, and reported.
 */
export async function rescue(
  batch: Batch,
  error: Error,
  run: Run,
  language: Language,
): Promise<Done> {
  const lines = batch.kind === 'lines' ? eachLine(batch) : [];
  if (lines.length <= 1) return lost(batch, error, language);
  const done: Done[] = [];
  for (const line of lines) {
    done.push(await run(line).catch((fault: Error) => lost(line, fault, language)));
  }
  return merged(done);
}

function lost(batch: Batch, { message: reason }: Error, language: Language): Done {
  const { file } = batch;
  const place = batch.kind === 'lines' ? { file, line: batch.line } : { file };
  const report = errorAt(place, { code: 'worker-failed', details: { reason } }, language);
  return { records: 1, reports: [report] };
}

function eachLine(batch: Lines): Lines[] {
  const lines: Lines[] = [];
  for (let start = 0; start < batch.data.length;) {
    const end = batch.data.indexOf(0x0a, start) + 1 || batch.data.length;
    lines.push({ ...batch, data: batch.data.slice(start, end), line: batch.line + lines.length });
    start = end;
  }
  return lines;
}

function merged(all: readonly Done[]): Done {
  return {
    records: all.reduce((sum, { records }) => sum + records, 0),
    reports: all.flatMap(({ reports }) => reports),
    chunks: mergedChunks(all.flatMap(({ chunks }) => (chunks?.data.length ? [chunks] : []))),
    documents: all.flatMap(({ documents = [] }) => documents),
  };
}

function mergedChunks(all: readonly Chunks[]): Chunks {
  const { opening = new Uint8Array(0), openingLength = 0 } = all[0] ?? {};
  return { data: joined(all.map(({ data }) => data)), opening, openingLength };
}
