import {
  addDays,
  addMonths,
  dayNumber,
  isDay,
  isoDay,
  weekdayOf,
  weekOf,
  type Day,
} from './calendar.ts';
import type { Length } from './duration.ts';
import { gregorianOf } from './lunar.ts';
import { lunarDay, timexOf, type Moment, type Relative } from './moment.ts';

/** The days that relative times count from: the document's, and the one that the text named last. */
export interface Anchor {
  readonly day: Day;
  readonly named: Day;
}

/** The full TIMEX3 value of a moment seen from a day, or undefined when nothing is to be added. */
export function resolveMoment(moment: Moment, anchor: Anchor): string | undefined {
  if (moment.now) return isoDay(anchor.day);
  if (moment.every || moment.decade !== undefined || moment.century !== undefined) return undefined;
  if (moment.lunar) return resolveLunar(moment, anchor.day);
  if (moment.relative) return resolveRelative(moment, moment.relative, anchor);
  if (moment.year !== undefined) return undefined;
  if (moment.weekday !== undefined && moment.day === undefined)
    return resolveWeekday(moment, anchor.day);
  if (moment.month !== undefined) return withYear(moment, nearestYear(moment.month, anchor.day));
  if (moment.day !== undefined) return resolveDayOfMonth(moment, anchor.day);
  if (moment.hour !== undefined) return timexOf({ ...anchor.day, ...moment });
  if (moment.cycle !== undefined)
    return withYear(moment, nearestOfCycle(moment.cycle, anchor.day.year));
  const ofYear = moment.quarter ?? moment.half ?? moment.season;
  return ofYear === undefined ? undefined : withYear(moment, anchor.day.year);
}

function withYear(moment: Moment, year: number): string | undefined {
  const { day, month } = moment;
  if (day !== undefined && !isDay(day, month, year)) return undefined;
  return timexOf({ ...moment, year });
}

/** Only a date most of a year away is taken to be of the year before or after. */
function nearestYear(month: number, from: Day): number {
  const ahead = month - from.month;
  if (ahead >= 9) return from.year - 1;
  return ahead <= -10 ? from.year + 1 : from.year;
}

function resolveDayOfMonth(moment: Moment, { year, month }: Day): string | undefined {
  return isDay(moment.day!, month, year) ? timexOf({ ...moment, year, month }) : undefined;
}

function resolveWeekday(moment: Moment, from: Day): string {
  const ahead = (moment.weekday! - weekdayOf(from) + 7) % 7;
  return timexOf({ ...moment, ...addDays(from, ahead) });
}

function resolveLunar(moment: Moment, from: Day): string | undefined {
  if (moment.year !== undefined) return undefined;
  const days = yearsNear(moment, from).flatMap((year) => {
    const day = lunarDay(moment.lunar!, year);
    return gregorianOf(day) ?? [];
  });
  const distance = (day: Day) => Math.abs(dayNumber(day) - dayNumber(from));
  const [nearest] = days.toSorted((a, b) => distance(a) - distance(b));
  return nearest && timexOf({ ...timeOfDay(moment), ...nearest });
}

/** The years that may be meant: those around, or the nearest of that name in the cycle. */
function yearsNear({ cycle }: Moment, { year }: Day): number[] {
  if (cycle !== undefined) return [nearestOfCycle(cycle, year)];
  return [year - 1, year, year + 1];
}

function nearestOfCycle(cycle: number, year: number): number {
  const back = (((year - cycle) % 60) + 60) % 60;
  return back <= 30 ? year - back : year + 60 - back;
}

function timeOfDay({ hour, minute, second, part }: Moment): Moment {
  return {
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(part === undefined ? {} : { part }),
  };
}

function resolveRelative(
  moment: Moment,
  relative: Relative,
  { day, named }: Anchor,
): string | undefined {
  const base = shift(relative.fromText ? named : day, relative);
  const { relative: _, ...said } = moment;
  if (relative.unit === 'week') return resolveWeek(said, base);
  if (relative.unit === 'quarter')
    return timexOf({ ...said, year: base.year, quarter: quarterOf(base) });
  if (relative.unit === 'year') return withYear(said, base.year);
  if (relative.unit === 'month') return timexOf({ ...said, year: base.year, month: base.month });
  return timexOf({ ...base, ...said, year: said.year ?? base.year });
}

function resolveWeek(said: Moment, base: Day): string {
  const week = weekOf(base);
  if (said.weekend) return `${week}-WE`;
  if (said.weekday === undefined) return week;
  return timexOf({ ...said, ...addDays(base, said.weekday - weekdayOf(base)) });
}

function quarterOf({ month }: Day): number {
  return Math.ceil(month / 3);
}

function shift(day: Day, { unit, offset }: Relative): Day {
  if (unit === 'day') return addDays(day, offset);
  if (unit === 'week') return addDays(day, offset * 7);
  return addMonths(day, offset * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12));
}

/** Where a length lies from a day: `3 ngày trước` at its end, `10 năm qua` all of it. */
export function resolveLength(
  length: Length,
  side: -1 | 1,
  whole: boolean,
  from: Day,
): string | undefined {
  if (length.seconds > 0 || !Number.isInteger(length.months) || !Number.isInteger(length.days))
    return undefined;
  const far = addDays(addMonths(from, side * length.months), side * length.days);
  const [a, b] = [atPrecision(far, length), atPrecision(from, length)];
  if (!whole) return a;
  return side < 0 ? `${a}/${b}` : `${b}/${a}`;
}

function atPrecision(day: Day, { unit }: Length): string {
  if (unit === 'year') return timexOf({ year: day.year });
  if (unit === 'week') return weekOf(day);
  if (unit === 'quarter') return timexOf({ year: day.year, quarter: quarterOf(day) });
  return unit === 'month' ? timexOf({ year: day.year, month: day.month }) : isoDay(day);
}
