import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Keeps a result under its day, with what it was measured on. */
export function save(name: string, result: object): void {
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model };
  const json = JSON.stringify({ day, machine, result }, null, 2);
  writeFileSync(new URL(`${day}-${name}.json`, folder), `${json}\n`);
}
