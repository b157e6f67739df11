import { shuffled } from './random.ts';

/** Splits items into `count` folds of nearly equal size, in an order drawn from the seed. */
export function folds<T>(items: readonly T[], count: number, seed: number): T[][] {
  const parts = Array.from({ length: count }, (): T[] => []);
  shuffled(items.length, seed).forEach((i, place) => parts[place % count]!.push(items[i]!));
  return parts;
}
