import { CATEGORY } from './category.ts';

/** All that the form alone tells of the part of speech; words are `X`, UD's sign for unknown. */
export const PARTS_OF_SPEECH = ['UNK', 'X', 'NUM', 'PUNCT', 'SYM', 'SPACE'] as const;

const BY_CATEGORY: Readonly<Record<number, (typeof PARTS_OF_SPEECH)[number]>> = {
  [CATEGORY.number]: 'NUM',
  [CATEGORY.punctuation]: 'PUNCT',
  [CATEGORY.symbol]: 'SYM',
  [CATEGORY.currency]: 'SYM',
  [CATEGORY.emoji]: 'SYM',
  [CATEGORY.tabCRLF]: 'SPACE',
};

/** The number in `PARTS_OF_SPEECH` for tokens of a category. */
export function partOfSpeech(category: number): number {
  return PARTS_OF_SPEECH.indexOf(BY_CATEGORY[category] ?? 'X');
}
