import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll } from 'vitest';

import { main, type Streams } from '../src/index.ts';

/** What a command line came to. */
export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** Runs a command line in this process, with English messages unless `env` says otherwise. */
export async function congvan(
  words: string | readonly string[],
  stdin: string | Uint8Array = '',
  env: Streams['env'] = {},
): Promise<Outcome> {
  const [stdout, stderr] = [new Sponge(), new Sponge()];
  const streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env };
  const exit = await main(typeof words === 'string' ? wordsOf(words) : words, streams);
  return { exit, out: stdout.bytes.toString(), bytes: stdout.bytes, err: stderr.bytes.toString() };
}

function wordsOf(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}

/** Keeps what is written to it. */
export class Sponge extends Writable {
  bytes = Buffer.alloc(0);
  override _write(chunk: Buffer, _: string, done: () => void) {
    this.bytes = Buffer.concat([this.bytes, chunk]);
    done();
  }
}

const BIN = fileURLToPath(new URL('../bin/congvan.js', import.meta.url));

/** Starts the command as a process of its own. */
export function start(words: readonly string[]) {
  const child = spawn(process.execPath, [BIN, ...words], { stdio: ['pipe', 'pipe', 'pipe'] });
  const err: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<{ exit: number | null; err: string }>((done) => {
    child.on('close', (exit) => done({ exit, err: Buffer.concat(err).toString() }));
  });
  return { child, ended };
}

/** Makes the tests of a file run in an empty folder that is removed afterwards. */
export function inEmptyFolder(fill: () => void | Promise<void> = () => {}): void {
  const before = process.cwd();
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'congvan-test-'));
    process.chdir(folder);
    await fill();
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
}

/** A record as a line of JSON. */
export function record(id: string, text: string, more: object = {}): string {
  return `${JSON.stringify({ id, text, ...more })}\n`;
}

/** The documents of JSON lines. */
export function documents(lines: string) {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; text: string; [key: string]: unknown });
}

/** The ids of JSON lines. */
export function ids(lines: string): string[] {
  return documents(lines).map(({ id }) => id);
}
