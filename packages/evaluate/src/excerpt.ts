import { cutsSurrogatePair } from '@congvan/core';

import type { Mistake } from './mistake.ts';

/**
 * A mistake in its context as one line: the gold span in square brackets, the predicted one in
 * braces, with up to `context` code units of text on either side. Line breaks become `⏎`.
 *
 *     …bổ nhiệm ông Hà làm [{Phó Chủ tịch} UBND xã], nhiệm kỳ…
 */
export function excerpt({ text, gold, predicted }: Mistake, context = 40): string {
  const marks = [
    ...(gold ? [mark(gold.start, '['), mark(gold.end, ']')] : []),
    ...(predicted ? [mark(predicted.start, '{'), mark(predicted.end, '}')] : []),
  ].sort((a, b) => a.at - b.at || rank(a.sign) - rank(b.sign));
  const start = outside(text, Math.max(0, marks[0]!.at - context), -1);
  const end = outside(text, Math.min(text.length, marks.at(-1)!.at + context), 1);
  let line = start > 0 ? '…' : '';
  let from = start;
  for (const { at, sign } of marks) {
    line += text.slice(from, at) + sign;
    from = at;
  }
  line += text.slice(from, end) + (end < text.length ? '…' : '');
  return line.replaceAll(/\r?\n|\r/g, '⏎').replaceAll('\t', ' ');
}

function mark(at: number, sign: string): { at: number; sign: string } {
  return { at, sign };
}

/** At one place braces and brackets close before others open, the inner sign inside. */
function rank(sign: string): number {
  return '}][{'.indexOf(sign);
}

/** The offset, or the next one in the given direction where it would cut a character in two. */
function outside(text: string, offset: number, step: 1 | -1): number {
  return cutsSurrogatePair(text, offset) ? offset + step : offset;
}
