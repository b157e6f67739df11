import { crc32 } from 'node:zlib';

const NEWLINE = 0x0a;

/** The longest line that is read, in bytes: its record would hardly fit into a string. */
const LONGEST_LINE = 128 * 1024 * 1024;

/** Whole lines of a source, line ends included. */
export interface LineBlock {
  /** Undefined for one line that is too long and therefore left out. */
  readonly data: Uint8Array<ArrayBuffer> | undefined;
  /** Number of the first line, from 1. */
  readonly line: number;
  /** Counted up to the end of the block. */
  readonly lines: number;
  readonly bytes: number;
  readonly crc: number;
}

/** What was counted of a source so far: lines, bytes and their CRC-32. */
type Counts = Pick<LineBlock, 'lines' | 'bytes' | 'crc'>;

/**
 * Cuts a stream of bytes after line ends, so that each block holds whole lines and holds all that
 * has come: nothing waits for a block to fill. A last line without a line end is a line. Counting
 * begins at `before`.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  before: Counts = { lines: 0, bytes: 0, crc: 0 },
  longest = LONGEST_LINE,
): AsyncGenerator<LineBlock> {
  const pending = new Pending(before, longest);
  for await (const chunk of chunks) {
    let rest = chunk;
    if (pending.tooLong) {
      const end = chunk.indexOf(NEWLINE) + 1 || chunk.length;
      pending.add(chunk.subarray(0, end));
      if (chunk[end - 1] !== NEWLINE) continue;
      yield pending.take();
      rest = chunk.subarray(end);
    }
    const end = rest.lastIndexOf(NEWLINE) + 1;
    pending.add(rest.subarray(0, end));
    if (end > 0) yield pending.take();
    pending.add(rest.subarray(end));
  }
  if (pending.size > 0) yield pending.take();
}

/** Bytes that wait for their line end, and what was counted up to them. */
class Pending {
  size = 0;
  private chunks: Uint8Array[] = [];
  private lines: number;
  private bytes: number;
  private crc: number;
  constructor(
    before: Counts,
    private readonly longest: number,
  ) {
    this.lines = before.lines;
    this.bytes = before.bytes;
    this.crc = before.crc;
  }

  get tooLong(): boolean {
    return this.size > this.longest;
  }

  add(chunk: Uint8Array) {
    if (chunk.length === 0) return;
    this.size += chunk.length;
    this.bytes += chunk.length;
    this.crc = crc32(chunk, this.crc);
    if (this.tooLong) this.chunks = [];
    else this.chunks.push(chunk);
  }

  take(): LineBlock {
    const data = this.tooLong ? undefined : joined(this.chunks);
    const line = this.lines + 1;
    this.lines += data ? countLines(data) : 1;
    this.chunks = [];
    this.size = 0;
    return { data, line, lines: this.lines, bytes: this.bytes, crc: this.crc };
  }
}

/** All chunks as one array of its own memory, which can be handed to another thread. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function countLines(data: Uint8Array): number {
  let count = data.at(-1) === NEWLINE ? 0 : 1;
  for (let at = data.indexOf(NEWLINE); at >= 0; at = data.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
