import { certaintyOf, createTagger, type Document } from '@congvan/core';
import type { SequenceModel } from '@congvan/core/sequence';

import { crossValidate } from './cross-validate.ts';
import { f1, tally } from './exact.ts';
import { train, type TrainOptions } from './train.ts';

export interface LearnOptions extends TrainOptions {
  /** The model that made the suggestions: the shipped one, or a personal one. */
  readonly from: SequenceModel;
  /** The parts in which the corrections are held out in turn to measure; 3 when absent, 0 for none. */
  readonly folds?: number;
}

/** Exact F1 of both views of a set of documents. */
export interface Measured {
  readonly outer: number;
  readonly all: number;
}

/** What was learnt from corrected documents. */
export interface Lesson {
  /** The personal model: `writeModel` makes the file to keep or to share. */
  readonly model: SequenceModel;
  readonly documents: number;
  /** On the corrected documents, each by the old model and by one that learnt from the others. */
  readonly before?: Measured;
  readonly after?: Measured;
}

/**
 * Few documents, learnt at once: features of the old model hold firm against them, features that
 * only they have, such as the words of a new body's name, are learnt at full speed.
 */
const QUICK = {
  rate: 0.05,
  l1: 0.2,
  l2: 0.05,
  firmness: 1000,
  least: 1,
  drop: 0,
  epochs: 3,
} as const;

/**
 * Learns from corrected documents in seconds, going on from a model without its data. Weights the
 * corrections do not touch stay as they are. The measure holds out each part of the corrections in
 * turn; fewer than two documents cannot be measured.
 *
 * @throws RangeError when there are no documents.
 */
export async function learnFromCorrections(
  documents: readonly Document[],
  options: LearnOptions,
): Promise<Lesson> {
  if (documents.length === 0) throw new RangeError('no corrected documents');
  const settings = { ...QUICK, ...options };
  const parts = Math.min(options.folds ?? 3, documents.length);
  const model = await train(documents, settings);
  if (parts < 2 || options.signal?.aborted) return { model, documents: documents.length };
  const after = await crossValidate(documents, { ...settings, folds: parts });
  const tagger = createTagger({ model: options.from });
  const before = documents.map((document) => tagger.tag(document.text, document));
  return {
    model,
    documents: documents.length,
    before: measured(documents, before),
    ...(after.length === documents.length ? { after: measured(documents, after) } : {}),
  };
}

function measured(gold: readonly Document[], predicted: readonly Document[]): Measured {
  return {
    outer: f1(tally(gold, predicted, 'outer')),
    all: f1(tally(gold, predicted, 'all')),
  };
}

/**
 * The documents in the order in which to look at them: first those whose suggestions are least
 * sure, by the mean of what their entities lack to certainty.
 */
export function leastCertainFirst(documents: readonly Document[]): Document[] {
  const doubt = new Map(documents.map((document) => [document, doubtOf(document)]));
  return documents.toSorted((a, b) => doubt.get(b)! - doubt.get(a)!);
}

function doubtOf({ entities }: Document): number {
  const doubt = entities.reduce((sum, entity) => sum + 1 - certaintyOf(entity), 0);
  return doubt / Math.max(1, entities.length);
}
