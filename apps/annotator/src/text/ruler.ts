import { tokenizeText, type Span, type TextToken } from '@congvan/core';

import { blockAt, type Block } from './blocks.ts';

/** What a caret moves by. A word is a run without white space: `19/12/2023`, `10-NQ/TU`. */
export type Unit = 'character' | 'syllable' | 'word' | 'sentence' | 'line';

const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const WORD = /\S+/g;
/** How many lines are read before a caret comes. */
const PREPARED = 8;

/**
 * Measures a text in units. Blocks are read when a caret first comes near them, so a long text
 * costs nothing at the start.
 */
export class Ruler {
  readonly #tokens = new Map<number, readonly TextToken[]>();

  constructor(
    readonly text: string,
    private readonly blocks: readonly Block[],
  ) {}

  /** Reads the first lines ahead of the caret: the first line that is read takes 50 ms, the others none. */
  prepare(): void {
    const ahead = Math.min(this.blocks.length, PREPARED);
    for (let index = 0; index < ahead; index += 1) this.#tokensOf(index);
  }

  /** Where a caret that moves forward by a unit stops: at the unit's end, or at the next line. */
  after(offset: number, unit: Unit): number {
    const index = blockAt(this.blocks, offset);
    const end = this.#spans(index, unit).find((span) => span.end > offset)?.end;
    return end ?? this.blocks[index + 1]?.start ?? this.text.length;
  }

  /** Where a caret that moves back by a unit stops: at the unit's start, or at the line before. */
  before(offset: number, unit: Unit): number {
    const index = blockAt(this.blocks, offset);
    const start = this.#spans(index, unit).findLast((span) => span.start < offset)?.start;
    return start ?? this.blocks[index - 1]?.end ?? 0;
  }

  /** The unit at a caret; between two it is the one before, unless that is only a sign. */
  around(offset: number, unit: Unit): Span | undefined {
    const touching = this.#spans(blockAt(this.blocks, offset), unit).filter(
      ({ start, end }) => start <= offset && offset <= end,
    );
    return touching.find((span) => this.#isWord(span)) ?? touching[0];
  }

  /** A span widened to whole syllables, without white space at its edges; undefined when nothing is left. */
  snap(span: Span): Span | undefined {
    const first = this.#syllables(span.start).find(({ end }) => end > span.start);
    const last = this.#syllables(span.end).findLast(({ start }) => start < span.end);
    if (!first || !last) return this.trim(span);
    return this.trim({
      start: Math.min(first.start, span.end),
      end: Math.max(last.end, span.start),
    });
  }

  /** A span without white space at its edges; undefined when nothing is left. */
  trim({ start, end }: Span): Span | undefined {
    const covered = this.text.slice(start, end);
    const length = covered.trim().length;
    if (length === 0) return undefined;
    const from = start + covered.length - covered.trimStart().length;
    return { start: from, end: from + length };
  }

  /** The span of the block, a line or part of a long one, that an offset lies in. */
  lineAt(offset: number): Span {
    const { start, end } = this.blocks[blockAt(this.blocks, offset)]!;
    return { start, end };
  }

  #isWord({ start, end }: Span): boolean {
    return /[\p{L}\p{N}]/u.test(this.text.slice(start, end));
  }

  #syllables(offset: number): readonly Span[] {
    return this.#spans(blockAt(this.blocks, offset), 'syllable');
  }

  #spans(index: number, unit: Unit): readonly Span[] {
    const block = this.blocks[index]!;
    switch (unit) {
      case 'character':
        return this.#characters(block);
      case 'syllable':
        return this.#tokensOf(index);
      case 'word':
        return this.#matches(block);
      case 'sentence':
        return sentences(this.#tokensOf(index));
      case 'line':
        return [block];
    }
  }

  #characters({ start, end }: Block): Span[] {
    return Array.from(GRAPHEMES.segment(this.text.slice(start, end)), ({ index, segment }) => ({
      start: start + index,
      end: start + index + segment.length,
    }));
  }

  #matches({ start, end }: Block): Span[] {
    return Array.from(this.text.slice(start, end).matchAll(WORD), ({ index, 0: word }) => ({
      start: start + index,
      end: start + index + word.length,
    }));
  }

  #tokensOf(index: number): readonly TextToken[] {
    let tokens = this.#tokens.get(index);
    if (!tokens) {
      const { start, end } = this.blocks[index]!;
      tokens = tokenizeText(this.text.slice(start, end)).map((token) => ({
        start: start + token.start,
        end: start + token.end,
        sentence: token.sentence,
      }));
      this.#tokens.set(index, tokens);
    }
    return tokens;
  }
}

function sentences(tokens: readonly TextToken[]): Span[] {
  const spans: { start: number; end: number; sentence: number }[] = [];
  for (const { start, end, sentence } of tokens) {
    const last = spans.at(-1);
    if (last?.sentence === sentence) last.end = end;
    else spans.push({ start, end, sentence });
  }
  return spans;
}
