const NEWLINE = 0x0a;

/** Whole lines of a source, line ends included. */
export interface LineBlock {
  readonly data: Uint8Array<ArrayBuffer>;
  /** Number of the first line, from 1. */
  readonly line: number;
  readonly lines: number;
}

/**
 * Cuts a stream of bytes after line ends, so that each block holds whole lines and holds all that
 * has come: nothing waits for a block to fill. A last line without a line end is a line.
 */
export async function* lineBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineBlock> {
  let pending: Uint8Array[] = [];
  let line = 1;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      pending.push(chunk);
      continue;
    }
    const data = joined([...pending, chunk.subarray(0, end)]);
    pending = end === chunk.length ? [] : [chunk.slice(end)];
    const lines = countLines(data);
    yield { data, line, lines };
    line += lines;
  }
  if (pending.length > 0) yield { data: joined(pending), line, lines: 1 };
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
  let count = 0;
  for (let at = data.indexOf(NEWLINE); at >= 0; at = data.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
