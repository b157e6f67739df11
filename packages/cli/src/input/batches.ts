import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

import type { Format } from '@congvan/formats';

import { EXIT } from '../exit.ts';
import { Failure } from '../failure.ts';
import { named } from '../formats.ts';
import { startOf, type Batch, type Position } from './batch.ts';
import { bytesOf, prepended, type Intake } from './bytes.ts';
import { detect } from './detect.ts';
import { joined, lineBlocks } from './line-blocks.ts';
import type { Source } from './source.ts';

/** How the sources are read. When the signal aborts, what has been given stands. */
export interface Reading extends Intake {
  readonly sources: readonly Source[];
  /** Name of a format, or `auto`. */
  readonly from: string;
  /** What was read before, by a run that this one continues. */
  readonly start: Position;
}

/** One source and its number among all. */
interface Numbered {
  readonly source: Source;
  readonly index: number;
}

/** Reads sources one after the other as batches; what cannot be read is a batch that says so. */
export async function* batches(reading: Reading): AsyncGenerator<Batch> {
  for (const [index, source] of reading.sources.entries()) {
    if (index < reading.start.source) {
      reading.onRead(source.size ?? 0);
      continue;
    }
    try {
      yield* sourceBatches({ source, index }, reading);
    } catch (error) {
      if (reading.signal.aborted) return;
      if (error instanceof Failure) throw error;
      yield unreadable({ source, index }, error as Error);
    }
    if (reading.signal.aborted) return;
  }
}

function unreadable({ source, index }: Numbered, { message }: Error): Batch {
  const details = { reason: message };
  const after = startOf(index + 1);
  return { kind: 'unreadable', file: source.name, code: 'cannot-read', details, after };
}

async function* sourceBatches(one: Numbered, reading: Reading): AsyncGenerator<Batch> {
  const chunks = bytesOf(one.source, reading);
  const first = await chunks.next();
  const head = first.done ? new Uint8Array(0) : first.value;
  const format = reading.from === 'auto' ? detect(one.source, head) : named(reading.from);
  const all = prepended(head, chunks);
  if (!format.readLine) yield await wholeBatch(one, all, format);
  else yield* lineBatches(one, all, format, reading.start);
}

async function* lineBatches(
  { source, index }: Numbered,
  chunks: AsyncIterable<Uint8Array>,
  format: Format,
  start: Position,
): AsyncGenerator<Batch> {
  const begun = start.source === index && start.bytes > 0 ? start : startOf(index);
  const left = begun.bytes > 0 ? skip(chunks, begun, source.name) : chunks;
  for await (const { data, line, lines, bytes, crc } of lineBlocks(left, begun)) {
    const file = source.name;
    const after = { source: index, bytes, crc, lines };
    if (data) yield { kind: 'lines', file, format: format.name, data, line, after };
    else yield { kind: 'unreadable', file, line, code: 'line-too-long', details: {}, after };
  }
}

/** What follows the bytes that are done; they must be the same as when they were read. */
async function* skip(
  chunks: AsyncIterable<Uint8Array>,
  done: Position,
  name: string,
): AsyncGenerator<Uint8Array> {
  let left = done.bytes;
  let crc = 0;
  for await (const chunk of chunks) {
    const skipped = chunk.subarray(0, left);
    left -= skipped.length;
    crc = crc32(skipped, crc);
    if (left === 0 && skipped.length > 0 && crc !== done.crc) break;
    if (skipped.length < chunk.length) yield chunk.subarray(skipped.length);
  }
  if (left > 0 || crc !== done.crc) throw new Failure(EXIT.stopped, 'input-changed', {}, name);
}

async function wholeBatch(
  { source, index }: Numbered,
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
    beside: await besides(source, format),
    after: startOf(index + 1),
  };
}

async function besides({ path }: Source, format: Format) {
  if (path === undefined) return [];
  const names = format.companions?.(path) ?? [];
  const found = names.map(async (name) => {
    const data = await readFile(name).catch(() => undefined);
    return data ? [{ name, data: joined([data]) }] : [];
  });
  return (await Promise.all(found)).flat();
}
