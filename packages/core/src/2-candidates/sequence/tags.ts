/**
 * A tag says where a token stands in an entity of one layer (BIOES): 0 is outside, and label k of
 * the layer's list owns four tags from `1 + 4k`: begin, inside, end, and single.
 */
export const Part = { begin: 0, inside: 1, end: 2, single: 3 } as const;

/** An entity of one layer: token indices, end exclusive, and the index of its label. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

export function tagCount(labels: number): number {
  return 1 + 4 * labels;
}

export function tagOf(label: number, part: number): number {
  return 1 + 4 * label + part;
}

/** Whether an entity goes on after a token with this tag. */
export function isOpen(tag: number): boolean {
  return tag > 0 && (tag - 1) % 4 <= Part.inside;
}

/** Whether an entity goes on from the token before one with this tag. */
export function continues(tag: number): boolean {
  const part = (tag - 1) % 4;
  return tag > 0 && (part === Part.inside || part === Part.end);
}

/** Whether one tag may follow another. */
export function mayFollow(before: number, tag: number): boolean {
  if (isOpen(before) !== continues(tag)) return false;
  return !isOpen(before) || (before - 1) >> 2 === (tag - 1) >> 2;
}

/** The tags of disjoint chunks over `length` tokens. */
export function tagsOf(chunks: readonly Chunk[], length: number): Uint8Array {
  const tags = new Uint8Array(length);
  for (const { from, to, label } of chunks) {
    if (to - from === 1) tags[from] = tagOf(label, Part.single);
    else {
      tags.fill(tagOf(label, Part.inside), from + 1, to - 1);
      tags[from] = tagOf(label, Part.begin);
      tags[to - 1] = tagOf(label, Part.end);
    }
  }
  return tags;
}

/** The chunks of a legal tag sequence. */
export function chunksOf(tags: ArrayLike<number>, length = tags.length): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (let i = 0; i < length; i += 1) {
    const tag = tags[i]!;
    if (tag === 0) continue;
    if (!continues(tag)) from = i;
    if (!isOpen(tag)) chunks.push({ from, to: i + 1, label: (tag - 1) >> 2 });
  }
  return chunks;
}
