import { DIGIT_WORDS, SCALE_WORDS } from '../lexicons/number-words.ts';
import { words } from '../lexicons/list.ts';
import type { Amount, AmountKind } from './amount.ts';
import { digitsOf } from './digits.ts';
import type { Line, Reading } from './line.ts';

/** Whether the words and signs around a number let it be a quantity. */
export function countsHere(line: Line, at: number, found: Reading<Amount>): boolean {
  const { kind } = found.value;
  const digits = line.word(at)!.shape === 'number';
  if (line.key(at) === 'không' && kind === 'money') return false;
  if (at === line.from && found.to === line.to)
    return !(kind === 'cardinal' && digits && isPhone(line, at));
  if (line.key(at) === 'từ') return !isNumberedRange(line, at, found.to);
  if (!digits)
    return found.value.words ? countsInWords(line, at, found.to) : !startsInside(line, at);
  if (isCode(line, at, found.to, kind) || isPlate(line, at) || isNote(line, at, found.to))
    return false;
  if (kind === 'ratio') return isShare(line, at, found.to);
  if (kind !== 'cardinal') return true;
  return found.to > at + 1 ? !isNumberedRange(line, at, found.to) : countsAlone(line, at, found.to);
}

/** Not the number of a house, `123/4 đường Nguyễn Trãi`, nor of a thing, `tổ 3/5`. */
function isShare(line: Line, at: number, to: number): boolean {
  if (numbersThing(line, at, to) || line.form(at).startsWith('00')) return false;
  const next = line.key(to) === ',' ? line.key(to + 1) : line.key(to);
  return !STREETS.has(next) || line.word(line.key(to) === ',' ? to + 2 : to + 1)?.shape !== 'title';
}

const STREETS: ReadonlySet<string> = new Set(words('đường phố ngõ hẻm ngách quốc tỉnh'));

/** `không đồng` is no price, and the second part of `nghìn năm tuổi` no age. */
function startsInside(line: Line, at: number): boolean {
  return line.key(at) === 'không' || SCALE_WORDS.has(line.key(at - 1));
}

const OPENERS: ReadonlySet<string> = new Set(words('( " “ ‘ \' [ < > ~ ≥ ≤ ± , ; … * $ € £ ¥'));

/** Parts of codes, plates, addresses and other runs of letters and digits. */
function isCode(line: Line, at: number, to: number, kind: AmountKind): boolean {
  if (line.touches(at) && !OPENERS.has(line.key(at - 1)) && !followsLooseSign(line, at))
    return true;
  if (!line.touches(to)) return false;
  const next = line.word(to)!;
  if (next.shape !== 'sign') return true;
  const after = line.touches(to + 1) ? line.word(to + 1) : undefined;
  if (next.form === '/') return after?.shape !== 'lower' && kind === 'cardinal';
  if (next.form === '-')
    return after !== undefined && after.shape !== 'lower' && after.shape !== 'title';
  return (
    next.form === '+' ||
    next.form === '_' ||
    next.form === '@' ||
    (next.form === ':' && after !== undefined)
  );
}

/** `xã -5 thôn`, `gồm:5 xã`: a sign that only lost its space. */
function followsLooseSign(line: Line, at: number): boolean {
  const key = line.key(at - 1);
  if (key === ')') return true;
  if (key === '+') return !line.touches(at - 1);
  if (key === '/') return line.word(at - 2)?.shape === 'lower' && !line.touches(at - 2);
  if (key === ':') return line.word(at - 2)?.shape !== 'number';
  return (key === '-' || key === '–' || key === '.') && !line.touches(at - 1);
}

/** The digits of a number plate: 29A – *223.81*, 38N6 - *4833*, tàu QN *6758*. */
function isPlate(line: Line, at: number): boolean {
  const series = line.key(at - 1) === '-' ? at - 2 : at - 1;
  if (!/^[A-Z]{1,2}\d?$/.test(line.form(series))) return false;
  if (PLATED.has(line.key(series - 1))) return true;
  return series < at - 1 && line.touches(series) && line.word(series - 1)?.shape === 'number';
}

const PLATED: ReadonlySet<string> = new Set(words('tàu bks soát ghe'));

/** The mark of a footnote: Quyết định*[4]*. */
function isNote(line: Line, at: number, to: number): boolean {
  return line.key(at - 1) === '[' && line.key(to) === ']' && line.touches(at - 1);
}

/** `0914 383 973`, `069. 292. 8312`: digits behind digits. */
function isDigitRun(line: Line, at: number): boolean {
  const before = line.word(at - 1);
  if (before?.shape === 'number') return true;
  const apart =
    before?.form === '.' && line.word(at - 2)?.shape === 'number' && line.touches(at - 1);
  return apart && line.form(at - 2).startsWith('0');
}

function isPhone(line: Line, at: number): boolean {
  const { runs, length } = digitsOf(line.word(at)!);
  return line.form(at).startsWith('0') && length > 2 && runs[0] !== '0';
}

/** Nouns whose number is a name: Điều *5*, khối *5*, tổ *04*, lớp *9*. */
const NUMBERED: ReadonlySet<string> = new Set(
  words(`
    điều khoản mục chương lục bảng hình trang lớp khối chuẩn biểu km bks soát ql tl thoại cmnd cccd
    tổ phường quận khóm ấp thôn xóm bản ngõ ngách hẻm lô kiệt đội fax tel phone hotline sđt đtdđ mã
    phòng iso tcvn covid buôn làng điểm tháng ngày năm quý tiết câu câp bài tập đề cv tdp kp cột quyển
  `),
);

/** The same, unless a counted noun follows: đường *6* làn xe. */
const SOMETIMES_NUMBERED: ReadonlySet<string> = new Set(
  words(
    'lộ phố khu đường nhà bộ điện trạm cống cảng trường đoàn bàn tuyến vùng mũi gói kênh kho sở tầng',
  ),
);

/** Two-word heads of which the last word alone says too little. */
const NUMBERED_PAIRS: ReadonlySet<string> = new Set([
  'tiêu chí',
  'đề án',
  'chỉ thị',
  'văn bằng',
  'mẫu số',
  'tiểu mục',
  'biểu mẫu',
  'thành phần',
  'ký hiệu',
  'công thức',
  'phương án',
  'tài khoản',
  'chỉ số',
  'ví dụ',
  'báo động',
  'cảnh sát',
  'vị trí',
  'hợp phần',
  'tổ máy',
  'khu vực',
  'quốc lộ',
]);

/** What is counted even behind such a noun: *triệu tập 7 người*, *quân đội 2 nước*. */
const COUNTED: ReadonlySet<string> = new Set(words('người nước bên'));

function numbersThing(line: Line, at: number, to: number): boolean {
  const before = line.key(at - 1);
  if (NUMBERED.has(before) && COUNTED.has(line.key(to))) return false;
  if (NUMBERED.has(before) || NUMBERED_PAIRS.has(`${line.key(at - 2)} ${before}`)) return true;
  if (SOMETIMES_NUMBERED.has(before)) return line.word(to)?.shape !== 'lower';
  if (before === 'cấp' && isWind(line, at)) return false;
  if (before === 'số') return !SO_COUNTS.has(line.key(at - 2));
  if (before === 'cấp' || before === 'loại' || before === 'độ') {
    return line.word(to)?.shape !== 'lower' || digitsOf(line.word(at)!).number <= 4;
  }
  return false;
}

/** A wind of *cấp* 6-7 is measured; other grades are names. */
const WIND: ReadonlySet<string> = new Set(words('gió mạnh giật'));
/** How many tokens back a wind is looked for: *gió đông bắc mạnh dần lên cấp* 5, *có lúc cấp* 6. */
const WIND_REACH = 14;

function isWind(line: Line, at: number): boolean {
  for (let i = at - 2; i >= at - WIND_REACH && line.has(i) && line.key(i) !== '.'; i -= 1) {
    if (WIND.has(line.key(i))) return true;
  }
  return false;
}

/** `trong số 22 người`, `tổng số 60`. */
const SO_COUNTS: ReadonlySet<string> = new Set(words('trong tổng vệ con ngàn dân hệ'));

function countsAlone(line: Line, at: number, to: number): boolean {
  const { plain, length } = digitsOf(line.word(at)!);
  if (isPhone(line, at) || isDigitRun(line, at) || (plain && length >= 9)) return false;
  if (numbersThing(line, at, to) || continuesNumbering(line, at)) return false;
  if (line.form(at) === '1' && AFTER_ARTICLE.has(line.key(to))) return false;
  if (isProduct(line, at - 1) || namesSeries(line, at, to) || namesShip(line, at)) return false;
  return !numbersItem(line, at, to);
}

/** `1 số`, `1 cách`: the article in digits. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set(['số', 'cách']);

/** `(MRT 23)`: an abbreviation with its number, nothing counted behind it. */
function namesSeries(line: Line, at: number, to: number): boolean {
  const before = line.word(at - 1);
  if (before?.shape !== 'upper' || before.form.length < 2) return false;
  const next = line.word(to);
  return next === undefined || (next.shape === 'sign' && next.form !== '%');
}

/** `tàu Biển Xanh 20`, `tàu cá Vũng Áng 01`. */
function namesShip(line: Line, at: number): boolean {
  let head = at - 1;
  while (at - head < LONGEST_SHIP && /^(?:title|upper)$/.test(line.word(head)?.shape ?? ''))
    head -= 1;
  if (line.key(head) === 'cá') head -= 1;
  return head < at - 2 && line.key(head) === 'tàu';
}

const LONGEST_SHIP = 5;

/** `Windows 10`: a capitalised word with letters that Vietnamese lacks. */
function isProduct(line: Line, at: number): boolean {
  return line.word(at)?.shape === 'title' && /[fjwz]/.test(line.key(at));
}

/** How many tokens back a list's head is looked for: a table of numbers is no list of articles. */
const LONGEST_LIST = 40;

function isListed(line: Line, at: number): boolean {
  return LISTS.has(line.key(at)) && line.word(at - 1)?.shape === 'number';
}

/** Điều 62, *63* và *64*: numbers listed behind one that names a thing. */
function continuesNumbering(line: Line, at: number): boolean {
  let head = at - 1;
  while (at - head < LONGEST_LIST && isListed(line, head)) head -= 2;
  return head < at - 1 && (NUMBERED.has(line.key(head)) || line.key(head) === 'cấp');
}

const LISTS: ReadonlySet<string> = new Set(words(', và - – đến tới'));

/** `quy định từ 1 đến 22`, `các khoản từ 1 đến 3`. */
function isNumberedRange(line: Line, at: number, to: number): boolean {
  const before = line.key(at - 1);
  return (
    numbersThing(line, at, to) ||
    before === 'tự' ||
    (before === 'định' && line.word(to)?.shape !== 'lower')
  );
}

/** Signs behind which a sentence or an item of a list begins. */
export const STOPS: ReadonlySet<string> = new Set(words('. , ; : ! ? ( [ - – * " “ + •'));

/** `1. Công tác`, `2) …`, `(3)`, `1.1 …`, `1- …` at a line's or sentence's start. */
function numbersItem(line: Line, at: number, to: number): boolean {
  const next = line.key(to);
  const before = line.key(at - 1);
  const { plain, number, runs } = digitsOf(line.word(at)!);
  const small = plain && number < 100;
  if (small && next === ')' && (before === '(' || before === '' || STOPS.has(before))) return true;
  if (before !== '' && !/^[.:;()"]$/.test(before)) return false;
  if (small && next === '.' && line.touches(to)) return true;
  if (small && next === '-' && line.touches(to) && !line.touches(to + 1)) return true;
  if (before !== '') return false;
  if (!plain && runs.every((run) => run.length <= 2) && line.form(at).includes('.')) return true;
  return small && /^[-/:–]$/.test(next);
}

/** `hai ba người`: two or three, no number. */
function isLooseCount(line: Line, at: number, to: number): boolean {
  if (to > at + 1 || line.key(at) === 'năm') return false;
  const before = line.key(at - 1);
  return DIGIT_WORDS.has(line.key(to)) || (before !== 'năm' && DIGIT_WORDS.has(before));
}

/** Number words that are something else by themselves: the article, the negation, `tư`. */
const NEVER: ReadonlySet<string> = new Set(words('một không tư'));
const VAGUE: ReadonlySet<string> = new Set(
  words('vài mấy hàng dăm đôi thứ giải mươi trăm tnhh cấp nghìn ngàn'),
);

/** What makes `năm` five and not a year: a counted noun behind it and none of these before. */
const BEFORE_FIVE: ReadonlySet<string> = new Set(
  words(`
    trong đầu cuối giữa mỗi hằng hàng mấy nhiều các những hết cả qua từng sau trước ngày tháng một
    vài theo lâu quanh của tất số
  `),
);
const COUNTED_FIVE: ReadonlySet<string> = new Set(
  words(`
    kỳ người đồng cán đại tập cá hộ nhiệm nội giải nhóm điểm tỉnh huyện xã phường thôn đơn dự công
    tổ chi ban tiêu lần bước cuộc lĩnh vấn khâu mục hội nước thành đề chương gia em cháu con căn ngôi
  `),
);

const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ba', new Set(words('mẹ má lô rọi gác toong láp phải đình na vì bể tri tơ chẽ lan đồn vũ'))],
  ['hai', new Set(words('bà lúa'))],
  ['bốn', new Set(words('biển phương'))],
  ['năm', new Set(words('châu'))],
  ['chín', new Set(words('muồi chắn tới vàng suối rộ mọng khúc sớm muộn rồi đều kỹ đỏ'))],
]);

function countsInWords(line: Line, at: number, to: number): boolean {
  const word = line.word(at)!;
  const before = line.key(at - 1);
  if (VAGUE.has(before)) return false;
  if (word.shape === 'title' && !startsSentence(line, at)) return false;
  if (line.key(to) === 'mấy' || isLooseCount(line, at, to)) return false;
  if (to > at + 1) return true;
  if (NEVER.has(word.key)) return false;
  if (line.key(to) === 'là' && (before === '' || STOPS.has(before))) return false;
  if (IDIOMS.get(word.key)?.has(line.key(to))) return false;
  if (word.key === 'năm') return COUNTED_FIVE.has(line.key(to)) && !BEFORE_FIVE.has(before);
  return !/^[.,;:?!]$/.test(line.key(to)) || before === 'lần' || before === 'hiệp';
}

function startsSentence(line: Line, at: number): boolean {
  return at === line.from || /^[.!?:"“([–-]$/.test(line.key(at - 1));
}
