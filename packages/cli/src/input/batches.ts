import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';

import { FORMATS, type Format } from '../formats.ts';
import type { Batch, Position } from './batch.ts';
import { bytesOf } from './bytes.ts';
import { detect } from './detect.ts';
import { joined, lineBlocks } from './line-blocks.ts';
import type { Source } from './source.ts';

/** How the sources are read. */
export interface Reading {
  readonly sources: readonly Source[];
  /** Name of a format, or `auto`. */
  readonly from: string;
  readonly stdin: Readable;
  /** Told the number of bytes of each chunk read, as they lie on the disk. */
  onRead(length: number): void;
}

/** Reads sources one after the other as batches; what cannot be read is a batch that says so. */
export async function* batches(reading: Reading): AsyncGenerator<Batch> {
  for (const [index, source] of reading.sources.entries()) {
    const chunks = bytesOf(source, reading.stdin, reading.onRead);
    try {
      yield* sourceBatches(source, index, chunks, reading.from);
    } catch (error) {
      const details = { reason: (error as Error).message };
      const after = nextSource(index);
      yield { kind: 'unreadable', file: source.name, code: 'cannot-read', details, after };
    }
  }
}

async function* sourceBatches(
  source: Source,
  index: number,
  chunks: AsyncGenerator<Uint8Array>,
  from: string,
): AsyncGenerator<Batch> {
  const first = await chunks.next();
  const head = first.done ? new Uint8Array(0) : first.value;
  const format = from === 'auto' ? detect(source, head) : formatNamed(from);
  const all = prepended(head, chunks);
  if (format.readLine) yield* lineBatches(source, index, all, format);
  else yield await wholeBatch(source, index, all, format);
}

async function* lineBatches(
  source: Source,
  index: number,
  chunks: AsyncIterable<Uint8Array>,
  format: Format,
): AsyncGenerator<Batch> {
  let after: Position = { source: index, bytes: 0, crc: 0, lines: 0 };
  for await (const { data, line, lines } of lineBlocks(chunks)) {
    after = {
      source: index,
      bytes: after.bytes + data.length,
      crc: crc32(data, after.crc),
      lines: after.lines + lines,
    };
    yield { kind: 'lines', file: source.name, format: format.name, data, line, after };
  }
}

async function wholeBatch(
  source: Source,
  index: number,
  chunks: AsyncIterable<Uint8Array>,
  format: Format,
): Promise<Batch> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return {
    kind: 'whole',
    file: source.name,
    format: format.name,
    data: joined(all),
    id: source.id,
    beside: [],
    after: nextSource(index),
  };
}

function nextSource(index: number): Position {
  return { source: index + 1, bytes: 0, crc: 0, lines: 0 };
}

async function* prepended(head: Uint8Array, rest: AsyncIterable<Uint8Array>) {
  if (head.length > 0) yield head;
  yield* rest;
}

function formatNamed(name: string): Format {
  return FORMATS.find((format) => format.name === name)!;
}
