import { Gap, startsLine, type Tokens } from '../../1-tokens/tokens.ts';
import type { Word } from '../../1-tokens/word.ts';
import { type Evidence, Findings } from './evidence.ts';
import { beyond, factsOf, type WordFacts } from './facts.ts';
import { mix, three } from './hash.ts';
import { Memory } from './memory.ts';
import { Segmentation } from './segmentation.ts';
import { featuresIn, NO_PLACE, GROUPS, WIDTH } from './feature-groups.ts';

/** The knowledge that features are made from, beside the text itself. */
export interface Knowledge {
  /** A 12-bit path for the hash of a word's key; words with a common beginning are alike. */
  readonly clusters: ReadonlyMap<number, number>;
  /** How firmly two syllables belong together, in tenths, for the hash of the pair. */
  readonly ties: ReadonlyMap<number, number>;
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
  readonly ties: ReadonlyMap<number, number>;
  readonly #facts: (WordFacts | undefined)[] = [];
  #lastId = 0;
  /** Beyond a line's ends. */
  readonly beyond = beyond();

  constructor({ clusters, ties }: Knowledge) {
    this.#clusters = clusters;
    this.ties = ties;
  }

  get(word: Word): WordFacts {
    let facts = this.#facts[word.id];
    if (facts?.word === word) return facts;
    this.#lastId += 1;
    facts = factsOf(word, this.#lastId, this.#clusters);
    this.#facts[word.id] = facts;
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
  readonly #words: Segmentation;
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
    const keys = Int32Array.from(this.facts, ({ key }) => key);
    this.#words = new Segmentation(tokens, keys, cache.ties);
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

  /** Writes the features of a token beside those of its words to `out`; returns their number. */
  features(i: number, out: Int32Array): number {
    const seen = new Int32Array(GROUPS.length * WIDTH);
    this.numbers(i, seen);
    const grouped = GROUPS.flatMap((_group, g) => this.groupFeatures(i, g, seen));
    out.set(grouped);
    return this.restFeatures(i, grouped.length, out);
  }

  /** The features of one group of a token whose numbers are in `seen`, beside those of its word. */
  groupFeatures(i: number, g: number, seen: Int32Array): number[] {
    const group = GROUPS[g]!;
    const at = g * WIDTH;
    const first = group.distance === undefined ? seen[at]! : this.near(i, group.distance).key;
    return featuresIn(group, first, seen, at);
  }

  /** Writes the numbers that a token's feature groups look at, `WIDTH` for each of `GROUPS`, to `out`. */
  numbers(i: number, out: Int32Array): void {
    const a2 = this.near(i, -2);
    const a1 = this.near(i, -1);
    const w = this.facts[i]!;
    const b1 = this.near(i, 1);
    const b2 = this.near(i, 2);
    const c0 = this.#findings.outer[i]!;
    const ca = this.#found(this.#findings.outer, i, -1);
    const cb = this.#found(this.#findings.outer, i, 1);
    const { deepest } = this.#findings;
    const da = this.#found(deepest, i, -1);
    const db = this.#found(deepest, i, 1);
    const alone = w.capital ? 0 : NO_PLACE;
    const goesOn = this.#words.goesOn(i);
    const onward = this.#words.goesOn(i + 1);
    put(out, 0, a2.shape, a1.shape, w.shape, b1.shape, b2.shape, goesOn, onward);
    this.#placeNumbers(i, out);
    put(out, 3, w.shape, ca, c0, cb, da, deepest[i]!, db, this.#words.state(i));
    put(out, 4, a1.cluster, w.cluster, b1.cluster);
    put(out, 5, this.near(i, -3).id);
    put(out, 6, a2.id);
    put(out, 7, a1.id, c0, alone, goesOn);
    put(out, 8, w.id, ca, c0, cb, alone, goesOn, onward);
    put(out, 9, b1.id, c0, alone, onward);
    put(out, 10, b2.id);
    put(out, 11, this.near(i, 3).id);
  }

  /** Where the token stands in its line, in brackets, and among capitalised words. */
  #placeNumbers(i: number, out: Int32Array): void {
    const { shape } = this.facts[i]!;
    const { count, gaps } = this.tokens;
    const after = i + 1 < count ? gaps[i + 1]! : Gap.paragraph;
    const from = Math.min(i - this.#lineFrom[i]!, 3);
    const to = Math.min(this.#lineTo[i]! - i, 4);
    put(out, 1, shape, gaps[i]!, after, from, to);
    const length = this.#runLength(i);
    put(out, 2, shape, this.#brackets[i]!, length, this.#runPlace(i), this.#words.state(i));
  }

  /** A finding of the token at a distance; 99 stands beyond the line's ends. */
  #found(tags: Uint8Array, i: number, distance: number): number {
    const j = i + distance;
    return j >= this.#lineFrom[i]! && j < this.#lineTo[i]! ? tags[j]! : 99;
  }

  /** Writes the features that are in no group after the first `n` of `out`; returns how many there are then. */
  restFeatures(i: number, n: number, out: Int32Array): number {
    const a2 = this.near(i, -2).key;
    const a1 = this.near(i, -1).key;
    const { key } = this.facts[i]!;
    const b1 = this.near(i, 1).key;
    const b2 = this.near(i, 2).key;
    out[n] = three(101, a1, key, 0);
    out[n + 1] = three(102, key, b1, 0);
    out[n + 2] = three(103, a2, a1, 0);
    out[n + 3] = three(104, b1, b2, 0);
    const count = this.#runFeatures(i, n + 4, out);
    return this.#findingFeatures(i, count, out);
  }

  #findingFeatures(i: number, n: number, out: Int32Array): number {
    const found = this.#findings.outer[i]!;
    let count = n;
    if (found > 0) out[count++] = mix(mix(170, found), this.#findings.rules[i]!);
    if (this.facts[i]!.capital) {
      out[count++] = mix(mix(171, this.#memory.ofWord(i)), found);
      out[count++] = mix(mix(172, this.#memory.ofRun(i)), i - this.#runFrom[i]!);
    }
    return this.#findings.features(i, count, out);
  }

  /** What stands before and after the capitalised words around a token, seen from there. */
  #runFeatures(i: number, n: number, out: Int32Array): number {
    const from = this.#runFrom[i]!;
    const before = this.near(from, -1).key;
    const place = this.#runPlace(i);
    out[n] = mix(mix(145, before), this.facts[i]!.key);
    out[n + 1] = three(146, this.near(from, -2).key, before, place);
    if (place === NO_PLACE) return n + 2;
    const to = this.#runTo[i]!;
    out[n + 2] = three(142, before, place, this.#runLength(i));
    out[n + 3] = mix(mix(143, this.near(to - 1, 1).key), to - i);
    out[n + 4] = mix(mix(144, this.facts[from]!.key), place);
    return n + 5;
  }

  /** How many capitalised words stand together at a token, at most 6. */
  #runLength(i: number): number {
    return this.facts[i]!.capital ? Math.min(this.#runTo[i]! - this.#runFrom[i]!, 6) : 0;
  }

  /** Which of them it is, at most 4. */
  #runPlace(i: number): number {
    return this.facts[i]!.capital ? Math.min(i - this.#runFrom[i]!, 4) : NO_PLACE;
  }
}

/** Writes the numbers of one group to its places in `out`. */
function put(
  out: Int32Array,
  group: number,
  x0: number,
  x1 = 0,
  x2 = 0,
  x3 = 0,
  x4 = 0,
  x5 = 0,
  x6 = 0,
  x7 = 0,
): void {
  const at = group * WIDTH;
  out[at] = x0;
  out[at + 1] = x1;
  out[at + 2] = x2;
  out[at + 3] = x3;
  out[at + 4] = x4;
  out[at + 5] = x5;
  out[at + 6] = x6;
  out[at + 7] = x7;
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
