import { readInline } from '@congvan/core';
import { expect, test } from 'vitest';

import { against } from '../../src/session/against-tagger.ts';

/** What became of suggestions, as `label text` each. */
function told(before: string, after: string, id: (old: string) => string = (old) => old) {
  const document = readInline(after);
  const entities = document.entities.map((entity) => ({ ...entity, id: id(entity.id) }));
  const found = against(readInline(before).entities, { ...document, entities });
  const name = ({ label, start, end }: (typeof entities)[number]) =>
    `${label[0]} ${document.text.slice(start, end)}`;
  const { kept, added, removed, changed } = found;
  return {
    kept: kept.map(name),
    added: added.map(name),
    removed: removed.map(name),
    changed: changed.map((one) => `${name(one.before)} → ${name(one.after)}`),
  };
}

test('what is as the tagger found it was kept, the rest added and removed', () => {
  expect(told('⟦P Lan⟧ và ⟦P Mai⟧ họp', '⟦P Lan⟧ và Mai ⟦N họp⟧')).toEqual({
    kept: ['P Lan'],
    added: ['N họp'],
    removed: ['P Mai'],
    changed: [],
  });
});

test.each([
  ['another label', '⟦P Hoà Bình⟧ họp', '⟦L Hoà Bình⟧ họp', 'P Hoà Bình → L Hoà Bình'],
  ['another extent', '⟦L Bình⟧ họp', '⟦L Bình họp⟧', 'L Bình → L Bình họp'],
])('%s is a change, also of a suggestion of another run', (_, before, after, change) => {
  for (const id of [(old: string) => old, (old: string) => `${old}'`]) {
    expect(told(before, after, id)).toEqual({
      kept: [],
      added: [],
      removed: [],
      changed: [change],
    });
  }
});

test('both at once is a change of the entity with the same id', () => {
  expect(told('⟦P Bình⟧ họp', '⟦L Bình họp⟧').changed).toEqual(['P Bình → L Bình họp']);
  expect(told('⟦P Bình⟧ họp', '⟦L Bình họp⟧', () => 'x')).toMatchObject({
    added: ['L Bình họp'],
    removed: ['P Bình'],
  });
});

test('a suggestion that stands beside one turned down is kept, whichever is first', () => {
  const [outer, inner] = ['⟦T Chủ tịch ⟦O xã⟧⟧', '⟦T Chủ tịch xã⟧'];
  const equal = { start: 0, end: 3, label: 'PERSON', id: 'a' };
  const other = { ...equal, label: 'LOCATION', id: 'b' };
  const document = { id: '', text: 'Lan', entities: [other], relations: [] };
  expect(against([equal, other], document)).toMatchObject({ kept: [other], removed: [equal] });
  expect(told(outer, inner)).toMatchObject({ kept: ['T Chủ tịch xã'], removed: ['O xã'] });
});
