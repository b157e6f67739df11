import { readInline } from '@congvan/core';
import { expect, test } from 'vitest';

import {
  differencesOf,
  isSettled,
  keepOwn,
  majorityOf,
  settle,
  versionsOf,
} from '../../src/agreement/differences.ts';
import { applyChanges } from '../../src/project/change.ts';
import { newEntry, type Entry, type Version } from '../../src/project/project.ts';
import { human, plain, project } from '../project/sample.ts';

function version(annotator: string, inline: string): Version {
  const { entities, relations } = readInline(inline);
  return { annotator, entities, relations };
}

/** An entry with `inline` as its document and the versions of B and C. */
function entry(inline: string, ...others: string[]): Entry {
  const versions = others.map((source, i) => version('BC'[i]!, source));
  return { ...newEntry(readInline(inline, 'a')), key: 'a', versions };
}

function shown(one: Entry): string[] {
  const { text } = one.document;
  return differencesOf(versionsOf(one, 'A')).map(
    ({ start, end, choices }) =>
      `${text.slice(start, end)}: ${choices.map((list) => list.map(({ label }) => label).join('+') || '-').join(' | ')}`,
  );
}

const CASES: [what: string, own: string, others: string[], differences: string[]][] = [
  ['agreement', '⟦P Lê Lai⟧ họp', ['⟦P Lê Lai⟧ họp'], []],
  ['one missing', '⟦P Lê Lai⟧ họp', ['Lê Lai họp'], ['Lê Lai: PERSON | -']],
  ['another label', '⟦P Vinh⟧', ['⟦L Vinh⟧'], ['Vinh: PERSON | LOCATION']],
  ['another edge', 'ông ⟦P Lê⟧ Lai', ['ông ⟦P Lê Lai⟧'], ['Lê Lai: PERSON | PERSON']],
  [
    'only the inner layer',
    '⟦T Chủ tịch ⟦O UBND⟧⟧',
    ['⟦T Chủ tịch UBND⟧'],
    ['UBND: ORGANIZATION | -'],
  ],
  [
    'two places, three versions',
    '⟦P Lê Lai⟧ ở ⟦L Vinh⟧',
    ['Lê Lai ở ⟦L Vinh⟧', '⟦P Lê Lai⟧ ở Vinh'],
    ['Lê Lai: PERSON | - | PERSON', 'Vinh: LOCATION | LOCATION | -'],
  ],
];

test.each(CASES)('%s', (_what, own, others, differences) => {
  expect(shown(entry(own, ...others))).toEqual(differences);
});

test('values that differ are a difference of details', () => {
  const one = entry('⟦N 04⟧', '⟦N 04⟧');
  const valued = { ...one.versions[0]!.entities[0]!, value: { number: 4 } };
  const versions = [{ ...one.versions[0]!, entities: [valued] }];
  expect(differencesOf(versionsOf({ ...one, versions }, 'A'))).toMatchObject([
    { kind: 'details', start: 0, end: 2 },
  ]);
});

test('settling writes the chosen version, keeps my own, and is taken back in one step', () => {
  const start = project('⟦P Lê⟧ Lai – ⟦T Chủ tịch⟧');
  const other = version('B', '⟦P Lê Lai⟧ – ⟦T Chủ tịch⟧');
  const relations = [{ type: 'holds', from: 'e1', to: 'e2' } as const];
  const set = { versions: [{ ...other, relations }] };
  const { project: loaded } = applyChanges(start, [{ type: 'set', doc: 'a', details: set }]);
  const before = loaded.entries.get('a')!;
  const versions = versionsOf(before, 'A');
  const [difference] = differencesOf(versions);
  const changes = [...keepOwn(before, 'A'), ...settle(before, difference!, versions, 1)];
  const { project: after, inverse } = applyChanges(loaded, changes);
  const entry = after.entries.get('a')!;
  const [person, title] = entry.document.entities;
  expect(person).toMatchObject({ start: 0, end: 6, rule: 'human' });
  expect(entry.document.relations).toEqual([{ type: 'holds', from: person!.id, to: title!.id }]);
  expect(entry.versions.map(({ annotator }) => annotator)).toEqual(['A', 'B']);
  expect(isSettled(entry, difference!)).toBe(true);
  expect(differencesOf(versionsOf(entry, 'A'))).toEqual([difference]);
  expect(plain(applyChanges(after, inverse).project)).toEqual(plain(loaded));
});

test('settling for nobody leaves nothing there', () => {
  const one = entry('⟦P Vinh⟧', '⟦L Vinh⟧');
  const start = { ...project(), entries: new Map([['a', one]]) };
  const versions = versionsOf(one, 'A');
  const changes = settle(one, differencesOf(versions)[0]!, versions, -1);
  expect(applyChanges(start, changes).project.entries.get('a')!.document.entities).toEqual([]);
});

test('entities settled side by side get ids of their own', () => {
  const one = entry('Lê, Mai, Lai', '⟦P ⟦P Lê⟧, ⟦P Mai⟧⟧, Lai');
  const lai = human('h2', 9, 12);
  const own = { ...one, document: { ...one.document, entities: [lai] } };
  const start = { ...project(), entries: new Map([['a', own]]) };
  const versions = versionsOf(own, 'A');
  const changes = settle(own, differencesOf(versions)[0]!, versions, 1);
  const { entities } = applyChanges(start, changes).project.entries.get('a')!.document;
  expect(entities.map(({ id }) => id).toSorted()).toEqual(['h2', 'h3', 'h4', 'h5']);
});

test('more than half make a majority', () => {
  const majority = (own: string, ...others: string[]) =>
    majorityOf(differencesOf(versionsOf(entry(own, ...others), 'A'))[0]!);
  expect(majority('⟦P Vinh⟧', '⟦L Vinh⟧', '⟦L Vinh⟧')).toBe(1);
  expect(majority('Vinh', '⟦L Vinh⟧', 'Vinh')).toBe(0);
  expect(majority('⟦P Vinh⟧', '⟦L Vinh⟧')).toBeUndefined();
  expect(majority('⟦P Vinh⟧', '⟦L Vinh⟧', 'Vinh')).toBeUndefined();
});
