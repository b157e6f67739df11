/**
 * A stretch of a text: UTF-16 offsets (JavaScript string indices) into the text exactly as given,
 * `start` included, `end` not. `text.slice(start, end)` is what the span covers.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`; equal spans contain one another. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans overlap without either containing the other. */
export function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !contains(a, b) && !contains(b, a);
}

/** Document order: by start, and of two that start together the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The spans that lie inside no other: the flat annotation of CoNLL exports.
 * Expects non-crossing spans; returns them in document order.
 */
export function outerLayer<S extends Span>(spans: readonly S[]): S[] {
  const outer: S[] = [];
  let reach = -1;
  for (const span of spans.toSorted(compareSpans)) {
    if (span.start < reach) continue;
    outer.push(span);
    reach = span.end;
  }
  return outer;
}

/** Whether an offset would cut a surrogate pair in two. */
export function cutsSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
