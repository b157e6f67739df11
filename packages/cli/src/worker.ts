import { workerData } from 'piscina';

import type { Settings } from './work/settings.ts';
import { createWork } from './work/work.ts';

/** What a worker thread does with each batch. */
export default createWork(workerData as Settings);
