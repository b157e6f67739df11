import { endsLine, keyOf, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import { capitalRun, capitals, isCapital, shouting } from '../2-candidates/capitals.ts';
import { phraseLexicon } from '../2-candidates/lexicon.ts';
import { placesOf, readOnce, textOnce, wordOnce } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { COMPOUND_SURNAMES, HONORIFICS, KNOWN_PEOPLE } from '../lexicons/names.ts';
import type { Kind } from './kind.ts';
import { nameAt as placeNameAt, withinClassPlaces } from './location.ts';
import { isGivenName, isRareSurname, isSurname } from './name-words.ts';
import { bodyAt } from './body.ts';
import { withinHeads } from './organization.ts';
import { scored } from '../2-candidates/scores.ts';
import { titleAt, titlePlaces } from './title.ts';

const HONORIFIC = phraseLexicon(HONORIFICS);
const COMPOUND = phraseLexicon(COMPOUND_SURNAMES);
const KNOWN = phraseLexicon(KNOWN_PEOPLE);

interface Name {
  readonly to: number;
  /** How much the words themselves say: a surname with known names after it, a surname, or capitals only. */
  readonly form: 'full' | 'two' | 'rare' | 'run' | 'initials';
}

/** The name that begins at a token, by its words alone. */
export const nameAt = readOnce(isCapital, (tokens: Tokens, at: number): Name | null => {
  if (isNoName(tokens, at)) return null;
  const initials = initialsEnd(tokens, at);
  if (initials !== undefined) return { to: initials, form: 'initials' };
  const to = nameEnd(tokens, at);
  return to > at ? { to, form: formOf(tokens, at, to) } : null;
});

/** Where an office, a body or a form of address begins, no name does. */
function isNoName(tokens: Tokens, at: number): boolean {
  if (HONORIFIC.longest(tokens, at) || startsOffice(tokens, at)) return true;
  return startsBody(tokens, at) || abbreviates(tokens.words[at]!);
}

/** *TASS*, *UBND*: capitals that spell no word of a name, as those of *LÊ THANH LONG* do. */
const abbreviates = wordOnce((word) => {
  const { shape, form } = word;
  if (shape === 'mixed') return /\p{Lu}.*\p{Lu}/u.test(form) && !/['’ʼ]/u.test(form);
  return shape === 'upper' && form.length > 1 && !isSurname(word) && !isGivenName(word);
});

/** A run of capitalised words, cut where a title or a body begins. */
function nameEnd(tokens: Tokens, at: number): number {
  const loud = shouting(tokens)[at] === 1;
  const run = loud ? loudEnd(tokens, at) : capitalRun(tokens, at, 6);
  for (let i = at + 1; i < run; i += 1) {
    if (
      !loud &&
      tokens.words[i]!.shape === 'upper' &&
      tokens.words[i]!.form.length > 1 &&
      tokens.words[at]!.shape !== 'upper'
    )
      return i;
    if (i > at + 1 && (startsOffice(tokens, i) || startsBody(tokens, i))) return i;
  }
  return initialAfter(tokens, run) ?? run;
}

/** In a line of capitals a name goes on while its words are ones of names. */
function loudEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.count && end - at < 4 && !startsLine(tokens, end)) {
    const word = tokens.words[end]!;
    if (word.shape !== 'upper' || !isGivenName(word)) break;
    end += 1;
  }
  return end;
}

function startsOffice(tokens: Tokens, at: number): boolean {
  const found = titleAt(tokens, at);
  return found !== null && found.to - at > 1;
}

function startsBody(tokens: Tokens, at: number): boolean {
  const found = bodyAt(tokens, at);
  return found !== null && found.to - at > 1 && !found.rule.startsWith('organization/name');
}

/** *Lê Văn T.* */
function initialAfter(tokens: Tokens, at: number): number | undefined {
  const last = tokens.words[at - 1];
  if (last?.form.length !== 1 || tokens.words[at]?.form !== '.' || !touches(tokens, at))
    return undefined;
  return at + 1;
}

/** *V.V.Đ*, *H.T* */
function initialsEnd(tokens: Tokens, at: number): number | undefined {
  let end = at;
  let letters = 0;
  while (/^\p{Lu}$/u.test(tokens.words[end]?.form ?? '') && (end === at || touches(tokens, end))) {
    letters += 1;
    end += 1;
    if (tokens.words[end]?.form !== '.' || !touches(tokens, end)) break;
    end += 1;
  }
  if (letters < 2) return undefined;
  return end;
}

function formOf(tokens: Tokens, from: number, to: number): Name['form'] {
  const first = tokens.words[from]!;
  const last = tokens.words[to - 1]!;
  const length = to - from;
  const surname = isSurname(first) || COMPOUND.longest(tokens, from) !== undefined;
  if (surname && length >= 3 && length <= 5 && named(tokens, from + 1, to)) return 'full';
  if (surname && length === 2 && isGivenName(last)) return 'two';
  if ((surname || isRareSurname(first)) && length >= 2) return 'rare';
  return 'run';
}

function named(tokens: Tokens, from: number, to: number): boolean {
  let known = 0;
  for (let i = from; i < to; i += 1) {
    if (isGivenName(tokens.words[i]!)) known += 1;
  }
  return known >= to - from - 1;
}

const honorificPlaces = placesOf((word) => HONORIFIC.starts(word));
const knownPlaces = placesOf((word) => KNOWN.starts(word));

/** Where a form of address ends directly before a token, a person is named. */
const addressed = textOnce((tokens: Tokens): Uint8Array => {
  const after = new Uint8Array(tokens.count + 1);
  for (const i of honorificPlaces(tokens)) {
    const found = HONORIFIC.longest(tokens, i);
    if (found) after[tokens.words[found.to]?.form === ':' ? found.to + 1 : found.to] = 1;
  }
  return after;
});

/** Where a title ends directly before a token. */
const titled = textOnce((tokens: Tokens): Uint8Array => {
  const after = new Uint8Array(tokens.count + 1);
  for (const i of titlePlaces(tokens)) {
    const found = titleAt(tokens, i);
    if (found) after[found.to] = found.subtype === 'office' ? 1 : 2;
  }
  return after;
});

/** What stands around a name says whether it is one. */
function cue(tokens: Tokens, from: number, to: number): string {
  if (addressed(tokens)[from]) return 'address';
  const own = !startsLine(tokens, from);
  if (own && titled(tokens)[from] === 2) return 'rank';
  if (own && titled(tokens)[from] === 1) return 'office';
  if (titleFollows(tokens, to)) return 'before-title';
  if (own && /^[,;:]$/.test(tokens.words[from - 1]?.form ?? '') && listed(tokens, to))
    return 'list';
  if (startsLine(tokens, from) && endsLine(tokens, to)) return 'line';
  return 'none';
}

/** *Lê Thanh Long – `Phó Bí thư`*, *Lê Thanh Long, `Chủ tịch`*, *Lê Thanh Long (`Chủ tịch` …)* */
function titleFollows(tokens: Tokens, at: number): boolean {
  if (endsLine(tokens, at)) return false;
  return /^[-,(:]$/.test(tokens.words[at]!.key) && titleAt(tokens, at + 1) !== null;
}

function listed(tokens: Tokens, at: number): boolean {
  return /^[,;.]$/.test(tokens.words[at]?.form ?? '') || tokens.words[at]?.key === 'và';
}

function candidate(from: number, to: number, rule: string): Candidate {
  return scored({ from, to, label: 'PERSON', rule: `person/${rule}` });
}

function namesIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  for (const i of capitals(tokens)) {
    const name = nameAt(tokens, i);
    if (!name || insideRun(tokens, i) || withinHeads(tokens)[i]) continue;
    const rule = ruleOf(tokens, i, name);
    if (rule) found.push(candidate(i, name.to, rule));
  }
  return found;
}

/** A name does not begin in the middle of a run of capitals, unless something before it ends there. */
function insideRun(tokens: Tokens, at: number): boolean {
  if (startsLine(tokens, at) || at === 0 || !isCapital(tokens.words[at - 1])) return false;
  return !addressed(tokens)[at] && !titled(tokens)[at];
}

function ruleOf(tokens: Tokens, at: number, name: Name): string | undefined {
  const around = cue(tokens, at, name.to);
  const loud = shouting(tokens)[at] ? '-loud' : '';
  const place = placeNameAt(tokens, at)?.to === name.to ? '-place' : '';
  const length = name.form === 'run' ? `-${Math.min(name.to - at, 4)}` : '';
  if (around === 'none' && name.form === 'run') return undefined;
  const within = withinClassPlaces(tokens)[at] ? '-in-place' : '';
  return `${name.form}${length}-${around}${place}${within}${loud}`;
}

/** Given names and whole names that the text has given before: *đồng chí `Long`*, `Lê Thanh Long`. */
const introduced = textOnce((tokens: Tokens): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const i of capitals(tokens)) {
    const name = nameAt(tokens, i);
    if (!name || insideRun(tokens, i) || !sure(tokens, i, name)) continue;
    for (let from = i; from < name.to; from += 1) {
      const key = keyOf(tokens, from, name.to);
      if (!first.has(key)) first.set(key, name.to);
    }
  }
  return first;
});

function sure(tokens: Tokens, at: number, name: Name): boolean {
  if (name.form === 'full') return true;
  return (
    name.form !== 'initials' &&
    ['address', 'rank', 'office', 'before-title'].includes(cue(tokens, at, name.to))
  );
}

function againIn(tokens: Tokens): Candidate[] {
  const first = introduced(tokens);
  if (first.size === 0) return [];
  const found: Candidate[] = [];
  for (const i of capitals(tokens)) {
    if (insideRun(tokens, i)) continue;
    const to = nameEnd(tokens, i);
    const place = first.get(keyOf(tokens, i, to));
    if (place === undefined || place > i) continue;
    found.push(candidate(i, to, `again-${Math.min(to - i, 3)}-${cue(tokens, i, to)}`));
  }
  return found;
}

function knownIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  for (const i of knownPlaces(tokens)) {
    const known = KNOWN.longest(tokens, i);
    if (known && isCapital(tokens.words[i]) && !withinHeads(tokens)[i]) {
      found.push(candidate(i, known.to, withinClassPlaces(tokens)[i] ? 'known-in-place' : 'known'));
    }
  }
  return found;
}

/** *Phan Thành- Duy Quý*, *Ảnh: Thu Hằng*: names of authors on a line of their own or after a label. */
function bylinesIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    const from = creditEnd(tokens, i) ?? (startsByline(tokens, i) ? i : undefined);
    if (from !== undefined)
      found.push(...lineNames(tokens, from, from === i ? 'byline' : 'credit'));
  }
  return found;
}

/** A line's start, or what follows its last full stop: *… theo quy định./. `Việt Quốc`/VOV*. */
function startsByline(tokens: Tokens, at: number): boolean {
  return startsLine(tokens, at) || /^[.…]$/u.test(tokens.words[at - 1]?.form ?? '');
}

const CREDITS = new Set(['ảnh', 'tin', 'bài', 'video', 'nguồn', 'clip', 'theo']);

/** The token after *Ảnh:*, *Tin, ảnh:* */
function creditEnd(tokens: Tokens, at: number): number | undefined {
  if (!CREDITS.has(tokens.words[at]!.key) || tokens.words[at + 1]?.form !== ':') return undefined;
  return at + 2 < tokens.count && !startsLine(tokens, at + 2) ? at + 2 : undefined;
}

function lineNames(tokens: Tokens, at: number, rule: string): Candidate[] {
  const found: Candidate[] = [];
  let from = at;
  for (;;) {
    const name = initialsEnd(tokens, from) ?? bylineEnd(tokens, from);
    if (name === undefined) return [];
    found.push(
      candidate(
        from,
        name,
        `${rule}-${Math.min(name - from, 4)}${found.length > 0 ? '-next' : ''}`,
      ),
    );
    if (endsLine(tokens, name)) return found;
    if (rule === 'credit' && /^[)./]$/.test(tokens.words[name]!.form)) return found;
    if (isSourceToEnd(tokens, name)) return found;
    if (!/^[-–,&]$/u.test(tokens.words[name]!.form) && tokens.words[name]!.key !== 'và') return [];
    from = name + 1;
  }
}

/** `/VOV-TPHCM`, `(TTXVN)`: the author's paper, up to the line's end. */
function isSourceToEnd(tokens: Tokens, at: number): boolean {
  if (!/^[/(]$/.test(tokens.words[at]!.form)) return false;
  let end = at + 1;
  while (end < tokens.count && !startsLine(tokens, end)) end += 1;
  return end - at <= 8;
}

function bylineEnd(tokens: Tokens, at: number): number | undefined {
  if (at >= tokens.count) return undefined;
  let end = at;
  while (
    end < tokens.count &&
    end - at < 4 &&
    isCapital(tokens.words[end]) &&
    !(end > at && startsLine(tokens, end))
  )
    end += 1;
  if (end === at || bodyAt(tokens, at) || titleAt(tokens, at)) return undefined;
  return end;
}

export const person: Kind = {
  label: 'PERSON',
  recognizers: [
    { name: 'person/names', find: namesIn },
    { name: 'person/again', find: againIn },
    { name: 'person/known', find: knownIn },
    { name: 'person/bylines', find: bylinesIn },
  ],
};
