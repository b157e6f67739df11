import type { Document } from '@congvan/core';

import type { Call } from '../command.ts';
import { EXIT } from '../exit.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { readBatch } from '../work/read.ts';
import { errorAt, startOf, type Report } from './batch.ts';
import { batches } from './batches.ts';
import { findSources } from './source.ts';

/** What is read of a record or file: its documents, and the file that they come from. */
export interface Read {
  readonly file: string;
  readonly documents: readonly Document[];
  readonly reports: readonly Report[];
}

/** Reads operands record by record, in the format that `--from` says, in constant memory. */
export async function* walk(
  operands: readonly string[],
  { arguments: given, terminal }: Call,
): AsyncGenerator<Read> {
  const from = given.get('from') ?? 'auto';
  const { sources, missing } = await findSources(operands, from);
  for (const lost of missing) {
    const file = lost.name;
    yield { file, documents: [], reports: [errorAt({ file }, lost, terminal.language)] };
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

/**
 * All documents of operands; what is wrong with them is reported. Throws a `Failure` when there is
 * none.
 */
export async function readCorpus(
  operands: readonly string[],
  call: Call,
): Promise<{ readonly documents: Document[]; readonly bad: number }> {
  const documents: Document[] = [];
  let bad = 0;
  for await (const read of walk(operands, call)) {
    documents.push(...read.documents);
    bad += reportAll(read.reports, call.terminal);
  }
  if (documents.length === 0) {
    throw new Failure(EXIT.stopped, 'no-documents', {}, operands.join(' '));
  }
  return { documents, bad };
}

/** Reports what was found, and gives how many of it are errors. */
export function reportAll(reports: readonly Report[], terminal: Terminal): number {
  for (const report of reports) terminal.reportOn(report);
  return reports.filter(({ severity }) => severity === 'error').length;
}
