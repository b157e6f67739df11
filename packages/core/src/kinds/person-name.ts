import { startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';
import { capitalRun, isCapital, shouting } from '../2-candidates/capitals.ts';
import { phraseLexicon } from '../2-candidates/lexicon.ts';
import { readOnce, wordOnce } from '../2-candidates/reading.ts';
import { COMPOUND_SURNAMES, HONORIFICS, NAMELESS } from '../lexicons/names.ts';
import { bodyAt } from './body.ts';
import { HEADS } from './body-words.ts';
import { isGivenName, isRareSurname, isSurname, opensSentence } from './name-words.ts';
import { titleAt } from './title.ts';

export const HONORIFIC = phraseLexicon(HONORIFICS);
const COMPOUND = phraseLexicon(COMPOUND_SURNAMES);
const NO_NAME = phraseLexicon(NAMELESS);

export interface Name {
  readonly to: number;
  /** How much the words themselves say: a surname with known names after it, a surname, or capitals only. */
  readonly form: 'full' | 'two' | 'rare' | 'run' | 'initials';
}

/** The name that begins at a token, by its words alone. */
export const personNameAt = readOnce(isCapital, (tokens: Tokens, at: number): Name | null => {
  if (isNoName(tokens, at)) return null;
  const initials = initialsEnd(tokens, at);
  if (initials !== undefined) return { to: initials, form: 'initials' };
  const to = personNameEnd(tokens, at);
  return to > at ? { to, form: formOf(tokens, at, to) } : null;
});

/** Where an office, a body, a form of address or a sentence begins, no name does. */
function isNoName(tokens: Tokens, at: number): boolean {
  if (HONORIFIC.longest(tokens, at) || startsOffice(tokens, at)) return true;
  if (startsPhrase(tokens, at) || opensSentence(tokens, at, at)) return true;
  return startsBody(tokens, at) || abbreviates(tokens.words[at]!);
}

/** *Báo cáo*, *Ban Công tác Mặt trận*: words of which none or not all are capitals of a name. */
export function startsPhrase(tokens: Tokens, at: number): boolean {
  const head = HEADS.longest(tokens, at);
  if (head && (head.to - at > 2 || !isNameWord(tokens.words[at]!))) return true;
  const phrase = NO_NAME.longest(tokens, at);
  return phrase !== undefined && phrase.to >= capitalRun(tokens, at, 6);
}

/** *TASS*, *UBND*: capitals that spell no word of a name, as those of *LÊ THANH LONG* do. */
const abbreviates = wordOnce((word) => {
  const { shape, form } = word;
  if (shape === 'mixed') return /\p{Lu}.*\p{Lu}/u.test(form) && !/['’ʼ]/u.test(form);
  if (shape !== 'upper' || form.length === 1) return false;
  return !VOWEL.test(word.key.normalize('NFD')) || (!isSurname(word) && !isGivenName(word));
});

const VOWEL = /[aeiouy]/;

/** A run of capitalised words, cut where a title, a body or a sentence begins. */
export function personNameEnd(tokens: Tokens, at: number): number {
  const loud = shouting(tokens)[at] === 1;
  const run = loud ? loudEnd(tokens, at) : capitalRun(tokens, at, 6);
  for (let i = at + 1; i < run; i += 1) {
    if (!loud && growsLoud(tokens, at, i)) return i;
    if (i > at + 1 && (startsOffice(tokens, i) || startsBody(tokens, i))) return i;
    if (opensSentence(tokens, at, i)) return i;
  }
  return initialsAfter(tokens, run);
}

/** Whether an abbreviation follows a name that is none. */
function growsLoud(tokens: Tokens, at: number, i: number): boolean {
  const { shape, form } = tokens.words[i]!;
  return shape === 'upper' && form.length > 1 && tokens.words[at]!.shape !== 'upper';
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
  if (!found || found.to - at < 2) return false;
  return !isNameWord(tokens.words[at]!) || !found.rule.startsWith('organization/name');
}

function isNameWord(word: Word): boolean {
  return isSurname(word) || isRareSurname(word) || isGivenName(word);
}

/** *Lê Văn T.*, *Lê Th. H.* */
function initialsAfter(tokens: Tokens, at: number): number {
  let end = at;
  while (isInitial(tokens, end - 1) && tokens.words[end]?.form === '.' && touches(tokens, end)) {
    end += 1;
    if (!isInitial(tokens, end) || startsLine(tokens, end)) break;
    end += 1;
  }
  return end;
}

export function isInitial(tokens: Tokens, at: number): boolean {
  return INITIAL.test(tokens.words[at]?.form ?? '');
}

/** *V.V.Đ*, *H.T*, *L.T.Kh*, and with the given name in full *N.Linh* */
export function initialsEnd(tokens: Tokens, at: number): number | undefined {
  let end = at;
  let letters = 0;
  while (isInitial(tokens, end) && (end === at || touches(tokens, end))) {
    letters += 1;
    end += 1;
    if (tokens.words[end]?.form !== '.' || !touches(tokens, end)) break;
    end += 1;
  }
  if (letters === 0 || (letters < 3 && tokens.words[at]!.form.length > 1)) return undefined;
  return givenAfter(tokens, end) ?? (letters < 2 ? undefined : end);
}

/** A capital, or the consonants that a name begins with. */
const INITIAL = /^(?:\p{Lu}|[CGKNPT]h|Gi|Ng|Ngh|Qu|Tr)$/u;

function givenAfter(tokens: Tokens, at: number): number | undefined {
  const word = tokens.words[at];
  if (tokens.words[at - 1]!.form !== '.' || !isCapital(word) || startsLine(tokens, at))
    return undefined;
  const alone = !isCapital(tokens.words[at + 1]) || startsLine(tokens, at + 1);
  return alone && word!.form.length > 1 && isGivenName(word!) ? at + 1 : undefined;
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
