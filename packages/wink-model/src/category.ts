import { CLOCK } from './splitter.ts';

/**
 * What a token is, `its.type`. The names and their order are wink-nlp's own: its tokenizer looks
 * all of them up, also those that Vietnamese has no use for.
 */
export const CATEGORIES = [
  'unk',
  'word',
  'number',
  'url',
  'email',
  'mention',
  'hashtag',
  'emoji',
  'emoticon',
  'time',
  'ordinal',
  'currency',
  'punctuation',
  'symbol',
  'tabCRLF',
  'wordRP',
  'alpha',
  'apos',
  'decade',
  'shortForm',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** A category's number by its name. */
export const CATEGORY = Object.fromEntries(
  CATEGORIES.map((name, number) => [name, number]),
) as Readonly<Record<Category, number>>;

/** A regular expression's source and flags, and the category of the tokens that it accepts. */
export type CategoryTest = readonly [source: string, flags: string, category: number];

/** The first that accepts a new token gives its category; the last accepts everything. */
export const CATEGORY_TESTS: readonly CategoryTest[] = [
  ['^[\\p{L}\\p{M}]+$', 'u', CATEGORY.word],
  [`^${CLOCK}$`, '', CATEGORY.time],
  ['^\\d+(?:[-.,/]\\d+)*$', '', CATEGORY.number],
  ['^\\w+://|^[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/.*)?$', 'i', CATEGORY.url],
  ['^[\\w.+-]+@\\w', '', CATEGORY.email],
  ['^@.', 'u', CATEGORY.mention],
  ['^#.', 'u', CATEGORY.hashtag],
  ['^[\\p{L}\\p{M}\\p{N}]', 'u', CATEGORY.word],
  ['^\\p{White_Space}+$|^[\\u200b\\ufeff]', 'u', CATEGORY.tabCRLF],
  ['^\\p{Sc}', 'u', CATEGORY.currency],
  ['^\\p{P}|^`', 'u', CATEGORY.punctuation],
  ['^\\p{RI}|^\\p{Emoji}\\ufe0f|^\\p{Emoji_Presentation}', 'u', CATEGORY.emoji],
  ['^', '', CATEGORY.symbol],
];
