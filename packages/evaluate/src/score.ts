import type { Document, Entity } from '@congvan/core';

import { align, type Alignment } from './align.ts';
import { grouped } from './grouped.ts';
import { layerOf, type Layer } from './layer.ts';
import { SCHEMES, talliesByLabel, tallyOf, type Scheme, type SchemeName } from './scheme.ts';
import { sumTallies, type Tally } from './tally.ts';

/** A gold document and a system's version of it, over the same text. */
export interface Pair {
  readonly gold: Document;
  readonly predicted: Document;
}

/** How one document was tagged, in one layer. */
export interface DocumentScore {
  readonly id: string;
  readonly alignments: readonly Alignment<Entity>[];
  readonly schemes: Readonly<Record<SchemeName, Tally>>;
  readonly labels: Readonly<Record<SchemeName, ReadonlyMap<string, Tally>>>;
  /** The gold document's own groups, as strings: its genre, level, stratum. */
  readonly groups: Readonly<Record<string, string>>;
}

/** Compares one pair of documents in one layer, under every scheme. */
export function scoreDocument({ gold, predicted }: Pair, layer: Layer): DocumentScore {
  const alignments = align(layerOf(gold.entities, layer), layerOf(predicted.entities, layer));
  return {
    id: gold.id,
    alignments,
    schemes: perScheme((scheme) => tallyOf(alignments, scheme)),
    labels: perScheme((scheme) => talliesByLabel(alignments, scheme)),
    groups: groupsOf(gold),
  };
}

/** One value for each scheme. */
export function perScheme<T>(compute: (scheme: Scheme) => T): Record<SchemeName, T> {
  const entries = SCHEMES.map((scheme) => [scheme.name, compute(scheme)] as const);
  return Object.fromEntries(entries) as Record<SchemeName, T>;
}

/** The string fields of `meta`: what documents can be grouped by. */
function groupsOf({ meta = {} }: Document): Record<string, string> {
  const entries = Object.entries(meta).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(entries) as Record<string, string>;
}

/** The tally of all documents together (micro). */
export function total(scores: readonly DocumentScore[], scheme: SchemeName): Tally {
  return sumTallies(scores.map(({ schemes }) => schemes[scheme]));
}

/** The tallies of each label over all documents, sorted by label. */
export function totalByLabel(
  scores: readonly DocumentScore[],
  scheme: SchemeName,
): Map<string, Tally> {
  return sumsOf(scores.flatMap(({ labels }) => [...labels[scheme]]));
}

/** The tallies of the documents by one of their groups (`genre`); those without it are left out. */
export function totalByGroup(
  scores: readonly DocumentScore[],
  group: string,
  scheme: SchemeName,
): Map<string, Tally> {
  return sumsOf(
    scores.flatMap(({ groups, schemes }) => {
      const key = groups[group];
      return key === undefined ? [] : [[key, schemes[scheme]] as const];
    }),
  );
}

/** Adds up tallies that have the same key; keys come out sorted. */
export function sumsOf(
  entries: Iterable<readonly [key: string, tally: Tally]>,
): Map<string, Tally> {
  const groups = grouped(entries, ([key]) => key);
  const keys = [...groups.keys()].sort();
  return new Map(keys.map((key) => [key, sumTallies(groups.get(key)!.map(([, tally]) => tally))]));
}
