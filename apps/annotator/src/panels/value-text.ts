import type {
  DateValue,
  Language,
  Modifier,
  NumberValue,
  ReferenceValue,
  Value,
} from '@congvan/core';

/** A value in words: `8.628.000.000 ₫`, `Thứ Ba, 19 tháng 12, 2023`, `nghị quyết 10-NQ/TU`. */
export function valueText(value: Value, language: Language): string {
  if ('kind' in value && !('timex' in value) && !('start' in value)) return referenceText(value);
  if ('timex' in value || ('start' in value && typeof value.start === 'string')) {
    return dateText(value as DateValue, language);
  }
  return numberText(value as NumberValue, language);
}

const NUMBER_MARKS: Partial<Record<Modifier, string>> = {
  MORE_THAN: '> ',
  LESS_THAN: '< ',
  EQUAL_OR_MORE: '≥ ',
  EQUAL_OR_LESS: '≤ ',
  APPROX: '≈ ',
};

function numberText(value: NumberValue, language: Language): string {
  const mark = value.mod === undefined ? '' : (NUMBER_MARKS[value.mod] ?? '');
  return `${mark}${quantityText(value, language)}${unitText(value.unit)}`;
}

function quantityText(value: NumberValue, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  if ('numerator' in value) {
    return `${format.format(value.numerator)}/${format.format(value.denominator)}`;
  }
  if ('start' in value) return `${format.format(value.start)}–${format.format(value.end)}`;
  return format.format(value.number);
}

function unitText(unit: string | undefined): string {
  if (unit === undefined) return '';
  return ` ${unit.replace(/^VND/, '₫')}`;
}

function dateText(value: DateValue, language: Language): string {
  const text =
    'timex' in value
      ? timexText(value.timex, language)
      : `${timexText(value.start, language)} – ${timexText(value.end, language)}`;
  const resolved =
    value.resolved === undefined ? '' : ` → ${resolvedText(value.resolved, language)}`;
  return `${MODS[language][value.mod ?? ''] ?? ''}${text}${resolved}`;
}

const MODS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { START: 'đầu ', MID: 'giữa ', END: 'cuối ', ...NUMBER_MARKS },
  en: { START: 'early ', MID: 'mid ', END: 'late ', ...NUMBER_MARKS },
};

function resolvedText(resolved: string, language: Language): string {
  return resolved
    .split('/')
    .map((timex) => timexText(timex, language))
    .join(' – ');
}

/** Days are written day first in both languages, as in the texts. */
const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi', en: 'en-GB' };

/** A TIMEX3 string in words where it is a full day, and as it is otherwise. */
export function timexText(timex: string, language: Language): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)(.*)$/.exec(timex);
  if (!day) return timex;
  const date = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  const options = { weekday: 'short', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const text = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(
    date,
  );
  return day[4] === '' ? text : `${text} ${day[4]}`;
}

function referenceText({ kind, number, year, name }: ReferenceValue): string {
  return [name ?? kind, number, name === undefined ? undefined : year].filter(Boolean).join(' ');
}
