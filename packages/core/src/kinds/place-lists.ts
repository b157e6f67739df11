import { endsLine, startsLine, type Tokens } from '../1-tokens/tokens.ts';
import { capitalRun, capitals, isCapital, stands } from '../2-candidates/capitals.ts';
import { textOnce } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { scored } from '../2-candidates/scores.ts';
import { PLURALS, type PlaceClass } from '../lexicons/place-classes.ts';
import { type Item, listItems, separatorEnd } from './lists.ts';
import {
  CLASSES,
  classPlaceAt,
  classPlaces,
  placeNameAt,
  NAMES,
  numberEnd,
  type Place,
  unitNameEnd,
} from './place.ts';

const PLURAL = new Set(PLURALS);

/** Names after a plural class word: *các xã `Trường Giang`, `Lục Sơn` và `Trường Sơn`*. */
function listAfter(tokens: Tokens, at: number, group: PlaceClass, rule: string): Candidate[] {
  const singular = rule === 'location/list-tail';
  const items = listItems(tokens, at, (from) => listItemEnd(tokens, from, group, singular));
  return items.map(({ from, to }) => placeCandidate(from, { to, rule, subtype: group.subtype }));
}

function listItemEnd(
  tokens: Tokens,
  at: number,
  group: PlaceClass,
  singular: boolean,
): number | undefined {
  if (endsLine(tokens, at) || (!stands(tokens, at) && !group.numbered)) return undefined;
  if (group.numbered) {
    const numbered = numberEnd(tokens, at);
    if (numbered !== undefined) return numbered;
  }
  if (beginsPlace(tokens, at)) return undefined;
  return singular ? NAMES.longest(tokens, at)?.to : unitNameEnd(tokens, at);
}

/** A class word begins a new place, *`xã` Nghi Hương*, but may also begin a name: *Yên Hòa, `Bến Thủy`*. */
function beginsPlace(tokens: Tokens, at: number): boolean {
  const found = CLASSES.longest(tokens, at);
  if (!found) return false;
  const named = isCapital(tokens.words[at]) && isCapital(tokens.words[at + 1]);
  return !named || found.entry.subtype === 'unit' || found.entry.subtype === 'hamlet';
}

export function placeCandidate(from: number, place: Place): Candidate {
  return scored({
    from,
    to: place.to,
    label: 'LOCATION',
    rule: place.rule,
    subtype: place.subtype,
  });
}

/** Fewer names beside one another may be anything. */
const LIST = 3;

/** Names of two words beside one another, of which one in three is known for a place: *Yên Hòa, Trung Đô, Hưng Phúc*. */
const bareLists = textOnce((tokens: Tokens): readonly (readonly Item[])[] => {
  const lists: Item[][] = [];
  let end = -1;
  for (const i of capitals(tokens)) {
    const list = i > end ? namesFrom(tokens, i) : [];
    if (list.length < LIST) continue;
    const known = list.filter(({ from, to }) => placeNameAt(tokens, from)?.to === to);
    if (known.length * 3 >= list.length) lists.push(list);
    end = list.at(-1)!.to;
  }
  return lists;
});

function namesFrom(tokens: Tokens, at: number): Item[] {
  if (!startsLine(tokens, at) && isCapital(tokens.words[at - 1])) return [];
  return listItems(tokens, at, (from) => {
    const to = capitalRun(tokens, from, 3);
    return to - from === 2 ? to : undefined;
  });
}

/** For each token 1 where it stands in a list of places without a class word. */
export const withinLists = textOnce((tokens: Tokens): Uint8Array => {
  const inside = new Uint8Array(tokens.count);
  for (const list of bareLists(tokens)) inside.fill(1, list[0]!.from, list.at(-1)!.to);
  return inside;
});

/** Places of a list, told by what stands beside them. */
export function bareListedPlaces(tokens: Tokens): Candidate[] {
  return bareLists(tokens).flatMap((list) =>
    list.map(({ from, to }) =>
      placeCandidate(from, { to, rule: 'location/bare-list', subtype: 'unit' }),
    ),
  );
}

export function listedPlaces(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  for (const i of classPlaces(tokens)) {
    const group = CLASSES.longest(tokens, i);
    if (!group || startsLine(tokens, i)) continue;
    if (isPlural(tokens, i)) {
      const from = /^[:(]$/.test(tokens.words[group.to]?.form ?? '') ? group.to + 1 : group.to;
      found.push(...listAfter(tokens, from, group.entry, 'location/list'));
    } else {
      const place = classPlaceAt(tokens, i);
      const next = place && separatorEnd(tokens, place.to);
      if (next) found.push(...listAfter(tokens, next, group.entry, 'location/list-tail'));
    }
  }
  return found;
}

/** *các `xã` Trường Giang, Lục Sơn*, *các xã, `phường` Trường Giang, Lục Sơn*: here the class word is outside. */
export function isPlural(tokens: Tokens, at: number): boolean {
  return plurals(tokens)[at] === 1;
}

/** For each token 1 where a class word of many places begins. */
const plurals = textOnce((tokens: Tokens): Uint8Array => {
  const plural = new Uint8Array(tokens.count);
  for (const i of classPlaces(tokens)) {
    if (startsLine(tokens, i)) continue;
    const { key } = tokens.words[i - 1]!;
    const after =
      isSeparator(key) &&
      tokens.words[i + 1]?.form !== '.' &&
      [i - 2, i - 3].some(
        (from) => plural[from] === 1 && CLASSES.longest(tokens, from)?.to === i - 1,
      );
    if (after || isMany(tokens, i) || isCount(tokens, i)) plural[i] = 1;
  }
  return plural;
});

/** *các `xã`*, *hai `huyện`*, but not *lần thứ hai `tỉnh` Nghệ An* */
function isMany(tokens: Tokens, at: number): boolean {
  if (!PLURAL.has(tokens.words[at - 1]!.key)) return false;
  return at < 2 || !ORDERED.has(tokens.words[at - 2]!.key);
}

/** *15 `xã`*, but neither *tổ 44 `phường` Yên Thịnh* nor *số 45 `phố` Bắc Sơn* */
function isCount(tokens: Tokens, at: number): boolean {
  if (!/^(?:0?[2-9]|[1-9]\d{1,2})$/.test(tokens.words[at - 1]!.form)) return false;
  const before = at > 1 && !startsLine(tokens, at - 1) ? tokens.words[at - 2]! : undefined;
  if (before && (before.shape === 'sign' || ORDERED.has(before.key) || CLASSES.starts(before)))
    return false;
  const kind = CLASSES.longest(tokens, at)?.entry.subtype;
  return kind === 'unit' || kind === 'hamlet';
}

/** Before a number that tells one thing from others: *lần thứ `3`*, *lớp `10`*. */
const ORDERED = new Set(['lần', 'lớp', 'số', 'thứ']);

function isSeparator(key: string): boolean {
  return key === ',' || key === 'và' || key === '/';
}
