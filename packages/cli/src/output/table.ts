import { contains, type Document, type Entity, type Value } from '@congvan/core';
import type { Format } from '@congvan/formats';

import { aligned } from './columns.ts';

/** Rows for the eye: one entity each, with its value; for people and `less -S`, not for programs. */
export const table: Format = {
  name: 'table',
  title: { vi: 'bảng để đọc', en: 'a table to look at' },
  kind: 'annotation',
  extensions: [],
  offsets: 'utf-16',
  holds: {
    entities: 'all',
    ids: true,
    details: ['subtype', 'value', 'ref'],
    relations: true,
    document: ['id', 'date'],
    characters: 'any',
  },
  cannotHold: { vi: 'văn bản', en: 'the text' },
  writeChunk: (document, first) => `${first ? '' : '\n'}${tableOf(document)}`,
};

function tableOf(document: Document): string {
  const head = document.date === undefined ? document.id : `${document.id}  ${document.date}`;
  const rows = document.entities.map((entity) => rowOf(entity, document));
  return [head, ...aligned(rows)].map((line) => `${line}\n`).join('');
}

function rowOf(entity: Entity, { text, entities, relations }: Document): string[] {
  const { start, end, label, subtype, value, ref } = entity;
  const depth = entities.filter((other) => other !== entity && contains(other, entity)).length;
  const links = relations
    .filter(({ from }) => from === entity.id)
    .map(
      ({ type, to }) =>
        `${type} → ${quoted(
          entities.find(({ id }) => id === to),
          text,
        )}`,
    );
  return [
    `${start}-${end}`,
    subtype === undefined ? label : `${label}/${subtype}`,
    `${'  '.repeat(depth)}${oneLine(text.slice(start, end))}`,
    value === undefined ? '' : writeValue(value),
    ref ?? '',
    links.join('; '),
  ];
}

function quoted(entity: Entity | undefined, text: string): string {
  return entity ? oneLine(text.slice(entity.start, entity.end)) : '?';
}

/** A value in few words: `2023-12-19`, `5..7 %`, `8628000000 VND`, `kind=nghị quyết number=10-NQ/TU`. */
function writeValue(value: Value): string {
  const { main, rest } = partsOf(value as Readonly<Record<string, unknown>>);
  const details = Object.entries(rest).map(([key, detail]) => `${key}=${String(detail)}`);
  return [...main, ...details].join(' ');
}

function partsOf({ unit, ...value }: Readonly<Record<string, unknown>>) {
  const units = unit === undefined ? [] : [String(unit)];
  if ('timex' in value) return separated([value['timex']], value, ['timex']);
  if ('start' in value) {
    const range = `${String(value['start'])}..${String(value['end'])}`;
    return separated([range, ...units], value, ['start', 'end']);
  }
  if ('numerator' in value) {
    const ratio = `${String(value['numerator'])}/${String(value['denominator'])}`;
    return separated([ratio, ...units], value, ['numerator', 'denominator']);
  }
  if (typeof value['number'] === 'number') {
    return separated([value['number'], ...units], value, ['number']);
  }
  return separated(units, value, []);
}

function separated(
  main: readonly unknown[],
  value: Readonly<Record<string, unknown>>,
  used: readonly string[],
) {
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !used.includes(key)));
  return { main: main.map(String), rest };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
