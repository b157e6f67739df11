// How fast the whole tagger is, built as it is published: against wink-nlp's English pipeline on English prose of the
// same size in the same run, and over texts of growing length. Usage: tsx bench/tagger.ts [--save], after a build
import { readFileSync, writeFileSync } from 'node:fs';

import english from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const BUILT = new URL('../dist/index.js', import.meta.url);
const REPORT = new URL('../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url);
const TRANSLATION = new URL('../../wink-model/bench/texts/report.en.txt', import.meta.url);
const TURNS = 120;
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];

const { createTagger, tokenizeText } = (await import(
  BUILT.href
)) as typeof import('../src/index.ts');

interface Run {
  readonly name: string;
  readonly tokens: number;
  readonly once: () => unknown;
  best: number;
}

/** Taggers and wink-nlp take turns; the best turn of each counts, so that other work weighs little. */
function speeds(): Record<string, number> {
  const size = Math.min(...[REPORT, TRANSLATION].map((url) => readFileSync(url, 'utf8').length));
  const [vi, en] = [REPORT, TRANSLATION].map((url) => readFileSync(url, 'utf8').slice(0, size));
  const nlp = winkNLP(english, ['sbd', 'ner', 'cer']);
  const [grammars, whole] = [createTagger({ model: null }), createTagger()];
  const ours = tokenizeText(vi!).length;
  const runs: Run[] = [
    {
      name: 'english',
      tokens: nlp.readDoc(en!).tokens().length(),
      once: () => nlp.readDoc(en!),
      best: Infinity,
    },
    { name: 'grammars', tokens: ours, once: () => grammars.tag(vi!), best: Infinity },
    { name: 'model', tokens: ours, once: () => whole.tag(vi!), best: Infinity },
  ];
  for (let turn = 0; turn < TURNS; turn += 1) for (const run of runs) time(run);
  return Object.fromEntries(
    runs.map(({ name, tokens, best }) => [name, Math.round((tokens / best) * 1000)]),
  );
}

function time(run: Run): void {
  const start = performance.now();
  for (let i = 0; i < 3; i += 1) run.once();
  run.best = Math.min(run.best, (performance.now() - start) / 3);
}

/** Microseconds a character for texts of growing length: the report again and again with other numbers. */
function growth(): Record<string, number> {
  const report = readFileSync(REPORT, 'utf8');
  const tagger = createTagger({ model: null });
  return Object.fromEntries(
    LENGTHS.map((length) => {
      const text = repeated(report, length);
      const start = performance.now();
      tagger.tag(text);
      return [length, Math.round(((performance.now() - start) * 1e6) / length) / 1000];
    }),
  );
}

function repeated(report: string, length: number): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; i += 1) {
    parts.push(report.replaceAll('798', String(800 + (i % 900))));
    size += report.length;
  }
  return parts.join('\n').slice(0, length);
}

const tokensPerSecond = speeds();
const result = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  tokensPerSecond,
  ratioToEnglish: {
    grammars: round(tokensPerSecond['grammars']! / tokensPerSecond['english']!),
    model: round(tokensPerSecond['model']! / tokensPerSecond['english']!),
  },
  microsecondsPerCharacter: growth(),
};

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
if (process.argv.includes('--save')) {
  writeFileSync(
    new URL(`./results/${result.date}-tagger.json`, import.meta.url),
    `${JSON.stringify(result, null, 2)}\n`,
  );
}
