// Training
export type { Epoch, Layer, TrainOptions } from './train.ts';
export { train } from './train.ts';
export type { Settings } from './trainer.ts';
// Measuring
export { folds } from './folds.ts';
// The model file
export type { ModelCard, ReadModel, SequenceModel } from '@congvan/core/sequence';
export { readModel, writeModel } from '@congvan/core/sequence';
