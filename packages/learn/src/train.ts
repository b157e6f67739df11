import type { Document } from '@congvan/core';
import {
  type ChainModel,
  FactsCache,
  type Knowledge,
  type SequenceModel,
  Vocabulary,
  WeightTable,
} from '@congvan/core/sequence';

import { type Example, exampleOf, type Reader } from './examples.ts';
import { datasetOf, FeatureIndex } from './features.ts';
import { DEFAULTS, Trainer, type TrainingOptions } from './trainer.ts';

export const LAYERS = {
  outer: ['PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION', 'DATE', 'NUMBER', 'DOCUMENT'],
  inner: ['ORGANIZATION', 'LOCATION', 'DATE'],
} as const;

/** What training tells of each pass over the data. */
export interface Progress {
  readonly layer: 'outer' | 'inner';
  readonly epoch: number;
  readonly loss: number;
}

export function readerOf(knowledge: Knowledge): Reader {
  const facts = new FactsCache(knowledge.clusters);
  return { knowledge, facts, vocabulary: new Vocabulary(), labels: LAYERS };
}

/** Trains both layers on documents with gold. */
export function trainModel(
  documents: readonly Document[],
  knowledge: Knowledge,
  options: Partial<TrainingOptions> & { onProgress?: (progress: Progress) => void } = {},
): SequenceModel {
  const reader = readerOf(knowledge);
  const examples = documents.map((document) => exampleOf(document, reader));
  return {
    knowledge,
    outer: trainLayer(examples, 'outer', options),
    inner: trainLayer(examples, 'inner', options),
  };
}

export function trainLayer(
  examples: readonly Example[],
  layer: 'outer' | 'inner',
  options: Partial<TrainingOptions> & { onProgress?: (progress: Progress) => void },
): ChainModel {
  const settings = { ...DEFAULTS, ...options };
  const index = new FeatureIndex();
  const data = datasetOf(examples, layer, index);
  const trainer = new Trainer(LAYERS[layer], index.size, settings);
  for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
    const loss = trainer.epoch(data, epoch);
    options.onProgress?.({ layer, epoch, loss });
  }
  const weights = new WeightTable(trainer.rows(index.hashes()));
  return { labels: LAYERS[layer], weights, transitions: trainer.chain.transitions.slice() };
}
