/**
 * Scores the tagger on real passages and lists its mistakes. Their texts lie outside this
 * repository: in `../shared`, or `$CONGVAN_SHARED`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { createTagger, type Document, type Tagger } from '@congvan/core';

import { annotatedTexts, realPassages, SHARED } from '../../house/scripts/outside.ts';
import {
  calibrationOf,
  scoreDocument,
  type Calibration,
  type Labelled,
  type Pair,
} from '../src/index.ts';
import { mistakeLines } from './mistake-lines.ts';
import { asMarkdown, summarize, type Summary } from './real-summary.ts';
import { scoreVariants } from './variants.ts';

const HELP = `pnpm score:real [options]
  --set dev|train|gov  the passages to score (dev); gov are the texts of corpus/outside
  --model none|default the grammars alone (none), or with the trained model, which has seen these
                       passages: congvan score --cross-validate gives an honest figure of it
  --errors [LABEL]     list the mistakes, of one gold or predicted label, by class
  --layer outer|all    the layer whose mistakes are listed (all)
  --only TEXT          score only passages whose id, genre, level or stratum contains TEXT
  --calibration        how often candidates of each score are right
  --variants           the share of entities found alike in NFD, with CRLF, NBSP, old and new tones
  --json               the summary as JSON
  --save               write corpus/scores/DATE-rules.md`;

const root = resolve(import.meta.dirname, '../../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'dev' },
    model: { type: 'string', default: 'none' },
    errors: { type: 'boolean', default: false },
    layer: { type: 'string', default: 'all' },
    only: { type: 'string' },
    calibration: { type: 'boolean', default: false },
    variants: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const SEEN =
  'The trained model has seen these passages: this is no estimate of its accuracy, and is not saved.';

// A reader that stops early, such as `head`, is no error.
process.stdout.on('error', () => process.exit(0));
main();

function main(): void {
  if (values.help) return console.log(HELP);
  const passages = values.set === 'gov' ? annotatedTexts() : realPassages(values.set);
  const golds = passages?.filter(wanted);
  if (!golds) return console.log(`skipped: ${SHARED} lacks the texts of ${values.set}`);
  const { pairs, seconds } = tagAll(golds);
  const scores = {
    outer: pairs.map((pair) => scoreDocument(pair, 'outer')),
    all: pairs.map((pair) => scoreDocument(pair, 'all')),
  };
  const run = { set: values.set, model: values.model, seconds, characters: characters(golds) };
  const calibrated = values.calibration || values.save;
  const varied = values.variants || values.save;
  const summary = summarize(scores, {
    ...run,
    ...(calibrated && calibrate(golds)),
    ...(varied && { variants: scoreVariants(makeTagger(), golds) }),
  });
  if (values.errors) printMistakes(pairs);
  console.log(values.json ? JSON.stringify(summary, null, 2) : asMarkdown(summary));
  if (values.model !== 'none') console.error(`\n${SEEN}`);
  else if (values.save) save(summary);
}

function wanted({ id, meta }: Document): boolean {
  if (values.only === undefined) return true;
  return [id, ...Object.values(meta ?? {})].some((text) => String(text).includes(values.only!));
}

/** Every candidate that the tagger weighed, right or wrong, whether it was chosen or not. */
function calibrate(golds: readonly Document[]): { calibration: Calibration | null } {
  const tagger = makeTagger();
  const outcomes = golds.flatMap(({ text, entities }) => {
    const right = new Set(entities.map(keyOf));
    const { candidates } = tagger.explain(text);
    return candidates.map((one) => ({ score: one.score, right: right.has(keyOf(one)) }));
  });
  return { calibration: calibrationOf(outcomes) };
}

function keyOf({ start, end, label }: Labelled): string {
  return `${start} ${end} ${label}`;
}

function tagAll(golds: readonly Document[]): { pairs: Pair[]; seconds: number } {
  const tagger = makeTagger();
  const started = performance.now();
  const pairs = golds.map((gold) => {
    const { id, text, date } = gold;
    return { gold, predicted: tagger.tag(text, { id, ...(date && { date }) }) };
  });
  return { pairs, seconds: (performance.now() - started) / 1000 };
}

function makeTagger(): Tagger {
  return createTagger(values.model === 'none' ? { model: null } : {});
}

function characters(documents: readonly Document[]): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}

function printMistakes(pairs: readonly Pair[]): void {
  const layer = values.layer === 'outer' ? 'outer' : 'all';
  for (const line of mistakeLines(pairs, layer, positionals[0])) console.log(line);
  console.log();
}

function save(summary: Summary): void {
  const folder = join(root, 'corpus/scores');
  mkdirSync(folder, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  const base = join(folder, `${date}-rules${summary.set === 'dev' ? '' : `-${summary.set}`}`);
  writeFileSync(`${base}.md`, `${asMarkdown(summary)}\n`);
  console.log(`wrote ${base}.md`);
}
