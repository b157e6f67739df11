import type { Tokens } from '../../1-tokens/tokens.ts';
import { startsLine } from '../../1-tokens/tokens.ts';
import { mix } from './hash.ts';

/**
 * Phrases as 32-bit hashes of their words' keys, each with the set of lists it stands in, one bit a
 * list; bit 31 marks what only begins a longer phrase.
 */
export type PhraseHashes = ReadonlyMap<number, number>;

const SEED = 0x5bd1e995;
const LONGEST = 12;

/** The hash of a phrase, from the hashes of its words' keys. */
export function phraseHash(keys: readonly number[]): number {
  return keys.reduce(mix, SEED);
}

/** The phrases of some lists, from their words' key hashes and the number of their list (0 to 30). */
export function phraseHashes(entries: Iterable<readonly [keys: readonly number[], list: number]>) {
  const phrases = new Map<number, number>();
  for (const [keys, list] of entries) {
    if (keys.length === 0 || keys.length > LONGEST) continue;
    let hash = SEED;
    keys.forEach((key, i) => {
      hash = mix(hash, key);
      const bit = i === keys.length - 1 ? 1 << list : 1 << 31;
      phrases.set(hash, (phrases.get(hash) ?? 0) | bit);
    });
  }
  return phrases;
}

/**
 * For each token and list where the token stands in the longest phrase of the list that covers it,
 * found from left to right: 0 nowhere, 1 begin, 2 inside, 3 end, 4 single; row-major by token.
 */
export function phraseTags(
  tokens: Tokens,
  keys: Int32Array,
  { phrases, lists }: { phrases: PhraseHashes; lists: number },
): Uint8Array {
  const tags = new Uint8Array(tokens.count * lists);
  const reach = new Int32Array(lists);
  const longest = new Int32Array(lists);
  for (let i = 0; i < tokens.count; i += 1) {
    if (!match(tokens, keys, i, phrases, longest)) continue;
    for (let list = 0; list < lists; list += 1) {
      const to = longest[list]!;
      if (to <= i || i < reach[list]!) continue;
      mark(tags, lists, list, i, to);
      reach[list] = to;
    }
  }
  return tags;
}

/** Fills `longest` with each list's longest match from a token, 0 where there is none. */
function match(
  tokens: Tokens,
  keys: Int32Array,
  at: number,
  phrases: PhraseHashes,
  longest: Int32Array,
): boolean {
  let hash = SEED;
  let found = false;
  for (let i = at; i < tokens.count && i < at + LONGEST; i += 1) {
    if (i > at && startsLine(tokens, i)) break;
    hash = mix(hash, keys[i]!);
    const mask = phrases.get(hash);
    if (mask === undefined) break;
    if ((mask & 0x7fffffff) === 0) continue;
    if (!found) longest.fill(0);
    found = true;
    for (let list = 0; list < longest.length; list += 1) {
      if (mask & (1 << list)) longest[list] = i + 1;
    }
  }
  return found;
}

function mark(tags: Uint8Array, lists: number, list: number, from: number, to: number): void {
  if (to - from === 1) tags[from * lists + list] = 4;
  else {
    for (let i = from; i < to; i += 1) tags[i * lists + list] = 2;
    tags[from * lists + list] = 1;
    tags[(to - 1) * lists + list] = 3;
  }
}
