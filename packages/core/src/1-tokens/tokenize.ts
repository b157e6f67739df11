import { Gap, type Tokens } from './tokens.ts';
import { Vocabulary, type Word } from './word.ts';

const ATOM = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ`´]\p{L}[\p{L}\p{M}\p{N}]*)*|\d+(?:[.,]\d+)*|[^\s]/gu;

/** Splits a view into tokens. */
export function tokenize(text: string, vocabulary = new Vocabulary()): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: Word[] = [];
  const gaps: number[] = [];
  let last = 0;
  for (const atom of text.matchAll(ATOM)) {
    gaps.push(starts.length === 0 ? Gap.paragraph : gapOf(text, last, atom.index));
    starts.push(atom.index);
    last = atom.index + atom[0].length;
    ends.push(last);
    words.push(vocabulary.word(atom[0]));
  }
  return {
    text,
    count: words.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    words,
    gaps: Uint8Array.from(gaps),
    sentences: new Int32Array(words.length),
  };
}

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return Gap.none;
  let breaks = 0;
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 10) breaks += 1;
  return breaks === 0 ? Gap.space : breaks === 1 ? Gap.line : Gap.paragraph;
}
