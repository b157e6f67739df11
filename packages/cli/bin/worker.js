import { load } from './load.js';

const { default: work } = await load('worker');

/** What every worker thread of the pool runs: one batch in, its output out. */
export default work;
