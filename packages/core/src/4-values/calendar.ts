/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists; without a year 29 February does, without a month any day up to 31. */
export function isDay(day: number, month?: number, year?: number): boolean {
  if (day < 1 || day > 31) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12 || day > MONTH_DAYS[month - 1]!) return false;
  return !(month === 2 && day === 29 && year !== undefined && !isLeap(year));
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

/** The day of a day number. */
export function dayOf(number: number): Day {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** A day some months away; the last of the month where the month is shorter. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  const last = to.month === 2 && !isLeap(to.year) ? 28 : MONTH_DAYS[to.month - 1]!;
  return { ...to, day: Math.min(day, last) };
}

/** 1 is Monday, 7 is Sunday, as ISO 8601 numbers them. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week: `2024-W01`. */
export function weekOf(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  const week = Math.floor((dayNumber(thursday) - first) / 7) + 1;
  return `${year4(thursday.year)}-W${two(week)}`;
}

export function year4(year: number): string {
  return year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** `2023-12-19`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year4(year)}-${two(month)}-${two(day)}`;
}

/** Reads `2023-12-19`; undefined when it is no day of the calendar. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDay(day, month, year) ? { year, month, day } : undefined;
}

/** Reads `2023-12-19`. @throws RangeError when it is no day of the calendar. */
export function requireDay(text: string): Day {
  const day = parseIsoDay(text);
  if (!day) throw new RangeError(`${text} is no day like 2023-12-19`);
  return day;
}
