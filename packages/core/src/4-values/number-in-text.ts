import type { Candidate } from '../2-candidates/recognizer.ts';
import type { NumberValue } from '../document.ts';
import { readAmount, type Amount } from './amount.ts';
import { digitsOf } from './digits.ts';
import type { Line, Reading } from './line.ts';
import { modifierAround } from './modifier.ts';
import { readOrdinal, readRank, romanAt } from './ordinal.ts';

/** Where the scan goes on, and the number found, if it is one. */
export interface FoundNumber {
  readonly to: number;
  readonly candidate?: Candidate;
}

/** Finds the number that begins at a token. */
export function findNumber(line: Line, at: number): FoundNumber | undefined {
  const key = line.key(at);
  if (key === 'thứ') return findOrdinal(line, at);
  if (key === 'hạng') return findRank(line, at);
  if (line.word(at)!.shape === 'upper') return findRoman(line, at) ?? findAmount(line, at);
  return findAmount(line, at);
}

function findAmount(line: Line, at: number): FoundNumber | undefined {
  const found = readAmount(line, at);
  if (!found) return undefined;
  if (!fits(line, at, found)) return { to: at + 1 };
  const { kind, value } = found.value;
  const mod = modifierAround(line, at, found.to);
  return number(at, found.to, kind, mod === undefined ? value : ({ ...value, mod } as NumberValue));
}

const SCORES: Readonly<Record<string, number>> = { cardinal: 0.88, ordinal: 0.92, ratio: 0.9 };

function number(from: number, to: number, subtype: string, value: NumberValue): FoundNumber {
  const score = SCORES[subtype] ?? 0.95;
  return {
    to,
    candidate: { from, to, label: 'NUMBER', score, rule: `number/${subtype}`, subtype, value },
  };
}

/** `thứ XIII`; not a list's *Thứ nhất,* nor *thứ hai là*. */
function findOrdinal(line: Line, at: number): FoundNumber | undefined {
  const found = readOrdinal(line, at);
  if (!found) return undefined;
  const alone = at === line.from && found.to === line.to;
  if (!alone && enumerates(line, at, found.to)) return { to: found.to };
  return number(at, found.to, 'ordinal', { number: found.value });
}

function enumerates(line: Line, at: number, to: number): boolean {
  const before = line.key(at - 1);
  const starts = before === '' || STOPS.has(before);
  const next = line.key(to);
  if (!starts) return line.word(at)!.shape === 'title' && next === ',';
  return before !== '(' || next === ',' || next === 'là';
}

const STOPS: ReadonlySet<string> = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '(',
  '-',
  '–',
  '*',
  '"',
  '“',
  '+',
  '•',
]);

/** `hạng Ba` names a rank; on an award it is part of the award's name. */
function findRank(line: Line, at: number): FoundNumber | undefined {
  const found = readRank(line, at + 1);
  if (!found) return undefined;
  for (let i = at - 1; i >= at - 6; i -= 1) {
    if (AWARDS.has(line.key(i))) return { to: found.to };
  }
  return number(at + 1, found.to, 'ordinal', { number: found.value });
}

const AWARDS: ReadonlySet<string> = new Set(['huân', 'huy', 'chương', 'giải', 'hiệu', 'kỷ', 'cờ']);

const ROMAN_HEADS: ReadonlySet<string> = new Set([
  'khóa',
  'hội',
  'kỳ',
  'đợt',
  'lần',
  'lứa',
  'nghị',
  'khoá',
]);
const ROMAN_JOINERS: ReadonlySet<string> = new Set([',', 'và', '-', '–', '(', 'đến']);

/** `khóa XV`, `các khóa V, VI`, `Đại hội XIII`. */
function findRoman(line: Line, at: number): FoundNumber | undefined {
  const value = romanAt(line, at);
  if (value === undefined || value > 60) return undefined;
  if (line.touches(at) && line.key(at - 1) !== '(') return undefined;
  if (line.touches(at + 1) && line.word(at + 1)!.shape !== 'sign') return undefined;
  if (!ROMAN_HEADS.has(line.key(at - 1)) && !listsRoman(line, at)) return undefined;
  return number(at, at + 1, 'ordinal', { number: value });
}

/** A further Roman numeral of a list within a few words: khóa XI (dự khuyết), *XII*. */
function listsRoman(line: Line, at: number): boolean {
  if (!ROMAN_JOINERS.has(line.key(at - 1))) return false;
  for (let i = at - 1; i >= at - 8 && line.has(i); i -= 1) {
    if (line.key(i) === 'khóa') return true;
    if (line.key(i) === '.' || line.key(i) === ';') return false;
  }
  return false;
}

function fits(line: Line, at: number, found: Reading<Amount>): boolean {
  const { kind, words } = found.value;
  if (at === line.from && found.to === line.to) return !isIdentity(line, at, found);
  if (words) return fitsWords(line, at, found.to);
  if (line.word(at)!.shape !== 'number') return true;
  if (isCode(line, at, found.to)) return false;
  if (kind === 'ratio') return fitsRatio(line, at);
  return kind !== 'cardinal' || fitsPlain(line, at, found);
}

/** Parts of codes, plates, addresses and other runs of letters and digits. */
function isCode(line: Line, at: number, to: number): boolean {
  if (line.touches(at) && !OPENERS.has(line.key(at - 1)) && !opensDash(line, at)) return true;
  if (!line.touches(to)) return false;
  const next = line.word(to)!;
  if (next.shape !== 'sign') return true;
  if (next.form === '/') return line.word(to + 1)?.shape !== 'lower' || !line.touches(to + 1);
  if (next.form === '-')
    return (
      line.touches(to + 1) &&
      line.word(to + 1)!.shape !== 'lower' &&
      line.word(to + 1)!.shape !== 'title'
    );
  return (
    next.form === '+' ||
    next.form === '_' ||
    next.form === '@' ||
    (next.form === ':' && line.touches(to + 1))
  );
}

const OPENERS: ReadonlySet<string> = new Set([
  '(',
  '"',
  '“',
  '‘',
  "'",
  '[',
  '<',
  '>',
  '~',
  '≥',
  '≤',
  '±',
  '=',
  ',',
  ';',
  '…',
  '*',
  '$',
  '€',
  '£',
  '¥',
]);

/** `xã -5 thôn`: a dash that only lost its space. */
function opensDash(line: Line, at: number): boolean {
  const key = line.key(at - 1);
  return (
    (key === '-' || key === '–' || key === ':' || key === '.') &&
    (!line.touches(at - 1) || key === ':')
  );
}

function fitsRatio(line: Line, at: number): boolean {
  return !NUMBERED.has(line.key(at - 1)) && !line.form(at).startsWith('00');
}

/** Nouns whose number is a name: Điều *5*, khối *5*, tổ *04*, lớp *9*. */
const NUMBERED: ReadonlySet<string> = new Set([
  'điều',
  'khoản',
  'mục',
  'chương',
  'lục',
  'bảng',
  'hình',
  'trang',
  'lớp',
  'khối',
  'chuẩn',
  'biểu',
  'mẫu',
  'km',
  'bks',
  'soát',
  'lộ',
  'ql',
  'tl',
  'đt',
  'thoại',
  'cmnd',
  'cccd',
  'tổ',
  'phường',
  'quận',
  'khóm',
  'ấp',
  'thôn',
  'xóm',
  'bản',
  'ngõ',
  'ngách',
  'hẻm',
  'lô',
  'kiệt',
  'đội',
  'điện',
  'fax',
  'tel',
  'phone',
  'hotline',
  'sđt',
  'đtdđ',
  'đội',
  'khu',
  'phố',
  'đường',
  'nhà',
  'bộ',
  'mã',
  'version',
  'bản',
  'iso',
  'tcvn',
  'covid',
  'buôn',
  'làng',
  'cống',
  'trạm',
  'cảng',
]);

/** The same, but a number with a unit or a large one is a quantity. */
function fitsPlain(line: Line, at: number, { to }: Reading<Amount>): boolean {
  const before = line.key(at - 1);
  const digits = digitsOf(line.word(at)!);
  if (isIdentityDigits(line, at)) return false;
  if (NUMBERED.has(before)) return false;
  if (before === 'số') return AFTER_SO.has(line.key(at - 2));
  if (before === 'điểm' && /^[a-zđ]$|^khoản$|^điều$|^mục$/.test(line.key(to))) return false;
  if (before === 'chí' && line.key(at - 2) === 'tiêu') return false;
  if (before === 'tháng' || before === 'ngày' || before === 'năm' || before === 'quý') return false;
  if (before === 'án' && line.key(at - 2) === 'đề') return false;
  if (before === 'thị' && line.key(at - 2) === 'chỉ') return false;
  if (
    before === 'cấp' ||
    before === 'loại' ||
    before === 'độ' ||
    (before === 'bằng' && line.key(at - 2) === 'văn')
  ) {
    return line.word(to)?.shape === 'lower' && digits.number > 4;
  }
  if (before === '.' && digits.length <= 2 && line.touches(at)) return false;
  return !numbersItem(line, at, to);
}

const AFTER_SO: ReadonlySet<string> = new Set(['trong', 'tổng', 'vệ', 'hệ', 'con']);

/** Phone and identity numbers, and digits whose signs fit no number. */
function isIdentity(line: Line, at: number, found: Reading<Amount>): boolean {
  return found.value.kind === 'cardinal' && line.word(at)!.shape === 'number' && isPhone(line, at);
}

function isPhone(line: Line, at: number): boolean {
  const { runs, length } = digitsOf(line.word(at)!);
  return line.form(at).startsWith('0') && length > 2 && runs[0] !== '0';
}

function isIdentityDigits(line: Line, at: number): boolean {
  const { plain, length } = digitsOf(line.word(at)!);
  return isPhone(line, at) || (plain && length >= 9) || (!plain && /^0\d+[.]/.test(line.form(at)));
}

/** `1. Công tác`, `2) …`, `(3)`, `1.1 …`, `1- …` at a line's or sentence's start. */
function numbersItem(line: Line, at: number, to: number): boolean {
  const next = line.key(to);
  const before = line.key(at - 1);
  const { plain, number, runs } = digitsOf(line.word(at)!);
  const small = plain && number < 100;
  if (before === '(' && next === ')' && small) return true;
  if (next === ')' && before !== '(' && small && (before === '' || STOPS.has(before))) return true;
  const starts = before === '' || /^[.:;)]$/.test(before);
  if (!starts) return false;
  if (small && next === '.' && line.touches(to)) return true;
  if (before !== '') return false;
  if (!plain && runs.every((run) => run.length <= 2) && line.form(at).includes('.')) return true;
  return small && (next === '-' || next === '/' || next === ':' || next === '–');
}

/** Number words that count only before some nouns, or never by themselves. */
const NEVER: ReadonlySet<string> = new Set(['một', 'không', 'tư']);
const BEFORE_FIVE: ReadonlySet<string> = new Set([
  'trong',
  'đầu',
  'cuối',
  'giữa',
  'mỗi',
  'hằng',
  'hàng',
  'mấy',
  'nhiều',
  'các',
  'những',
  'hết',
  'cả',
  'qua',
  'từng',
  'sau',
  'trước',
  'ngày',
  'tháng',
  'một',
  'vài',
  'theo',
  'lâu',
  'quanh',
  'của',
  'tất',
]);
const COUNTED_FIVE: ReadonlySet<string> = new Set(
  'kỳ người đồng cán đại tập cá hộ nhiệm nội giải nhóm điểm tỉnh huyện xã phường thôn đơn dự công tổ chi ban tiêu lần bước cuộc lĩnh vấn khâu mục hội nước quốc thành đề chương cấp gia em cháu con căn ngôi'.split(
    ' ',
  ),
);
const VAGUE: ReadonlySet<string> = new Set([
  'vài',
  'mấy',
  'hàng',
  'dăm',
  'đôi',
  'thứ',
  'giải',
  'mươi',
  'trăm',
]);
const IDIOMS: Readonly<Record<string, string>> = {
  ba: 'mẹ|má|lô|rọi|gác|toong|láp|phải|đình|na|vì|bể|tri|tơ|chẽ|lan|đồn|vũ',
  hai: 'bà|lúa',
  chín: 'muồi|chắn|tới|vàng|suối|rộ|mọng|khúc',
  sáu: 'khung',
  năm: 'ròng',
};

function fitsWords(line: Line, at: number, to: number): boolean {
  const word = line.word(at)!;
  const before = line.key(at - 1);
  if (VAGUE.has(before)) return false;
  if (word.shape === 'title' && !startsSentence(line, at)) return false;
  if (to > at + 1) return true;
  if (NEVER.has(word.key)) return false;
  if (line.key(to) === 'là' && (before === '' || STOPS.has(before))) return false;
  if (IDIOMS[word.key]?.split('|').includes(line.key(to))) return false;
  if (word.key === 'năm') return COUNTED_FIVE.has(line.key(to)) && !BEFORE_FIVE.has(before);
  return !STOPS_COUNT.has(line.key(to)) || before === 'lần';
}

/** A lone number word at the end of a phrase is rarely a count. */
const STOPS_COUNT: ReadonlySet<string> = new Set(['.', ',', ';', ':', '?', '!']);

function startsSentence(line: Line, at: number): boolean {
  return at === line.from || /^[.!?:"“(–-]$/.test(line.key(at - 1));
}
