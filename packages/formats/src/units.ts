import { cutsSurrogatePair, type Span } from '@congvan/core';

import {
  codePointOffsets,
  codePointOffsetsWithoutCr,
  graphemeOffsets,
  utf16Offsets,
  type OffsetMap,
} from './offsets.ts';

const MAPS = {
  'code point': codePointOffsets,
  'utf-16': utf16Offsets,
  grapheme: graphemeOffsets,
  'code point without CR': codePointOffsetsWithoutCr,
};

/** A way of counting that files are met with. */
export type Unit = keyof typeof MAPS;

/** A span in a unit that is not known yet, with the text that it should cover if the file says. */
export interface Claim extends Span {
  readonly quote?: string | undefined;
}

/** A unit, and its map for one text. */
export interface Counted {
  readonly unit: Unit;
  readonly map: OffsetMap;
}

/**
 * The unit in which the spans fit the text best: inside it, covering what they quote, not beginning
 * or ending in white space or in the middle of a word or character. The first of the best wins.
 */
export function bestUnit(text: string, claims: readonly Claim[], units: readonly Unit[]): Counted {
  let best: Counted | undefined;
  let least = Infinity;
  for (const unit of units) {
    const map = MAPS[unit](text);
    const misfit = claims.reduce((sum, claim) => sum + misfitOf(text, claim, map), 0);
    if (misfit < least) [best, least] = [{ unit, map }, misfit];
    if (least === 0) break;
  }
  return best!;
}

function misfitOf(text: string, { start, end, quote }: Claim, map: OffsetMap): number {
  const [from, to] = [map.toUtf16(start), map.toUtf16(end)];
  if (from === undefined || to === undefined) return 8;
  const covered = text.slice(from, to);
  if (quote !== undefined) return squeezed(quote) === squeezed(covered) ? 0 : 8;
  return (covered.trim() === covered ? 0 : 2) + cutAt(text, from) + cutAt(text, to);
}

/** How badly an offset cuts: a character in two, a mark from its letter, a word in two. */
function cutAt(text: string, offset: number): number {
  if (cutsSurrogatePair(text, offset)) return 4;
  const after = text.slice(offset, offset + 2);
  if (offset > 0 && /^[\p{M}\u200d]/u.test(after)) return 4;
  const before = text.slice(Math.max(0, offset - 1), offset);
  return /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? 1 : 0;
}

/** A quotation for comparison: tools write line ends in it as spaces, or leave them out. */
export function squeezed(quote: string): string {
  // oxlint-disable-next-line no-control-regex -- Python ends lines at U+001C to U+001E, too
  return quote.replaceAll(/[\s\u001c-\u001e\u0085]+/g, '');
}
