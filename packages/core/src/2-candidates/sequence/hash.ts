/** Mixes a value into a 32-bit hash (the finalizer of MurmurHash3); order matters. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Mixes a feature's number with the three values that it looks at; those it lacks are 0. */
export function three(number: number, x: number, y: number, z: number): number {
  return mix(mix(mix(number, x), y), z);
}

/** What a model knows a feature or a word by: 24 bits of its hash, which a file holds in fewer bytes. */
export function shortHash(hash: number): number {
  return hash & 0xffffff;
}

/** A 32-bit hash of a string's UTF-16 units (FNV-1a, then mixed). */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, text.length);
}
