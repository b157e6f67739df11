import { endsLine, keyOf, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import { capitalRun, isCapital, stands } from '../2-candidates/capitals.ts';
import { wordOnce } from '../2-candidates/reading.ts';
import { type HeadGroup, NAME_WORDS } from '../lexicons/bodies.ts';
import { ACTS } from '../lexicons/fields.ts';
import { FIELD, FIXED, HEADS, isPoliceUnit } from './body-words.ts';
import { compoundEnd, continuesCompound } from './compounds.ts';
import { isSurname, opensSentence } from './name-words.ts';
import { classPlaceAt, isRisky, placeNameAt } from './place.ts';

const ACT = new Set(ACTS);

/** A part of a body's name after its head: where it ends, and its kind, as the rule's name has it. */
export interface Part {
  readonly to: number;
  readonly kind: string;
}

/** Whether a head says what the body works on: *Trạm Y tế*, *Hội Nông dân*. */
export function isLong(from: number, to: number): boolean {
  return to - from > 2;
}

/** What a head of this group works on, or its proper name. */
export function fieldEnd(
  tokens: Tokens,
  at: number,
  { group, from }: { readonly group: HeadGroup; readonly from: number },
): Part {
  if (endsLine(tokens, at)) return { to: at, kind: '' };
  const numbered = serialEnd(tokens, at);
  if (numbered !== undefined) return { to: numbered, kind: '-number' };
  const paper = group.subtype === 'press' ? paperEnd(tokens, at) : undefined;
  if (paper) return paper;
  const own = group.tail === 'name' ? ownNameEnd(tokens, at) : undefined;
  if (own && own.to > at) return own;
  const field = FIELD.longest(tokens, at);
  if (field) {
    const end = fieldsEnd(tokens, field.to);
    return {
      to: serialEnd(tokens, end) ?? end,
      kind: stands(tokens, at) || isLong(from, at) ? '-field' : '-field-lower',
    };
  }
  const sign = signEnd(tokens, at);
  if (sign !== undefined) return { to: sign, kind: '-sign' };
  return group.tail === 'name' ? { to: at, kind: '' } : capitalName(tokens, at);
}

/** *Phòng Kinh tế, `hạ tầng và đô thị`*: fields in lower case go on with the name of the first. */
function fieldsEnd(tokens: Tokens, at: number): number {
  let end = at;
  for (;;) {
    const next = endsLine(tokens, end) || !JOINS.has(tokens.words[end]!.key) ? at : end + 1;
    const small = next > end && !stands(tokens, next);
    const more = small || isJoined(tokens, end) ? FIELD.longest(tokens, next) : undefined;
    if (!more || more.to === next + 1 || HEADS.longest(tokens, next)) return end;
    if (isAct(tokens, next, more.to)) return end;
    end = more.to;
  }
}

const JOINS = new Set([',', '-', 'và', '&']);

/** *Ban Chỉ đạo Cải cách hành chính `và` Chuyển đổi số* */
function isJoined(tokens: Tokens, at: number): boolean {
  return !endsLine(tokens, at) && tokens.words[at]!.key === 'và' && !endsLine(tokens, at + 1);
}

/** *báo Lao Động*, *Báo Nghệ An*: a paper by its name, which is written with a capital. */
function paperEnd(tokens: Tokens, at: number): Part | undefined {
  const paper = FIXED.longest(tokens, at);
  if (paper?.entry === 'press') return { to: paper.to, kind: '-paper' };
  const nameless = tokens.words[at - 1]!.key === 'báo' && !isCapital(tokens.words[at]);
  return nameless ? { to: at, kind: '' } : undefined;
}

/** *Đội 5*, *Chi bộ số 3*, *Quân khu 4* */
export function serialEnd(tokens: Tokens, at: number): number | undefined {
  if (endsLine(tokens, at)) return undefined;
  const number = tokens.words[at]!.key === 'số' ? at + 1 : at;
  const word = tokens.words[number];
  if (!word || startsLine(tokens, number)) return undefined;
  if (/^[IVX]{1,4}$/u.test(word.form)) return number + 1;
  if (!/^\d{1,4}$/.test(word.form)) return undefined;
  if (tokens.words[number + 1]?.form === '/')
    return /^\d/.test(tokens.words[number + 2]?.form ?? '') ? number + 3 : undefined;
  return number + 1;
}

/** *LĐ-TB&XH*, *GD - ĐT*: an abbreviation of several parts. */
function signEnd(tokens: Tokens, at: number): number | undefined {
  const word = tokens.words[at]!;
  if (isPoliceUnit(word)) return at + 1;
  if (!isFieldSign(word) || placeNameAt(tokens, at) || HEADS.longest(tokens, at)) return undefined;
  let end = at + 1;
  while (
    /^[-–&,]$/u.test(tokens.words[end]?.form ?? '') &&
    tokens.words[end + 1]?.shape === 'upper'
  ) {
    if (!touches(tokens, end) && tokens.words[end]!.form === ',') break;
    end += 2;
  }
  return end;
}

const isFieldSign = wordOnce(({ form }) => /^[A-ZĐƯÔÂĂÊƠ]{2,8}$/u.test(form));

/** Capitalised words that are no place, person or other body. */
function capitalName(tokens: Tokens, at: number): Part {
  const none = { to: at, kind: '' };
  if (!isCapital(tokens.words[at]) || placeNameAt(tokens, at) || HEADS.longest(tokens, at))
    return none;
  if (FIXED.longest(tokens, at) || isSurname(tokens.words[at]!)) return none;
  return { to: compoundEnd(tokens, capitalRun(tokens, at, 5)), kind: '-name' };
}

/** *Đầu tư và Phát triển Mỹ Châu*, *Phan Bội Châu*: the name of a company, school or hospital. */
function ownNameEnd(tokens: Tokens, at: number): Part {
  let end = at;
  let last = at;
  while (end < tokens.count && end - at < 16 && !(end > at && startsLine(tokens, end))) {
    if (end > at && (classPlaceAt(tokens, end) || endsName(tokens, end))) break;
    if (opensSentence(tokens, at, end)) break;
    const word = tokens.words[end]!;
    const field = FIELD.longest(tokens, end)?.to;
    if (field !== undefined && (isCapital(word) || (last > at && !isAct(tokens, end, field))))
      last = field;
    else if (isCapital(word) || (word.shape === 'number' && last === end && end > at))
      last = end + 1;
    else if (last === end && end > at && continuesCompound(tokens, end)) last = end + 1;
    else if (!NAME_WORDS.has(word.key)) break;
    end = Math.max(end + 1, last);
  }
  if (last === at) return { to: at, kind: '' };
  return wholePlace(tokens, at, last) ? { to: at, kind: '' } : { to: last, kind: '-name' };
}

/** *Trường THCS Lê Lợi `tổ chức` khai giảng*: a field that is also what a body does. */
function isAct(tokens: Tokens, from: number, to: number): boolean {
  return ACT.has(keyOf(tokens, from, to));
}

/** After *-* or *,* a new body, not the rest of the name. */
function endsName(tokens: Tokens, at: number): boolean {
  const sign = tokens.words[at - 1]!.key;
  if (sign === '-' && placeNameAt(tokens, at)) return true;
  if (sign === 'và' || sign === '-' || sign === '&') return HEADS.longest(tokens, at) !== undefined;
  return false;
}

/** A name that is the name of a place is nested as such by the tail. */
function wholePlace(tokens: Tokens, at: number, end: number): boolean {
  const place = placeNameAt(tokens, at);
  return place !== null && place.to === end && !isRisky(place);
}
