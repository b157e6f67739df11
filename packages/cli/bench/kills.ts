/**
 * Kills runs with SIGKILL at random moments, resumes each until it is complete, and compares the
 * output with that of an undisturbed run: `tsx bench/kills.ts [--kills 20] [--seed 1] [--save]`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { randomFrom } from '../../evaluate/src/random.ts';
import { records } from './records.ts';
import { save } from './save.ts';

const BIN = fileURLToPath(new URL('../bin/congvan.js', import.meta.url));
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    records: { type: 'string', default: '400' },
    save: { type: 'boolean', default: false },
  },
});
const random = randomFrom(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'congvan-kills-'));
const input = join(folder, 'in.jsonl');
writeFileSync(input, take(Number(values.records)).join(''));

const variants = [
  { out: 'plain.jsonl', jobs: 1 },
  { out: 'threads.jsonl', jobs: 2 },
  { out: 'packed.jsonl.gz', jobs: 1 },
  { out: 'packed.jsonl.zst', jobs: 2 },
];
const wholes = new Map<string, Buffer>();
let usual = 0;
for (const { out, jobs } of variants) {
  const started = performance.now();
  const whole = join(folder, `whole-${out}`);
  await ended(start(whole, jobs));
  usual = performance.now() - started;
  wholes.set(out, await unpacked(whole));
}

const results = [];
let kills = 0;
for (let n = 0; kills < Number(values.kills); n++) {
  const { out, jobs } = variants[n % variants.length]!;
  const path = join(folder, `${n}-${out}`);
  let killed = 0;
  while (!existsSync(path)) {
    const child = start(path, jobs);
    const last = kills >= Number(values.kills);
    const done = last ? await ended(child) : await killedAfter(child, random() * usual);
    if (done) break;
    killed++;
    kills++;
  }
  const equal = (await unpacked(path)).equals(wholes.get(out)!);
  results.push({ out, jobs, killed, equal });
  console.log(results.at(-1));
}
rmSync(folder, { recursive: true });
const equal = results.every((one) => one.equal);
console.log(`${kills} kills, ${results.length} runs, ${equal ? 'all equal' : 'NOT EQUAL'}`);
if (values.save) save('kills', { seed: Number(values.seed), kills, equal, runs: results });
process.exitCode = equal ? 0 : 1;

function start(out: string, jobs: number) {
  const words = [BIN, 'tag', input, '--out', out, '--jobs', String(jobs), '--resume'];
  return spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function ended(child: ReturnType<typeof start>): Promise<boolean> {
  await once(child, 'exit');
  return true;
}

/** Gives whether the run was complete before it could be killed. */
async function killedAfter(child: ReturnType<typeof start>, ms: number): Promise<boolean> {
  const exited = ended(child);
  const first = await Promise.race([exited, wait(ms).then(() => false)]);
  child.kill('SIGKILL');
  await exited;
  return first;
}

/** The output as it was before it was packed. */
async function unpacked(path: string): Promise<Buffer> {
  if (!/\.(gz|zst)$/.test(path)) return readFileSync(path);
  const words = [BIN, 'convert', path];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function take(count: number): string[] {
  const lines: string[] = [];
  for (const line of records(1)) {
    lines.push(line);
    if (lines.length === count) break;
  }
  return lines;
}
