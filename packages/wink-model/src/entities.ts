import { automaton, Otherwise, type Pattern } from './automaton.ts';
import { CATEGORY } from './category.ts';

/** The kinds of `doc.entities()`. */
export const ENTITY_KINDS = [
  'DATE',
  'TIME',
  'DURATION',
  'MONEY',
  'PERCENT',
  'ORDINAL',
  'CARDINAL',
  'URL',
  'EMAIL',
  'HASHTAG',
  'MENTION',
  'EMOJI',
] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Sets of hints, for patterns. A number has the narrowest hint that holds for it. */
const SETS: Readonly<Record<string, string>> = {
  MONTH: '#12',
  DAY: '#12|#31',
  MINUTE: '#12|#31|#59',
  YEAR: '#year',
  NUMBER: '#12|#31|#59|#year|#number',
  PART: 'sáng|trưa|chiều|tối|đêm',
  EDGE: 'đầu|giữa|cuối',
  UNIT: 'năm|tháng|tuần|ngày|phút|giây|tiếng',
  SCALE: 'trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ',
  DIGIT: 'một|mốt|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín',
  RANK: 'nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười|#12|#31|#59|#number|#roman',
  CURRENCY: 'đồng|vnđ|vnd|usd|eur|euro|#currency',
};

/** `[…]` may be left out; `a|b` is one of two. The first of two patterns for one text wins. */
const PATTERNS: readonly (readonly [kind: EntityKind, patterns: readonly string[]])[] = [
  ['URL', ['#url']],
  ['EMAIL', ['#email']],
  ['HASHTAG', ['#hashtag']],
  ['MENTION', ['#mention']],
  ['EMOJI', ['#emoji']],
  [
    'DATE',
    [
      '[PART] [ngày] #date',
      '[PART] ngày #day/month',
      '[PART] #0day/month',
      '[PART] ngày DAY [tháng MONTH [năm YEAR]]',
      '[PART] ngày DAY tháng #month/year',
      '[EDGE] tháng MONTH [năm YEAR]',
      '[EDGE] tháng #month/year',
      '[EDGE] năm YEAR',
      'quý MONTH|#roman [năm YEAR]',
      'quý MONTH|#roman / YEAR',
      'quý #month/year',
      'NUMBER tháng đầu|cuối năm [YEAR]',
      'giai đoạn #years',
      'giai đoạn YEAR -|– YEAR',
      'nhiệm kỳ #years',
      'nhiệm kỳ YEAR -|– YEAR',
      'năm học #years',
      'năm học YEAR -|– YEAR',
      'PART thứ hai|ba|tư|năm|sáu|bảy',
      '[PART] chủ nhật',
      'hôm nay|qua',
      'ngày mai',
    ],
  ],
  ['TIME', ['#time', 'DAY giờ [MINUTE [phút [MINUTE giây]]]', 'DAY giờ rưỡi', 'DAY giờ PART']],
  ['DURATION', ['NUMBER UNIT', 'NUMBER giờ', 'DIGIT|mười tháng|tuần|ngày|giờ|phút|giây']],
  [
    'MONEY',
    [
      'NUMBER [SCALE [SCALE]] CURRENCY',
      'NUMBER SCALE NUMBER SCALE CURRENCY',
      '#currency NUMBER [SCALE]',
      'NUMBER [SCALE] đô la',
    ],
  ],
  ['PERCENT', ['NUMBER %', 'NUMBER phần trăm', 'DIGIT|mười phần trăm']],
  ['ORDINAL', ['[lần] thứ RANK']],
  [
    'CARDINAL',
    [
      'NUMBER [SCALE [SCALE]]',
      'NUMBER SCALE NUMBER SCALE',
      'mười [DIGIT]',
      'DIGIT mươi [DIGIT]',
      'DIGIT SCALE [SCALE]',
      '#ratio',
      '#years',
      '#day/month',
      '#month/year',
    ],
  ],
];

const WORD_HINTS = new Set(
  PATTERNS.flatMap(([, patterns]) => patterns)
    .concat(Object.values(SETS))
    .flatMap((pattern) => pattern.split(/[\s|[\]]+/u))
    .filter((symbol) => symbol !== '' && !symbol.startsWith('#') && !(symbol in SETS)),
);

const NUMBER_HINTS: readonly (readonly [hint: string, form: RegExp])[] = [
  ['#date', /^(?:[0-2]?\d|3[01])([-./])(?:0?\d|1[0-2])\1\d{4}$|^\d{4}-\d{2}-\d{2}$/],
  ['#0day/month', /^0\d\/(?:0?[1-9]|1[0-2])$/],
  ['#day/month', /^(?:[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])$/],
  ['#month/year', /^(?:0?[1-9]|1[0-2])[-/][12]\d{3}$/],
  ['#years', /^[12]\d{3}[-/][12]\d{3}$/],
  ['#ratio', /[-/]/],
  ['#12', /^(?:0?\d|1[0-2])$/],
  ['#31', /^(?:1[3-9]|2\d|3[01])$/],
  ['#59', /^[3-5]\d$/],
  ['#year', /^[12]\d{3}$/],
  ['#number', /^/],
];

const CATEGORY_HINTS: Readonly<Record<number, string>> = {
  [CATEGORY.url]: '#url',
  [CATEGORY.email]: '#email',
  [CATEGORY.hashtag]: '#hashtag',
  [CATEGORY.mention]: '#mention',
  [CATEGORY.emoji]: '#emoji',
  [CATEGORY.time]: '#time',
  [CATEGORY.currency]: '#currency',
};

/** What tokens are to the patterns, by number; the first is nothing. */
export const HINTS: readonly string[] = [
  '',
  '#roman',
  ...Object.values(CATEGORY_HINTS),
  ...NUMBER_HINTS.map(([hint]) => hint),
  ...WORD_HINTS,
];

const NUMBER_OF_HINT = new Map(HINTS.map((hint, number) => [hint, number]));

/** The number in `HINTS` of a token in its normal form. */
export function hintOf(normal: string, category: number): number {
  return NUMBER_OF_HINT.get(nameOfHint(normal, category)) ?? 0;
}

function nameOfHint(normal: string, category: number): string {
  if (category === CATEGORY.number) return NUMBER_HINTS.find(([, form]) => form.test(normal))![0];
  if (WORD_HINTS.has(normal)) return normal;
  if (category === CATEGORY.word && /^(?=.)x{0,3}(?:i[xv]|v?i{0,3})$/.test(normal)) return '#roman';
  return CATEGORY_HINTS[category] ?? '';
}

/** The automaton that finds entities by the hints of tokens. */
export function entityAutomaton(): string {
  const patterns = PATTERNS.flatMap(([name, notations]) =>
    notations.flatMap((notation) => variants(notation).map((places) => ({ name, places }))),
  );
  return automaton(patterns satisfies Pattern[], Otherwise.number);
}

/** All ways to read a notation with and without its optional parts. */
function variants(notation: string): string[][][] {
  const optional = /\[([^[\]]*)\]/.exec(notation);
  if (!optional) return [notation.trim().split(/\s+/u).map(symbolsOf)];
  const [whole, inner] = optional as unknown as [string, string];
  return [notation.replace(whole, inner), notation.replace(whole, '')].flatMap(variants);
}

function symbolsOf(place: string): string[] {
  return place.split('|').flatMap((symbol) => SETS[symbol]?.split('|') ?? [symbol]);
}
