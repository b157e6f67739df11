/**
 * How long `score` and `agree` take on 10,000 documents, in processor seconds and as a ratio to
 * writing and reading the same documents as JSON. `pnpm bench [documents]` writes the results.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Document } from '@congvan/core';

import { agree, score, type Annotator } from '../src/index.ts';
import { randomFrom } from '../src/random.ts';
import { disturb, makeCorpus } from './corpus.ts';

interface Timing {
  readonly name: string;
  readonly seconds: number;
  /** Times as long as the JSON round trip of one version of the corpus. */
  readonly ratio: number;
}

const documents = Number(process.argv[2] ?? 10_000);
const random = randomFrom(7);
const gold = makeCorpus(documents, random);
const versions = [1, 2, 3].map(() => gold.map((document) => disturb(document, random)));
const yardstick = processorSeconds(() => JSON.parse(JSON.stringify(gold)));

const timings = [
  time('score', () => score(pairs(versions[0]!))),
  time('agree, 2 annotators', () => agree(annotators(2))),
  time('agree, 3 annotators', () => agree(annotators(3))),
];
save(timings);

function pairs(predicted: readonly Document[]) {
  return gold.map((document, i) => ({ gold: document, predicted: predicted[i]! }));
}

function annotators(count: number): Annotator[] {
  return versions.slice(0, count).map((own, i) => ({ name: `annotator ${i + 1}`, documents: own }));
}

function time(name: string, run: () => unknown): Timing {
  const seconds = processorSeconds(run);
  return { name, seconds, ratio: seconds / yardstick };
}

function processorSeconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function save(results: readonly Timing[]): void {
  const folder = join(import.meta.dirname, 'results');
  const date = new Date().toISOString().slice(0, 10);
  const entities = gold.reduce((sum, document) => sum + document.entities.length, 0);
  const summary = { date, node: process.version, documents, entities, yardstick, results };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${date}.json`), `${JSON.stringify(summary, null, 2)}\n`);
  const rows = results.map(
    ({ name, seconds, ratio }) => `| ${name} | ${seconds.toFixed(1)} | ${ratio.toFixed(1)} |`,
  );
  const page = [
    `# Scores and agreement, ${date}`,
    '',
    `${documents} documents with ${entities} entities, Node ${process.version}.`,
    '',
    '| what | processor seconds | times a JSON round trip |',
    '| --- | --: | --: |',
    ...rows,
  ].join('\n');
  writeFileSync(join(folder, `${date}.md`), `${page}\n`);
  console.log(page);
}
