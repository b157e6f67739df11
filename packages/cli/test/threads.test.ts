import { setImmediate as nextTurn } from 'node:timers/promises';

import { describe, expect, test } from 'vitest';

import type { Batch } from '../src/input/batch.ts';
import { lineBlocks } from '../src/input/line-blocks.ts';
import { inOrder } from '../src/work/in-order.ts';
import { rescue } from '../src/work/rescue.ts';
import type { Done } from '../src/work/work.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array | undefined) => data && new TextDecoder().decode(data);

async function* given<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('blocks of lines', () => {
  const source = 'một\n\nhai ba\r\n bốn\n' + 'x'.repeat(50) + '\nnăm';

  test('hold every byte once, cut after line ends, wherever the stream is cut', async () => {
    for (let size = 1; size < source.length; size++) {
      const whole = bytes(source);
      const cuts = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
        whole.subarray(i * size, (i + 1) * size),
      );
      const blocks = await all(lineBlocks(given(cuts)));
      expect(blocks.map(({ data }) => text(data)).join('')).toBe(source);
      const texts = blocks.map(({ data }) => text(data)!);
      expect(texts.slice(0, -1).every((block) => block.endsWith('\n'))).toBe(true);
      const before = texts.map((_, i) => texts.slice(0, i).join('').split('\n').length);
      expect(blocks.map(({ line }) => line)).toEqual(before);
      expect(blocks.at(-1)).toMatchObject({ lines: 6, bytes: whole.length });
    }
  });

  test('leave out a line that is too long, and nothing else', async () => {
    for (const size of [1, 3, 7, 1000]) {
      const whole = bytes(source);
      const cuts = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
        whole.subarray(i * size, (i + 1) * size),
      );
      const start = { lines: 0, bytes: 0, crc: 0 };
      const blocks = await all(lineBlocks(given(cuts), start, size === 1000 ? 1000 : 20));
      const kept = blocks.map(({ data }) => text(data) ?? '…\n').join('');
      expect(kept).toBe(size === 1000 ? source : source.replace(/x+/, '…'));
      expect(blocks.at(-1)).toMatchObject({ lines: 6, bytes: whole.length });
    }
  });
});

describe('work side by side', () => {
  test('gives results in order and never takes more than the limit in hand', async () => {
    let inHand = 0;
    let most = 0;
    const work = async (n: number) => {
      most = Math.max(most, ++inHand);
      for (let turn = 0; turn < (n * 7) % 5; turn++) await nextTurn();
      inHand--;
      return n * n;
    };
    const items = Array.from({ length: 100 }, (_, i) => i);
    const results = await all(inOrder(given(items), 4, work));
    expect(results).toEqual(items.map((item) => ({ item, result: item * item })));
    expect(most).toBe(4);
  });
});

describe('when a thread dies of a batch', () => {
  const after = { source: 0, bytes: 0, crc: 0, lines: 0 };
  const run = async (batch: Batch): Promise<Done> => {
    const line = batch.kind === 'lines' ? text(batch.data)! : '';
    if (line.includes('poison')) throw new Error('out of memory');
    const chunks = {
      data: bytes(line),
      opening: bytes(`first ${line}`),
      openingLength: line.length,
    };
    return { records: 1, reports: [], chunks };
  };

  test('only the line that kills it is lost, and named', async () => {
    const data = bytes('a\npoison\nb\n');
    const batch = { kind: 'lines', file: 'f', format: 'jsonl', data, line: 5, after } as const;
    const { records, reports, chunks } = await rescue(batch, new Error('died'), run, 'en');
    expect(text(chunks!.data)).toBe('a\nb\n');
    expect([text(chunks!.opening), chunks!.openingLength]).toEqual(['first a\n', 2]);
    expect(records).toBe(3);
    expect(reports).toMatchObject([{ file: 'f', line: 6, code: 'worker-failed' }]);
  });
});
