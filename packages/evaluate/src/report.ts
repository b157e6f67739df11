import type { Entity } from '@congvan/core';

import { align, sameEntity, type Alignment, type Labelled } from './align.ts';
import { labelsWith, tallyAttribute, type Attribute } from './attribute.ts';
import { calibrationOf, type Calibration, type ScoredOutcome } from './calibration.ts';
import { measureChains, sumChains } from './chain.ts';
import { bootstrap, type BootstrapOptions, type MeasureIntervals } from './bootstrap.ts';
import { confusionOf, type Confusion } from './confusion.ts';
import { layerOf, type Layer } from './layer.ts';
import { groupMistakes, type MistakeGroup } from './mistake-group.ts';
import { tallyRelations, type EndMatch } from './relation.ts';
import { EXACT, talliesByLabel, type SchemeName } from './scheme.ts';
import { perScheme, scoreDocument, sumsOf, totalByGroup, totalByLabel } from './score.ts';
import type { DocumentScore, Pair } from './score.ts';
import { emptyTally, measure, sumTallies, type Measure, type Tally } from './tally.ts';

/** What `score` computes. */
export interface ScoreOptions {
  /** The layers to score: outer and all unless told. */
  readonly layers?: readonly Layer[];
  /** Confidence intervals by resampling documents; false for none. */
  readonly bootstrap?: BootstrapOptions | false;
  /** How many mistakes of each class are listed: 10 unless told. */
  readonly examples?: number;
}

/** A measure with what it was made of and how sure it is. */
export interface Scored extends Measure {
  readonly tally: Tally;
  readonly interval?: MeasureIntervals;
}

/** Means without weights, 0 to 1. */
export type Mean = Pick<Measure, 'precision' | 'recall' | 'f1'>;

/** The scores of one layer. */
export interface LayerReport {
  readonly layer: Layer;
  /** All entities together (micro). */
  readonly schemes: Readonly<Record<SchemeName, Scored>>;
  readonly labels: Readonly<Record<string, Readonly<Record<SchemeName, Scored>>>>;
  /** The mean of the labels' exact scores. */
  readonly macro: Mean;
  /** The mean of the documents' exact scores. */
  readonly perDocument: Mean;
  /** Exact scores of `LABEL/subtype`, where the gold has subtypes. */
  readonly subtypes: Readonly<Record<string, Scored>>;
  /** Exact scores by each string field of the documents' `meta`, where it takes 2 to 50 values. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Scored>>>>;
  readonly confusion: Confusion;
  /** Whether predicted entities' scores mean what they say; absent where they have none. */
  readonly calibration?: Calibration;
  /** The most frequent class first. */
  readonly mistakes: readonly MistakeGroup[];
  /** Exact scores of each document. */
  readonly documents: readonly (Measure & { readonly id: string })[];
}

/** All scores of a prediction: plain data, JSON-safe. */
export interface ScoreReport {
  readonly documents: number;
  readonly layers: readonly LayerReport[];
  /** Subtypes and values of all entities, where the gold gives them. */
  readonly attributes: Readonly<Partial<Record<Attribute, Scored>>>;
  /** Chains of mentions with one `ref`, by B³, where the gold gives them. */
  readonly chains?: Measure;
  /** Each relation type, with `exact` ends and with ends that `overlap`. */
  readonly relations: Readonly<Record<string, Readonly<Record<EndMatch, Scored>>>>;
}

/** Scores predictions against gold in every way that the package knows. */
export function score(pairs: readonly Pair[], options: ScoreOptions = {}): ScoreReport {
  const { layers = ['outer', 'all'] } = options;
  return {
    documents: pairs.length,
    layers: layers.map((layer) => scoreLayer(pairs, layer, options)),
    ...scoreDetails(pairs),
    relations: scoreRelations(pairs),
  };
}

function scoreLayer(pairs: readonly Pair[], layer: Layer, options: ScoreOptions): LayerReport {
  const scores = pairs.map((pair) => scoreDocument(pair, layer));
  const labelled = labelTallies(scores);
  const micro = perScheme(({ name }) => scores.map(({ schemes }) => schemes[name]));
  const intervals = intervalsOf([...Object.values(micro), ...labelled.values()], options);
  const exact = scores.map(({ schemes }) => measure(schemes.exact));
  return {
    layer,
    schemes: perScheme(({ name }) => scoredSeries(micro[name], intervals)),
    labels: scoreLabels(scores, labelled, intervals),
    macro: mean([...labelled.values()].map((tallies) => measure(sumTallies(tallies)))),
    perDocument: mean(exact),
    subtypes: scoreSubtypes(pairs, layer),
    groups: scoreGroups(scores),
    confusion: confusionOf(scores.flatMap(({ alignments }) => alignments)),
    ...scoreCalibration(scores),
    mistakes: groupMistakes(pairs, layer, options.examples ?? 10),
    documents: exact.map((measured, i) => ({ id: scores[i]!.id, ...measured })),
  };
}

type Intervals = ReadonlyMap<readonly Tally[], MeasureIntervals>;

function intervalsOf(series: readonly (readonly Tally[])[], options: ScoreOptions): Intervals {
  if (options.bootstrap === false || !series[0]?.length) return new Map();
  const intervals = bootstrap(series, options.bootstrap);
  return new Map(series.map((tallies, i) => [tallies, intervals[i]!]));
}

/** For each label its exact tally in each document, in the order of the documents. */
function labelTallies(scores: readonly DocumentScore[]): Map<string, Tally[]> {
  const labels = [...totalByLabel(scores, 'exact').keys()];
  const none = emptyTally();
  return new Map(
    labels.map((label) => [label, scores.map((one) => one.labels.exact.get(label) ?? none)]),
  );
}

function scoreLabels(
  scores: readonly DocumentScore[],
  labelled: ReadonlyMap<string, readonly Tally[]>,
  intervals: Intervals,
): LayerReport['labels'] {
  const sums = perScheme(({ name }) => totalByLabel(scores, name));
  const entries = [...labelled].map(([label, exact]) => [
    label,
    perScheme(({ name }) =>
      name === 'exact'
        ? scoredSeries(exact, intervals)
        : scored(sums[name].get(label) ?? emptyTally()),
    ),
  ]);
  return Object.fromEntries(entries) as LayerReport['labels'];
}

function scoredSeries(tallies: readonly Tally[], intervals: Intervals): Scored {
  return scored(sumTallies(tallies), intervals.get(tallies));
}

function scored(tally: Tally, interval?: MeasureIntervals): Scored {
  return { ...measure(tally), tally, ...(interval && { interval }) };
}

function scoredMap(tallies: ReadonlyMap<string, Tally>): Record<string, Scored> {
  return Object.fromEntries([...tallies].map(([key, tally]) => [key, scored(tally)]));
}

function mean(measures: readonly Measure[]): Mean {
  const over = (name: keyof Mean) =>
    measures.length === 0 ? 0 : measures.reduce((sum, one) => sum + one[name], 0) / measures.length;
  return { precision: over('precision'), recall: over('recall'), f1: over('f1') };
}

function scoreSubtypes(pairs: readonly Pair[], layer: Layer): Record<string, Scored> {
  const carriers = labelsWith(goldEntities(pairs), 'subtype');
  const typed = (entities: readonly Entity[]) => withSubtypes(layerOf(entities, layer), carriers);
  const tallies = pairs.flatMap(({ gold, predicted }) => [
    ...talliesByLabel(align(typed(gold.entities), typed(predicted.entities)), EXACT),
  ]);
  return scoredMap(sumsOf(tallies));
}

function withSubtypes(entities: readonly Entity[], carriers: ReadonlySet<string>): Labelled[] {
  return entities.flatMap(({ start, end, label, subtype }) =>
    subtype !== undefined && carriers.has(label)
      ? [{ start, end, label: `${label}/${subtype}` }]
      : [],
  );
}

function scoreGroups(scores: readonly DocumentScore[]): LayerReport['groups'] {
  const names = [...new Set(scores.flatMap(({ groups }) => Object.keys(groups)))].sort();
  const entries = names.map((name) => [name, totalByGroup(scores, name, 'exact')] as const);
  const telling = entries.filter(([, tallies]) => tallies.size >= 2 && tallies.size <= 50);
  return Object.fromEntries(telling.map(([name, tallies]) => [name, scoredMap(tallies)]));
}

function scoreCalibration(scores: readonly DocumentScore[]): Pick<LayerReport, 'calibration'> {
  const outcomes = scores.flatMap(({ alignments }) => alignments.flatMap(outcomeOf));
  const calibration = calibrationOf(outcomes);
  return calibration ? { calibration } : {};
}

function outcomeOf({ gold, predicted }: Alignment<Entity>): ScoredOutcome[] {
  if (predicted?.score === undefined) return [];
  const right = gold !== undefined && sameEntity(gold, predicted);
  return [{ score: predicted.score, right }];
}

function scoreDetails(pairs: readonly Pair[]): Pick<ScoreReport, 'attributes' | 'chains'> {
  const aligned = pairs.map(({ gold, predicted }) => align(gold.entities, predicted.entities));
  const subtype = scoreAttribute(pairs, aligned, 'subtype');
  const value = scoreAttribute(pairs, aligned, 'value');
  const chains = measureChains(aligned.map(sumChains));
  return {
    attributes: { ...(subtype && { subtype }), ...(value && { value }) },
    ...(chains.gold > 0 && { chains }),
  };
}

function scoreAttribute(
  pairs: readonly Pair[],
  aligned: readonly (readonly Alignment[])[],
  attribute: Attribute,
): Scored | undefined {
  const carriers = labelsWith(goldEntities(pairs), attribute);
  if (carriers.size === 0) return undefined;
  return scored(sumTallies(aligned.map((one) => tallyAttribute(one, attribute, carriers))));
}

function* goldEntities(pairs: readonly Pair[]): Generator<Entity> {
  for (const { gold } of pairs) yield* gold.entities;
}

/** Empty when the gold gives no relations: then nothing is known of the predicted ones. */
function scoreRelations(pairs: readonly Pair[]): ScoreReport['relations'] {
  if (pairs.every(({ gold }) => gold.relations.length === 0)) return {};
  const sums = (ends: EndMatch) => sumsOf(pairs.flatMap((pair) => [...tallyRelations(pair, ends)]));
  const [exact, overlap] = [sums('exact'), sums('overlap')];
  return Object.fromEntries(
    [...exact].map(([type, tally]) => [
      type,
      { exact: scored(tally), overlap: scored(overlap.get(type)!) },
    ]),
  );
}
