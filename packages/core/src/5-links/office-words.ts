import { words } from '../lexicons/list.ts';

/** Forms of address, which part nothing: *Bí thư Thị ủy, `đồng chí` Lê Văn Tám*. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  words('đồng chí đ c / ông bà anh chị cụ các ngài cô thầy'),
);

/** What may join two offices of one person. */
export const CHAINS: ReadonlySet<string> = new Set(words(', - kiêm và đồng thời là nay hiện /'));

/** What may stand between a person and the office after the name. */
export const SEPARATORS: ReadonlySet<string> = new Set(words(', - : ( là hiện nay làm nguyên'));

/** What may stand between an office and the person after it. */
export const INTRODUCERS: ReadonlySet<string> = new Set(words(': - là ( , do gồm hiện nay'));

/** What may join two people that share an office. */
export const LISTS: ReadonlySet<string> = new Set(words(', ; và - cùng'));

const PLURALS: ReadonlySet<string> = new Set(words('các những hai ba bốn năm sáu bảy tám'));

/** Whether a word makes an office one of several people: *`các` Phó Chủ tịch*, *`5` Phó Giám đốc*. */
export function isPluralWord(key: string): boolean {
  return PLURALS.has(key) || (/^\d+$/.test(key) && Number(key) > 1);
}

/** Words after which the office of the person before them stands: *được bầu `giữ chức`*. */
const OFFICIAL: ReadonlySet<string> = new Set([
  ...['giữ chức', 'chức vụ', 'chức danh', 'bầu giữ', 'đảm nhiệm', 'đảm nhận', 'giữ quyền'],
  ...['bầu làm', 'cử làm', 'nhiệm làm', 'định làm', 'công làm', 'bổ nhiệm', 'vào chức'],
  ...['vị trí', 'cương vị', 'vai trò', 'nhiệm vụ', 'trách nhiệm', 'kiêm nhiệm', 'phụ trách'],
  ...['công nhận', 'danh hiệu', 'học hàm', 'học vị', 'cấp bậc', 'quân hàm', 'phong hàm'],
  ...['thăng hàm', 'phong tặng', 'truy tặng', 'cách là', 'trở thành', 'trúng cử'],
  ...['miễn nhiệm', 'bãi nhiệm', 'thôi chức', 'cách chức', 'phê chuẩn'],
]);

/** Words that give an office only in the same clause. */
const WEAK: ReadonlySet<string> = new Set([
  'là',
  'làm',
  'chức',
  'quyền',
  'kiêm',
  'đồng thời',
  'hàm',
  'phong',
  'giữ',
]);

/** How plainly the last two words before an office give it to somebody. */
export function giving(before: string, last: string): 'plainly' | 'weakly' | undefined {
  const two = `${before} ${last}`;
  if (OFFICIAL.has(two) || OFFICIAL.has(last)) return 'plainly';
  return WEAK.has(two) || WEAK.has(last) ? 'weakly' : undefined;
}

/** Words that take the person after the office as their object: *bổ nhiệm `Thượng tá Lê Văn Tám`*. */
export const TAKES_OBJECT: ReadonlySet<string> = new Set([
  'bổ nhiệm',
  'điều động',
  'chỉ định',
  'phân công',
  'luân chuyển',
  'đối với',
  'gặp gỡ',
  'cùng với',
]);

/** Words that give the office before them to the person after them: *chức danh Trưởng thôn `cho` ông Tám*. */
export const TO_WHOM: readonly string[] = ['cho', 'đối với'];
