import type { Document } from '@congvan/core';

import { WorkerClient } from '../app/worker-client.ts';
import type { KeptModel } from '../project/store.ts';

/** What the worker does that learns. */
export type LearningCalls = {
  readonly learn: {
    /** It goes on from the model of the app. */
    readonly question: { readonly documents: readonly Document[] };
    readonly answer: Omit<KeptModel, 'at'>;
  };
  /** What is wrong with a model's file, in English; empty when nothing is. */
  readonly check: { readonly question: { readonly bytes: Uint8Array }; readonly answer: string };
};

/** Starts what learns from corrections. */
export function learningClient(): WorkerClient<LearningCalls> {
  return new WorkerClient(
    () => new Worker(new URL('./learning-worker.ts', import.meta.url), { type: 'module' }),
  );
}
