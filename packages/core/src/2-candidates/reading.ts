import type { Tokens } from '../1-tokens/tokens.ts';

/** A reader of what begins at a token. */
export type Reader<T> = (tokens: Tokens, at: number) => T;

/** The same reader, reading each place of a text once. */
export function readOnce<T>(read: Reader<T>): Reader<T> {
  const texts = new WeakMap<Tokens, (T | undefined)[]>();
  return (tokens, at) => {
    let places = texts.get(tokens);
    if (!places) texts.set(tokens, (places = []));
    const known = places[at];
    if (known !== undefined || at in places) return known as T;
    return (places[at] = read(tokens, at));
  };
}

/** What a text as a whole says, found once. */
export function textOnce<T>(read: (tokens: Tokens) => T): (tokens: Tokens) => T {
  const texts = new WeakMap<Tokens, { readonly found: T }>();
  return (tokens) => {
    let known = texts.get(tokens);
    if (!known) texts.set(tokens, (known = { found: read(tokens) }));
    return known.found;
  };
}
