/**
 * The words of Vietnamese numerals by their spelling keys. Source: the language itself; variants
 * (`lăm`, `nhăm`, `tư`, `mốt`, `ngàn`, `lẻ`) as in Nguyễn Đình Hòa, Vietnamese (1997), § 4.3.
 */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Units after a ten: `hai mươi mốt`, `bốn mươi tư`, `mười lăm`. */
export const UNIT_WORDS: ReadonlyMap<string, number> = new Map([
  ...[...DIGIT_WORDS].filter(([, digit]) => digit > 0),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);

/** Words that multiply what stands before them by a power of ten from a thousand on. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['tỷ', 1e9],
]);

/** Joins a hundred to units without a ten: `một trăm linh hai`. */
export const EMPTY_TEN: ReadonlySet<string> = new Set(['linh', 'lẻ']);
