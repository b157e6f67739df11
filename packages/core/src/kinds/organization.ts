import { endsLine, keyOf, startsLine, type Tokens } from '../1-tokens/tokens.ts';
import { stands } from '../2-candidates/capitals.ts';
import { type Lexicon, phraseLexicon } from '../2-candidates/lexicon.ts';
import { textOnce } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { scored } from '../2-candidates/scores.ts';
import {
  DEFINING_WORDS,
  LEVEL_PHRASES,
  NESTED_BODIES,
  QUALIFIED_WORDS,
  SCHOOL_LEVELS,
  SMALL_HEADS,
} from '../lexicons/bodies.ts';
import { type Body, bodyAt, bodyPlaces } from './body.ts';
import { FIELD, HEADS } from './body-words.ts';
import type { Kind } from './kind.ts';
import { listItems, separatorEnd } from './lists.ts';
import { placeNameAt } from './place.ts';
import { shortNames } from './short-names.ts';

const NESTED = phraseLexicon(NESTED_BODIES);
const QUALIFIED = phraseLexicon(QUALIFIED_WORDS);
const LEVEL_PHRASE = phraseLexicon(LEVEL_PHRASES);
const SCHOOL_LEVEL = new Set(SCHOOL_LEVELS);
const SMALL_HEAD = new Set(SMALL_HEADS);
const DEFINING = phraseLexicon(DEFINING_WORDS);

/** A body as a candidate; what stands around a head alone says whether it is one body. */
function bodyCandidate(tokens: Tokens, at: number, body: Body): Candidate {
  const { to, subtype, head } = body;
  const rule = body.rule + surroundings(tokens, at, body);
  return scored({ from: at, to, label: 'ORGANIZATION', rule, subtype, case: head });
}

/** Whether a name without a tail stands as a quality, in a list of bodies, or again after one in full. */
function surroundings(tokens: Tokens, at: number, body: Body): string {
  const { bare, core, to } = body;
  if (bare || (to === core && FIXED_RULE.test(body.rule)))
    if (endsPhrase(QUALIFIED, tokens, at) || isLevel(tokens, at, to)) return '-quality';
  if (!bare) return '';
  if (isListed(tokens, at, body.to)) return '-listed';
  if (SCHOOL_LEVEL.has(body.head)) return '';
  if ((firstNamed(tokens).get(body.head) ?? at) >= at) return '';
  return isDefinite(tokens, at, body) ? '-again-definite' : '-again';
}

/** *lãnh đạo `công ty`*, *Ngoài ra, `công ty` đã …*: written small, but what stands beside it says that it is the one named. */
function isDefinite(tokens: Tokens, at: number, { head, to }: Body): boolean {
  if (stands(tokens, at) || !SMALL_HEAD.has(head)) return false;
  if (endsPhrase(DEFINING, tokens, at)) return true;
  const opens = startsLine(tokens, at) || /^[,;.]$/.test(tokens.words[at - 1]!.form);
  return opens && !endsLine(tokens, to) && ACTING.has(tokens.words[to]!.key);
}

/** Words that begin what a body does or undergoes. */
const ACTING = new Set('chỉ còn có cũng dự đang đã được mới phải phối sẽ tiếp vẫn'.split(' '));

/** Whether one or two words before a token are a phrase of a lexicon. */
function endsPhrase(phrases: Lexicon<true>, tokens: Tokens, at: number): boolean {
  if (startsLine(tokens, at)) return false;
  if (phrases.longest(tokens, at - 1)?.to === at) return true;
  return at > 1 && phrases.longest(tokens, at - 2)?.to === at;
}

/** *thành phố trực thuộc `Trung ương`*: a level, not the body. */
function isLevel(tokens: Tokens, at: number, to: number): boolean {
  return [at - 1, at - 2].some(
    (from) => from >= 0 && LEVEL_PHRASE.longest(tokens, from)?.to === to,
  );
}

const FIXED_RULE = /^organization\/fixed/;

/** *Đảng ủy, `HĐND`, UBND xã*: beside another body, with a sign, *và* or nothing between. */
function isListed(tokens: Tokens, at: number, to: number): boolean {
  const next = joinEnd(tokens, to);
  if (next !== undefined && (next > to || stands(tokens, next)) && bodyAt(tokens, next))
    return true;
  const ends = bodyEnds(tokens);
  return (
    !startsLine(tokens, at) && (ends[at] === 1 || (isJoin(tokens, at - 1) && ends[at - 1] === 1))
  );
}

function joinEnd(tokens: Tokens, at: number): number | undefined {
  if (endsLine(tokens, at)) return undefined;
  if (!isJoin(tokens, at)) return at;
  return endsLine(tokens, at + 1) ? undefined : at + 1;
}

function isJoin(tokens: Tokens, at: number): boolean {
  const { key } = tokens.words[at]!;
  return key === 'và' || /^[-,;/]$/.test(key);
}

/** Where a body ends directly before a token. */
const bodyEnds = textOnce((tokens: Tokens): Uint8Array => {
  const ends = new Uint8Array(tokens.count + 1);
  for (const i of bodyPlaces(tokens)) {
    const body = stands(tokens, i) ? bodyAt(tokens, i) : null;
    if (body) ends[body.to] = 1;
  }
  return ends;
});

/** Where the text first names a body with this head in full. */
const firstNamed = textOnce((tokens: Tokens): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const i of bodyPlaces(tokens)) {
    const body = bodyAt(tokens, i);
    if (!body || body.bare) continue;
    for (const { entry } of HEADS.all(tokens, i))
      if (!first.has(entry.key)) first.set(entry.key, i);
  }
  return first;
});

function bodiesIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  let core = 0;
  let end = 0;
  for (const i of bodyPlaces(tokens)) {
    if (i < core) {
      const inner = nestedIn(tokens, i, core, end);
      if (inner) found.push(inner);
      continue;
    }
    const body = bodyAt(tokens, i);
    if (!body) continue;
    const candidate = frontInside(tokens, i, body) ?? bodyCandidate(tokens, i, body);
    found.push(candidate);
    if (body.rule.includes('owner')) found.push(ownerCandidate(body));
    if (candidate.score > 0.5) ({ core, to: end } = body);
  }
  return found;
}

/** *Thanh tra `Sở`*: the head alone that closes the name of a part. */
function ownerCandidate({ core, to, subtype }: Body): Candidate {
  return scored({
    from: core,
    to,
    label: 'ORGANIZATION',
    rule: 'organization/owner-inside',
    subtype,
  });
}

/** Bodies that take the tail of the head that they close: *Văn phòng HĐND và `UBND xã Tam Quang`*. */
const OWN_TAIL = new Set([
  'ubnd',
  'hđnd',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'đảng ủy',
  'đảng bộ',
]);

/** A body inside the head of another: *Văn phòng `Quốc hội`*, *Ủy ban `MTTQ Việt Nam` xã*. */
function nestedIn(tokens: Tokens, at: number, core: number, end: number): Candidate | undefined {
  const nested = NESTED.longest(tokens, at);
  if (!nested || nested.to > core) return undefined;
  if (nested.to === core && OWN_TAIL.has(keyOf(tokens, at, core))) {
    const body = bodyAt(tokens, at);
    return body ? bodyCandidate(tokens, at, body) : undefined;
  }
  const country = nested.to < end ? placeNameAt(tokens, nested.to) : null;
  const to = country?.subtype === 'country' && country.to <= end ? country.to : nested.to;
  return scored({
    from: at,
    to,
    label: 'ORGANIZATION',
    rule: 'organization/inside-head',
    subtype: 'state',
    case: keyOf(tokens, at, nested.to),
  });
}

/** Inside *Ủy ban `MTTQ Việt Nam` xã* the Front ends with its country. */
function frontInside(tokens: Tokens, at: number, body: Body): Candidate | undefined {
  if (!body.head.startsWith('mttq') && !body.head.startsWith('mặt trận tổ quốc')) return undefined;
  const before = tokens.words[at - 1]?.key;
  if (before !== 'ban' && before !== 'ub' && before !== 'ương') return undefined;
  const end = HEADS.longest(tokens, at)!.to;
  const country = placeNameAt(tokens, end);
  const to = country?.subtype === 'country' ? country.to : end;
  return scored({
    from: at,
    to,
    label: 'ORGANIZATION',
    rule: 'organization/front-inside',
    subtype: 'front',
  });
}

/** *các sở: `Xây dựng`, `Tài chính`*, *Bộ Công an, `Quốc phòng`*: bodies of one kind by what they work on. */
function listedIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  for (const i of bodyPlaces(tokens)) {
    const head = HEADS.longest(tokens, i);
    if (!head || head.entry.group.tail !== 'field' || head.to > i + 1) continue;
    const plural = !startsLine(tokens, i) && MANY.has(tokens.words[i - 1]!.key);
    if (plural) {
      const first = tokens.words[head.to]?.form === ':' ? head.to + 1 : head.to;
      found.push(...fieldsFrom(tokens, first, 'organization/list'));
    } else {
      const body = bodyAt(tokens, i);
      const next = body && PLAIN_RULE.test(body.rule) ? separatorEnd(tokens, body.to) : undefined;
      if (next !== undefined) found.push(...fieldsFrom(tokens, next, 'organization/list-tail'));
    }
  }
  return found;
}

const PLAIN_RULE = /^organization\/fi(?:eld|xed)$/;

const MANY = new Set(['các', 'hai', 'ba', 'bốn', 'những']);

function fieldsFrom(tokens: Tokens, at: number, rule: string): Candidate[] {
  const items = listItems(tokens, at, (from) => {
    if (endsLine(tokens, from) || !stands(tokens, from) || HEADS.longest(tokens, from))
      return undefined;
    return FIELD.longest(tokens, from)?.to;
  });
  return items.map((item) => scored({ ...item, label: 'ORGANIZATION', rule, subtype: 'state' }));
}

export const organization: Kind = {
  label: 'ORGANIZATION',
  recognizers: [
    { name: 'organization/bodies', find: bodiesIn },
    shortNames,
    { name: 'organization/lists', find: listedIn },
  ],
};
