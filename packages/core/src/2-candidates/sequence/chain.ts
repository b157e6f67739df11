import { powerOf } from './power.ts';
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
  /** `tags × tags`, from row to column; illegal cells are never read. `renew` follows a change. */
  readonly transitions: Float32Array;
  /** The tags that go on from no entity, and those, without tag 0, that leave none open. */
  readonly #starting: Uint8Array;
  readonly #closed: Uint8Array;
  /** For each tag its legal successors, flat; tag t's begin at `#next[t]`. */
  readonly #after: Uint8Array;
  readonly #next: Uint16Array;
  /** e to the power of each legal transition. */
  readonly #power: Float64Array;
  /** By how much a closed tag's transition to what follows, or to nothing, can exceed tag 0's. */
  readonly #lead: Float64Array;
  /** e to the power of that. */
  readonly #leadPower: Float64Array;
  readonly #rivals: Uint8Array;
  readonly #onward: Float64Array;
  #capacity = 0;
  #best = new Float64Array(0);
  #back = new Uint8Array(0);
  #potential = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);

  constructor(labels: number, transitions?: Float32Array) {
    this.tags = tagCount(labels);
    this.transitions = transitions ?? new Float32Array(this.tags * this.tags);
    const all = Array.from({ length: this.tags }, (_, tag) => tag);
    this.#starting = Uint8Array.from(all.filter((tag) => !continues(tag)));
    this.#closed = Uint8Array.from(all.filter((tag) => tag > 0 && !isOpen(tag)));
    [this.#after, this.#next] = successors(all);
    this.#power = new Float64Array(this.tags * this.tags);
    this.#lead = new Float64Array(this.tags);
    this.#leadPower = new Float64Array(this.tags);
    this.#rivals = new Uint8Array(this.tags);
    this.#onward = new Float64Array(this.tags);
    this.renew();
  }

  /** Takes over changed transitions. */
  renew(): void {
    const { tags, transitions } = this;
    for (let tag = 0; tag < tags; tag += 1) {
      for (let k = this.#next[tag]!; k < this.#next[tag + 1]!; k += 1) {
        const cell = tag * tags + this.#after[k]!;
        this.#power[cell] = Math.exp(transitions[cell]!);
      }
    }
    for (const tag of this.#closed) {
      const leads = Array.from(
        this.#starting,
        (to) => transitions[tag * tags + to]! - transitions[to]!,
      );
      this.#lead[tag] = Math.max(0, ...leads);
      this.#leadPower[tag] = Math.exp(this.#lead[tag]!);
    }
  }

  #reserve(length: number): void {
    if (length <= this.#capacity) return;
    this.#capacity = Math.max(length, 2 * this.#capacity, 64);
    const cells = this.#capacity * this.tags;
    this.#best = new Float64Array(cells);
    this.#back = new Uint8Array(cells);
    this.#potential = new Float64Array(cells);
    this.#alpha = new Float64Array(cells);
    this.#beta = new Float64Array(cells);
  }

  /** Writes the best legal sequence into `out`; ties fall to the lower tag. */
  decode(emissions: Float32Array, length: number, out: Uint8Array): void {
    this.#reserve(length);
    for (let tag = 0; tag < this.tags; tag += 1) {
      this.#best[tag] = continues(tag) ? -Infinity : emissions[tag]!;
    }
    for (let row = this.tags; row < length * this.tags; row += this.tags) {
      this.#start(emissions, row);
      this.#goOn(emissions, row);
    }
    this.#trace(length, out);
  }

  /** The best scores of a token's starting tags, and from which tags before they come. */
  #start(emissions: Float32Array, row: number): void {
    const { tags, transitions } = this;
    const [best, starting, rivals] = [this.#best, this.#starting, this.#rivals];
    const before = row - tags;
    const count = this.#findRivals(before);
    for (let s = 0; s < starting.length; s += 1) {
      const tag = starting[s]!;
      let from = 0;
      let top = best[before]! + transitions[tag]!;
      for (let k = 0; k < count; k += 1) {
        const other = rivals[k]!;
        const score = best[before + other]! + transitions[other * tags + tag]!;
        if (score > top) {
          top = score;
          from = other;
        }
      }
      best[row + tag] = top + emissions[row + tag]!;
      this.#back[row + tag] = from;
    }
  }

  /** Lists the closed tags that can go before what follows better than tag 0; returns their number. */
  #findRivals(row: number): number {
    const [best, closed, lead, rivals] = [this.#best, this.#closed, this.#lead, this.#rivals];
    const outside = best[row]!;
    let count = 0;
    for (let k = 0; k < closed.length; k += 1) {
      const tag = closed[k]!;
      if (best[row + tag]! + lead[tag]! > outside) rivals[count++] = tag;
    }
    return count;
  }

  /** The same for the tags within entities: they come from their label's begin or inside. */
  #goOn(emissions: Float32Array, row: number): void {
    const { tags, transitions } = this;
    const best = this.#best;
    for (let begin = tagOf(0, Part.begin); begin < tags; begin += 4) {
      const inside = begin + Part.inside;
      const [begun, gone] = [best[row - tags + begin]!, best[row - tags + inside]!];
      for (let tag = inside; tag <= begin + Part.end; tag += 1) {
        const first = begun + transitions[begin * tags + tag]!;
        const later = gone + transitions[inside * tags + tag]!;
        best[row + tag] = Math.max(first, later) + emissions[row + tag]!;
        this.#back[row + tag] = later > first ? inside : begin;
      }
    }
  }

  #trace(length: number, out: Uint8Array): void {
    const { tags } = this;
    let tag = 0;
    let top = -Infinity;
    for (let other = 0; other < tags; other += 1) {
      const score = this.#best[(length - 1) * tags + other]!;
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
   * Forward and backward sums of a sequence, scaled token by token; shares of closed tags that are
   * `FAINT` beside tag 0's are let go. Returns the logarithm of the sum over all legal sequences. The
   * probabilities below are of this sequence until the next call.
   */
  sum(emissions: Float32Array, length: number): number {
    this.#reserve(length);
    let total = 0;
    let sum = 1;
    for (let row = 0; row < length * this.tags; row += this.tags) {
      total += this.#weigh(emissions, row, 1 / sum) + Math.log(sum);
      if (row === 0) this.#begin();
      else this.#push(row);
      sum = this.#share(row);
    }
    const last = (length - 1) * this.tags;
    total += Math.log(this.#end(last));
    for (let row = last - this.tags; row >= 0; row -= this.tags) this.#pull(row);
    return total;
  }

  /** The potentials of a token's tags, the greatest `factor`; returns the score of the greatest. */
  #weigh(emissions: Float32Array, row: number, factor: number): number {
    const end = row + this.tags;
    const potential = this.#potential;
    let top = emissions[row]!;
    for (let cell = row + 1; cell < end; cell += 1) top = Math.max(top, emissions[cell]!);
    for (let cell = row; cell < end; cell += 1) {
      potential[cell] = factor * powerOf(emissions[cell]! - top);
    }
    return top;
  }

  #begin(): void {
    for (let tag = 0; tag < this.tags; tag += 1) this.#alpha[tag] = continues(tag) ? 0 : 1;
  }

  /** Takes the shares of the token before a row over to their successors. */
  #push(row: number): void {
    const { tags } = this;
    const [alpha, power, starting] = [this.#alpha, this.#power, this.#starting];
    const before = row - tags;
    const outside = alpha[before]!;
    for (let k = 0; k < starting.length; k += 1) {
      alpha[row + starting[k]!] = outside * power[starting[k]!]!;
    }
    this.#pushClosed(before, row);
    for (let begin = tagOf(0, Part.begin); begin < tags; begin += 4) {
      const inside = begin + Part.inside;
      const [begun, gone] = [alpha[before + begin]!, alpha[before + inside]!];
      for (let tag = inside; tag <= begin + Part.end; tag += 1) {
        alpha[row + tag] = begun * power[begin * tags + tag]! + gone * power[inside * tags + tag]!;
      }
    }
  }

  #pushClosed(before: number, row: number): void {
    const { tags } = this;
    const [alpha, power, starting, closed] = [
      this.#alpha,
      this.#power,
      this.#starting,
      this.#closed,
    ];
    const least = FAINT * alpha[before]!;
    for (let c = 0; c < closed.length; c += 1) {
      const other = closed[c]!;
      const share = alpha[before + other]!;
      if (share * this.#leadPower[other]! < least) {
        alpha[before + other] = 0;
        continue;
      }
      for (let k = 0; k < starting.length; k += 1) {
        alpha[row + starting[k]!]! += share * power[other * tags + starting[k]!]!;
      }
    }
  }

  /** Weighs a token's shares by its potentials; returns their sum. */
  #share(row: number): number {
    const [alpha, potential] = [this.#alpha, this.#potential];
    let sum = 0;
    for (let cell = row; cell < row + this.tags; cell += 1) {
      alpha[cell]! *= potential[cell]!;
      sum += alpha[cell]!;
    }
    return sum;
  }

  /** Lets all sequences end, so that their probabilities are 1 in sum; returns what that sum was. */
  #end(row: number): number {
    let sum = this.#alpha[row]!;
    for (const tag of this.#closed) sum += this.#alpha[row + tag]!;
    for (let tag = 0; tag < this.tags; tag += 1) this.#beta[row + tag] = isOpen(tag) ? 0 : 1 / sum;
    return sum;
  }

  /** The backward sums of the token at a row, from those of the token after it. */
  #pull(row: number): void {
    const { tags } = this;
    const [beta, power, onward, closed] = [this.#beta, this.#power, this.#onward, this.#closed];
    for (let tag = 0; tag < tags; tag += 1) onward[tag] = this.#ahead(row + tags + tag);
    beta[row] = this.#pullStarting(0);
    for (let c = 0; c < closed.length; c += 1) {
      const tag = closed[c]!;
      beta[row + tag] = this.#alpha[row + tag]! > 0 ? this.#pullStarting(tag) : 0;
    }
    for (let begin = tagOf(0, Part.begin); begin < tags; begin += 4) {
      const [inside, end] = [begin + Part.inside, begin + Part.end];
      for (let tag = begin; tag <= inside; tag += 1) {
        beta[row + tag] =
          power[tag * tags + inside]! * onward[inside]! + power[tag * tags + end]! * onward[end]!;
      }
    }
  }

  /** The sum of what lies ahead of a closed tag. */
  #pullStarting(tag: number): number {
    const [power, onward, starting] = [this.#power, this.#onward, this.#starting];
    const row = tag * this.tags;
    let sum = 0;
    for (let k = 0; k < starting.length; k += 1) {
      sum += power[row + starting[k]!]! * onward[starting[k]!]!;
    }
    return sum;
  }

  /** Potential and backward sum of a cell. */
  #ahead(cell: number): number {
    return this.#potential[cell]! * this.#beta[cell]!;
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
      p *= this.#power[tag * this.tags + next]! * this.#potential[cell]!;
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
          into[cell]! += share * this.#power[cell]! * this.#ahead(i * tags + this.#after[k]!);
        }
      }
    }
  }
}

/** What a closed tag adds to what lies ahead of tag 0 is taken for nothing when so small a part of it. */
const FAINT = 3e-5;

/** For each tag its legal successors, flat, and where each tag's begin. */
function successors(tags: readonly number[]): [Uint8Array, Uint16Array] {
  const after = tags.map((tag) => tags.filter((other) => mayFollow(tag, other)));
  let end = 0;
  const ends = after.map(({ length }) => (end += length));
  return [Uint8Array.from(after.flat()), Uint16Array.from([0, ...ends])];
}
