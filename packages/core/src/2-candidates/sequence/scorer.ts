import { mix } from './hash.ts';
import type { ChainModel } from './model.ts';
import { forWordFeatures, MOST_FEATURES, type Observation } from './observation.ts';
import { KeptSums } from './sums.ts';
import { tagCount } from './tags.ts';
import { GROUPS, WIDTH } from './feature-groups.ts';
import type { WeightTable } from './weights.ts';

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
 * The scores of tags by a model. What a feature group adds to them depends on its numbers alone, and is kept for
 * the next token that has the same.
 */
export class Scorer {
  readonly tags: number;
  readonly #weights: WeightTable;
  readonly #kept: KeptSums;
  readonly #seen = new Int32Array(GROUPS.length * WIDTH);
  readonly #places = new Int32Array(GROUPS.length);
  readonly #features = new Int32Array(MOST_FEATURES);
  #scores = new Float32Array(0);

  constructor({ labels, weights }: ChainModel) {
    this.tags = tagCount(labels.length);
    this.#weights = weights;
    this.#kept = new KeptSums(GROUPS.length, this.tags);
  }

  /**
   * Row-major scores, tokens by tags, of the tokens `from` to `to` (end exclusive); the memory is
   * used again by the next call.
   */
  emissions(seen: Observation, from: number, to: number, parent?: Parent): Float32Array {
    const size = (to - from) * this.tags;
    if (this.#scores.length < size) this.#scores = new Float32Array(2 * size);
    for (let i = from; i < to; i += 1) {
      const row = (i - from) * this.tags;
      this.#lookAt(seen, i);
      this.#addGroups(row);
      const features = this.#features;
      this.#add(seen.restFeatures(i, 0, features), row);
      if (parent) this.#add(parentFeatures(seen, i, parent, features), row);
    }
    return this.#scores;
  }

  /** Finds where the sums of a token's feature groups are kept, and makes those that are not. */
  #lookAt(seen: Observation, i: number): void {
    const [kept, numbers, places] = [this.#kept, this.#seen, this.#places];
    seen.numbers(i, numbers);
    for (let g = 0; g < places.length; g += 1) {
      const place = kept.place(g, numbers, g * WIDTH);
      places[g] = place;
      if (!kept.has(place, numbers, g * WIDTH)) this.#sumUp(seen, i, g);
    }
  }

  #sumUp(seen: Observation, i: number, g: number): void {
    const place = this.#places[g]!;
    const { sums } = this.#kept;
    this.#kept.clear(place, this.#seen, g * WIDTH);
    for (const feature of seen.groupFeatures(i, g, this.#seen)) {
      this.#weights.add(feature, sums, place);
    }
    const { distance } = GROUPS[g]!;
    if (distance === undefined) return;
    forWordFeatures(seen.near(i, distance), distance, (feature) => {
      this.#weights.add(feature, sums, place);
    });
  }

  /** Sets a token's scores to the sum over its feature groups, of which there are twelve. */
  #addGroups(row: number): void {
    const [places, scores, { sums }] = [this.#places, this.#scores, this.#kept];
    const [p0, p1, p2, p3] = [places[0]!, places[1]!, places[2]!, places[3]!];
    const [p4, p5, p6, p7] = [places[4]!, places[5]!, places[6]!, places[7]!];
    const [p8, p9, p10, p11] = [places[8]!, places[9]!, places[10]!, places[11]!];
    for (let tag = 0; tag < this.tags; tag += 1) {
      scores[row + tag] =
        sums[p0 + tag]! +
        sums[p1 + tag]! +
        sums[p2 + tag]! +
        sums[p3 + tag]! +
        sums[p4 + tag]! +
        sums[p5 + tag]! +
        sums[p6 + tag]! +
        sums[p7 + tag]! +
        sums[p8 + tag]! +
        sums[p9 + tag]! +
        sums[p10 + tag]! +
        sums[p11 + tag]!;
    }
  }

  /** Adds the weights of the first `count` features that were written. */
  #add(count: number, row: number): void {
    for (let k = 0; k < count; k += 1) this.#weights.add(this.#features[k]!, this.#scores, row);
  }
}
