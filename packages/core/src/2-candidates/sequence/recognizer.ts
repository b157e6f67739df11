import type { Tokens } from '../../1-tokens/tokens.ts';
import { labelInfo } from '../../labels.ts';
import type { Candidate } from '../recognizer.ts';
import { Chain } from './chain.ts';
import type { Evidence } from './evidence.ts';
import { hashString } from './hash.ts';
import type { Calibration, ChainModel, SequenceModel } from './model.ts';
import { FactsCache, Observation } from './observation.ts';
import { readModel } from './file.ts';
import { type Parent, Scorer } from './scorer.ts';
import { shippedModel } from './shipped.ts';
import { chunksOf } from './tags.ts';

/** The model that an option names: the shipped one when absent, none when null. */
export function modelOf(
  given: SequenceModel | Uint8Array | null | undefined,
): SequenceModel | undefined {
  if (given === null) return undefined;
  if (given === undefined) return shippedModel();
  if (!(given instanceof Uint8Array)) return given;
  const { model, problems } = readModel(given);
  if (!model) throw new RangeError(problems[0]!.message);
  return model;
}

/**
 * The trained model as a recognizer: the outer layer line by line, then, within each entity found
 * that may hold others, the layer inside it. Scores are the model's probabilities of the spans.
 */
export class SequenceRecognizer {
  readonly #model: SequenceModel;
  readonly #facts: FactsCache;
  readonly #outer: Layer;
  readonly #inner: Layer;

  constructor(model: SequenceModel) {
    this.#model = model;
    this.#facts = new FactsCache(model.knowledge.clusters);
    this.#outer = new Layer(model.outer, 'model/outer');
    this.#inner = new Layer(model.inner, 'model/inner');
  }

  find(tokens: Tokens, evidence: Evidence): Candidate[] {
    const seen = new Observation(tokens, evidence, this.#model.knowledge, this.#facts);
    const found: Candidate[] = [];
    for (let from = 0; from < tokens.count; from = seen.lineEnd(from)) {
      for (const candidate of this.#outer.find(seen, from, seen.lineEnd(from))) {
        this.#descend(seen, candidate, found);
      }
    }
    return found;
  }

  #descend(seen: Observation, candidate: Candidate, found: Candidate[]): void {
    found.push(candidate);
    const { from, to, label, score } = candidate;
    if (to - from < 2 || labelInfo(label)?.inside.length === 0) return;
    const parent = { label: hashString(label), from, to };
    for (const inner of this.#inner.find(seen, from, to, parent)) {
      if (inner.to - inner.from < to - from) {
        this.#descend(seen, { ...inner, score: inner.score * score }, found);
      }
    }
  }
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

  find(seen: Observation, from: number, to: number, parent?: Parent): Candidate[] {
    const length = to - from;
    const emissions = this.#scorer.emissions(seen, from, to, parent);
    const tags = new Uint8Array(length);
    this.#chain.decode(emissions, length, tags);
    const chunks = chunksOf(tags);
    if (chunks.length === 0) return [];
    this.#chain.sum(emissions, length);
    return chunks.map((chunk) => ({
      from: from + chunk.from,
      to: from + chunk.to,
      label: this.#labels[chunk.label]!,
      score: calibrated(
        this.#chain.chunkProbability(chunk.from, chunk.to, chunk.label),
        this.#calibration,
      ),
      rule: this.#rule,
    }));
  }
}

function calibrated(probability: number, { slope, shift }: Calibration): number {
  const p = Math.min(Math.max(probability, 1e-9), 1 - 1e-9);
  return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + shift)));
}
