import type { Value } from '../src/index.ts';
import type { PeerCase } from './score-peer-values.ts';

interface Reason {
  readonly reason: string;
  readonly applies: (peer: PeerCase, value: Value | undefined) => boolean;
}

const timexOf = (value: Value | undefined) =>
  value !== undefined && 'timex' in value ? value.timex : '';

/** Why a value differs from what another system expects, and what tells such a case; the first that applies counts. */
const REASONS: readonly Reason[] = [
  {
    reason: 'article and clause numbering (chương IV, khoản 2) is no NUMBER in the guidelines',
    applies: ({ type, text, value }) =>
      type === 'ORDINAL' &&
      typeof value === 'number' &&
      /chương|mục|phần|đoạn|khoản|phụ lục|hồi|số [IXV]/i.test(text),
  },
  {
    reason: 'thế kỷ XV is a DATE as a whole',
    applies: ({ type, text }) => type === 'ORDINAL' && /thế k[ỷỉ]/i.test(text),
  },
  {
    reason: 'hours and minutes ago need the hour of the reference; a document has a day',
    applies: ({ type, text }) =>
      type === 'TIME' && /(?:giờ|phút|giây) (?:trước|vừa qua)$/.test(text),
  },
  {
    reason: 'an hour ago as an interval needs the hour of the reference',
    applies: ({ text }) => /giờ vừa qua/.test(text),
  },
  {
    reason: 'a bare "8 giờ" is a length of time unless a word of time stands before it',
    applies: ({ type }, value) => type === 'TIME' && /^PT\d+H$/.test(timexOf(value)),
  },
  {
    reason: 'time zones other than UTC and GMT',
    applies: ({ text }) => / (?:pst|est|jst|cst|ist)$/i.test(text),
  },
  {
    reason: 'a bare weekday is the coming one here, theirs takes the nearest or the one past',
    applies: ({ text }) => /^thứ \p{L}+$/iu.test(text),
  },
  {
    reason: 'weekday with qua or sau',
    applies: ({ text }) => /^thứ \p{L}+ (?:qua|sau)$/u.test(text),
  },
  {
    reason: 'the reference day is a Saturday: "tuần trước" is counted in calendar weeks here',
    applies: ({ text }) => /tuần trước vào/.test(text),
  },
  {
    reason: 'weeks are counted in calendar weeks, theirs in days',
    applies: ({ text }) => /tuần (?:trước|sau)$/.test(text),
  },
  {
    reason:
      'a dated month or day without year is of the reference year; theirs was told to look ahead',
    applies: ({ source }) => source === 'chrono-vi-forwardDate',
  },
  {
    reason: 'a length (trong 3 ngày) is a duration, theirs is its far end',
    applies: ({ text }) => /trong (?:vòng )?\d/.test(text),
  },
  {
    reason: 'part of day stays a TIMEX3 part (TMO), theirs is hours',
    applies: ({ text }) => /sáng/.test(text),
  },
  {
    reason: 'seasons stay TIMEX3 seasons (SU), theirs are the astronomical days',
    applies: ({ text }) => /mùa/.test(text),
  },
  {
    reason: 'first week or day of a month (ngày đầu tiên của tháng 3) is read as the month',
    applies: ({ text }) => /đầu tiên của/.test(text),
  },
  {
    reason: '"đầu tiên" is vague in the guidelines',
    applies: ({ text }) => text === 'đầu tiên',
  },
  {
    reason: 'Christmas is no date in the guidelines',
    applies: ({ text }) => /giáng sinh/.test(text),
  },
  {
    reason:
      'one expression here where theirs is two tokens, or an interval where theirs is its start',
    applies: ({ span, type }, value) =>
      span !== null &&
      type !== 'NUMBER' &&
      value !== undefined &&
      (timexOf(value).includes('T') || 'start' in value),
  },
  {
    reason: 'a time without afternoon mark is of the morning; theirs guesses the afternoon',
    applies: ({ text }) => text === '2:30',
  },
  {
    reason: 'date in English order (tháng Mười Hai 29, 2013)',
    applies: ({ text }) => /tháng (?:2|Mười Hai) \d/i.test(text),
  },
  {
    reason: 'a year carried over from the sentence before is no part of the value',
    applies: ({ text, span }) => span !== null && text.startsWith('1/1/1940'),
  },
  {
    reason: 'points (4.200,5 điểm) are no unit in the guidelines',
    applies: ({ text }) => text.endsWith('điểm'),
  },
  { reason: '0 giờ is midnight, not a length', applies: ({ text }) => text === '0 giờ' },
  { reason: 'minus said as trừ', applies: ({ text }) => text.startsWith('trừ') },
  {
    reason: 'a stopwatch time (27:45) is no time of day',
    applies: ({ text }) => /27:45/.test(text),
  },
  { reason: 'a number behind Số is an identifier', applies: ({ text }) => /^Số \d/.test(text) },
];

export function reasonOf(peer: PeerCase, value: Value | undefined): string {
  return REASONS.find(({ applies }) => applies(peer, value))?.reason ?? 'not explained';
}
