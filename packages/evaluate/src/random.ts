import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Gives numbers from 0 up to, but without, 1. */
export type Random = () => number;

/** A generator that gives the same numbers for the same seed in Node and browser. */
export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}

/** A whole number from 0 up to, but without, `limit`. */
export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}
