import type { Document } from '@congvan/core';
import { expect, test } from 'vitest';

import { BackgroundTagging, type Tag } from '../../src/app/background-tagging.ts';
import { memoryStore } from '../../src/project/memory-store.ts';
import { OpenProject } from '../../src/project/open-project.ts';
import { human, project } from '../project/sample.ts';

async function opened(...texts: string[]): Promise<OpenProject> {
  const store = memoryStore();
  await store.create(project(...texts));
  return OpenProject.open(store, 'sample');
}

/** Finds the first syllable. */
function found(text: string): Document {
  const entities = [{ id: 'e1', start: 0, end: text.indexOf(' '), label: 'PERSON', score: 0.5 }];
  return { id: '', text, date: '2024-01-02', entities, relations: [] };
}

function entitiesOf(open: OpenProject, key: string) {
  return open.project.entries.get(key)!.document.entities;
}

test('untouched documents are tagged, the wanted one first, the others as one step', async () => {
  const open = await opened('Lê họp', 'Trần họp', '⟦P Vũ⟧ họp', 'Đỗ họp');
  const asked: string[] = [];
  const tag: Tag = async (text) => {
    asked.push(text);
    return found(text);
  };
  await new BackgroundTagging(open, tag, expect.unreachable).run('d');
  expect(asked).toEqual(['Đỗ họp', 'Lê họp', 'Trần họp']);
  expect(open.view.history.map(({ docs }) => docs)).toEqual([['d'], ['a', 'b']]);
  const entry = open.project.entries.get('a')!;
  expect(entry.suggested).toEqual(entry.document.entities);
  expect(entry.document.date).toBe('2024-01-02');
});

test('a document that somebody worked on meanwhile is left alone', async () => {
  const open = await opened('Lê họp');
  const tag: Tag = async (text) => {
    await open.commit([
      { type: 'edit', doc: 'a', edit: { type: 'add', entity: human('x', 3, 6) } },
    ]);
    return found(text);
  };
  await new BackgroundTagging(open, tag, expect.unreachable).run();
  expect(entitiesOf(open, 'a').map(({ id }) => id)).toEqual(['x']);
});

test('a failing tagger is told, and the next document is tried', async () => {
  const open = await opened('Lê họp', 'Trần họp');
  const failures: string[] = [];
  const tag: Tag = (text) =>
    text.startsWith('Lê') ? Promise.reject(new Error('hỏng')) : Promise.resolve(found(text));
  await new BackgroundTagging(open, tag, (reason) => failures.push(reason)).run();
  expect(failures).toEqual(['hỏng']);
  expect(entitiesOf(open, 'b')).toHaveLength(1);
});
