import { expect, test } from 'vitest';

import { tokenize } from '../src/1-tokens/tokenize.ts';
import { hashString } from '../src/2-candidates/sequence/hash.ts';
import { pairKeyOf, Segmentation } from '../src/2-candidates/sequence/segmentation.ts';
import { random } from './random.ts';

function segmented(text: string, ties: Readonly<Record<string, number>>): Segmentation {
  const tokens = tokenize(text);
  const keys = Int32Array.from(tokens.words, ({ key }) => hashString(key));
  const known = new Map(Object.entries(ties).map(([pair, tie]) => [pairKeyOf(pair), tie]));
  return new Segmentation(tokens, keys, known);
}

/** The words of a text, `+` between syllables that make one. */
function words(text: string, ties: Readonly<Record<string, number>>): string {
  const segmentation = segmented(text, ties);
  return tokenize(text)
    .words.map(({ form }, i) => (segmentation.goesOn(i) === 1 ? `+${form}` : ` ${form}`))
    .join('')
    .trim();
}

test.each([
  ['Ban Tổ chức phát biểu', { 'tổ chức': 8, 'phát biểu': 7 }, 'Ban Tổ+chức phát+biểu'],
  ['phòng thành lập tổ', { 'phòng thành': 3, 'thành lập': 6 }, 'phòng thành+lập tổ'],
  ['một hai ba bốn', { 'một hai': 3, 'hai ba': 5, 'ba bốn': 3 }, 'một+hai ba+bốn'],
  ['một hai ba', { 'một hai': 4, 'hai ba': 4 }, 'một+hai ba'],
  ['phát\nbiểu, phát-biểu', { 'phát biểu': 7 }, 'phát biểu , phát - biểu'],
])('the words of %j', (text, ties, expected) => {
  expect(words(text, ties)).toBe(expected);
});

test('states tell weak ties from firm ones, and a token that begins a word from one that ends it', () => {
  const of = (tie: number) => segmented('phát biểu', { 'phát biểu': tie });
  const states = [0, 3, 5, 7].flatMap((tie) => [of(tie).state(0), of(tie).state(1)]);
  expect(new Set(states).size).toBe(7);
});

/** The greatest sum of ties, by trying all sets of pairs. */
function best(ties: readonly number[], at = 0): number {
  if (at + 1 >= ties.length) return 0;
  return Math.max(best(ties, at + 1), ties[at + 1]! + best(ties, at + 2));
}

test('of all sets of pairs that share no syllable the firmest is chosen', () => {
  const syllables = ['ba', 'ca', 'da', 'ga', 'ha', 'ma', 'na', 'sa'];
  const next = random(20240715);
  for (let round = 0; round < 300; round += 1) {
    const ties = syllables.map(() => (next() < 0.3 ? 0 : Math.floor(10 * next())));
    const pairs = syllables.slice(1).map((second, i) => [`${syllables[i]} ${second}`, ties[i + 1]]);
    const segmentation = segmented(syllables.join(' '), Object.fromEntries(pairs));
    const chosen = syllables.map((_, i) => segmentation.goesOn(i));
    expect(chosen.some((taken, i) => taken === 1 && chosen[i + 1] === 1)).toBe(false);
    const sum = chosen.reduce((total, taken, i) => total + taken * ties[i]!, 0);
    expect(sum, `round ${round}`).toBe(best(ties));
  }
});
