import type { Document, Language } from '@congvan/core';
import {
  describeFormatProblem,
  fit,
  formatNamed,
  FORMATS,
  packFiles,
  type Format,
  type FormatProblem,
  type SourceFile,
} from '@congvan/formats';

import type { Handlers } from '../app/worker-client.ts';
import { gather, type Refusal } from './gather.ts';
import { readFiles, type ReadFile } from './read-files.ts';

/** A text of more UTF-16 units than this is no document that anybody reads through. */
export const MAX_TEXT = 5_000_000;

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

/** What was read, and what no reader got to see. */
export interface FilesRead {
  readonly read: readonly Told[];
  readonly refused: readonly Refusal[];
}

/** What the worker does that reads and writes files. */
export type ExchangeCalls = {
  readonly formats: { readonly question: object; readonly answer: readonly FormatInfo[] };
  readonly read: {
    readonly question: {
      readonly files: readonly File[];
      /** The path of each file, as the browser gives it; empty for loose files. */
      readonly paths: readonly string[];
      /** Undefined to find it out. */
      readonly format?: string;
    };
    readonly answer: FilesRead;
  };
  readonly losses: {
    readonly question: { readonly documents: readonly Document[]; readonly format: string };
    readonly answer: readonly ToldProblem[];
  };
  readonly write: {
    readonly question: {
      readonly documents: readonly Document[];
      readonly format: string;
      readonly stem: string;
    };
    /** One file: a page can save only one. */
    readonly answer: SourceFile;
  };
};

export const exchange: Handlers<ExchangeCalls> = {
  formats: () => FORMATS.map(infoOf),
  async read({ files, paths, format }) {
    const gathered = await gather(files, paths);
    const read = await readFiles(gathered.files, format);
    return {
      read: read.map(withoutLong).map((one) => ({ ...one, problems: one.problems.map(told) })),
      refused: [...gathered.refused, ...read.flatMap(tooLong)],
    };
  },
  losses({ documents, format }) {
    const as = writable(format);
    return documents.flatMap((document) => fit(document, as).losses.map(told));
  },
  async write({ documents, format, stem }) {
    const as = writable(format);
    const fitted = documents.map((document) => fit(document, as).document);
    return asOneFile(await as.write(fitted, { stem }), stem);
  },
};

/** Files as one to save: itself when there is one, else an archive of all. */
async function asOneFile(files: readonly SourceFile[], stem: string): Promise<SourceFile> {
  const [only] = files;
  if (only && files.length === 1) return only;
  return { name: `${stem}.zip`, data: await packFiles(files) };
}

function withoutLong(read: ReadFile): ReadFile {
  return { ...read, documents: read.documents.filter(({ text }) => text.length <= MAX_TEXT) };
}

function tooLong({ file, documents }: ReadFile): Refusal[] {
  return documents
    .filter(({ text }) => text.length > MAX_TEXT)
    .map(({ text }) => ({ file, code: 'text-too-long', reason: String(text.length) }));
}

function writable(name: string): Format & Required<Pick<Format, 'write'>> {
  const format = formatNamed(name);
  if (!format?.write) throw new RangeError(`there is no format ${name} to write`);
  return format as Format & Required<Pick<Format, 'write'>>;
}

function infoOf({ name, title, cannotHold, extensions, read, write }: Format): FormatInfo {
  return { name, title, cannotHold, extensions, reads: !!read, writes: !!write };
}

function told(problem: FormatProblem): ToldProblem {
  const said = {
    vi: describeFormatProblem(problem, 'vi'),
    en: describeFormatProblem(problem, 'en'),
  };
  return { ...problem, said };
}
