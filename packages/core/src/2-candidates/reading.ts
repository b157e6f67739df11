import type { Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';

/** A reader of what begins at a token. */
export type Reader<T> = (tokens: Tokens, at: number) => T;

/** What nothing is known of yet. */
const UNREAD = Symbol('unread');

/** Readings inside one another: no name in prose goes half as deep, and no text can overflow the stack. */
const DEEPEST = 12;

/**
 * The same reader, reading each place of a text once. Where the word by itself starts nothing that it
 * reads it is not asked; there, past the end, and where it calls itself too deep, it finds nothing.
 */
export function readOnce<T>(
  mayStart: (word: Word) => boolean,
  read: Reader<T | null>,
): Reader<T | null> {
  const readings = textOnce(({ count }) => {
    const places: (T | null | undefined)[] = [];
    places.length = count;
    return places;
  });
  let depth = 0;
  return (tokens, at) => {
    if (at >= tokens.count || !mayStart(tokens.words[at]!)) return null;
    const places = readings(tokens);
    const known = places[at];
    if (known !== undefined) return known;
    if (depth >= DEEPEST) return null;
    depth += 1;
    try {
      return (places[at] = read(tokens, at));
    } finally {
      depth -= 1;
    }
  };
}

/** What a text as a whole says, found once. */
export const textOnce = onceFor<Tokens>();

/** What a word by itself says, found once for all its occurrences. */
export const wordOnce = onceFor<Word>();

const kinds: ((word: Word) => boolean)[] = [];
let placesByKind: (tokens: Tokens) => readonly (readonly number[])[];

/** The places of a text where a word is of a kind, in order; those of all kinds known so far are found together. */
export function placesOf(isOfKind: (word: Word) => boolean): (tokens: Tokens) => readonly number[] {
  const kind = kinds.push(isOfKind) - 1;
  const kindsOf = wordOnce((word) => [...kinds.keys()].filter((other) => kinds[other]!(word)));
  placesByKind = textOnce(({ words, count }) => {
    const places = kinds.map((): number[] => []);
    for (let at = 0; at < count; at += 1) {
      for (const other of kindsOf(words[at]!)) places[other]!.push(at);
    }
    return places;
  });
  return (tokens) => placesByKind(tokens)[kind]!;
}

interface Remembering {
  readonly memo: unknown[];
}

function onceFor<Thing extends Remembering>() {
  let memos = 0;
  return <T>(read: (thing: Thing) => T): ((thing: Thing) => T) => {
    const number = memos;
    memos += 1;
    return (thing) => {
      const { memo } = thing;
      while (memo.length <= number) memo.push(UNREAD);
      const known = memo[number];
      return known === UNREAD ? ((memo[number] = read(thing)) as T) : (known as T);
    };
  };
}
