/** Predictions whose scores lie in one range, and how often they were right. */
export interface CalibrationBin {
  /** The range of scores, low included, high not (but 1 in the last). */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** The mean of their scores. */
  readonly score: number;
  /** The share of them that was right. */
  readonly right: number;
}

/** Whether scores mean what they say. */
export interface Calibration {
  /** The reliability curve, without ranges in which nothing lies. */
  readonly bins: readonly CalibrationBin[];
  /** Expected calibration error: the mean distance of score and share, weighted by counts. */
  readonly error: number;
  /** Brier score: the mean squared distance of each score from 0 or 1. */
  readonly brier: number;
}

/** A prediction with its score, 0 to 1, and whether it was right. */
export interface ScoredOutcome {
  readonly score: number;
  readonly right: boolean;
}

/**
 * Compares scores with what came of them, in ten ranges of equal width (Guo et al. 2017, "On
 * calibration of modern neural networks"; Brier 1950). Null when there are no predictions.
 */
export function calibrationOf(outcomes: Iterable<ScoredOutcome>): Calibration | null {
  const sums = Array.from({ length: 10 }, () => ({ count: 0, score: 0, right: 0 }));
  let [all, squares] = [0, 0];
  for (const { score, right } of outcomes) {
    const sum = sums[Math.min(9, Math.floor(score * 10))]!;
    sum.count++;
    sum.score += score;
    sum.right += Number(right);
    squares += (score - Number(right)) ** 2;
    all++;
  }
  if (all === 0) return null;
  const bins = sums.flatMap(({ count, score, right }, i) =>
    count === 0
      ? []
      : [{ low: i / 10, high: (i + 1) / 10, count, score: score / count, right: right / count }],
  );
  const distance = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.score - bin.right), 0);
  return { bins, error: distance / all, brier: squares / all };
}
