import {
  MOST_FEATURES,
  type Observation,
  parentFeatures,
  placed,
  REACH,
} from '@congvan/core/sequence';

import type { Example, Sequence } from './examples.ts';

/** The feature hashes seen in training, numbered in the order of their coming. */
export class FeatureIndex {
  readonly #ids = new Map<number, number>();
  #open = true;

  get size(): number {
    return this.#ids.size;
  }

  /** From now on unknown features are passed over. */
  close(): void {
    this.#open = false;
  }

  /** The number of a hash; -1 for an unknown one once closed. */
  id(hash: number): number {
    let id = this.#ids.get(hash);
    if (id === undefined) {
      if (!this.#open) return -1;
      id = this.#ids.size;
      this.#ids.set(hash, id);
    }
    return id;
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
  const first = [0];
  const features = new Growing();
  const buffer = new Int32Array(MOST_FEATURES);
  for (const { seen, [layer]: sequences } of examples) {
    for (const one of sequences) {
      for (let i = one.from; i < one.to; i += 1) {
        tokenFeatures(seen, i, one, buffer, (hash) => {
          const id = index.id(hash);
          if (id >= 0) features.push(id);
        });
        first.push(features.length);
        tags.push(one.tags[i - one.from]!);
      }
      starts.push(tags.length);
    }
  }
  return {
    starts: Int32Array.from(starts),
    tags: Uint8Array.from(tags),
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
    for (const feature of seen.near(i, distance).features) put(placed(feature, distance));
  }
  const count = seen.features(i, buffer);
  for (let k = 0; k < count; k += 1) put(buffer[k]!);
  if (!parent) return;
  const more = parentFeatures(seen, i, parent, buffer);
  for (let k = 0; k < more; k += 1) put(buffer[k]!);
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
