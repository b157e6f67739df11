import { Chain, tagCount, type WeightRow } from '@congvan/core/sequence';

import type { Dataset } from './features.ts';
import { shuffled } from './random.ts';

export interface TrainingOptions {
  /** Step size of the first updates. */
  readonly rate: number;
  /** Pull of each weight to exactly 0. */
  readonly l1: number;
  /** Pull of each weight towards 0, in proportion to it. */
  readonly l2: number;
  readonly epochs: number;
  readonly seed: number;
}

export const DEFAULTS: TrainingOptions = { rate: 0.1, l1: 0.3, l2: 0.1, epochs: 12, seed: 1 };

/** Gradients smaller than this leave a weight alone. */
const NEGLIGIBLE = 1e-4;

/**
 * Trains a conditional random field by FTRL-proximal (McMahan et al., "Ad Click Prediction", KDD
 * 2013): one step a sequence, a learning rate for each weight, and an L1 term that leaves most
 * weights exactly zero.
 */
export class Trainer {
  readonly chain: Chain;
  readonly #options: TrainingOptions;
  readonly #weights: Weights;
  readonly #steps: Weights;
  #scores = new Float32Array(0);

  constructor(
    readonly labels: readonly string[],
    features: number,
    options: TrainingOptions,
  ) {
    const tags = tagCount(labels.length);
    this.#options = options;
    this.#weights = new Weights(features * tags, options);
    this.#steps = new Weights(tags * tags, { ...options, l1: 0 });
    this.chain = new Chain(labels.length, this.#steps.values);
  }

  /** One pass over the data in an order drawn from the seed; returns the mean loss of a sequence. */
  epoch(data: Dataset, number: number): number {
    const count = data.starts.length - 1;
    let loss = 0;
    for (const s of shuffled(count, this.#options.seed + number)) loss += this.#step(data, s);
    return loss / count;
  }

  #step(data: Dataset, s: number): number {
    const from = data.starts[s]!;
    const length = data.starts[s + 1]! - from;
    const scores = this.#score(data, from, length);
    const loss = this.chain.sum(scores, length) - this.#goldScore(data, from, length, scores);
    this.#updateWeights(data, from, length);
    this.#updateSteps(data, from, length);
    return loss;
  }

  #score(data: Dataset, from: number, length: number): Float32Array {
    const { tags } = this.chain;
    const { values } = this.#weights;
    if (this.#scores.length < length * tags) this.#scores = new Float32Array(2 * length * tags);
    this.#scores.fill(0, 0, length * tags);
    for (let i = 0; i < length; i += 1) {
      const row = i * tags;
      for (let k = data.first[from + i]!; k < data.first[from + i + 1]!; k += 1) {
        const at = data.features[k]! * tags;
        for (let tag = 0; tag < tags; tag += 1) this.#scores[row + tag]! += values[at + tag]!;
      }
    }
    return this.#scores;
  }

  #goldScore(data: Dataset, from: number, length: number, scores: Float32Array): number {
    const { tags } = this.chain;
    let total = 0;
    for (let i = 0; i < length; i += 1) {
      const tag = data.tags[from + i]!;
      total += scores[i * tags + tag]!;
      if (i > 0) total += this.chain.transitions[data.tags[from + i - 1]! * tags + tag]!;
    }
    return total;
  }

  #updateWeights(data: Dataset, from: number, length: number): void {
    const { tags } = this.chain;
    for (let i = 0; i < length; i += 1) {
      const gold = data.tags[from + i]!;
      for (let tag = 0; tag < tags; tag += 1) {
        const gradient = this.chain.probability(i, tag) - (tag === gold ? 1 : 0);
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        for (let k = data.first[from + i]!; k < data.first[from + i + 1]!; k += 1) {
          this.#weights.update(data.features[k]! * tags + tag, gradient);
        }
      }
    }
  }

  #updateSteps(data: Dataset, from: number, length: number): void {
    const { tags } = this.chain;
    const gradient = new Float64Array(tags * tags);
    this.chain.addExpectedTransitions(length, 1, gradient);
    for (let i = 1; i < length; i += 1) {
      gradient[data.tags[from + i - 1]! * tags + data.tags[from + i]!]! -= 1;
    }
    gradient.forEach((g, cell) => {
      if (g !== 0) this.#steps.update(cell, g);
    });
  }

  /** The weights other than zero, by feature. */
  rows(hashes: Int32Array): WeightRow[] {
    const { tags } = this.chain;
    const { values } = this.#weights;
    const rows: WeightRow[] = [];
    hashes.forEach((hash, feature) => {
      const row = values.subarray(feature * tags, (feature + 1) * tags);
      const used = [...row.keys()].filter((tag) => row[tag] !== 0);
      if (used.length > 0) rows.push({ hash, tags: used, weights: used.map((tag) => row[tag]!) });
    });
    return rows;
  }
}

/** Weights under FTRL-proximal: `z` collects gradients, `root` is the root of their squares' sum. */
class Weights {
  readonly values: Float32Array;
  readonly #z: Float32Array;
  readonly #root: Float32Array;
  readonly #options: { rate: number; l1: number; l2: number };

  constructor(size: number, options: { rate: number; l1: number; l2: number }) {
    this.values = new Float32Array(size);
    this.#z = new Float32Array(size);
    this.#root = new Float32Array(size);
    this.#options = options;
  }

  update(at: number, gradient: number): void {
    const { rate, l1, l2 } = this.#options;
    const before = this.#root[at]!;
    const root = Math.sqrt(before * before + gradient * gradient);
    const z = this.#z[at]! + gradient - ((root - before) / rate) * this.values[at]!;
    this.#root[at] = root;
    this.#z[at] = z;
    const over = Math.abs(z) - l1;
    this.values[at] = over <= 0 ? 0 : (-Math.sign(z) * over) / ((1 + root) / rate + l2);
  }
}
