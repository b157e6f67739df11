import { type Findings, FOUND_LABELS } from './evidence.ts';
import type { WordFacts } from './facts.ts';
import { mix } from './hash.ts';
import { labelOf } from './tags.ts';

/** None, and each label that findings tell apart. */
const CHOICES = 1 + FOUND_LABELS;

/**
 * What the grammars took a capitalised word, and a whole run of them, for elsewhere in the text: a
 * body introduced in full helps to know its name when that stands alone.
 */
export class Memory {
  readonly #facts: readonly WordFacts[];
  readonly #findings: Findings;
  readonly #words = new Map<number, Uint16Array>();
  readonly #runs = new Map<number, Uint16Array>();
  readonly #runHashes: Int32Array;

  constructor(facts: readonly WordFacts[], runFrom: Int32Array, findings: Findings) {
    this.#facts = facts;
    this.#findings = findings;
    this.#runHashes = new Int32Array(facts.length);
    for (let i = facts.length - 1, hash = 0; i >= 0; i -= 1) {
      hash = mix(i + 1 < facts.length && runFrom[i + 1] === runFrom[i] ? hash : 7, facts[i]!.key);
      this.#runHashes[i] = hash;
    }
    for (let i = 0; i < facts.length; i += 1) {
      if (!facts[i]!.capital) continue;
      this.#count(this.#words, facts[i]!.key, i);
      this.#count(this.#runs, this.#runHashes[i]!, i);
    }
  }

  #count(counts: Map<number, Uint16Array>, key: number, i: number): void {
    let row = counts.get(key);
    if (!row) counts.set(key, (row = new Uint16Array(CHOICES)));
    row[this.#label(i)]! += 1;
  }

  /** 0 for none. */
  #label(i: number): number {
    return 1 + labelOf(this.#findings.outer[i]!);
  }

  /** The most frequent label of a word's other occurrences: 0 none, 99 when there are no others. */
  ofWord(i: number): number {
    return this.#most(this.#words.get(this.#facts[i]!.key)!, i);
  }

  /** The same for the capitalised words from this one to the end of its run. */
  ofRun(i: number): number {
    return this.#most(this.#runs.get(this.#runHashes[i]!)!, i);
  }

  #most(counts: Uint16Array, i: number): number {
    const own = this.#label(i);
    let best = 99;
    let top = 0;
    for (let label = 0; label < CHOICES; label += 1) {
      const count = counts[label]! - (label === own ? 1 : 0);
      if (count > top) [top, best] = [count, label];
    }
    return best;
  }
}
