import { Gap, type Tokens } from '../../1-tokens/tokens.ts';
import { hashString, mix, shortHash } from './hash.ts';

/** The key under which ties know two syllables, from the hashes of their spelling keys. */
export function pairKey(first: number, second: number): number {
  return shortHash(mix(first, second));
}

/** `pairKey` of a pair of spelling keys with a space between. */
export function pairKeyOf(pair: string): number {
  const [first, second] = pair.split(' ');
  return pairKey(hashString(first!), hashString(second!));
}

/**
 * Which syllables make one word: *Ban* | *Tổ chức* | *phát biểu*. Pairs of neighbours are chosen so
 * that no syllable is in two of them and the sum of their ties is the greatest.
 */
export class Segmentation {
  readonly #ties: Uint8Array;
  readonly #goesOn: Uint8Array;

  /** `keys` are the hashes of the tokens' spelling keys. */
  constructor({ count, gaps }: Tokens, keys: Int32Array, known: ReadonlyMap<number, number>) {
    this.#ties = new Uint8Array(count + 1);
    for (let i = 1; i < count; i += 1) {
      if (gaps[i] === Gap.space) this.#ties[i] = known.get(pairKey(keys[i - 1]!, keys[i]!)) ?? 0;
    }
    this.#goesOn = firmestPairs(this.#ties);
  }

  /** 1 for a token that goes on the word of the one before it, 0 for others and beyond the end. */
  goesOn(i: number): number {
    return this.#goesOn[i]!;
  }

  /** Whether a token and the next go on a word, and how firmly each is tied to the one before it. */
  state(i: number): number {
    const places = 2 * this.#goesOn[i]! + this.#goesOn[i + 1]!;
    return (places << 4) | (firmness(this.#ties[i]!) << 2) | firmness(this.#ties[i + 1]!);
  }
}

/** 0 not tied, 1 weakly to 3 very. */
function firmness(tie: number): number {
  if (tie === 0) return 0;
  return tie < 5 ? 1 : tie < 7 ? 2 : 3;
}

/** 1 for the second of each chosen pair. */
function firmestPairs(ties: Uint8Array): Uint8Array {
  const chosen = new Uint8Array(ties.length);
  let [before, last] = [0, 0];
  const pays = new Uint8Array(ties.length);
  for (let i = 1; i < ties.length; i += 1) {
    const paired = ties[i] === 0 ? 0 : before + ties[i]!;
    if (paired > last) pays[i] = 1;
    [before, last] = [last, Math.max(last, paired)];
  }
  for (let i = ties.length - 1; i > 0; i -= 1) {
    if (pays[i] === 0) continue;
    chosen[i] = 1;
    i -= 1;
  }
  return chosen;
}
