import {
  forWordFeatures,
  MOST_FEATURES,
  type Observation,
  parentFeatures,
  REACH,
  shortHash,
} from '@congvan/core/sequence';

import type { Example, Sequence } from './examples.ts';

/** The short hashes of features seen in training, numbered in the order of their coming. */
export class FeatureIndex {
  #ids = new Map<number, number>();
  #counts: number[] = [];

  get size(): number {
    return this.#ids.size;
  }

  /** The number of a feature's hash; unknown ones get the next. */
  id(feature: number): number {
    const hash = shortHash(feature);
    let id = this.#ids.get(hash);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(hash, id);
      this.#counts.push(0);
    }
    this.#counts[id]! += 1;
    return id;
  }

  /**
   * Forgets the hashes that came fewer than `least` times and numbers the rest anew. Returns the new
   * number of each old one, -1 for the forgotten.
   */
  prune(least: number): Int32Array {
    const renumbered = new Int32Array(this.size).fill(-1);
    const kept = new Map<number, number>();
    for (const [hash, id] of this.#ids) {
      if (this.#counts[id]! < least) continue;
      renumbered[id] = kept.size;
      kept.set(hash, kept.size);
    }
    this.#counts = this.#counts.filter((count) => count >= least);
    this.#ids = kept;
    return renumbered;
  }

  hashes(): Int32Array {
    return Int32Array.from(this.#ids.keys());
  }
}

/** Sequences as numbers: for each token its features and its gold tag. */
export interface Dataset {
  /** Token numbers where sequences begin, and the number of all tokens at the end. */
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
  /** How much each sequence counts. */
  readonly trust: Float32Array;
  /** Token i has the features `features[first[i]]` to `features[first[i + 1]]`. */
  readonly first: Int32Array;
  readonly features: Int32Array;
}

/** The sequences of one layer, with all features that the decoder will see. */
export function datasetOf(
  examples: readonly Example[],
  layer: 'outer' | 'inner',
  index: FeatureIndex,
): Dataset {
  const starts = [0];
  const tags: number[] = [];
  const trusts: number[] = [];
  const first = [0];
  const features = new Growing();
  const buffer = new Int32Array(MOST_FEATURES);
  for (const { seen, trust, [layer]: sequences } of examples) {
    for (const one of sequences) {
      for (let i = one.from; i < one.to; i += 1) {
        tokenFeatures(seen, i, one, buffer, (hash) => {
          features.push(index.id(hash));
        });
        first.push(features.length);
        tags.push(one.tags[i - one.from]!);
      }
      starts.push(tags.length);
      trusts.push(trust);
    }
  }
  return {
    starts: Int32Array.from(starts),
    tags: Uint8Array.from(tags),
    trust: Float32Array.from(trusts),
    first: Int32Array.from(first),
    features: features.values(),
  };
}

function tokenFeatures(
  seen: Observation,
  i: number,
  { parent }: Sequence,
  buffer: Int32Array,
  put: (hash: number) => void,
): void {
  for (let distance = -REACH; distance <= REACH; distance += 1) {
    forWordFeatures(seen.near(i, distance), distance, put);
  }
  const count = seen.features(i, buffer);
  for (let k = 0; k < count; k += 1) put(buffer[k]!);
  if (!parent) return;
  const more = parentFeatures(seen, i, parent, buffer);
  for (let k = 0; k < more; k += 1) put(buffer[k]!);
}

/** The data without the features that came fewer than `least` times; the given data is used up. */
export function pruned(data: Dataset, index: FeatureIndex, least: number): Dataset {
  const renumbered = index.prune(least);
  const first = new Int32Array(data.first.length);
  let kept = 0;
  for (let i = 0; i + 1 < data.first.length; i += 1) {
    for (let k = data.first[i]!; k < data.first[i + 1]!; k += 1) {
      const id = renumbered[data.features[k]!]!;
      if (id >= 0) data.features[kept++] = id;
    }
    first[i + 1] = kept;
  }
  return { ...data, first, features: data.features.slice(0, kept) };
}

/** A list of integers in typed memory. */
class Growing {
  #values = new Int32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.#values);
      this.#values = more;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  values(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
