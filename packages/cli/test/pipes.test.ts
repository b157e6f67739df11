import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { congvan, ids, inEmptyFolder, record, start } from './command.ts';

const RECORDS = Array.from({ length: 60 }, (_, i) => record(`r${i}`, `Bà Lê Thị Hoa, số ${i}.`));
const BIN = fileURLToPath(new URL('../bin/congvan.js', import.meta.url));

inEmptyFolder(() => writeFileSync('archive.jsonl', RECORDS.join('')));

describe('in a pipe', () => {
  test('records come out while others are still to come', async () => {
    const { child, ended } = start(['tag', '--from', 'jsonl']);
    child.stdin.write(RECORDS[0]);
    const first = await nextOf(child.stdout);
    expect(ids(String(first))).toEqual(['r0']);
    child.stdin.end();
    child.stdout.resume();
    expect((await ended).exit).toBe(0);
  });

  test('ends quietly when nobody reads any more', async () => {
    const { child, ended } = start(['tag', '--from', 'jsonl']);
    child.stdin.on('error', () => {});
    child.stdout.destroy();
    child.stdin.end(RECORDS.join('').repeat(20));
    expect(await ended).toEqual({ exit: 0, err: '' });
  });

  const parallel = spawnSync('parallel', ['--version']).stdout?.includes('GNU parallel');
  test.skipIf(!parallel)(
    'GNU parallel spreads records over processes and keeps their order',
    async () => {
      const words = ['--pipepart', '--arg-file', 'archive.jsonl', '--block', '1k', '--keep-order'];
      const run = spawnSync('parallel', [
        ...words,
        process.execPath,
        BIN,
        'tag',
        '--from',
        'jsonl',
      ]);
      expect(run.stdout.toString()).toBe((await congvan('tag archive.jsonl')).out);
    },
  );
});

function nextOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  return new Promise((done) => stream.once('data', (chunk: Buffer) => done(chunk)));
}
