import { isSyllable } from './syllable.ts';

/** Abbreviations with a full stop that stand before what they belong to: no sentence ends at one. */
export const LEADS: readonly string[] = [
  // places
  'TP Tp tp TX Tx tx TT Tt tt',
  // degrees, ranks and honours
  'GS Gs PGS Pgs TSKH TS Ts ThS Ths Th.S BSCK BS Bs KTS KS Ks CN DS Ds LS Ls',
  'NGƯT NGND NSƯT NSND TTƯT TTND Đ/c đ/c Đc đc',
  // for whom or in whose place a letter is signed
  'TM KT TL TUQ',
  // references
  'tr Tr sđd Sđd NXB Nxb vd Vd VD',
  // foreign names
  'Mrs Mr Ms Dr Prof St vs',
].flatMap((line) => line.split(' '));

/** Abbreviations with a full stop at which a sentence may end. */
export const CLOSES: readonly string[] = ['v.v', 'Jr', 'Co', 'Ltd', 'Inc', 'Corp'];

const KNOWN = new Set([...LEADS, ...CLOSES].map((form) => `${form}.`));

/**
 * Whether a word is short for another: it has a full stop of its own (`TP.`, `PGS.TS.`), joins
 * capitals (`KT-XH`), or is of capitals that make no syllable (`UBND`; not `XÃ`).
 */
export function isAbbreviation(form: string): boolean {
  if (KNOWN.has(form) || /^\p{Lu}.*\.$/u.test(form)) return true;
  if (!/^\p{Lu}[\p{Lu}\p{N}\p{M}./&-]+\p{Ll}?$/u.test(form)) return false;
  return /[./&-]/.test(form) || !isSyllable(form.toLowerCase());
}
