import { SYMBOLS } from './spacy-symbols.ts';

const MASK = 0xffff_ffff_ffff_ffffn;
const MULTIPLIER = 0xc6a4_a793_5bd1_e995n;

/**
 * The number that stands for a string in spaCy: 0 for the empty one, a symbol's, else MurmurHash64A
 * of its UTF-8 with seed 1 (Austin Appleby's algorithm, as in the package murmurhash).
 */
export function stringId(text: string): bigint {
  if (text === '') return 0n;
  return SYMBOLS.get(text) ?? murmurHash64(new TextEncoder().encode(text), 1n);
}

function murmurHash64(bytes: Uint8Array, seed: bigint): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let hash = seed ^ times(BigInt(bytes.length));
  for (let i = 0; i < whole; i += 8) {
    let key = times(view.getBigUint64(i, true));
    key ^= key >> 47n;
    hash = times(hash ^ times(key));
  }
  let tail = 0n;
  for (let i = bytes.length - 1; i >= whole; i -= 1) tail = (tail << 8n) | BigInt(bytes[i]!);
  if (whole < bytes.length) hash = times(hash ^ tail);
  hash = times(hash ^ (hash >> 47n));
  return hash ^ (hash >> 47n);
}

function times(value: bigint): bigint {
  return (value * MULTIPLIER) & MASK;
}

/** Gives strings their numbers and remembers them: what a DocBin lists. */
export class StringStore {
  readonly #ids = new Map<string, bigint>();

  id(text: string): bigint {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = stringId(text);
      this.#ids.set(text, id);
    }
    return id;
  }

  /** All strings seen so far, sorted. */
  strings(): string[] {
    return [...this.#ids.keys()].sort();
  }
}

/** Finds strings by their numbers among those of a file and the symbols. */
export function stringsById(strings: readonly string[]): (id: bigint) => string | undefined {
  const known = new Map<bigint, string>([...SYMBOLS].map(([name, id]) => [id, name]));
  known.set(0n, '');
  for (const text of strings) known.set(stringId(text), text);
  return (id) => known.get(id);
}
