import { WIDTH } from './feature-groups.ts';

/** Each feature group has two to this power places. */
const PLACE_BITS = 13;
const MASK = (1 << PLACE_BITS) - 1;

/**
 * Sums of feature groups' weights, kept under the `WIDTH` numbers that were seen. A sum takes the place of an
 * older one of its group where the two fall together, so that memory stays as it is.
 */
export class KeptSums {
  /** All sums; one begins at its place. */
  readonly sums: Float32Array;
  /**
   * The same memory: before each sum stand the complements of the numbers that it is kept under, so
   * that memory not yet used, all zeros, stands for numbers that are all −1, as none are.
   */
  readonly #numbers: Int32Array;
  readonly #length: number;

  /** Of sums of `length` scores. */
  constructor(groups: number, length: number) {
    this.#length = length;
    this.#numbers = new Int32Array((groups << PLACE_BITS) * (WIDTH + length));
    this.sums = new Float32Array(this.#numbers.buffer);
  }

  /**
   * Where a group's sum is kept under the numbers in `seen` from `at`. Those that differ in the first
   * alone are kept side by side: as long as there are places for all words, none drives out another.
   */
  place(group: number, seen: Int32Array, at: number): number {
    const hash =
      Math.imul(seen[at + 1]!, 0x9e3779b1) +
      Math.imul(seen[at + 2]!, 0x85ebca77) +
      Math.imul(seen[at + 3]!, 0xc2b2ae3d) +
      Math.imul(seen[at + 4]!, 0x27d4eb2f) +
      Math.imul(seen[at + 5]!, 0x165667b1) +
      Math.imul(seen[at + 6]!, 0x2545f491) +
      Math.imul(seen[at + 7]!, 0x5bd1e995);
    const place = (group << PLACE_BITS) + ((seen[at]! + ((hash ^ (hash >>> 15)) >>> 3)) & MASK);
    return place * (WIDTH + this.#length) + WIDTH;
  }

  /** Whether the sum of these numbers is at their place. */
  has(place: number, seen: Int32Array, at: number): boolean {
    const numbers = this.#numbers;
    const from = place - WIDTH;
    return (
      numbers[from] === ~seen[at]! &&
      numbers[from + 1] === ~seen[at + 1]! &&
      numbers[from + 2] === ~seen[at + 2]! &&
      numbers[from + 3] === ~seen[at + 3]! &&
      numbers[from + 4] === ~seen[at + 4]! &&
      numbers[from + 5] === ~seen[at + 5]! &&
      numbers[from + 6] === ~seen[at + 6]! &&
      numbers[from + 7] === ~seen[at + 7]!
    );
  }

  /** Gives a place to these numbers, with a sum of zeros. */
  clear(place: number, seen: Int32Array, at: number): void {
    for (let k = 0; k < WIDTH; k += 1) this.#numbers[place - WIDTH + k] = ~seen[at + k]!;
    this.sums.fill(0, place, place + this.#length);
  }
}
