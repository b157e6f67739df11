import { endsLine, lineStarts, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';
import { isCapital } from '../2-candidates/capitals.ts';
import { placesOf } from '../2-candidates/reading.ts';
import type { Candidate, Recognizer } from '../2-candidates/recognizer.ts';
import { scored } from '../2-candidates/scores.ts';
import { bodyAt } from './body.ts';
import { initialsEnd, startsPhrase } from './person-name.ts';
import { NAMES } from './place.ts';
import { titleAt } from './title.ts';

/** *Phan Thành- Duy Quý*, *Ảnh: Thu Hằng*: names of authors on a line of their own or after a label. */
function bylinesIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  for (const i of bylinePlaces(tokens)) {
    const credit = creditEnd(tokens, i);
    if (credit !== undefined) found.push(...lineNames(tokens, agencyEnd(tokens, credit), 'credit'));
    else if (startsByline(tokens, i))
      found.push(...lineNames(tokens, signerAt(tokens, i), 'byline'));
  }
  return found;
}

/** Where a byline or what labels it may begin. */
function bylinePlaces(tokens: Tokens): ReadonlySet<number> {
  const afterStops = stopPlaces(tokens).map((at) => at + 1);
  return new Set([...lineStarts(tokens), ...afterStops, ...creditPlaces(tokens)]);
}

/** A line's start, or what follows its last full stop: *… theo quy định./. `Việt Quốc`/VOV*. */
function startsByline(tokens: Tokens, at: number): boolean {
  if (startsLine(tokens, at)) return true;
  return at < tokens.count && !touches(tokens, at) && isStop(tokens.words[at - 1]!);
}

const isStop = ({ form }: Word) => form === '.' || form === '…';
const stopPlaces = placesOf(isStop);

/** *CTV `Lê Tùng`*, *Theo `Võ Hải`*: what stands before an author's name and is no part of it. */
function signerAt(tokens: Tokens, at: number): number {
  const labelled = SIGNERS.has(tokens.words[at]!.key) && !endsLine(tokens, at + 1);
  return labelled ? at + 1 : at;
}

const SIGNERS = new Set(['ctv', 'pv', 'theo']);

const CREDITS = new Set(['ảnh', 'tin', 'bài', 'video', 'nguồn', 'clip', 'theo', 'giả']);
const isCredit = ({ key }: Word) => CREDITS.has(key);
const creditPlaces = placesOf(isCredit);

/** The token after *Ảnh:*, *Tin, ảnh:*, *Tác giả:* */
function creditEnd(tokens: Tokens, at: number): number | undefined {
  const word = tokens.words[at];
  if (!word || !isCredit(word) || tokens.words[at + 1]?.form !== ':') return undefined;
  return endsLine(tokens, at + 2) ? undefined : at + 2;
}

/** *Ảnh: VGP/`Nhật Bắc`*: the author's agency stands before the name. */
function agencyEnd(tokens: Tokens, at: number): number {
  const agency = tokens.words[at]!.shape === 'upper' && tokens.words[at + 1]?.form === '/';
  return agency && isCapital(tokens.words[at + 2]) && !endsLine(tokens, at + 2) ? at + 2 : at;
}

function lineNames(tokens: Tokens, at: number, rule: string): Candidate[] {
  const found: Candidate[] = [];
  let from = at;
  for (;;) {
    const name = initialsEnd(tokens, from) ?? authorEnd(tokens, from);
    if (name === undefined) return [];
    const next = found.length > 0 ? '-next' : '';
    const kind = `${rule}${loudness(tokens, from, name)}-${extent(tokens, from, name)}${next}`;
    found.push(candidate(from, name, kind));
    if (endsLine(tokens, name)) return found;
    if (rule === 'credit') {
      if (/^[)./(]$/.test(tokens.words[name]!.form)) return found;
      const open = found.length === 1 ? openCredit(tokens, from, name) : undefined;
      if (open) return [open];
    }
    if (isSourceToEnd(tokens, name) || isDated(tokens, name)) return found;
    if (!/^[-–,&]$/u.test(tokens.words[name]!.form) && tokens.words[name]!.key !== 'và') return [];
    from = name + 1;
  }
}

function candidate(from: number, to: number, rule: string): Candidate {
  return scored({ from, to, label: 'PERSON', rule: `person/${rule}` });
}

/** Up to four words, which may name a place too, or the sign of an author, two capitals: *Ảnh: `TM`*. */
function extent(tokens: Tokens, from: number, to: number): string {
  const sign = to - from === 1 && /^\p{Lu}{2}$/u.test(tokens.words[from]!.form);
  if (sign) return 'sign';
  const place = NAMES.longest(tokens, from);
  return `${Math.min(to - from, 4)}${place?.to === to ? `-${place.entry}` : ''}`;
}

/** Headings are written in capitals more often than authors are. */
function loudness(tokens: Tokens, from: number, to: number): string {
  for (let i = from; i < to; i += 1) if (tokens.words[i]!.shape !== 'upper') return '';
  return '-loud';
}

/** *Ảnh: `Thu Hằng` Theo kế hoạch*: the caption's full stop is missing, and its last capital begins the text. */
function openCredit(tokens: Tokens, from: number, end: number): Candidate | undefined {
  const name = end - 1;
  if (name - from !== 2 || tokens.words[end]!.shape !== 'lower') return undefined;
  return candidate(from, name, 'credit-open');
}

/** `/VOV-TPHCM`, `(TTXVN)`: the author's paper, up to the line's end. */
function isSourceToEnd(tokens: Tokens, at: number): boolean {
  if (!/^[/(]$/.test(tokens.words[at]!.form)) return false;
  let end = at + 1;
  while (!endsLine(tokens, end)) end += 1;
  return end - at <= 8;
}

/** *Thu Hằng - `Thứ ba`, 16/04/2024*: what stands after the author's name is the day. */
function isDated(tokens: Tokens, at: number): boolean {
  return tokens.words[at]!.key === '-' && tokens.words[at + 1]?.key === 'thứ';
}

/** A run of capitals that is no office, body or heading; it ends where capitals throughout begin or end. */
function authorEnd(tokens: Tokens, at: number): number | undefined {
  if (!isCapital(tokens.words[at]) || startsPhrase(tokens, at)) return undefined;
  const loud = tokens.words[at]!.shape === 'upper';
  let end = at + 1;
  while (!endsLine(tokens, end) && end - at < 4 && isCapital(tokens.words[end])) {
    if (loud !== (tokens.words[end]!.shape === 'upper')) break;
    end += 1;
  }
  return bodyAt(tokens, at) || titleAt(tokens, at) ? undefined : end;
}

export const bylines: Recognizer = { name: 'person/bylines', find: bylinesIn };
