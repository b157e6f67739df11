import { createTagger, type Document } from '@congvan/core';
import { withUnitRefs } from '@congvan/core/gazetteer';
import { losses, type Format } from '@congvan/formats';

import { named } from '../formats.ts';
import { errorAt, type Batch, type Report } from '../input/batch.ts';
import { writeExplanation } from '../output/explanation.ts';
import { asReports, readBatch, type Item } from './read.ts';
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
  const { task, to, language } = settings;
  const change = task === 'tag' ? tagging(settings) : (document: Document) => document;
  const format = task === 'explain' ? explaining(settings) : named(to);
  return async (batch) => {
    const read = await readBatch(batch, language);
    const items = read
      .map((item) => (task === 'convert' ? item : forgiven(item)))
      .map((item) => changed(item, change, batch.file, settings));
    const documents = items.flatMap((item) => item.documents);
    const lost = items.flatMap((item) => lossesOf(item, format, batch.file, settings));
    const done = {
      records: items.reduce((sum, item) => sum + Math.max(1, item.documents.length), 0),
      reports: [...items.flatMap(({ reports }) => reports), ...lost],
    };
    if (!format.writeChunk) return { ...done, documents };
    return { ...done, chunks: chunksOf(documents, format, settings.write) };
  };
}

function tagging({ tagger: options, units }: Settings): (document: Document) => Document {
  const tagger = createTagger(options);
  const withUnits = units ? withUnitRefs : (document: Document) => document;
  return ({ id, text, date, meta }) => ({
    ...withUnits(tagger.tag(text, date === undefined ? { id } : { id, date })),
    ...(meta && { meta }),
  });
}

/** Writes, of each document, what its text gave rise to. */
function explaining({ tagger: options, to, language }: Settings): Format {
  const tagger = createTagger(options);
  return {
    ...named('table'),
    writeChunk({ id, text }) {
      const explanation = tagger.explain(text);
      if (to === 'jsonl') return `${JSON.stringify({ id, ...explanation })}\n`;
      return writeExplanation(id, explanation, language);
    },
  };
}

/** What is wrong with annotation that is replaced anyway loses nothing. */
function forgiven({ documents, reports }: Item): Item {
  if (documents.length === 0) return { documents, reports };
  const mild = (report: Report): Report =>
    report.severity === 'error' ? { ...report, severity: 'repair' } : report;
  return { documents, reports: reports.map(mild) };
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
      const details = { reason: (error as Error).message };
      const place = { file, document: document.id };
      failures.push(errorAt(place, { code: 'tagger-failed', details }, language));
    }
  }
  return { documents: kept, reports: [...reports, ...failures] };
}

function lossesOf({ documents }: Item, format: Format, file: string, { language }: Settings) {
  if (format.name === 'jsonl' || format.name === 'table') return [];
  return documents.flatMap((document) => asReports(losses(document, format), file, language));
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
