import { endsLine, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';
import { isCapital } from '../2-candidates/capitals.ts';
import { Lexicon } from '../2-candidates/lexicon.ts';
import { placesOf } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import type { ReferenceValue } from '../document.ts';
import { DOCUMENT_KINDS, DOCUMENT_SIGNS, NAMED_DOCUMENTS } from '../lexicons/documents.ts';
import type { Kind } from './kind.ts';
import { separatorEnd } from './lists.ts';
import { scored } from '../2-candidates/scores.ts';

const KIND = new Lexicon<string>(DOCUMENT_KINDS.map((kind) => [kind, kind.toLowerCase()] as const));
const NAMED = new Lexicon<string>(NAMED_DOCUMENTS.map((name) => [name, name] as const));

interface Code {
  readonly to: number;
  readonly number: string;
  /** Whether it has signs of kind and issuer, `10-NQ/TU`, and not a number alone. */
  readonly full: boolean;
}

/** A document's number: `10-NQ/TU`, `30/2020/NĐ-CP`, `1234/QĐ-UBND`, `56/2024/QH15`, `06`. */
function codeAt(tokens: Tokens, at: number): Code | undefined {
  const first = tokens.words[at];
  if (!first || !/^\d{1,5}(?:\.\d{1,3})?$/.test(first.form)) return undefined;
  let end = at + 1;
  if (touches(tokens, end) && /^[a-zđ]$/u.test(tokens.words[end]?.form ?? '')) end += 1;
  let full = false;
  for (;;) {
    const part = partEnd(tokens, end, full);
    if (part === undefined) break;
    full ||= /\p{L}/u.test(tokens.words[part - 1]!.form);
    end = part;
  }
  return { to: end, number: written(tokens, at, end), full };
}

/** A separator and the sign after it; spaces around it are typing habits, but not before a lower-case word. */
function partEnd(tokens: Tokens, at: number, full: boolean): number | undefined {
  const separator = tokens.words[at]?.key ?? '';
  const sign = tokens.words[at + 1];
  if (!/^[-/.&]$/u.test(separator) || !sign || startsLine(tokens, at) || startsLine(tokens, at + 1))
    return undefined;
  const tight = touches(tokens, at) && touches(tokens, at + 1);
  if (sign.shape === 'number') {
    return tight && !full && separator === '/' && YEAR_OR_SERIAL.test(sign.form)
      ? at + 2
      : undefined;
  }
  if (isPlainWord(sign) || !SIGN_FORM.test(sign.form) || (separator === '.' && !(tight && full)))
    return undefined;
  if (tight || KNOWN_SIGNS.has(sign.form) || KNOWN_SIGNS.has(tokens.words[at - 1]!.form))
    return at + 2;
  return full && touches(tokens, at) !== touches(tokens, at + 1) ? at + 2 : undefined;
}

/** *Km37+750/`Quốc` lộ 18*: no sign of a kind or an issuer. */
function isPlainWord({ shape, form }: Word): boolean {
  return shape === 'title' && form.length > 3;
}

const YEAR_OR_SERIAL = /^(?:19|20)\d\d$|^\d{1,3}$/;
const SIGN_FORM = /^\p{Lu}[\p{L}\d]*$/u;
const KNOWN_SIGNS = new Set(DOCUMENT_SIGNS);

function written(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += tokens.words[i]!.form;
  return text;
}

interface Found {
  readonly to: number;
  readonly rule: string;
  readonly value: ReferenceValue;
}

/** A document by its kind: *Nghị quyết số 10-NQ/TU*, *Đề án 06*, *Luật số 56/2024/QH15*. */
function kindAt(tokens: Tokens, at: number): Found | undefined {
  const found = KIND.longest(tokens, at);
  if (!found || startsLine(tokens, found.to)) return undefined;
  const numbered = afterSo(tokens, found.to) ?? afterPurpose(tokens, found.to);
  const code = codeAt(tokens, numbered ?? found.to);
  if (!code) return undefined;
  const how = `${code.full ? 'code' : numbered === undefined ? 'number' : 'so-number'}${isCapital(tokens.words[at]) ? '' : '-lower'}`;
  return { to: code.to, rule: `document/${how}`, value: reference(found.entry, code.number) };
}

/** The token after *số*, *số:* */
function afterSo(tokens: Tokens, at: number): number | undefined {
  if (tokens.words[at]?.key !== 'số') return undefined;
  return tokens.words[at + 1]?.form === ':' ? at + 2 : at + 1;
}

/** The token after *số* in *Quyết định `thu hồi đất số` 2594*: small words say what a paper is for. */
function afterPurpose(tokens: Tokens, at: number): number | undefined {
  for (let i = at; i < at + MOST_WORDS && !endsLine(tokens, i); i += 1) {
    const word = tokens.words[i]!;
    if (word.shape !== 'lower' || OUTSIDE.has(word.key)) return undefined;
    if (word.key === 'số') return i > at + 1 ? afterSo(tokens, i) : undefined;
  }
  return undefined;
}

const MOST_WORDS = 7;

/** Words that end the name of a paper. */
const OUTSIDE = new Set([
  'của',
  'về',
  'do',
  'tại',
  'có',
  'và',
  'với',
  'được',
  'ban',
  'theo',
  'là',
  'một',
]);

/** A named law with its number or year: *Luật Đất đai năm 2024*. */
function lawAt(tokens: Tokens, at: number): Found | undefined {
  const named = NAMED.longest(tokens, at);
  if (!named) return undefined;
  const found = { ...named, to: amendedEnd(tokens, named.to) };
  const number = afterSo(tokens, found.to);
  const code = number === undefined ? undefined : codeAt(tokens, number);
  if (code) {
    return {
      to: code.to,
      rule: 'document/law-code',
      value: { ...reference('luật', code.number), name: found.entry },
    };
  }
  const year = yearAfter(tokens, found.to);
  const value = { kind: 'luật', name: found.entry };
  const lower = isCapital(tokens.words[at]) ? '' : '-lower';
  if (!year) return { to: found.to, rule: `document/law${lower}`, value };
  return {
    to: year,
    rule: `document/law-year${lower}`,
    value: { ...value, year: Number(tokens.words[year - 1]!.form) },
  };
}

/** *Luật Du lịch `sửa đổi`*, *Luật Cán bộ, công chức `(sửa đổi)`* */
function amendedEnd(tokens: Tokens, at: number): number {
  if (endsLine(tokens, at)) return at;
  const bracket = tokens.words[at]!.form === '(';
  const from = bracket ? at + 1 : at;
  if (tokens.words[from]?.key !== 'sửa' || tokens.words[from + 1]?.key !== 'đổi') return at;
  if (!bracket) return from + 2;
  return tokens.words[from + 2]?.form === ')' ? from + 3 : at;
}

function yearAfter(tokens: Tokens, at: number): number | undefined {
  if (endsLine(tokens, at)) return undefined;
  const year = tokens.words[at]!.key === 'năm' ? at + 1 : at;
  return /^(?:19|20)\d\d$/.test(tokens.words[year]?.form ?? '') ? year + 1 : undefined;
}

/** *Luật sửa đổi, bổ sung một số điều của `Luật Đất đai`*: all one title, up to its number or the last law that it amends. */
function amendmentAt(tokens: Tokens, at: number): Found | undefined {
  if (tokens.words[at]!.key !== 'luật' || tokens.words[at + 1]?.key !== 'sửa') return undefined;
  return numberedAmendment(tokens, at) ?? namedAmendment(tokens, at);
}

function numberedAmendment(tokens: Tokens, at: number): Found | undefined {
  for (let i = at + 2; i < Math.min(tokens.count, at + 40) && !startsLine(tokens, i); i += 1) {
    if (/^[.;:]$/.test(tokens.words[i]!.form)) return undefined;
    if (tokens.words[i]!.key !== 'số') continue;
    const code = codeAt(tokens, i + 1);
    if (code?.full)
      return { to: code.to, rule: 'document/amendment', value: reference('luật', code.number) };
  }
  return undefined;
}

/** *Luật sửa đổi, bổ sung một số điều của `Luật Cán bộ, công chức và Luật Viên chức năm 2019`* */
function namedAmendment(tokens: Tokens, at: number): Found | undefined {
  let of = at + 2;
  while (of < at + MOST_WORDS + 3 && !endsLine(tokens, of) && tokens.words[of]!.key !== 'của')
    of += 1;
  const first = endsLine(tokens, of + 1) ? undefined : lawAt(tokens, of + 1);
  if (!first) return undefined;
  const second = tokens.words[first.to]?.key === 'và' ? lawAt(tokens, first.to + 1) : undefined;
  const law = second ?? first;
  const { year } = law.value;
  const value = { kind: 'luật', ...(year === undefined ? {} : { year }) };
  return { to: law.to, rule: 'document/amendment', value };
}

function reference(kind: string, number: string): ReferenceValue {
  const year = /\/((?:19|20)\d\d)(?:\/|$)/.exec(number)?.[1];
  const issuer = /[-–/]([^-–/]*)$/u.exec(number)?.[1];
  return {
    kind,
    number,
    ...(issuer !== undefined && /^\p{Lu}/u.test(issuer) ? { issuer } : {}),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

function candidate(from: number, { to, rule, value }: Found): Candidate {
  return scored({ from, to, label: 'DOCUMENT', rule, value, case: value.kind });
}

/** *các Nghị quyết 01, `02` và `35`* */
function listAfter(tokens: Tokens, at: number, kind: string): Candidate[] {
  const found: Candidate[] = [];
  let from = separatorEnd(tokens, at);
  while (from !== undefined) {
    const number = afterSo(tokens, from) ?? from;
    const code = codeAt(tokens, number);
    if (!code) break;
    const rule = code.full ? 'document/list-code' : 'document/list-number';
    found.push(candidate(number, { to: code.to, rule, value: reference(kind, code.number) }));
    from = separatorEnd(tokens, code.to);
  }
  return found;
}

const documentPlaces = placesOf(
  (word) => word.shape === 'number' || NAMED.starts(word) || KIND.starts(word),
);

function documentsIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  for (const i of documentPlaces(tokens)) {
    const word = tokens.words[i]!;
    const law = NAMED.starts(word) ? (amendmentAt(tokens, i) ?? lawAt(tokens, i)) : undefined;
    if (law) found.push(candidate(i, law));
    const kind = KIND.starts(word) ? kindAt(tokens, i) : undefined;
    if (kind) found.push(candidate(i, kind), ...listAfter(tokens, kind.to, kind.value.kind));
    const code = word.shape === 'number' ? codeAt(tokens, i) : undefined;
    if (code?.full)
      found.push(
        candidate(i, {
          to: code.to,
          rule: 'document/code',
          value: reference('văn bản', code.number),
        }),
      );
  }
  return found;
}

export const document: Kind = {
  label: 'DOCUMENT',
  recognizers: [{ name: 'document/references', find: documentsIn }],
};
