import { LABELS } from '../../labels.ts';
import type { Candidate } from '../recognizer.ts';
import { hashString, mix } from './hash.ts';
import { Part, tagOf } from './tags.ts';

/** What the grammars say of a text: all they propose, and the best nested set of it. */
export interface Evidence {
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}

const LABEL_NUMBERS: ReadonlyMap<string, number> = new Map(LABELS.map(({ name }, i) => [name, i]));

/** The grammars' findings by token. */
export class Findings {
  /** The tag of the outermost chosen candidate. */
  readonly outer: Uint8Array;
  /** The tag of the innermost one. */
  readonly deepest: Uint8Array;
  /** A hash of the outermost one's rule and score. */
  readonly rules: Int32Array;
  readonly #at: (number[] | undefined)[];

  constructor(count: number, { candidates, chosen }: Evidence) {
    this.outer = new Uint8Array(count);
    this.deepest = new Uint8Array(count);
    this.rules = new Int32Array(count);
    this.#at = Array.from({ length: count });
    let reach = 0;
    for (const candidate of chosen) {
      write(this.deepest, candidate);
      if (candidate.from < reach) continue;
      reach = candidate.to;
      write(this.outer, candidate);
      this.rules.fill(ruleHash(candidate), candidate.from, candidate.to);
    }
    for (const candidate of candidates) this.#note(candidate);
  }

  #note(candidate: Candidate): void {
    const rule = ruleHash(candidate);
    const { from, to } = candidate;
    this.#put(from, mix(181, rule));
    this.#put(to - 1, mix(182, rule));
    for (let i = from; i < to; i += 1) this.#put(i, mix(183, rule));
    this.#put(from - 1, mix(184, rule));
    this.#put(to, mix(185, rule));
  }

  #put(i: number, feature: number): void {
    if (i < 0 || i >= this.#at.length) return;
    const features = (this.#at[i] ??= []);
    if (features.length < 60 && !features.includes(feature)) features.push(feature);
  }

  features(i: number, n: number, out: Int32Array): number {
    for (const feature of this.#at[i] ?? []) out[n++] = feature;
    return n;
  }
}

function ruleHash({ rule, score }: Candidate): number {
  return mix(hashString(rule), Math.floor(score * 10));
}

function write(tags: Uint8Array, { from, to, label }: Candidate): void {
  const number = LABEL_NUMBERS.get(label) ?? LABELS.length;
  for (let i = from; i < to; i += 1) tags[i] = tagOf(number, Part.inside);
  tags[from] = tagOf(number, to - from === 1 ? Part.single : Part.begin);
  if (to - from > 1) tags[to - 1] = tagOf(number, Part.end);
}
