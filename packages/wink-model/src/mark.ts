import { LEADS } from './abbreviations.ts';
import { CATEGORY } from './category.ts';

/** What a token means to the end and the beginning of sentences; from `stop` on it may end one. */
export const Mark = {
  /** a word in lower case, and whatever has no meaning here */
  plain: 0,
  /** `Nghị`, `UBND` */
  capital: 1,
  /** `T` in `bà T. Anh`, `Th` in `Th. Nam` */
  initial: 2,
  /** `a` in `a)` */
  letter: 3,
  number: 4,
  /** `II` */
  roman: 5,
  /** `Điều`, `Khoản`: a number and a full stop may follow, `Điều 5.` */
  article: 6,
  /** `TP.`, `ThS.` */
  lead: 7,
  /** `:`, `;` */
  pause: 8,
  comma: 9,
  open: 10,
  close: 11,
  /** `"`, which opens or closes */
  quote: 12,
  /** `-`, `+`, `•` */
  bullet: 13,
  /** a tab, an ideographic space */
  white: 14,
  /** `.` */
  stop: 15,
  /** `?`, `!`, `…`, `./.` */
  end: 16,
  /** one line break */
  line: 17,
  /** an empty line */
  paragraph: 18,
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
const ROMAN = /^(?=.)(?:X{0,3})(?:I[XV]|V?I{0,3})$/u;
const INITIAL = /^(?:\p{Lu}\p{M}*|Ch|Gi|Kh|Ng|Ngh|Nh|Ph|Qu|Th|Tr)$/u;
const LEAD = new Set(LEADS);

function markOfWord(form: string): number {
  if (form.endsWith('.')) return LEAD.has(lastPart(form)) ? Mark.lead : Mark.end;
  if (ROMAN.test(form)) return Mark.roman;
  if (INITIAL.test(form)) return Mark.initial;
  if (/^\p{Ll}\p{M}*$/u.test(form)) return Mark.letter;
  if (ARTICLE.test(form.normalize('NFC'))) return Mark.article;
  return /^\p{Lu}/u.test(form) ? Mark.capital : Mark.plain;
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
