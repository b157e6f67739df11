import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, test } from 'vitest';

import { congvan, ids, inEmptyFolder, record, start } from './command.ts';

const TEXT = 'Ông Lê Thanh Long, Chủ tịch UBND phường Nghi Hòa, cùng dự.\n';
const RECORDS = Array.from({ length: 1000 }, (_, i) => record(`r${i}`, TEXT.repeat(i % 7)));

inEmptyFolder(async () => {
  writeFileSync('in.jsonl', RECORDS.join(''));
  await congvan('convert in.jsonl --out whole.jsonl');
  await congvan('tag in.jsonl --model none --out tagged.jsonl');
});

/** Leaves the output of a run as a kill would: the part file and its progress, and more unvouched. */
async function killed(out: string, options = '') {
  const { child, ended } = start(
    `tag in.jsonl --model none --out ${out} ${options}`.trim().split(' '),
  );
  while (!existsSync(`${out}.progress`)) await wait(10);
  await wait(300);
  child.kill('SIGKILL');
  await ended;
}

describe('a run that was killed', () => {
  test.each([
    ['out.jsonl', ''],
    ['out.jsonl.gz', ''],
    ['out2.jsonl', '--jobs 2'],
  ])(
    'and resumed gives what an undisturbed one gives: %s %s',
    async (out, options) => {
      await killed(out, options);
      expect(existsSync(out)).toBe(false);
      const { exit, err } = await congvan(
        `tag in.jsonl --model none --out ${out} ${options} --resume`,
      );
      expect([exit, err]).toEqual([0, '']);
      const both = [await congvan(['convert', out]), await congvan('convert tagged.jsonl')];
      expect(both[0]!.out).toBe(both[1]!.out);
      expect([existsSync(`${out}.part`), existsSync(`${out}.progress`)]).toEqual([false, false]);
    },
    60_000,
  );

  test('goes on only with the same input and options', async () => {
    await killed('same.jsonl');
    const other = await congvan('tag in.jsonl whole.jsonl --model none --out same.jsonl --resume');
    expect([other.exit, other.err]).toEqual([2, expect.stringContaining('other files or options')]);
  });
});

describe('a run that stopped', () => {
  const BAD = RECORDS.toSpliced(900, 0, '{\n');

  test('goes on where it was, and tells when the input is not what it was', async () => {
    writeFileSync('bad.jsonl', BAD.join(''));
    const line = 'convert bad.jsonl --out stopped.jsonl --max-errors';
    const { exit, err } = await congvan(`${line} 0`);
    expect([exit, err]).toEqual([3, expect.stringContaining('--resume to go on')]);
    writeFileSync('bad.jsonl', BAD.with(7, record('other', '')).join(''));
    const changed = await congvan(`${line} 1 --resume`);
    expect([changed.exit, changed.err]).toEqual([
      3,
      expect.stringContaining('bad.jsonl: is not what'),
    ]);
    writeFileSync('bad.jsonl', BAD.join(''));
    expect((await congvan(`${line} 1 --resume`)).exit).toBe(1);
    expect(readFileSync('stopped.jsonl', 'utf8')).toBe(readFileSync('whole.jsonl', 'utf8'));
  });

  test('notices output that is shorter than was written', async () => {
    writeFileSync('bad.jsonl', BAD.join(''));
    await congvan('convert bad.jsonl --out short.jsonl --max-errors 0');
    truncateSync('short.jsonl.part', 10);
    const { exit, err } = await congvan('convert bad.jsonl --out short.jsonl --resume');
    expect([exit, err]).toEqual([3, expect.stringContaining('short.jsonl.part: has 10 bytes')]);
  });

  test('finishes what is in hand at the first Ctrl-C', async () => {
    rmSync('int.jsonl', { force: true });
    const { child, ended } = start(['convert', '--out', 'int.jsonl', '--from', 'jsonl']);
    child.stdin.write(RECORDS.slice(0, 50).join(''));
    while (!existsSync('int.jsonl.part') || readFileSync('int.jsonl.part').length === 0)
      await wait(20);
    child.kill('SIGINT');
    const { exit, err } = await ended;
    expect([exit, err]).toEqual([130, expect.stringContaining('stopped after 50 records')]);
    const rest = await congvan('convert --out int.jsonl --from jsonl --resume', RECORDS.join(''));
    expect(rest.exit).toBe(0);
    expect(ids(readFileSync('int.jsonl', 'utf8'))).toEqual(RECORDS.map((_, i) => `r${i}`));
  });
});

describe('--resume', () => {
  test('starts a run that was not begun, and leaves alone one that is complete', async () => {
    expect((await congvan('convert in.jsonl --out fresh.jsonl --resume')).exit).toBe(0);
    const again = await congvan('convert in.jsonl --out fresh.jsonl --resume');
    expect([again.exit, again.err]).toEqual([0, expect.stringContaining('complete already')]);
  });

  test.each([
    ['tag in.jsonl --resume', '--resume needs --out'],
    ['convert in.jsonl --to brat --out b --resume', 'written record by record'],
  ])('%s is refused', async (line, reason) => {
    const { exit, err } = await congvan(line);
    expect([exit, err]).toEqual([2, expect.stringContaining(reason)]);
  });
});
