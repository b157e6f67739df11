import { expect, test } from 'vitest';

import { applyChanges, touchedBy, type Change } from '../../src/project/change.ts';
import { generator } from '../generator.ts';
import { randomChange } from './random-changes.ts';
import { entry, human, plain, project } from './sample.ts';

test('changes followed by their inverse are nothing', () => {
  const seed = Date.now() % 1e6;
  const next = generator(seed);
  let current = project('⟦P Lê Lai⟧ ở ⟦L Nghệ An⟧', '⟦O UBND xã⟧', 'không có gì');
  for (let i = 0; i < 300; i++) {
    const changes = [randomChange(current, next)];
    const once = applyChanges(current, changes);
    changes.push(randomChange(once.project, next));
    const { project: after, inverse } = applyChanges(current, changes);
    const back = applyChanges(after, inverse).project;
    expect(plain(back), `seed ${seed}, round ${i}`).toEqual(plain(current));
    current = after;
  }
});

test('a change that does not fit changes nothing', () => {
  const before = project('⟦P Lê Lai⟧');
  const fits: Change = { type: 'describe', name: 'khác' };
  const misfits: Change[] = [
    { type: 'edit', doc: 'a', edit: { type: 'remove', id: 'e9' } },
    { type: 'edit', doc: 'z', edit: { type: 'remove', id: 'e1' } },
    { type: 'add', entries: [entry('', 'a')] },
    { type: 'remove', docs: ['z'] },
    { type: 'set', doc: 'z', details: {} },
  ];
  for (const misfit of misfits) {
    expect(() => applyChanges(before, [fits, misfit])).toThrow(RangeError);
  }
  expect(before.name).toBe('Báo cáo');
});

test('documents come back to their places', () => {
  const before = project('một', 'hai', 'ba', 'bốn');
  const { project: after, inverse } = applyChanges(before, [{ type: 'remove', docs: ['d', 'b'] }]);
  expect([...after.entries.keys()]).toEqual(['a', 'c']);
  const back = applyChanges(after, inverse).project;
  expect([...back.entries.keys()]).toEqual(['a', 'b', 'c', 'd']);
});

test('a date is set and taken away', () => {
  const before = project('một');
  const set = applyChanges(before, [{ type: 'set', doc: 'a', details: { date: '2024-05-06' } }]);
  expect(set.project.entries.get('a')!.document.date).toBe('2024-05-06');
  expect(plain(applyChanges(set.project, set.inverse).project)).toEqual(plain(before));
});

test('content is kept in document order', () => {
  const { project: after } = applyChanges(project('Lê Lai, Lê Lợi'), [
    { type: 'content', doc: 'a', entities: [human('y', 8, 14), human('x', 0, 6)], relations: [] },
  ]);
  expect(after.entries.get('a')!.document.entities.map(({ id }) => id)).toEqual(['x', 'y']);
});

test('what is touched is named once', () => {
  const changes: Change[] = [
    { type: 'set', doc: 'a', details: { state: 'done' } },
    { type: 'edit', doc: 'a', edit: { type: 'remove', id: 'e1' } },
    { type: 'remove', docs: ['b', 'c'] },
    { type: 'labels', labels: [] },
  ];
  expect(touchedBy(changes)).toEqual(['a', 'b', 'c']);
});
