import { words } from '../lexicons/list.ts';
import { DIGIT_WORDS } from '../lexicons/number-words.ts';

/** The keys with which an expression of time may begin, besides digits. */
export const TIME_STARTS: ReadonlySet<string> = new Set([
  ...words(`
    ngày hôm mùng mồng tháng thg năm từ đầu giữa cuối hết sáng trưa chiều tối đêm khuya rạng buổi nửa
    thứ chủ cn t2 t3 t4 t5 t6 t7 q1 q2 q3 q4 giai thời nhiệm khóa niên học vụ mùa quý thập thế những
    cùng tuần hằng hàng mỗi từng cứ tết xuân giao rằm
  `),
  ...DIGIT_WORDS.keys(),
  'mười',
]);

/** The keys with which a number may begin, besides digits and Roman numerals. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...DIGIT_WORDS.keys(),
  'mười',
  'âm',
  'từ',
  'giữa',
  'thứ',
  'hạng',
  '-',
  '−',
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
