import { continues, isOpen, mayFollow, tagCount } from './tags.ts';

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
  #capacity = 0;
  #back = new Uint8Array(0);
  #potential = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);
  #power: Float64Array;

  constructor(labels: number, transitions?: Float32Array) {
    this.tags = tagCount(labels);
    this.transitions = transitions ?? new Float32Array(this.tags * this.tags);
    const before: number[] = [];
    const first = [0];
    for (let tag = 0; tag < this.tags; tag += 1) {
      for (let other = 0; other < this.tags; other += 1) {
        if (mayFollow(other, tag)) before.push(other);
      }
      first.push(before.length);
    }
    this.#before = Uint8Array.from(before);
    this.#first = Uint16Array.from(first);
    this.#power = new Float64Array(before.length);
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
   * Forward and backward sums of a sequence, each token's scaled to 1. Returns the logarithm of the
   * sum over all legal sequences. The probabilities below are of this sequence until the next call.
   */
  sum(emissions: Float32Array, length: number): number {
    this.#reserve(length);
    this.#powers();
    let total = this.#potentials(emissions, length);
    for (let i = 0; i < length; i += 1) total += this.#forward(i, i === length - 1);
    for (let i = length - 1; i >= 0; i -= 1) this.#backward(i, i === length - 1);
    return total;
  }

  #powers(): void {
    const { tags, transitions } = this;
    for (let tag = 0; tag < tags; tag += 1) {
      for (let k = this.#first[tag]!; k < this.#first[tag + 1]!; k += 1) {
        this.#power[k] = Math.exp(transitions[this.#before[k]! * tags + tag]!);
      }
    }
  }

  #potentials(emissions: Float32Array, length: number): number {
    const { tags } = this;
    let total = 0;
    for (let i = 0; i < length; i += 1) {
      const row = i * tags;
      let top = -Infinity;
      for (let tag = 0; tag < tags; tag += 1) top = Math.max(top, emissions[row + tag]!);
      for (let tag = 0; tag < tags; tag += 1) {
        this.#potential[row + tag] = Math.exp(emissions[row + tag]! - top);
      }
      total += top;
    }
    return total;
  }

  #forward(i: number, last: boolean): number {
    const { tags } = this;
    const row = i * tags;
    const alpha = this.#alpha;
    let sum = 0;
    for (let tag = 0; tag < tags; tag += 1) {
      let into = i === 0 && !continues(tag) ? 1 : 0;
      if (i > 0) {
        for (let k = this.#first[tag]!; k < this.#first[tag + 1]!; k += 1) {
          into += alpha[row - tags + this.#before[k]!]! * this.#power[k]!;
        }
      }
      if (last && isOpen(tag)) into = 0;
      const value = into * this.#potential[row + tag]!;
      alpha[row + tag] = value;
      sum += value;
    }
    this.#scale[i] = sum;
    for (let tag = 0; tag < tags; tag += 1) alpha[row + tag]! /= sum;
    return Math.log(sum);
  }

  #backward(i: number, last: boolean): void {
    const { tags } = this;
    const row = i * tags;
    const beta = this.#beta;
    if (last) {
      for (let tag = 0; tag < tags; tag += 1) beta[row + tag] = isOpen(tag) ? 0 : 1;
      return;
    }
    beta.fill(0, row, row + tags);
    for (let tag = 0; tag < tags; tag += 1) {
      const after = this.#after(i + 1, tag);
      for (let k = this.#first[tag]!; k < this.#first[tag + 1]!; k += 1) {
        beta[row + this.#before[k]!]! += this.#power[k]! * after;
      }
    }
  }

  /** Potential, backward sum and scale of a tag at a token. */
  #after(i: number, tag: number): number {
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
    const base = 1 + 4 * label;
    if (to - from === 1) return this.probability(from, base + 3);
    let p = this.#alpha[from * this.tags + base]!;
    let tag = base;
    for (let i = from + 1; i < to; i += 1) {
      const next = i === to - 1 ? base + 2 : base + 1;
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
      for (let tag = 0; tag < tags; tag += 1) {
        const after = this.#after(i, tag) * factor;
        if (after === 0) continue;
        for (let k = this.#first[tag]!; k < this.#first[tag + 1]!; k += 1) {
          const other = this.#before[k]!;
          into[other * tags + tag]! +=
            this.#alpha[(i - 1) * tags + other]! * this.#power[k]! * after;
        }
      }
    }
  }
}
