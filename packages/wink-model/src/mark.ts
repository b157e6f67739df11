import { LEADS } from './abbreviations.ts';
import { CATEGORY } from './category.ts';
import { normalForm } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What a token means to the end and the beginning of sentences; from `stop` on it may end one. */
export const Mark = {
  /** a word in lower case, and whatever has no meaning here */
  plain: 0,
  /** `Nghị`, `UBND` */
  capital: 1,
  /** `Trong`, `Ông`: a capital that begins a sentence rather than a name */
  opener: 2,
  /** `T` in `bà T. Anh`, `Th` in `Th. Nam` */
  initial: 3,
  /** `a` in `a)` */
  letter: 4,
  number: 5,
  /** `II` */
  roman: 6,
  /** `Điều`, `Khoản`: a number and a full stop may follow, `Điều 5.` */
  article: 7,
  /** `TP.`, `ThS.` */
  lead: 8,
  /** `:`, `;` */
  pause: 9,
  comma: 10,
  open: 11,
  close: 12,
  /** `"`, which opens or closes */
  quote: 13,
  /** `-`, `+`, `•` */
  bullet: 14,
  /** a tab, an ideographic space */
  white: 15,
  /** `.` */
  stop: 16,
  /** `?`, `!`, `…`, `./.` */
  end: 17,
  /** one line break */
  line: 18,
  /** an empty line */
  paragraph: 19,
} as const;

/** The mark of a token by its form and category. */
export function markOf(form: string, category: number): number {
  if (category === CATEGORY.word) return markOfWord(form);
  if (category === CATEGORY.number) return Mark.number;
  if (category === CATEGORY.tabCRLF) return markOfWhite(form);
  return SIGNS.get(form.charAt(0)) ?? (category === CATEGORY.emoji ? Mark.close : Mark.plain);
}

const SIGNS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['.', Mark.stop],
      ['?!…‼⁇⁈⁉。！？', Mark.end],
      [':;', Mark.pause],
      [',', Mark.comma],
      ['([{“‘«‹„‚「', Mark.open],
      [')]}”’»›」', Mark.close],
      ['"\'', Mark.quote],
      ['-–—−+*•●○■□▪▫◆◇►▶➢➤✓✔⮚', Mark.bullet],
    ] as const
  ).flatMap(([signs, mark]) => Array.from(signs, (sign) => [sign, mark] as const)),
);

const ARTICLE = /^(?:điều|khoản|điểm|chương|mục|phần|tiết|bài|phụ lục|quyển|câu|bước)$/iu;
/** They often begin sentences and hardly occur in names. */
const OPENERS = new Set([
  ...STOP_WORDS,
  ...'ông bà cụ cô đồng ngày năm tháng chiều hiện bên đối thời thực toàn tình tiếp nhằm nhờ'.split(
    ' ',
  ),
  ...'thay kết báo hàng riêng khoảng phần số cơ dù mặc'.split(' '),
]);
const ROMAN = /^(?=.)(?:X{0,3})(?:I[XV]|V?I{0,3})$/u;
const INITIAL = /^(?:\p{Lu}\p{M}*(?:\.\p{Lu}\p{M}*)*|Ch|Gi|Kh|Ng|Ngh|Nh|Ph|Qu|Th|Tr)$/u;
const LEAD = new Set(LEADS);

function markOfWord(form: string): number {
  if (form.endsWith('.')) return LEAD.has(lastPart(form)) ? Mark.lead : Mark.end;
  if (INITIAL.test(form)) return Mark.initial;
  if (ROMAN.test(form)) return Mark.roman;
  if (/^\p{Ll}\p{M}*$/u.test(form)) return Mark.letter;
  if (ARTICLE.test(form.normalize('NFC'))) return Mark.article;
  if (!/^\p{Lu}/u.test(form)) return Mark.plain;
  return OPENERS.has(normalForm(form)) ? Mark.opener : Mark.capital;
}

function markOfWhite(form: string): number {
  const breaks = form.match(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)?.length ?? 0;
  if (form.includes('\u2029') || form.includes('\f')) return Mark.paragraph;
  return breaks === 0 ? Mark.white : breaks === 1 ? Mark.line : Mark.paragraph;
}

/** `TS` of `PGS.TS.` */
function lastPart(dotted: string): string {
  const form = dotted.slice(0, -1);
  return LEAD.has(form) ? form : form.slice(form.lastIndexOf('.') + 1);
}
