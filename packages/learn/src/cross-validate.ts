import { createTagger, type Document } from '@congvan/core';
import type { SequenceModel } from '@congvan/core/sequence';

import { exampleOf, readerOf } from './examples.ts';
import { folds as foldsOf } from './folds.ts';
import { knowledgeOf, trainOn, type TrainOptions } from './train.ts';

/** How `crossValidate` divides and trains. */
export interface CrossValidation extends TrainOptions {
  /** How many parts, each predicted by a model that was trained on the others; 5 when absent. */
  readonly folds?: number;
  /** Documents that every model is trained on. */
  readonly always?: readonly Document[];
  /** Called after each part. */
  readonly onFold?: (fold: Fold) => void;
}

/** One part of a cross-validation: the documents held out, and the model trained without them. */
export interface Fold {
  /** From 1. */
  readonly fold: number;
  readonly folds: number;
  readonly documents: readonly Document[];
  readonly model: SequenceModel;
}

/**
 * Predicts each document by a model that has not seen it, the documents split by the seed. Returns
 * the predictions in the order of the documents; when `signal` stops it, those made so far.
 */
export async function crossValidate(
  documents: readonly Document[],
  options: CrossValidation = {},
): Promise<Document[]> {
  const { folds = 5, always = [], seed = 1, signal } = options;
  const reader = readerOf(knowledgeOf(options));
  const examples = new Map(
    [...always, ...documents].map((d) => [d, exampleOf(d, reader, options.trust?.(d))]),
  );
  const predicted = new Map<Document, Document>();
  for (const [i, held] of foldsOf(documents, folds, seed).entries()) {
    const rest = [...examples.keys()].filter((document) => !held.includes(document));
    const model = await trainOn(
      rest.map((document) => examples.get(document)!),
      options,
    );
    if (signal?.aborted) break;
    const tagger = createTagger({ model });
    for (const document of held) predicted.set(document, tagger.tag(document.text, document));
    options.onFold?.({ fold: i + 1, folds, documents: held, model });
  }
  return documents.flatMap((document) => predicted.get(document) ?? []);
}
