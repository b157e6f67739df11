import type { Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';

/** A reader of what begins at a token. */
export type Reader<T> = (tokens: Tokens, at: number) => T;

/** Where nothing has been read yet. */
const UNREAD = Symbol('unread');

/** Readings inside one another: no name in prose goes half as deep, and no text can overflow the stack. */
const DEEPEST = 12;

/** The same reader, reading each place of a text once; past the end, and where it calls itself too deep, it finds nothing. */
export function readOnce<T>(read: Reader<T | null>): Reader<T | null> {
  const placesOf = textOnce((tokens) =>
    Array.from<T | null | typeof UNREAD>({ length: tokens.count }).fill(UNREAD),
  );
  let depth = 0;
  return (tokens, at) => {
    if (at >= tokens.count) return null;
    const places = placesOf(tokens);
    const known = places[at];
    if (known !== UNREAD && known !== undefined) return known;
    if (depth >= DEEPEST) return null;
    depth += 1;
    try {
      return (places[at] = read(tokens, at));
    } finally {
      depth -= 1;
    }
  };
}

/** What a text as a whole says, found once; the last text's answer is at hand. */
export function textOnce<T>(read: (tokens: Tokens) => T): (tokens: Tokens) => T {
  const texts = new WeakMap<Tokens, { readonly found: T }>();
  let lastText: Tokens | undefined;
  let last: T;
  return (tokens) => {
    if (tokens === lastText) return last;
    let known = texts.get(tokens);
    if (!known) texts.set(tokens, (known = { found: read(tokens) }));
    lastText = tokens;
    return (last = known.found);
  };
}

let memos = 0;

/** What a word by itself says, found once for all its occurrences. */
export function wordOnce<T>(read: (word: Word) => T): (word: Word) => T {
  const number = memos;
  memos += 1;
  return (word) => {
    while (word.memo.length <= number) word.memo.push(UNREAD);
    const known = word.memo[number];
    return known === UNREAD ? ((word.memo[number] = read(word)) as T) : (known as T);
  };
}
