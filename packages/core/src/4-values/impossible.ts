import { plainDigits } from './digits.ts';
import type { Line } from './line.ts';

/**
 * The end of what is written as a date that does not exist, `31/02/2024`, `ngày 0 tháng 4 năm 2000`,
 * `tháng 13`: nothing in it is a date or number. Undefined when the tokens have no such form.
 */
export function impossibleDateEnd(line: Line, at: number): number | undefined {
  const key = line.key(at);
  if (key === 'tháng') return isNumber(line, at + 1) ? monthEnd(line, at) : undefined;
  if (key !== 'ngày') return signedEnd(line, at);
  if (!isNumber(line, at + 1)) return undefined;
  return line.key(at + 2) === 'tháng' ? monthEnd(line, at + 2) : signedEnd(line, at + 1);
}

function isNumber(line: Line, at: number): boolean {
  return plainDigits(line, at, 4) !== undefined;
}

function monthEnd(line: Line, at: number): number {
  const month = isNumber(line, at + 1) ? at + 2 : at + 1;
  return line.key(month) === 'năm' && isNumber(line, month + 1) ? month + 2 : month;
}

/** `31/02/2024`, `31-02-2024`; of two numbers only those with a leading zero look like a date. */
function signedEnd(line: Line, at: number): number | undefined {
  const sign = line.key(at + 1);
  if ((sign !== '/' && sign !== '-') || !isShort(line, at) || !isShort(line, at + 2))
    return undefined;
  if (!line.touches(at + 1) || !line.touches(at + 2)) return undefined;
  if (line.key(at + 3) === sign && line.form(at + 4).length === 4 && isNumber(line, at + 4))
    return at + 5;
  const zero = line.form(at).startsWith('0') || line.form(at + 2).startsWith('0');
  return sign === '/' && zero && line.word(at + 3)?.shape !== 'lower' ? at + 3 : undefined;
}

function isShort(line: Line, at: number): boolean {
  return plainDigits(line, at, 2) !== undefined;
}
