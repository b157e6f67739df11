import type { Document, Entity } from '@congvan/core';

import { jsonInOneLine } from '../json.ts';
import { codePointOffsets, type OffsetMap } from '../offsets.ts';

/** Where Python, and so brat, ends a line: a span is written as fragments between such places. */
// oxlint-disable-next-line no-control-regex -- U+001C to U+001E are such places
export const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/g;

/** The number in the id of an entity that a T line can name: 5 for `e5`. */
export function bratNumber(id: Entity['id']): number | undefined {
  const number = /^e([1-9]\d{0,8})$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Lines of `meta.brat`, as the reader keeps them. */
function keptLines({ meta }: Pick<Document, 'meta'>): string[] {
  const kept: unknown = meta?.['brat'];
  if (!Array.isArray(kept)) return [];
  return kept.every((line) => typeof line === 'string' && oneLine(line)) ? kept : [];
}

/** Writes the `.ann` of a document whose text is in `stem.txt`. */
export function writeStandoff(document: Document, stem: string): string {
  const kept = keptLines(document);
  const numbers = numbersOf(document, kept);
  const count = counters(kept);
  const map = codePointOffsets(document.text);
  const id = (entity: string) => `T${numbers.get(entity)!}`;
  const lines = [
    ...documentLine(document, stem, kept.length > 0).map((rest) => `#${count('#')}\t${rest}`),
    ...document.entities.map((entity) => textLine(entity, id(entity.id), document.text, map)),
    ...document.entities.flatMap((entity) =>
      attributes(entity).map(
        ([type, value]) => `A${count('A')}\t${type} ${id(entity.id)} ${value}`,
      ),
    ),
    ...document.entities.flatMap((entity) =>
      notes(entity).map(([type, text]) => `#${count('#')}\t${type} ${id(entity.id)}\t${text}`),
    ),
    ...document.relations.map(
      ({ type, from, to }) => `R${count('R')}\t${type} Arg1:${id(from)} Arg2:${id(to)}`,
    ),
    ...kept,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Numbers for T lines: those in the ids, and beyond all of these for ids of another kind. */
function numbersOf({ entities }: Document, kept: readonly string[]): Map<string, number> {
  const mentioned = kept.flatMap((line) =>
    Array.from(line.matchAll(/\bT(\d{1,9})\b/g), ([, number]) => Number(number)),
  );
  let next = Math.max(0, ...mentioned);
  for (const { id } of entities) next = Math.max(next, bratNumber(id) ?? 0);
  return new Map(entities.map(({ id }) => [id, bratNumber(id) ?? (next += 1)]));
}

/** Counts each kind of line on from the highest number that kept lines use. */
function counters(kept: readonly string[]): (letter: string) => number {
  const used = new Map<string, number>();
  for (const line of kept) {
    const [, letter, number] = /^([A-Z#])[A-Za-z]*(\d{1,9})\t/.exec(line) ?? [];
    if (letter) used.set(letter, Math.max(used.get(letter) ?? 0, Number(number)));
  }
  return (letter) => {
    used.set(letter, (used.get(letter) ?? 0) + 1);
    return used.get(letter)!;
  };
}

function documentLine(document: Document, stem: string, hasKept: boolean): string[] {
  const { id, date } = document;
  const { brat: _brat, ...others } = document.meta ?? {};
  const meta = hasKept ? (Object.keys(others).length > 0 ? others : undefined) : document.meta;
  const said = { ...(id === stem ? {} : { id }), ...(date === undefined ? {} : { date }) };
  const all = meta === undefined ? said : { ...said, meta };
  return Object.keys(all).length === 0 ? [] : [`Document D0\t${jsonInOneLine(all)}`];
}

function textLine(entity: Entity, id: string, text: string, map: OffsetMap): string {
  const fragments = fragmentsOf(entity, text);
  const places = fragments.map(([start, end]) => `${map.fromUtf16(start)} ${map.fromUtf16(end)}`);
  const covered = fragments.map(([start, end]) => text.slice(start, end)).join(' ');
  const quote = covered.replaceAll(LINE_END, ' ');
  return `${id}\t${typeOf(entity.label)} ${places.join(';')}\t${quote}`;
}

/** The parts of a span between line ends; a span of nothing but line ends stays whole. */
function fragmentsOf({ start, end }: Entity, text: string): [number, number][] {
  const fragments: [number, number][] = [];
  let from = start;
  for (const { 0: found, index } of text.slice(start, end).matchAll(LINE_END)) {
    if (start + index > from) fragments.push([from, start + index]);
    from = start + index + found.length;
  }
  if (from < end) fragments.push([from, end]);
  if (fragments.length > 0 && fragments[0]![0] === start && fragments.at(-1)![1] === end) {
    return fragments;
  }
  return [[start, end]];
}

/** A label as a type of brat, which has no white space. */
function typeOf(label: string): string {
  return label.replaceAll(/\s/g, '_') || '_';
}

function attributes({ subtype, rule, score }: Entity): [type: string, value: string][] {
  const found: [string, string | undefined][] = [
    ['Subtype', subtype],
    ['Rule', rule],
    ['Score', score === undefined ? undefined : String(score)],
  ];
  return found.filter((pair): pair is [string, string] => isWord(pair[1]));
}

function notes(entity: Entity): [type: string, text: string][] {
  const { id, label, value, ref, note, subtype, rule } = entity;
  const found: [string, string | undefined][] = [
    ['Id', bratNumber(id) === undefined ? quoted(id) : undefined],
    ['Label', typeOf(label) === label ? undefined : quoted(label)],
    ['Subtype', isWord(subtype) ? undefined : quoted(subtype)],
    ['Rule', isWord(rule) ? undefined : quoted(rule)],
    ['Value', value === undefined ? undefined : jsonInOneLine(value)],
    ['Ref', quoted(ref)],
    isPlain(note) ? ['AnnotatorNotes', note] : ['Note', quoted(note)],
  ];
  return found.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

/** A string as it is where that is clear, else as a string of JSON. */
function quoted(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return isPlain(text) && !text.startsWith('"') ? text : jsonInOneLine(text);
}

function isWord(text: string | undefined): text is string {
  return text !== undefined && /^\S+$/.test(text) && oneLine(text);
}

function isPlain(text: string | undefined): text is string {
  return text !== undefined && text !== '' && text.trim() === text && oneLine(text);
}

function oneLine(text: string): boolean {
  return text.search(LINE_END) < 0;
}
