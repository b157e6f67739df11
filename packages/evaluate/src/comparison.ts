import type { Layer } from './layer.ts';
import { scoreDocument, totalByLabel, type DocumentScore, type Pair } from './score.ts';
import { compareTallies, type Significance } from './significance.ts';
import { emptyTally, measure, sumTallies, type Measure, type Tally } from './tally.ts';

/** How `compareSystems` compares. */
export interface ComparisonOptions {
  /** The layers to compare: outer and all unless told. */
  readonly layers?: readonly Layer[];
  /** Rounds of each test: 2,000 unless told. */
  readonly rounds?: number;
  /** The same seed gives the same p-values: 1 unless told. */
  readonly seed?: number;
}

/** Two systems' exact scores on the same entities, and how sure the difference is. */
export interface Compared extends Significance {
  readonly first: Measure;
  readonly second: Measure;
}

/** Two systems in one layer. */
export interface LayerComparison {
  readonly layer: Layer;
  readonly total: Compared;
  /** Each label by itself; of many tests some come out small by chance. */
  readonly labels: Readonly<Record<string, Compared>>;
}

/** Two systems on the same documents: plain data, JSON-safe. */
export interface ComparisonReport {
  readonly documents: number;
  readonly layers: readonly LayerComparison[];
  /** Ids of gold documents that only one of the systems was paired with; left out. */
  readonly unpaired: readonly string[];
}

/** Compares two systems' exact scores on the gold documents that both were paired with. */
export function compareSystems(
  first: readonly Pair[],
  second: readonly Pair[],
  options: ComparisonOptions = {},
): ComparisonReport {
  const partners = new Map(second.map((pair) => [pair.gold.id, pair]));
  const ids = new Set(first.map(({ gold }) => gold.id));
  const a = first.filter(({ gold }) => partners.has(gold.id));
  const b = a.map(({ gold }) => partners.get(gold.id)!);
  const { layers = ['outer', 'all'] } = options;
  return {
    documents: a.length,
    layers: layers.map((layer) => compareLayer(a, b, layer, options)),
    unpaired: [
      ...[...ids].filter((id) => !partners.has(id)),
      ...[...partners.keys()].filter((id) => !ids.has(id)),
    ],
  };
}

function compareLayer(
  first: readonly Pair[],
  second: readonly Pair[],
  layer: Layer,
  { rounds = 2000, seed = 1 }: ComparisonOptions,
): LayerComparison {
  const a = first.map((pair) => scoreDocument(pair, layer));
  const b = second.map((pair) => scoreDocument(pair, layer));
  const labels = new Set([...totalByLabel(a, 'exact').keys(), ...totalByLabel(b, 'exact').keys()]);
  const compare = (tallyOf: (score: DocumentScore) => Tally): Compared => ({
    first: measured(a, tallyOf),
    second: measured(b, tallyOf),
    ...compareTallies(a.map(tallyOf), b.map(tallyOf), { rounds, seed }),
  });
  const none = emptyTally();
  const byLabel = [...labels]
    .sort()
    .map((label) => [label, compare((score) => score.labels.exact.get(label) ?? none)] as const);
  return {
    layer,
    total: compare(({ schemes }) => schemes.exact),
    labels: Object.fromEntries(byLabel),
  };
}

function measured(
  scores: readonly DocumentScore[],
  tallyOf: (score: DocumentScore) => Tally,
): Measure {
  return measure(sumTallies(scores.map(tallyOf)));
}
