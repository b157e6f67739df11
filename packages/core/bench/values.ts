/**
 * What share of tagging goes into dates and numbers: processor time of the values pass over the
 * sample report, against the whole tagger on the same text, with its model and without.
 * `tsx bench/values.ts [rounds]` prints it and writes bench/results of the package.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { tokenize } from '../src/1-tokens/tokenize.ts';
import { viewOf } from '../src/1-tokens/view.ts';
import { resolveDates } from '../src/4-values/document-dates.ts';
import { scan } from '../src/4-values/scan.ts';
import { createTagger } from '../src/index.ts';

const root = join(import.meta.dirname, '../../..');
const sample = join(root, 'corpus/sample');
const file = readdirSync(sample).find((name) => name.endsWith('.txt'))!;
const text = readFileSync(join(sample, file), 'utf8');
const rounds = Number(process.argv[2] ?? 300);

const grammars = createTagger({ model: null });
const whole = createTagger();

function readValues(): void {
  const tokens = tokenize(viewOf(text).text);
  for (let i = 0; i < 10; i += 1) {
    const unread = { ...tokens, memo: [] };
    resolveDates(unread, scan(unread).candidates);
  }
}

/** Processor milliseconds of a run, after one that warms up. */
function processorTime(run: () => void): number {
  const measure = () => {
    const before = process.cpuUsage();
    for (let i = 0; i < rounds; i += 1) run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / rounds;
  };
  measure();
  return measure();
}

const tokenizing = processorTime(() => tokenize(viewOf(text).text));
const values = (processorTime(readValues) - tokenizing) / 10;
const byGrammars = processorTime(() => grammars.tag(text));
const byAll = processorTime(() => whole.tag(text));

const results = {
  measured: 'processor time over the sample report',
  shareOfGrammars: round(values / byGrammars),
  shareOfTagger: round(values / byAll),
  shareOfTokenizing: round(values / tokenizing),
};

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

console.log(results);
const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
const day = new Date().toISOString().slice(0, 10);
writeFileSync(join(folder, `${day}-values.json`), `${JSON.stringify(results, null, 2)}\n`);
