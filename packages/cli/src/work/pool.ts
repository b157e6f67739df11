import { Piscina } from 'piscina';

import type { Batch } from '../input/batch.ts';
import { keepHeapsSmall, scavengeAlone } from './heap.ts';
import { rescue } from './rescue.ts';
import type { Settings } from './settings.ts';
import { createWork, type Done } from './work.ts';

/** Threads that turn batches into output. */
export interface Pool {
  /** How many batches to keep in hand so that no thread waits. */
  readonly depth: number;
  run(batch: Batch): Promise<Done>;
  close(): Promise<void>;
}

/** Batches in hand for each thread: the others go on while one has a long text. */
const DEPTH = 8;

/** One job runs in this thread, more in worker threads of their own. */
export function createPool(jobs: number, settings: Settings): Pool {
  keepHeapsSmall();
  if (jobs === 1) return { depth: 1, run: createWork(settings), close: async () => {} };
  scavengeAlone();
  const pool = new Piscina({
    filename: new URL('../../bin/worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
  });
  const run = (batch: Batch): Promise<Done> => pool.run(batch);
  return {
    depth: DEPTH * jobs,
    run: (batch) =>
      run(batch).catch((error: Error) => rescue(batch, error, run, settings.language)),
    close: () => pool.close(),
  };
}
