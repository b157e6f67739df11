import { type Document, createTagger } from '@congvan/core';
import type { Knowledge, ModelCard, SequenceModel } from '@congvan/core/sequence';

import { type Example, exampleOf, LAYERS, readerOf } from './examples.ts';
import { datasetOf, FeatureIndex, pruned } from './features.ts';
import { f1, tally } from './exact.ts';
import { DEFAULTS, type Settings, Trainer } from './trainer.ts';

/** What training tells after each pass over the data. */
export interface Epoch {
  readonly layer: Layer;
  /** From 1. */
  readonly epoch: number;
  readonly epochs: number;
  /** The mean loss of a sequence, in nats. */
  readonly loss: number;
  /** Exact F1 on the development documents: outer layer, or all layers while the inner is trained. */
  readonly dev?: number;
  /** Whether this is the best model so far. */
  readonly best: boolean;
  /** The best model so far, to be kept in case training is cut short; made when asked for. */
  readonly model: SequenceModel;
}

/** How `train` trains. */
export interface TrainOptions extends Partial<Settings> {
  /** The model to go on from; a new one when absent. */
  readonly from?: SequenceModel;
  /** What features are made from beside the text; none when absent, and that of `from` where there is one. */
  readonly knowledge?: Knowledge;
  /** What the model is to say of itself. */
  readonly card?: Partial<ModelCard>;
  /** Documents to stop early by. */
  readonly dev?: readonly Document[];
  /** So many passes in a row may be no better on `dev`; one more ends the layer. 2 when absent. */
  readonly patience?: number;
  /** How much each document counts, 1 when absent. */
  readonly trust?: (document: Document) => number;
  /** Stops training; the best model so far is returned. */
  readonly signal?: AbortSignal;
  /** Called after each pass over the documents. */
  readonly onEpoch?: (epoch: Epoch) => void;
  /** The share of the current pass that is done, many times a second. */
  readonly onProgress?: (layer: Layer, epoch: number, share: number) => void;
}

/** The entities inside no other, and those inside them: one model each. */
export type Layer = 'outer' | 'inner';

const NO_KNOWLEDGE: Knowledge = { clusters: new Map(), ties: new Map() };

/**
 * Trains both layers on documents with gold, the outer one first. The same documents and options
 * give the same model. Between parts of a pass it gives way to other work, so that a page stays
 * responsive and `signal` is heard.
 */
export async function train(
  documents: readonly Document[],
  options: TrainOptions = {},
): Promise<SequenceModel> {
  const reader = readerOf(knowledgeOf(options));
  const examples = documents.map((document) =>
    exampleOf(document, reader, options.trust?.(document)),
  );
  return trainOn(examples, { ...options, card: cardOf(documents, options) });
}

/** What the features of training with these options are made from. */
export function knowledgeOf({ from, knowledge }: TrainOptions): Knowledge {
  return from?.knowledge ?? knowledge ?? NO_KNOWLEDGE;
}

/** `train`, on documents that were read as examples before, by a reader with the same knowledge. */
export async function trainOn(
  examples: readonly Example[],
  options: TrainOptions,
): Promise<SequenceModel> {
  let model = options.from ?? emptyModel(knowledgeOf(options));
  model = { ...model, card: { ...model.card, ...options.card } };
  for (const layer of ['outer', 'inner'] as const) {
    model = await trainLayer(examples, layer, model, options);
  }
  return model;
}

async function trainLayer(
  examples: readonly Example[],
  layer: Layer,
  start: SequenceModel,
  options: TrainOptions,
): Promise<SequenceModel> {
  const settings = { ...DEFAULTS, ...options };
  const { epochs } = settings;
  const index = new FeatureIndex();
  const data = pruned(datasetOf(examples, layer, index), index, settings.least);
  const trainer = new Trainer(LAYERS[layer], index.hashes(), settings, options.from?.[layer]);
  const best = new Best(() => ({ ...start, [layer]: trainer.model() }), options);
  for (let epoch = 1; epoch <= epochs && best.since <= (options.patience ?? 2); epoch += 1) {
    const loss = await pass(trainer.epoch(data, epoch), options, (share) =>
      options.onProgress?.(layer, epoch, share),
    );
    if (loss === undefined) break;
    const dev = best.look(layer);
    options.onEpoch?.({
      layer,
      epoch,
      epochs,
      loss,
      best: best.since === 0,
      ...(dev === undefined ? {} : { dev }),
      get model() {
        return best.model(start);
      },
    });
  }
  return best.model(start);
}

/** The best model so far: by the development documents, or the last one where there are none. */
class Best {
  readonly #now: () => SequenceModel;
  readonly #dev: readonly Document[] | undefined;
  #seen = false;
  #kept: SequenceModel | undefined;
  #top = -Infinity;
  /** How many passes ago it was found. */
  since = 0;

  constructor(now: () => SequenceModel, { dev }: TrainOptions) {
    this.#now = now;
    this.#dev = dev;
  }

  /** Judges the model of the pass just made; its score, if there are documents for one. */
  look(layer: Layer): number | undefined {
    this.#seen = true;
    if (!this.#dev) return undefined;
    const model = this.#now();
    const score = devScore(this.#dev, model, layer);
    this.since = score > this.#top ? 0 : this.since + 1;
    if (this.since === 0) [this.#kept, this.#top] = [model, score];
    return score;
  }

  /** `start` when no pass was made. */
  model(start: SequenceModel): SequenceModel {
    return this.#seen ? (this.#kept ?? this.#now()) : start;
  }
}

/** Runs one pass, giving way after each part; undefined when it was stopped. */
async function pass(
  parts: Generator<number, number>,
  { signal }: TrainOptions,
  onShare: (share: number) => void,
): Promise<number | undefined> {
  for (;;) {
    if (signal?.aborted) return undefined;
    const { done, value } = parts.next();
    if (done) return value;
    onShare(value);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}

function emptyModel(knowledge: Knowledge): SequenceModel {
  const [outer, inner] = [LAYERS.outer, LAYERS.inner].map((labels) =>
    new Trainer(labels, new Int32Array(), DEFAULTS).model(),
  );
  return { card: EMPTY_CARD, knowledge, outer: outer!, inner: inner! };
}

const EMPTY_CARD: ModelCard = { name: 'model', trained: '', licence: '', data: [], seed: 0 };

function cardOf(documents: readonly Document[], options: TrainOptions): ModelCard {
  const entities = documents.reduce((sum, document) => sum + document.entities.length, 0);
  const own = { name: 'documents', documents: documents.length, entities };
  return {
    ...EMPTY_CARD,
    data: [...(options.from?.card.data ?? []), own],
    seed: options.seed ?? DEFAULTS.seed,
    ...options.card,
  };
}

function devScore(dev: readonly Document[], model: SequenceModel, layer: Layer): number {
  const tagger = createTagger({ model });
  const predicted = dev.map(({ text, id }) => tagger.tag(text, { id }));
  return f1(tally(dev, predicted, layer === 'outer' ? 'outer' : 'all'));
}
