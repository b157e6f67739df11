/** How a word is written, with wink-nlp's numbers for `its.case`. */
export const Case = { other: 0, lower: 1, upper: 2, title: 3 } as const;

const LOWER = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}\p{Pd}\p{Cf}'’ʼ‘`´.]*$/u;
const UPPER = /^\p{Lu}[\p{Lu}\p{M}\p{Pd}\p{Cf}'’ʼ‘`´.&/]*$/u;
const TITLE =
  /^\p{Lu}\p{M}*[\p{Ll}\p{M}\p{Pd}\p{Cf}.]*$|^\p{Lu}\p{M}*['’ʼ‘`´]\p{L}[\p{Ll}\p{M}]*$/u;

/** `xã` is lower, `UBND` and `A` upper, `Nghị` and `H'Hen` title, `QLNN2` and `iPhone` other. */
export function caseOf(word: string): number {
  if (LOWER.test(word)) return Case.lower;
  if (UPPER.test(word)) return Case.upper;
  return TITLE.test(word) ? Case.title : Case.other;
}

/** wink-nlp's shape, with Vietnamese letters as letters: `Nghị` is `Xxxx`, `2023` is `dddd`. */
export function shapeOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/\p{Lu}{4,}/gu, 'XXXX')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]{4,}/gu, 'xxxx')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\d{4,}/g, 'dddd')
    .replace(/\d/g, 'd');
}
