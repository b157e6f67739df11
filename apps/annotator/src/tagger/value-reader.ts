import { createTagger, type Details, type Entity, type Span } from '@congvan/core';

/**
 * Reads the subtype and value of a span as the tagger would, with the words around it on its line,
 * which may change the value (*hơn 8 tỷ*). What the tagger does not find there is not in the result.
 */
export function readDetails(text: string, span: Span, label: string): Details {
  const line = lineAround(text, span);
  const start = span.start - line.start;
  const end = span.end - line.start;
  const found = tagger.tag(text.slice(line.start, line.end)).entities;
  const same = found.find((entity) => {
    return entity.label === label && entity.start === start && entity.end === end;
  });
  return detailsOf(same ?? widest(text.slice(span.start, span.end), label));
}

/** What the tagger reads in a text that stands alone: the widest entity of a label. */
export function understand(text: string, label: string): Details {
  return detailsOf(widest(text, label));
}

const tagger = createTagger();

function widest(text: string, label: string): Entity | undefined {
  const found = tagger.tag(text).entities.filter((entity) => entity.label === label);
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function detailsOf(entity: Entity | undefined): Details {
  if (!entity) return {};
  const { subtype, value } = entity;
  return { ...(subtype !== undefined && { subtype }), ...(value !== undefined && { value }) };
}

function lineAround(text: string, { start, end }: Span): Span {
  const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
  const after = text.slice(end).search(/[\r\n]/);
  return { start: before + 1, end: after < 0 ? text.length : end + after };
}
