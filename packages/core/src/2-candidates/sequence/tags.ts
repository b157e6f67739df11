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

/** The index of a tag's label; -1 outside entities. */
export function labelOf(tag: number): number {
  return (tag - 1) >> 2;
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
  return !isOpen(before) || labelOf(before) === labelOf(tag);
}

/** The tags of disjoint chunks over `length` tokens. */
export function tagsOf(chunks: readonly Chunk[], length: number): Uint8Array {
  const tags = new Uint8Array(length);
  for (const chunk of chunks) writeTags(chunk, tags);
  return tags;
}

/** Writes the tags of one chunk over those that its tokens have. */
export function writeTags({ from, to, label }: Chunk, tags: Uint8Array): void {
  tags.fill(tagOf(label, Part.inside), from, to);
  tags[from] = tagOf(label, to - from === 1 ? Part.single : Part.begin);
  if (to - from > 1) tags[to - 1] = tagOf(label, Part.end);
}

/** The chunks of a legal tag sequence. */
export function chunksOf(tags: ArrayLike<number>): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i]!;
    if (tag === 0) continue;
    if (!continues(tag)) from = i;
    if (!isOpen(tag)) chunks.push({ from, to: i + 1, label: labelOf(tag) });
  }
  return chunks;
}
