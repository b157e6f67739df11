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
  #vectors = new WeakMap<WordFacts, Float32Array>();

  constructor(model: ChainModel) {
    this.#model = model;
    this.tags = tagCount(model.labels.length);
  }

  /** Row-major scores, tokens by tags, of the tokens `from` to `to` (end exclusive). */
  emissions(seen: Observation, from: number, to: number, parent?: Parent): Float32Array {
    const { tags } = this;
    const scores = new Float32Array((to - from) * tags);
    const vectors: Float32Array[] = [];
    for (let i = from - REACH; i < to + REACH; i += 1)
      vectors.push(this.#vector(seen.near(from, i - from)));
    for (let i = from; i < to; i += 1) {
      const row = (i - from) * tags;
      for (let distance = -REACH; distance <= REACH; distance += 1) {
        const vector = vectors[i - from + REACH + distance]!;
        const at = (distance + REACH) * tags;
        for (let tag = 0; tag < tags; tag += 1) scores[row + tag]! += vector[at + tag]!;
      }
      this.#addFeatures(seen, i, parent, scores, row);
    }
    return scores;
  }

  #addFeatures(
    seen: Observation,
    i: number,
    parent: Parent | undefined,
    scores: Float32Array,
    row: number,
  ): void {
    const { weights } = this.#model;
    const features = this.#features;
    const count = seen.features(i, features);
    for (let k = 0; k < count; k += 1) weights.add(features[k]!, scores, row);
    if (!parent) return;
    const more = parentFeatures(seen, i, parent, features);
    for (let k = 0; k < more; k += 1) weights.add(features[k]!, scores, row);
  }

  #vector(facts: WordFacts): Float32Array {
    let vector = this.#vectors.get(facts);
    if (!vector) {
      const { weights } = this.#model;
      const sum = new Float32Array((2 * REACH + 1) * this.tags);
      for (let distance = -REACH; distance <= REACH; distance += 1) {
        const at = (distance + REACH) * this.tags;
        forWordFeatures(facts, distance, (feature) => weights.add(feature, sum, at));
      }
      vector = sum;
      this.#vectors.set(facts, vector);
    }
    return vector;
  }
}
