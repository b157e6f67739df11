import type { Span } from '../span.ts';
import { Gap } from './tokens.ts';
import { tokenize } from './tokenize.ts';
import { viewOf } from './view.ts';

/** A token of a text as given: UTF-16 offsets, and the index of its sentence, from 0. */
export interface TextToken extends Span {
  readonly sentence: number;
}

/**
 * The tokens that the grammars see, as spans of the text as given, in order and apart from one
 * another: what token-based formats and scores count. Between them stand only white space and
 * zero-width characters. A line break always ends a sentence.
 */
export function tokenizeText(text: string): TextToken[] {
  const view = viewOf(text);
  const tokens = tokenize(view.text);
  const spans: TextToken[] = [];
  let sentence = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const start = Math.max(view.originalStart(tokens.starts[i]!), spans.at(-1)?.end ?? 0);
    const end = view.originalEnd(tokens.ends[i]!);
    const apart = tokens.gaps[i]! >= Gap.line || tokens.sentences[i] !== tokens.sentences[i - 1];
    if (i > 0 && apart) sentence += 1;
    if (end > start) spans.push({ start, end, sentence });
  }
  return spans;
}
