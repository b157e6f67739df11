import { compareSpans, contains, type Entity, type Span } from '@congvan/core';

/** A stretch of text, or an entity with what lies in it. */
export type Mark =
  | { readonly text: string; readonly entity?: undefined }
  | { readonly entity: Entity; readonly inside: readonly Mark[] };

/** The part `range` of a text as nested marks; entities that stick out of it or cross are left out. */
export function marksOf(text: string, entities: readonly Entity[], range: Span): Mark[] {
  const within = entities.filter((entity) => contains(range, entity)).toSorted(compareSpans);
  return marksIn(text, within, range);
}

function marksIn(text: string, entities: readonly Entity[], { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  let at = start;
  for (const [i, entity] of entities.entries()) {
    if (entity.start < at || entity.end > end) continue;
    if (entity.start > at) marks.push({ text: text.slice(at, entity.start) });
    const inner = entities.slice(i + 1).filter((other) => other.end <= entity.end);
    marks.push({ entity, inside: marksIn(text, inner, entity) });
    at = entity.end;
  }
  if (at < end) marks.push({ text: text.slice(at, end) });
  return marks;
}

/** The line around a place, at most about `most` UTF-16 units on either side, cut at spaces. */
export function lineAround(text: string, { start, end }: Span, most = 140): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const early = text.indexOf(' ', start - most) + 1;
  const late = text.lastIndexOf(' ', end + most);
  return {
    start: start - from <= most || early > start ? from : early,
    end: to - end <= most || late < end ? to : late,
  };
}
