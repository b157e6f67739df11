import type { Document, Language } from '@congvan/core';
import {
  describeFormatProblem,
  fit,
  formatNamed,
  FORMATS,
  type FormatProblem,
  type SourceFile,
} from '@congvan/formats';

import { gather, type Refusal } from './gather.ts';
import { readFiles, type ReadFile } from './read-files.ts';

/** What the page asks of the worker that reads and writes files. */
export type ExchangeRequest = { readonly request: number } & (
  | { readonly type: 'formats' }
  | {
      readonly type: 'read';
      readonly files: readonly File[];
      /** The path of each file, as the browser gives it; empty for loose files. */
      readonly paths: readonly string[];
      /** Undefined to find it out. */
      readonly format?: string;
    }
  | {
      readonly type: 'losses';
      readonly documents: readonly Document[];
      readonly format: string;
    }
  | {
      readonly type: 'write';
      readonly documents: readonly Document[];
      readonly format: string;
      readonly stem: string;
    }
);

/** What the page needs to know of a format. */
export interface FormatInfo {
  readonly name: string;
  readonly title: Record<Language, string>;
  readonly cannotHold: Record<Language, string>;
  readonly extensions: readonly string[];
  readonly reads: boolean;
  readonly writes: boolean;
}

/** A problem with its message in both languages: the page does not load the formats. */
export interface ToldProblem extends FormatProblem {
  readonly said: Record<Language, string>;
}

/** What became of one file. */
export interface Told extends ReadFile {
  readonly problems: readonly ToldProblem[];
}

interface Answers {
  readonly formats: { readonly formats: readonly FormatInfo[] };
  readonly read: { readonly read: readonly Told[]; readonly refused: readonly Refusal[] };
  readonly losses: { readonly losses: readonly ToldProblem[] };
  readonly write: { readonly files: readonly SourceFile[] };
}

export type Answer<T extends ExchangeRequest['type']> = Answers[T];
/** What the worker answers: what was asked for, or the reason why there is none. */
export type ExchangeReply = { readonly request: number } & (
  | { readonly answer: Answers[keyof Answers]; readonly reason?: undefined }
  | { readonly answer?: undefined; readonly reason: string }
);

/** Answers one request; what goes wrong inside becomes an answer, too. */
export async function serve(request: ExchangeRequest): Promise<ExchangeReply> {
  try {
    return { request: request.request, answer: await answer(request) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { request: request.request, reason };
  }
}

async function answer(request: ExchangeRequest): Promise<Answers[keyof Answers]> {
  if (request.type === 'formats') return { formats: FORMATS.map(infoOf) };
  if (request.type === 'read') {
    const { files, refused } = await gather(request.files, request.paths);
    const read = await readFiles(files, request.format);
    return { read: read.map((one) => ({ ...one, problems: one.problems.map(told) })), refused };
  }
  const format = formatNamed(request.format);
  if (!format?.write) throw new RangeError(`${request.format} is not written`);
  const fitted = request.documents.map((document) => fit(document, format));
  if (request.type === 'losses') {
    return { losses: fitted.flatMap(({ losses }) => losses.map(told)) };
  }
  const documents = fitted.map(({ document }) => document);
  return { files: await format.write(documents, { stem: request.stem }) };
}

function infoOf({ name, title, cannotHold, extensions, read, write }: (typeof FORMATS)[number]) {
  return { name, title, cannotHold, extensions, reads: !!read, writes: !!write };
}

function told(problem: FormatProblem): ToldProblem {
  const said = {
    vi: describeFormatProblem(problem, 'vi'),
    en: describeFormatProblem(problem, 'en'),
  };
  return { ...problem, said };
}
