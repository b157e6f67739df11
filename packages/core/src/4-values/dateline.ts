import { words } from '../lexicons/list.ts';
import type { Day } from './calendar.ts';
import { linesOf, type Line } from './line.ts';
import { readPoint } from './point.ts';
import type { Tokens } from '../1-tokens/tokens.ts';

/** Words that may stand before the day in a line of its own: `Đăng ngày 19/12/2023`. */
const LEADS: ReadonlySet<string> = new Set(
  words('đăng ngày cập nhật tải lên lúc thời gian ban hành xuất bản viết bài : - | – , ( vào'),
);

/**
 * The day of a document by its dateline: `Nghi Hòa, ngày 15 tháng 12 năm 2023` at a line's end, else
 * the first short line that begins with a full date, or with words that lead to one, and ends with it
 * or goes on with `|`, a bracket or another time. Undefined when there is none.
 */
export function datelineOf(tokens: Tokens): Day | undefined {
  let posted: Day | undefined;
  for (const line of linesOf(tokens)) {
    const signed = readSigned(line);
    if (signed) return signed;
    posted ??= readPosted(line);
  }
  return posted;
}

/** A place, a comma, and a date in words that ends the line: `UBND XÃ        Hà Nội, ngày 1 tháng 3 năm 2025`. */
function readSigned(line: Line): Day | undefined {
  for (let at = line.from + 1; at < Math.min(line.from + 24, line.to); at += 1) {
    if (line.key(at) !== 'ngày' || line.key(at - 1) !== ',') continue;
    if (!isPlace(line, at - 1)) continue;
    const point = readPoint(line, at);
    if (point && endsLine(line, point.to) && spells(line, at, point.to))
      return fullDay(point.value.moment);
  }
  return undefined;
}

/** Whether the words before a comma, six at most, are like a place: no common word ends them, and one has a capital. */
function isPlace(line: Line, comma: number): boolean {
  const from = Math.max(line.from, comma - 6);
  const last = line.word(comma - 1);
  if (last === undefined || last.shape === 'lower' || last.shape === 'sign') return false;
  for (let at = from; at < comma; at += 1) if (line.word(at)!.shape === 'title') return true;
  return false;
}

function spells(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (line.key(at) === 'tháng') return true;
  return false;
}

function endsLine(line: Line, at: number): boolean {
  return at >= line.to || (at === line.to - 1 && /^[.;)]$/.test(line.key(at)));
}

function readPosted(line: Line): Day | undefined {
  if (line.to - line.from > 24) return undefined;
  for (let at = line.from; at < line.to; at += 1) {
    const point = readPoint(line, at);
    const day = point && fullDay(point.value.moment);
    if (point && day) return isTail(line, point.to) ? day : undefined;
    if (!LEADS.has(line.key(at))) return undefined;
  }
  return undefined;
}

function isTail(line: Line, at: number): boolean {
  return (
    at >= line.to ||
    line.key(at) === '|' ||
    line.key(at) === '(' ||
    endsLine(line, at) ||
    readPoint(line, at + 1) !== undefined
  );
}

function fullDay({ year, month, day }: Partial<Day>): Day | undefined {
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { year, month, day };
}
