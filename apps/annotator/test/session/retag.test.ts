import { LABELS, readInline, writeInline, checkDocument } from '@congvan/core';
import { expect, test } from 'vitest';

import { applyChanges } from '../../src/project/change.ts';
import { newProject } from '../../src/project/defaults.ts';
import { newEntry } from '../../src/project/project.ts';
import { against } from '../../src/session/against-tagger.ts';
import { retag } from '../../src/session/retag.ts';
import { sceneOf } from './scene-of.ts';

function retagged(before: string, found: string, confirmed: readonly string[]): string {
  const { document } = sceneOf(before, confirmed);
  const entry = newEntry(document, { rejected: [{ start: 0, end: 2, label: 'DATE' }] });
  const { changes } = retag(entry, readInline(found), LABELS);
  const project = applyChanges(newProject('', 'vi', [entry]), changes).project;
  const after = project.entries.get(entry.key)!.document;
  expect(checkDocument(after)).toEqual([]);
  return writeInline(after);
}

test.each([
  ['new suggestions replace old ones', '⟦P Tý⟧ ở Vinh', 'Tý ở ⟦L Vinh⟧', [], 'Tý ở ⟦L Vinh⟧'],
  ['what is confirmed stays', '⟦P Tý⟧ ở Vinh', 'Tý ⟦O ở Vinh⟧', ['Tý'], '⟦P Tý⟧ ⟦O ở Vinh⟧'],
  [
    'also when the new ones cross it',
    'ở ⟦P Tý Vinh⟧',
    '⟦O ở Tý⟧ Vinh',
    ['Tý Vinh'],
    'ở ⟦P Tý Vinh⟧',
  ],
  ['what was turned down stays away', 'Tý ở Vinh', '⟦D Tý⟧ ở Vinh', [], 'Tý ở Vinh'],
])('%s', (_, before, found, confirmed, expected) => {
  expect(retagged(before, found, confirmed)).toBe(expected);
});

test('what people changed against the tagger is told apart', () => {
  const suggested = readInline('⟦P Tý⟧ ⟦P Mai⟧ ⟦L Vinh⟧').entities;
  const document = readInline('⟦P Tý⟧ ⟦D Mai⟧ Vinh');
  const { added, removed, changed } = against(suggested, document);
  expect(added).toEqual([]);
  expect(removed.map(({ label }) => label)).toEqual(['LOCATION']);
  expect(changed.map(({ before, after }) => [before.label, after.label])).toEqual([
    ['PERSON', 'DATE'],
  ]);
});
