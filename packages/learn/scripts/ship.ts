import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { createTagger, type Document } from '@congvan/core';
import {
  calibrated,
  type SequenceModel,
  SequenceRecognizer,
  tokenize,
  viewOf,
  writeModel,
} from '@congvan/core/sequence';

import { calibrate, calibrationCurve, type Outcome } from '../src/calibrate.ts';
import { readReports } from '../../house/scripts/corpus.ts';
import { annotatedTexts, realPassages } from '../../house/scripts/outside.ts';
import { crossValidate, type Fold } from '../src/cross-validate.ts';
import { f1ByLabel } from '../src/exact.ts';
import { grammarEvidence } from '../src/examples.ts';
import { type Epoch, type Layer, train } from '../src/train.ts';
import { cardText, type Scores } from './card-text.ts';
import { knowledge } from './knowledge.ts';

// Makes the model that comes with the package, and its card: trains on all that is annotated, what is
// more like the product's texts counting more, and measures that by folds of the passages most like
// them and by `corpus/test`, from which nothing is learnt. `pnpm ship [--folds N]`

const HERE = import.meta.dirname;
const MODEL = join(HERE, '../../core/src/2-candidates/sequence/shipped-bytes.ts');
const CARD = join(HERE, '../MODEL-CARD.md');
/** How much a passage like the product's texts counts beside one of the wider set. */
const CLOSE = 3;
/** How much a text that was chosen for its likeness to such passages counts. */
const NEAR = 2;
/** What the file may weigh, so that the annotator loads in under a megabyte. */
const MOST_BYTES = 440_000;
/** What weights are rounded to, finest first; the first one that fits is taken. */
const STEPS = [32, 28, 24, 20, 16, 12, 8].map((parts) => 1 / parts);
const TRAINING = { epochs: 8, seed: 1 };

const { values: flags } = parseArgs({ options: { folds: { type: 'string', default: '5' } } });
const folds = Number(flags.folds);
const [close, wide, near] = [realPassages('dev'), realPassages('train'), annotatedTexts()];
if (!close || !wide || !near) {
  console.error('Annotated texts are missing; nothing is trained.');
  process.exit(1);
}
const reports = await readReports();
const own = reports.filter(({ split }) => split !== 'test').map(({ document }) => document);
const unseen = reports.filter(({ split }) => split === 'test').map(({ document }) => document);
const options = { ...TRAINING, knowledge: knowledge(), trust };
const others = [...wide, ...near, ...own];
const outcomes: Record<Layer, Outcome[]> = { outer: [], inner: [] };
const tested: Pick<Fold, 'documents' | 'model'>[] = [];
await crossValidate(close, {
  ...options,
  always: others,
  folds,
  onFold({ fold, documents, model }) {
    console.log(`fold ${fold} of ${folds}`);
    tested.push({ documents, model });
    for (const document of documents) note(document, model);
  },
});
const calibrations = { outer: calibrate(outcomes.outer), inner: calibrate(outcomes.inner) };
const trained = await train([...others, ...close], { ...options, onEpoch: tell });
const step = STEPS.find((each) => writeModel(trained, each).length <= MOST_BYTES) ?? STEPS.at(-1)!;
const scores = scoresOf(...held());
console.table(scores);
const model = finished(trained);
const bytes = writeModel(model, step);
const base64 = Buffer.from(bytes).toString('base64');
writeFileSync(
  MODEL,
  `/** Made by \`pnpm ship\` in packages/learn. */\nexport const SHIPPED: string = '${base64}';\n`,
);
const curve = calibrationCurve([...said('outer'), ...said('inner')]);
writeFileSync(CARD, cardText(model, { bytes: bytes.length, curve, folds, unseen: unseenScores() }));
console.log(`${bytes.length} bytes, rounded to ${step}, calibration gap ${curve.gap.toFixed(4)}`);

function trust(document: Document): number {
  if (wide!.includes(document)) return 1;
  return near!.includes(document) ? NEAR : CLOSE;
}

function tell({ layer, epoch, epochs, loss }: Epoch): void {
  console.log(`${layer} ${epoch}/${epochs}: loss ${loss.toFixed(4)}`);
}

/** What a fold's model said of its held-out documents, before calibration. */
function note(document: Document, model: SequenceModel): void {
  const view = viewOf(document.text);
  const tokens = tokenize(view.text);
  const gold = new Set(
    document.entities.map(({ start, end, label }) => `${start} ${end} ${label}`),
  );
  const guesses = new SequenceRecognizer(model).guesses(tokens, grammarEvidence(tokens));
  for (const { from, to, label, rule, probability } of guesses) {
    const start = view.originalStart(tokens.starts[from]!);
    const end = view.originalEnd(tokens.ends[to - 1]!);
    const right = gold.has(`${start} ${end} ${label}`);
    outcomes[layerOf(rule)].push({ score: probability, right });
  }
}

function layerOf(rule: string): Layer {
  return rule === 'model/inner' ? 'inner' : 'outer';
}

/** A layer's outcomes with the probabilities that the finished model gives. */
function said(layer: Layer): Outcome[] {
  return outcomes[layer].map(({ score, right }) => ({
    score: calibrated(score, calibrations[layer]),
    right,
  }));
}

function scoresOf(gold: readonly Document[], predicted: readonly Document[]): Scores {
  return { outer: f1ByLabel(gold, predicted, 'outer'), all: f1ByLabel(gold, predicted, 'all') };
}

/** How the finished model does on the project's own reports that it has not seen. */
function unseenScores(): Scores {
  const tagger = createTagger({ model: bytes });
  const predicted = unseen.map((document) => tagger.tag(document.text, document));
  return scoresOf(unseen, predicted);
}

/** The held-out passages and what the calibrated models of their folds find in them. */
function held(): [gold: Document[], predicted: Document[]] {
  const gold = tested.flatMap(({ documents }) => documents);
  const predicted = tested.flatMap(({ documents, model: tried }) => {
    const tagger = createTagger({ model: writeModel(withCalibrations(tried), step) });
    return documents.map((document) => tagger.tag(document.text, document));
  });
  return [gold, predicted];
}

function withCalibrations({ outer, inner, ...rest }: SequenceModel): SequenceModel {
  return {
    ...rest,
    outer: { ...outer, calibration: calibrations.outer },
    inner: { ...inner, calibration: calibrations.inner },
  };
}

function finished(trained: SequenceModel): SequenceModel {
  const data = [
    { name: 'real/train.jsonl', ...sizes(wide!) },
    { name: 'real/dev.jsonl', ...sizes(close!) },
    { name: 'corpus/outside/gov.jsonl', ...sizes(near!) },
    { name: 'corpus/sample, train and dev', ...sizes(own) },
  ];
  const day = new Date().toISOString().slice(0, 10);
  const card = { name: 'congvan', trained: day, licence: 'MIT', data, seed: TRAINING.seed, scores };
  return withCalibrations({ ...trained, card });
}

function sizes(documents: readonly Document[]): { documents: number; entities: number } {
  return {
    documents: documents.length,
    entities: documents.reduce((sum, { entities }) => sum + entities.length, 0),
  };
}
