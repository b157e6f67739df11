import { words } from '../lexicons/list.ts';
import { plainDigits } from './digits.ts';
import type { Line, Reading } from './line.ts';
import { readNumeral } from './numeral.ts';
import type { Moment, PartOfDay } from './moment.ts';

/** A time of day; `bare` when only `8 giờ` stands there, which may be a duration as well. */
export interface Clock {
  readonly moment: Moment;
  readonly bare: boolean;
}

/** Reads a time of day: `8 giờ 30 phút`, `14h30`, `07:30`, `12:30:45`. */
export function readClock(line: Line, at: number): Reading<Clock> | undefined {
  const found = readColon(line, at) ?? readHour(line, at);
  if (!found) return undefined;
  const zone = readZone(line, found.to);
  if (!zone) return found;
  return {
    to: zone.to,
    value: { ...found.value, moment: { ...found.value.moment, zone: zone.value } },
  };
}

function readColon(line: Line, at: number): Reading<Clock> | undefined {
  const hour = clockDigits(line, at, 24);
  if (hour === undefined || line.key(at + 1) !== ':' || !line.touches(at + 1)) return undefined;
  const minute = line.touches(at + 2) ? clockDigits(line, at + 2, 59) : undefined;
  if (minute === undefined || line.form(at + 2).length !== 2) return undefined;
  const more = line.key(at + 3) === ':' && line.touches(at + 4);
  const second = more ? clockDigits(line, at + 4, 59) : undefined;
  if (second !== undefined) {
    return { to: at + 5, value: { moment: { hour, minute, second }, bare: false } };
  }
  return more ? undefined : { to: at + 3, value: { moment: { hour, minute }, bare: false } };
}

function clockDigits(line: Line, at: number, most: number): number | undefined {
  const number = plainDigits(line, at, 2);
  return number !== undefined && number <= most ? number : undefined;
}

/** `8 giờ 30 phút`, `tám giờ`, `14h30`, `9h`. */
function readHour(line: Line, at: number): Reading<Clock> | undefined {
  const short = readShortHour(line, at);
  if (short) return short;
  const hour = smallNumber(line, at, 24);
  if (!hour || (line.key(hour.to) !== 'giờ' && !isLetterH(line, hour.to))) return undefined;
  const clock = readMinutes(line, hour.to + 1, hour.value, line.key(hour.to) === 'giờ');
  const wholeDay = hour.value === 24 && clock?.value.moment.minute === undefined;
  return wholeDay ? undefined : clock;
}

function isLetterH(line: Line, at: number): boolean {
  return line.key(at) === 'h' && line.touches(at) && line.word(at + 1)?.shape !== 'upper';
}

/** `14h30` is two tokens, `14` and `h30`; `14h30p` likewise; `14h30 phút`. */
function readShortHour(line: Line, at: number): Reading<Clock> | undefined {
  const hour = clockDigits(line, at, 24);
  if (hour === undefined || !line.touches(at + 1)) return undefined;
  const match = /^[hg](\d{1,2})(?:p|ph|')?$/.exec(line.key(at + 1));
  const minute = match ? Number(match[1]) : 60;
  if (minute > 59) return undefined;
  const signed = isMinuteSign(line, at + 2) ? at + 3 : at + 2;
  const to = line.key(signed) === 'phút' ? signed + 1 : signed;
  return { to, value: { moment: { hour, minute }, bare: false } };
}

function isMinuteSign(line: Line, at: number): boolean {
  return MINUTE_SIGNS.has(line.key(at)) && line.touches(at);
}

const MINUTE_SIGNS: ReadonlySet<string> = new Set(["'", '’', '′']);

function readMinutes(
  line: Line,
  at: number,
  hour: number,
  spoken: boolean,
): Reading<Clock> | undefined {
  if (line.key(at) === 'rưỡi')
    return { to: at + 1, value: { moment: { hour, minute: 30 }, bare: false } };
  if (line.key(at) === 'kém') return readShortfall(line, at, hour);
  const minute = readCount(line, at, MINUTES);
  if (minute?.named && minute.value > 59) return undefined;
  if (!minute || minute.value > 59 || (!minute.named && !endsClock(line, minute.to))) {
    const exactly = spoken && line.key(at) === 'đúng';
    return {
      to: exactly ? at + 1 : at,
      value: { moment: { hour }, bare: spoken && !exactly && hour > 0 },
    };
  }
  const second = minute.named ? readCount(line, minute.to, SECONDS) : undefined;
  if (second?.named && second.value < 60) {
    return {
      to: second.to,
      value: { moment: { hour, minute: minute.value, second: second.value }, bare: false },
    };
  }
  return { to: minute.to, value: { moment: { hour, minute: minute.value }, bare: false } };
}

/** `10 giờ kém 15`. */
function readShortfall(line: Line, at: number, hour: number): Reading<Clock> | undefined {
  const minute = readCount(line, at + 1, MINUTES);
  if (!minute || minute.value > 59) return undefined;
  return {
    to: minute.to,
    value: { moment: { hour: hour - 1, minute: 60 - minute.value }, bare: false },
  };
}

const MINUTES: ReadonlySet<string> = new Set(['phút', 'ph', 'p']);
const SECONDS: ReadonlySet<string> = new Set(['giây']);

interface Count {
  readonly to: number;
  readonly value: number;
  readonly named: boolean;
}

function readCount(line: Line, at: number, names: ReadonlySet<string>): Count | undefined {
  const number = smallNumber(line, at, 99);
  if (!number) return undefined;
  const named =
    names.has(line.key(number.to)) || (names === MINUTES && isMinuteSign(line, number.to));
  return { to: named ? number.to + 1 : number.to, value: number.value, named };
}

/** After `8 giờ 30` without `phút` no counted noun may follow: `17 giờ 3 xe`. */
function endsClock(line: Line, at: number): boolean {
  const next = line.word(at);
  if (!next || next.shape === 'sign') return line.key(at) !== '/' && line.key(at) !== '%';
  return AFTER_CLOCK.has(next.key);
}

const AFTER_CLOCK: ReadonlySet<string> = new Set(
  words('sáng trưa chiều tối đêm khuya ngày cùng hôm đến và tại rạng mùng thứ chủ theo tới'),
);

function smallNumber(line: Line, at: number, most: number): Reading<number> | undefined {
  const digits = clockDigits(line, at, most);
  if (digits !== undefined) return { to: at + 1, value: digits };
  if (line.word(at)?.shape === 'number') return undefined;
  const zero = line.key(at) === 'không' ? readNumeral(line, at + 1) : undefined;
  const found = zero?.value.words && zero.value.number < 10 ? zero : readNumeral(line, at);
  if (!found?.value.words || found.value.scale > 1 || found.value.number > most) return undefined;
  return { to: found.to, value: found.value.number };
}

/** `GMT+7`, `(GMT+7)`, `UTC`. */
function readZone(line: Line, at: number): Reading<string> | undefined {
  const open = line.key(at) === '(' ? 1 : 0;
  const name = line.form(at + open).toUpperCase();
  if (name !== 'GMT' && name !== 'UTC') return undefined;
  const close = (to: number, value: string) => {
    if (!open) return { to, value };
    return line.key(to) === ')' ? { to: to + 1, value } : undefined;
  };
  const sign = line.key(at + open + 1);
  const hours = clockDigits(line, at + open + 2, 14);
  if ((sign !== '+' && sign !== '-') || hours === undefined) return close(at + open + 1, 'Z');
  const end = line.key(at + open + 3) === ':' ? at + open + 5 : at + open + 3;
  return close(end, hours === 0 ? 'Z' : `${sign}${String(hours).padStart(2, '0')}:00`);
}

const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['sáng', 'MO'],
  ['trưa', 'MI'],
  ['chiều', 'AF'],
  ['tối', 'EV'],
  ['đêm', 'NI'],
  ['khuya', 'NI'],
]);

/** Reads a part of day: `chiều`, `buổi sáng`, `rạng sáng`, `sáng sớm`, `nửa đêm`, `chiều tối`. */
export function readPart(line: Line, at: number): Reading<PartOfDay> | undefined {
  const key = line.key(at);
  if (key === 'buổi' || key === 'rạng' || key === 'nửa' || key === 'giữa' || key === 'đầu') {
    const inner = PARTS.get(line.key(at + 1));
    if (inner === undefined) return undefined;
    return { to: at + 2, value: inner };
  }
  const part = PARTS.get(key);
  if (part === undefined) return undefined;
  const next = line.key(at + 1);
  if (key === 'sáng' && next === 'sớm') return { to: at + 2, value: part };
  if (key === 'chiều' && next === 'tối') return { to: at + 2, value: 'EV' };
  if (key === 'tối' && next === 'khuya') return { to: at + 2, value: 'NI' };
  if (key === 'đêm' && next === 'khuya') return { to: at + 2, value: 'NI' };
  return { to: at + 1, value: part };
}

/** `3 giờ chiều` is 15:00. */
export function withPart(moment: Moment, part: PartOfDay): Moment {
  const { hour } = moment;
  if (hour === undefined) return { ...moment, part };
  const later = hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6));
  if (later) return { ...moment, hour: hour + 12 };
  return part === 'NI' && hour === 12 ? { ...moment, hour: 0 } : moment;
}
