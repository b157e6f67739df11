import { createTagger, type Document } from '@congvan/core';

import { describeFormatProblem, FORMATS, type Format, type FormatProblem } from '../formats.ts';
import type { Batch, Lines, Report, Whole } from '../input/batch.ts';
import { message } from '../messages.ts';
import type { Settings } from './settings.ts';

/** What a batch came to. */
export interface Done {
  /** The records as they are to be written, in input order. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** Records read, bad ones included. */
  readonly records: number;
  readonly reports: readonly Report[];
}

interface Item {
  readonly document?: Document;
  readonly reports: readonly Report[];
}

/** Makes the function that turns batches into output, one at a time, in any thread. */
export function createWork(settings: Settings): (batch: Batch) => Promise<Done> {
  const change = settings.task === 'tag' ? tagging() : (document: Document) => document;
  const { writeChunk } = FORMATS.find(({ name }) => name === settings.to)!;
  return async (batch) => {
    const items = (await read(batch, settings)).map((item) => apply(change, item, batch, settings));
    const chunks = items.map(({ document }) => (document ? writeChunk!(document, false) : ''));
    return {
      data: new TextEncoder().encode(chunks.join('')),
      records: items.length,
      reports: items.flatMap(({ reports }) => reports),
    };
  };
}

function tagging(): (document: Document) => Document {
  const tagger = createTagger();
  return ({ id, text, date, meta }) => ({
    ...tagger.tag(text, date === undefined ? { id } : { id, date }),
    ...(meta && { meta }),
  });
}

function apply(
  change: (document: Document) => Document,
  { document, reports }: Item,
  { file }: Batch,
  { language }: Settings,
): Item {
  if (!document) return { reports };
  try {
    return { document: change(document), reports };
  } catch (error) {
    const reason = `${document.id}: ${(error as Error).message}`;
    const text = message('tagger-failed', { reason }, language);
    return { reports: [...reports, { file, code: 'tagger-failed', message: text, lost: true }] };
  }
}

async function read(batch: Batch, settings: Settings): Promise<Item[]> {
  if (batch.kind === 'lines') return readLines(batch, settings);
  if (batch.kind === 'whole') return readWhole(batch, settings);
  const { file, code, details } = batch;
  return [
    { reports: [{ file, code, message: message(code, details, settings.language), lost: true }] },
  ];
}

function readLines(batch: Lines, settings: Settings): Item[] {
  const { readLine } = formatNamed(batch.format);
  return linesOf(batch.data).flatMap((text, i) => {
    const place = { file: batch.file, line: batch.line + i };
    if (text === undefined) return [{ reports: [invalidText(place, settings)] }];
    if (text.trim() === '') return [];
    const { documents, problems } = readLine!(text, place);
    const reports = problems.map((problem) => asReport(problem, batch.file, settings));
    if (documents.length === 0) return [{ reports }];
    return documents.map((document, i) => ({ document, reports: i === 0 ? reports : [] }));
  });
}

/** The lines of a block of bytes; undefined where one is not UTF-8. */
function linesOf(data: Uint8Array): (string | undefined)[] {
  const all = decoded(data);
  if (all !== undefined) return (all.endsWith('\n') ? all.slice(0, -1) : all).split('\n');
  const lines: (string | undefined)[] = [];
  for (let start = 0; start < data.length;) {
    const newline = data.indexOf(0x0a, start);
    const end = newline < 0 ? data.length : newline;
    lines.push(decoded(data.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

function decoded(data: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return undefined;
  }
}

function invalidText(place: { file: string; line: number }, { language }: Settings): Report {
  return {
    ...place,
    code: 'invalid-utf8',
    message: message('invalid-utf8', {}, language),
    lost: true,
  };
}

async function readWhole(batch: Whole, settings: Settings): Promise<Item[]> {
  const format = formatNamed(batch.format);
  const { file: name, data, beside } = batch;
  const { documents, problems } = await format.read!({ name, data, beside });
  const reports = problems.map((problem) => asReport(problem, name, settings));
  const items = documents.map((document) => ({
    document: format.kind === 'source' ? { ...document, id: batch.id } : document,
    reports: [],
  }));
  return reports.length === 0 ? items : [{ reports }, ...items];
}

function asReport(problem: FormatProblem, file: string, { language }: Settings): Report {
  return {
    file: problem.file ?? file,
    ...(problem.line !== undefined && { line: problem.line }),
    code: problem.code,
    message: describeFormatProblem(problem, language),
    lost: problem.severity === 'error',
  };
}

function formatNamed(name: string): Format {
  return FORMATS.find((format) => format.name === name)!;
}
