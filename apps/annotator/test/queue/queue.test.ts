import { expect, test } from 'vitest';

import { applyChanges } from '../../src/project/change.ts';
import { ALL, hitsIn, neighbour, progressOf, queueOf } from '../../src/queue/queue.ts';
import { project } from '../project/sample.ts';

const THREE = project('⟦P Lê Lai⟧ về xã', '⟦O Uỷ ban⟧ xã Hoà Bình', 'Hoà Bình và hòa bình');

function keys(filter: Partial<typeof ALL>, of = THREE): string[] {
  return queueOf(of, { ...ALL, ...filter }).map(({ entry }) => entry.key);
}

test('filters by state, label and text', () => {
  const details = { state: 'done' } as const;
  const { project: worked } = applyChanges(THREE, [{ type: 'set', doc: 'b', details }]);
  expect(keys({})).toEqual(['a', 'b', 'c']);
  expect(keys({ states: ['done'] }, worked)).toEqual(['b']);
  expect(keys({ states: ['new', 'doubtful'] }, worked)).toEqual(['a', 'c']);
  expect(keys({ label: 'PERSON' })).toEqual(['a']);
  expect(keys({ query: 'HOA BINH' })).toEqual(['b', 'c']);
  expect(keys({ query: 'không có' })).toEqual([]);
});

test('search shows every place, and finds titles too', () => {
  expect(hitsIn(THREE.entries.get('c')!, 'hoa binh')).toEqual([
    { start: 0, end: 8 },
    { start: 12, end: 20 },
  ]);
  const details = { title: 'Báo cáo quý' };
  const { project: titled } = applyChanges(THREE, [{ type: 'set', doc: 'a', details }]);
  expect(keys({ query: 'bao cao' }, titled)).toEqual(['a']);
  expect(hitsIn(titled.entries.get('a')!, 'bao cao')).toEqual([]);
});

test('what is least certain comes first; confirmed entities are certain', () => {
  const { project: scored } = applyChanges(THREE, [
    { type: 'edit', doc: 'a', edit: { type: 'set', id: 'e1', details: { score: 0.9 } } },
    { type: 'edit', doc: 'b', edit: { type: 'set', id: 'e1', details: { score: 0.4 } } },
  ]);
  expect(keys({ order: 'uncertain' }, scored)).toEqual(['b', 'a', 'c']);
  const confirm = { rule: 'human' };
  const { project: confirmed } = applyChanges(scored, [
    { type: 'edit', doc: 'b', edit: { type: 'set', id: 'e1', details: confirm } },
  ]);
  expect(keys({ order: 'uncertain' }, confirmed)).toEqual(['a', 'b', 'c']);
  expect(progressOf(confirmed)).toMatchObject({ documents: 3, entities: 2, confirmed: 1 });
});

test('orders by title and by date, undated last', () => {
  const { project: dated } = applyChanges(THREE, [
    { type: 'set', doc: 'c', details: { date: '2023-01-02', title: 'Số 10' } },
    { type: 'set', doc: 'b', details: { date: '2024-01-02', title: 'Số 9' } },
  ]);
  expect(keys({ order: 'date' }, dated)).toEqual(['c', 'b', 'a']);
  expect(keys({ order: 'title' }, dated)).toEqual(['a', 'b', 'c']);
});

test('neighbours in the list as it is shown', () => {
  const lines = queueOf(THREE, ALL);
  expect(neighbour(lines, 'b', 1)?.key).toBe('c');
  expect(neighbour(lines, 'a', -1)).toBeUndefined();
  expect(neighbour(lines, 'c', 1)).toBeUndefined();
});
