import type { Span } from '@congvan/core';

import type { Drawing } from './draw.ts';
import { pointAt } from './position.ts';

/** More matches than this are found, but not painted all at once. */
const PAINTED = 2000;
const NAME = 'found';

/** Paints matches of a search without touching the page's elements; browsers that cannot do not. */
export function paintFound(drawing: Drawing, matches: readonly Span[]): void {
  if (typeof Highlight === 'undefined') return;
  if (matches.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...matches.slice(0, PAINTED).map(rangeOf)));

  function rangeOf({ start, end }: Span): Range {
    const [from, to] = [pointAt(drawing, start), pointAt(drawing, end)];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }
}
