import type { Document } from '@congvan/core';

import { stemOf, textOf } from './file.ts';
import type { Format, Input, Reading, SourceFile, WriteOptions } from './format.ts';
import { isRecord, parseJson } from './json.ts';
import { trouble, type Place } from './problem.ts';
import { nothing, together } from './sound.ts';

/** A line of a text without its line end, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** The lines of a text; `\n` and `\r\n` end one. */
export function linesOf(text: string): Line[] {
  return text.split('\n').map((line, i) => ({
    text: line.endsWith('\r') ? line.slice(0, -1) : line,
    number: i + 1,
  }));
}

/** Reads a file whose every line is one document; a bad line leaves the others. */
export async function readLines(format: Format, input: Input): Promise<Reading> {
  return together(
    linesOf(textOf(input)).map(({ text, number }) =>
      format.readLine!(text, { file: input.name, line: number }),
    ),
  );
}

/** Reads a line of JSON; an empty line is no document. */
export function readJsonLine(
  line: string,
  place: Place,
  read: (record: Record<string, unknown>, place: Place) => Reading,
): Reading {
  const json = line.replace(/^\ufeff/, '').trim();
  if (json === '') return nothing();
  const record = parseJson(json);
  if ('error' in record) return nothing(trouble('bad-line', { reason: record.error }, place));
  if (!isRecord(record.value)) {
    return nothing(trouble('bad-line', { reason: 'it is no JSON object' }, place));
  }
  return read(record.value, place);
}

/** Whether the first line of a text is a JSON object by itself. */
export function beginsWithRecord(text: string): boolean {
  const first = parseJson(text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1));
  return 'value' in first && isRecord(first.value);
}

/** Joins the chunks of a format whose file is a sequence of them into its one file. */
export async function writeChunks(
  format: Format,
  documents: readonly Document[],
  options: WriteOptions = {},
): Promise<SourceFile[]> {
  const chunks = documents.map((document, i) => format.writeChunk!(document, i === 0, options));
  const name = `${options.stem ?? 'corpus'}.${format.extensions[0]!}`;
  return [{ name, data: chunks.join('') }];
}

/** The id of a document that gives none: the file's stem, and its line when it has one. */
export function defaultId({ file, line }: Place): string {
  const stem = file === undefined ? 'document' : stemOf(file);
  return line === undefined ? stem : `${stem}-${line}`;
}
