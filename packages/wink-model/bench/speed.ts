import { readFileSync } from 'node:fs';

import english from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import model from '../src/index.ts';

const REPORT = new URL('../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url);
const TRANSLATION = new URL('./texts/report.en.txt', import.meta.url);

export interface Speed {
  readonly characters: number;
  readonly tokens: number;
  readonly tokensPerSecond: number;
}

/**
 * Tokens and sentences a second with warm caches: a report in Vietnamese, and its translation into
 * English read by the English model, cut to the same number of characters. The two take turns, and
 * the best of many short turns counts, so that other work on the machine weighs little.
 */
export function measureSpeed(): { english: Speed; vietnamese: Speed; ratio: number } {
  const size = Math.min(...[REPORT, TRANSLATION].map((url) => readFileSync(url, 'utf8').length));
  const read = (url: URL) => readFileSync(url, 'utf8').slice(0, size);
  const runs = [
    { nlp: winkNLP(english, ['sbd']), text: read(TRANSLATION), best: Infinity, tokens: 0 },
    { nlp: winkNLP(model, ['sbd']), text: read(REPORT), best: Infinity, tokens: 0 },
  ];
  for (let turn = 0; turn < 400; turn += 1) {
    for (const run of runs) {
      const start = performance.now();
      for (let i = 0; i < 5; i += 1) run.tokens = run.nlp.readDoc(run.text).tokens().length();
      run.best = Math.min(run.best, (performance.now() - start) / 5);
    }
  }
  const [en, vi] = runs.map(({ text, best, tokens }) => ({
    characters: text.length,
    tokens,
    tokensPerSecond: Math.round((tokens / best) * 1000),
  })) as [Speed, Speed];
  const ratio = round(vi.tokensPerSecond / en.tokensPerSecond);
  return { english: en, vietnamese: vi, ratio };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
