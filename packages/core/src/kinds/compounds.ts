import { spellingKey } from '../1-tokens/spelling.ts';
import { endsLine, type Tokens } from '../1-tokens/tokens.ts';
import { wordOnce } from '../2-candidates/reading.ts';
import { NAME_PAIRS } from '../lexicons/bodies.ts';
import { FIELDS } from '../lexicons/fields.ts';

/** What joins two words and ends none. */
const JOINS = new Set(['và', '-', '&']);

/** By syllables of the words that names are made of, those that go on with them: `khoa` after `bách`. */
const NEXT = new Map<string, Set<string>>();
for (const field of [...FIELDS, ...NAME_PAIRS]) {
  const keys = field.split(' ').map(spellingKey);
  keys.slice(1).forEach((key, i) => {
    if (!JOINS.has(key)) NEXT.set(keys[i]!, (NEXT.get(keys[i]!) ?? new Set()).add(key));
  });
}
const nextOf = wordOnce(({ key }) => NEXT.get(key));

/** Whether a syllable goes on the word of the one before it: *Bách `khoa`*, *Phụ `nữ`*. */
export function continuesCompound(tokens: Tokens, at: number): boolean {
  return nextOf(tokens.words[at - 1]!)?.has(tokens.words[at]!.key) ?? false;
}

/** The end of a run of capitals with the rest of its last word, which is written small. */
export function compoundEnd(tokens: Tokens, end: number): number {
  let last = end;
  while (!endsLine(tokens, last) && continuesCompound(tokens, last)) last += 1;
  return last;
}
