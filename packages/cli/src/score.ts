import { createTagger, type Document, type Language, type TaggerOptions } from '@congvan/core';
import {
  compareTallies,
  measure,
  pairDocuments,
  score,
  scoreDocument,
  sumTallies,
  writeScore,
  type Layer,
  type Pair,
  type PairingProblem,
  type Significance,
} from '@congvan/evaluate';

import type { Arguments } from './arguments.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { readCorpus } from './input/corpus.ts';
import { deliverReport, formOf } from './output/report.ts';
import { taggerOptions } from './tagger-options.ts';
import type { Terminal } from './terminal.ts';

/** Runs `congvan score`. */
export async function runScore({ arguments: given, terminal }: Call): Promise<ExitCode> {
  const [goldPath, ...others] = given.operands;
  const read = (path: string) => readCorpus([path], given.get('from') ?? 'auto', terminal);
  const gold = await read(goldPath!);
  const predictions = [];
  for (const path of others) predictions.push(await read(path));
  if (predictions.length === 0)
    predictions.push({ documents: tagged(gold.documents, await taggerOptions(given)), bad: 0 });
  const paired = predictions.map(({ documents }) => pairDocuments(gold.documents, documents));
  const problems = paired.flatMap((one) => one.problems);
  for (const problem of problems) reportPairing(problem, terminal);
  const [first, second] = paired.map(({ pairs }) => pairs);
  await deliverReport(reportOf(first!, second, given, terminal.language), given, terminal);
  const bad = problems.length + gold.bad + predictions.reduce((sum, one) => sum + one.bad, 0);
  return bad === 0 ? EXIT.ok : EXIT.bad;
}

function tagged(documents: readonly Document[], options: TaggerOptions): Document[] {
  const tagger = createTagger(options);
  return documents.map(({ id, text, date }) =>
    tagger.tag(text, date === undefined ? { id } : { id, date }),
  );
}

/** Says of a document that it has no partner. */
export function reportPairing({ code, id, message }: PairingProblem, terminal: Terminal) {
  terminal.report({ document: id }, code, message[terminal.language]);
}

function reportOf(
  first: readonly Pair[],
  second: readonly Pair[] | undefined,
  given: Arguments,
  language: Language,
): string {
  const layers = layersOf(given);
  if (second) return comparison(compared(first, second, layers, given), given, language);
  const samples = given.number('samples') ?? 1000;
  const report = score(first, {
    layers,
    examples: given.number('examples') ?? 10,
    bootstrap: samples > 0 && { samples, seed: seedOf(given) },
  });
  return writeScore(report, formOf(given), language);
}

function layersOf(given: Arguments): Layer[] {
  const layer = given.get('layer') as Layer | undefined;
  return layer ? [layer] : ['outer', 'all'];
}

function seedOf(given: Arguments): number {
  return given.number('seed') ?? 1;
}

interface Comparison extends Significance {
  readonly layer: Layer;
  readonly documents: number;
  /** Exact micro F1 of either system. */
  readonly first: number;
  readonly second: number;
}

function compared(
  first: readonly Pair[],
  second: readonly Pair[],
  layers: readonly Layer[],
  given: Arguments,
): Comparison[] {
  const ids = new Set(second.map(({ gold }) => gold.id));
  const inBoth = first.filter(({ gold }) => ids.has(gold.id));
  const partners = new Map(second.map((pair) => [pair.gold.id, pair]));
  return layers.map((layer) => {
    const exact = (pair: Pair) => scoreDocument(pair, layer).schemes.exact;
    const a = inBoth.map(exact);
    const b = inBoth.map(({ gold }) => exact(partners.get(gold.id)!));
    const rounds = given.number('samples') ?? 10_000;
    return {
      layer,
      documents: inBoth.length,
      first: measure(sumTallies(a)).f1,
      second: measure(sumTallies(b)).f1,
      ...compareTallies(a, b, { rounds, seed: seedOf(given) }),
    };
  });
}

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'layer',
    'documents',
    'F1 of PREDICTED',
    'F1 of OTHER',
    'difference',
    'p (randomisation)',
    'p (bootstrap)',
  ],
  vi: [
    'lớp',
    'tài liệu',
    'F1 của PREDICTED',
    'F1 của OTHER',
    'chênh lệch',
    'p (hoán đổi)',
    'p (bootstrap)',
  ],
};

function comparison(rows: readonly Comparison[], given: Arguments, language: Language): string {
  if (formOf(given) === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  return rows
    .map((row) => {
      const { layer, documents, first, second, difference, randomization, bootstrap } = row;
      const figures = [first, second, difference, randomization, bootstrap];
      const cells = [layer, String(documents), ...figures.map((figure) => figure.toFixed(4))];
      return HEADS[language].map((head, i) => `${head}: ${cells[i]!}\n`).join('');
    })
    .join('\n');
}
