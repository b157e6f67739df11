import type { Word } from '../1-tokens/word.ts';
import { wordOnce } from '../2-candidates/reading.ts';
import { words } from '../lexicons/list.ts';
import { DIGIT_WORDS } from '../lexicons/number-words.ts';
import type { Line } from './line.ts';
import { CURRENCY_CODES } from './unit.ts';

/** The keys with which an expression of time may begin, besides digits. */
const TIME_STARTS: ReadonlySet<string> = new Set([
  ...words(`
    ngày hôm mùng mồng tháng thg năm từ đầu giữa cuối hết sáng trưa chiều tối đêm khuya rạng buổi nửa
    thứ chủ cn t2 t3 t4 t5 t6 t7 q1 q2 q3 q4 giai thời nhiệm khóa niên học vụ mùa quý thập thế những
    cùng tuần hằng hàng mỗi từng cứ tết xuân giao rằm
  `),
  ...DIGIT_WORDS.keys(),
  'mười',
]);

const PARTS_OF_DAY = 'sáng trưa chiều tối đêm khuya';

/** Of those the ones that begin a time only before a number or certain words: *nhiệm kỳ*, but not *nhiệm vụ*. */
const FOLLOWERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['buổi', words(PARTS_OF_DAY)],
      ['chủ', words('nhật nhựt')],
      ['cuối', ['giờ', ...TIME_STARTS]],
      ['cùng', words('kỳ thời ngày')],
      ['đầu', ['giờ', ...TIME_STARTS]],
      ['giai', words('đoạn đoanh')],
      ['giao', ['thừa']],
      ['giữa', TIME_STARTS],
      ['học', ['kỳ']],
      ['mùa', words('xuân hè hạ thu đông')],
      ['nhiệm', ['kỳ']],
      ['những', ['năm']],
      ['niên', words('khóa học độ vụ')],
      ['rạng', words(PARTS_OF_DAY)],
      ['thập', words('niên kỷ')],
      ['thế', ['kỷ']],
      ['thời', words('kỳ gian')],
      ['thứ', words('hai ba tư năm sáu bảy bẩy')],
      ['vụ', [...words('các đông hè thu'), ...TIME_STARTS]],
    ] as const
  ).map(([start, followers]) => [start, new Set(followers)]),
);

/** The words of which one must follow where a word begins a time; any when true, none when false. */
const followersOf = wordOnce(
  ({ shape, key }) => shape === 'number' || (TIME_STARTS.has(key) && (FOLLOWERS.get(key) ?? true)),
);

/** Whether an expression of time may begin at a token, as far as it and the next word tell. */
export function mayStartTime(line: Line, at: number): boolean {
  const word = line.word(at);
  const followers = word !== undefined && followersOf(word);
  if (typeof followers === 'boolean') return followers;
  return followers.has(line.key(at + 1)) || line.word(at + 1)?.shape === 'number';
}

/** The keys with which a numeral may begin, besides digits. */
const NUMERAL_STARTS: ReadonlySet<string> = new Set([
  ...DIGIT_WORDS.keys(),
  'mười',
  'âm',
  '-',
  '−',
]);

/** The keys with which a number may begin, besides digits and Roman numerals. */
const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...NUMERAL_STARTS,
  'từ',
  'giữa',
  'thứ',
  'hạng',
  '$',
  '€',
  '£',
  '¥',
  '₫',
  '₹',
  '₩',
  'vn',
  'us',
]);

/** Whether a number may begin with a word. */
export const mayStartNumber: (word: Word) => boolean = wordOnce(
  (word) => word.shape === 'number' || NUMBER_STARTS.has(word.key) || startsByShape(word),
);

/** Roman numerals, `USD`, and `INR33`. */
function startsByShape({ shape, form, key }: Word): boolean {
  if (shape === 'upper') return /^[IVXLCDM]+$/.test(form) || CURRENCY_CODES.has(key);
  return shape === 'mixed' && /^[A-Z]{3}\d/.test(form);
}

/** Whether a time or a number may begin with a word. */
export function mayStartValue(word: Word): boolean {
  return followersOf(word) !== false || mayStartNumber(word);
}

/** Whether a numeral, in digits or words, may begin with a word. */
export const mayStartNumeral: (word: Word) => boolean = wordOnce(
  ({ shape, key }) => shape === 'number' || NUMERAL_STARTS.has(key),
);
