import type { Tokens } from '../../1-tokens/tokens.ts';
import { labelInfo } from '../../labels.ts';
import type { Candidate } from '../recognizer.ts';
import { Chain } from './chain.ts';
import type { Evidence } from './evidence.ts';
import { hashString } from './hash.ts';
import type { Calibration, ChainModel, SequenceModel } from './model.ts';
import { FactsCache, Observation } from './observation.ts';
import { modelIn } from './file.ts';
import { type Parent, Scorer } from './scorer.ts';
import { shippedModel } from './shipped.ts';
import { chunksOf } from './tags.ts';

/** The model that an option names: the shipped one when absent, none when null. */
export function modelOf(
  given: SequenceModel | Uint8Array | null | undefined,
): SequenceModel | undefined {
  if (given === null) return undefined;
  if (given === undefined) return shippedModel();
  return given instanceof Uint8Array ? modelIn(given) : given;
}

/**
 * The trained model as a recognizer: the outer layer line by line, then, within each entity found
 * that may hold others, the layer inside it. Scores are the model's probabilities of the spans.
 */
export class SequenceRecognizer {
  readonly #facts: FactsCache;
  readonly #outer: Layer;
  readonly #inner: Layer;

  constructor(model: SequenceModel) {
    this.#facts = new FactsCache(model.knowledge);
    this.#outer = new Layer(model.outer, 'model/outer');
    this.#inner = new Layer(model.inner, 'model/inner');
  }

  find(tokens: Tokens, evidence: Evidence): Candidate[] {
    return this.guesses(tokens, evidence, KEPT).map(
      ({ probability: _probability, ...candidate }) => candidate,
    );
  }

  /** All that the best sequences hold, each inside one at least as sure as `least`. */
  guesses(tokens: Tokens, evidence: Evidence, least = 0): Guess[] {
    const seen = new Observation(tokens, evidence, this.#facts);
    const found: Guess[] = [];
    for (let from = 0; from < tokens.count; from = seen.lineEnd(from)) {
      for (const guess of this.#outer.find(seen, from, seen.lineEnd(from))) {
        if (guess.score >= least) this.#descend(seen, guess, least, found);
      }
    }
    return found;
  }

  #descend(seen: Observation, guess: Guess, least: number, found: Guess[]): void {
    found.push(guess);
    const { from, to, label, probability } = guess;
    const inside: readonly string[] = labelInfo(label)?.inside ?? [];
    if (to - from < 2 || inside.length === 0) return;
    const parent = { label: hashString(label), from, to, probability };
    for (const inner of this.#inner.find(seen, from, to, parent)) {
      if (inner.score < least || !inside.includes(inner.label) || !isOther(inner, guess)) continue;
      this.#descend(seen, inner, least, found);
    }
  }
}

/**
 * Findings less sure than this are left out: about half of the F1 that the model reaches is where
 * leaving out and keeping are worth the same.
 */
const KEPT = 0.4;

/** A candidate with the probability that the fields gave it, before calibration. */
export interface Guess extends Candidate {
  readonly probability: number;
}

/** An entity that begins with one of its own label is the same as it: `UBND` in `UBND phường`. */
function isOther(inner: Candidate, outer: Candidate): boolean {
  if (inner.from !== outer.from) return true;
  return inner.to < outer.to && inner.label !== outer.label;
}

class Layer {
  readonly #labels: readonly string[];
  readonly #scorer: Scorer;
  readonly #chain: Chain;
  readonly #rule: string;
  readonly #calibration: Calibration;

  constructor(model: ChainModel, rule: string) {
    this.#labels = model.labels;
    this.#scorer = new Scorer(model);
    this.#chain = new Chain(model.labels.length, model.transitions);
    this.#rule = rule;
    this.#calibration = model.calibration;
  }

  find(seen: Observation, from: number, to: number, parent?: Within): Guess[] {
    const length = to - from;
    const emissions = this.#scorer.emissions(seen, from, to, parent);
    const tags = new Uint8Array(length);
    this.#chain.decode(emissions, length, tags);
    const chunks = chunksOf(tags);
    if (chunks.length === 0) return [];
    this.#chain.sum(emissions, length);
    return chunks.map((chunk) => {
      const own = this.#chain.chunkProbability(chunk.from, chunk.to, chunk.label);
      const probability = own * (parent?.probability ?? 1);
      return {
        from: from + chunk.from,
        to: from + chunk.to,
        label: this.#labels[chunk.label]!,
        score: calibrated(probability, this.#calibration),
        rule: this.#rule,
        probability,
      };
    });
  }
}

interface Within extends Parent {
  readonly probability: number;
}

/** The probability that a calibration makes of one that a model gave. */
export function calibrated(probability: number, { slope, shift }: Calibration): number {
  const p = Math.min(Math.max(probability, 1e-9), 1 - 1e-9);
  return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + shift)));
}
