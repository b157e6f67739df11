import { createReadStream } from 'node:fs';
import { addAbortSignal, PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

import { Decompress } from 'fzstd';

import type { Source } from './source.ts';

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
/** As pipes have it: small enough that threads end together, and that none waits long for another. */
const CHUNK_SIZE = 64 * 1024;

/** Where bytes come from besides files, who counts them, and what ends their reading. */
export interface Intake {
  readonly stdin: Readable;
  readonly signal: AbortSignal;
  /** Told the number of bytes of each chunk read, as they lie on the disk. */
  onRead(length: number): void;
}

/**
 * The bytes of a source, unpacked when it begins like gzip or zstd. Throws what the file system or
 * the unpacker throws, and when the signal aborts.
 */
export async function* bytesOf(
  source: Source,
  { stdin, signal, onRead }: Intake,
): AsyncGenerator<Uint8Array> {
  const raw = source.path ? createReadStream(source.path, { highWaterMark: CHUNK_SIZE }) : stdin;
  yield* unpacked(counted(addAbortSignal(signal, raw), onRead));
}

async function* counted(
  raw: AsyncIterable<Buffer | string>,
  onRead: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of raw) {
    onRead(chunk.length);
    yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
}

async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const head = await firstBytes(chunks, ZSTD.length);
  const all = prepended(head, chunks);
  if (startsWith(head, GZIP)) yield* gunzipped(all);
  else if (startsWith(head, ZSTD)) yield* unzstd(all);
  else yield* all;
}

async function firstBytes(chunks: AsyncGenerator<Uint8Array>, count: number): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < count) {
    const next = await chunks.next();
    if (next.done) return head;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

/** Chunks of which the first was taken to look at. */
export async function* prepended(head: Uint8Array, rest: AsyncIterable<Uint8Array>) {
  if (head.length > 0) yield head;
  yield* rest;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const output = new PassThrough({ highWaterMark: CHUNK_SIZE });
  const gunzip = createGunzip({ chunkSize: CHUNK_SIZE });
  const done = pipeline(Readable.from(packed), gunzip, output);
  done.catch((error: Error) => output.destroy(error));
  yield* output as AsyncIterable<Uint8Array>;
  await done;
}

async function* unzstd(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const unpacker = new Decompress((chunk) => ready.push(chunk));
  for await (const chunk of packed) {
    unpacker.push(chunk);
    yield* ready;
    ready = [];
  }
  unpacker.push(new Uint8Array(0), true);
  yield* ready;
}
