import { shortHash } from './hash.ts';

/** The weights of one feature, by its short hash: parallel lists of tags and weights. */
export interface WeightRow {
  readonly hash: number;
  readonly tags: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/**
 * Sparse weights behind an open-addressing table of feature hashes. A bit for each slot says whether
 * it is taken: the bits of a whole model fit into a processor's nearest caches, and most features of
 * a new text are unknown, so that most questions end there.
 */
export class WeightTable {
  readonly #mask: number;
  readonly #taken: Int32Array;
  /** For each slot where in `#cells` its row begins. */
  readonly #slots: Int32Array;
  /** Rows one after the other: hash, length, then tags and weights in turn. */
  readonly #cells: Int32Array;
  /** The same memory, for the weights. */
  readonly #weights: Float32Array;
  readonly size: number;

  /** Rows of distinct hashes. */
  constructor(rows: readonly WeightRow[]) {
    let slots = 32;
    while (slots < 3 * rows.length) slots *= 2;
    const cells = rows.reduce((sum, row) => sum + 2 + 2 * row.tags.length, 0);
    this.size = rows.length;
    this.#mask = slots - 1;
    this.#taken = new Int32Array(slots >> 5);
    this.#slots = new Int32Array(slots);
    this.#cells = new Int32Array(cells);
    this.#weights = new Float32Array(this.#cells.buffer);
    let at = 0;
    for (const row of rows) at = this.#put(row, at);
  }

  #put({ hash, tags, weights }: WeightRow, at: number): number {
    let slot = hash & this.#mask;
    while (this.#isTaken(slot)) slot = (slot + 1) & this.#mask;
    this.#taken[slot >> 5]! |= 1 << (slot & 31);
    this.#slots[slot] = at;
    this.#cells[at] = hash;
    this.#cells[at + 1] = tags.length;
    for (let k = 0; k < tags.length; k += 1) {
      this.#cells[at + 2 + 2 * k] = tags[k]!;
      this.#weights[at + 3 + 2 * k] = weights[k]!;
    }
    return at + 2 + 2 * tags.length;
  }

  #isTaken(slot: number): boolean {
    return ((this.#taken[slot >> 5]! >>> (slot & 31)) & 1) === 1;
  }

  /** Adds the weights of a feature's hash to the tags' scores that begin at `at`; an unknown one adds nothing. */
  add(feature: number, scores: Float32Array, at: number): void {
    const cells = this.#cells;
    const hash = shortHash(feature);
    let slot = hash & this.#mask;
    while (this.#isTaken(slot)) {
      const row = this.#slots[slot]!;
      if (cells[row] === hash) {
        const end = row + 2 + 2 * cells[row + 1]!;
        for (let k = row + 2; k < end; k += 2) scores[at + cells[k]!]! += this.#weights[k + 1]!;
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  /** All rows, in the order in which they were given. */
  *rows(): Generator<WeightRow> {
    const cells = this.#cells;
    for (let at = 0; at < cells.length; at += 2 + 2 * cells[at + 1]!) {
      const ks = Array.from({ length: cells[at + 1]! }, (_, k) => at + 2 + 2 * k);
      const [tags, weights] = [ks.map((k) => cells[k]!), ks.map((k) => this.#weights[k + 1]!)];
      yield { hash: cells[at]!, tags, weights };
    }
  }
}
