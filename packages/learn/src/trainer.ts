import {
  Chain,
  type ChainModel,
  tagCount,
  type WeightRow,
  WeightTable,
} from '@congvan/core/sequence';

import type { Dataset } from './features.ts';
import { random, shuffled } from './random.ts';

/** How a layer is trained. */
export interface Settings {
  /** Step size of a weight's first updates. */
  readonly rate: number;
  /** Pull of each weight to exactly where it began, zero in a new model. */
  readonly l1: number;
  /** Pull of each weight towards where it began, in proportion to its distance. */
  readonly l2: number;
  /**
   * How firmly the weights of the model that training goes on from stand: as though gradients of
   * this size had made them. New features learn at full speed.
   */
  readonly firmness: number;
  /** The share of a token's features that each pass overlooks, so that none comes to lean on others. */
  readonly drop: number;
  /** Features seen fewer times are passed over. */
  readonly least: number;
  readonly epochs: number;
  readonly seed: number;
}

export const DEFAULTS: Settings = {
  rate: 0.03,
  l1: 2,
  l2: 0.1,
  firmness: 0,
  drop: 0.3,
  least: 2,
  epochs: 6,
  seed: 1,
};

/** Gradients smaller than this leave a weight alone. */
const NEGLIGIBLE = 1 / 256;

/**
 * Trains a conditional random field by FTRL-proximal (McMahan et al., "Ad Click Prediction", KDD
 * 2013): one step a sequence, a learning rate for each weight, and an L1 term that leaves most
 * weights exactly where they began: at zero, or at those of the model that training goes on from.
 * Features are dropped at random (Srivastava et al., "Dropout", JMLR 2014).
 */
export class Trainer {
  readonly #chain: Chain;
  readonly #labels: readonly string[];
  readonly #hashes: Int32Array;
  readonly #from: ChainModel | undefined;
  readonly #settings: Settings;
  readonly #weights: Weights;
  readonly #steps: Weights;
  /** What a feature counts, so that those left weigh as much as all. */
  readonly #scale: number;
  readonly #random: () => number;
  #scores = new Float32Array(0);
  /** The features of the sequence at hand, as `Dataset` has them. */
  #features = new Int32Array(0);
  #first = new Int32Array(0);

  /** `hashes` are those of the data's features, by number. */
  constructor(
    labels: readonly string[],
    hashes: Int32Array,
    settings: Settings,
    from?: ChainModel,
  ) {
    const tags = tagCount(labels.length);
    this.#labels = labels;
    this.#hashes = hashes;
    this.#from = from;
    this.#settings = settings;
    this.#scale = 1 / (1 - settings.drop);
    this.#random = random(settings.seed);
    this.#weights = new Weights(new Float32Array(hashes.length * tags), tags, settings);
    if (from) hashes.forEach((hash, i) => from.weights.add(hash, this.#weights.values, i * tags));
    this.#weights.begin();
    const steps = from ? from.transitions.slice() : new Float32Array(tags * tags);
    this.#steps = new Weights(steps, tags, { ...settings, l1: 0 });
    this.#steps.begin();
    this.#chain = new Chain(labels.length, this.#steps.values);
  }

  /**
   * One pass over the data in an order drawn from the seed, in parts of about `size` tokens; yields
   * the share done after each, and returns the mean loss of a sequence.
   */
  *epoch(data: Dataset, number: number, size = 2000): Generator<number, number> {
    const count = data.starts.length - 1;
    let loss = 0;
    let done = 0;
    let rest = size;
    for (const s of shuffled(count, this.#settings.seed + number)) {
      loss += this.#learn(data, s);
      done += 1;
      rest -= data.starts[s + 1]! - data.starts[s]!;
      if (rest > 0) continue;
      rest = size;
      yield done / count;
    }
    return loss / Math.max(1, count);
  }

  #learn(data: Dataset, s: number): number {
    const from = data.starts[s]!;
    const length = data.starts[s + 1]! - from;
    const factor = data.trust[s]!;
    this.#draw(data, from, length);
    const scores = this.#score(length);
    const loss = this.#chain.sum(scores, length) - this.#goldScore(data, from, length, scores);
    this.#updateWeights(data, from, length, factor);
    this.#updateSteps(data, from, length, factor);
    return loss;
  }

  /** Draws the features that this pass looks at. */
  #draw({ first, features }: Dataset, from: number, length: number): void {
    const begin = first[from]!;
    const size = first[from + length]! - begin;
    if (this.#features.length < size) this.#features = new Int32Array(2 * size);
    if (this.#first.length <= length) this.#first = new Int32Array(2 * length + 1);
    const { drop } = this.#settings;
    let kept = 0;
    for (let i = 0; i < length; i += 1) {
      for (let k = first[from + i]!; k < first[from + i + 1]!; k += 1) {
        if (drop === 0 || this.#random() >= drop) this.#features[kept++] = features[k]!;
      }
      this.#first[i + 1] = kept;
    }
  }

  #score(length: number): Float32Array {
    const { tags } = this.#chain;
    const { values, used } = this.#weights;
    const scale = this.#scale;
    if (this.#scores.length < length * tags) this.#scores = new Float32Array(2 * length * tags);
    this.#scores.fill(0, 0, length * tags);
    for (let i = 0; i < length; i += 1) {
      const row = i * tags;
      for (let k = this.#first[i]!; k < this.#first[i + 1]!; k += 1) {
        const feature = this.#features[k]!;
        if (used[feature] === 0) continue;
        const at = feature * tags;
        for (let tag = 0; tag < tags; tag += 1) {
          this.#scores[row + tag]! += scale * values[at + tag]!;
        }
      }
    }
    return this.#scores;
  }

  #goldScore(data: Dataset, from: number, length: number, scores: Float32Array): number {
    const { tags } = this.#chain;
    let total = 0;
    for (let i = 0; i < length; i += 1) {
      const tag = data.tags[from + i]!;
      total += scores[i * tags + tag]!;
      if (i > 0) total += this.#chain.transitions[data.tags[from + i - 1]! * tags + tag]!;
    }
    return total;
  }

  #updateWeights(data: Dataset, from: number, length: number, factor: number): void {
    const { tags } = this.#chain;
    for (let i = 0; i < length; i += 1) {
      const gold = data.tags[from + i]!;
      for (let tag = 0; tag < tags; tag += 1) {
        const gradient = factor * (this.#chain.probability(i, tag) - (tag === gold ? 1 : 0));
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        for (let k = this.#first[i]!; k < this.#first[i + 1]!; k += 1) {
          this.#weights.update(this.#features[k]!, tag, this.#scale * gradient);
        }
      }
    }
  }

  #updateSteps(data: Dataset, from: number, length: number, factor: number): void {
    const { tags } = this.#chain;
    const gradient = new Float64Array(tags * tags);
    this.#chain.addExpectedTransitions(length, factor, gradient);
    for (let i = 1; i < length; i += 1) {
      gradient[data.tags[from + i - 1]! * tags + data.tags[from + i]!]! -= factor;
    }
    for (let before = 0; before < tags; before += 1) {
      for (let tag = 0; tag < tags; tag += 1) {
        const g = gradient[before * tags + tag]!;
        if (g !== 0) this.#steps.update(before, tag, g);
      }
    }
    this.#chain.renew();
  }

  /** The model as learnt so far; the weights that the data does not touch stay. */
  model(): ChainModel {
    const known = new Set(this.#hashes);
    const kept = this.#from ? [...this.#from.weights.rows()].filter((r) => !known.has(r.hash)) : [];
    return {
      labels: this.#labels,
      weights: new WeightTable([...kept, ...this.#rows()]),
      transitions: this.#steps.values.slice(),
      calibration: this.#from?.calibration ?? { slope: 1, shift: 0 },
    };
  }

  #rows(): WeightRow[] {
    const { tags } = this.#chain;
    const { values } = this.#weights;
    const rows: WeightRow[] = [];
    this.#hashes.forEach((hash, feature) => {
      const row = values.subarray(feature * tags, (feature + 1) * tags);
      const used = [...row.keys()].filter((tag) => row[tag] !== 0);
      if (used.length > 0) rows.push({ hash, tags: used, weights: used.map((tag) => row[tag]!) });
    });
    return rows;
  }
}

/**
 * Weights under FTRL-proximal, in rows: `z` collects gradients, `root` is the root of their squares' sum.
 */
class Weights {
  readonly values: Float32Array;
  /** 0 for each row that has no weight but zero. */
  readonly used: Uint8Array;
  readonly #width: number;
  readonly #z: Float32Array;
  readonly #root: Float32Array;
  readonly #settings: Settings;
  #origin: Float32Array | undefined;

  constructor(values: Float32Array, width: number, settings: Settings) {
    this.values = values;
    this.used = new Uint8Array(values.length / width);
    this.#width = width;
    this.#z = new Float32Array(values.length);
    this.#root = new Float32Array(values.length);
    this.#settings = settings;
  }

  /** What the values are now is where L1 and L2 pull them to, and what firmness holds. */
  begin(): void {
    if (this.values.every((value) => value === 0)) return;
    this.#origin = this.values.slice();
    this.values.forEach((value, at) => {
      if (value === 0) return;
      this.#root[at] = this.#settings.firmness;
      this.used[Math.floor(at / this.#width)] = 1;
    });
  }

  update(row: number, column: number, gradient: number): void {
    const { rate, l1, l2 } = this.#settings;
    const at = row * this.#width + column;
    const origin = this.#origin === undefined ? 0 : this.#origin[at]!;
    const before = this.#root[at]!;
    const root = Math.sqrt(before * before + gradient * gradient);
    const moved = this.values[at]! - origin;
    const z = this.#z[at]! + gradient - ((root - before) / rate) * moved;
    this.#root[at] = root;
    this.#z[at] = z;
    const over = Math.abs(z) - l1;
    if (over <= 0) {
      this.values[at] = origin;
      return;
    }
    this.values[at] = origin - (Math.sign(z) * over) / ((1 + root) / rate + l2);
    this.used[row] = 1;
  }
}
