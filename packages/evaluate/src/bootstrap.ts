import { below, randomFrom } from './random.ts';
import { measure, type Measure, type Tally } from './tally.ts';

/** How to resample. */
export interface BootstrapOptions {
  /** How many resamples: 1,000 unless told. */
  readonly samples?: number;
  /** The same seed gives the same intervals: 1 unless told. */
  readonly seed?: number;
  /** The share of resamples that an interval covers: 0.95 unless told. */
  readonly level?: number;
}

/** The ends of a confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The intervals of the three measures. */
export type MeasureIntervals = Readonly<Record<'precision' | 'recall' | 'f1', Interval>>;

/**
 * Percentile bootstrap intervals (Efron and Tibshirani 1993, ch. 13), resampling whole documents
 * since entities of one document are not independent. Each series holds one tally a document, all
 * in the same order; every series sees the same resamples.
 *
 * @throws RangeError when series differ in length or an option is out of range.
 */
export function bootstrap(
  series: readonly (readonly Tally[])[],
  { samples = 1000, seed = 1, level = 0.95 }: BootstrapOptions = {},
): MeasureIntervals[] {
  const documents = series[0]?.length ?? 0;
  if (series.some(({ length }) => length !== documents)) {
    throw new RangeError(`the series have ${series.map(({ length }) => length)} documents`);
  }
  if (samples < 1 || level <= 0 || level >= 1) {
    throw new RangeError(`cannot draw ${samples} samples for a level of ${level}`);
  }
  const columns = series.map(columnsOf);
  const drawn = columns.map((): Drawn => ({ precision: [], recall: [], f1: [] }));
  const random = randomFrom(seed);
  for (let sample = 0; sample < samples; sample++) {
    const weights = drawWeights(documents, random);
    columns.forEach((column, i) => keep(drawn[i]!, resampled(column, weights)));
  }
  return drawn.map(({ precision, recall, f1 }) => ({
    precision: middle(precision, level),
    recall: middle(recall, level),
    f1: middle(f1, level),
  }));
}

type Drawn = Record<'precision' | 'recall' | 'f1', number[]>;

/** The parts of each document's tally that measures are made of. */
interface Columns {
  readonly right: Float64Array;
  readonly gold: Float64Array;
  readonly predicted: Float64Array;
}

function columnsOf(tallies: readonly Tally[]): Columns {
  const measures = tallies.map(measure);
  return {
    right: Float64Array.from(tallies, ({ correct, partial }) => correct + partial / 2),
    gold: Float64Array.from(measures, ({ gold }) => gold),
    predicted: Float64Array.from(measures, ({ predicted }) => predicted),
  };
}

/** How often each document is drawn when as many are drawn as there are. */
function drawWeights(documents: number, random: () => number): Uint32Array {
  const weights = new Uint32Array(documents);
  for (let i = 0; i < documents; i++) weights[below(documents, random)]!++;
  return weights;
}

function resampled({ right, gold, predicted }: Columns, weights: Uint32Array): Measure {
  let correct = 0;
  let possible = 0;
  let actual = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    correct += weight * right[i]!;
    possible += weight * gold[i]!;
    actual += weight * predicted[i]!;
  }
  const [missed, spurious] = [possible - correct, actual - correct];
  return measure({ correct, incorrect: 0, partial: 0, missed, spurious });
}

function keep(drawn: Drawn, { precision, recall, f1 }: Measure): void {
  drawn.precision.push(precision);
  drawn.recall.push(recall);
  drawn.f1.push(f1);
}

function middle(values: number[], level: number): Interval {
  values.sort((a, b) => a - b);
  const cut = (1 - level) / 2;
  const at = (share: number) => values[Math.round(share * (values.length - 1))]!;
  return { low: at(cut), high: at(1 - cut) };
}
