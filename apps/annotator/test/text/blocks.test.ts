import { cutsSurrogatePair, type Entity } from '@congvan/core';
import { describe, expect, test } from 'vitest';

import { blockAt, splitBlocks } from '../../src/text/blocks.ts';
import { nest, type Mark } from '../../src/text/nesting.ts';
import { layOut } from '../../src/text/sheet.ts';
import { generator } from '../generator.ts';

const NASTY = [
  'a',
  'é',
  'e\u0301',
  '😀',
  ' ',
  '\u00a0',
  '\r\n',
  '\n',
  '\r',
  '. ',
  'Đ',
  '\ufeff',
  '\t',
];

function nastyText(random: () => number, length: number): string {
  return Array.from({ length }, () => NASTY[Math.floor(random() * NASTY.length)]).join('');
}

describe('blocks', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('and line breaks are the text, seed %i', (seed) => {
    const random = generator(seed);
    const text = nastyText(random, 200);
    const blocks = splitBlocks(text, 10);
    let rest = 0;
    for (const { start, end } of blocks) {
      expect(text.slice(rest, start)).toMatch(/^(?:\r\n|\r|\n)?$/);
      expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
      expect(end - start).toBeLessThanOrEqual(10);
      expect(cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)).toBe(false);
      rest = end;
    }
    expect(rest).toBe(text.length);
  });

  test('of an offset are found as a search through all of them does', () => {
    const text = nastyText(generator(9), 300);
    const blocks = splitBlocks(text, 12);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const slow = blocks.findLastIndex(({ start }) => start <= offset);
      expect(blockAt(blocks, offset)).toBe(slow);
    }
  });

  test('number the lines of the text', () => {
    const lines = splitBlocks('một\r\n\nba bốn năm', 7).map(({ line, continues }) => [
      line,
      continues,
    ]);
    expect(lines).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [3, true],
    ]);
  });
});

function entitiesIn(random: () => number, length: number, count: number): Entity[] {
  return Array.from({ length: count }, (_, i) => {
    const start = Math.floor(random() * (length - 1));
    const end = Math.min(length, start + 1 + Math.floor(random() * 8));
    return { id: `e${i}`, start, end, label: 'X' };
  });
}

/** For each offset the entities whose marks cover it. */
function coverage(marks: readonly Mark[], into: Set<string>[]): Set<string>[] {
  for (const { entity, start, end, inside } of marks) {
    for (let offset = start; offset < end; offset += 1) into[offset]!.add(entity.id);
    coverage(inside, into);
  }
  return into;
}

describe('marks', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'cover what their entities cover, crossing or not, seed %i',
    (seed) => {
      const entities = entitiesIn(generator(seed), 30, 8);
      const marks = nest(entities, { start: 5, end: 25 });
      const covered = coverage(
        marks,
        Array.from({ length: 30 }, () => new Set()),
      );
      for (let offset = 5; offset < 25; offset += 1) {
        const ids = entities.filter(({ start, end }) => start <= offset && offset < end);
        expect([...covered[offset]!].toSorted()).toEqual(ids.map(({ id }) => id).toSorted());
      }
    },
  );

  test('know how many lie one in another inside them', () => {
    const spans = [
      [0, 9],
      [2, 9],
      [4, 9],
      [10, 12],
    ] as const;
    const entities = spans.map(([start, end], i) => ({ id: `e${i}`, start, end, label: 'X' }));
    expect(nest(entities, { start: 0, end: 20 }).map(({ height }) => height)).toEqual([2, 0]);
  });
});

test('an edit lays only the block out anew that it touches', () => {
  const text = 'một\nhai\nba';
  const first = { id: 'a', start: 0, end: 3, label: 'X' };
  const before = layOut({ id: '', text, entities: [first], relations: [] });
  const second = { id: 'b', start: 4, end: 7, label: 'X' };
  const after = layOut({ id: '', text, entities: [first, second], relations: [] }, before);
  expect(after.views.map((view, i) => view === before.views[i])).toEqual([true, false, true]);
  expect(after.views[1]?.entities).toEqual([second]);
});
