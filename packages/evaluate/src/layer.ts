import { compareSpans, type Span } from '@congvan/core';

/**
 * Which entities to compare: `all` of them, the `outer` ones that lie inside no other, or the
 * `inner` rest.
 */
export type Layer = 'all' | 'outer' | 'inner';

/**
 * The spans of one layer, in document order. Unlike the flat layer of exports this keeps spans that
 * cross, since foreign data may hold them; of spans with equal extents the first counts as outer.
 */
export function layerOf<S extends Span>(spans: readonly S[], layer: Layer): S[] {
  const sorted = spans.toSorted(compareSpans);
  if (layer === 'all') return sorted;
  let reach = -1;
  return sorted.filter(({ end }) => {
    const outer = end > reach;
    if (outer) reach = end;
    return outer === (layer === 'outer');
  });
}
