import { plainDigits } from './digits.ts';
import type { Line, Reading } from './line.ts';

const NAMES: ReadonlyMap<string, number> = new Map([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
]);

/** Reads the name of a weekday: `thứ Hai`, `thứ 2`, `chủ nhật`, `T5`, `CN`. 1 is Monday. */
export function readWeekday(line: Line, at: number): Reading<number> | undefined {
  const key = line.key(at);
  if (key === 'chủ' && (line.key(at + 1) === 'nhật' || line.key(at + 1) === 'nhựt'))
    return { to: at + 2, value: 7 };
  if (key === 'thứ') return readNumbered(line, at + 1);
  if (line.key(at + 1) !== ',') return undefined;
  if (line.form(at) === 'CN') return { to: at + 1, value: 7 };
  const short = /^T([2-7])$/.exec(line.form(at));
  return short ? { to: at + 1, value: Number(short[1]) - 1 } : undefined;
}

function readNumbered(line: Line, at: number): Reading<number> | undefined {
  const named = NAMES.get(line.key(at));
  if (named !== undefined) return { to: at + 1, value: named };
  const digit = line.form(at).length === 1 ? plainDigits(line, at, 1) : undefined;
  return digit !== undefined && digit >= 2 && digit <= 7
    ? { to: at + 1, value: digit - 1 }
    : undefined;
}
