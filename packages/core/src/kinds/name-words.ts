import { spellingKey } from '../1-tokens/spelling.ts';
import { startsLine, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';
import { isCapital } from '../2-candidates/capitals.ts';
import { phraseLexicon } from '../2-candidates/lexicon.ts';
import { wordOnce } from '../2-candidates/reading.ts';
import { GIVEN_NAMES, MIDDLE_NAMES, OPENERS, RARE_SURNAMES, SURNAMES } from '../lexicons/names.ts';

const keys = (names: readonly string[]) => new Set(names.map(spellingKey));
const SURNAME = keys(SURNAMES);
const RARE = keys(RARE_SURNAMES);
const MIDDLE = keys(MIDDLE_NAMES);
const GIVEN = keys(GIVEN_NAMES);
const OPENER = phraseLexicon(OPENERS);

/** Whether a word is the surname of many. */
export const isSurname: (word: Word) => boolean = wordOnce(({ key }) => SURNAME.has(key));

/** Whether a word is a surname that few bear, or that is also an ordinary word. */
export const isRareSurname: (word: Word) => boolean = wordOnce(({ key }) => RARE.has(key));

/** Whether a word is found as a middle or given name. */
export const isGivenName: (word: Word) => boolean = wordOnce(
  ({ key }) => GIVEN.has(key) || MIDDLE.has(key),
);

/** Whether a run of capitals reads as a person's whole name: a surname, then two to four known names. */
export function looksPersonal(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 5 || !isSurname(tokens.words[from]!)) return false;
  for (let i = from + 1; i < to; i += 1) {
    const word = tokens.words[i]!;
    if (!isCapital(word) || !isGivenName(word)) return false;
  }
  return true;
}

/**
 * *Lê Thanh Long `Theo` đó*: a sentence begins where its full stop is missing. A word that is also a given name
 * is one after less than three words: *Nguyễn Văn `Được` cho biết*.
 */
export function opensSentence(tokens: Tokens, from: number, at: number): boolean {
  const end = openerEnd(tokens, at);
  if (end === undefined) return false;
  return at - from > 2 || end - at > 1 || !isGivenName(tokens.words[at]!);
}

/** The end of words that may begin a sentence, if the one after the first is small. */
export function openerEnd(tokens: Tokens, at: number): number | undefined {
  const next = tokens.words[at + 1];
  if (!next || startsLine(tokens, at + 1) || isCapital(next)) return undefined;
  return OPENER.longest(tokens, at)?.to;
}
