import type { DateValue, Modifier } from '../document.ts';
import { isoDay, two, year4 } from './calendar.ts';
import { gregorianOf, lastLunarDay } from './lunar.ts';

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A point that counts from the document's day: `tuần tới` is one week on. */
export interface Relative {
  readonly unit: CalendarUnit;
  readonly offset: number;
  /** Counted from the last day that the text named: `cùng ngày`, `hôm sau`. */
  readonly fromText?: boolean;
}

/** What an expression says of a point in time, field by field; what it does not say is absent. */
export interface Moment {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The day is left to be filled in by hand: `ngày   tháng 01 năm 2026`. */
  readonly blankDay?: boolean;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  /** The year's place in the sixty-year cycle, where only its name is given: *Giáp Thìn* is 44. */
  readonly cycle?: number;
  /** `201` for the 2010s, `20` for the 21st century: TIMEX3 years cut short. */
  readonly decade?: number;
  readonly century?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly weekend?: boolean;
  readonly part?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** As TIMEX3 writes it: `Z`, `+07:00`. */
  readonly zone?: string;
  readonly mod?: Modifier;
  readonly relative?: Relative;
  /** A day of the lunar calendar; `month` and `day` are absent then. */
  readonly lunar?: {
    readonly month: number;
    readonly day: number | 'last';
    readonly leap: boolean;
  };
  readonly every?: boolean;
  readonly now?: boolean;
}

/** Whether a moment says anything but a part of day. */
export function isDated(moment: Moment): boolean {
  return (
    moment.year !== undefined ||
    moment.month !== undefined ||
    moment.day !== undefined ||
    moment.quarter !== undefined ||
    moment.half !== undefined ||
    moment.season !== undefined ||
    moment.cycle !== undefined ||
    moment.relative !== undefined ||
    moment.lunar !== undefined ||
    moment.decade !== undefined ||
    moment.century !== undefined ||
    moment.now === true
  );
}

/** The TIMEX3 value of a moment, without what the text does not say. */
export function timexOf(moment: Moment): string {
  if (moment.now) return 'PRESENT_REF';
  const date = dateTimex(moment);
  const time = timeTimex(moment);
  if (date === '' && moment.hour !== undefined) return time;
  return (date || 'XXXX-XX-XX') + time;
}

function dateTimex(moment: Moment): string {
  const { year, month, day, quarter, half, season, decade, century, weekday, lunar, blankDay } =
    moment;
  if (century !== undefined) return two(century);
  if (decade !== undefined) return decade < 10 ? `XX${decade}` : String(decade);
  if (lunar) return lunarTimex(lunar, year);
  const y = year === undefined ? 'XXXX' : year4(year);
  if (quarter !== undefined) return `${y}-Q${quarter}`;
  if (half !== undefined) return `${y}-H${half}`;
  if (season !== undefined) return `${y}-${season}`;
  if (day !== undefined) return `${y}-${month === undefined ? 'XX' : two(month)}-${two(day)}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  if (month !== undefined) return `${y}-${two(month)}${blankDay ? '-XX' : ''}`;
  if (year !== undefined || moment.cycle !== undefined) return y;
  return relativeTimex(moment);
}

function lunarTimex(lunar: NonNullable<Moment['lunar']>, year: number | undefined): string {
  const day = year === undefined ? undefined : lunarDay(lunar, year);
  const date = day && gregorianOf(day);
  return date ? isoDay(date) : 'XXXX-XX-XX';
}

/** The day of a lunar year that is meant; the year's last where the text says only *giao thừa*. */
export function lunarDay(lunar: NonNullable<Moment['lunar']>, year: number) {
  if (lunar.day === 'last') return lastLunarDay(year - 1);
  return { year, month: lunar.month, day: lunar.day, leap: lunar.leap };
}

const MASKS: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
};

function relativeTimex({ relative, hour, weekend }: Moment): string {
  if (!relative) return '';
  if (weekend) return 'XXXX-WXX-WE';
  return relative.unit === 'day' && hour !== undefined ? 'XXXX-XX-XX' : MASKS[relative.unit];
}

function timeTimex({ hour, minute, second, part, zone = '' }: Moment): string {
  if (hour === undefined) return part === undefined ? '' : `T${part}`;
  const minutes = minute === undefined ? '' : `:${two(minute)}`;
  const seconds = second === undefined ? '' : `:${two(second)}`;
  return `T${two(hour)}${minutes}${seconds}${zone}`;
}

/** How `lunar` is written in values: `2024-01-02`, `XXXX-06L-15`. */
function lunarValue({ lunar, year }: Moment): string | undefined {
  if (!lunar) return undefined;
  const y = year === undefined ? 'XXXX' : year4(year);
  if (lunar.day === 'last') {
    const last = year === undefined ? undefined : lastLunarDay(year - 1);
    return last ? `${year4(last.year)}-12-${two(last.day)}` : 'XXXX-12-XX';
  }
  return `${y}-${two(lunar.month)}${lunar.leap ? 'L' : ''}-${two(lunar.day)}`;
}

/** The value of a single moment. */
export function momentValue(moment: Moment): DateValue {
  const lunar = lunarValue(moment);
  return {
    timex: timexOf(moment),
    ...(moment.mod === undefined ? {} : { mod: moment.mod }),
    ...(moment.every ? { quant: 'EVERY' } : {}),
    ...(lunar === undefined ? {} : { lunar }),
  };
}

/** What kind of point in time it is, as `subtype` names it. */
export function momentKind(moment: Moment): 'date' | 'time' | 'set' {
  if (moment.every) return 'set';
  return moment.hour === undefined ? 'date' : 'time';
}
