// What training needs of the model that it makes; the package's second entry, `@congvan/core/sequence`.
export { tokenize } from './1-tokens/tokenize.ts';
export { Gap, type Tokens } from './1-tokens/tokens.ts';
export type { View } from './1-tokens/view.ts';
export { viewOf } from './1-tokens/view.ts';
export type { Word } from './1-tokens/word.ts';
export { Vocabulary } from './1-tokens/word.ts';
export { Chain } from './2-candidates/sequence/chain.ts';
export type { Evidence } from './2-candidates/sequence/evidence.ts';
export { hashString, shortHash } from './2-candidates/sequence/hash.ts';
export type { ReadModel } from './2-candidates/sequence/file.ts';
export { readModel, writeModel } from './2-candidates/sequence/file.ts';
export type {
  Calibration,
  ChainModel,
  ModelCard,
  SequenceModel,
} from './2-candidates/sequence/model.ts';
export { clusterKeyOf, clusterName } from './2-candidates/sequence/facts.ts';
export type { Knowledge } from './2-candidates/sequence/observation.ts';
export {
  FactsCache,
  forWordFeatures,
  MOST_FEATURES,
  Observation,
  REACH,
} from './2-candidates/sequence/observation.ts';
export { pairKeyOf } from './2-candidates/sequence/segmentation.ts';
export type { Guess } from './2-candidates/sequence/recognizer.ts';
export { calibrated, SequenceRecognizer } from './2-candidates/sequence/recognizer.ts';
export type { Parent } from './2-candidates/sequence/scorer.ts';
export { parentFeatures } from './2-candidates/sequence/scorer.ts';
export type { Chunk } from './2-candidates/sequence/tags.ts';
export { tagCount, tagsOf } from './2-candidates/sequence/tags.ts';
export type { WeightRow } from './2-candidates/sequence/weights.ts';
export { WeightTable } from './2-candidates/sequence/weights.ts';
export { shippedModel } from './2-candidates/sequence/shipped.ts';
export { resolve } from './3-entities/resolve.ts';
export { KINDS } from './kinds/index.ts';
