import type { Unit } from './continuum.ts';

/** How much each kind of difference weighs. */
export interface Dissimilarity {
  /** Weight of differing positions: 3 unless told. */
  readonly alpha: number;
  /** Weight of differing labels: 1 unless told. */
  readonly beta: number;
}

/** The cost of a unit that has no counterpart, Δ∅. */
const ALONE = 1;

/** With more open states than this the search keeps the cheapest, and is no longer exact. */
const MOST_STATES = 4096;

/**
 * The disorder of the best alignment of annotators' units: the least sum of disorders over all
 * ways of joining each unit with at most one unit of every other annotator (Mathet, Widlöcher and
 * Métivier 2015, "The unified and holistic method gamma", sections 4 and 5.1). The disorder of a
 * group is the mean dissimilarity of its pairs, where a missing member costs 1 in each of its pairs.
 *
 * Groups join units that lie near one another. So units are taken in the order of the text, and
 * all that has to be remembered of the groups chosen so far is which later units they hold: exact
 * by dynamic programming, where the original uses integer programming.
 */
export function bestDisorder(
  annotators: readonly (readonly Unit[])[],
  weights: Dissimilarity,
): number {
  const groups = groupsByFirst(annotators, weights);
  let states = new Map([[0n, 0]]);
  for (const starting of groups) states = prune(advance(states, starting));
  return states.get(0n)!;
}

/** Units held together, as bits counted from the group's first unit. */
interface Group {
  readonly members: bigint;
  readonly disorder: number;
}

/** Each state tells which of the coming units are held already, and the least cost so far. */
function advance(
  states: ReadonlyMap<bigint, number>,
  starting: readonly Group[],
): Map<bigint, number> {
  const next = new Map<bigint, number>();
  const reach = (held: bigint, cost: number) => {
    const known = next.get(held);
    if (known === undefined || cost < known) next.set(held, cost);
  };
  for (const [held, cost] of states) {
    if (held & 1n) reach(held >> 1n, cost);
    else {
      for (const { members, disorder } of starting) {
        if ((held & members) === 0n) reach((held | members) >> 1n, cost + disorder);
      }
    }
  }
  return next;
}

/**
 * Drops states that cannot win: the rest of the cheapest state costs at most 1 more for each unit
 * in which the two states differ.
 */
function prune(states: Map<bigint, number>): Map<bigint, number> {
  if (states.size < 2) return states;
  const sorted = [...states].sort(([, a], [, b]) => a - b);
  const [best, least] = sorted[0]!;
  const hopeful = sorted.filter(
    ([held, cost], i) => i === 0 || cost < least + ALONE * bits(held ^ best),
  );
  return new Map(hopeful.slice(0, MOST_STATES));
}

function bits(mask: bigint): number {
  let count = 0;
  for (let rest = mask; rest > 0n; rest &= rest - 1n) count++;
  return count;
}

interface Placed extends Unit {
  readonly annotator: number;
  readonly order: number;
}

/** For each unit in text order, the groups in which it comes first. */
function groupsByFirst(
  annotators: readonly (readonly Unit[])[],
  weights: Dissimilarity,
): Group[][] {
  const units = annotators
    .flatMap((own, annotator) => own.map((unit) => ({ ...unit, annotator })))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.annotator - b.annotator)
    .map((unit, order): Placed => ({ ...unit, order }));
  const longest = Math.max(0, ...units.map(({ start, end }) => end - start));
  const search = { units, longest, annotators: annotators.length, weights };
  return units.map((first) => groupsFrom(first, search));
}

interface Search {
  readonly units: readonly Placed[];
  /** The length of the longest unit. */
  readonly longest: number;
  /** How many annotators there are. */
  readonly annotators: number;
  readonly weights: Dissimilarity;
}

/**
 * All groups from one unit on that are worth their cost: a group of k units whose disorder is k or
 * more is no better than its units alone. A pair too far apart for any group ends the search there.
 */
function groupsFrom(first: Placed, search: Search): Group[] {
  const { units, longest, annotators, weights } = search;
  const pairs = (annotators * (annotators - 1)) / 2;
  const groups: Group[] = [];
  const extend = (members: readonly Placed[], differences: number, from: number) => {
    const missing = pairs - (members.length * (members.length - 1)) / 2;
    const disorder = (differences + missing * ALONE) / pairs;
    if (members.length === 1 || disorder < members.length * ALONE) {
      groups.push({ members: maskOf(members, first.order), disorder });
    }
    if (members.length === annotators) return;
    for (let at = from; at < units.length; at++) {
      const unit = units[at]!;
      if (weights.alpha * leastDistance(first, unit.start, longest) > pairs * annotators * ALONE)
        break;
      if (members.some(({ annotator }) => annotator === unit.annotator)) continue;
      const total = differences + differencesTo(unit, members, weights);
      if (total < pairs * annotators * ALONE) extend([...members, unit], total, at + 1);
    }
  };
  extend([first], 0, first.order + 1);
  return groups;
}

/**
 * What every unit from the given start on is away from `first` at least. With gap g between the
 * starts and lengths a and b, (g + |g + b - a|) / (a + b) is least for b = a - g, where that is a
 * length, and for the longest b otherwise; it grows with g.
 */
function leastDistance(first: Unit, start: number, longest: number): number {
  const gap = start - first.start;
  const length = first.end - first.start;
  if (gap < length) return (gap / (2 * length - gap)) ** 2;
  return ((2 * gap + longest - length) / (length + longest)) ** 2;
}

function differencesTo(
  unit: Unit,
  members: readonly Unit[],
  { alpha, beta }: Dissimilarity,
): number {
  let sum = 0;
  for (const member of members) {
    sum += alpha * positional(unit, member) + (unit.label === member.label ? 0 : beta);
  }
  return sum;
}

/** The sporadic positional dissimilarity: 0 for equal extents, 1 for touching ones of one length. */
function positional(a: Unit, b: Unit): number {
  const apart = Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
  return (apart / (a.end - a.start + b.end - b.start)) ** 2;
}

function maskOf(members: readonly Placed[], first: number): bigint {
  return members.reduce((mask, { order }) => mask | (1n << BigInt(order - first)), 0n);
}
