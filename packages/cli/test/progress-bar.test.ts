import { Readable } from 'node:stream';

import { expect, test } from 'vitest';

import { startProgress } from '../src/progress-bar.ts';
import { Terminal } from '../src/terminal.ts';
import { Sponge } from './command.ts';

/** What a terminal shows of a run that has done 30 bytes of its input and 12 records. */
function shown(total: number | undefined, isTTY: boolean): string {
  const [stdout, stderr] = [new Sponge(), Object.assign(new Sponge(), { isTTY })];
  const stdin = Readable.from([]);
  const bar = startProgress(total, new Terminal({ stdin, stdout, stderr, env: {} }));
  bar.show(30, 12);
  bar.stop();
  return stderr.bytes.toString();
}

test('a terminal shows how far a run is, and how many records that were', () => {
  expect(shown(60, true)).toMatch(/ 50% · .* · 12 records · \d+\/s/);
});

test('of standard input only the records are known', () => {
  expect(shown(undefined, true)).toMatch(/12 records · \d+\/s/);
  expect(shown(undefined, true)).not.toContain('%');
});

test('elsewhere nothing is shown', () => {
  expect(shown(60, false)).toBe('');
});
