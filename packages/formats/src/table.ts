import type { Document, Entity } from '@congvan/core';

/** The columns of a table of entities. */
export const COLUMNS = [
  'document',
  'date',
  'id',
  'start',
  'end',
  'label',
  'subtype',
  'text',
  'value',
  'from',
  'to',
  'unit',
  'modifier',
  'value_json',
  'ref',
  'relations',
  'score',
  'rule',
  'note',
] as const;

/** A row of the table: cells by column, those that are filled. */
export type TableRow = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** The entities of a document in its order, one a row; offsets in UTF-16. */
export function rowsOf(document: Document): TableRow[] {
  const { id, date, text, entities, relations } = document;
  const covered = new Map(entities.map((one) => [one.id, text.slice(one.start, one.end)]));
  const links = new Map(entities.map((one) => [one.id, [] as string[]]));
  for (const { type, from, to } of relations) {
    links.get(from)?.push(`${type}: ${covered.get(to) ?? ''} (${to})`);
  }
  return entities.map((entity) => {
    return filled({
      document: id,
      date,
      id: entity.id,
      start: entity.start,
      end: entity.end,
      label: entity.label,
      subtype: entity.subtype,
      text: covered.get(entity.id),
      ...valueCells(entity),
      ref: entity.ref,
      relations: links.get(entity.id)!.join('; '),
      score: entity.score,
      rule: entity.rule,
      note: entity.note,
    });
  });
}

/** A value in cells that can be sorted and summed: a number, a TIMEX3 string, or two ends. */
function valueCells({ value }: Entity): Record<string, string | number | undefined> {
  if (value === undefined) return {};
  const json = { value_json: JSON.stringify(value) };
  if ('timex' in value) return { ...json, value: value.timex, modifier: value.mod };
  if ('number' in value && typeof value.number === 'number' && !('kind' in value)) {
    return { ...json, value: value.number, ...measure(value) };
  }
  if ('numerator' in value) {
    const { numerator, denominator } = value;
    return {
      ...json,
      value: numerator / denominator,
      from: numerator,
      to: denominator,
      ...measure(value),
    };
  }
  if ('start' in value) return { ...json, from: value.start, to: value.end, ...measure(value) };
  const { kind, number, name } = value as { kind: string; number?: string; name?: string };
  return { ...json, value: [name ?? kind, number].filter(Boolean).join(' ') };
}

function measure(value: { unit?: string; mod?: string } | object) {
  const { unit, mod } = value as { unit?: string; mod?: string };
  return { unit, modifier: mod };
}

function filled(row: Record<string, string | number | undefined>): TableRow {
  return Object.fromEntries(
    Object.entries(row).filter(([, cell]) => cell !== undefined && cell !== ''),
  );
}
