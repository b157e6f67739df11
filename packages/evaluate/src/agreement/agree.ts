import type { Document } from '@congvan/core';

import { align } from '../align.ts';
import { layerOf, type Layer } from '../layer.ts';
import type { PairingProblem } from '../pairing.ts';
import { EXACT, talliesByLabel, tallyOf, type SchemeName } from '../scheme.ts';
import { perScheme, sumsOf } from '../score.ts';
import { measure, sumTallies } from '../tally.ts';
import { endToEnd, type Continuum } from './continuum.ts';
import { gamma, type Gamma, type GammaOptions } from './gamma.ts';
import { cohenKappa, fleissKappa, nominalAlpha, type CodedItems } from './kappa.ts';
import { chosenBy, countTokens } from './token-codes.ts';
import { unitizingAlpha, type UnitizingAgreement } from './unitizing.ts';
import { collectVersions, isComplete, type Annotator, type Versions } from './versions.ts';

/** What `agree` computes. */
export interface AgreementOptions {
  /** The layer that is compared: all unless told. */
  readonly layer?: Layer;
  /** How gamma is computed; false for no gamma. */
  readonly gamma?: GammaOptions | false;
}

/** How two annotators agree. */
export interface PairAgreement {
  readonly first: string;
  readonly second: string;
  /** How many documents both annotated. */
  readonly documents: number;
  /** F1 under each scheme: the same whichever of the two is taken as gold. */
  readonly f1: Readonly<Record<SchemeName, number>>;
  /** Exact F1 of each label. */
  readonly labels: Readonly<Record<string, number>>;
  /** Cohen's kappa over tokens. */
  readonly kappa: number | null;
}

/** How annotators agree: plain data, JSON-safe. Coefficients are null where they are undefined. */
export interface AgreementReport {
  readonly annotators: readonly string[];
  readonly layer: Layer;
  /** How many documents all annotators did: what Fleiss' kappa, unitising and gamma look at. */
  readonly documents: number;
  /** The tokens of all documents, whoever did them. */
  readonly tokens: number;
  readonly pairs: readonly PairAgreement[];
  /** The mean of the pairs' exact F1. */
  readonly meanF1: number;
  /** Fleiss' kappa over tokens. */
  readonly fleiss: number | null;
  /** Krippendorff's nominal alpha over tokens; a document that somebody lacks is missing data. */
  readonly alpha: number | null;
  /** Krippendorff's alpha for unitising, over characters. */
  readonly unitizing: UnitizingAgreement;
  readonly gamma?: Gamma;
  /** Documents that could not be compared, such as ones whose texts differ. */
  readonly problems: readonly PairingProblem[];
}

/**
 * Compares any number of annotators of the same texts.
 *
 * @throws RangeError when there are fewer than two annotators, or two of one name.
 */
export function agree(
  annotators: readonly Annotator[],
  { layer = 'all', gamma: options }: AgreementOptions = {},
): AgreementReport {
  const names = annotators.map(({ name }) => name);
  requireDistinct(names);
  const { texts, problems } = collectVersions(annotators);
  const tokens = countTokens(texts, layer);
  const continua = texts.filter(isComplete).map((versions) => continuumOf(versions, layer));
  const pairs = pairsOf(names).map((two) => comparePair(two, { names, texts, tokens, layer }));
  return {
    annotators: names,
    layer,
    documents: continua.length,
    tokens: tokens.reduce((sum, { count }) => sum + count, 0),
    pairs,
    meanF1: pairs.reduce((sum, { f1 }) => sum + f1.exact, 0) / pairs.length,
    fleiss: fleissKappa(chosenBy(tokens, [...names.keys()])),
    alpha: nominalAlpha(tokens),
    unitizing: unitizingAlpha(endToEnd(continua)),
    ...(options !== false && { gamma: gamma(continua, options) }),
    problems,
  };
}

function requireDistinct(names: readonly string[]): void {
  if (names.length >= 2 && new Set(names).size === names.length) return;
  throw new RangeError(`agreement needs two or more annotators of different names, not ${names}`);
}

function continuumOf(versions: readonly Document[], layer: Layer): Continuum {
  return {
    length: versions[0]!.text.length,
    units: versions.map(({ entities }) => layerOf(entities, layer)),
  };
}

function pairsOf(names: readonly string[]): [number, number][] {
  return names.flatMap((_, first) =>
    names.slice(first + 1).map((__, i): [number, number] => [first, first + 1 + i]),
  );
}

interface Compared {
  readonly names: readonly string[];
  readonly texts: readonly Versions[];
  readonly tokens: readonly CodedItems[];
  readonly layer: Layer;
}

function comparePair(
  [first, second]: readonly [number, number],
  { names, texts, tokens, layer }: Compared,
): PairAgreement {
  const both = texts.map((versions) => [versions[first], versions[second]]).filter(isComplete);
  const alignments = both.map(([a, b]) =>
    align(layerOf(a!.entities, layer), layerOf(b!.entities, layer)),
  );
  const labels = sumsOf(alignments.flatMap((one) => [...talliesByLabel(one, EXACT)]));
  return {
    first: names[first]!,
    second: names[second]!,
    documents: both.length,
    f1: perScheme(
      (scheme) => measure(sumTallies(alignments.map((one) => tallyOf(one, scheme)))).f1,
    ),
    labels: Object.fromEntries([...labels].map(([label, tally]) => [label, measure(tally).f1])),
    kappa: cohenKappa(chosenBy(tokens, [first, second])),
  };
}
