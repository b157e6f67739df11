import type { Knowledge } from './observation.ts';
import type { WeightTable } from './weights.ts';

/** One layer's conditional random field. */
export interface ChainModel {
  /** The labels of the layer; their order numbers the tags. */
  readonly labels: readonly string[];
  readonly weights: WeightTable;
  /** Row-major, tag before by tag. */
  readonly transitions: Float32Array;
}

export interface SequenceModel {
  readonly knowledge: Knowledge;
  /** The entities that lie in no other. */
  readonly outer: ChainModel;
  /** Those directly inside an entity, decoded within its span. */
  readonly inner: ChainModel;
}
