import type { Span } from '@congvan/core';

/** A line of a text, or a part of a line too long to lay out at once; its line break is outside. */
export interface Block extends Span {
  /** The number of its line in the text, from 1. */
  readonly line: number;
  /** Whether the block goes on in the line of the block before it. */
  readonly continues: boolean;
}

/** Longer lines are shown as several blocks. */
const LONGEST = 6000;

const LINE_BREAK = /\r\n|\r|\n/g;

/** Splits a text into blocks: they and the line breaks between them, joined, are the text. */
export function splitBlocks(text: string, longest = LONGEST): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let line = 1;
  for (const found of text.matchAll(LINE_BREAK)) {
    pushLine(blocks, text, { start, end: found.index }, { line, longest });
    start = found.index + found[0].length;
    line += 1;
  }
  pushLine(blocks, text, { start, end: text.length }, { line, longest });
  return blocks;
}

function pushLine(
  blocks: Block[],
  text: string,
  span: Span,
  { line, longest }: { line: number; longest: number },
): void {
  let { start } = span;
  do {
    const end = span.end - start <= longest ? span.end : cutAt(text, start, start + longest);
    blocks.push({ start, end, line, continues: start > span.start });
    start = end;
  } while (start < span.end);
}

/** The best end of a block: after a sentence, else after white space, else between characters. */
function cutAt(text: string, start: number, latest: number): number {
  const window = text.slice(start, latest);
  const cut = Math.max(lastEnd(window, /[.;:!?…]\s+/g), 0) || lastEnd(window, /\s+/g);
  if (cut > 0) return start + cut;
  const code = text.charCodeAt(latest - 1);
  return code >= 0xd800 && code < 0xdc00 ? latest - 1 : latest;
}

/** Where the last match in the second half of a string ends, or 0. */
function lastEnd(string: string, pattern: RegExp): number {
  const half = string.length >> 1;
  let end = 0;
  for (const found of string.slice(half).matchAll(pattern)) {
    end = half + found.index + found[0].length;
  }
  return end;
}

/** The index of the block that an offset lies in; one inside a line break belongs to the block before. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
