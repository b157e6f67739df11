import { endsLine, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';
import { capitalRun, isCapital, shouting, stands } from '../2-candidates/capitals.ts';
import { type Found, Lexicon, phraseLexicon } from '../2-candidates/lexicon.ts';
import { placesOf, readOnce, textOnce, wordOnce } from '../2-candidates/reading.ts';
import { COUNTRIES, REGIONS, SHORT_COUNTRIES } from '../lexicons/countries.ts';
import {
  FALSE_CLASSES,
  FALSE_NAMES,
  LANES,
  PLACE_CLASSES,
  PLACE_HONOURS,
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
import { isRareSurname, isSurname, looksPersonal, openerEnd, opensSentence } from './name-words.ts';

/** A place that begins at some token: where it ends and what read it. */
export interface Place {
  readonly to: number;
  readonly rule: string;
  readonly subtype: string;
}

type NameClass =
  'province' | 'country' | 'short-country' | 'region' | 'district' | 'commune' | 'risky';

export const CLASSES = new Lexicon<PlaceClass>(
  PLACE_CLASSES.flatMap((group) => group.words.map((word) => [word, group] as const)),
);

const FALSE_CLASS = phraseLexicon(FALSE_CLASSES);
const FALSE_NAME = phraseLexicon(FALSE_NAMES);
const HONOUR = phraseLexicon(PLACE_HONOURS);

export const NAMES = new Lexicon<NameClass>([
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
const LANE = new Set(LANES);

function named(kind: NameClass, names: readonly string[]): (readonly [string, NameClass])[] {
  return names.map((name) => [name, kind] as const);
}

/** Whether a place with its class word, a house or a state may begin with a word. */
const mayStartClassPlace = wordOnce(
  (word) => CLASSES.starts(word) || word.key === 'số' || word.key === 'nước',
);
export const classPlaces = placesOf(mayStartClassPlace);

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
  if (isMiddleName(tokens, at)) return true;
  if (word.shape !== 'title' || !(isSurname(word) || isRareSurname(word))) return false;
  const next = tokens.words[at + 1]?.key;
  if (next === 'thị' || next === 'văn') return true;
  return looksPersonal(tokens, at, at + 3) && !NAMES.longest(tokens, at + 1);
}

/** *Nguyễn `Đình` Thi*: a class word inside a person's name. */
function isMiddleName(tokens: Tokens, at: number): boolean {
  const { shape } = tokens.words[at]!;
  if (shape !== 'title' || startsLine(tokens, at)) return false;
  return looksPersonal(tokens, at - 1, at + 2);
}

/** What kind of name follows the class word; each has been measured by itself. */
function detailOf(tokens: Tokens, from: number, to: number): string {
  if (tokens.words[from]!.shape === 'number') return '-number';
  if (!isCapital(tokens.words[from]) && classPlaceAt(tokens, from)?.to === to) return '-inner';
  if (afterHonour(tokens, from) > from) return '-honour';
  const numbered = tokens.words[to - 1]!.shape === 'number';
  if (NAMES.longest(tokens, from)?.to === (numbered ? to - 1 : to)) return '';
  return looksPersonal(tokens, from, to) ? '-person' : '-name';
}

/** Whether the token begins or ends a word that is no class word. */
function isFalse(tokens: Tokens, at: number): boolean {
  if (FALSE_CLASS.longest(tokens, at)) return true;
  return !startsLine(tokens, at) && (FALSE_CLASS.longest(tokens, at - 1)?.to ?? 0) === at + 1;
}

/** *nước Cộng hòa dân chủ nhân dân Lào*: here *nước* belongs to the name. */
function stateAt(tokens: Tokens, at: number): Place | null {
  if (tokens.words[at]!.key !== 'nước' || tokens.words[at + 1]?.key !== 'cộng') return null;
  const name = placeNameAt(tokens, at + 1);
  return name && { to: name.to, rule: 'location/state', subtype: 'country' };
}

const mayStartName = (word: Word) => NAMES.starts(word);
export const namePlaces = placesOf(mayStartName);

/** A place by its name alone. */
export const placeNameAt = readOnce(mayStartName, (tokens: Tokens, at: number): Place | null => {
  if (!stands(tokens, at) && !isRegion(tokens, at)) return null;
  const found = NAMES.longest(tokens, at);
  if (
    !found ||
    !isWritten(tokens, at, found) ||
    isDomain(tokens, at) ||
    (FALSE_NAME.longest(tokens, at)?.to ?? 0) > found.to
  )
    return null;
  const subtype = subtypeOf(found.entry);
  return {
    to: found.to,
    rule: `location/${found.entry}${surroundings(tokens, at, found.to)}`,
    subtype,
  };
});

/** Whether a name is also an ordinary phrase or a person's, so that by itself it is no place. */
export function isRisky({ rule }: Place): boolean {
  return rule.startsWith('location/risky');
}

/** Whether the words are written as a name is: *Trung Tâm* is a ward, *Trung tâm* none; *Anh* before a name and in *tiếng Anh* is no country. */
function isWritten(tokens: Tokens, at: number, { to, entry }: Found<NameClass>): boolean {
  if (entry === 'short-country') {
    if (!startsLine(tokens, at) && tokens.words[at - 1]!.key === 'tiếng') return false;
    return tokens.words[at]!.key !== 'anh' || endsLine(tokens, to) || !isCapital(tokens.words[to]);
  }
  if (entry !== 'commune' && entry !== 'district') return true;
  for (let i = at + 1; i < to; i += 1) if (tokens.words[i]!.shape === 'lower') return false;
  return entry === 'district' || !borne(tokens, at, to);
}

/** `Hoàng Thanh` *Tùng*: a name that goes on as a person's. */
function borne(tokens: Tokens, at: number, to: number): boolean {
  if (endsLine(tokens, to) || NAMES.starts(tokens.words[to]!)) return false;
  return looksPersonal(tokens, at, to + 1);
}

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
  return classPlaceAt(tokens, at) ?? placeNameAt(tokens, at);
}

function subtypeOf(name: NameClass): string {
  if (name === 'country' || name === 'short-country') return 'country';
  return name === 'region' ? 'region' : 'unit';
}

/** A name among other capitalised words is more often part of something longer. */
export function surroundings(tokens: Tokens, from: number, to: number): string {
  if (shouting(tokens)[from]) return '-loud';
  const before = !startsLine(tokens, from) && isCapital(tokens.words[from - 1]);
  const after = !endsLine(tokens, to) && isCapital(tokens.words[to]);
  if (before) return '-after-name';
  if (after) return '-before-name';
  return isCapital(tokens.words[from]) && isSurname(tokens.words[from]!) ? '-surname' : '';
}

/** Where the name after a class word ends, or undefined. */
function nameEnd(tokens: Tokens, at: number, group: PlaceClass): number | undefined {
  if (endsLine(tokens, at)) return undefined;
  if (group.numbered) {
    const numbered = numberEnd(tokens, tokens.words[at]!.key === 'số' ? at + 1 : at);
    if (numbered !== undefined) return laneEnd(tokens, at, numbered);
  }
  if (group.strict && group.subtype === 'street') return undefined;
  if (group.strict || group.subtype === 'unit' || group.subtype === 'hamlet') {
    return unitNameEnd(tokens, at, group.strict);
  }
  return freeNameEnd(tokens, at, group);
}

/** *ngõ 28 `Ngô Sĩ Liên`* */
function laneEnd(tokens: Tokens, at: number, number: number): number {
  if (!LANE.has(tokens.words[at - 1]!.key) || endsLine(tokens, number)) return number;
  return CLASSES.longest(tokens, number) ? number : capitalRun(tokens, number, 4);
}

/** *7*, *1A*, *6/1*, *D1* */
export function numberEnd(tokens: Tokens, at: number): number | undefined {
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

export function unitNameEnd(tokens: Tokens, at: number, strict = false): number | undefined {
  if (!stands(tokens, at)) return undefined;
  if (CITY_SIGN.has(tokens.words[at]!.key)) return at + 1;
  const known = NAMES.longest(tokens, at)?.to;
  if (known === undefined && isSign(tokens, at)) return undefined;
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

/** *Trưởng trạm y tế phường `BS` Lê Thị Hạnh*: an abbreviation names no unit. */
function isSign(tokens: Tokens, at: number): boolean {
  const { shape, form } = tokens.words[at]!;
  return shape === 'upper' && form.length > 1 && !shouting(tokens)[at];
}

/** After *Chủ tịch UBND tỉnh* a surname with two words more is the holder, not the place. */
function isHolder(tokens: Tokens, at: number, end: number): boolean {
  const word = tokens.words[at]!;
  return end - at >= 3 && (isSurname(word) || isRareSurname(word));
}

/** Whether a full stop stands before a token, as after *TP.* */
function closed(tokens: Tokens, at: number): boolean {
  return tokens.words[at - 1]!.form === '.';
}

/** A run of capitals that ends where the next class word begins: *Cống Mương Chuối `Cống` Phú Xuân*. */
function nameRun(tokens: Tokens, at: number, max: number): number {
  const run = capitalRun(tokens, at, max);
  if (looksPersonal(tokens, at, run)) return run;
  if (opensSentence(tokens, at, at) || (closed(tokens, at) && openerEnd(tokens, at))) return at;
  for (let i = at + 1; i < run; i += 1) {
    if (opensSentence(tokens, at, i)) return i;
    if (i === run - 1) break;
    const word = tokens.words[i]!;
    if (word.shape === 'title' && CLASSES.longest(tokens, i) && !NAMES.longest(tokens, i - 1))
      return i;
  }
  return run;
}

/** *Mỹ Đình 1*, *Sín Chải A*: a single digit or letter that closes a name. */
function withNumber(tokens: Tokens, end: number, series = false): number {
  const number = tokens.words[end];
  if (!number || startsLine(tokens, end) || !/^[1-9A-D]$/.test(number.form)) return end;
  const next = tokens.words[end + 1];
  if (series || !next || startsLine(tokens, end + 1) || /^[,;.)–-]$/u.test(next.form))
    return end + 1;
  return CLASSES.starts(next) ? end + 1 : end;
}

/** The name of a street, river or building: a run of capitals, another place, or a person's office and name. */
function freeNameEnd(tokens: Tokens, at: number, group: PlaceClass): number | undefined {
  const sign = CLASSES.longest(tokens, at)?.entry.strict ?? false;
  const outright = group.subtype === 'region' || (isCapital(tokens.words[at]) && !sign);
  const inner = outright ? null : classPlaceAt(tokens, at);
  if (inner) return inner.to;
  const named = afterHonour(tokens, at);
  const known = NAMES.longest(tokens, named)?.to ?? named;
  const run = shouting(tokens)[at]
    ? Math.min(named + 3, lineEnd(tokens, named))
    : nameRun(tokens, named, 6);
  const end = Math.max(stands(tokens, named) ? known : named, run);
  if (end === named) return undefined;
  if (end > known) return joined(tokens, compoundEnd(tokens, end), group.series);
  return group.subtype === 'street' || group.subtype === 'facility'
    ? joined(tokens, end, group.series)
    : end;
}

/** *Tượng đài `Chủ tịch` Hồ Chí Minh* */
function afterHonour(tokens: Tokens, at: number): number {
  const found = HONOUR.longest(tokens, at);
  return found && isCapital(tokens.words[found.to]) ? found.to : at;
}

/** *cao tốc Bắc - Nam*: runs that a dash joins. */
function joined(tokens: Tokens, end: number, series = false): number {
  let joint = end;
  while (tokens.words[joint]?.key === '-' && !startsLine(tokens, joint)) {
    const next = capitalRun(tokens, joint + 1, 4);
    if (next === joint + 1 || tokens.words[next]?.form === ':') break;
    joint = next;
  }
  return withNumber(tokens, joint, series);
}

function lineEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (!endsLine(tokens, end) && tokens.words[end]!.shape !== 'sign') end += 1;
  return end;
}

/** *số 45 phố Bắc Sơn*, *607 Lê Duẩn*: a house number before its street. */
function houseAt(tokens: Tokens, at: number): Place | null {
  if (tokens.words[at]!.key !== 'số' || numbersSchool(tokens, at)) return null;
  const number = tokens.words[at + 1]?.key === 'nhà' ? at + 2 : at + 1;
  const end = numberEnd(tokens, number);
  if (end === undefined || endsLine(tokens, end)) return null;
  if (isOnStreet(tokens, end)) return { to: end, rule: 'location/house-number', subtype: 'street' };
  const street =
    CLASSES.longest(tokens, end)?.entry.subtype === 'street' ? classPlaceAt(tokens, end) : null;
  const run = street?.to ?? capitalRun(tokens, end, 5);
  if (run === end) return null;
  return { to: run, rule: 'location/house', subtype: 'street' };
}

/** *Trường Tiểu học `số` 1 Nam Phước*: the number is the school's. */
function numbersSchool(tokens: Tokens, at: number): boolean {
  return !startsLine(tokens, at) && SCHOOLS.has(tokens.words[at - 1]!.key);
}

const SCHOOLS = new Set(['giáo', 'học', 'non', 'thcs', 'thpt', 'trường']);

/** *số 12`,` đường Lê Lợi*: a house number by itself. */
function isOnStreet(tokens: Tokens, at: number): boolean {
  if (tokens.words[at]!.form !== ',' || endsLine(tokens, at + 1)) return false;
  const { subtype } = CLASSES.longest(tokens, at + 1)?.entry ?? {};
  return (subtype === 'street' || subtype === 'hamlet') && classPlaceAt(tokens, at + 1) !== null;
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
