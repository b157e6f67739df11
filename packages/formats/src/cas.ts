import type { Document } from '@congvan/core';

import type { Reading } from './format.ts';
import { isRecord, jsonOrText } from './json.ts';
import { trouble, type FormatProblem, type Place } from './problem.ts';
import { knownRelations } from './relation-types.ts';
import { assemble } from './sound.ts';
import { defined, placeSpans, type RawSpan } from './spans.ts';

/** A feature structure of a UIMA CAS: its type, and features; `begin` and `end` in UTF-16. */
export interface FeatureStructure {
  readonly id: string;
  /** With its package: `congvan.Entity`. */
  readonly type: string;
  readonly features: Readonly<Record<string, unknown>>;
}

/** A CAS as far as documents need it: one text, and the structures over it. */
export interface Cas {
  /** The `sofaString` of the initial view, or else of the first Sofa. */
  readonly text: string | undefined;
  readonly structures: readonly FeatureStructure[];
}

/** The named entities of DKPro Core, which INCEpTION shows; ours are a subtype of it. */
export const NAMED_ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';

/** A type that the written CAS needs and UIMA does not have. */
export interface CasType {
  readonly name: string;
  readonly supertype: string;
  readonly features: Readonly<Record<string, string>>;
}

const STRING = 'uima.cas.String';

/** The types of a written CAS. */
export const CAS_TYPES: readonly CasType[] = [
  {
    name: NAMED_ENTITY,
    supertype: 'uima.tcas.Annotation',
    features: { value: STRING, identifier: STRING },
  },
  {
    name: 'congvan.Entity',
    supertype: NAMED_ENTITY,
    features: {
      entityId: STRING,
      subtype: STRING,
      valueJson: STRING,
      score: 'uima.cas.Double',
      rule: STRING,
      note: STRING,
    },
  },
  {
    name: 'congvan.Relation',
    supertype: 'uima.tcas.Annotation',
    features: { type: STRING, source: 'congvan.Entity', target: 'congvan.Entity' },
  },
  {
    name: 'congvan.Info',
    supertype: 'uima.tcas.Annotation',
    features: { documentId: STRING, date: STRING, metaJson: STRING },
  },
];

/** The feature structures of a document; ids count from `first`. */
export function structuresOf(document: Document, first: number): FeatureStructure[] {
  const { text, entities, relations, id, date, meta } = document;
  const ids = new Map(entities.map((entity, i) => [entity.id, String(first + 1 + i)]));
  const metaJson = meta === undefined ? undefined : JSON.stringify(meta);
  const info = { begin: 0, end: text.length, documentId: id, ...defined({ date, metaJson }) };
  const afterEntities = first + 1 + entities.length;
  return [
    { id: String(first), type: 'congvan.Info', features: info },
    ...entities.map((entity) => ({
      id: ids.get(entity.id)!,
      type: 'congvan.Entity',
      features: featuresOf(entity),
    })),
    ...relations.map(({ type, from, to }, i) => {
      const { start, end } = entities.find((entity) => entity.id === from)!;
      const ends = { source: ids.get(from), target: ids.get(to) };
      const features = { begin: start, end, type, ...ends };
      return { id: String(afterEntities + i), type: 'congvan.Relation', features };
    }),
  ];
}

function featuresOf({ id, start, end, label, ref, value, ...rest }: Document['entities'][number]) {
  const { subtype, score, rule, note } = rest;
  const valueJson = value === undefined ? undefined : JSON.stringify(value);
  const more = { identifier: ref, subtype, valueJson, score, rule, note };
  return { begin: start, end, value: label, entityId: id, ...defined(more) };
}

/** What marks the text's own parts rather than entities in it. */
const STRUCTURE =
  /(?:^uima\.(?:tcas\.Annotation|tcas\.DocumentAnnotation|cas\..*)|\.(?:Token|Sentence|Paragraph|Heading|Div|Lemma|Stem|POS\w*|DocumentMetaData|MorphologicalFeatures|Dependency|ROOT|CoreferenceLink|SurfaceForm|Constituent|TagDescription|TagsetDescription|PennTree)|\.(?:pos|dependency|constituent)\.[\w.]+)$/;

/**
 * A document from a CAS: our entities as written, of other tools every annotation that names something.
 *
 * @throws SyntaxError when the CAS has no text.
 */
export function documentOf({ text, structures }: Cas, fallback: string, place: Place): Reading {
  if (text === undefined) throw new SyntaxError('it has no Sofa with a text');
  const info = structures.find(({ type }) => type === 'congvan.Info')?.features ?? {};
  const metaData = structures.find(({ type }) => type.endsWith('.DocumentMetaData'))?.features;
  const relations = structures.filter(({ type }) => type === 'congvan.Relation');
  const spans = structures.filter((structure) => isEntity(structure));
  const ids = new Map(spans.map((span, i) => [span.id, idOf(span, i)]));
  const read = placeSpans(
    text,
    spans.map((span, i) => rawSpan(span, i)),
    ['utf-16'],
    place,
  );
  const found = knownRelations(
    relations.map(({ features: { type, source, target } }) => ({
      type,
      from: ids.get(String(source)),
      to: ids.get(String(target)),
    })),
    place,
  );
  const draft = {
    id: stringOf(info['documentId']) ?? stringOf(metaData?.['documentId']) ?? fallback,
    text,
    ...defined({ date: info['date'], meta: jsonOf(info['metaJson']) }),
    entities: read.entities,
    relations: found.relations,
  };
  const skipped = skippedTypes(structures, place);
  return assemble(draft, place, [...skipped, ...read.problems, ...found.problems]);
}

function isEntity({ type, features }: FeatureStructure): boolean {
  if (features['begin'] === undefined || features['end'] === undefined) return false;
  return !STRUCTURE.test(type) && type !== 'congvan.Info' && type !== 'congvan.Relation';
}

/** Types of annotations that are no entities are told once, so that nothing vanishes in silence. */
function skippedTypes(structures: readonly FeatureStructure[], place: Place): FormatProblem[] {
  const types = structures
    .filter(({ type, features }) => features['begin'] !== undefined && STRUCTURE.test(type))
    .map(({ type }) => type);
  const ids = [...new Set(types)].filter((type) => !type.startsWith('uima.')).join(', ');
  return ids === '' ? [] : [trouble('types-skipped', { ids }, place)];
}

function idOf({ features }: FeatureStructure, i: number): string {
  return stringOf(features['entityId']) ?? `e${i + 1}`;
}

function rawSpan(structure: FeatureStructure, i: number): RawSpan {
  const { begin, end, value, identifier, subtype, valueJson, score, rule, note } =
    structure.features;
  const short = structure.type.slice(structure.type.lastIndexOf('.') + 1);
  const ours = structure.type === 'congvan.Entity';
  const label = stringOf(value) || (ours ? '' : short);
  const details = ours
    ? { subtype, value: jsonOf(valueJson), ref: identifier, score: numberOf(score), rule, note }
    : { ref: identifier };
  return { id: idOf(structure, i), start: numberOf(begin), end: numberOf(end), label, details };
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return value === undefined || value === '' ? undefined : Number(value);
}

function jsonOf(value: unknown): unknown {
  return typeof value === 'string' ? jsonOrText(value) : undefined;
}

/** A CAS from its JSON form, or undefined when it is none. */
export function casOfJson(json: unknown): Cas | undefined {
  if (!isRecord(json)) return undefined;
  const list = json['%FEATURE_STRUCTURES'];
  const structures = (
    Array.isArray(list) ? list : Object.values(isRecord(list) ? list : {})
  ).filter(isRecord);
  const sofas = structures.filter((structure) => structure['%TYPE'] === 'uima.cas.Sofa');
  const sofa = sofas.find(({ sofaID }) => sofaID === '_InitialView') ?? sofas[0];
  if (list === undefined && json['%VIEWS'] === undefined) return undefined;
  return {
    text: stringOf(sofa?.['sofaString']),
    structures: structures
      .filter((one) => one !== sofa && (one['@sofa'] ?? sofa?.['%ID']) === sofa?.['%ID'])
      .map((one) => ({
        id: String(one['%ID']),
        type: String(one['%TYPE']),
        features: Object.fromEntries(
          Object.entries(one).map(([key, value]) => [key.replace(/^@/, ''), value]),
        ),
      })),
  };
}
