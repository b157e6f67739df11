import type { Reading } from '../format.ts';
import { linesOf, type Line } from '../lines.ts';
import { trouble, type FormatProblem } from '../problem.ts';
import { knownRelations, type RawRelation } from '../relation-types.ts';
import { assemble } from '../sound.ts';
import { placeSpans, type RawSpan } from '../spans.ts';
import { partsOf, splitAt, unescape } from './webanno-escape.ts';

/** A layer by its header line, and its columns. */
interface Layer {
  readonly kind: 'SP' | 'CH' | 'RL';
  readonly type: string;
  readonly features: readonly string[];
  /** Index of its first column in a row. */
  readonly column: number;
}

/** A token or a part of one: `1-3`, `1-3.1`. */
interface Unit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly cells: readonly string[];
  readonly line: number;
}

/** An annotation over one unit or several. */
interface Annotation {
  readonly layer: string;
  /** Name of its first unit, and its number there: what relations point to. */
  readonly name: string;
  readonly number: number;
  readonly start: number;
  end: number;
  readonly values: ReadonlyMap<string, string | null>;
}

/** Layers that describe words, not entities. */
const STRUCTURE =
  /\.(?:POS|Lemma|Stem|Token|Sentence|MorphologicalFeatures|SurfaceForm|Dependency)$/;

/** Reads a file of version 3; chains and slots are left out and told. */
export function readTsv(source: string, file: string, stem: string): Reading {
  const lines = linesOf(source);
  const problems: FormatProblem[] = [];
  if (!lines[0]?.text.startsWith('#FORMAT=WebAnno TSV 3')) {
    throw new SyntaxError('its first line is not #FORMAT=WebAnno TSV 3');
  }
  const layers = layersOf(lines);
  const { text, units } = contentOf(lines, file, problems);
  const annotations = layers
    .filter(({ kind, type }) => kind === 'SP' && !STRUCTURE.test(type))
    .flatMap((layer) => annotationsOf(layer, units));
  const spans = annotations.map((annotation, i) => spanOf(annotation, `e${i + 1}`));
  const read = placeSpans(text, spans, ['utf-16'], { file });
  const relations = layers
    .filter(({ kind, type }) => kind === 'RL' && !STRUCTURE.test(type))
    .flatMap((layer) => relationsOf(layer, units, annotations));
  const found = knownRelations(relations, { file });
  const draft = { id: stem, text, entities: read.entities, relations: found.relations };
  const skipped = skippedLayers(layers, file);
  return assemble(draft, { file }, [...problems, ...skipped, ...read.problems, ...found.problems]);
}

function skippedLayers(layers: readonly Layer[], file: string): FormatProblem[] {
  const others = layers.filter(
    ({ kind, type, features }) =>
      kind === 'CH' || STRUCTURE.test(type) || features.some((name) => name.startsWith('ROLE_')),
  );
  if (others.length === 0) return [];
  return [trouble('types-skipped', { ids: others.map(({ type }) => type).join(', ') }, { file })];
}

function layersOf(lines: readonly Line[]): Layer[] {
  const layers: Layer[] = [];
  let column = 3;
  for (const { text } of lines) {
    const [, kind, said] = /^#T_(SP|CH|RL)=(.*)$/.exec(text) ?? [];
    if (kind === undefined) continue;
    const [type = '', ...rest] = said!.split('|');
    const features = rest.filter((name) => name !== '');
    layers.push({ kind: kind as Layer['kind'], type, features, column });
    column += Math.max(1, features.length);
  }
  return layers;
}

function contentOf(lines: readonly Line[], file: string, problems: FormatProblem[]) {
  const units: Unit[] = [];
  let text = '';
  let open: string[] | undefined;
  let pending: string | undefined;
  const settle = (first?: Unit) => {
    if (open) pending = open.map(unescape).join('\n');
    open = undefined;
    if (pending === undefined) return;
    const lead = first ? Math.max(0, pending.indexOf(first.form)) : 0;
    const start = first ? first.start - lead : text.length;
    if (start > text.length) {
      if (text !== '') problems.push(trouble('text-gap', { count: start - text.length }, { file }));
      text += '\n'.repeat(start - text.length);
    }
    text += pending;
    pending = undefined;
  };
  for (const line of lines) {
    const unit = unitOf(line);
    if (line.text.startsWith('#Text=')) (open ??= []).push(line.text.slice(6));
    else if (unit) {
      settle(unit);
      units.push(unit);
    } else if (line.text === '') settle();
    else if (!line.text.startsWith('#')) {
      const reason = 'expected “1-1⇥0-4⇥TOKEN⇥…”';
      problems.push(trouble('bad-line', { reason }, { file, line: line.number }));
    }
  }
  settle();
  return { text, units };
}

function unitOf({ text, number }: Line): Unit | undefined {
  const [name = '', place = '', form = '', ...cells] = text.split('\t');
  const [, start, end] = /^(\d+)-(\d+)$/.exec(place) ?? [];
  if (!/^\d+-\d+(?:\.\d+)?$/.test(name) || start === undefined) return undefined;
  return {
    name,
    start: Number(start),
    end: Number(end),
    form: unescape(form),
    cells,
    line: number,
  };
}

function annotationsOf({ type, features, column }: Layer, units: readonly Unit[]): Annotation[] {
  const found: Annotation[] = [];
  const open = new Map<number, Annotation>();
  for (const { name, start, end, cells } of units) {
    const columns = Array.from({ length: Math.max(1, features.length) }, (_, i) =>
      partsOf(cells[column - 3 + i] ?? '_'),
    );
    const longest = columns.reduce((most, parts) => (parts.length > most.length ? parts : most));
    longest.forEach(({ number }, p) => {
      const known = number > 0 ? open.get(number) : undefined;
      if (known) {
        known.end = Math.max(known.end, end);
        return;
      }
      const values = new Map(
        features.map((feature, i) => [feature, columns[i]![p]?.value ?? null]),
      );
      const annotation = { layer: type, name, number, start, end, values };
      if (number > 0) open.set(number, annotation);
      found.push(annotation);
    });
  }
  return found;
}

function spanOf({ layer, start, end, values }: Annotation, id: string): RawSpan {
  const short = layer.slice(layer.lastIndexOf('.') + 1);
  const named = values.get('value') ?? values.get('label');
  const other = [...values].find(([key, value]) => value !== null && key !== 'identifier')?.[1];
  return {
    id,
    start,
    end,
    label: named ?? other ?? short,
    details: { ref: values.get('identifier') },
  };
}

function relationsOf(
  { features, column }: Layer,
  units: readonly Unit[],
  annotations: readonly Annotation[],
): RawRelation[] {
  const base = features.findIndex((name) => name.startsWith('BT_'));
  const layer = features[base]?.slice(3);
  const idOf = (name: string, number: number) => {
    const at = annotations.findIndex(
      (one) => one.layer === layer && (number > 0 ? one.number === number : one.name === name),
    );
    return at < 0 ? `${name}[${number}]` : `e${at + 1}`;
  };
  return units.flatMap(({ name, cells }): RawRelation[] => {
    const sources = cells[column - 3 + base] ?? '_';
    if (sources === '_' || sources === '') return [];
    const label = Math.max(0, features.indexOf('label'));
    const types = partsOf(cells[column - 3 + label] ?? '_');
    return splitAt(sources, '|').map((source, i) => {
      const [, from = '', a = '0', b = '0'] =
        /^([\d.-]+)(?:\[(\d+)(?:_(\d+))?\])?$/.exec(source) ?? [];
      return {
        type: types[i]?.value ?? 'Relation',
        from: idOf(from, Number(a)),
        to: idOf(name, Number(b)),
      };
    });
  });
}
