import type { Span } from '@congvan/core';

import { layerOf } from '../layer.ts';
import type { Continuum } from './continuum.ts';

/** Agreement on where units are, per label and over all. */
export interface UnitizingAgreement {
  /** Null when no annotator marked anything. */
  readonly alpha: number | null;
  readonly labels: Readonly<Record<string, number | null>>;
}

/**
 * Krippendorff's alpha for unitising (Krippendorff 1995, "On the reliability of unitizing contiguous
 * data"; formulas as corrected in "Content Analysis", 2nd ed. 2004, pp. 251–256). Each label is
 * judged by itself; where an annotator nested units of one label, the outermost count.
 */
export function unitizingAlpha(continuum: Continuum): UnitizingAgreement {
  const labels = [...new Set(continuum.units.flat().map(({ label }) => label))].sort();
  const disagreements = labels.map((label) => disagreementOf(continuum, label));
  const sum = (side: keyof Disagreement) =>
    disagreements.reduce((total, disagreement) => total + disagreement[side], 0);
  const alphas = disagreements.map((one, i) => [labels[i]!, ratio(one.observed, one.expected)]);
  return {
    alpha: ratio(sum('observed'), sum('expected')),
    labels: Object.fromEntries(alphas) as Record<string, number | null>,
  };
}

/** Disagreement observed, and expected if units were placed at random. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/** The disagreement on the units of one label. */
export function disagreementOf({ length, units }: Continuum, label: string): Disagreement {
  const marked = units.map((all) =>
    layerOf(
      all.filter((unit) => unit.label === label),
      'outer',
    ),
  );
  return { observed: observe(marked, length), expected: expect(marked, length) };
}

function ratio(observed: number, expected: number): number | null {
  return expected === 0 ? null : 1 - observed / expected;
}

type Lists = readonly (readonly Span[])[];

function observe(lists: Lists, length: number): number {
  let sum = 0;
  lists.forEach((first, i) => {
    for (const second of lists.slice(i + 1)) sum += distance(first, second);
  });
  return (2 * sum) / (lists.length * (lists.length - 1) * length ** 2);
}

/**
 * Two units that intersect differ by the squares of the distances between their beginnings and
 * ends; a unit that lies in a gap of the other annotator differs by the square of its length.
 */
function distance(first: readonly Span[], second: readonly Span[]): number {
  const met = new Set<Span>();
  let sum = 0;
  let from = 0;
  for (const unit of first) {
    while (from < second.length && second[from]!.end <= unit.start) from++;
    for (let at = from; at < second.length && second[at]!.start < unit.end; at++) {
      const other = second[at]!;
      met.add(unit).add(other);
      sum += (unit.start - other.start) ** 2 + (unit.end - other.end) ** 2;
    }
  }
  for (const unit of [...first, ...second]) if (!met.has(unit)) sum += lengthOf(unit) ** 2;
  return sum;
}

function expect(lists: Lists, length: number): number {
  const lengths = lists.flat().map(lengthOf);
  const room = new Room(lists.flatMap((units) => gapsOf(units, length)));
  let sum = 0;
  let within = 0;
  for (const l of lengths) {
    sum += ((lengths.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * room.places(l);
    within += l * (l - 1);
  }
  const all = lists.length * length;
  return ((2 / length) * sum) / (all * (all - 1) - within);
}

function gapsOf(units: readonly Span[], length: number): number[] {
  const gaps: number[] = [];
  let reach = 0;
  for (const { start, end } of units) {
    if (start > reach) gaps.push(start - reach);
    reach = end;
  }
  if (length > reach) gaps.push(length - reach);
  return gaps;
}

/** Gaps, longest first, with running sums: how many places they have for a unit. */
class Room {
  readonly #gaps: readonly number[];
  readonly #sums: readonly number[];

  constructor(gaps: number[]) {
    this.#gaps = gaps.sort((a, b) => b - a);
    let sum = 0;
    this.#sums = [0, ...this.#gaps.map((gap) => (sum += gap))];
  }

  /** In how many places a unit of the given length fits into the gaps. */
  places(length: number): number {
    let [low, high] = [0, this.#gaps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#gaps[middle]! >= length) low = middle + 1;
      else high = middle;
    }
    return this.#sums[low]! - low * (length - 1);
  }
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
