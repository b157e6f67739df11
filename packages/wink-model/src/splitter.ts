import { CLOSES, LEADS } from './abbreviations.ts';
import { APOSTROPHE, CAPITAL, DIGIT, INVISIBLE, LETTER, NO_BREAK_SPACE } from './letter.ts';

/**
 * One regular expression cuts a text into gaps and tokens; it matches at every character, so
 * nothing is lost between two matches. Alternatives stand in the order of their frequency as far as
 * a longer one need not come before a shorter.
 *
 * wink-nlp takes a piece that begins with a space, or has one of its no-break spaces, for a gap;
 * all other pieces become tokens.
 */
export function splitter(): string {
  return `(${[
    GAP,
    DOTTED,
    COMPOUND,
    `${WORD}${TAIL}`,
    LINE_BREAKS,
    CLOCK,
    CODE,
    DATE,
    NUMBER,
    ELLIPSIS,
    EMOJI,
    HASHTAG,
    OTHER_SCRIPT,
    WHITE,
    SIGN,
  ].join('|')})`;
}

const GAP = `[ ${NO_BREAK_SPACE}]+`;
const LINE_BREAKS = '[\\n\\r\\t\\v\\f\\u0085\\u2028\\u2029]+';
/** White space that wink-nlp can only keep as a token. */
const WHITE = '[\\u1680\\u2000\\u2001\\u2006-\\u2008\\u200b\\u3000\\ufeff]+';

const WORD = `[${LETTER}][${LETTER}${DIGIT}]*`;

/** `TP.` `ThS.` `v.v.` and `PGS.TS.`: an abbreviation keeps its full stop. */
const DOTTED = `(?:(?:${[...LEADS, ...CLOSES].map(escape).join('|')})\\.)+`;

/** `NQ` `TTg` `QH15` `TW`: a part of a code or of a joined abbreviation. */
const PART = `[${CAPITAL}]{2,}[a-z]?\\d*(?![${LETTER}])`;

/** `KT-XH`, `PGS.TS`, `NQ/TU`, `KH&ĐT`, `T.Ư`. */
const COMPOUND = `[${CAPITAL}](?:h?S|[${CAPITAL}]*[a-z]?\\d*)(?:[-/&]${PART}|\\.[${CAPITAL}]+(?![${LETTER}]))+`;

/** `10-NQ/TU`, `30/2020/NĐ-CP`, `1234/QĐ-UBND`. */
const CODE = `\\d+[a-z${CAPITAL}]?(?:[-/]\\d+)*(?:[-/.]${PART})+`;

/** `02/9`, `19/12/2023`, `11-9`, `26/30`, `2020-2025`, and the time stamp `2023-12-19`. */
const DATE = '\\d+(?:[-/]\\d+)+(?![.,]?\\d)';

/** `8:30`, `07:30:15`, `8h`, `8h30`, `7g30`. */
export const CLOCK = `\\d{1,2}(?::\\d{2}(?::\\d{2})?|h(?:\\d{2})?|g\\d{2})(?![${LETTER}\\d])`;

/** `1.234,5`. */
const NUMBER = '\\d+(?:[.,]\\d+)*';

const ELLIPSIS = '\\.{2,}|\\./\\.';

const HASHTAG = `[#@][${LETTER}_][${LETTER}\\d_]*`;

/** Flags, key caps, skin tones and joined emoji are one sign each. */
const EMOJI =
  '\\p{RI}\\p{RI}|(?!\\d)\\p{Emoji_Presentation}(?:\\ufe0f|\\p{EMod})?(?:\\u200d\\p{Emoji}(?:\\ufe0f|\\p{EMod})?)*' +
  '|(?![\\d#*])\\p{Emoji}\\ufe0f(?:\\u200d\\p{Emoji}(?:\\ufe0f|\\p{EMod})?)*';

const OTHER_SCRIPT = '\\p{L}[\\p{L}\\p{M}\\p{N}]*';

const SIGN = '[^]\\p{M}*';

const URL_REST = '[^\\s<>"“”]*[^\\s<>"“”.,;:!?…)\\]}»’\']';

const DOMAIN_END = '(?:vn|com|net|org|gov|edu|info|int|asia)';

/**
 * What may follow the letters of a word without a gap: `M'gar`, `https://…`, `vpub@nghean.gov.vn`,
 * `nghean.gov.vn`, `Cam-pu-chia`. Only a sign that can lead on makes the engine look further.
 */
const TAIL = `(?:(?=[-.:@_+${APOSTROPHE}${INVISIBLE}])(?:${[
  `(?:[${APOSTROPHE}${INVISIBLE}]+[${LETTER}][${LETTER}${DIGIT}]*)+`,
  `://${URL_REST}`,
  '[\\w.+-]{0,64}@\\w+(?:[.-]\\w+){1,8}',
  `(?:[.-]\\w+){0,8}\\.${DOMAIN_END}(?![${LETTER}\\d])(?:/${URL_REST})?`,
  '(?:-[\\p{Ll}\\p{M}]+){2,}',
].join('|')}))?`;

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
