import { endsLine, isLine, keyOf, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import { capitals, isCapital, shouting } from '../2-candidates/capitals.ts';
import { phraseLexicon } from '../2-candidates/lexicon.ts';
import { placesOf, textOnce } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { scored } from '../2-candidates/scores.ts';
import { KNOWN_PEOPLE } from '../lexicons/names.ts';
import { bodyAt, withinHeads } from './body.ts';
import { bylines } from './bylines.ts';
import { continuesCompound } from './compounds.ts';
import type { Kind } from './kind.ts';
import { isIntroduced } from './location.ts';
import { withinLists } from './place-lists.ts';
import { placeNameAt, withinClassPlaces } from './place.ts';
import { openerEnd } from './name-words.ts';
import { HONORIFIC, isInitial, type Name, personNameAt, personNameEnd } from './person-name.ts';
import { titleAt, titlePlaces } from './title.ts';

const KNOWN = phraseLexicon(KNOWN_PEOPLE);

const honorificPlaces = placesOf((word) => HONORIFIC.starts(word));
const knownPlaces = placesOf((word) => KNOWN.starts(word));

/** Where a form of address ends directly before a token, a person is named. */
const addressed = textOnce((tokens: Tokens): Uint8Array => {
  const after = new Uint8Array(tokens.count + 1);
  for (const i of honorificPlaces(tokens)) {
    const found = HONORIFIC.longest(tokens, i);
    if (!found || tokens.words[i - 1]?.key === 'tiếng') continue;
    if (tokens.words[found.to]?.form === ':') after[found.to + 1] = 1;
    else if (!endsLine(tokens, found.to)) after[found.to] = 1;
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
  if (isLine(tokens, from, to)) return 'line';
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
    const name = personNameAt(tokens, i);
    if (!name || insideRun(tokens, i) || withinHeads(tokens)[i]) continue;
    if (isHalfWord(tokens, i, name.to)) continue;
    const rule = ruleOf(tokens, i, name);
    if (rule) found.push(candidate(i, name.to, rule));
  }
  return found;
}

/** *Phó Giám đốc `Thể` thao*: a single capital whose word goes on small. */
function isHalfWord(tokens: Tokens, from: number, to: number): boolean {
  return to - from === 1 && !endsLine(tokens, to) && continuesCompound(tokens, to);
}

/** A name does not begin in the middle of a run of capitals, unless something before it ends there. */
function insideRun(tokens: Tokens, at: number): boolean {
  if (startsLine(tokens, at)) return false;
  if (afterInitial(tokens, at)) return true;
  if (!isCapital(tokens.words[at - 1])) return false;
  return !addressed(tokens)[at] && !titled(tokens)[at];
}

/** *L.`T`.Kh* */
function afterInitial(tokens: Tokens, at: number): boolean {
  if (at < 2 || !touches(tokens, at) || tokens.words[at - 1]!.form !== '.') return false;
  return touches(tokens, at - 1) && isInitial(tokens, at - 2);
}

function ruleOf(tokens: Tokens, at: number, name: Name): string | undefined {
  const around = cue(tokens, at, name.to);
  const loud = shouting(tokens)[at] ? '-loud' : '';
  const length = name.form === 'run' ? `-${Math.min(name.to - at, 4)}` : '';
  if (around === 'none' && name.form === 'run') return undefined;
  return `${name.form}${length}-${around}${placed(tokens, at, name.to)}${within(tokens, at)}${loud}`;
}

/** Whether the words are the name of a place too. */
function placed(tokens: Tokens, from: number, to: number): string {
  const known = placeNameAt(tokens, from)?.to === to || isIntroduced(tokens, from, to);
  return known ? '-place' : '';
}

/** Whether a name stands inside a place, among places or after a number, as names of streets do. */
function within(tokens: Tokens, at: number): string {
  if (withinClassPlaces(tokens)[at]) return '-in-place';
  if (withinLists(tokens)[at]) return '-in-list';
  const numbered = !startsLine(tokens, at) && tokens.words[at - 1]?.shape === 'number';
  return numbered ? '-numbered' : '';
}

/** Given names and whole names that the text has given before: *đồng chí `Long`*, `Lê Thanh Long`. */
const introduced = textOnce((tokens: Tokens): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const i of capitals(tokens)) {
    const name = personNameAt(tokens, i);
    if (!name || insideRun(tokens, i) || !sure(tokens, i, name)) continue;
    if (placeNameAt(tokens, i)?.subtype === 'country') continue;
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
    if (insideRun(tokens, i) || bodyAt(tokens, i)) continue;
    if (startsSentence(tokens, i) && openerEnd(tokens, i)) continue;
    const to = personNameEnd(tokens, i);
    const known = first.get(keyOf(tokens, i, to));
    if (known !== undefined && known <= i && !isHalfWord(tokens, i, to))
      found.push(candidate(i, to, againRule(tokens, i, to)));
  }
  return found;
}

function againRule(tokens: Tokens, at: number, to: number): string {
  const around = cue(tokens, at, to);
  const place = around === 'none' ? placed(tokens, at, to) : '';
  const beside = `${around}${midst(tokens, at, to)}${place}${within(tokens, at)}`;
  return `again-${Math.min(to - at, 3)}-${beside}`;
}

function startsSentence(tokens: Tokens, at: number): boolean {
  return startsLine(tokens, at) || /^[.?!:"“]$/u.test(tokens.words[at - 1]!.form);
}

/** Whether a single word stands in the midst of a sentence, where only a name is written large. */
function midst(tokens: Tokens, at: number, to: number): string {
  if (to - at > 1 || startsLine(tokens, at)) return '';
  return tokens.words[at - 1]!.shape === 'lower' ? '-midst' : '';
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

export const person: Kind = {
  label: 'PERSON',
  recognizers: [
    { name: 'person/names', find: namesIn },
    { name: 'person/again', find: againIn },
    { name: 'person/known', find: knownIn },
    bylines,
  ],
};
