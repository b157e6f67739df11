import { CATEGORY } from './category.ts';

/** All that the form alone tells of the part of speech; words are `X`, UD's sign for unknown. */
export const PARTS_OF_SPEECH = ['UNK', 'X', 'NUM', 'PUNCT', 'SYM', 'SPACE'] as const;

const BY_CATEGORY: Readonly<Record<number, number>> = {
  [CATEGORY.number]: 2,
  [CATEGORY.punctuation]: 3,
  [CATEGORY.symbol]: 4,
  [CATEGORY.currency]: 4,
  [CATEGORY.emoji]: 4,
  [CATEGORY.tabCRLF]: 5,
};

/** The number in `PARTS_OF_SPEECH` for tokens of a category. */
export function partOfSpeech(category: number): number {
  return BY_CATEGORY[category] ?? 1;
}
