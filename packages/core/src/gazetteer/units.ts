import { phraseKey } from '../1-tokens/spelling.ts';
import { TYPES, type UnitType } from './types.ts';
import { MERGED, UNITS } from './units-data.ts';

/** A state of the country's units that the data holds, and the first day that it stands for. */
export interface State {
  readonly sign: string;
  readonly since: string;
}

/** The states in order; the first one also stands for all time before it. */
export const STATES: readonly State[] = [
  { sign: '1', since: '2023-04-10' },
  { sign: '2', since: '2025-03-01' },
  { sign: '3', since: '2025-07-01' },
  { sign: '4', since: '2026-04-30' },
];

/** A unit as it was in one or more states. */
export interface UnitRow {
  readonly code: string;
  readonly type: UnitType;
  readonly name: string;
  /** The code of the unit above; empty for provinces. */
  readonly parent: string;
  /** The signs of the states in which it was so. */
  readonly states: string;
}

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['hcm', 'hồ chí minh'],
  ['tphcm', 'hồ chí minh'],
  ['hn', 'hà nội'],
]);

/** The name as it is looked up: spelling of tones and dashes aside, numbers without leading zeros. */
export function nameKey(name: string): string {
  const key = phraseKey(name.replace(/[-–]/g, ' - '))
    .replace(/ ?- ?/g, ' ')
    .replace(/(?<=^| )0+(?=\d)/g, '')
    .trim();
  return SHORT_NAMES.get(key) ?? key;
}

interface Units {
  readonly byName: ReadonlyMap<string, readonly UnitRow[]>;
  readonly byCode: ReadonlyMap<string, readonly UnitRow[]>;
}

let read: Units | undefined;

/** All units by name and by code; read when first asked for. */
export function units(): Units {
  return (read ??= readUnits());
}

function readUnits(): Units {
  const [byName, byCode] = [new Map<string, UnitRow[]>(), new Map<string, UnitRow[]>()];
  for (const row of rows()) {
    put(byName, nameKey(row.name), row);
    put(byCode, row.code, row);
  }
  return { byName, byCode };
}

function put(map: Map<string, UnitRow[]>, key: string, row: UnitRow): void {
  const known = map.get(key);
  if (known) known.push(row);
  else map.set(key, [row]);
}

function* rows(): Generator<UnitRow> {
  for (const line of UNITS.slice(1, -1).split('\n')) {
    const [parent, states, list] = line.split('\t') as [string, string, string];
    for (const unit of list.split(';')) {
      const digits = unit.search(/\D/);
      const [code, type] = [unit.slice(0, digits), TYPES.get(unit[digits]!)!];
      yield { code, type, name: unit.slice(digits + 1), parent, states };
    }
  }
}

const merged: ReadonlyMap<string, string> = new Map(
  MERGED.split(' ').map((pair) => pair.split('>') as [string, string]),
);

/** The unit of 1 July 2025 that went on from one before it; undefined if the data does not say. */
export function successorOf({ code, states }: UnitRow): UnitRow | undefined {
  if (states.includes('3') || states.includes('4')) return undefined;
  const next = merged.get(code) ?? code;
  return units()
    .byCode.get(next)
    ?.find((row) => row.states.includes('3'));
}
