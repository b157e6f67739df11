import { compareSpans, type Entity, type Span } from '@congvan/core';

/** What a block shows of an entity, with what lies inside. */
export interface Mark extends Span {
  readonly entity: Entity;
  /** How many marks lie one in another inside this one; 0 when nothing does. */
  readonly height: number;
  readonly inside: readonly Mark[];
}

/**
 * The entities of a stretch of text as a tree, in document order. An entity that reaches beyond
 * the stretch is clipped, one that crosses another is cut at the other's end and shown as two marks.
 */
export function nest(entities: readonly Entity[], within: Span): Mark[] {
  const pieces = entities
    .map((entity) => clip({ entity, start: entity.start, end: entity.end }, within))
    .filter(({ start, end }) => start < end)
    .toSorted(compareSpans);
  return take(pieces, within.end);
}

interface Piece extends Span {
  readonly entity: Entity;
}

function clip(piece: Piece, within: Span): Piece {
  const start = Math.max(piece.start, within.start);
  return { ...piece, start, end: Math.min(piece.end, within.end) };
}

/** Takes the marks that start before `end` off the front of `pieces`. */
function take(pieces: Piece[], end: number): Mark[] {
  const marks: Mark[] = [];
  while (pieces.length > 0 && pieces[0]!.start < end) {
    const piece = pieces.shift()!;
    if (piece.end > end) putBack(pieces, { ...piece, start: end });
    const stop = Math.min(piece.end, end);
    const inside = take(pieces, stop);
    const height = inside.reduce((most, mark) => Math.max(most, mark.height + 1), 0);
    marks.push({ entity: piece.entity, start: piece.start, end: stop, height, inside });
  }
  return marks;
}

function putBack(pieces: Piece[], rest: Piece): void {
  const at = pieces.findIndex((piece) => compareSpans(piece, rest) > 0);
  pieces.splice(at < 0 ? pieces.length : at, 0, rest);
}
