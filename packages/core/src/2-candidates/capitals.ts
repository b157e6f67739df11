import { Gap, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';
import { placesOf, textOnce, wordOnce } from './reading.ts';

/** Whether a word begins with a capital letter. */
export function isCapital(word: Word | undefined): boolean {
  if (!word) return false;
  const { shape } = word;
  return shape === 'title' || shape === 'upper' || (shape === 'mixed' && startsLarge(word));
}

const startsLarge = wordOnce(({ form }) => /^\p{Lu}/u.test(form));

/** The places of a text where a word begins with a capital letter. */
export const capitals = placesOf(isCapital);

/** For each token 1 where its line is written in capitals throughout, so that capitals say nothing. */
export const shouting = textOnce((tokens: Tokens): Uint8Array => {
  const loud = new Uint8Array(tokens.count);
  for (let from = 0; from < tokens.count;) {
    let to = from + 1;
    while (to < tokens.count && tokens.gaps[to]! < Gap.line) to += 1;
    if (isLoud(tokens, from, to)) loud.fill(1, from, to);
    from = to;
  }
  return loud;
});

/** A line of at least four words of which nine in ten are in capitals. */
function isLoud(tokens: Tokens, from: number, to: number): boolean {
  let upper = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    const { shape } = tokens.words[i]!;
    if (shape === 'number' || shape === 'sign') continue;
    words += 1;
    if (shape === 'upper') upper += 1;
  }
  return words >= 4 && upper >= 0.9 * words;
}

/** Whether a token is capitalised in a way that means something. */
export function stands(tokens: Tokens, at: number): boolean {
  return isCapital(tokens.words[at]) || shouting(tokens)[at] === 1;
}

/**
 * The end of a run of capitalised words that begins at a token: at most `max` words, on one line,
 * hyphens without spaces included (`Việt-Nga`, `Bun-nhăng`). Gives `at` when there is none.
 */
export function capitalRun(tokens: Tokens, at: number, max: number): number {
  let end = at;
  for (let words = 0; words < max && end < tokens.count; words += 1) {
    if (end > at && startsLine(tokens, end)) break;
    if (!isCapital(tokens.words[end])) break;
    end += 1;
    while (isHyphenated(tokens, end)) end += 2;
  }
  return end;
}

function isHyphenated(tokens: Tokens, at: number): boolean {
  if (tokens.words[at]?.form !== '-' || !touches(tokens, at)) return false;
  return at + 1 < tokens.count && touches(tokens, at + 1) && isLetters(tokens.words[at + 1]!);
}

function isLetters({ shape }: Word): boolean {
  return shape !== 'sign' && shape !== 'number';
}
