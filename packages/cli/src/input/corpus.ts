import type { Document } from '@congvan/core';

import type { Terminal } from '../terminal.ts';
import { readBatch } from '../work/read.ts';
import type { Report } from './batch.ts';
import { startOf } from './batch.ts';
import { batches } from './batches.ts';
import { findSources } from './source.ts';

/** What is read of a record or file: its documents, and the file that they come from. */
export interface Read {
  readonly file: string;
  readonly documents: readonly Document[];
  readonly reports: readonly Report[];
}

/** Reads operands record by record, in any format, in constant memory. */
export async function* walk(
  operands: readonly string[],
  from: string,
  terminal: Terminal,
): AsyncGenerator<Read> {
  const { sources, missing } = await findSources(operands, from);
  for (const { name: file, code, details } of missing) {
    const message = terminal.say(code, details);
    yield { file, documents: [], reports: [{ file, code, message, severity: 'error' }] };
  }
  const { stdin } = terminal.streams;
  const { signal } = new AbortController();
  const reading = { sources, from, stdin, start: startOf(0), signal, onRead() {} };
  for await (const batch of batches(reading)) {
    for (const item of await readBatch(batch, terminal.language)) {
      yield { file: batch.file, ...item };
    }
  }
}

/** All documents of operands; what is wrong with them is reported. */
export async function readCorpus(
  operands: readonly string[],
  from: string,
  terminal: Terminal,
): Promise<{ readonly documents: Document[]; readonly bad: number }> {
  const documents: Document[] = [];
  let bad = 0;
  for await (const read of walk(operands, from, terminal)) {
    documents.push(...read.documents);
    for (const report of read.reports) terminal.reportOn(report);
    bad += read.reports.filter(({ severity }) => severity === 'error').length;
  }
  return { documents, bad };
}
