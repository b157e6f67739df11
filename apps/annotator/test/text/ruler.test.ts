import { describe, expect, test } from 'vitest';

import { Ruler, type Unit } from '../../src/text/ruler.ts';
import { splitBlocks } from '../../src/text/blocks.ts';

function rulerOf(text: string): Ruler {
  return new Ruler(text, splitBlocks(text));
}

/** Where a caret stops on its way through a text. */
function stops(text: string, unit: Unit, direction: 'after' | 'before'): string {
  const ruler = rulerOf(text);
  const end = direction === 'after' ? text.length : 0;
  const places: number[] = [];
  for (let at = text.length - end; at !== end;) {
    const next = ruler[direction](at, unit);
    if (next === at) throw new Error(`stuck at ${at}`);
    places.push(next);
    at = next;
  }
  return Array.from(`${text} `, (_, i) =>
    places.includes(i) ? `|${text[i] ?? ''}` : text[i],
  ).join('');
}

test('lines read ahead are measured as all others are', () => {
  const text = Array.from({ length: 12 }, (_, i) => `Điều ${i}, khoản 2.`).join('\n');
  const prepared = rulerOf(text);
  prepared.prepare();
  for (let at = 0; at < text.length; at += 1) {
    expect(prepared.around(at, 'syllable')).toEqual(rulerOf(text).around(at, 'syllable'));
  }
});

describe('a caret', () => {
  test.each([
    ['syllable', 'after', 'Lê Thanh- Mai', 'Lê| Thanh|-| Mai|'],
    ['syllable', 'before', 'Lê Thanh- Mai', '|Lê |Thanh|- |Mai'],
    ['word', 'after', 'số 10-NQ/TU, ngày 05/7', 'số| 10-NQ/TU,| ngày| 05/7|'],
    ['sentence', 'after', 'Một hai. Ba bốn.', 'Một hai.| Ba bốn.|'],
    ['character', 'after', 'a\r\nb', 'a|\r\n|b|'],
    ['line', 'after', 'một\nhai', 'một|\n|hai|'],
  ] as const)('moves by %s, %s', (unit, direction, text, expected) => {
    expect(stops(text, unit, direction)).toBe(expected);
  });

  test('never stops inside a character of several code units', () => {
    const text = 'e\u0301😀👨‍👩‍👧x';
    const ruler = rulerOf(text);
    const lengths: number[] = [];
    for (let at = 0; at < text.length; at = ruler.after(at, 'character')) lengths.push(at);
    expect(lengths).toEqual([0, 2, 4, 12]);
  });

  test.each(['character', 'syllable', 'word', 'sentence', 'line'] as const)(
    'goes through hostile text by %s and back',
    (unit) => {
      const text = '\n\n  \u00a0Đảng\u0309 ủy\r\n\r\n\ufeff😀. TP.\u3000Vinh\t\n';
      expect(() => [stops(text, unit, 'after'), stops(text, unit, 'before')]).not.toThrow();
    },
  );
});

describe('a selection', () => {
  test.each([
    [3, 5, 'Thanh'],
    [3, 11, 'Thanh- Mai'],
    [2, 4, 'Thanh'],
    [8, 9, '-'],
  ])('from %i to %i snaps to %j', (start, end, expected) => {
    const text = 'Lê Thanh- Mai';
    const span = rulerOf(text).snap({ start, end })!;
    expect(text.slice(span.start, span.end)).toBe(expected);
  });

  test('of white space snaps to nothing', () => {
    expect(rulerOf('a   b').snap({ start: 2, end: 3 })).toBeUndefined();
  });

  test('finds the syllable at a caret, a word before a sign', () => {
    const text = 'Thanh- Mai';
    const found = rulerOf(text).around(5, 'syllable')!;
    expect(text.slice(found.start, found.end)).toBe('Thanh');
  });
});
