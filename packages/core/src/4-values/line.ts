import { lineStarts, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';

/** What a reader made of the tokens from where it was asked up to `to` (exclusive). */
export interface Reading<T> {
  readonly to: number;
  readonly value: T;
}

/** The tokens of one line of text: no expression of time or number goes beyond it. */
export class Line {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;

  constructor(tokens: Tokens, from: number, to: number) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  has(at: number): boolean {
    return at >= this.from && at < this.to;
  }

  word(at: number): Word | undefined {
    return this.has(at) ? this.tokens.words[at] : undefined;
  }

  /** The spelling key of a token; empty outside the line. */
  key(at: number): string {
    return this.has(at) ? this.tokens.words[at]!.key : '';
  }

  form(at: number): string {
    return this.has(at) ? this.tokens.words[at]!.form : '';
  }

  /** Whether a token stands against the one before it, both in this line. */
  touches(at: number): boolean {
    return at > this.from && at < this.to && this.tokens.gaps[at] === 0;
  }

  /** Whether the tokens from `at` have these keys. */
  matches(at: number, ...keys: readonly string[]): boolean {
    for (let i = 0; i < keys.length; i += 1) if (this.key(at + i) !== keys[i]) return false;
    return true;
  }
}

/** The lines of a text, in order. */
export function linesOf(tokens: Tokens): Line[] {
  const starts = lineStarts(tokens);
  return starts.map((from, i) => new Line(tokens, from, starts[i + 1] ?? tokens.count));
}
