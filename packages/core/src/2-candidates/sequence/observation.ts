import { Gap, startsLine, type Tokens } from '../../1-tokens/tokens.ts';
import type { Word } from '../../1-tokens/word.ts';
import { type Evidence, Findings } from './evidence.ts';
import { beyond, factsOf, type WordFacts } from './facts.ts';
import { mix } from './hash.ts';
import { Memory } from './memory.ts';

/** The knowledge that features are made from, beside the text itself. */
export interface Knowledge {
  /** A 12-bit path for the hash of a word's key; words with a common beginning are alike. */
  readonly clusters: ReadonlyMap<number, number>;
}

/** How far to both sides of a token its neighbours are seen. */
export const REACH = 3;

/** Calls `put` with each feature of a word as seen from a token at a distance from it. */
export function forWordFeatures(
  { features, wide }: WordFacts,
  distance: number,
  put: (feature: number) => void,
): void {
  const count = Math.abs(distance) <= 1 ? features.length : wide;
  for (let k = 0; k < count; k += 1) put(mix(features[k]!, distance + 10));
}

/** The facts of words, each word looked at once; those of a vocabulary that is given up go. */
export class FactsCache {
  readonly #clusters: ReadonlyMap<number, number>;
  readonly #facts: (WordFacts | undefined)[] = [];
  /** Beyond a line's ends. */
  readonly beyond = beyond();

  constructor(clusters: ReadonlyMap<number, number>) {
    this.#clusters = clusters;
  }

  get(word: Word): WordFacts {
    let facts = this.#facts[word.id];
    if (facts?.word !== word) this.#facts[word.id] = facts = factsOf(word, this.#clusters);
    return facts;
  }
}

/** A text as the model sees it; `features` lists what it sees from one token. */
export class Observation {
  readonly tokens: Tokens;
  readonly facts: readonly WordFacts[];
  readonly #lineFrom: Int32Array;
  readonly #lineTo: Int32Array;
  readonly #runFrom: Int32Array;
  readonly #runTo: Int32Array;
  readonly #brackets: Uint8Array;
  readonly #findings: Findings;
  readonly #memory: Memory;
  readonly #beyond: WordFacts;

  constructor(tokens: Tokens, evidence: Evidence, cache: FactsCache) {
    this.tokens = tokens;
    this.#beyond = cache.beyond;
    this.#findings = new Findings(tokens.count, evidence);
    this.facts = tokens.words.map((word) => cache.get(word));
    const starts = (i: number) => startsLine(tokens, i);
    [this.#lineFrom, this.#lineTo] = runs(tokens.count, (i) => !starts(i));
    const joined = (i: number) =>
      !starts(i) && this.facts[i]!.capital && this.facts[i - 1]!.capital;
    [this.#runFrom, this.#runTo] = runs(tokens.count, joined);
    this.#brackets = bracketDepths(tokens);
    this.#memory = new Memory(this.facts, this.#runFrom, this.#findings);
  }

  /** Where the line of a token ends: the token after its last. */
  lineEnd(i: number): number {
    return this.#lineTo[i]!;
  }

  /** The facts of the token at a distance, in the same line. */
  near(i: number, distance: number): WordFacts {
    const j = i + distance;
    return j >= this.#lineFrom[i]! && j < this.#lineTo[i]! ? this.facts[j]! : this.#beyond;
  }

  /**
   * Writes the features of a token beside those of its words to `out`; returns their number.
   *
   * Each is a hash of a number and of what it looks at: the token `a`, the words before it `a3` to
   * `a1`, those after it `b1` and `b2`. The number keeps apart features that look at the same, and is
   * part of what trained weights are known by: a model reads only features numbered as in its training.
   */
  features(i: number, out: Int32Array): number {
    const [a3, a2, a1] = [this.near(i, -3), this.near(i, -2), this.near(i, -1)];
    const [a, b1, b2] = [this.facts[i]!, this.near(i, 1), this.near(i, 2)];
    out[0] = three(101, a1.key, a.key, 0);
    out[1] = three(102, a.key, b1.key, 0);
    out[2] = three(103, a2.key, a1.key, 0);
    out[3] = three(104, b1.key, b2.key, 0);
    out[4] = three(105, a1.key, b1.key, 0);
    out[5] = three(106, a1.shape, a.shape, b1.shape);
    out[6] = three(107, a2.shape, a1.shape, a.shape);
    out[7] = three(108, a.shape, b1.shape, b2.shape);
    out[8] = three(109, a1.key, a.shape, b1.shape);
    out[9] = three(110, a1.shape, a.shape, b1.key);
    out[10] = three(111, a.key, b1.shape, 0);
    out[11] = three(112, a.key, a1.shape, 0);
    out[12] = three(113, a2.key, a1.key, a.key);
    out[13] = three(114, a1.key, a.key, b1.key);
    out[14] = three(115, a.key, b1.key, b2.key);
    out[15] = three(116, a2.key, a1.shape, a.shape);
    out[16] = three(117, a3.key, a2.key, a1.key);
    out[17] = three(118, a1.cluster, a.cluster, 0);
    out[18] = three(119, a.cluster, b1.cluster, 0);
    out[19] = three(120, a1.cluster, a.cluster, b1.cluster);
    let n = this.#layout(i, 20, out);
    n = this.#runFeatures(i, n, out);
    return this.#findingFeatures(i, n, out);
  }

  /** What the grammars found at the token, before and after it; 99 stands beyond the line's ends. */
  #findingFeatures(i: number, n: number, out: Int32Array): number {
    const before = i > this.#lineFrom[i]! ? i - 1 : -1;
    const after = i + 1 < this.#lineTo[i]! ? i + 1 : -1;
    const { key, shape } = this.facts[i]!;
    const { outer, deepest, rules } = this.#findings;
    const [c0, c1, c2] = [
      outer[i]!,
      before < 0 ? 99 : outer[before]!,
      after < 0 ? 99 : outer[after]!,
    ];
    const [d0, d1, d2] = [
      deepest[i]!,
      before < 0 ? 99 : deepest[before]!,
      after < 0 ? 99 : deepest[after]!,
    ];
    out[n] = mix(160, c0);
    out[n + 1] = mix(mix(161, c0), key);
    out[n + 2] = mix(mix(mix(162, c1), c0), c2);
    out[n + 3] = mix(mix(163, c0), this.near(i, -1).key);
    out[n + 4] = mix(mix(164, c0), this.near(i, 1).key);
    out[n + 5] = mix(mix(165, c0), shape);
    out[n + 6] = mix(mix(166, c0), d0);
    out[n + 7] = mix(mix(mix(167, d1), d0), d2);
    out[n + 8] = mix(mix(168, c1), key);
    out[n + 9] = mix(mix(169, c2), key);
    n += 10;
    if (c0 > 0) out[n++] = mix(mix(170, c0), rules[i]!);
    if (this.facts[i]!.capital) {
      out[n++] = mix(mix(171, this.#memory.ofWord(i)), c0);
      out[n++] = mix(mix(172, this.#memory.ofRun(i)), i - this.#runFrom[i]!);
    }
    return this.#findings.features(i, n, out);
  }

  #layout(i: number, n: number, out: Int32Array): number {
    const { gaps } = this.tokens;
    const from = Math.min(i - this.#lineFrom[i]!, 3);
    const to = Math.min(this.#lineTo[i]! - i, 4);
    const after = i + 1 < this.tokens.count ? gaps[i + 1]! : Gap.paragraph;
    const { shape } = this.facts[i]!;
    out[n] = mix(mix(mix(130, gaps[i]!), after), shape);
    out[n + 1] = mix(mix(131, from), shape);
    out[n + 2] = mix(mix(132, to), shape);
    out[n + 3] = mix(133, this.#brackets[i]!);
    out[n + 4] = mix(mix(134, this.#brackets[i]!), shape);
    return n + 5;
  }

  /** The capitalised words around a token as one, and what stands before and after them. */
  #runFeatures(i: number, n: number, out: Int32Array): number {
    const { capital, key } = this.facts[i]!;
    const from = this.#runFrom[i]!;
    const to = this.#runTo[i]!;
    const before = this.near(from, -1);
    const after = this.near(to - 1, 1);
    const length = capital ? Math.min(to - from, 6) : 0;
    const place = capital ? Math.min(i - from, 4) : 7;
    out[n] = mix(mix(141, length), place);
    out[n + 1] = mix(mix(mix(142, before.key), place), length);
    out[n + 2] = mix(mix(143, after.key), to - i);
    out[n + 3] = mix(mix(144, this.facts[from]!.key), place);
    out[n + 4] = mix(mix(145, before.key), key);
    out[n + 5] = mix(mix(mix(146, this.near(from, -2).key), before.key), place);
    return n + 6;
  }
}

function three(number: number, x: number, y: number, z: number): number {
  return mix(mix(mix(number, x), y), z);
}

/** The most features that `Observation.features` writes. */
export const MOST_FEATURES = 128;

/** For each index the ends of the run it lies in; a run goes on where `joined` says so. */
function runs(count: number, joined: (i: number) => boolean): [Int32Array, Int32Array] {
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  for (let i = 1; i < count; i += 1) from[i] = joined(i) ? from[i - 1]! : i;
  for (let i = count - 1; i >= 0; i -= 1) {
    to[i] = i + 1 < count && from[i + 1] === from[i] ? to[i + 1]! : i + 1;
  }
  return [from, to];
}

/** 0 outside brackets and quotes, 1 within brackets, 2 within quotes, 3 within both. */
function bracketDepths(tokens: Tokens): Uint8Array {
  const depths = new Uint8Array(tokens.count);
  let state = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (startsLine(tokens, i)) state = 0;
    const { form } = tokens.words[i]!;
    if (form === ')') state &= 2;
    if (form === '”') state &= 1;
    depths[i] = state;
    if (form === '(') state |= 1;
    if (form === '“') state |= 2;
    if (form === '"') state ^= 2;
  }
  return depths;
}
