import { below, randomFrom, type Random } from './random.ts';
import { measure, sumTallies, type Tally } from './tally.ts';

/** How sure it is that one system is better than another. */
export interface Significance {
  /** F1 of the first system less F1 of the second. */
  readonly difference: number;
  /** Two-sided p by approximate randomisation. */
  readonly randomization: number;
  /** Two-sided p by the paired bootstrap. */
  readonly bootstrap: number;
  readonly rounds: number;
}

/**
 * Tests whether two systems differ in F1 on the same documents, one tally a document in the same
 * order. Approximate randomisation swaps the systems' outputs at random document by document (Noreen
 * 1989; Yeh 2000, "More accurate tests for the statistical significance of result differences"); the
 * paired bootstrap resamples documents and counts differences at least as far from the observed one
 * as that is from zero (Berg-Kirkpatrick et al. 2012). Both use (r + 1) / (rounds + 1).
 *
 * @throws RangeError when the systems have different numbers of documents, or there are no rounds.
 */
export function compareTallies(
  first: readonly Tally[],
  second: readonly Tally[],
  { rounds = 10_000, seed = 1 }: { readonly rounds?: number; readonly seed?: number } = {},
): Significance {
  if (first.length !== second.length) {
    throw new RangeError(`${first.length} documents cannot be paired with ${second.length}`);
  }
  if (rounds < 1) throw new RangeError(`nothing can be tested in ${rounds} rounds`);
  const halves = { first: halvesOf(first), second: halvesOf(second) };
  const difference = f1Of(first) - f1Of(second);
  const random = randomFrom(seed);
  const far = Math.abs(difference) - 1e-12;
  const swapped = rate(rounds, () => Math.abs(swap(halves, random)) >= far);
  const redrawn = rate(rounds, () => Math.abs(redraw(halves, random) - difference) >= far);
  return { difference, randomization: swapped, bootstrap: redrawn, rounds };
}

/** A document's part of F1 = 2·right / size. */
interface Halves {
  readonly right: Float64Array;
  readonly size: Float64Array;
}

interface Systems {
  readonly first: Halves;
  readonly second: Halves;
}

function halvesOf(tallies: readonly Tally[]): Halves {
  return {
    right: Float64Array.from(tallies, ({ correct, partial }) => 2 * correct + partial),
    size: Float64Array.from(tallies.map(measure), ({ gold, predicted }) => gold + predicted),
  };
}

function f1Of(tallies: readonly Tally[]): number {
  return measure(sumTallies(tallies)).f1;
}

function rate(rounds: number, happens: () => boolean): number {
  let count = 0;
  for (let round = 0; round < rounds; round++) if (happens()) count++;
  return (count + 1) / (rounds + 1);
}

function swap({ first, second }: Systems, random: Random): number {
  let [rightA, sizeA, rightB, sizeB] = [0, 0, 0, 0];
  for (let i = 0; i < first.right.length; i++) {
    const [a, b] = random() < 0.5 ? [first, second] : [second, first];
    rightA += a.right[i]!;
    sizeA += a.size[i]!;
    rightB += b.right[i]!;
    sizeB += b.size[i]!;
  }
  return ratio(rightA, sizeA) - ratio(rightB, sizeB);
}

function redraw({ first, second }: Systems, random: Random): number {
  let [rightA, sizeA, rightB, sizeB] = [0, 0, 0, 0];
  const documents = first.right.length;
  for (let i = 0; i < documents; i++) {
    const drawn = below(documents, random);
    rightA += first.right[drawn]!;
    sizeA += first.size[drawn]!;
    rightB += second.right[drawn]!;
    sizeB += second.size[drawn]!;
  }
  return ratio(rightA, sizeA) - ratio(rightB, sizeB);
}

function ratio(right: number, size: number): number {
  return size === 0 ? 1 : right / size;
}
