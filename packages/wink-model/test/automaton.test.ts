import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import automata from 'wink-nlp/src/automaton.js';

import { automaton, Otherwise, type Pattern } from '../src/automaton.ts';

/** The longest pattern at each place; of two the first. */
function dull(patterns: readonly Pattern[], text: string): unknown[] {
  const found: unknown[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const fitting = patterns.filter(({ places }) =>
      places.every((symbols, i) => symbols.includes(text.charAt(at + i))),
    );
    const longest = Math.max(...fitting.map(({ places }) => places.length));
    const best = fitting.find(({ places }) => places.length === longest);
    if (!best) continue;
    found.push([at, at + longest - 1, best.name]);
    at += longest - 1;
  }
  return found;
}

test('wink-nlp finds with our automaton what a dull search finds', () => {
  const symbols = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });
  const places = fc.array(symbols, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(places, { maxLength: 5 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 20 }),
      (all, text) => {
        const patterns = all.map((places, i) => ({ name: `p${i}`, places }));
        const machine = automata();
        machine.importJSON(automaton(patterns, Otherwise.text));
        expect(machine.recognize(Array.from(text))).toEqual(dull(patterns, text));
      },
    ),
    { numRuns: 500 },
  );
});
