import { LABELS } from '../../labels.ts';
import type { Candidate } from '../recognizer.ts';
import { hashString, mix } from './hash.ts';
import { writeTags } from './tags.ts';

/** What the grammars say of a text: all they propose, and the best nested set of it. */
export interface Evidence {
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}

const LABEL_NUMBERS: ReadonlyMap<string, number> = new Map(LABELS.map(({ name }, i) => [name, i]));
/** The number of all labels that are not ours. */
const OTHER = LABELS.length;
/** As many labels as findings tell apart. */
export const FOUND_LABELS = LABELS.length + 1;

/** The grammars' findings by token. */
export class Findings {
  /** The tag of the outermost chosen candidate. */
  readonly outer: Uint8Array;
  /** The tag of the innermost one. */
  readonly deepest: Uint8Array;
  /** A hash of the outermost one's rule and score. */
  readonly rules: Int32Array;
  /** Token i has the features `#features[#first[i]]` to `#features[#first[i + 1]]`. */
  readonly #first: Int32Array;
  readonly #features: Int32Array;

  constructor(count: number, { candidates, chosen }: Evidence) {
    this.outer = new Uint8Array(count);
    this.deepest = new Uint8Array(count);
    this.rules = new Int32Array(count);
    this.#choose(chosen);
    this.#first = new Int32Array(count + 1);
    for (const { from, to } of candidates) {
      for (let i = Math.max(0, from - 1); i < Math.min(count, to + 1); i += 1)
        this.#first[i + 1]! += 1;
    }
    for (let i = 0; i < count; i += 1) this.#first[i + 1]! += this.#first[i]!;
    this.#features = new Int32Array(this.#first[count]!);
    const next = this.#first.slice();
    for (const candidate of candidates) this.#note(candidate, next);
  }

  #choose(chosen: readonly Candidate[]): void {
    let reach = 0;
    for (const candidate of chosen) {
      write(this.deepest, candidate);
      if (candidate.from < reach) continue;
      reach = candidate.to;
      write(this.outer, candidate);
      this.rules.fill(ruleHash(candidate), candidate.from, candidate.to);
    }
  }

  /** A candidate is seen from its tokens and from those before and after it. */
  #note(candidate: Candidate, next: Int32Array): void {
    const rule = ruleHash(candidate);
    const { from, to } = candidate;
    const end = Math.min(to, next.length - 2);
    for (let i = Math.max(0, from - 1); i <= end; i += 1) {
      this.#features[next[i]!] = mix(placeIn(candidate, i), rule);
      next[i]! += 1;
    }
  }

  /** Writes the features of a token after the first `n` of `out`; returns how many there are then. */
  features(i: number, n: number, out: Int32Array): number {
    const end = Math.min(this.#first[i + 1]!, this.#first[i]! + MOST_SEEN);
    let count = n;
    for (let k = this.#first[i]!; k < end; k += 1, count += 1) out[count] = this.#features[k]!;
    return count;
  }
}

/** A token looks at so many candidates. */
const MOST_SEEN = 64;

function placeIn({ from, to }: Candidate, i: number): number {
  if (i < from) return 184;
  if (i >= to) return 185;
  if (to - from === 1) return 186;
  return i === from ? 181 : i === to - 1 ? 182 : 183;
}

const RULE_HASHES = new Map<string, number>();

/** A rule and the tenth of the scale in which its score lies. */
function ruleHash({ rule, score }: Candidate): number {
  let hash = RULE_HASHES.get(rule);
  if (hash === undefined) RULE_HASHES.set(rule, (hash = hashString(rule)));
  return mix(hash, Math.floor(score * 10));
}

function write(tags: Uint8Array, { from, to, label }: Candidate): void {
  writeTags({ from, to, label: LABEL_NUMBERS.get(label) ?? OTHER }, tags);
}
