import { words } from '../lexicons/list.ts';
import { readClock, readPart, withPart } from './clock.ts';
import { readDate, type DatedReading, type Surety } from './day.ts';
import { plainDigits } from './digits.ts';
import type { Line, Reading } from './line.ts';
import { readLunar } from './lunar-day.ts';
import { isDated, type Moment, type PartOfDay } from './moment.ts';
import { readPeriodOfYear } from './part-of-year.ts';
import { readDayAfterPart, readRelative } from './relative.ts';
import { mayStartTime } from './starts.ts';
import { readWeekday } from './weekday.ts';

/** A point in time as one expression gives it. */
export interface Point {
  readonly moment: Moment;
  readonly surety: Surety;
  /** Only `8 giờ`: an hour of the day or a duration. */
  readonly bareHour?: boolean;
  /** Only `thứ ba`: a weekday or an ordinal. */
  readonly bareWeekday?: boolean;
}

interface Pieces {
  moment: Moment;
  surety: Surety | undefined;
  clock: boolean;
  bareHour: boolean;
  part: PartOfDay | undefined;
}

/**
 * Reads a point in time: clock, part of day, weekday and date in any order in which they come,
 * each once: `8 giờ 30 sáng thứ Hai, ngày 05/02/2024`, `chiều nay`, `cuối năm 2024`.
 */
export function readPoint(line: Line, at: number): Reading<Point> | undefined {
  if (!mayStartTime(line, at)) return undefined;
  const edge = readEdge(line, at);
  if (edge) return edge;
  const pieces: Pieces = {
    moment: {},
    surety: undefined,
    clock: false,
    bareHour: false,
    part: undefined,
  };
  let to = at;
  for (;;) {
    const next = readPiece(line, to, pieces) ?? readJoinedPiece(line, to, pieces);
    if (next === undefined) break;
    to = next;
  }
  return finish(line, to, pieces);
}

function finish(line: Line, to: number, pieces: Pieces): Reading<Point> | undefined {
  const { part, surety, clock, bareHour } = pieces;
  const { moment: said } = pieces;
  const moment = part === undefined ? said : withPart(said, part);
  const weekday = moment.weekday !== undefined && !isDated(moment);
  if (!clock && !isDated(moment) && !weekday) return undefined;
  const set = readEvery(line, to, moment);
  return {
    to: set?.to ?? to,
    value: {
      moment: set ? { ...moment, every: true } : moment,
      surety: surety ?? 'headed',
      bareHour: bareHour && part === undefined && !isDated(moment) && !set,
      bareWeekday: weekday && !clock && part === undefined && !set,
    },
  };
}

/** The token after one more piece, or undefined. */
function readPiece(line: Line, at: number, pieces: Pieces): number | undefined {
  return (
    takeClock(line, at, pieces) ??
    takePart(line, at, pieces) ??
    takeWeekday(line, at, pieces) ??
    takeDate(line, at, pieces)
  );
}

function takeClock(line: Line, at: number, pieces: Pieces): number | undefined {
  if (pieces.clock) return undefined;
  const clock = readClock(line, at);
  if (!clock) return undefined;
  pieces.moment = { ...pieces.moment, ...clock.value.moment };
  pieces.clock = true;
  pieces.bareHour = clock.value.bare;
  return clock.to;
}

/** A capital in the midst of an expression begins a sentence: 09/07/2024 15:54 *Sáng* 9/7. */
function beginsAnew(line: Line, at: number, { moment, part, clock }: Pieces): boolean {
  const first = !clock && part === undefined && !isDated(moment) && moment.weekday === undefined;
  return !first && line.word(at)?.shape === 'title';
}

function takePart(line: Line, at: number, pieces: Pieces): number | undefined {
  if (pieces.part !== undefined || beginsAnew(line, at, pieces)) return undefined;
  const dayEdge = (line.key(at) === 'cuối' || line.key(at) === 'đầu') && line.key(at + 1) === 'giờ';
  const part = readPart(line, dayEdge ? at + 2 : at);
  if (!part) return undefined;
  pieces.part = part.value;
  if (dayEdge) pieces.moment = { ...pieces.moment, mod: line.key(at) === 'cuối' ? 'END' : 'START' };
  return part.to;
}

function takeWeekday(line: Line, at: number, pieces: Pieces): number | undefined {
  if (pieces.moment.weekday !== undefined) return undefined;
  const start = line.key(at) === 'ngày' ? at + 1 : at;
  const weekday = readWeekday(line, start);
  if (!weekday) return undefined;
  pieces.moment = { ...pieces.moment, weekday: weekday.value };
  return NEXT.has(line.key(weekday.to)) ? weekday.to + 1 : weekday.to;
}

/** `thứ Tư tới`: the coming one, which a bare weekday means too. */
const NEXT: ReadonlySet<string> = new Set(['này', 'tới']);

function takeDate(line: Line, at: number, pieces: Pieces): number | undefined {
  const { relative } = pieces.moment;
  if (line.key(at) === 'ngày' && beginsAnew(line, at, pieces)) return undefined;
  const later = relative && (relative.unit === 'day' || relative.unit === 'week');
  if (isDated(pieces.moment) && !later) return undefined;
  if (!relative) {
    const away =
      pieces.part === undefined
        ? readRelative(line, at)
        : (readDayAfterPart(line, at) ?? readWeekAway(line, at, pieces));
    if (away) return take(away, pieces, 'headed');
  }
  const dated =
    readLunar(line, at) ??
    readPeriodOfYear(line, at) ??
    readDate(line, at) ??
    readListedDay(line, at, pieces);
  if (!dated) return undefined;
  const needsDay = relative !== undefined || pieces.moment.weekday !== undefined;
  if (needsDay && dated.value.moment.day === undefined) return undefined;
  if (dated.value.surety === 'bare' && !fitsBare(line, dated, pieces)) return undefined;
  return take({ to: dated.to, value: dated.value.moment }, pieces, dated.value.surety);
}

/** sáng *28* và 29/12, đêm *30* rạng sáng 31/8: the month comes with the next. */
function readListedDay(line: Line, at: number, { part }: Pieces): DatedReading | undefined {
  const day = part === undefined ? undefined : plainDigits(line, at, 2);
  const joined =
    line.key(at + 1) === 'và' || line.key(at + 1) === 'rạng' || line.key(at + 1) === ',';
  if (day === undefined || day < 1 || day > 31 || !joined) return undefined;
  const next = readDate(line, line.key(at + 1) === 'rạng' ? at + 3 : at + 2);
  const { month, day: nextDay } = next?.value.moment ?? {};
  if (month === undefined || nextDay === undefined || nextDay <= day) return undefined;
  return { to: at + 1, value: { moment: { day }, surety: 'headed' } };
}

/** `sáng thứ Hai tuần tới`. */
function readWeekAway(line: Line, at: number, pieces: Pieces): Reading<Moment> | undefined {
  return pieces.moment.weekday === undefined ? undefined : readRelative(line, at);
}

/** Behind a clock or a part of day, a bare date must have a day: *chiều* 2/9, not *chiều* 2021. */
function fitsBare(line: Line, { to, value }: Reading<{ moment: Moment }>, pieces: Pieces): boolean {
  const { clock, part, moment } = pieces;
  if (!clock && part === undefined && moment.weekday === undefined && !moment.relative) return true;
  return value.moment.day !== undefined && line.key(to) !== '%';
}

function take(found: Reading<Moment>, pieces: Pieces, surety: Surety): number {
  const { relative, ...said } = pieces.moment;
  const headed =
    pieces.clock || pieces.part !== undefined || said.weekday !== undefined || relative;
  const moment = found.value.day === undefined && relative ? { relative, ...said } : said;
  pieces.moment = { ...moment, ...found.value };
  pieces.surety = headed ? 'headed' : surety;
  return found.to;
}

const JOINERS: ReadonlySet<string> = new Set(words(', lúc vào hồi - – |'));

/** A piece behind a word or sign that joins: thứ Hai *,* 20/2, 13:07 *-* 06/01/2022, hôm qua *lúc* 7 giờ. */
function readJoinedPiece(line: Line, at: number, pieces: Pieces): number | undefined {
  const key = line.key(at);
  if (!JOINERS.has(key)) return undefined;
  const start = key === 'vào' && line.key(at + 1) === 'lúc' ? at + 2 : at + 1;
  const draft = { ...pieces };
  const to = joinable(line, start, key, draft);
  if (to !== undefined) Object.assign(pieces, draft);
  return to;
}

function joinable(line: Line, at: number, joiner: string, draft: Pieces): number | undefined {
  const { moment, clock } = draft;
  if (joiner === 'lúc' || joiner === 'vào' || joiner === 'hồi') {
    return isDated(moment) || moment.weekday !== undefined ? takeClock(line, at, draft) : undefined;
  }
  if (joiner === '-' || joiner === '–' || joiner === '|') return joinDash(line, at, draft);
  if (moment.weekday !== undefined && !isDated(moment)) return takeDate(line, at, draft);
  if (isDated(moment) && moment.day !== undefined && !clock) return takeSureClock(line, at, draft);
  return clock && !isDated(moment) ? takeSureDate(line, at, draft) : undefined;
}

/** `13:07 - 06/01/2022`, `07/01/2015 | 22:34`: a dash joins only full forms. */
function joinDash(line: Line, at: number, draft: Pieces): number | undefined {
  if (draft.clock && !isDated(draft.moment)) return takeFullDate(line, at, draft);
  return isDated(draft.moment) &&
    !draft.clock &&
    draft.moment.year !== undefined &&
    draft.moment.day !== undefined
    ? takeSureClock(line, at, draft)
    : undefined;
}

function takeSureClock(line: Line, at: number, draft: Pieces): number | undefined {
  const to = takeClock(line, at, draft);
  return draft.bareHour ? undefined : to;
}

function takeFullDate(line: Line, at: number, draft: Pieces): number | undefined {
  const to = takeDate(line, at, draft);
  return draft.moment.year !== undefined && draft.moment.day !== undefined ? to : undefined;
}

/** `8 giờ, ngày 5/6`. */
function takeSureDate(line: Line, at: number, draft: Pieces): number | undefined {
  return line.key(at) === 'ngày' ? takeDate(line, at, draft) : undefined;
}

const EDGES: ReadonlyMap<string, NonNullable<Moment['mod']>> = new Map([
  ['đầu', 'START'],
  ['giữa', 'MID'],
  ['cuối', 'END'],
]);

/** `cuối năm 2024`, `đầu tháng 7`, `giữa nhiệm kỳ`, `cuối tuần`. */
function readEdge(line: Line, at: number): Reading<Point> | undefined {
  const half = line.key(at) === 'nửa' && EDGES.has(line.key(at + 1)) && line.key(at + 2) !== 'năm';
  if (half) return readEdge(line, at + 1);
  const mod = EDGES.get(line.key(at));
  if (mod === undefined) return undefined;
  if (line.matches(at, 'cuối', 'tuần')) return readWeekend(line, at);
  const inner = readEdged(line, at + 1);
  if (inner) return { to: inner.to, value: { moment: { ...inner.value, mod }, surety: 'headed' } };
  return readBareEdge(line, at, mod);
}

/** `cuối tuần`, `cuối tuần này`. */
function readWeekend(line: Line, at: number): Reading<Point> {
  const relative = readRelative(line, at + 1) ?? {
    to: at + 2,
    value: { relative: { unit: 'week', offset: 0 } as const },
  };
  return {
    to: relative.to,
    value: { moment: { ...relative.value, weekend: true }, surety: 'headed' },
  };
}

function readEdged(line: Line, at: number): Reading<Moment> | undefined {
  const relative = readRelative(line, at);
  if (relative && relative.value.relative?.unit !== 'day') return relative;
  const found = readLunar(line, at) ?? readPeriodOfYear(line, at) ?? readDate(line, at);
  if (!found || found.value.surety === 'bare' || found.value.surety === 'full') return undefined;
  return found.value.moment.day === undefined
    ? { to: found.to, value: found.value.moment }
    : undefined;
}

/** `cuối năm`: of the document's year. */
function readBareEdge(
  line: Line,
  at: number,
  mod: NonNullable<Moment['mod']>,
): Reading<Point> | undefined {
  const unit = line.key(at + 1);
  if (unit !== 'năm' && unit !== 'tháng') return undefined;
  if (unit === 'năm' && line.key(at + 2) === 'học') return undefined;
  if (VAGUE_BEFORE_EDGE.has(line.key(at - 1)) || line.key(at) === 'giữa') return undefined;
  const relative = { unit: unit === 'năm' ? 'year' : 'month', offset: 0 } as const;
  return { to: at + 2, value: { moment: { relative, mod }, surety: 'headed' } };
}

const VAGUE_BEFORE_EDGE: ReadonlySet<string> = new Set(words('ngày việc lễ tháng những họp xuân'));

const EVERY: ReadonlySet<string> = new Set(['hằng', 'hàng', 'mỗi']);

/** `hằng năm` behind a date, `hằng tuần` behind a weekday, `hằng ngày` behind a clock: a set. */
function readEvery(line: Line, at: number, moment: Moment): { to: number } | undefined {
  if (!EVERY.has(line.key(at)) || moment.year !== undefined || moment.relative) return undefined;
  const unit = line.key(at + 1);
  const fits =
    (unit === 'năm' &&
      (moment.month !== undefined || moment.quarter !== undefined || moment.lunar)) ||
    (unit === 'tháng' && moment.day !== undefined && moment.month === undefined) ||
    (unit === 'tuần' && moment.weekday !== undefined) ||
    (unit === 'ngày' && moment.hour !== undefined);
  return fits ? { to: at + 2 } : undefined;
}
