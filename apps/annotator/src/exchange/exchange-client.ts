import { WorkerClient } from '../app/worker-client.ts';
import type { ExchangeCalls } from './serve.ts';

/** Starts what reads and writes files. */
export function exchangeClient(): WorkerClient<ExchangeCalls> {
  return new WorkerClient(
    () => new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module' }),
  );
}
