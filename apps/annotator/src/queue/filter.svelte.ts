import { ALL, type QueueFilter } from './queue.ts';

let current = $state.raw<QueueFilter>(ALL);

/** What the queue shows; kept while documents are open, so that next and previous follow it. */
export function shownFilter(): QueueFilter {
  return current;
}

export function setFilter(change: Partial<QueueFilter>): void {
  current = { ...current, ...change };
}
