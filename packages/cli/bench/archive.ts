/**
 * Tags (or only converts) an archive with one job and with two, through pipes, and notes time and
 * memory, and how many times faster the last number of jobs is than the first:
 * `tsx bench/archive.ts [--command tag] [--megabytes 1000] [--jobs 1,2] [--rounds 1] [--save]`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { records } from './records.ts';
import { save } from './save.ts';

const BIN = fileURLToPath(new URL('../bin/congvan.js', import.meta.url));
const MB = 1_000_000;

interface Run {
  readonly jobs: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** Of all threads together. */
  readonly cpuSeconds: number;
  /** The most resident memory of the whole process, in MB, and its share for each worker. */
  readonly peak: number;
  readonly peakPerWorker: number;
  /** Resident memory at each tenth of the input, in MB. */
  readonly course: readonly number[];
}

const { values } = parseArgs({
  options: {
    command: { type: 'string', default: 'tag' },
    megabytes: { type: 'string', default: '1000' },
    jobs: { type: 'string', default: '1,2' },
    rounds: { type: 'string', default: '1' },
    save: { type: 'boolean', default: false },
  },
});
const jobs = values.jobs.split(',').map(Number);
const runs: Run[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  for (const count of jobs) {
    runs.push(await measure(count, Number(values.megabytes)));
    console.log(runs.at(-1));
  }
}
const speedup = round(medianSeconds(jobs[0]!) / medianSeconds(jobs.at(-1)!), 100);
console.log({ speedup });
if (values.save) save(`archive-${values.command}-${values.megabytes}mb`, { speedup, runs });

/** Of the runs with so many jobs. */
function medianSeconds(count: number): number {
  const seconds = runs.filter((run) => run.jobs === count).map((run) => run.seconds);
  return seconds.toSorted((a, b) => a - b)[seconds.length >> 1]!;
}

async function measure(jobs: number, megabytes: number): Promise<Run> {
  const words = [BIN, values.command, '--from', 'jsonl', '--jobs', String(jobs)];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'ignore', 'inherit'] });
  const started = performance.now();
  const course: number[] = [];
  let fed = 0;
  let status = statusOf(child.pid!)!;
  const watch = setInterval(() => (status = statusOf(child.pid!) ?? status), 100);
  for (const line of records(1)) {
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    fed += Buffer.byteLength(line);
    if (fed >= (course.length + 1) * (megabytes / 10) * MB) course.push(status.resident);
    if (fed >= megabytes * MB) break;
  }
  const ended = once(child, 'exit');
  child.stdin.end();
  await ended;
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  return {
    jobs,
    megabytes,
    seconds: round(seconds),
    cpuSeconds: round(status.cpuSeconds),
    peak: status.peak,
    peakPerWorker: Math.round(status.peak / jobs),
    course,
  };
}

/** What Linux says of a process; undefined when it has ended. */
function statusOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  if (!status.includes('VmRSS')) return undefined;
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]);
  const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return {
    resident: Math.round(field('VmRSS') / 1000),
    peak: Math.round(field('VmHWM') / 1000),
    cpuSeconds: (Number(times[11]) + Number(times[12])) / 100,
  };
}

function round(value: number, to = 10): number {
  return Math.round(value * to) / to;
}
