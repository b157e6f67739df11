import { random } from './random.ts';

export interface ClusterOptions {
  /** So many of the most frequent words get a path. */
  readonly words: number;
  /** So many of the most frequent words count as neighbours. */
  readonly contexts: number;
  readonly dimensions: number;
  readonly seed: number;
}

const BRANCHES = 16;

/**
 * Puts words with like neighbours together. Counts of the words directly before and after are
 * weighted by positive pointwise mutual information, reduced by a randomised projection with power
 * iterations (Halko et al., 2011), and split by k-means into 16 parts, each of these into 16, and
 * once more. A word's path is the three choices, four bits each.
 */
export function clusterPaths(
  text: readonly string[],
  options: ClusterOptions,
): Map<string, number> {
  const names = mostFrequent(text, options.words);
  const rows = associations(text, names, options.contexts);
  const vectors = project(rows, 2 * options.contexts, options);
  const paths = new Int32Array(names.length);
  split(vectors, options.dimensions, Int32Array.from(names.keys()), paths, options.seed);
  return new Map(names.map((name, i) => [name, paths[i]!]));
}

function mostFrequent(text: readonly string[], count: number): string[] {
  const counts = new Map<string, number>();
  for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([word]) => word);
}

/** A sparse row: columns and weights side by side. */
interface Row {
  readonly columns: Int32Array;
  readonly weights: Float32Array;
}

/** For each word its neighbours' weights: columns of those before, then of those after. */
function associations(text: readonly string[], names: readonly string[], contexts: number): Row[] {
  const ids = new Map(names.map((name, i) => [name, i]));
  const counts = names.map(() => new Map<number, number>());
  const columns = new Float64Array(2 * contexts);
  let total = 0;
  const count = (word: number, column: number) => {
    counts[word]!.set(column, (counts[word]!.get(column) ?? 0) + 1);
    columns[column]! += 1;
    total += 1;
  };
  let before = -1;
  for (const word of text) {
    const id = ids.get(word) ?? -1;
    if (id >= 0 && before >= 0 && before < contexts) count(id, before);
    if (before >= 0 && id >= 0 && id < contexts) count(before, contexts + id);
    before = id;
  }
  return counts.map((row) => weighted(row, columns, total));
}

function weighted(row: ReadonlyMap<number, number>, columns: Float64Array, total: number): Row {
  const sum = [...row.values()].reduce((a, b) => a + b, 0);
  const cells = [...row]
    .map(([column, n]) => [column, Math.log((n * total) / (sum * columns[column]!))] as const)
    .filter(([, weight]) => weight > 0);
  const length = Math.hypot(...cells.map(([, weight]) => weight)) || 1;
  return {
    columns: Int32Array.from(cells, ([column]) => column),
    weights: Float32Array.from(cells, ([, weight]) => weight / length),
  };
}

/** Rows in few dimensions, row-major and of unit length. */
function project(rows: readonly Row[], columns: number, options: ClusterOptions): Float32Array {
  const { dimensions, seed } = options;
  const next = random(seed);
  let basis = Float32Array.from({ length: columns * dimensions }, () => next() - 0.5);
  for (let round = 0; round < 4; round += 1) {
    orthonormalise(basis, columns, dimensions);
    basis = backward(rows, forward(rows, basis, dimensions), columns, dimensions);
  }
  orthonormalise(basis, columns, dimensions);
  const vectors = forward(rows, basis, dimensions);
  for (let i = 0; i < rows.length; i += 1) {
    const vector = vectors.subarray(i * dimensions, (i + 1) * dimensions);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, d) => (vector[d] = value / length));
  }
  return vectors;
}

function forward(rows: readonly Row[], basis: Float32Array, dimensions: number): Float32Array {
  const product = new Float32Array(rows.length * dimensions);
  rows.forEach(({ columns, weights }, i) => {
    columns.forEach((column, k) => {
      for (let d = 0; d < dimensions; d += 1) {
        product[i * dimensions + d]! += weights[k]! * basis[column * dimensions + d]!;
      }
    });
  });
  return product;
}

function backward(rows: readonly Row[], product: Float32Array, size: number, dimensions: number) {
  const basis = new Float32Array(size * dimensions);
  rows.forEach(({ columns, weights }, i) => {
    columns.forEach((column, k) => {
      for (let d = 0; d < dimensions; d += 1) {
        basis[column * dimensions + d]! += weights[k]! * product[i * dimensions + d]!;
      }
    });
  });
  return basis;
}

/** Gram–Schmidt over the columns of a row-major matrix. */
function orthonormalise(basis: Float32Array, rows: number, dimensions: number): void {
  const at = (row: number, d: number) => row * dimensions + d;
  for (let d = 0; d < dimensions; d += 1) {
    for (let e = 0; e < d; e += 1) {
      let dot = 0;
      for (let r = 0; r < rows; r += 1) dot += basis[at(r, d)]! * basis[at(r, e)]!;
      for (let r = 0; r < rows; r += 1) basis[at(r, d)]! -= dot * basis[at(r, e)]!;
    }
    let length = 0;
    for (let r = 0; r < rows; r += 1) length += basis[at(r, d)]! ** 2;
    for (let r = 0; r < rows; r += 1) basis[at(r, d)]! /= Math.sqrt(length) || 1;
  }
}

function split(
  vectors: Float32Array,
  dimensions: number,
  members: Int32Array,
  paths: Int32Array,
  seed: number,
  depth = 0,
): void {
  if (depth === 3) return;
  const parts = kMeans(vectors, dimensions, members, seed + depth);
  for (let part = 0; part < BRANCHES; part += 1) {
    const inside = members.filter((_, k) => parts[k] === part);
    for (const member of inside) paths[member]! |= part << (8 - 4 * depth);
    if (inside.length > 0) split(vectors, dimensions, inside, paths, seed + part, depth + 1);
  }
}

function kMeans(vectors: Float32Array, dimensions: number, members: Int32Array, seed: number) {
  const next = random(seed);
  const row = (i: number) => vectors.subarray(i * dimensions, (i + 1) * dimensions);
  let centres = Array.from({ length: BRANCHES }, () =>
    row(members[Math.floor(next() * members.length)]!).slice(),
  );
  const parts = new Uint8Array(members.length);
  for (let round = 0; round < 12; round += 1) {
    members.forEach((member, k) => (parts[k] = nearest(row(member), centres)));
    const sums = centres.map(() => new Float32Array(dimensions));
    members.forEach((member, k) => {
      row(member).forEach((value, d) => (sums[parts[k]!]![d]! += value));
    });
    centres = sums.map((sum) => {
      const length = Math.hypot(...sum) || 1;
      return sum.map((value) => value / length);
    });
  }
  return parts;
}

/** The number of the centre with the greatest cosine. */
function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0;
  let top = -Infinity;
  centres.forEach((centre, i) => {
    let dot = 0;
    for (let d = 0; d < vector.length; d += 1) dot += vector[d]! * centre[d]!;
    if (dot > top) [top, best] = [dot, i];
  });
  return best;
}
