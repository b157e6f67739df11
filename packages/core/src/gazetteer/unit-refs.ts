import type { Document, Entity } from '../document.ts';
import { candidates, candidatesUntil, liesIn, onlyOne, splitName } from './find-unit.ts';
import type { UnitRow } from './units.ts';

/**
 * The document with `ref` set to `dvhc:CODE`, the official code, on each LOCATION that is identified
 * as one administrative unit: by the chain that it stands in (*xã Nghi Hương, huyện Nghi Lộc, tỉnh
 * Nghệ An*), by being the only one of its name and type on the document's day, or by lying in a unit
 * that the document names otherwise. Units that have ended are found too, after those of the day. A
 * name without class word is identified by a chain or as a province's, or follows the mention whose
 * local ref it shares. All others keep their ref; a code that two names would share is given to none.
 *
 * @throws RangeError when the document's date is none.
 */
export function withUnitRefs(document: Document): Document {
  const places = placesOf(document);
  for (const chain of chainsOf(document.text, places)) narrowByChain(chain);
  narrowByContext(places);
  const codes = codesOf(places);
  const entities = document.entities.map((entity) => {
    const code = codes.get(entity.id);
    return code === undefined ? entity : { ...entity, ref: `dvhc:${code}` };
  });
  return { ...document, entities };
}

interface Place {
  readonly entity: Entity;
  readonly type: string | undefined;
  /** What it may be. */
  rows: readonly UnitRow[];
  /** What it may be on the document's day itself. */
  readonly own: ReadonlySet<UnitRow>;
  /** Whether a chain has told what it is. */
  isLinked: boolean;
}

function placesOf({ text, entities, date }: Document): Place[] {
  return entities
    .filter(({ label }) => label === 'LOCATION')
    .toSorted((a, b) => a.start - b.start)
    .map((entity) => {
      const name = text.slice(entity.start, entity.end);
      const own = new Set(candidates(name, date));
      const rows = candidatesUntil(name, date);
      return { entity, type: splitName(name).type, rows, own, isLinked: false };
    });
}

/** What stands between the places of a chain, from the smaller to the greater: a comma, a bracket, a dash. */
const LINK = /^[ \t\u00a0]*(?:[,(–-]|thuộc|của)?[ \t\u00a0]*$/u;

function chainsOf(text: string, places: readonly Place[]): Place[][] {
  const chains: Place[][] = [];
  for (const place of places) {
    const last = chains.at(-1)?.at(-1);
    if (last && LINK.test(text.slice(last.entity.end, place.entity.start))) {
      chains.at(-1)!.push(place);
    } else chains.push([place]);
  }
  return chains;
}

/** Each place of a chain lies in the next, where that is possible. */
function narrowByChain(chain: readonly Place[]): void {
  for (let i = chain.length - 2; i >= 0; i -= 1) {
    const above = chain[i + 1]!.rows;
    narrow(chain[i]!, (row) => above.some((other) => liesIn(row, other)));
  }
  for (let i = 1; i < chain.length; i += 1) {
    const below = chain[i - 1]!.rows;
    narrow(chain[i]!, (row) => below.some((other) => liesIn(other, row)));
  }
}

function narrow(place: Place, fits: (row: UnitRow) => boolean): void {
  const rows = place.rows.filter(fits);
  if (rows.length === 0) return;
  place.rows = rows;
  place.isLinked = true;
}

/** Places that may be several lie in those that the document names surely, where that is possible. */
function narrowByContext(places: readonly Place[]): void {
  const sure = [...new Set(places.flatMap((place) => identified(place) ?? []))];
  const districts = sure.filter(({ parent }) => parent.length === 2);
  const provinces = sure.filter(({ parent }) => parent === '');
  const narrowed = new Map<string, readonly UnitRow[]>();
  for (const place of places) {
    if (place.type === undefined || place.rows.length < 2 || place.isLinked) continue;
    if (place.rows.some(({ parent }) => parent === '')) continue;
    const key = place.rows.map(({ code, states }) => code + states).join(' ');
    place.rows = narrowed.get(key) ?? narrowedTo(place, [districts, provinces]);
    narrowed.set(key, place.rows);
  }
}

/** A unit of the document's day goes before one that has ended. */
function narrowedTo({ rows, own }: Place, levels: Levels): readonly UnitRow[] {
  const current = rows.filter((row) => own.has(row));
  return within(current, levels) ?? within(rows, levels) ?? rows;
}

type Levels = readonly (readonly UnitRow[])[];

function within(rows: readonly UnitRow[], levels: Levels): readonly UnitRow[] | undefined {
  for (const units of levels) {
    const inside = rows.filter((row) => units.some((unit) => liesIn(row, unit)));
    if (inside.length > 0) return inside;
  }
  return undefined;
}

/** The unit that a place surely is; one of the document's day goes before one that has ended. */
function identified({ rows, own, type, isLinked }: Place): UnitRow | undefined {
  const provinces = rows.filter(({ parent }) => parent === '');
  if (type === undefined && provinces.length === 0 && !isLinked) return undefined;
  const possible = type === undefined && provinces.length > 0 ? provinces : rows;
  return onlyOne(possible) ?? onlyOne(possible.filter((row) => own.has(row)));
}

/** Codes by the ids of entities. A code that would stand for two names is given to neither. */
function codesOf(places: readonly Place[]): Map<string, string> {
  const leaders = new Map<string, string | undefined>();
  const found = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  for (const { row, place } of settled(places)) {
    found.set(place.entity.id, row.code);
    names.set(row.code, (names.get(row.code) ?? new Set()).add(row.name));
    const { ref } = place.entity;
    if (ref === undefined) continue;
    leaders.set(ref, leaders.has(ref) && leaders.get(ref) !== row.code ? undefined : row.code);
  }
  for (const { entity, type } of places) {
    const code = entity.ref === undefined ? undefined : leaders.get(entity.ref);
    if (type === undefined && code !== undefined) found.set(entity.id, code);
  }
  return new Map([...found].filter(([, code]) => names.get(code)!.size === 1));
}

function settled(places: readonly Place[]): { row: UnitRow; place: Place }[] {
  return places.flatMap((place) => {
    const row = identified(place);
    return row ? [{ row, place }] : [];
  });
}
