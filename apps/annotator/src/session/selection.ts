import { contains, type Document, type Entity, type Span } from '@congvan/core';

/** What is selected in a text: offsets; the caret stands at `focus`, and nothing is selected when both are equal. */
export interface Selection {
  readonly anchor: number;
  readonly focus: number;
}

/** A selection as a span; empty when it is a caret. */
export function spanOf({ anchor, focus }: Selection): Span {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** A caret. */
export function caretAt(offset: number): Selection {
  return { anchor: offset, focus: offset };
}

/** A selection of a span, with the caret at its end. */
export function selectionOf({ start, end }: Span): Selection {
  return { anchor: start, focus: end };
}

/** Whether nothing but a caret is there. */
export function isCaret({ anchor, focus }: Selection): boolean {
  return anchor === focus;
}

/** Whether two spans cover the same. */
export function sameExtent(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The entities that cover a span or touch a caret, the outermost first. */
export function entitiesAt({ entities }: Document, span: Span): Entity[] {
  return entities
    .filter((entity) => contains(entity, span))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
}

/** The innermost entity that covers a span, or undefined. */
export function innermostAt(document: Document, span: Span): Entity | undefined {
  return entitiesAt(document, span).at(-1);
}
