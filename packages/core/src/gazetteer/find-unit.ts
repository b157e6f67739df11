import { requireDay } from '../4-values/calendar.ts';
import { TYPES, type UnitType } from './types.ts';
import { nameKey, STATES, successorOf, type UnitRow, units } from './units.ts';

/** A unit in short. */
export interface UnitName {
  /** The official code: two digits for a province, three for a district, five for a commune. */
  readonly code: string;
  readonly name: string;
  readonly type: UnitType;
}

/** An administrative unit of Vietnam. */
export interface Unit extends UnitName {
  /**
   * The days between which it is known to have been so; no `from` when it was so on 10 April 2023, no
   * `to` when it still is so on 30 April 2026. Between those states and 1 March and 1 July 2025 the
   * data knows no days, so a change in 2023 or 2024 has `from` 2025-03-01.
   */
  readonly era: { readonly from?: string; readonly to?: string };
  /** The unit above it; absent for provinces and cities under the centre. */
  readonly parent?: UnitName;
  /**
   * The unit of 1 July 2025 that a province went into, or that bears a commune's code on. A commune
   * whose code ended went into a neighbour, and districts were abolished: both have none.
   */
  readonly became?: UnitName;
}

/** What narrows a search for a unit. */
export interface UnitOptions {
  readonly type?: UnitType;
  /** Names of units that it lies in, in any order: `Nghi Lộc`, `tỉnh Nghệ An`. */
  readonly within?: string | readonly string[];
  /** The day on which it has this name and place, `2023-12-19`. */
  readonly date?: string;
}

/**
 * Finds the administrative unit that has a name: `findUnit('xã Nghi Hương', { within: 'tỉnh Nghệ
 * An' })`. The name may begin with its class word, also short (`TP. Vinh`). Undefined when there is
 * none, and when several units could be meant.
 *
 * @throws RangeError when the date is none.
 */
export function findUnit(name: string, options: UnitOptions = {}): Unit | undefined {
  const { date, type, within = [] } = options;
  const places = (typeof within === 'string' ? [within] : within).map((place) =>
    candidates(place, date),
  );
  const found = candidates(name, date).filter(
    (row) =>
      (type === undefined || row.type === type) &&
      places.every((place) => place.some((above) => liesIn(row, above))),
  );
  const row = onlyOne(found, date);
  return row && unitOf(row);
}

/** Every unit that a name, with or without class word, may mean on a day; without a day in all time. */
export function candidates(name: string, date?: string): readonly UnitRow[] {
  for (const states of statesOn(date)) {
    const found = candidatesIn(states, name);
    if (found.length > 0) return found;
  }
  return [];
}

/** Those, and the units of that name before: *quận Hoàng Mai* in a text after its end. */
export function candidatesUntil(name: string, date?: string): readonly UnitRow[] {
  if (date === undefined) return candidates(name);
  const last = STATES.findLastIndex(({ since }) => since <= date);
  if (last < LAST_REFORM) return candidates(name, date);
  return candidatesIn(
    STATES.slice(0, last + 1)
      .map(({ sign }) => sign)
      .join(''),
    name,
  );
}

/** The index of the first state without districts. */
const LAST_REFORM = 2;

/** A first word may only look like a class word: *Phường Lạc*. */
function candidatesIn(states: string, name: string): UnitRow[] {
  const { type, bare } = splitName(name);
  const named = (key: string) =>
    (units().byName.get(nameKey(key)) ?? []).filter((row) => isOf(row, states));
  const typed = named(bare).filter((row) => type === undefined || row.type === type);
  return typed.length > 0 || type === undefined ? typed : named(name);
}

function isOf(row: UnitRow, states: string): boolean {
  return [...row.states].some((sign) => states.includes(sign));
}

/** From this day on most of the changes between the states of 2023 and March 2025 were in force. */
const MOST_CHANGED = '2024-11-01';

/** The states, by their signs, in which to look for a day's units, the likeliest first. */
function statesOn(date: string | undefined): string[] {
  if (date === undefined) return [STATES.map(({ sign }) => sign).join('')];
  requireDay(date);
  const last = STATES.findLast(({ since }) => since <= date) ?? STATES[0]!;
  if (last !== STATES[0] || date <= last.since) return [last.sign];
  return date < MOST_CHANGED ? ['1', '2'] : ['2', '1'];
}

/** Types by the class words of names. */
const CLASS = new Map<string, UnitType>([
  ...[...TYPES.values()].map((type) => [type, type] as const),
  ['thủ đô', 'thành phố'],
  ['tp', 'thành phố'],
  ['tp.', 'thành phố'],
  ['tx', 'thị xã'],
  ['tx.', 'thị xã'],
  ['tt', 'thị trấn'],
  ['tt.', 'thị trấn'],
  ['h.', 'huyện'],
  ['q.', 'quận'],
  ['p.', 'phường'],
  ['x.', 'xã'],
]);

/** The class word of a name and the rest. */
export function splitName(name: string): { type: UnitType | undefined; bare: string } {
  const whole = name.normalize('NFC').trim();
  const [, first = '', second = ''] = /^(\S+)(?:\s+(\S+))?/u.exec(whole) ?? [];
  const glued = /^((?:tp|tx|tt|[hqpx])\.)(?=\S)/iu.exec(first)?.[1];
  for (const head of [`${first} ${second}`, first, glued]) {
    const type = head === undefined ? undefined : CLASS.get(head.toLowerCase());
    const bare = whole.slice(head?.length).trim();
    if (type !== undefined && bare !== '') return { type, bare };
  }
  return { type: undefined, bare: whole };
}

/** Whether one unit lies in another, in a state that both are of. */
export function liesIn(row: UnitRow, above: UnitRow): boolean {
  for (let at: UnitRow | undefined = row; at; at = parentOf(at)) {
    if (at.parent === above.code && isOf(above, at.states)) return true;
  }
  return false;
}

function parentOf({ parent, states }: UnitRow): UnitRow | undefined {
  return units()
    .byCode.get(parent)
    ?.findLast((row) => isOf(row, states));
}

/**
 * The one unit that all rows are of, as it was last, or as it was on a day before it changed;
 * undefined if there are several or none.
 */
export function onlyOne(rows: readonly UnitRow[], date?: string): UnitRow | undefined {
  const inTime = rows.toSorted((a, b) => (a.states < b.states ? -1 : 1));
  const row = date !== undefined && date < MOST_CHANGED ? inTime[0] : inTime.at(-1);
  return rows.every(({ code }) => code === row!.code) ? row : undefined;
}

function unitOf(row: UnitRow): Unit {
  const [parent, became] = [parentOf(row), successorOf(row)];
  return {
    ...shortly(row),
    era: eraOf(row),
    ...(parent && { parent: shortly(parent) }),
    ...(became && { became: shortly(became) }),
  };
}

function shortly({ code, name, type }: UnitRow): UnitName {
  return { code, name, type };
}

function eraOf({ states }: UnitRow): Unit['era'] {
  const first = STATES.findIndex(({ sign }) => states.includes(sign));
  const next = STATES[STATES.findLastIndex(({ sign }) => states.includes(sign)) + 1];
  return {
    ...(first > 0 && { from: STATES[first]!.since }),
    ...(next && { to: dayBefore(next.since) }),
  };
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
