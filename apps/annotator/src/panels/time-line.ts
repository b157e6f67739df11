import type { DateValue, Document, Entity } from '@congvan/core';

/** A time of a text, with what puts it in order. */
export interface Moment {
  readonly entity: Entity;
  readonly value: DateValue;
  /** When it begins, its year first, as far as that is known: `2023`, `2023-12`, `2023-12-19`. */
  readonly from: string;
}

/** The times of a text. */
export interface TimeLine {
  /** With a place in time, the earliest first. */
  readonly moments: readonly Moment[];
  /** Durations, recurring times and days whose year is unknown, in the order of the text. */
  readonly others: readonly Entity[];
}

/** Puts the DATE entities of a document in order of time. */
export function timeLineOf({ entities }: Document): TimeLine {
  const moments: Moment[] = [];
  const others: Entity[] = [];
  for (const entity of entities) {
    if (entity.label !== 'DATE') continue;
    const value = entity.value as DateValue | undefined;
    const from = value && beginOf(value);
    if (value && from !== undefined) moments.push({ entity, value, from });
    else others.push(entity);
  }
  moments.sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.entity.start - b.entity.start,
  );
  return { moments, others };
}

/** Moments by the year in which they begin, in their order. */
export function byYear(moments: readonly Moment[]): Map<string, Moment[]> {
  const years = new Map<string, Moment[]>();
  for (const moment of moments) {
    const year = moment.from.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), moment]);
  }
  return years;
}

/** Where a time begins, comparable as a string, or undefined when its year is unknown. */
function beginOf(value: DateValue): string | undefined {
  const [resolved] = value.resolved?.split('/') ?? [];
  const timex = resolved ?? ('timex' in value ? value.timex : value.start);
  return /^\d{4}/.test(timex) ? sortable(timex) : undefined;
}

/** Quarters and halves by their first month: `2023-Q3` → `2023-07`. */
function sortable(timex: string): string {
  const part = /^(\d{4})-([QH])(\d)/.exec(timex);
  if (!part) return timex;
  const month = (Number(part[3]) - 1) * (part[2] === 'Q' ? 3 : 6) + 1;
  return `${part[1]}-${String(month).padStart(2, '0')}`;
}
