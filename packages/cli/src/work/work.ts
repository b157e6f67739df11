import { createTagger, type Document } from '@congvan/core';
import { losses, type Format } from '@congvan/formats';

import { named } from '../formats.ts';
import type { Batch, Report } from '../input/batch.ts';
import { message } from '../messages.ts';
import { asReport, readBatch, type Item } from './read.ts';
import type { Settings } from './settings.ts';

/** What a batch came to. */
export interface Done {
  /** Records read, bad ones included. */
  readonly records: number;
  readonly reports: readonly Report[];
  /** For a format that is written in chunks. */
  readonly chunks?: Chunks;
  /** For a format that is written as a whole. */
  readonly documents?: readonly Document[];
}

/** The documents of a batch as they are to be written, in input order. */
export interface Chunks {
  readonly data: Uint8Array<ArrayBuffer>;
  /** The first document as it opens a file, and how long it is in `data`, where it does not. */
  readonly opening: Uint8Array<ArrayBuffer>;
  readonly openingLength: number;
}

/** Makes the function that turns batches into output, one at a time, in any thread. */
export function createWork(settings: Settings): (batch: Batch) => Promise<Done> {
  const { task, to, write, language } = settings;
  const change = task === 'tag' ? tagging() : (document: Document) => document;
  const format = named(to);
  return async (batch) => {
    const read = await readBatch(batch, language);
    const items = read.map((item) => changed(item, change, batch.file, settings));
    const documents = items.flatMap((item) => item.documents);
    const lost = items.flatMap((item) => lossesOf(item, format, batch.file, settings));
    const done = {
      records: items.reduce((sum, item) => sum + Math.max(1, item.documents.length), 0),
      reports: [...items.flatMap(({ reports }) => reports), ...lost],
    };
    return format.writeChunk
      ? { ...done, chunks: chunksOf(documents, format, write) }
      : { ...done, documents };
  };
}

function tagging(): (document: Document) => Document {
  const tagger = createTagger();
  return ({ id, text, date, meta }) => ({
    ...tagger.tag(text, date === undefined ? { id } : { id, date }),
    ...(meta && { meta }),
  });
}

function changed(
  { documents, reports }: Item,
  change: (document: Document) => Document,
  file: string,
  { language }: Settings,
): Item {
  const kept: Document[] = [];
  const failures: Report[] = [];
  for (const document of documents) {
    try {
      kept.push(change(document));
    } catch (error) {
      const text = message('tagger-failed', { reason: (error as Error).message }, language);
      const place = { file, document: document.id };
      failures.push({ ...place, code: 'tagger-failed', message: text, severity: 'error' });
    }
  }
  return { documents: kept, reports: [...reports, ...failures] };
}

function lossesOf({ documents }: Item, format: Format, file: string, { language }: Settings) {
  if (format.name === 'jsonl' || format.name === 'table') return [];
  return documents.flatMap((document) =>
    losses(document, format).map((loss) => asReport(loss, file, language)),
  );
}

function chunksOf(
  documents: readonly Document[],
  { writeChunk }: Format,
  options: Settings['write'],
): Chunks {
  const [first] = documents;
  const chunks = documents.map((document) => writeChunk!(document, false, options));
  const encoder = new TextEncoder();
  return {
    data: encoder.encode(chunks.join('')),
    opening: encoder.encode(first ? writeChunk!(first, true, options) : ''),
    openingLength: encoder.encode(chunks[0] ?? '').length,
  };
}
