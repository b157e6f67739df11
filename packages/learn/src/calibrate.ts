import type { Calibration } from '@congvan/core/sequence';

/** A probability that a model gave, and whether it was right. */
export interface Outcome {
  readonly score: number;
  readonly right: boolean;
}

/**
 * The slope and shift of the log-odds that make probabilities right as often as they say (Platt,
 * "Probabilistic outputs for support vector machines", 1999), by Newton's method.
 */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  let [slope, shift] = [1, 0];
  const odds = outcomes.map(({ score }) => logit(score));
  for (let round = 0; round < 50 && outcomes.length > 0; round += 1) {
    // A faint pull to 1 and 0 keeps the matrix regular.
    let [gs, gt, hss, hst, htt] = [slope - 1, shift, 1, 0, 1];
    outcomes.forEach(({ right }, i) => {
      const x = odds[i]!;
      const p = 1 / (1 + Math.exp(-(slope * x + shift)));
      const miss = p - (right ? 1 : 0);
      const spread = p * (1 - p);
      gs += miss * x;
      gt += miss;
      hss += spread * x * x;
      hst += spread * x;
      htt += spread;
    });
    const determinant = hss * htt - hst * hst;
    slope -= (htt * gs - hst * gt) / determinant;
    shift -= (hss * gt - hst * gs) / determinant;
  }
  return { slope, shift };
}

/** A tenth of the scale of probabilities: how many there were, what they said and what was true. */
export interface Bin {
  readonly count: number;
  readonly said: number;
  readonly true: number;
}

/** The calibration curve in ten bins, and the mean gap between said and true, weighted by count. */
export function calibrationCurve(outcomes: readonly Outcome[]): { bins: Bin[]; gap: number } {
  const bins = Array.from({ length: 10 }, (_, bin) => {
    const inside = outcomes.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const mean = (value: (outcome: Outcome) => number) =>
      inside.reduce((sum, outcome) => sum + value(outcome), 0) / Math.max(1, inside.length);
    return { count: inside.length, said: mean((o) => o.score), true: mean((o) => Number(o.right)) };
  });
  const off = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.said - bin.true), 0);
  return { bins, gap: off / Math.max(1, outcomes.length) };
}

function logit(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(p / (1 - p));
}
