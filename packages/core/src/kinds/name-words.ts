import type { Tokens } from '../1-tokens/tokens.ts';
import { isCapital } from '../2-candidates/capitals.ts';
import { GIVEN_NAMES, MIDDLE_NAMES, RARE_SURNAMES, SURNAMES } from '../lexicons/names.ts';

const keys = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
const SURNAME = keys(SURNAMES);
const RARE = keys(RARE_SURNAMES);
const MIDDLE = keys(MIDDLE_NAMES);
const GIVEN = keys(GIVEN_NAMES);

/** Whether a key is the surname of many. */
export function isSurname(key: string): boolean {
  return SURNAME.has(key);
}

/** Whether a key is a surname that few bear, or that is also a word. */
export function isRareSurname(key: string): boolean {
  return RARE.has(key);
}

/** Whether a key is found as a middle or given name. */
export function isGivenName(key: string): boolean {
  return GIVEN.has(key) || MIDDLE.has(key);
}

/** Whether a run of capitals reads as a person's whole name: a surname, then two to four known names. */
export function looksPersonal(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 5 || !isSurname(tokens.words[from]!.key)) return false;
  for (let i = from + 1; i < to; i += 1) {
    const word = tokens.words[i]!;
    if (!isCapital(word) || !isGivenName(word.key)) return false;
  }
  return true;
}
