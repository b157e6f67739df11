import { endsLine, lineStarts, type Tokens } from '../1-tokens/tokens.ts';
import { stands } from '../2-candidates/capitals.ts';
import { textOnce } from '../2-candidates/reading.ts';
import { HEADS } from './body-words.ts';
import { type Item, separatorEnd } from './lists.ts';
import { classPlaceAt } from './place.ts';

/** Lines side by side that make a list of units, and the most tokens that a unit's name has. */
const FEWEST = 3;
const LONGEST = 20;

/**
 * Where the units end that make up a body, by where they begin, each on a line of its own:
 * *1. `Vụ Chính sách tiền tệ`.*, *2- `Cục Quản lý thuế, phí và lệ phí`;*
 */
export const listedUnits = textOnce((tokens: Tokens): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  let run: Item[] = [];
  const close = () => {
    if (run.length >= FEWEST) for (const { from, to } of run) ends.set(from, to);
    run = [];
  };
  for (const line of lineStarts(tokens)) {
    const unit = unitOn(tokens, line);
    if (unit) run.push(unit);
    else close();
  }
  close();
  return ends;
});

/** The unit that a line of a list names and nothing else, but for a place or what stands in brackets after it. */
function unitOn(tokens: Tokens, line: number): Item | undefined {
  const from = numberingEnd(tokens, line);
  if (from === undefined || endsLine(tokens, from) || !isUnit(tokens, from)) return undefined;
  for (let to = from + 1; to <= from + LONGEST; to += 1) {
    if (endsLine(tokens, to)) return { from, to };
    const { form, key } = tokens.words[to]!;
    if (form === '(' || (/^[.,;]$/.test(form) && endsLine(tokens, to + 1))) return { from, to };
    if (form === ',' && classPlaceAt(tokens, to + 1)) return { from, to };
    if (/^[.;:]$/.test(form) || SAYS.has(key) || joinsUnit(tokens, to)) return undefined;
  }
  return undefined;
}

/** Words of sentences, which say what a unit does. */
const SAYS = new Set(['có', 'được', 'là', 'đã', 'sẽ', 'phải', 'gồm', 'chịu', 'theo']);

/** *Sở Nội vụ`,` Sở Tài chính* */
function joinsUnit(tokens: Tokens, at: number): boolean {
  const next = separatorEnd(tokens, at);
  return next !== undefined && !endsLine(tokens, next) && isUnit(tokens, next);
}

/** *12.*, *3-*, *đ)*, *-* */
function numberingEnd(tokens: Tokens, line: number): number | undefined {
  const sign = /^(?:\d{1,2}|[a-zđ])$/u.test(tokens.words[line]!.form) ? line + 1 : line;
  if (endsLine(tokens, sign) && sign > line) return undefined;
  return /^[-–.)+•*]$/u.test(tokens.words[sign]!.form) ? sign + 1 : undefined;
}

/** Whether a head begins that names what a unit works on: *Vụ*, *Trung tâm*. */
function isUnit(tokens: Tokens, at: number): boolean {
  if (!stands(tokens, at)) return false;
  return HEADS.all(tokens, at).some(({ entry }) => entry.group.tail !== 'place');
}
