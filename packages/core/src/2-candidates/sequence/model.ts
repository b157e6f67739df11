import type { Knowledge } from './observation.ts';
import type { WeightTable } from './weights.ts';

/** Turns a layer's probability p into one that is right as often as it says: `σ(slope·logit p + shift)`. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** What a model says of itself. */
export interface ModelCard {
  readonly name: string;
  /** The day of training, `2026-11-24`. */
  readonly trained: string;
  readonly licence: string;
  /** What it was trained on, with its size. */
  readonly data: readonly {
    readonly name: string;
    readonly documents: number;
    readonly entities: number;
  }[];
  readonly seed: number;
  /** Cross-validated exact F1 by layer and label. */
  readonly scores?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** One layer's conditional random field. */
export interface ChainModel {
  /** The labels of the layer; their order numbers the tags. */
  readonly labels: readonly string[];
  readonly weights: WeightTable;
  /** Row-major, tag before by tag. */
  readonly transitions: Float32Array;
  readonly calibration: Calibration;
}

export interface SequenceModel {
  readonly card: ModelCard;
  readonly knowledge: Knowledge;
  /** The entities that lie in no other. */
  readonly outer: ChainModel;
  /** Those directly inside an entity, decoded within its span. */
  readonly inner: ChainModel;
}
