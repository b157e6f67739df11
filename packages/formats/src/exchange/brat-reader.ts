import { RELATION_ENDS, type Document, type Entity } from '@congvan/core';

import type { Reading } from '../format.ts';
import { isRecord, jsonOrText } from '../json.ts';
import { linesOf, type Line } from '../lines.ts';
import { trouble, type FormatProblem, type Place } from '../problem.ts';
import { assemble } from '../sound.ts';
import { bestUnit, squeezed, type Unit } from '../units.ts';
import { LINE_END } from './brat-writer.ts';

/** Newer files count code points, those of version 1.3 UTF-16, some of Windows `\r\n` as one. */
const UNITS: readonly Unit[] = ['code point', 'utf-16', 'code point without CR'];

interface Mention {
  readonly id: string;
  readonly type: string;
  readonly fragments: readonly (readonly [start: number, end: number])[];
  readonly quote: string | undefined;
  readonly line: number;
}

type Details = Record<string, unknown>;

/** What has been read so far of one `.ann`. */
interface State {
  readonly file: string;
  readonly mentions: Map<string, Mention>;
  readonly details: Map<string, Details>;
  readonly relations: { id: string; type: string; from: string; to: string; line: number }[];
  readonly kept: Line[];
  readonly equivalents: string[][];
  readonly about: Details;
  readonly problems: FormatProblem[];
}

/** Reads an `.ann` into a document that has only its text and the id of its file's stem. */
export function readStandoff(bare: Document, ann: string, file: string): Reading {
  const state = read(ann, file);
  const mentions = [...state.mentions.values()];
  const entities = place(bare.text, mentions, state);
  shareRefs(state);
  reportOrphans(state);
  const { kept } = state;
  if (kept.length > 0) {
    const ids = kept.map(({ text }) => text.split('\t', 1)[0]!).join(', ');
    state.problems.push(trouble('kept-verbatim', { ids }, { file }));
  }
  const own = isRecord(state.about['meta']) ? state.about['meta'] : undefined;
  const meta = kept.length > 0 ? { ...own, brat: kept.map(({ text }) => text) } : own;
  const document = {
    ...bare,
    ...state.about,
    entities: entities.map((entity) => withDetails(entity, state)),
    relations: relationsOf(state).map((relation) => renamed(relation, state)),
    ...(meta === undefined ? {} : { meta }),
  };
  return assemble(document, { file }, state.problems);
}

function read(ann: string, file: string): State {
  const state: State = {
    file,
    mentions: new Map(),
    details: new Map(),
    relations: [],
    kept: [],
    equivalents: [],
    about: {},
    problems: [],
  };
  for (const line of linesOf(ann)) {
    if (line.text.trim() !== '') readLine(line, state);
  }
  return state;
}

function readLine(line: Line, state: State): void {
  const letter = line.text[0]!;
  if (letter === 'T') readMention(line, state);
  else if (letter === 'R') readRelation(line, state);
  else if (letter === 'A' || letter === 'M') readAttribute(line, state);
  else if (letter === '#') readNote(line, state);
  else if (/^(?:[EN]\d+|\*)\t\S+/.test(line.text)) keepOther(line, state);
  else report(line, state, 'it is no line of brat standoff');
}

function readMention(line: Line, state: State): void {
  const match = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t([^]*))?$/.exec(line.text);
  if (!match) return report(line, state, 'expected “T1⇥TYPE START END⇥TEXT”');
  const [, id, type, places, quote] = match as unknown as string[];
  if (state.mentions.has(id!)) return report(line, state, `${id!} is given twice`);
  const fragments = places!.split(';').map((place) => {
    const [start, end] = place.split(' ').map(Number);
    return [start!, end!] as const;
  });
  state.mentions.set(id!, { id: id!, type: type!, fragments, quote, line: line.number });
}

function readRelation(line: Line, state: State): void {
  const match = /^(R\d+)\t(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)\s*$/.exec(line.text);
  if (!match) return report(line, state, 'expected “R1⇥TYPE Arg1:T1 Arg2:T2”');
  const [, id, type, from, to] = match as unknown as string[];
  if (Object.hasOwn(RELATION_ENDS, type!)) {
    state.relations.push({ id: id!, type: type!, from: from!, to: to!, line: line.number });
  } else state.kept.push(line);
}

function readAttribute(line: Line, state: State): void {
  const match = /^[AM]\d+\t(\S+) (\S+)(?: ([^]*))?$/.exec(line.text);
  if (!match) return report(line, state, 'expected “A1⇥TYPE TARGET VALUE”');
  const [, type, target, value] = match as unknown as [string, string, string, string?];
  const isOurs = target.startsWith('T') && value !== undefined;
  if (isOurs && type === 'Subtype') return note(line, state, target, 'subtype', value);
  if (isOurs && type === 'Rule') return note(line, state, target, 'rule', value);
  const score = Number(value);
  if (isOurs && type === 'Score' && score >= 0 && score <= 1) {
    return note(line, state, target, 'score', score);
  }
  state.kept.push(line);
}

const NOTES: Readonly<Record<string, string>> = {
  Id: 'id',
  Label: 'label',
  Subtype: 'subtype',
  Rule: 'rule',
  Value: 'value',
  Ref: 'ref',
  Note: 'note',
};

function readNote(line: Line, state: State): void {
  const match = /^#[A-Za-z]*\d+\t(\S+) (\S+)(?:\t([^]*))?$/.exec(line.text);
  if (!match) return report(line, state, 'expected “#1⇥TYPE TARGET⇥TEXT”');
  const [, type, target, text = ''] = match as unknown as [string, string, string, string?];
  if (type === 'Document' && target === 'D0') return readAbout(line, state, text);
  if (!target.startsWith('T')) return void state.kept.push(line);
  if (type === 'AnnotatorNotes') return note(line, state, target, 'note', text);
  const key = Object.hasOwn(NOTES, type) ? NOTES[type] : undefined;
  if (key === undefined) return void state.kept.push(line);
  note(line, state, target, key, key === 'value' ? jsonOrText(text) : unquoted(text));
}

function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  const value = jsonOrText(text);
  return typeof value === 'string' ? value : text;
}

function readAbout(line: Line, state: State, text: string): void {
  const said = jsonOrText(text);
  if (isRecord(said)) Object.assign(state.about, said);
  else report(line, state, 'the document’s details are no JSON object');
}

/** Remembers a detail of a mention; a second one of the same kind is kept as a line. */
function note(line: Line, state: State, target: string, key: string, value: unknown): void {
  const details = state.details.get(target) ?? {};
  if (Object.hasOwn(details, key)) return void state.kept.push(line);
  state.details.set(target, { ...details, [key]: value });
}

function keepOther(line: Line, state: State): void {
  state.kept.push(line);
  const [, targets] = /^\*\t\S+((?: T\d+)+)\s*$/.exec(line.text) ?? [];
  if (targets) state.equivalents.push(targets.trim().split(' '));
  const [, target, reference] = /^N\d+\tReference (T\d+) (\S+)/.exec(line.text) ?? [];
  if (target && !state.details.get(target)?.['ref']) note(line, state, target, 'ref', reference);
}

/** Mentions that are equivalent share a ref: the one that one of them has, or the first one's id. */
function shareRefs({ equivalents, details }: State): void {
  for (const targets of equivalents) {
    const known = targets.map((target) => details.get(target)?.['ref']);
    const ref = known.find((found) => found !== undefined) ?? targets[0];
    for (const target of targets) {
      const before = details.get(target);
      if (before?.['ref'] === undefined) details.set(target, { ...before, ref });
    }
  }
}

function place(text: string, mentions: readonly Mention[], state: State): Entity[] {
  const claims = mentions.map(({ fragments, quote }) => ({ ...hull(fragments), quote }));
  const { unit, map } = bestUnit(text, claims, UNITS);
  if (unit !== UNITS[0]) {
    state.problems.push(trouble('offset-unit', { unit }, { file: state.file }));
  }
  return mentions.flatMap((mention) => {
    const parts = mention.fragments.map(([start, end]) => [map.toUtf16(start), map.toUtf16(end)]);
    if (parts.flat().some((offset) => offset === undefined)) {
      outOfBounds(mention, state);
      return [];
    }
    checkMention(text, mention, parts as [number, number][], state);
    const span = hull(parts as [number, number][]);
    return [{ id: mention.id, ...span, label: mention.type }];
  });
}

function hull(fragments: readonly (readonly [number, number])[]): { start: number; end: number } {
  return {
    start: Math.min(...fragments.map(([start]) => start)),
    end: Math.max(...fragments.map(([, end]) => end)),
  };
}

function outOfBounds({ id, line }: Mention, { file, problems }: State): void {
  const reason = 'its offsets lie outside the text';
  problems.push(trouble('bad-annotation', { id, reason }, { file, line }));
}

function checkMention(
  text: string,
  { id, quote, line }: Mention,
  parts: readonly [number, number][],
  { file, problems }: State,
): void {
  const gaps = parts.slice(1).map(([start], i) => text.slice(parts[i]![1], start));
  if (gaps.some((gap) => squeezed(gap) !== '' || gap.search(LINE_END) < 0)) {
    problems.push(trouble('discontinuous', { id, count: parts.length }, { file, line }));
  }
  const covered = parts.map(([start, end]) => text.slice(start, end)).join(' ');
  if (quote !== undefined && squeezed(quote) !== squeezed(covered)) {
    problems.push(trouble('text-mismatch', { id, quote, covered }, { file, line }));
  }
}

/** The relations between mentions that are there; each other one is reported. */
function relationsOf(state: State): State['relations'] {
  return state.relations.filter(({ id, from, to, line }) => {
    if (state.mentions.has(from) && state.mentions.has(to)) return true;
    const reason = 'it points to what is not there';
    state.problems.push(trouble('bad-annotation', { id, reason }, { file: state.file, line }));
    return false;
  });
}

function reportOrphans({ file, mentions, details, problems }: State): void {
  for (const id of details.keys()) {
    if (mentions.has(id)) continue;
    problems.push(
      trouble('bad-annotation', { id, reason: 'it has details and no T line' }, { file }),
    );
  }
}

function withDetails(entity: Entity, state: State): unknown {
  const details = state.details.get(entity.id);
  return { ...entity, id: idOf(entity.id, state), ...details };
}

/** The id of a mention in the document: `e5` of `T5`, unless a note gives another. */
function idOf(mention: string, { details }: State): string {
  const noted = details.get(mention)?.['id'];
  return typeof noted === 'string' ? noted : mention.replace(/^T0*(?=\d)/, 'e');
}

function renamed({ type, from, to }: State['relations'][number], state: State) {
  return { type, from: idOf(from, state), to: idOf(to, state) };
}

function report({ number }: Line, { file, problems }: State, reason: string): void {
  problems.push(trouble('bad-line', { reason }, { file, line: number } satisfies Place));
}
