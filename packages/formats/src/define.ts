import { fit } from './fit.ts';
import type { Format, Holds, Input } from './format.ts';
import { readLines, writeChunks } from './lines.ts';
import { trouble } from './problem.ts';
import { nothing } from './sound.ts';

/** What a format that keeps everything holds. */
export const EVERYTHING: Holds = {
  entities: 'all',
  ids: true,
  details: ['subtype', 'value', 'ref', 'score', 'rule', 'note'],
  relations: true,
  document: ['id', 'date', 'meta'],
  characters: 'any',
};

/**
 * Completes a format: whole files are read and written by its lines and chunks where it gives no
 * better way, documents are fitted before they are written, and what a parser throws at a file
 * becomes a `bad-file` problem.
 */
export function defineFormat(own: Format): Format {
  const { read, readLine, write, writeChunk } = own;
  const format: Format = { ...own };
  if (read) format.read = (input) => guarded(format, input, read);
  else if (readLine) format.read = (input) => guarded(format, input, (i) => readLines(own, i));
  if (writeChunk) {
    format.writeChunk = (document, first, options) =>
      writeChunk(fit(document, format).document, first, options);
    format.write = (documents, options) => writeChunks(format, documents, options);
  }
  if (write) {
    format.write = (documents, options) =>
      write(
        documents.map((document) => fit(document, format).document),
        options,
      );
  }
  return format;
}

async function guarded({ name }: Format, input: Input, read: NonNullable<Format['read']>) {
  try {
    return await read(input);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return nothing(trouble('bad-file', { format: name, reason }, { file: input.name }));
  }
}
