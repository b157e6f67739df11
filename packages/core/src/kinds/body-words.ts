import { Lexicon, phraseLexicon } from '../2-candidates/lexicon.ts';
import { wordOnce } from '../2-candidates/reading.ts';
import { FIXED_BODIES, HEAD_GROUPS, LEVELS } from '../lexicons/bodies.ts';
import { FIELDS } from '../lexicons/fields.ts';
import { headLexicon } from './heads.ts';

/** What bodies begin with. */
export const HEADS = headLexicon(HEAD_GROUPS);

/** Names that need nothing more, with their subtypes. */
export const FIXED = new Lexicon<string>(
  FIXED_BODIES.flatMap(([subtype, names]) => names.map((name) => [name, subtype] as const)),
);

/** What bodies work on. */
export const FIELD = phraseLexicon(FIELDS);

/** Levels that stand for a body's own unit. */
export const LEVEL = phraseLexicon(LEVELS);

/** *PC04*, *PA03*, *C06*: departments and offices of the police. */
export const isPoliceUnit = wordOnce(({ form }) => /^P?[ABCKVX]\d{2}$/u.test(form));
