import type { Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import type { DateValue, Value } from '../document.ts';
import { isoDay, parseIsoDay, type Day } from './calendar.ts';
import { datelineOf } from './dateline.ts';
import type { Interval } from './interval.ts';
import { Line } from './line.ts';
import { timexOf } from './moment.ts';
import { resolveLength, resolveMoment, type Anchor } from './resolve-moment.ts';
import { scan } from './scan.ts';
import { readTime, type Time } from './time.ts';

/** The chosen candidates with what the document's day adds to their values. */
export interface DatedCandidates {
  readonly candidates: readonly Candidate[];
  /** The document's day as given or as its dateline says. */
  readonly date?: string;
}

/**
 * Resolves relative and incomplete dates against the document's day: `resolved` is added, `timex`
 * stays what the text says. Without a day nothing is resolved.
 */
export function resolveDates(
  tokens: Tokens,
  candidates: readonly Candidate[],
  date?: string,
): DatedCandidates {
  const day = date === undefined ? datelineOf(tokens) : parseIsoDay(date);
  if (!day) return { candidates, ...(date === undefined ? {} : { date }) };
  const { times } = scan(tokens);
  let named = day;
  const resolved = candidates.map((candidate) => {
    const time = candidate.label === 'DATE' ? timeOf(tokens, candidate, times) : undefined;
    if (!time) return candidate;
    const value = resolveTime(time, { day, named });
    named = dayNamed(value) ?? named;
    return { ...candidate, value };
  });
  return { candidates: resolved, date: isoDay(day) };
}

/** What a date was read from; one that another finder gave is read again, alone. */
function timeOf(
  tokens: Tokens,
  { from, to, value }: Candidate,
  times: ReadonlyMap<number, Time>,
): Time | undefined {
  const scanned = times.get(from);
  if (scanned && scanned.value === value) return scanned;
  const read = readTime(new Line(tokens, from, to), from);
  return read?.to === to ? read.value : undefined;
}

/** The value of a time with `resolved` where the anchor adds something. */
export function resolveTime(time: Time, anchor: Anchor): DateValue {
  const resolved = resolvedOf(time, anchor);
  return resolved === undefined || resolved === plainTimex(time.value)
    ? time.value
    : { ...time.value, resolved };
}

function plainTimex(value: Value): string | undefined {
  return 'timex' in value ? value.timex : undefined;
}

function resolvedOf(time: Time, anchor: Anchor): string | undefined {
  const { point, interval, length, side, value } = time;
  if (interval) return resolveInterval(interval, anchor);
  if (point) return resolveMoment(point.moment, anchor);
  if (length && side) return resolveLength(length, side, time.whole === true, anchor.day);
  return resolveStretch(value, anchor.day);
}

function resolveInterval({ start, end }: Interval, anchor: Anchor): string | undefined {
  const [a, b] = [resolveMoment(start, anchor), resolveMoment(end, anchor)];
  return a === undefined && b === undefined
    ? undefined
    : `${a ?? timexOf(start)}/${b ?? timexOf(end)}`;
}

/** `9 tháng đầu năm` without a year is of the document's. */
function resolveStretch(value: DateValue, { year }: Day): string | undefined {
  const fill = (timex: string) => timex.replace(/^XXXX-(?=[HQ]?\d)/, `${year}-`);
  if ('timex' in value) return /^XXXX-[HQ]?\d/.test(value.timex) ? fill(value.timex) : undefined;
  if (!/^XXXX-\d/.test(value.start)) return undefined;
  return `${fill(value.start)}/${fill(value.end)}`;
}

function dayNamed(value: DateValue): Day | undefined {
  if (!('timex' in value)) return undefined;
  return parseIsoDay(value.resolved ?? value.timex);
}
