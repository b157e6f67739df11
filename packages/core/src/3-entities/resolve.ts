import { type Candidate, compareCandidates } from '../2-candidates/recognizer.ts';
import { labelInfo, LABELS, type LabelSet } from '../labels.ts';

/**
 * The best set of candidates in which spans nest but never cross, no two are equal, a span lies
 * directly inside another only where the label set allows it, and none begins where an outer span
 * of its own label begins (`UBND` in `UBND phường` is the same body).
 *
 * Best is the greatest sum of weights. The weight of a candidate is its score above one half for each
 * of its tokens: what choosing it is expected to gain in tokens rightly labelled. So of two equally
 * sure candidates the longer wins; ties fall to the one that begins earlier, then ends later, then comes
 * first in the label set, then in the input. Candidates of score one half or less are never chosen.
 *
 * Weighted interval scheduling, once for the top level and once inside each candidate:
 * F(c) = weight(c) + the best chain of disjoint candidates strictly inside c, valued by F.
 */
export function resolve(candidates: readonly Candidate[], labels: LabelSet = LABELS): Candidate[] {
  const sorted = unique(candidates, labels);
  const chosen: Candidate[] = [];
  for (const cluster of clusters(sorted)) {
    if (cluster.length === 1) {
      chosen.push(cluster[0]!);
      continue;
    }
    for (const tree of new Cluster(cluster, labels).best()) flatten(tree, chosen);
  }
  return chosen;
}

/** What choosing a candidate is expected to gain; nothing or less when it is as likely wrong as right. */
export function weight({ score, from, to }: Candidate): number {
  return (score - 0.5) * (to - from);
}

/** Whether a candidate may be chosen together with a longer one that it lies in. */
export function fits(inner: Candidate, outer: Candidate, labels: LabelSet): boolean {
  if (inner.from < outer.from || inner.to > outer.to) return false;
  if (inner.to - inner.from === outer.to - outer.from) return false;
  if (inner.from === outer.from && inner.label === outer.label) return false;
  return labelInfo(outer.label, labels)?.inside.includes(inner.label) ?? true;
}

/** Positive candidates in document order, of each extent and label only the best. */
function unique(candidates: readonly Candidate[], labels: LabelSet): Candidate[] {
  const rank = new Map(labels.map(({ name }, i) => [name, i]));
  const order = (c: Candidate) => rank.get(c.label) ?? labels.length;
  const sorted = candidates
    .filter((candidate) => weight(candidate) > 0)
    .toSorted((a, b) => compareCandidates(a, b) || order(a) - order(b) || b.score - a.score);
  return sorted.filter((candidate, i) => !isRepeated(sorted, i, candidate));
}

/** Whether one of the same extent and label stands before it. */
function isRepeated(sorted: readonly Candidate[], at: number, { from, to, label }: Candidate) {
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = sorted[i]!;
    if (before.from !== from || before.to !== to) return false;
    if (before.label === label) return true;
  }
  return false;
}

/** Runs of candidates that overlap, directly or through others. */
function* clusters(sorted: readonly Candidate[]): Generator<Candidate[]> {
  let cluster: Candidate[] = [];
  let reach = -1;
  for (const candidate of sorted) {
    if (candidate.from >= reach && cluster.length > 0) {
      yield cluster;
      cluster = [];
    }
    cluster.push(candidate);
    reach = Math.max(reach, candidate.to);
  }
  if (cluster.length > 0) yield cluster;
}

/** A chosen candidate with those chosen inside it. */
interface Tree {
  readonly candidate: Candidate;
  readonly total: number;
  readonly inside: readonly Tree[];
}

class Cluster {
  readonly #candidates: readonly Candidate[];
  readonly #labels: LabelSet;
  readonly #trees = new Map<Candidate, Tree>();

  constructor(candidates: readonly Candidate[], labels: LabelSet) {
    this.#candidates = candidates;
    this.#labels = labels;
  }

  best(): readonly Tree[] {
    return chain(this.#candidates.map((candidate) => this.#tree(candidate))).trees;
  }

  #tree(candidate: Candidate): Tree {
    let tree = this.#trees.get(candidate);
    if (!tree) {
      const inner = this.#startingIn(candidate).filter((other) =>
        fits(other, candidate, this.#labels),
      );
      const { total, trees } = chain(inner.map((other) => this.#tree(other)));
      tree = { candidate, total: weight(candidate) + total, inside: trees };
      this.#trees.set(candidate, tree);
    }
    return tree;
  }

  #startingIn({ from, to }: Candidate): readonly Candidate[] {
    return this.#candidates.slice(
      firstFrom(this.#candidates, from),
      firstFrom(this.#candidates, to),
    );
  }
}

/** The best chain of disjoint trees; expects them in order of their starts. */
function chain(trees: readonly Tree[]): { total: number; trees: readonly Tree[] } {
  if (trees.length === 0) return { total: 0, trees };
  const best: number[] = trees.map(() => 0);
  best.push(0);
  const candidates = trees.map(({ candidate }) => candidate);
  const next = trees.map((tree) => firstFrom(candidates, tree.candidate.to));
  for (let i = trees.length - 1; i >= 0; i -= 1) {
    best[i] = Math.max(best[i + 1]!, trees[i]!.total + best[next[i]!]!);
  }
  const chosen: Tree[] = [];
  for (let i = 0; i < trees.length;) {
    if (trees[i]!.total + best[next[i]!]! < best[i + 1]!) i += 1;
    else {
      chosen.push(trees[i]!);
      i = next[i]!;
    }
  }
  return { total: best[0]!, trees: chosen };
}

/** The index of the first candidate that begins at a token or later; expects them in order. */
function firstFrom(candidates: readonly Candidate[], token: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function flatten(tree: Tree, into: Candidate[]): void {
  into.push(tree.candidate);
  for (const inner of tree.inside) flatten(inner, into);
}
