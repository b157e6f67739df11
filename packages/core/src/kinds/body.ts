import { endsLine, keyOf, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import { capitalRun, isCapital, stands } from '../2-candidates/capitals.ts';
import { type Found, phraseLexicon } from '../2-candidates/lexicon.ts';
import { placesOf, readOnce, textOnce, wordOnce } from '../2-candidates/reading.ts';
import {
  COMMON_PAPERS,
  FALSE_HEADS,
  HEAD_COMPOUNDS,
  HOUSES,
  OWNERS,
  PLACED_HEADS,
  SEATED_HEADS,
  type HeadGroup,
} from '../lexicons/bodies.ts';
import { CROWD_STARTS } from '../lexicons/titles.ts';
import { fieldEnd, isLong, type Part, serialEnd } from './body-field.ts';
import { FIXED, HEADS, isPoliceUnit, LEVEL } from './body-words.ts';
import type { Head } from './heads.ts';
import { listItems, separatorEnd } from './lists.ts';
import { classPlaceAt, placeNameAt, type Place, placeAt } from './place.ts';
import { isRareSurname, isSurname, looksPersonal, opensSentence } from './name-words.ts';
import { listedUnits } from './unit-lists.ts';

/** A body that begins at some token. */
export interface Body {
  readonly to: number;
  /** Where head and field end and superior bodies and places begin. */
  readonly core: number;
  readonly rule: string;
  readonly subtype: string;
  /** The key of its head, which tells one kind of body from another. */
  readonly head: string;
  /** Whether it is a head and nothing more. */
  readonly bare: boolean;
}

const FALSE_HEAD = phraseLexicon(FALSE_HEADS);
const COMMON_PAPER = new Set(COMMON_PAPERS.map((name) => name.toLowerCase()));
const COMPOUND_ENDING = phraseLexicon(HEAD_COMPOUNDS);
const OWNER = new Set(OWNERS);
const HOUSE = phraseLexicon(HOUSES);
const PLACED = new Set(PLACED_HEADS);
const CROWD = new Set(CROWD_STARTS);

/** Whether a body may begin with a word. */
const mayStartBody = wordOnce(
  (word) => HEADS.starts(word) || FIXED.starts(word) || isPoliceUnit(word),
);
/** The places of a text where a body may begin. */
export const bodyPlaces = placesOf(mayStartBody);

/** The body that begins at a token: a fixed name, or a head with its field, level, place and superior body. */
export const bodyAt = readOnce(mayStartBody, (tokens: Tokens, at: number): Body | null => {
  if (endsCompound(tokens, at)) return null;
  const head = HEADS.longest(tokens, at);
  const fixed = FIXED.longest(tokens, at);
  if ((FALSE_HEAD.longest(tokens, at)?.to ?? 0) > Math.max(head?.to ?? 0, fixed?.to ?? 0))
    return null;
  if (!head && !fixed && isPoliceUnit(tokens.words[at]!)) return policeUnit(tokens, at);
  const whole =
    fixed && fixed.to >= (head?.to ?? 0) ? fixedBody(tokens, at, fixed.to, fixed.entry) : null;
  if (whole) return whole;
  if (!head) return null;
  return unitOnLine(tokens, at, head, headedBody(tokens, at, head.to, head.entry));
});

/** *1. `Vụ các Tổ chức quốc tế`;*: in a list of units all that stands on a line is the name. */
function unitOnLine(
  tokens: Tokens,
  at: number,
  head: Found<Head<HeadGroup>>,
  body: Body | null,
): Body | null {
  const to = listedUnits(tokens).get(at);
  if (to === undefined || (body && !body.bare && body.to >= to)) return body;
  const { group, key } = head.entry;
  const core = body?.core ?? head.to;
  const rule = 'organization/unit-on-line';
  return { to, core, rule, subtype: group.subtype, head: key, bare: false };
}

/** For each token 1 where the head of a body has begun before and goes on: *Ban `Giám đốc`*. */
export const withinHeads = textOnce((tokens: Tokens): Uint8Array => {
  const inside = new Uint8Array(tokens.count);
  for (const i of bodyPlaces(tokens)) {
    if (inside[i] || !isCapital(tokens.words[i])) continue;
    const head = bodyAt(tokens, i) ? HEADS.longest(tokens, i) : undefined;
    if (head) inside.fill(1, i + 1, head.to);
  }
  return inside;
});

/** *thông `báo`*, *trụ `sở`*: the end of a word that is no body. */
function endsCompound(tokens: Tokens, at: number): boolean {
  if (startsLine(tokens, at) || stands(tokens, at)) return false;
  return COMPOUND_ENDING.longest(tokens, at - 1)?.to === at + 1;
}

/** *PC04 Công an Hà Nội* */
function policeUnit(tokens: Tokens, at: number): Body {
  const { to, kind } = tailEnd(tokens, at + 1);
  const rule = `organization/police-unit${kind}`;
  return { to, core: at + 1, rule, subtype: 'armed-forces', head: 'police-unit', bare: false };
}

/** *Quốc hội khóa XV*, *Chính phủ Lào*, *Đảng Cộng sản Việt Nam* */
function fixedBody(tokens: Tokens, at: number, end: number, subtype: string): Body | null {
  if (!stands(tokens, at) && tokens.words[at]!.key !== 'đảng') return null;
  const key = keyOf(tokens, at, end);
  if (COMMON_PAPER.has(key) && !isWritten(tokens, at, end)) return null;
  if (isAddress(tokens, end)) return null;
  if (key === 'đảng' && tokens.words[end]?.key === 'khóa') return partyAlone(tokens, at);
  const tail = tailEnd(tokens, end);
  if (key === 'đảng' && PARTY_COMPOUNDS.has(tokens.words[end]?.key ?? '')) return null;
  const rule = `organization/fixed${tail.kind}${lowerCase(tokens, at)}`;
  return { to: tail.to, core: end, rule, subtype, head: key, bare: false };
}

/** *VTV`.vn`*: the name goes on as an address of the web. */
function isAddress(tokens: Tokens, end: number): boolean {
  if (tokens.words[end]?.form !== '.' || !touches(tokens, end)) return false;
  return /^(?:vn|com|net|org)$/.test(tokens.words[end + 1]?.key ?? '') && touches(tokens, end + 1);
}

/** Whether each word begins with a capital: *Nhân Dân* is a newspaper, *Nhân dân* the people. */
function isWritten(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isCapital(tokens.words[i])) return false;
  return true;
}

const PARTY_COMPOUNDS = new Set(['viên', 'phái', 'tính', 'sâm', 'bộ', 'ủy']);

function headedBody(
  tokens: Tokens,
  at: number,
  end: number,
  { group, key }: Head<HeadGroup>,
): Body | null {
  if (key === 'đảng ủy' && tokens.words[end]?.key === 'ban') return partyAlone(tokens, at);
  if (key === 'thường trực' && OFFICE_ENDS.has(tokens.words[at - 1]?.key ?? '')) return null;
  if (
    tokens.words[end]?.key === 'viên' ||
    isCrowd(tokens, end) ||
    looksPersonal(tokens, at, at + 3)
  )
    return null;
  const field =
    group.tail === 'place' ? { to: end, kind: '' } : fieldEnd(tokens, end, { group, from: at });
  if (!stands(tokens, at) && field.kind === lowerGapOf(group)) return null;
  const tail = tailEnd(tokens, field.to, key);
  if (tail.kind.endsWith('-level') && levelsEnd(tokens, tail.to) > tail.to) return null;
  const kind = `${field.kind}${tail.kind}`;
  const alone = `alone-${group.alone}${isLong(at, end) ? '-long' : ''}`;
  const placed = kind === '-place' && PLACED.has(key) && !stands(tokens, at) ? '-of-head' : '';
  const rule = `organization/${kind === '' ? alone : kind.slice(1)}${placed}`;
  const { subtype } = group;
  return {
    to: tail.to,
    core: field.to,
    rule: rule + lowerCase(tokens, at, field.to),
    subtype,
    head: key,
    bare: kind === '',
  };
}

/** What makes no body of a head in lower case: *tổ 8*, *tàu Bình Minh*, but *trung đoàn 710*, *trường Hoa Sen*. */
function lowerGapOf({ subtype }: HeadGroup): string {
  return subtype === 'armed-forces' ? '-name' : '-number';
}

/** *Ban cán sự `đảng` Ủy ban nhân dân*: the Party, before another body's name. */
function partyAlone(tokens: Tokens, at: number): Body {
  const rule = `organization/fixed${lowerCase(tokens, at)}`;
  return { to: at + 1, core: at + 1, rule, subtype: 'party', head: 'đảng', bare: false };
}

/** *Phó Bí `thư` Thường trực Thị ủy*: after an office *Thường trực* belongs to it. */
const OFFICE_ENDS = new Set([
  'pbt',
  'pct',
  'thư',
  'tịch',
  'viên',
  'trưởng',
  'đốc',
  'nhiệm',
  'tướng',
  'ban',
  'phó',
]);

/** How a name that begins small is written: *công an*, or *trường `THPT` Phan Bội Châu* with capitals in head or field. */
function lowerCase(tokens: Tokens, at: number, core = at + 1): string {
  if (stands(tokens, at)) return '';
  for (let i = at + 1; i < core; i += 1) if (isCapital(tokens.words[i])) return '-half';
  return '-lower';
}

/** *UBND `các` xã*, *công an `cấp` xã*: a kind of bodies, not one. */
function isCrowd(tokens: Tokens, at: number): boolean {
  return !endsLine(tokens, at) && CROWD.has(tokens.words[at]!.key);
}

/** Superior bodies, places, levels and the term that follow a head: *UBND `xã Gia An`*, *Quốc hội `khóa XV`*. */
function tailEnd(tokens: Tokens, at: number, head = ''): Part {
  let to = bracketsEnd(tokens, at);
  let kind = '';
  for (let parts = 0; parts < 3; parts += 1) {
    const part = kind.endsWith('-body')
      ? undefined
      : partAt(tokens, to, { head, first: parts === 0 });
    if (!part) break;
    to = part.to;
    kind += part.kind;
  }
  if (kind === '') to = at;
  const seat = SEATED_HEADS.has(head) ? seatEnd(tokens, to) : undefined;
  const term = seat ?? termEnd(tokens, to);
  return { to: term ?? to, kind: seat === undefined ? kind : `${kind}-seat` };
}

/** *Sở Nông nghiệp (`NN`) tỉnh*: a short form in brackets inside the name. */
function bracketsEnd(tokens: Tokens, at: number): number {
  if (tokens.words[at]?.form !== '(' || startsLine(tokens, at)) return at;
  for (let i = at + 1; i < Math.min(at + 8, tokens.count) && !startsLine(tokens, i); i += 1) {
    if (tokens.words[i]!.form === ')') return i + 1;
    if (tokens.words[i]!.shape !== 'upper' && tokens.words[i]!.shape !== 'sign') return at;
  }
  return at;
}

/** *Đại sứ quán Việt Nam `tại Nhật Bản`*; undefined where no place follows. */
export function seatEnd(tokens: Tokens, at: number): number | undefined {
  if (endsLine(tokens, at) || tokens.words[at]!.key !== 'tại') return undefined;
  return placeAt(tokens, at + 1)?.to;
}

interface Position {
  readonly head: string;
  /** Whether nothing but the head stands before. */
  readonly first: boolean;
}

function partAt(tokens: Tokens, at: number, { head, first }: Position): Part | undefined {
  if (endsLine(tokens, at)) return undefined;
  const body = superiorAt(tokens, at);
  if (body && PEERS.has(head) && PEERS.has(body.head)) return undefined;
  if (body) return { to: body.to, kind: '-body' };
  if (first && isOwner(tokens, at)) return { to: bodyAt(tokens, at)!.to, kind: '-owner' };
  const owner = first && COMMITTEES.has(head) ? ownerAt(tokens, at) : undefined;
  if (owner) return owner;
  const place = unitAt(tokens, at, head) ?? knownName(tokens, at, first);
  if (place) return { to: pairOfPlaces(tokens, place), kind: '-place' };
  const level = LEVEL.longest(tokens, at);
  if (level) return { to: areaEnd(tokens, level.to), kind: '-level' };
  return first ? (houseOf(tokens, at, head) ?? unknownPlace(tokens, at, head)) : undefined;
}

/** *Ban Giám hiệu `nhà trường`*, *Hội đồng thành viên `công ty`* */
function houseOf(tokens: Tokens, at: number, head: string): Part | undefined {
  const house = BOARD.test(head) ? HOUSE.longest(tokens, at) : undefined;
  return house && { to: house.to, kind: '-house' };
}

const BOARD = /^(?:ban|hội đồng) /u;

/** Bodies that each district or commune has. */
const LOCAL =
  /^(?:công an|đảng bộ|đảng ủy|điện lực|đội|đồn|hạt|huyện ủy|quận ủy|thành ủy|thị ủy|trạm|ubnd)/u;

/** *Công an `Ngọc Lạc`*, *Hạt Kiểm lâm `Chư Păh`*: two or three capitals that begin no person's name. */
function unknownPlace(tokens: Tokens, at: number, head: string): Part | undefined {
  if (!LOCAL.test(head)) return undefined;
  const word = tokens.words[at]!;
  if (word.shape !== 'title' || isSurname(word) || isRareSurname(word) || bodyAt(tokens, at))
    return undefined;
  const to = capitalRun(tokens, at, 4);
  if (to - at < 2 || to - at > 3 || opensSentence(tokens, at, at)) return undefined;
  return { to, kind: '-unknown' };
}

/** *UBND xã`, phường, đặc khu`*: bodies of several levels are many. Gives `at` where none follow. */
export function levelsEnd(tokens: Tokens, at: number): number {
  const levels = listItems(tokens, separatorEnd(tokens, at), (from) => {
    const level = LEVEL.longest(tokens, from);
    if (!level || stands(tokens, from) || HEADS.longest(tokens, from)) return undefined;
    return !endsLine(tokens, level.to) && stands(tokens, level.to) ? undefined : level.to;
  });
  return levels.at(-1)?.to ?? at;
}

/** *khu vực `3`* */
function areaEnd(tokens: Tokens, at: number): number {
  const area = tokens.words[at - 1]!.key === 'vực';
  return area ? (serialEnd(tokens, at) ?? at) : at;
}

/** A name of a place that is not just a surname: *UBND tỉnh Quảng Nam `Hồ` Quang Bửu*. */
function knownName(tokens: Tokens, at: number, first: boolean): Place | null {
  const name = placeNameAt(tokens, at);
  if (!name || (name.to === at + 1 && isSurname(tokens.words[at]!))) return null;
  const goesOn = !startsLine(tokens, name.to) && isCapital(tokens.words[name.to]);
  return !first && goesOn ? null : name;
}

/** *Ủy ban Kinh tế `của Quốc hội`*, *Ban Pháp chế `của HĐND tỉnh`* */
function ownerAt(tokens: Tokens, at: number): Part | undefined {
  if (tokens.words[at]!.key !== 'của') return undefined;
  const owner = bodyAt(tokens, at + 1);
  return owner && ASSEMBLIES.has(owner.head) ? { to: owner.to, kind: '-body' } : undefined;
}

const COMMITTEES = new Set(['ủy ban', 'ban']);
const ASSEMBLIES = new Set(['quốc hội', 'hđnd', 'hội đồng nhân dân']);

/** *Hội Hữu nghị `Việt Nam - Ấn Độ`* */
function pairOfPlaces(tokens: Tokens, place: Place): number {
  const { to } = place;
  if (place.subtype !== 'country' || tokens.words[to]?.key !== '-' || startsLine(tokens, to))
    return to;
  const other = placeNameAt(tokens, to + 1);
  return other?.subtype === 'country' ? other.to : to;
}

/** Bodies side by side: *HĐND UBND, UBMTTQ* are three with a comma missing. */
const PEERS = new Set([
  'ubnd',
  'hđnd',
  'ubmttq',
  'mttq',
  'ubmttqvn',
  'đảng ủy',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
]);

/** A body that completes another: one with a tail of its own, or one whose head is always definite. */
function superiorAt(tokens: Tokens, at: number): Body | undefined {
  const body = bodyAt(tokens, at);
  if (!body || body.rule.includes('alone-known')) return undefined;
  return body.bare && !stands(tokens, at) ? undefined : body;
}

/** *Thanh tra `Sở`*, *Ban Giám đốc `Học viện`*: the head alone of the body that a part belongs to. */
function isOwner(tokens: Tokens, at: number): boolean {
  const body = bodyAt(tokens, at);
  return body !== null && body.bare && stands(tokens, at) && OWNER.has(body.head);
}

/** A unit or a state: streets and buildings complete the names of few bodies. */
function unitAt(tokens: Tokens, at: number, head: string): Place | null {
  const place = classPlaceAt(tokens, at);
  if (!place) return null;
  const gate = place.subtype === 'facility' && GATED.test(head);
  return gate || COMPLETING.has(place.subtype) ? place : null;
}

const COMPLETING = new Set(['unit', 'hamlet', 'country']);

/** Bodies named by a gate, port or estate: *Chi cục Hải quan `cửa khẩu Lao Bảo`*, *Ban Quản lý `chợ Vinh`*. */
const GATED = /hải quan|^đồn |^trạm |^cảng vụ|^ban quản lý$|^bql$/u;

/** *khóa XV*, *khóa 15* */
function termEnd(tokens: Tokens, at: number): number | undefined {
  if (endsLine(tokens, at) || tokens.words[at]!.key !== 'khóa') return undefined;
  const number = tokens.words[at + 1]?.form ?? '';
  return /^(?:[IVXLivxl]+|\d{1,2})$/u.test(number) ? at + 2 : undefined;
}
