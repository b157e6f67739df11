import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUILT = new URL('../dist/index.js', import.meta.url);

const SCRIPT = `
  import winkNLP from 'wink-nlp';
  const start = performance.now();
  const before = process.cpuUsage();
  const { default: model } = await import('${BUILT.href}');
  winkNLP(model).readDoc('Xã');
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify([performance.now() - start, (user + system) / 1000]));
`;

export interface Loading {
  /** From nothing to the first document. */
  readonly milliseconds: number;
  /** The same in time of the processor, which other work on the machine does not lengthen. */
  readonly cpuMilliseconds: number;
  readonly bytesGzipped: number;
}

/** The best of five fresh processes, and the size of the built code. Needs a build. */
export function measureLoading(): Loading {
  if (!existsSync(BUILT)) throw new RangeError('Build the package first: pnpm build');
  const times = Array.from({ length: 5 }, load);
  return {
    milliseconds: best(times.map(([elapsed]) => elapsed)),
    cpuMilliseconds: best(times.map(([, cpu]) => cpu)),
    bytesGzipped: gzipSync(readFileSync(BUILT)).length,
  };
}

function load(): [elapsed: number, cpu: number] {
  const cwd = new URL('..', import.meta.url);
  const options = { cwd, encoding: 'utf8' } as const;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], options),
  ) as [number, number];
}

function best(times: readonly number[]): number {
  return Math.round(Math.min(...times) * 10) / 10;
}
