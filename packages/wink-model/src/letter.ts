/**
 * Pieces of regular expressions. Explicit ranges, because the splitter tests them at each
 * character of a text and `\p{L}` is a table of 600 ranges.
 */

/**
 * Latin letters, composed or with combining marks, and the Greek, Cyrillic and phonetic ones that
 * stand in for them in copied text. The few signs among them are let in for speed.
 */
export const LETTER = 'a-zA-ZÀ-ÖØ-öø-ԯᴀ-ỿ';

/** Digits inside and at the end of words: `QH15`, `m²`. */
export const DIGIT = '\\d²³';

/** The capitals that abbreviations are made of: `UBND`, `TƯ`, `ƯCV`, and the look-alike `Ð`. */
export const CAPITAL = 'A-ZÂĂÊÔƠƯĐÐ';

/** Joins the parts of one name: `H'Hen`, `Cư M’gar`. */
export const APOSTROPHE = "'’ʼ‘`´ʹ′＇";

/** Written inside words without being read; a word with them is the word without them. */
export const INVISIBLE = '\\u00ad\\u200c\\u200d\\u2060';

/** White space that wink-nlp keeps as it is in the gap before a token. */
export const NO_BREAK_SPACE = '\\u00a0\\u2002-\\u2005\\u2009\\u200a\\u202f\\u205f';
