import type { Drawing } from './draw.ts';
import { blockAt } from './blocks.ts';

/** A place in the page: a text node, or an empty block, and an offset in it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the page of an offset into the text. */
export function pointAt({ sheet, elements }: Drawing, offset: number): Point {
  const index = blockAt(sheet.blocks, offset);
  const block = sheet.blocks[index]!;
  const element = elements[index]!;
  return textPoint(element, Math.min(offset, block.end) - block.start);
}

function textPoint(element: HTMLElement, within: number): Point {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = within;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (rest <= length) return { node, offset: rest };
    rest -= length;
  }
  return { node: element, offset: 0 };
}

/** The offset into the text of a place in the page, or undefined when it is outside the text. */
export function offsetAt(container: HTMLElement, { node, offset }: Point): number | undefined {
  if (!container.contains(node)) return undefined;
  const block = blockOf(container, { node, offset });
  if (!block) return undefined;
  const start = Number(block.dataset['start']);
  if (!block.contains(node)) return start;
  return start + lengthBefore(block, { node, offset });
}

function blockOf(container: HTMLElement, { node, offset }: Point): HTMLElement | undefined {
  if (node instanceof HTMLElement && (node === container || node.matches('.section'))) {
    const child = node.children[offset] ?? node.lastElementChild;
    const block = child?.matches('.block') ? child : child?.querySelector('.block');
    return (block ?? undefined) as HTMLElement | undefined;
  }
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('.block') ?? undefined;
}

function lengthBefore(block: HTMLElement, { node, offset }: Point): number {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
