import type { Document, Entity } from '@congvan/core';

import { splitBlocks, type Block } from './blocks.ts';

/** A block with the entities that it shows any part of, in document order. */
export interface BlockView {
  readonly block: Block;
  readonly entities: readonly Entity[];
}

/** A document as it is laid out: its blocks from top to bottom. */
export interface Sheet {
  readonly text: string;
  /** The same array as long as the text is the same. */
  readonly blocks: readonly Block[];
  readonly views: readonly BlockView[];
}

/**
 * Lays out a document. What the sheet before it has in common is kept: a block whose entities did
 * not change is the same object, so that only the others need to be drawn again.
 */
export function layOut(document: Document, before?: Sheet): Sheet {
  const same = before?.text === document.text ? before : undefined;
  const blocks = same?.blocks ?? splitBlocks(document.text);
  const shares = entitiesByBlock(document.entities, blocks);
  const views = blocks.map((block, i) => {
    const old = same?.views[i];
    const entities = shares[i]!;
    return old && sameItems(old.entities, entities) ? old : { block, entities };
  });
  return { text: document.text, blocks, views };
}

const NONE: readonly Entity[] = [];

/** For each block the entities that overlap it; `entities` in document order. */
function entitiesByBlock(
  entities: readonly Entity[],
  blocks: readonly Block[],
): (readonly Entity[])[] {
  let next = 0;
  let open: Entity[] = [];
  return blocks.map(({ start, end }) => {
    open = open.filter((entity) => entity.end > start);
    while (next < entities.length && entities[next]!.start < end) {
      const entity = entities[next]!;
      if (entity.end > start) open.push(entity);
      next += 1;
    }
    return open.length === 0 ? NONE : [...open];
  });
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
}
