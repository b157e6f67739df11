import { below, randomFrom, type Random } from '../random.ts';
import { bestDisorder, type Dissimilarity } from './best-alignment.ts';
import type { Continuum, Unit } from './continuum.ts';

/** How gamma is computed. */
export interface GammaOptions extends Partial<Dissimilarity> {
  /** How near the expected disorder is to be, at 95 % confidence: 0.02 of it unless told. */
  readonly precision?: number;
  /** The most random continua that are drawn to get so near: 3,000 unless told. */
  readonly most?: number;
  /** The same seed gives the same gamma: 1 unless told. */
  readonly seed?: number;
}

/** Gamma and what it was made of. */
export interface Gamma {
  /** 1 for full agreement, 0 for what chance gives; null when chance cannot be told. */
  readonly gamma: number | null;
  readonly observed: number;
  readonly expected: number;
  /** How many random continua were drawn. */
  readonly samples: number;
}

const FEWEST = 30;

/**
 * Mathet, Widlöcher and Métivier's gamma (2015, "The unified and holistic method gamma for
 * inter-annotator agreement measure and alignment"), over one continuum or many.
 *
 * Observed disorder is that of the best alignments for each unit that an annotator marked on
 * average. Expected disorder is the mean of it over random continua, made by shifting annotators'
 * units around the text (section 5.2). Of many continua, each is drawn in proportion to its
 * units, so that a large corpus needs hardly more random continua than one text.
 */
export function gamma(continua: readonly Continuum[], options: GammaOptions = {}): Gamma {
  const { alpha = 3, beta = 1, precision = 0.02, most = 3000, seed = 1 } = options;
  const marked = continua.filter(({ units }) => units.some(({ length }) => length > 0));
  if (marked.length === 0) return { gamma: null, observed: 0, expected: 0, samples: 0 };
  const weights = { alpha, beta };
  const observed = disorder(marked, weights);
  const expected = expectedDisorder(marked, weights, { precision, most, random: randomFrom(seed) });
  const value = expected.mean === 0 ? null : 1 - observed / expected.mean;
  return { gamma: value, observed, expected: expected.mean, samples: expected.samples };
}

/** The disorder of continua for each unit that an annotator marked on average. */
function disorder(continua: readonly Continuum[], weights: Dissimilarity): number {
  const sum = continua.reduce((total, { units }) => total + bestDisorder(units, weights), 0);
  return sum / continua.reduce((total, continuum) => total + averageUnits(continuum), 0);
}

interface Sampling {
  readonly precision: number;
  readonly most: number;
  readonly random: Random;
}

function expectedDisorder(
  continua: readonly Continuum[],
  weights: Dissimilarity,
  { precision, most, random }: Sampling,
): { readonly mean: number; readonly samples: number } {
  const draw = drawByUnits(continua, random);
  const drawn: number[] = [];
  let wanted = Math.min(FEWEST, most);
  while (drawn.length < wanted) {
    drawn.push(disorder([shuffled(draw(), random)], weights));
    if (drawn.length === FEWEST)
      wanted = Math.min(most, Math.max(FEWEST, enough(drawn, precision)));
  }
  return { mean: meanOf(drawn), samples: drawn.length };
}

/** The number of samples that brings the mean near enough at 95 % confidence. */
function enough(values: readonly number[], precision: number): number {
  const mean = meanOf(values);
  if (mean === 0) return values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return Math.ceil(((1.96 * deviation) / mean / precision) ** 2);
}

/** Draws continua in proportion to their units. */
function drawByUnits(continua: readonly Continuum[], random: Random): () => Continuum {
  let sum = 0;
  const sums = continua.map((continuum) => (sum += averageUnits(continuum)));
  return () => {
    const point = random() * sum;
    return continua[sums.findIndex((reached) => point < reached)]!;
  };
}

/**
 * A random continuum: for each annotator the units of one drawn at random, shifted by a random
 * distance and wrapped around the end. Distances differ by at least half the average unit as long
 * as there is room for that, since equal ones would be agreement by construction.
 */
function shuffled({ length, units }: Continuum, random: Random): Continuum {
  const shifts: number[] = [];
  const apart = averageLength(units.flat()) / 2;
  const moved = units.map(() => {
    const own = units[below(units.length, random)]!;
    const shift = drawShift(length, shifts, apart, random);
    shifts.push(shift);
    return own.map((unit) => wrapped(unit, shift, length));
  });
  const empty = moved.every((own) => own.length === 0);
  return empty ? shuffled({ length, units }, random) : { length, units: moved };
}

const MOST_TRIES = 100;

function drawShift(
  length: number,
  taken: readonly number[],
  apart: number,
  random: Random,
): number {
  let shift = below(length, random);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (taken.every((other) => Math.abs(other - shift) >= apart)) break;
    shift = below(length, random);
  }
  return shift;
}

/** Moves a unit; one that starts behind the end is taken to the beginning. */
function wrapped({ start, end, label }: Unit, shift: number, length: number): Unit {
  const by = start + shift >= length ? shift - length : shift;
  return { start: start + by, end: end + by, label };
}

function averageUnits({ units }: Continuum): number {
  return units.flat().length / units.length;
}

function averageLength(units: readonly Unit[]): number {
  return meanOf(units.map(({ start, end }) => end - start));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
