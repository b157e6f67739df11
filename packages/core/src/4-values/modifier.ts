import { words } from '../lexicons/list.ts';
import type { Modifier } from '../document.ts';
import type { Line } from './line.ts';

/** Phrases before a value, and what they make of it. */
const BEFORE: readonly (readonly [Modifier, string])[] = [
  ['EQUAL_OR_LESS', 'không quá'],
  ['EQUAL_OR_LESS', 'không vượt quá'],
  ['EQUAL_OR_LESS', 'không hơn'],
  ['EQUAL_OR_LESS', 'không cao hơn'],
  ['EQUAL_OR_LESS', 'không lớn hơn'],
  ['EQUAL_OR_LESS', 'không nhiều hơn'],
  ['EQUAL_OR_LESS', 'không trên'],
  ['EQUAL_OR_LESS', 'tối đa'],
  ['EQUAL_OR_LESS', 'nhiều nhất'],
  ['EQUAL_OR_LESS', 'cao nhất'],
  ['EQUAL_OR_MORE', 'ít nhất'],
  ['EQUAL_OR_MORE', 'tối thiểu'],
  ['EQUAL_OR_MORE', 'thấp nhất'],
  ['EQUAL_OR_MORE', 'không dưới'],
  ['EQUAL_OR_MORE', 'không ít hơn'],
  ['EQUAL_OR_MORE', 'không thấp hơn'],
  ['EQUAL_OR_MORE', 'không nhỏ hơn'],
  ['LESS_THAN', 'ít hơn'],
  ['LESS_THAN', 'nhỏ hơn'],
  ['LESS_THAN', 'thấp hơn'],
  ['LESS_THAN', 'không tới'],
  ['LESS_THAN', 'không đến'],
  ['LESS_THAN', 'chưa tới'],
  ['LESS_THAN', 'chưa đến'],
  ['LESS_THAN', 'chưa đầy'],
  ['LESS_THAN', 'gần'],
  ['LESS_THAN', 'dưới'],
  ['LESS_THAN', '<'],
  ['MORE_THAN', 'hơn'],
  ['MORE_THAN', 'trên'],
  ['MORE_THAN', 'ngoài'],
  ['MORE_THAN', '>'],
  ['EQUAL_OR_MORE', '≥'],
  ['EQUAL_OR_LESS', '≤'],
  ['APPROX', 'khoảng'],
  ['APPROX', 'khoảng chừng'],
  ['APPROX', 'ước'],
  ['APPROX', 'ước đạt'],
  ['APPROX', 'ước tính'],
  ['APPROX', 'ước khoảng'],
  ['APPROX', 'ước chừng'],
  ['APPROX', 'xấp xỉ'],
  ['APPROX', 'chừng'],
  ['APPROX', 'cỡ'],
  ['APPROX', 'tầm'],
  ['APPROX', '~'],
];

interface Step {
  readonly before: Map<string, Step>;
  mod?: Modifier;
}

/** The phrases by their last words: they are read backwards from the value. */
const ROOT: Step = { before: new Map() };
for (const [mod, phrase] of BEFORE) {
  let step = ROOT;
  for (const word of phrase.split(' ').toReversed()) {
    const next: Step = step.before.get(word) ?? { before: new Map() };
    step.before.set(word, next);
    step = next;
  }
  step.mod = mod;
}

/** The modifier that the words around a value give it: *hơn* 8 tỷ, 30% *trở lên*. */
export function modifierAround(line: Line, from: number, to: number): Modifier | undefined {
  return modifierAfter(line, to) ?? modifierBefore(line, from);
}

function modifierAfter(line: Line, to: number): Modifier | undefined {
  const at = COUNTED.has(line.key(to)) ? to + 1 : to;
  if (line.key(at) !== 'trở') return undefined;
  if (line.key(at + 1) === 'lên') return 'EQUAL_OR_MORE';
  return line.key(at + 1) === 'xuống' ? 'EQUAL_OR_LESS' : undefined;
}

/** One-word counted nouns that may stand between: 10 *người* trở lên. */
const COUNTED: ReadonlySet<string> = new Set(words('người hộ điểm lần phiếu con đảng'));

function modifierBefore(line: Line, from: number): Modifier | undefined {
  let step: Step | undefined = ROOT;
  let mod: Modifier | undefined;
  for (let at = from - 1; step; at -= 1) {
    step = step.before.get(line.key(at));
    if (step?.mod !== undefined) mod = step.mod;
  }
  return mod;
}
