import type { WordFacts } from './facts.ts';
import { mix } from './hash.ts';
import type { ChainModel } from './model.ts';
import { forWordFeatures, MOST_FEATURES, type Observation, REACH } from './observation.ts';
import { tagCount } from './tags.ts';

/** Within which entity an inner layer is sought: its label's hash and its tokens, end exclusive. */
export interface Parent {
  readonly label: number;
  readonly from: number;
  readonly to: number;
}

/** Writes what an inner layer sees beside the outer one's features; returns their number. */
export function parentFeatures(
  seen: Observation,
  i: number,
  { label, from, to }: Parent,
  out: Int32Array,
): number {
  const { key } = seen.facts[i]!;
  const before = Math.min(i - from, 4);
  const after = Math.min(to - i, 5);
  const own = mix(201, label);
  out[0] = mix(own, key);
  out[1] = mix(mix(own, before), 1);
  out[2] = mix(mix(own, after), 2);
  out[3] = mix(mix(mix(own, before), after), 3);
  out[4] = mix(mix(mix(202, before), key), after === 1 ? 1 : 0);
  out[5] = mix(mix(203, seen.facts[from]!.key), before);
  out[6] = mix(mix(204, seen.facts[from]!.key), key);
  out[7] = mix(mix(mix(205, label), i > from ? seen.near(i, -1).key : 0), key);
  out[8] = mix(mix(206, Math.min(to - from, 8)), before);
  return 9;
}

/**
 * The scores of tags by a model. What a word contributes to the tokens around it depends on the
 * word alone, so it is summed once a word and kept.
 */
export class Scorer {
  readonly tags: number;
  readonly #model: ChainModel;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #layer: number;
  #scores = new Float32Array(0);

  /** `layer` numbers the model among those that look at the same words. */
  constructor(model: ChainModel, layer: number) {
    this.#model = model;
    this.#layer = layer;
    this.tags = tagCount(model.labels.length);
  }

  /**
   * Row-major scores, tokens by tags, of the tokens `from` to `to` (end exclusive); the memory is
   * used again by the next call.
   */
  emissions(seen: Observation, from: number, to: number, parent?: Parent): Float32Array {
    const size = (to - from) * this.tags;
    if (this.#scores.length < size) this.#scores = new Float32Array(2 * size);
    this.#scores.fill(0, 0, size);
    for (let i = from; i < to; i += 1) {
      const row = (i - from) * this.tags;
      for (let distance = -REACH; distance <= REACH; distance += 1) {
        this.#addWord(seen.near(i, distance), distance, row);
      }
      this.#addFeatures(seen, i, parent, row);
    }
    return this.#scores;
  }

  #addWord(facts: WordFacts, distance: number, row: number): void {
    const { tags } = this;
    const scores = this.#scores;
    const vector = facts.vectors[this.#layer] ?? this.#vector(facts);
    const at = (distance + REACH) * tags;
    for (let tag = 0; tag < tags; tag += 1) scores[row + tag]! += vector[at + tag]!;
  }

  #addFeatures(seen: Observation, i: number, parent: Parent | undefined, row: number): void {
    const { weights } = this.#model;
    const [features, scores] = [this.#features, this.#scores];
    const count = seen.features(i, features);
    for (let k = 0; k < count; k += 1) weights.add(features[k]!, scores, row);
    if (!parent) return;
    const more = parentFeatures(seen, i, parent, features);
    for (let k = 0; k < more; k += 1) weights.add(features[k]!, scores, row);
  }

  #vector(facts: WordFacts): Float32Array {
    const { weights } = this.#model;
    const sum = new Float32Array((2 * REACH + 1) * this.tags);
    for (let distance = -REACH; distance <= REACH; distance += 1) {
      const at = (distance + REACH) * this.tags;
      forWordFeatures(facts, distance, (feature) => weights.add(feature, sum, at));
    }
    facts.vectors[this.#layer] = sum;
    return sum;
  }
}
