import { normalForm } from '@congvan/wink-model';

/**
 * Spelling keys: what two writings of the same word share. The text itself is never changed.
 *
 * A key is the normal form of the language model (NFC, lower case, one apostrophe, the tone mark in
 * its old place: hoà → hòa, thuý → thúy) with final y for i after a single consonant (kĩ → kỹ), đ
 * and ă written as the Vietnamese letters whatever look-alike stood there, one hyphen for all dashes
 * and one quotation mark for all.
 */
export function spellingKey(form: string): string {
  const sign = SIGNS.get(form);
  if (sign !== undefined) return sign;
  return foldFinalI(normalForm(form).replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter)!));
}

const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['ð', 'đ'],
  ['ɖ', 'đ'],
  ['ǎ', 'ă'],
]);
const LOOKALIKE = /[ðɖǎ]/g;

/** Dashes and quotation marks of all kinds count as one. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—−', (dash) => [dash, '-'] as const),
  ...Array.from('“”„‟«»', (quote) => [quote, '"'] as const),
]);

/** The key of a phrase: its words' keys, one space between. */
export function phraseKey(phrase: string): string {
  return phrase.trim().split(/\s+/u).map(spellingKey).join(' ');
}

const FINAL_I: ReadonlyMap<string, string> = new Map(
  Array.from('iìíỉĩị', (i, tone) => [i, 'yỳýỷỹỵ'.charAt(tone)]),
);

function foldFinalI(key: string): string {
  const y = FINAL_I.get(key.at(-1) ?? '');
  if (y === undefined || !/^(?:[hklmst]|qu).$/u.test(key)) return key;
  return key.slice(0, -1) + y;
}
