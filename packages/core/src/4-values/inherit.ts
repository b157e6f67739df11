import { isDay } from './calendar.ts';
import type { Moment } from './moment.ts';

type Field = 'year' | 'month' | 'day';

const FIELDS: readonly Field[] = ['year', 'month', 'day'];

/** A moment with the fields it took from its neighbour. */
export interface Inherited {
  readonly moment: Moment;
  readonly inherited: readonly Field[];
}

/**
 * Gives a moment the coarser fields that a coordinated one has and it lacks: in *ngày 26 và
 * 27/11/2023* the first takes month and year. Nothing is taken when the day would not exist.
 */
export function inherit(moment: Moment, from: Moment): Inherited {
  const finest = finestField(moment);
  const inherited = FIELDS.slice(0, finest).filter(
    (field) => moment[field] === undefined && from[field] !== undefined,
  );
  if (
    moment.lunar ||
    moment.relative ||
    moment.now ||
    moment.decade !== undefined ||
    moment.century !== undefined ||
    inherited.length === 0
  ) {
    return { moment, inherited: [] };
  }
  const taken = Object.fromEntries(inherited.map((field) => [field, from[field]]));
  const filled: Moment = { ...moment, ...taken };
  const exists = filled.day === undefined || isDay(filled.day, filled.month, filled.year);
  return exists ? { moment: filled, inherited } : { moment, inherited: [] };
}

/** How many of the fields are coarser than the finest that a moment has. */
function finestField(moment: Moment): number {
  if (moment.hour !== undefined || moment.part !== undefined) return 3;
  if (moment.day !== undefined) return 2;
  if (moment.month !== undefined || moment.quarter !== undefined || moment.half !== undefined)
    return 1;
  return 0;
}

/** Whether the first is the earlier, as far as the fields that both have tell. */
export function isBefore(first: Moment, second: Moment): boolean {
  for (const field of ['year', 'month', 'day', 'hour', 'minute'] as const) {
    const [a, b] = [first[field], second[field]];
    if (a === undefined || b === undefined) {
      if (a !== b) return true;
      continue;
    }
    if (a !== b) return a < b;
  }
  return (first.quarter ?? first.half ?? 0) < (second.quarter ?? second.half ?? 1);
}
