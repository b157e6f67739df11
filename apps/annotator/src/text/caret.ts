import type { Drawing } from './draw.ts';
import { offsetAt, pointAt } from './position.ts';

/** A place in the page, in pixels from the top left of the text's frame. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Where the caret of an offset stands, relative to a frame around the text. */
export function placeOf(drawing: Drawing, offset: number, frame: HTMLElement): Place {
  const rectangle = rectangleAt(drawing, offset);
  const origin = frame.getBoundingClientRect();
  return {
    left: rectangle.left - origin.left,
    top: rectangle.top - origin.top,
    height: rectangle.height,
  };
}

function rectangleAt(drawing: Drawing, offset: number): DOMRect {
  const { node, offset: within } = pointAt(drawing, offset);
  const range = document.createRange();
  range.setStart(node, within);
  range.collapse(true);
  const rectangle = range.getClientRects()[0];
  return rectangle ?? elementOf(node).getBoundingClientRect();
}

function elementOf(node: Node): Element {
  return node instanceof Element ? (node.firstElementChild ?? node) : node.parentElement!;
}

/** The offset into the text at a point of the window, or undefined when there is no text. */
export function offsetAtPoint(container: HTMLElement, x: number, y: number): number | undefined {
  const found = document.caretPositionFromPoint?.(x, y);
  if (found) return offsetAt(container, { node: found.offsetNode, offset: found.offset });
  // Safari before 18.4 has only the older form.
  const range = document.caretRangeFromPoint?.(x, y);
  return range
    ? offsetAt(container, { node: range.startContainer, offset: range.startOffset })
    : undefined;
}

/** Makes the page's own selection that of the session, so that it can be seen and copied. */
export function showSelection(drawing: Drawing, anchor: number, focus: number): void {
  const [from, to] = [pointAt(drawing, anchor), pointAt(drawing, focus)];
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** What the page has selected in the text, or undefined when that is elsewhere. */
export function readSelection(
  container: HTMLElement,
): { anchor: number; focus: number } | undefined {
  const selected = document.getSelection();
  if (!selected?.anchorNode || !selected.focusNode) return undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selected;
  const anchor = offsetAt(container, { node: anchorNode, offset: anchorOffset });
  const focus = offsetAt(container, { node: focusNode, offset: focusOffset });
  return anchor === undefined || focus === undefined ? undefined : { anchor, focus };
}

/** Scrolls just far enough to show a caret with some room around it. */
export function reveal(scroller: HTMLElement, frame: HTMLElement, { top, height }: Place): void {
  const offset = frame.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const from = top + offset;
  const room = Math.min(80, scroller.clientHeight / 4);
  if (from < room) scroller.scrollTop += from - room;
  else if (from + height > scroller.clientHeight - room) {
    scroller.scrollTop += from + height - scroller.clientHeight + room;
  }
}
