import type { Language } from '@congvan/core';

/** Whether a date names a day, and not a month or a year alone. */
export function isDay(date: string): boolean {
  return date.length > 'YYYY-MM'.length;
}

const MONTH = { year: 'numeric', month: 'long' } as const;

/** A document's date in words, as precise as it is: `19 thg 12, 2023`, `tháng 12 năm 2023`, `2023`. */
export function dateText(date: string, language: Language): string {
  if (!date.includes('-')) return date;
  const options = isDay(date) ? ({ dateStyle: 'medium' } as const) : MONTH;
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return format.format(new Date(date));
}
