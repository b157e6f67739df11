export type { Progress } from './train.ts';
export { trainModel } from './train.ts';
export type { TrainingOptions } from './trainer.ts';
