/** The weights of one feature, by its 32-bit hash: parallel lists of tags and weights. */
export interface WeightRow {
  readonly hash: number;
  readonly tags: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** Sparse weights behind an open-addressing table of feature hashes. */
export class WeightTable {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** Row number + 1 of each slot; 0 is an empty slot. */
  readonly #rows: Int32Array;
  readonly #first: Int32Array;
  readonly #tags: Uint8Array;
  readonly #weights: Float32Array;

  /** Rows of distinct hashes. */
  constructor(rows: readonly WeightRow[]) {
    let size = 16;
    while (size < 2 * rows.length) size *= 2;
    const cells = rows.reduce((sum, row) => sum + row.tags.length, 0);
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#rows = new Int32Array(size);
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
    while (this.#rows[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = row.hash;
    this.#rows[slot] = i + 1;
  }

  get size(): number {
    return this.#first.length - 1;
  }

  /** Adds a feature's weights to the tags' scores that begin at `at`; an unknown one adds nothing. */
  add(hash: number, scores: Float32Array, at: number): void {
    let slot = hash & this.#mask;
    for (;;) {
      const row = this.#rows[slot]!;
      if (row === 0) return;
      if (this.#hashes[slot] === hash) {
        const end = this.#first[row]!;
        for (let k = this.#first[row - 1]!; k < end; k += 1) {
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
    this.#rows.forEach((row, slot) => {
      if (row > 0) hashes[row - 1] = this.#hashes[slot]!;
    });
    for (let i = 0; i < this.size; i += 1) {
      const [from, to] = [this.#first[i]!, this.#first[i + 1]!];
      const tags = this.#tags.subarray(from, to);
      yield { hash: hashes[i]!, tags, weights: this.#weights.subarray(from, to) };
    }
  }
}
