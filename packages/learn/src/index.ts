// Training
export type { Epoch, Layer, TrainOptions } from './train.ts';
export { train } from './train.ts';
export type { Settings } from './trainer.ts';
// Learning from corrections
export type { LearnOptions, Lesson, Measured } from './corrections.ts';
export { leastCertainFirst, learnFromCorrections } from './corrections.ts';
// Measuring
export type { CrossValidation, Fold } from './cross-validate.ts';
export { crossValidate } from './cross-validate.ts';
export type { Bin, Outcome } from './calibrate.ts';
export { calibrate, calibrationCurve } from './calibrate.ts';
// The model file
export type { ModelCard, ReadModel, SequenceModel } from '@congvan/core/sequence';
export { readModel, shippedModel, writeModel } from '@congvan/core/sequence';
