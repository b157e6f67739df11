import type { Calibration } from '@congvan/core/sequence';

/** A probability that a model gave, and whether it was right. */
export interface Outcome {
  readonly score: number;
  readonly right: boolean;
}

/**
 * The slope and shift of the log-odds that make probabilities right as often as they say (Platt,
 * "Probabilistic outputs for support vector machines", 1999), by Newton's method; a step that would
 * raise the loss is halved until it does not.
 */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const points = outcomes.map(({ score, right }) => ({ x: logit(score), y: right ? 1 : 0 }));
  let best: Calibration = { slope: 1, shift: 0 };
  for (let round = 0; round < 50 && points.length > 0; round += 1) {
    const step = newtonStep(points, best);
    let next = best;
    for (let size = 1; size > 1e-6; size /= 2) {
      next = { slope: best.slope - size * step.slope, shift: best.shift - size * step.shift };
      if (lossOf(points, next) < lossOf(points, best)) break;
      next = best;
    }
    if (next === best) break;
    best = next;
  }
  return best;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function lossOf(points: readonly Point[], { slope, shift }: Calibration): number {
  const pull = ((slope - 1) ** 2 + shift ** 2) / 2;
  return points.reduce((sum, { x, y }) => {
    const odds = slope * x + shift;
    return sum + Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - y * odds;
  }, pull);
}

/** A faint pull to 1 and 0 keeps the matrix regular. */
function newtonStep(points: readonly Point[], { slope, shift }: Calibration): Calibration {
  let [gs, gt, hss, hst, htt] = [slope - 1, shift, 1, 0, 1];
  for (const { x, y } of points) {
    const p = sigmoid(slope * x + shift);
    gs += (p - y) * x;
    gt += p - y;
    hss += p * (1 - p) * x * x;
    hst += p * (1 - p) * x;
    htt += p * (1 - p);
  }
  const determinant = hss * htt - hst * hst;
  return { slope: (htt * gs - hst * gt) / determinant, shift: (hss * gt - hst * gs) / determinant };
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

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function logit(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(p / (1 - p));
}
