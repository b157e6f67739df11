import { expect, test } from 'vitest';

import { readBackup, writeBackup } from '../../src/project/backup.ts';
import { memoryStore } from '../../src/project/memory-store.ts';
import { OpenProject } from '../../src/project/open-project.ts';
import { entry, plain, project } from './sample.ts';

async function worked(): Promise<{ open: OpenProject; file: Blob }> {
  const store = memoryStore();
  await store.create(project('⟦P Lê Lai⟧ ở ⟦L Nghệ An⟧ 🎉', '⟦O UBND xã⟧'));
  const open = await OpenProject.open(store, 'sample', { by: 'Lan' });
  await open.commit([{ type: 'edit', doc: 'a', edit: { type: 'remove', id: 'e1' } }]);
  await open.commit([{ type: 'add', entries: [entry('Văn bản đã xoá', 'gone')] }]);
  await open.commit([{ type: 'remove', docs: ['gone'] }]);
  await open.undo();
  await open.redo();
  const all = await open.everything();
  const stream = writeBackup(all.project, all.history);
  return { open, file: await new Response(stream).blob() };
}

async function unzipped(file: Blob): Promise<string[]> {
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip') as TransformStream);
  return (await new Response(stream).text()).trim().split('\n');
}

async function zipped(lines: readonly string[]): Promise<Blob> {
  const stream = new Blob([lines.join('\n')])
    .stream()
    .pipeThrough(new CompressionStream('gzip') as TransformStream);
  return new Response(stream).blob();
}

test('a backup brings back the project and its undo history', async () => {
  const { open, file } = await worked();
  const restored = await readBackup(file);
  expect(restored).toMatchObject({ damage: [] });
  const store = memoryStore();
  await store.create(restored.project!, restored.problem ? [] : restored.history);
  const again = await OpenProject.open(store, 'sample');
  expect(plain(again.project)).toEqual(plain(open.project));
  await again.undo();
  expect(again.project.entries.get('gone')!.document.text).toBe('Văn bản đã xoá');
  await again.goTo(0);
  expect(again.project.entries.get('a')!.document.entities).toHaveLength(2);
});

test('what a restored history takes back is gone, also what was not there before', async () => {
  const store = memoryStore();
  await store.create(project('một'));
  const open = await OpenProject.open(store, 'sample');
  const settled = [{ start: 0, end: 3, label: 'spans' }];
  await open.commit([{ type: 'set', doc: 'a', details: { settled, date: '2024-05-06' } }]);
  const all = await open.everything();
  const file = await new Response(writeBackup(all.project, all.history)).blob();
  const restored = await readBackup(file);
  await store.create(restored.project!, restored.problem ? [] : restored.history);
  const again = await OpenProject.open(store, 'sample');
  await again.undo();
  expect(plain(again.project)).toEqual(plain(project('một')));
});

test('a backup with a broken entry gives the others and says which line', async () => {
  const { file } = await worked();
  const lines = await unzipped(file);
  lines[1] = lines[1]!.replace('"label":"LOCATION"', '"label":7');
  const restored = await readBackup(await zipped(lines));
  expect([...restored.project!.entries.keys()]).toEqual(['b']);
  expect(restored).toMatchObject({
    history: [],
    damage: [{ code: 'bad-entry', line: 2 }, { code: 'no-history' }],
  });
});

test('a backup cut short gives what is whole', async () => {
  const { file } = await worked();
  const restored = await readBackup(file.slice(0, file.size - 40));
  expect(restored.problem ?? restored.damage.map(({ code }) => code)).toContain('no-history');
});

test('other files are no backups', async () => {
  const { file } = await worked();
  const newer = (await unzipped(file)).map((line) => line.replace('project":1', 'project":2'));
  const cases: [Blob, string][] = [
    [new Blob(['không phải']), 'no-backup'],
    [new Blob([]), 'no-backup'],
    [await zipped(['{"a":1}']), 'no-backup'],
    [await zipped(['[[[[']), 'no-backup'],
    [await zipped(newer), 'newer'],
  ];
  for (const [blob, code] of cases) {
    expect((await readBackup(blob)).problem?.code).toBe(code);
  }
});
