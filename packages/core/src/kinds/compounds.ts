import { spellingKey } from '../1-tokens/spelling.ts';
import { startsLine, type Tokens } from '../1-tokens/tokens.ts';
import { NAME_PAIRS } from '../lexicons/bodies.ts';
import { FIELDS } from '../lexicons/fields.ts';

/** What joins two words and ends none. */
const JOINS = new Set(['và', '-', '&']);

/** Neighbouring syllables of the words that names are made of: `bách khoa`. */
const PAIRS = new Set(
  [...FIELDS, ...NAME_PAIRS].flatMap((field) => {
    const keys = field.split(' ').map(spellingKey);
    return keys.slice(1).flatMap((key, i) => (JOINS.has(key) ? [] : [`${keys[i]!} ${key}`]));
  }),
);

/** Whether a syllable goes on the word of the one before it: *Bách `khoa`*, *Phụ `nữ`*. */
export function continuesCompound(tokens: Tokens, at: number): boolean {
  return PAIRS.has(`${tokens.words[at - 1]!.key} ${tokens.words[at]!.key}`);
}

/** The end of a run of capitals with the rest of its last word, which is written small. */
export function compoundEnd(tokens: Tokens, end: number): number {
  let last = end;
  while (last < tokens.count && !startsLine(tokens, last) && continuesCompound(tokens, last))
    last += 1;
  return last;
}
