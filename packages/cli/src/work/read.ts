import type { Document, Language } from '@congvan/core';
import { describeFormatProblem, type FormatProblem } from '@congvan/formats';

import { named } from '../formats.ts';
import {
  errorAt,
  type Batch,
  type Lines,
  type Report,
  type Unreadable,
  type Whole,
} from '../input/batch.ts';
import { unpackedName } from '../input/source.ts';

/** What one record of the input came to. */
export interface Item {
  readonly documents: readonly Document[];
  readonly reports: readonly Report[];
}

/** Reads the records of a batch, in order. */
export async function readBatch(batch: Batch, language: Language): Promise<Item[]> {
  if (batch.kind === 'lines') return readLines(batch, language);
  if (batch.kind === 'whole') return readWhole(batch, language);
  return [{ documents: [], reports: [asUnread(batch, language)] }];
}

function readLines(batch: Lines, language: Language): Item[] {
  const readLine = named(batch.format).readLine!;
  return linesOf(batch.data).flatMap((text, i) => {
    const place = { file: batch.file, line: batch.line + i };
    if (text === undefined) return [{ documents: [], reports: [invalidText(place, language)] }];
    if (text.trim() === '') return [];
    const { documents, problems } = readLine(text, place);
    return [{ documents, reports: asReports(problems, batch.file, language) }];
  });
}

async function readWhole(batch: Whole, language: Language): Promise<Item[]> {
  const format = named(batch.format);
  const { file: name, data, beside, id } = batch;
  const { documents, problems } = await format.read!({ name: unpackedName(name), data, beside });
  const reports = asReports(problems, name, language);
  const own = format.kind === 'source' && documents.length === 1;
  return [{ documents: own ? documents.map((one) => ({ ...one, id })) : documents, reports }];
}

/** The lines of a block of bytes; undefined where one is not UTF-8. */
function linesOf(data: Uint8Array): (string | undefined)[] {
  const all = decoded(data);
  if (all !== undefined) return all.split('\n');
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

function invalidText(place: { file: string; line: number }, language: Language): Report {
  return errorAt(place, { code: 'invalid-utf8', details: {} }, language);
}

function asUnread({ file, line, ...why }: Unreadable, language: Language): Report {
  return errorAt(line === undefined ? { file } : { file, line }, why, language);
}

/** Problems of a format as reports on the file that was read. */
export function asReports(
  problems: readonly FormatProblem[],
  file: string,
  language: Language,
): Report[] {
  return problems.map((problem) => {
    const { line, document, code, severity } = problem;
    return {
      file,
      ...(line !== undefined && { line }),
      ...(document !== undefined && { document }),
      code,
      message: describeFormatProblem(problem, language),
      severity,
    };
  });
}
