import { endsLine, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import { shouting, stands } from '../2-candidates/capitals.ts';
import { phraseLexicon } from '../2-candidates/lexicon.ts';
import { placesOf, readOnce, wordOnce } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import {
  AFTER,
  BEFORE,
  CROWD_NOUNS,
  CROWD_STARTS,
  FALSE_TITLES,
  PLAIN_UNITS,
  SEATED_OFFICES,
  TITLE_COMPOUNDS,
  TITLE_GROUPS,
  type TitleGroup,
} from '../lexicons/titles.ts';
import { type Head, headLexicon } from './heads.ts';
import type { Kind } from './kind.ts';
import { listItems } from './lists.ts';
import { placeCandidate } from './place-lists.ts';
import { classPlaceAt, isRisky, placeNameAt, type Place, placeAt } from './place.ts';
import { isSurname } from './name-words.ts';
import { bodyAt, levelsEnd, seatEnd, withinHeads } from './body.ts';
import { FIELD, HEADS as BODY_HEADS, LEVEL } from './body-words.ts';
import { scored } from '../2-candidates/scores.ts';

/** An office, rank, degree or honour that begins at some token. */
export interface Title {
  readonly to: number;
  readonly rule: string;
  readonly subtype: string;
  readonly head: string;
  /** Where the name of its place begins, if it ends with one: *Trưởng thôn `Đông Thành`*. */
  readonly name?: number;
}

const HEADS = headLexicon(TITLE_GROUPS);
const PRE = phraseLexicon(BEFORE);
const POST = phraseLexicon(AFTER);
const UNIT = phraseLexicon(PLAIN_UNITS);
const CROWD = phraseLexicon(CROWD_NOUNS);
const FALSE_TITLE = phraseLexicon(FALSE_TITLES);
const COMPOUND = phraseLexicon(TITLE_COMPOUNDS);
const CROWD_START = new Set(CROWD_STARTS);
/** Offices whose field stands for their ministry: *Bộ trưởng `Y tế`*. */
const MINISTERS = new Set([
  'bộ trưởng',
  'thứ trưởng',
  'thứ trưởng thường trực',
  'cục trưởng',
  'vụ trưởng',
]);

/** Whether a title may begin with a word. */
const mayStartTitle = wordOnce((word) => HEADS.starts(word) || PRE.starts(word));
/** The places of a text where a title may begin. */
export const titlePlaces = placesOf(mayStartTitle);

/** The title that begins at a token. Of all readings the one that ends last holds, and of these the one with the shortest head. */
export const titleAt = readOnce(mayStartTitle, (tokens: Tokens, at: number): Title | null => {
  if (withinHeads(tokens)[at] || endsCompound(tokens, at)) return null;
  const start = modifiersEnd(tokens, at);
  const bound = FALSE_TITLE.longest(tokens, at)?.to ?? 0;
  let best: Title | null = null;
  for (let from = at; from <= start; from += 1) {
    for (const { to, entry } of HEADS.all(tokens, from)) {
      if (to < bound) continue;
      const title = completed(tokens, from, to, entry);
      if (title && title.to > (best?.to ?? 0)) best = title;
    }
  }
  return best;
});

/** *đoàn `đại biểu` cấp cao*, *quân `hàm` Đại tá* */
function endsCompound(tokens: Tokens, at: number): boolean {
  return !startsLine(tokens, at) && (COMPOUND.longest(tokens, at - 1)?.to ?? 0) > at;
}

/** No office has more words before its head. */
const MOST_MODIFIERS = 4;

/** *nguyên Phó* Chủ tịch: the words before a head that belong to it. */
function modifiersEnd(tokens: Tokens, at: number): number {
  let end = at;
  for (
    let found = PRE.longest(tokens, end);
    found && end - at < MOST_MODIFIERS;
    found = PRE.longest(tokens, end)
  ) {
    if (endsLine(tokens, found.to)) break;
    end = found.to;
  }
  return end;
}

function completed(
  tokens: Tokens,
  from: number,
  headEnd: number,
  { group, key }: Head<TitleGroup>,
): Title | null {
  const after = afterDot(tokens, headEnd);
  const to =
    group.complement === 'unit' || group.subtype !== 'office' ? after : postEnd(tokens, after);
  const part = complement(tokens, to, group, key);
  if (!part) return null;
  const end = (SEATED_OFFICES.has(key) && seatEnd(tokens, part.to)) || part.to;
  const lower = stands(tokens, from) ? '' : '-lower';
  const rule = `title/${group.subtype}${part.kind}${lower}`;
  return { to: end, rule, subtype: group.subtype, head: key, ...named(part) };
}

/** *PCT`.`UBND xã* */
function afterDot(tokens: Tokens, at: number): number {
  const dotted = tokens.words[at]?.form === '.' && touches(tokens, at) && touches(tokens, at + 1);
  return dotted && tokens.words[at - 1]!.shape === 'upper' && bodyAt(tokens, at + 1) ? at + 1 : at;
}

/**
 * Words after an office that belong to it, unless a body begins with them: *Chủ nhiệm `Kỹ thuật`*. *Phó Bí thư
 * `Thường trực` Thị ủy*: this word always does, whatever body it could begin.
 */
function postEnd(tokens: Tokens, at: number): number {
  if (endsLine(tokens, at)) return at;
  const found = POST.longest(tokens, at);
  if (!found) return at;
  const beginsBody = bodyAt(tokens, at)?.rule.endsWith('-body') ?? false;
  return beginsBody && tokens.words[at]!.key !== 'thường' ? at : found.to;
}

interface Part {
  readonly to: number;
  readonly kind: string;
  readonly name?: number;
}

function named({ name }: Part): { name?: number } {
  return name === undefined ? {} : { name };
}

function complement(tokens: Tokens, at: number, group: TitleGroup, key: string): Part | null {
  if (group.complement === 'none') return { to: at, kind: '' };
  if (endsLine(tokens, at)) return group.complement === 'unit' ? null : { to: at, kind: '' };
  if (group.complement === 'unit') return unitPart(tokens, at);
  if (group.complement === 'hamlet') return hamletPart(tokens, at);
  if (group.complement === 'subject') return subjectPart(tokens, at);
  const served = AIDES.has(key) ? titleAt(tokens, at) : null;
  if (served) return { to: served.to, kind: '-served' };
  return (
    crowdPart(tokens, at) ??
    ranksPart(tokens, at, key) ??
    bodyPart(tokens, at) ??
    placePart(tokens, at) ??
    signPart(tokens, at) ??
    fieldPart(tokens, at, key) ?? { to: at, kind: '' }
  );
}

/** *Trưởng thôn `Đông Thành`*, but not the holder in *Trưởng bản `Giàng A Páo`*. */
function hamletPart(tokens: Tokens, at: number): Part {
  const place = classPlaceAt(tokens, at - 1) ?? classPlaceAt(tokens, at - 2);
  if (!place || place.to <= at || looksHeld(tokens, at, place.to)) return { to: at, kind: '' };
  const numbered = tokens.words[at]!.shape === 'number';
  return { to: place.to, kind: '-place', ...(numbered ? {} : { name: at }) };
}

/** Whether a name after an office begins like a person's, and is none of a known place. */
function looksHeld(tokens: Tokens, from: number, to: number): boolean {
  return isSurname(tokens.words[from]!) && placeNameAt(tokens, from)?.to !== to;
}

/** Offices that serve another: *Thư ký `Chủ tịch UBND thành phố`*. */
const AIDES = new Set(['thư ký', 'trợ lý']);

/** *Trưởng `Ban Tuyên giáo`*, *Trưởng `phòng Tư pháp quận Hoàng Mai`*, *Phó Trưởng `ban`* */
function unitPart(tokens: Tokens, at: number): Part | null {
  const body = bodyAt(tokens, at);
  const unit = UNIT.longest(tokens, at);
  if (body && !body.bare) return { to: body.to, kind: '-body' };
  if (body && body.to > (unit?.to ?? 0) && stands(tokens, at))
    return { to: body.to, kind: '-bare-body' };
  if (unit) return crowdPart(tokens, unit.to) ?? { to: unit.to, kind: '-unit' };
  return crowdPart(tokens, at) ?? (body ? { to: body.to, kind: '-bare-body' } : null);
}

function bodyPart(tokens: Tokens, at: number): Part | undefined {
  const body = bodyAt(tokens, at);
  if (!body) {
    const head = BODY_HEADS.longest(tokens, at);
    return head && (crowdPart(tokens, head.to) ?? levelsPart(tokens, head.to));
  }
  return { to: body.to, kind: body.bare ? '-bare-body' : '-body' };
}

/** *Chủ tịch UBND `xã, phường, đặc khu`* */
function levelsPart(tokens: Tokens, at: number): Part | undefined {
  const level = endsLine(tokens, at) ? undefined : LEVEL.longest(tokens, at);
  const to = level ? levelsEnd(tokens, level.to) : at;
  return level && to > level.to ? { to, kind: '-crowd' } : undefined;
}

/** *Chủ tịch `FTUB`*, *Phó Chủ tịch `SeABank`*: a body known by its sign alone. */
function signPart(tokens: Tokens, at: number): Part | undefined {
  if (!isSign(tokens, at)) return undefined;
  let to = at + 1;
  while (tokens.words[to]?.form === '-' && touches(tokens, to) && isSign(tokens, to + 1)) to += 2;
  return { to, kind: '-sign' };
}

function isSign(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at];
  if (!word || shouting(tokens)[at] || startsLine(tokens, at)) return false;
  if (word.shape === 'mixed') return /\p{Lu}.*\p{Lu}/u.test(word.form) && word.form.length > 3;
  return word.shape === 'upper' && word.form.length >= 3 && !HEADS.longest(tokens, at);
}

/** *Chủ tịch `huyện`*, *Bí thư `Bình Định`*, *Tổng thống `Mỹ`* */
function placePart(tokens: Tokens, at: number): Part | undefined {
  const place = placeAt(tokens, at);
  if (place && completes(tokens, at, place)) {
    return { to: place.to, kind: '-place' };
  }
  const level = LEVEL.longest(tokens, at);
  return level && { to: level.to, kind: '-level' };
}

/** Places that have offices; a street or a lake has none. */
const UNITS = new Set(['unit', 'hamlet', 'country', 'region']);

function completes(tokens: Tokens, at: number, place: Place): boolean {
  if (isRisky(place) || !UNITS.has(place.subtype)) return false;
  return tokens.words[at]!.key !== 'hồ' || classPlaceAt(tokens, at) !== null;
}

/** *Bộ trưởng `Y tế`*, *Bộ trưởng `Quốc phòng Lào`* */
function fieldPart(tokens: Tokens, at: number, key: string): Part | undefined {
  const field = MINISTERS.has(key) && stands(tokens, at) ? FIELD.longest(tokens, at) : undefined;
  if (!field) return undefined;
  const place = endsLine(tokens, field.to) ? null : placeNameAt(tokens, field.to);
  return { to: place?.subtype === 'country' ? place.to : field.to, kind: '-field' };
}

/** *Tiến sĩ `Kinh tế`*, *Kỹ sư `chuyên ngành Thủy lợi`* */
function subjectPart(tokens: Tokens, at: number): Part {
  const special =
    tokens.words[at]!.key === 'chuyên' && tokens.words[at + 1]?.key === 'ngành' ? at + 2 : at;
  const field = special < tokens.count ? FIELD.longest(tokens, special) : undefined;
  return field && (stands(tokens, special) || field.to > special + 1)
    ? { to: field.to, kind: '-subject' }
    : { to: at, kind: '' };
}

/** *Giám đốc `các sở, ban, ngành`*, *Chủ tịch UBND `các xã, phường`*: the holders of many offices. */
function crowdPart(tokens: Tokens, at: number): Part | undefined {
  if (endsLine(tokens, at) || !CROWD_START.has(tokens.words[at]!.key)) return undefined;
  const last = listItems(tokens, at + 1, (from) => CROWD.longest(tokens, from)?.to).at(-1);
  return last && { to: last.to, kind: '-crowd' };
}

/** *Thủ trưởng `cơ quan ngang bộ`*: this office is of a kind of bodies even where no word says that they are many. */
function ranksPart(tokens: Tokens, at: number, key: string): Part | undefined {
  const noun = key === 'thủ trưởng' ? CROWD.longest(tokens, at) : undefined;
  if (!noun || (bodyAt(tokens, at)?.to ?? 0) > noun.to) return undefined;
  const last = listItems(tokens, at, (from) => CROWD.longest(tokens, from)?.to).at(-1)!;
  return { to: last.to, kind: '-crowd' };
}

function titleCandidate(at: number, { to, rule, subtype, head }: Title): Candidate {
  return scored({ from: at, to, label: 'TITLE', rule, subtype, case: head });
}

/** The body that an office is one of is a body, even in lower case: *Giám đốc `trung tâm Chính trị`*. */
function bodyIn(tokens: Tokens, at: number, { to }: Title): Candidate[] {
  for (let from = at + 1; from < to; from += 1) {
    const body = bodyAt(tokens, from);
    if (body?.to !== to) continue;
    const how = `${body.bare ? 'bare' : 'full'}${stands(tokens, from) ? '' : '-lower'}`;
    const rule = `organization/in-title-${how}`;
    return [
      scored({ from, to, label: 'ORGANIZATION', rule, subtype: body.subtype, case: body.head }),
    ];
  }
  return [];
}

/** The place that an office names: *Trưởng thôn `Đông Thành`*. */
function hamletCandidate(from: number, to: number): Candidate {
  return placeCandidate(from, { to, rule: 'location/in-title', subtype: 'hamlet' });
}

function signCandidate(tokens: Tokens, { to }: Title): Candidate {
  let from = to - 1;
  while (tokens.words[from - 1]?.form === '-') from -= 2;
  const rule = 'organization/after-title';
  return scored({ from, to, label: 'ORGANIZATION', rule, subtype: 'other' });
}

function titlesIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  for (const i of titlePlaces(tokens)) {
    const title = titleAt(tokens, i);
    if (!title) continue;
    found.push(titleCandidate(i, title));
    if (title.name !== undefined) found.push(hamletCandidate(title.name, title.to));
    if (title.rule.includes('-sign')) found.push(signCandidate(tokens, title));
    if (title.rule.includes('-body')) found.push(...bodyIn(tokens, i, title));
  }
  return found;
}

export const title: Kind = {
  label: 'TITLE',
  recognizers: [{ name: 'title/offices', find: titlesIn }],
};
