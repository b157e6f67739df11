import { createTagger, type Document, type TaggerOptions } from '@congvan/core';
import {
  compareSystems,
  pairDocuments,
  score,
  writeComparison,
  writeScore,
  type Layer,
  type Pair,
  type PairingProblem,
} from '@congvan/evaluate';

import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { Failure } from './failure.ts';
import { readCorpus } from './input/corpus.ts';
import { onInterrupt } from './interrupt.ts';
import { deliverReport, formOf } from './output/report.ts';
import { taggerOptions } from './tagger-options.ts';
import type { Terminal } from './terminal.ts';

/** What is scored: the documents, and how many errors there were on the way to them. */
interface Prediction {
  readonly documents: readonly Document[];
  readonly bad: number;
}

/** Runs `congvan score`. */
export async function runScore(call: Call): Promise<ExitCode> {
  const { arguments: given, terminal } = call;
  const [goldPath, ...others] = given.operands;
  if (others.length > 1 && given.number('samples') === 0) {
    throw new Failure(EXIT.usage, 'tests-need-samples');
  }
  const gold = await readCorpus([goldPath!], call);
  const predictions: Prediction[] = [];
  for (const path of others) predictions.push(await readCorpus([path], call));
  if (predictions.length === 0) predictions.push(await ownPrediction(gold.documents, call));
  const paired = predictions.map(({ documents }) => pairDocuments(gold.documents, documents));
  const problems = paired.flatMap((one) => one.problems);
  for (const problem of problems) reportPairing(problem, terminal);
  const [first, second] = paired.map(({ pairs }) => pairs);
  const report = second ? comparison(first!, second, call) : scores(first!, call);
  await deliverReport(report, given, terminal);
  const bad = problems.length + gold.bad + predictions.reduce((sum, one) => sum + one.bad, 0);
  return bad === 0 ? EXIT.ok : EXIT.bad;
}

async function ownPrediction(gold: readonly Document[], call: Call): Promise<Prediction> {
  const given = call.arguments;
  if (given.has('cross-validate')) return crossValidated(gold, call);
  return { documents: tagged(gold, await taggerOptions(given)), bad: 0 };
}

function tagged(documents: readonly Document[], options: TaggerOptions): Document[] {
  const tagger = createTagger(options);
  return documents.map(({ id, text, date }) =>
    tagger.tag(text, date === undefined ? { id } : { id, date }),
  );
}

async function crossValidated(gold: readonly Document[], call: Call): Promise<Prediction> {
  const { crossValidate } = await import('@congvan/learn');
  const { settingsOf } = await import('./train.ts');
  const { arguments: given, terminal } = call;
  const path = given.get('always');
  const always = path === undefined ? { documents: [], bad: 0 } : await readCorpus([path], call);
  const interrupt = onInterrupt(terminal);
  const documents = await crossValidate(gold, {
    ...settingsOf(given),
    folds: given.number('cross-validate')!,
    always: always.documents,
    signal: interrupt.signal,
    onFold({ fold, folds, documents: { length } }) {
      const details = { fold, folds, documents: length };
      terminal.report({}, 'fold', terminal.say('fold', details), 'note');
    },
  });
  interrupt.release();
  return { documents, bad: always.bad };
}

/** Says of a document that it has no partner. */
export function reportPairing({ code, id, message }: PairingProblem, terminal: Terminal) {
  terminal.report({ document: id }, code, message[terminal.language]);
}

function scores(pairs: readonly Pair[], { arguments: given, terminal }: Call): string {
  const samples = given.number('samples') ?? 1000;
  const seed = given.number('seed') ?? 1;
  const report = score(pairs, {
    layers: layersOf(given.get('layer')),
    examples: given.number('examples') ?? 10,
    bootstrap: samples > 0 && { samples, seed },
  });
  return writeScore(report, formOf(given), terminal.language);
}

function comparison(
  first: readonly Pair[],
  second: readonly Pair[],
  { arguments: given, terminal }: Call,
): string {
  const rounds = given.number('samples');
  const report = compareSystems(first, second, {
    layers: layersOf(given.get('layer')),
    seed: given.number('seed') ?? 1,
    ...(rounds !== undefined && { rounds }),
  });
  const [, nameA, nameB] = given.operands;
  return writeComparison(report, [nameA!, nameB!], formOf(given), terminal.language);
}

function layersOf(layer: string | undefined): Layer[] {
  return layer === undefined ? ['outer', 'all'] : [layer as Layer];
}
