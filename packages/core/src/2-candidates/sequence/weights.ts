/** The weights of one feature, by its 32-bit hash: parallel lists of tags and weights. */
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
  /** Hash and row number of each slot, side by side. */
  readonly #slots: Int32Array;
  readonly #first: Int32Array;
  readonly #tags: Uint8Array;
  readonly #weights: Float32Array;

  /** Rows of distinct hashes. */
  constructor(rows: readonly WeightRow[]) {
    let size = 32;
    while (size < 3 * rows.length) size *= 2;
    const cells = rows.reduce((sum, row) => sum + row.tags.length, 0);
    this.#mask = size - 1;
    this.#taken = new Int32Array(size >> 5);
    this.#slots = new Int32Array(2 * size);
    this.#first = new Int32Array(rows.length + 1);
    this.#tags = new Uint8Array(cells);
    this.#weights = new Float32Array(cells);
    rows.forEach((row, i) => this.#put(row, i));
  }

  #put(row: WeightRow, i: number): void {
    const at = this.#first[i]!;
    this.#tags.set(row.tags, at);
    this.#weights.set(row.weights, at);
    this.#first[i + 1] = at + row.tags.length;
    let slot = row.hash & this.#mask;
    while (this.#isTaken(slot)) slot = (slot + 1) & this.#mask;
    this.#taken[slot >> 5]! |= 1 << (slot & 31);
    this.#slots[2 * slot] = row.hash;
    this.#slots[2 * slot + 1] = i;
  }

  #isTaken(slot: number): boolean {
    return ((this.#taken[slot >> 5]! >>> (slot & 31)) & 1) === 1;
  }

  get size(): number {
    return this.#first.length - 1;
  }

  /** Adds a feature's weights to the tags' scores that begin at `at`; an unknown one adds nothing. */
  add(hash: number, scores: Float32Array, at: number): void {
    let slot = hash & this.#mask;
    while (this.#isTaken(slot)) {
      if (this.#slots[2 * slot] === hash) {
        const row = this.#slots[2 * slot + 1]!;
        const end = this.#first[row + 1]!;
        for (let k = this.#first[row]!; k < end; k += 1) {
          scores[at + this.#tags[k]!]! += this.#weights[k]!;
        }
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  /** All rows, in the order in which they were given. */
  *rows(): Generator<WeightRow> {
    const hashes = new Int32Array(this.size);
    for (let slot = 0; slot <= this.#mask; slot += 1) {
      if (this.#isTaken(slot)) hashes[this.#slots[2 * slot + 1]!] = this.#slots[2 * slot]!;
    }
    for (let i = 0; i < this.size; i += 1) {
      const [from, to] = [this.#first[i]!, this.#first[i + 1]!];
      const tags = this.#tags.subarray(from, to);
      yield { hash: hashes[i]!, tags, weights: this.#weights.subarray(from, to) };
    }
  }
}
