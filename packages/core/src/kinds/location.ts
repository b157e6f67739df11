import { endsLine, keyOf, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';
import { capitalRun, capitals, isCapital, shouting, stands } from '../2-candidates/capitals.ts';
import { Lexicon, phraseLexicon } from '../2-candidates/lexicon.ts';
import { placesOf, readOnce, textOnce, wordOnce } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { COUNTRIES, REGIONS, SHORT_COUNTRIES } from '../lexicons/countries.ts';
import {
  FALSE_CLASSES,
  FALSE_NAMES,
  PLACE_CLASSES,
  PLACE_HONOURS,
  PLURALS,
  type PlaceClass,
} from '../lexicons/place-classes.ts';
import {
  CITY_SIGNS,
  COMMUNES,
  DISTRICTS,
  PROVINCES,
  PROVINCE_VARIANTS,
  RISKY_PLACES,
} from '../lexicons/places.ts';
import { compoundEnd } from './compounds.ts';
import type { Kind } from './kind.ts';
import { isRareSurname, isSurname, looksPersonal } from './name-words.ts';
import { scored } from '../2-candidates/scores.ts';

/** A place that begins at some token: where it ends and what read it. */
export interface Place {
  readonly to: number;
  readonly rule: string;
  readonly subtype: string;
}

type NameClass =
  'province' | 'country' | 'short-country' | 'region' | 'district' | 'commune' | 'risky';

const CLASSES = new Lexicon<PlaceClass>(
  PLACE_CLASSES.flatMap((group) => group.words.map((word) => [word, group] as const)),
);

const FALSE_CLASS = phraseLexicon(FALSE_CLASSES);
const FALSE_NAME = phraseLexicon(FALSE_NAMES);
const HONOUR = phraseLexicon(PLACE_HONOURS);

const NAMES = new Lexicon<NameClass>([
  ...named('country', [...COUNTRIES, 'Cộng hòa xã hội chủ nghĩa Việt Nam', 'CHXHCN Việt Nam']),
  ...named('risky', ['Hồ Chí Minh']),
  ...named('province', [...PROVINCES, ...PROVINCE_VARIANTS]),
  ...named('region', REGIONS),
  ...named('short-country', SHORT_COUNTRIES),
  ...named('district', DISTRICTS),
  ...named('commune', COMMUNES),
  ...named('risky', RISKY_PLACES),
]);
const CITY_SIGN = new Set(CITY_SIGNS.map((sign) => sign.toLowerCase()));
const PLURAL = new Set(PLURALS);

function named(kind: NameClass, names: readonly string[]): (readonly [string, NameClass])[] {
  return names.map((name) => [name, kind] as const);
}

/** Whether a place with its class word, a house or a state may begin with a word. */
const mayStartClassPlace = wordOnce(
  (word) => CLASSES.starts(word) || word.key === 'số' || word.key === 'nước',
);
const classPlaces = placesOf(mayStartClassPlace);

/** A place with its class word: *phường Nghi Hòa*, *Quốc lộ 46*, *số 5 phố Bắc Sơn*. */
export const classPlaceAt = readOnce(
  mayStartClassPlace,
  (tokens: Tokens, at: number): Place | null => {
    const found =
      isFalse(tokens, at) || isBorne(tokens, at) ? undefined : CLASSES.longest(tokens, at);
    if (!found) return houseAt(tokens, at) ?? stateAt(tokens, at);
    const { entry, to } = found;
    const end = nameEnd(tokens, to, entry);
    if (end === undefined) return null;
    const detail = detailOf(tokens, to, end);
    return { to: end, rule: `location/${entry.subtype}${detail}`, subtype: entry.subtype };
  },
);

/** *bà `Lô` Thị Nga*: a surname that is also a class word. */
function isBorne(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at]!;
  if (word.shape !== 'title' || !(isSurname(word) || isRareSurname(word))) return false;
  const next = tokens.words[at + 1]?.key;
  if (next === 'thị' || next === 'văn') return true;
  return looksPersonal(tokens, at, at + 3) && !NAMES.longest(tokens, at + 1);
}

/** What kind of name follows the class word; each has been measured by itself. */
function detailOf(tokens: Tokens, from: number, to: number): string {
  if (tokens.words[from]!.shape === 'number') return '-number';
  if (!isCapital(tokens.words[from]) && classPlaceAt(tokens, from)?.to === to) return '-inner';
  if (afterHonour(tokens, from) > from) return '-honour';
  if (NAMES.longest(tokens, from)?.to === to) return '';
  return looksPersonal(tokens, from, to) ? '-person' : '-name';
}

/** Whether the token begins or ends a word that is no class word. */
function isFalse(tokens: Tokens, at: number): boolean {
  if (FALSE_CLASS.longest(tokens, at)) return true;
  return (
    at > 0 && !startsLine(tokens, at) && (FALSE_CLASS.longest(tokens, at - 1)?.to ?? 0) === at + 1
  );
}

/** *nước Cộng hòa dân chủ nhân dân Lào*: here *nước* belongs to the name. */
function stateAt(tokens: Tokens, at: number): Place | null {
  if (tokens.words[at]!.key !== 'nước' || tokens.words[at + 1]?.key !== 'cộng') return null;
  const name = nameAt(tokens, at + 1);
  return name && { to: name.to, rule: 'location/state', subtype: 'country' };
}

const mayStartName = (word: Word) => NAMES.starts(word);
const namePlaces = placesOf(mayStartName);

/** A place by its name alone. */
export const nameAt = readOnce(mayStartName, (tokens: Tokens, at: number): Place | null => {
  if (!stands(tokens, at) && !isRegion(tokens, at)) return null;
  const found = NAMES.longest(tokens, at);
  if (!found || isDomain(tokens, at) || (FALSE_NAME.longest(tokens, at)?.to ?? 0) > found.to)
    return null;
  const subtype = subtypeOf(found.entry);
  return {
    to: found.to,
    rule: `location/${found.entry}${surroundings(tokens, at, found.to)}`,
    subtype,
  };
});

/** *miền Trung*, *châu Âu*: the first word is written small. */
function isRegion(tokens: Tokens, at: number): boolean {
  return REGION_STARTS.has(tokens.words[at]!.key) && isCapital(tokens.words[at + 1]);
}

const REGION_STARTS = new Set(['miền', 'châu', 'biển', 'xứ', 'vịnh']);

/** *VOV.VN* */
function isDomain(tokens: Tokens, at: number): boolean {
  return (
    at > 1 &&
    tokens.words[at - 1]!.form === '.' &&
    touches(tokens, at) &&
    tokens.words[at]!.shape === 'upper'
  );
}

/** The place that begins at a token, with class word or without. */
export function placeAt(tokens: Tokens, at: number): Place | null {
  return classPlaceAt(tokens, at) ?? nameAt(tokens, at);
}

function subtypeOf(name: NameClass): string {
  if (name === 'country' || name === 'short-country') return 'country';
  return name === 'region' ? 'region' : 'unit';
}

/** A name among other capitalised words is more often part of something longer. */
function surroundings(tokens: Tokens, from: number, to: number): string {
  if (shouting(tokens)[from]) return '-loud';
  const before = from > 0 && !startsLine(tokens, from) && isCapital(tokens.words[from - 1]);
  const after = to < tokens.count && !startsLine(tokens, to) && isCapital(tokens.words[to]);
  if (before) return '-after-name';
  if (after) return '-before-name';
  return isSurname(tokens.words[from]!) ? '-surname' : '';
}

/** Where the name after a class word ends, or undefined. */
function nameEnd(tokens: Tokens, at: number, group: PlaceClass): number | undefined {
  if (endsLine(tokens, at)) return undefined;
  if (group.numbered) {
    const numbered = numberEnd(tokens, tokens.words[at]!.key === 'số' ? at + 1 : at);
    if (numbered !== undefined) return numbered;
  }
  if (group.strict && group.subtype === 'street') return undefined;
  if (group.strict || group.subtype === 'unit' || group.subtype === 'hamlet') {
    return unitNameEnd(tokens, at, group.strict);
  }
  return freeNameEnd(tokens, at, group);
}

/** *7*, *1A*, *6/1*, *D1* */
function numberEnd(tokens: Tokens, at: number): number | undefined {
  const word = tokens.words[at];
  if (!word || startsLine(tokens, at)) return undefined;
  if (/^[A-ZĐ]\d{1,3}$/u.test(word.form)) return at + 1;
  if (word.shape !== 'number' || !/^\d{1,4}$/.test(word.form)) return undefined;
  let end = at + 1;
  const letter = tokens.words[end];
  if (letter && touches(tokens, end) && /^[A-ZĐ]$/u.test(letter.form)) end += 1;
  if (tokens.words[end]?.form === '/' && /^\d/.test(tokens.words[end + 1]?.form ?? ''))
    return end + 2;
  return end;
}

function unitNameEnd(tokens: Tokens, at: number, strict = false): number | undefined {
  if (!stands(tokens, at)) return undefined;
  if (CITY_SIGN.has(tokens.words[at]!.key)) return at + 1;
  const known = NAMES.longest(tokens, at)?.to;
  if (shouting(tokens)[at] === 1) return known ?? Math.min(at + 2, lineEnd(tokens, at));
  const run = nameRun(tokens, at, 6);
  if (known !== undefined && known > at + 1 && known < run && isSurname(tokens.words[known]!))
    return known;
  if (known !== undefined && (known >= run || (known > at + 1 && !isSurname(tokens.words[at]!)))) {
    return withNumber(tokens, known);
  }
  if (strict || run === at || isHolder(tokens, at, run)) return known === run ? known : undefined;
  return withNumber(tokens, Math.min(run, at + 4));
}

/** After *Chủ tịch UBND tỉnh* a surname with two words more is the holder, not the place. */
function isHolder(tokens: Tokens, at: number, end: number): boolean {
  const word = tokens.words[at]!;
  return end - at >= 3 && (isSurname(word) || isRareSurname(word));
}

/** A run of capitals that ends where the next class word begins: *Cống Mương Chuối `Cống` Phú Xuân*. */
function nameRun(tokens: Tokens, at: number, max: number): number {
  const run = capitalRun(tokens, at, max);
  for (let i = at + 1; i < run; i += 1) {
    const word = tokens.words[i]!;
    if (word.shape === 'title' && CLASSES.longest(tokens, i) && !NAMES.longest(tokens, i - 1))
      return i;
  }
  return run;
}

/** *Mỹ Đình 1*: a single digit that closes a name. */
function withNumber(tokens: Tokens, end: number): number {
  const number = tokens.words[end];
  if (!number || startsLine(tokens, end) || !/^[1-9]$/.test(number.form)) return end;
  const next = tokens.words[end + 1];
  if (!next || startsLine(tokens, end + 1) || /^[,;.)–-]$/u.test(next.form)) return end + 1;
  return CLASSES.starts(next) ? end + 1 : end;
}

/** The name of a street, river or building: a run of capitals, another place, or a person's office and name. */
function freeNameEnd(tokens: Tokens, at: number, group: PlaceClass): number | undefined {
  const inner = isCapital(tokens.words[at]) ? null : classPlaceAt(tokens, at);
  if (inner) return inner.to;
  const named = afterHonour(tokens, at);
  const known = NAMES.longest(tokens, named)?.to ?? named;
  const run = shouting(tokens)[at]
    ? Math.min(named + 3, lineEnd(tokens, named))
    : nameRun(tokens, named, 6);
  const end = Math.max(stands(tokens, named) ? known : named, run);
  if (end === named) return undefined;
  if (end > known) return joined(tokens, compoundEnd(tokens, end));
  return group.subtype === 'street' || group.subtype === 'facility' ? joined(tokens, end) : end;
}

/** *Tượng đài `Chủ tịch` Hồ Chí Minh* */
function afterHonour(tokens: Tokens, at: number): number {
  const found = HONOUR.longest(tokens, at);
  return found && isCapital(tokens.words[found.to]) ? found.to : at;
}

/** *cao tốc Bắc - Nam*: runs that a dash joins. */
function joined(tokens: Tokens, end: number): number {
  let joint = end;
  while (tokens.words[joint]?.key === '-' && !startsLine(tokens, joint)) {
    const next = capitalRun(tokens, joint + 1, 4);
    if (next === joint + 1) break;
    joint = next;
  }
  return withNumber(tokens, joint);
}

function lineEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.count && !startsLine(tokens, end) && tokens.words[end]!.shape !== 'sign')
    end += 1;
  return end;
}

/** *số 45 phố Bắc Sơn*, *607 Lê Duẩn*: a house number before its street. */
function houseAt(tokens: Tokens, at: number): Place | null {
  if (tokens.words[at]!.key !== 'số') return null;
  const number = tokens.words[at + 1]?.key === 'nhà' ? at + 2 : at + 1;
  const end = numberEnd(tokens, number);
  if (end === undefined || endsLine(tokens, end)) return null;
  const street =
    CLASSES.longest(tokens, end)?.entry.subtype === 'street' ? classPlaceAt(tokens, end) : null;
  const run = street?.to ?? capitalRun(tokens, end, 5);
  if (run === end) return null;
  return { to: run, rule: 'location/house', subtype: 'street' };
}

/** Names after a plural class word: *các xã `Trường Giang`, `Lục Sơn` và `Trường Sơn`*. */
function listAfter(tokens: Tokens, at: number, group: PlaceClass, rule: string): Candidate[] {
  const found: Candidate[] = [];
  let from = at;
  while (from < tokens.count && !startsLine(tokens, from)) {
    const end = listItemEnd(tokens, from, group, rule === 'location/list-tail');
    if (end === undefined) break;
    found.push(candidate(from, { to: end, rule, subtype: group.subtype }));
    const next = separatorEnd(tokens, end);
    if (next === undefined) break;
    from = next;
  }
  return found;
}

function listItemEnd(
  tokens: Tokens,
  at: number,
  group: PlaceClass,
  singular: boolean,
): number | undefined {
  if (!stands(tokens, at) && !group.numbered) return undefined;
  if (group.numbered) {
    const numbered = numberEnd(tokens, at);
    if (numbered !== undefined) return numbered;
  }
  if (CLASSES.longest(tokens, at)) return undefined;
  return singular ? NAMES.longest(tokens, at)?.to : unitNameEnd(tokens, at);
}

/** The token after a comma, semicolon, *và* or *cùng*, or undefined. */
export function separatorEnd(tokens: Tokens, at: number): number | undefined {
  const key = tokens.words[at]?.key;
  if (key === undefined || startsLine(tokens, at)) return undefined;
  if (key === 'và' || key === 'cùng' || key === 'hoặc') return at + 1;
  if (key !== ',' && key !== ';') return undefined;
  return tokens.words[at + 1]?.key === 'và' ? at + 2 : at + 1;
}

function candidate(from: number, place: Place): Candidate {
  return scored({
    from,
    to: place.to,
    label: 'LOCATION',
    rule: place.rule,
    subtype: place.subtype,
  });
}

function listsIn(tokens: Tokens): Candidate[] {
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

/** Names that the text gives with their class word, by key: a bare one later is the same place. */
const introduced = textOnce((tokens: Tokens): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const i of classPlaces(tokens)) {
    const group = CLASSES.longest(tokens, i);
    if (!group || group.entry.subtype !== 'unit') continue;
    const place = classPlaceAt(tokens, i);
    if (place && tokens.words[group.to]!.shape !== 'number')
      names.add(keyOf(tokens, group.to, place.to));
  }
  return names;
});

function knownIn(tokens: Tokens): Candidate[] {
  const names = introduced(tokens);
  if (names.size === 0) return [];
  const found: Candidate[] = [];
  const inside = withinClassPlaces(tokens);
  for (const i of capitals(tokens)) {
    if (inside[i]) continue;
    for (let end = capitalRun(tokens, i, 4); end > i + 1; end -= 1) {
      if (!names.has(keyOf(tokens, i, end))) continue;
      const rule = `location/known${surroundings(tokens, i, end)}`;
      found.push(candidate(i, { to: end, rule, subtype: 'unit' }));
      break;
    }
  }
  return found;
}

/** For each token 1 where a place with its class word has begun before and goes on. */
export const withinClassPlaces = textOnce((tokens: Tokens): Uint8Array => {
  const inside = new Uint8Array(tokens.count);
  for (const i of classPlaces(tokens)) {
    const place = inside[i] ? null : classPlaceAt(tokens, i);
    if (place) inside.fill(1, i + 1, place.to);
  }
  return inside;
});

/** *các `xã` Trường Giang, Lục Sơn*, *các xã, `phường` Trường Giang, Lục Sơn*: here the class word is outside. */
function isPlural(tokens: Tokens, at: number): boolean {
  if (at === 0 || startsLine(tokens, at)) return false;
  const { key } = tokens.words[at - 1]!;
  if (PLURAL.has(key) || isCount(tokens, at)) return true;
  return isSeparator(key) && [at - 2, at - 3].some((from) => isPluralClass(tokens, from, at - 1));
}

/** *15 `xã`*, but neither *tổ 44 `phường` Yên Thịnh* nor *số 45 `phố` Bắc Sơn* */
function isCount(tokens: Tokens, at: number): boolean {
  if (!/^[1-9]\d{1,2}$/.test(tokens.words[at - 1]!.form)) return false;
  const before = at > 1 && !startsLine(tokens, at - 1) ? tokens.words[at - 2]! : undefined;
  if (before && (before.shape === 'sign' || before.key === 'số' || CLASSES.starts(before)))
    return false;
  const kind = CLASSES.longest(tokens, at)?.entry.subtype;
  return kind === 'unit' || kind === 'hamlet';
}

function isSeparator(key: string): boolean {
  return key === ',' || key === 'và' || key === '/';
}

/** Whether a class word of many places fills the tokens: *các `xã`, phường Trường Giang* */
function isPluralClass(tokens: Tokens, from: number, to: number): boolean {
  return from > 0 && CLASSES.longest(tokens, from)?.to === to && isPlural(tokens, from);
}

/** *Trưởng `thôn` Đông Thành*: here the class word is the office's. */
function isHeaded(tokens: Tokens, at: number): boolean {
  const before = tokens.words[at - 1]?.key;
  if (startsLine(tokens, at) || (before !== 'trưởng' && before !== 'phó')) return false;
  return CLASSES.longest(tokens, at)?.entry.subtype === 'hamlet';
}

function placesIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  const inside = withinClassPlaces(tokens);
  for (const i of classPlaces(tokens)) {
    const place =
      inside[i] || isPlural(tokens, i) || isHeaded(tokens, i) ? null : classPlaceAt(tokens, i);
    if (place) found.push(candidate(i, place));
  }
  for (const i of namePlaces(tokens)) {
    const bare = inside[i] ? null : nameAt(tokens, i);
    if (bare && !bare.rule.startsWith('location/risky')) found.push(candidate(i, bare));
  }
  return found;
}

export const location: Kind = {
  label: 'LOCATION',
  recognizers: [
    { name: 'location/names', find: placesIn },
    { name: 'location/lists', find: listsIn },
    { name: 'location/known', find: knownIn },
  ],
};
