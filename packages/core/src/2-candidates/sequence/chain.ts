import { continues, isOpen, mayFollow, Part, tagCount, tagOf } from './tags.ts';

/**
 * The arithmetic of a linear-chain conditional random field over BIOES tags: the best sequence, and
 * the probabilities of tags, of neighbouring pairs and of whole entities. The score of a sequence
 * is the sum of its emissions and of its legal transitions; it begins and ends between entities.
 *
 * Emissions are row-major, `length × tags`. Buffers are kept and grow with the longest sequence, so
 * one chain serves one sequence at a time.
 */
export class Chain {
  readonly tags: number;
  /** `tags × tags`, from row to column; illegal cells are never read. */
  readonly transitions: Float32Array;
  /** For each tag its legal predecessors, flat; tag t's begin at `#first[t]`. */
  readonly #before: Uint8Array;
  readonly #first: Uint16Array;
  /** For each tag its legal successors likewise. */
  readonly #after: Uint8Array;
  readonly #next: Uint16Array;
  #capacity = 0;
  #back = new Uint8Array(0);
  #potential = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);
  readonly #power: Float64Array;
  readonly #onward: Float64Array;

  constructor(labels: number, transitions?: Float32Array) {
    this.tags = tagCount(labels);
    this.transitions = transitions ?? new Float32Array(this.tags * this.tags);
    [this.#before, this.#first] = neighbours(this.tags, (tag, other) => mayFollow(other, tag));
    [this.#after, this.#next] = neighbours(this.tags, mayFollow);
    this.#power = new Float64Array(this.tags * this.tags);
    this.#onward = new Float64Array(this.tags);
  }

  #reserve(length: number): void {
    if (length <= this.#capacity) return;
    this.#capacity = Math.max(length, 2 * this.#capacity, 64);
    const cells = this.#capacity * this.tags;
    this.#back = new Uint8Array(cells);
    this.#potential = new Float64Array(cells);
    this.#alpha = new Float64Array(cells);
    this.#beta = new Float64Array(cells);
    this.#scale = new Float64Array(this.#capacity);
  }

  /** Writes the best legal sequence into `out`; ties fall to the lower tag. */
  decode(emissions: Float32Array, length: number, out: Uint8Array): void {
    this.#reserve(length);
    for (let tag = 0; tag < this.tags; tag += 1) {
      this.#alpha[tag] = continues(tag) ? -Infinity : emissions[tag]!;
    }
    for (let i = 1; i < length; i += 1) this.#advance(emissions, i * this.tags);
    this.#trace(length, out);
  }

  /** The best scores of one token's tags, and from which tags before they come. */
  #advance(emissions: Float32Array, row: number): void {
    const { tags, transitions } = this;
    const [best, before, first] = [this.#alpha, this.#before, this.#first];
    for (let tag = 0; tag < tags; tag += 1) {
      const end = first[tag + 1]!;
      let from = before[first[tag]!]!;
      let top = best[row - tags + from]! + transitions[from * tags + tag]!;
      for (let k = first[tag]! + 1; k < end; k += 1) {
        const other = before[k]!;
        const score = best[row - tags + other]! + transitions[other * tags + tag]!;
        if (score > top) {
          top = score;
          from = other;
        }
      }
      best[row + tag] = top + emissions[row + tag]!;
      this.#back[row + tag] = from;
    }
  }

  #trace(length: number, out: Uint8Array): void {
    const { tags } = this;
    let tag = 0;
    let top = -Infinity;
    for (let other = 0; other < tags; other += 1) {
      const score = this.#alpha[(length - 1) * tags + other]!;
      if (!isOpen(other) && score > top) {
        top = score;
        tag = other;
      }
    }
    for (let i = length - 1; i >= 0; i -= 1) {
      out[i] = tag;
      tag = this.#back[i * tags + tag]!;
    }
  }

  /**
   * Forward and backward sums of a sequence, each token's scaled to 1; shares under `NOTHING` are
   * let go. Returns the logarithm of the sum over all legal sequences. The probabilities below are
   * of this sequence until the next call.
   */
  sum(emissions: Float32Array, length: number): number {
    this.#reserve(length);
    for (let cell = 0; cell < this.#power.length; cell += 1) {
      this.#power[cell] = Math.exp(this.transitions[cell]!);
    }
    let total = 0;
    for (let i = 0; i < length; i += 1) {
      total += this.#weigh(emissions, i * this.tags);
      total += this.#forward(i, i === length - 1);
    }
    for (let i = length - 1; i >= 0; i -= 1) this.#backward(i, i === length - 1);
    return total;
  }

  /** The potentials of a token's tags, the greatest 1; returns the score of the greatest. */
  #weigh(emissions: Float32Array, row: number): number {
    const { tags } = this;
    let top = emissions[row]!;
    for (let cell = row + 1; cell < row + tags; cell += 1) {
      if (emissions[cell]! > top) top = emissions[cell]!;
    }
    for (let cell = row; cell < row + tags; cell += 1) {
      this.#potential[cell] = Math.exp(emissions[cell]! - top);
    }
    return top;
  }

  #forward(i: number, last: boolean): number {
    const { tags } = this;
    const row = i * tags;
    const [alpha, potential] = [this.#alpha, this.#potential];
    if (i > 0) this.#push(row);
    let sum = 0;
    for (let tag = 0; tag < tags; tag += 1) {
      if (i === 0) alpha[tag] = continues(tag) ? 0 : 1;
      if (last && isOpen(tag)) alpha[row + tag] = 0;
      alpha[row + tag]! *= potential[row + tag]!;
      sum += alpha[row + tag]!;
    }
    const factor = 1 / sum;
    for (let cell = row; cell < row + tags; cell += 1) {
      const share = alpha[cell]! * factor;
      alpha[cell] = share < NOTHING ? 0 : share;
    }
    this.#scale[i] = sum;
    return Math.log(sum);
  }

  /** Takes the shares of the token before a row over to their successors. */
  #push(row: number): void {
    const { tags } = this;
    const [alpha, power, after, next] = [this.#alpha, this.#power, this.#after, this.#next];
    alpha.fill(0, row, row + tags);
    for (let other = 0; other < tags; other += 1) {
      const share = alpha[row - tags + other]!;
      if (share === 0) continue;
      const end = next[other + 1]!;
      for (let k = next[other]!; k < end; k += 1) {
        const tag = after[k]!;
        alpha[row + tag]! += share * power[other * tags + tag]!;
      }
    }
  }

  #backward(i: number, last: boolean): void {
    const { tags } = this;
    const row = i * tags;
    const [alpha, beta, power, after, next] = [
      this.#alpha,
      this.#beta,
      this.#power,
      this.#after,
      this.#next,
    ];
    for (let tag = 0; tag < tags; tag += 1) {
      let sum = last && !isOpen(tag) ? 1 : 0;
      if (!last && alpha[row + tag]! > 0) {
        const end = next[tag + 1]!;
        for (let k = next[tag]!; k < end; k += 1) {
          sum += power[tag * tags + after[k]!]! * this.#onward[after[k]!]!;
        }
      }
      beta[row + tag] = sum;
    }
    for (let tag = 0; tag < tags; tag += 1) this.#onward[tag] = this.#ahead(i, tag);
  }

  /** Potential and backward sum of a tag at a token, scaled. */
  #ahead(i: number, tag: number): number {
    const cell = i * this.tags + tag;
    return (this.#potential[cell]! * this.#beta[cell]!) / this.#scale[i]!;
  }

  /** The probability that a token has a tag. */
  probability(i: number, tag: number): number {
    const cell = i * this.tags + tag;
    return this.#alpha[cell]! * this.#beta[cell]!;
  }

  /** The probability that the tokens `from` to `to` (end exclusive) are one entity of a label. */
  chunkProbability(from: number, to: number, label: number): number {
    if (to - from === 1) return this.probability(from, tagOf(label, Part.single));
    let tag = tagOf(label, Part.begin);
    let p = this.#alpha[from * this.tags + tag]!;
    for (let i = from + 1; i < to; i += 1) {
      const next = tagOf(label, i === to - 1 ? Part.end : Part.inside);
      const cell = i * this.tags + next;
      p *=
        (Math.exp(this.transitions[tag * this.tags + next]!) * this.#potential[cell]!) /
        this.#scale[i]!;
      tag = next;
    }
    return p * this.#beta[(to - 1) * this.tags + tag]!;
  }

  /** Adds the expected counts of all transitions of the sequence, times `factor`, to `into`. */
  addExpectedTransitions(length: number, factor: number, into: Float32Array | Float64Array): void {
    const { tags } = this;
    for (let i = 1; i < length; i += 1) {
      for (let other = 0; other < tags; other += 1) {
        const share = this.#alpha[(i - 1) * tags + other]! * factor;
        if (share === 0) continue;
        for (let k = this.#next[other]!; k < this.#next[other + 1]!; k += 1) {
          const cell = other * tags + this.#after[k]!;
          into[cell]! += share * this.#power[cell]! * this.#ahead(i, this.#after[k]!);
        }
      }
    }
  }
}

/** Shares of a token's probability so small are taken for zero. */
const NOTHING = 1e-7;

/** For each tag the others that stand in a relation to it, flat, and where each tag's begin. */
function neighbours(
  tags: number,
  related: (tag: number, other: number) => boolean,
): [Uint8Array, Uint16Array] {
  const flat: number[] = [];
  const first = [0];
  for (let tag = 0; tag < tags; tag += 1) {
    for (let other = 0; other < tags; other += 1) if (related(tag, other)) flat.push(other);
    first.push(flat.length);
  }
  return [Uint8Array.from(flat), Uint16Array.from(first)];
}
