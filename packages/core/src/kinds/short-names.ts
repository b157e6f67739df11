import { endsLine, lineStarts, startsLine, touches, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';
import { shouting } from '../2-candidates/capitals.ts';
import { placesOf, wordOnce } from '../2-candidates/reading.ts';
import type { Candidate, Recognizer } from '../2-candidates/recognizer.ts';
import { scored } from '../2-candidates/scores.ts';
import { bodyAt, bodyPlaces } from './body.ts';
import { HEADS } from './body-words.ts';
import type { Item } from './lists.ts';
import { placeAt } from './place.ts';
import { titleAt } from './title.ts';

/** Short names where they are given, in brackets after a body or before a report, and their later mentions. */
function shortNamesIn(tokens: Tokens): Candidate[] {
  const given = new Map<Word, number>();
  const found: Candidate[] = [];
  const give = ({ from, to }: Item, rule: string, subtype: string) => {
    found.push(shortName(from, { to, rule, subtype }));
    const word = tokens.words[from]!;
    if (to === from + 1 && !given.has(word)) given.set(word, from);
  };
  for (const sign of signsInBrackets(tokens)) give(sign, 'organization/brackets', 'other');
  for (const sign of signsOfPapers(tokens)) give(sign, 'organization/dateline', 'press');
  return given.size === 0 ? found : [...found, ...laterMentions(tokens, given)];
}

function laterMentions(tokens: Tokens, given: ReadonlyMap<Word, number>): Candidate[] {
  const found: Candidate[] = [];
  const rule = 'organization/short-name';
  tokens.words.forEach((word, at) => {
    const from = given.get(word);
    if (from !== undefined && from < at)
      found.push(shortName(at, { to: at + 1, rule, subtype: 'other' }));
  });
  return found;
}

function shortName(
  from: number,
  rest: { readonly to: number; readonly rule: string; readonly subtype: string },
): Candidate {
  return scored({ from, label: 'ORGANIZATION', ...rest });
}

/** *Hội Nhà văn Hà Nội (`HNVHN`)* */
function signsInBrackets(tokens: Tokens): Item[] {
  const found: Item[] = [];
  for (const i of bodyPlaces(tokens)) {
    const body = HEADS.starts(tokens.words[i]!) ? bodyAt(tokens, i) : null;
    const sign = body && !body.bare && signInBrackets(tokens, body.to);
    if (sign) found.push({ from: sign, to: sign + 1 });
  }
  return found;
}

function signInBrackets(tokens: Tokens, at: number): number | undefined {
  if (tokens.words[at]?.form !== '(' || tokens.words[at + 2]?.form !== ')') return undefined;
  const { shape, form } = tokens.words[at + 1]!;
  return (shape === 'upper' && form.length > 1) || shape === 'mixed' ? at + 1 : undefined;
}

/** *(`ABCO`) - Chiều nay …*, *`AB&CD` - Sở Y tế …*: what a report opens with. */
function signsOfPapers(tokens: Tokens): Item[] {
  const found: Item[] = [];
  for (const line of lineStarts(tokens)) {
    const to = signEnd(tokens, line);
    if (to !== undefined && opensReport(tokens, to)) found.push({ from: line, to });
  }
  for (const open of brackets(tokens)) {
    if (!startsLine(tokens, open) && !touches(tokens, open)) continue;
    const to = signEnd(tokens, open + 1);
    if (to === undefined || tokens.words[to]?.form !== ')') continue;
    const stop = tokens.words[to + 1]?.form === '.' ? to + 2 : to + 1;
    if (opensReport(tokens, stop)) found.push({ from: open + 1, to });
  }
  return found;
}

const brackets = placesOf(({ form }) => form === '(');

/** The end of an abbreviation of two letters or more that is no number, place, office or body. */
function signEnd(tokens: Tokens, at: number): number | undefined {
  const word = tokens.words[at];
  if (!word || !isSign(word) || shouting(tokens)[at] === 1) return undefined;
  if (bodyAt(tokens, at) || placeAt(tokens, at) || titleAt(tokens, at)) return undefined;
  const joined = /^[&.]$/.test(tokens.words[at + 1]?.form ?? '') && touches(tokens, at + 1);
  return joined && tokens.words[at + 2]?.shape === 'upper' ? at + 3 : at + 1;
}

const isSign = wordOnce(
  ({ form, shape }) =>
    (shape === 'upper' || shape === 'mixed') && /^(?!PV$|CTV$|[IVX]+$)\p{Lu}.+/u.test(form),
);

/** *- Chiều nay* */
function opensReport(tokens: Tokens, at: number): boolean {
  if (endsLine(tokens, at) || endsLine(tokens, at + 1)) return false;
  const next = tokens.words[at + 1]!;
  return /^[-–]$/u.test(tokens.words[at]!.form) && next.shape === 'title';
}

export const shortNames: Recognizer = { name: 'organization/short-names', find: shortNamesIn };
