/**
 * The outcomes of comparing predicted entities with gold ones, as MUC-5 counts them (Chinchor and
 * Sundheim 1993, "MUC-5 evaluation metrics"). Tallies add up.
 */
export interface Tally {
  readonly correct: number;
  /** Aligned with a gold entity, but wrong by the scheme. */
  readonly incorrect: number;
  /** Aligned and half right by the scheme: counted 0.5. */
  readonly partial: number;
  /** Gold entities with no counterpart. */
  readonly missed: number;
  /** Predicted entities with no counterpart. */
  readonly spurious: number;
}

/** What a comparison of one gold entity with its counterpart can give. */
export type Outcome = keyof Tally;

/** Precision, recall and their harmonic mean, each 0 to 1. */
export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many gold entities there were (MUC's "possible"). */
  readonly gold: number;
  /** How many predicted entities there were (MUC's "actual"). */
  readonly predicted: number;
}

/** A tally that is being counted. */
export type Counter = { -readonly [K in Outcome]: number };

/** A fresh tally of nothing. */
export function emptyTally(): Counter {
  return { correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 };
}

/** The sum of tallies; of none, the empty tally. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const tally of tallies) addTo(sum, tally);
  return sum;
}

function addTo(sum: Counter, tally: Tally): void {
  sum.correct += tally.correct;
  sum.incorrect += tally.incorrect;
  sum.partial += tally.partial;
  sum.missed += tally.missed;
  sum.spurious += tally.spurious;
}

/**
 * Precision, recall and F1 of a tally. What has no entities at all on either side is right (1); a
 * side that is empty while the other is not gives 0.
 */
export function measure(tally: Tally): Measure {
  const { correct, incorrect, partial, missed, spurious } = tally;
  const gold = correct + incorrect + partial + missed;
  const predicted = correct + incorrect + partial + spurious;
  const right = correct + partial / 2;
  const f1 = gold + predicted === 0 ? 1 : (2 * right) / (gold + predicted);
  return {
    precision: share(right, predicted, f1),
    recall: share(right, gold, f1),
    f1,
    gold,
    predicted,
  };
}

function share(right: number, all: number, whenEmpty: number): number {
  return all === 0 ? whenEmpty : right / all;
}
