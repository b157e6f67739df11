import { cutsSurrogatePair, type Span } from '@congvan/core';

/** A place in a text with some of what stands around it, on one line. */
export interface Excerpt {
  readonly before: string;
  readonly at: string;
  readonly after: string;
}

/** A span with at most `around` UTF-16 units of its line on each side, cut between words. */
export function excerptAt(text: string, { start, end }: Span, around = 60): Excerpt {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - around);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + around);
  const before = text.slice(cutsSurrogatePair(text, from) ? from + 1 : from, start);
  const after = text.slice(end, cutsSurrogatePair(text, to) ? to - 1 : to);
  return {
    before: from > 0 && text[from - 1] !== '\n' ? `…${before.replace(/^\S*\s/, '')}` : before,
    at: text.slice(start, end),
    after: to < text.length && text[to] !== '\n' ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
