import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Change } from '../../src/project/change.ts';
import { DATABASE_VERSION, indexedDBStore } from '../../src/project/indexeddb-store.ts';
import { memoryStore } from '../../src/project/memory-store.ts';
import { OpenProject } from '../../src/project/open-project.ts';
import type { Store } from '../../src/project/store.ts';
import { generator } from '../generator.ts';
import { randomChange } from './random-changes.ts';
import { entry, plain, project } from './sample.ts';

const ADD: Change = {
  type: 'edit',
  doc: 'a',
  edit: { type: 'add', entity: { id: 'x', start: 0, end: 2, label: 'PERSON', rule: 'human' } },
};

let name = 0;
const opened: { close(): void }[] = [];

async function freshStore(kind: 'memory' | 'indexeddb'): Promise<Store> {
  name += 1;
  const store = kind === 'memory' ? memoryStore() : await indexedDBStore({ name: `db${name}` });
  opened.push(store);
  return store;
}

async function openProject(store: Store, options = {}): Promise<OpenProject> {
  const result = await OpenProject.open(store, 'sample', { retryAfter: 5, ...options });
  opened.push(result);
  return result;
}

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  vi.restoreAllMocks();
});

describe.each(['memory', 'indexeddb'] as const)('%s', (kind) => {
  let store: Store;
  beforeEach(async () => {
    store = await freshStore(kind);
    await store.create(project('⟦P Lê Lai⟧ ở ⟦L Nghệ An⟧', '⟦O UBND xã⟧'));
  });

  test('what is acknowledged is there after reopening, with its history', async () => {
    const first = await openProject(store, { by: 'Lan' });
    expect(await first.commit([ADD])).toBe(true);
    const second = await openProject(store);
    expect(plain(second.project)).toEqual(plain(first.project));
    expect(second.view.history).toEqual(first.view.history);
    expect(second.view.history[0]).toMatchObject({ seq: 1, by: 'Lan', kind: 'do', docs: ['a'] });
  });

  test('random steps, undos and redos survive reopening at any moment', async () => {
    const seed = Date.now() % 1e6;
    const next = generator(seed);
    let current = await openProject(store, { snapshotEvery: 7 });
    for (let i = 0; i < 120; i++) {
      const dice = next();
      if (dice < 0.2) await current.undo();
      else if (dice < 0.35) await current.redo();
      else void current.commit([randomChange(current.project, next)]);
      if (next() > 0.15) continue;
      await current.settled();
      if (next() < 0.3) await current.checkpoint();
      const again = await openProject(store, { snapshotEvery: 7 });
      expect(plain(again.project), `seed ${seed}, step ${i}`).toEqual(plain(current.project));
      expect(again.view.timeline).toEqual(current.view.timeline);
      current = again;
    }
    while (current.canUndo) await current.undo();
    await current.settled();
    const start = plain(project('⟦P Lê Lai⟧ ở ⟦L Nghệ An⟧', '⟦O UBND xã⟧'));
    expect(plain((await openProject(store)).project), `seed ${seed}`).toEqual(start);
  });

  test('a bulk edit over documents and the label set is one step', async () => {
    const open = await openProject(store);
    const before = plain(open.project);
    const labels = open.project.labels.slice(0, 3);
    await open.commit([ADD, { type: 'labels', labels }, { type: 'remove', docs: ['b'] }]);
    expect(open.view.timeline.standing).toEqual([1]);
    await open.undo();
    expect(plain(open.project)).toEqual(before);
    await open.redo();
    expect(open.project.labels).toHaveLength(3);
  });

  test('history can be looked at and travelled', async () => {
    const open = await openProject(store);
    for (const title of ['một', 'hai', 'ba']) {
      await open.commit([{ type: 'describe', name: title }]);
    }
    expect((await open.at(1)).name).toBe('một');
    expect(open.project.name).toBe('ba');
    await open.goTo(1);
    expect(open.project.name).toBe('một');
    expect((await open.at(3)).name).toBe('ba');
    await open.goTo(3);
    expect(open.project.name).toBe('ba');
    await open.goTo(0);
    expect(open.project.name).toBe('Báo cáo');
    await open.commit([{ type: 'describe', name: 'bốn' }]);
    await expect(open.goTo(2)).rejects.toThrow(RangeError);
  });

  test('two tabs write one history and neither loses an edit', async () => {
    const [left, right] = [await openProject(store), await openProject(store)];
    const writes: Promise<boolean>[] = [];
    for (let i = 0; i < 20; i++) {
      const [tab, doc] = i % 2 ? [left, 'a'] : [right, 'b'];
      const entity = { id: `t${i}`, start: 0, end: 2, label: 'DATE', rule: 'human' };
      writes.push(tab.commit([{ type: 'edit', doc, edit: { type: 'add', entity } }]));
    }
    expect(await Promise.all(writes)).toEqual(writes.map(() => true));
    await expect.poll(() => right.view.history.length).toBe(20);
    await expect.poll(() => left.view.history.length).toBe(20);
    expect(plain(left.project)).toEqual(plain(right.project));
    expect(plain((await openProject(store)).project)).toEqual(plain(left.project));
  });

  test('an edit that another tab has made impossible is given up and said so', async () => {
    const [left, right] = [await openProject(store), await openProject(store)];
    const removed = left.commit([{ type: 'remove', docs: ['a'] }]);
    const lost = right.commit([ADD]);
    const kept = right.commit([{ type: 'describe', name: 'giữ' }]);
    expect(await Promise.all([removed, lost, kept])).toEqual([true, false, true]);
    expect(right.view.dropped).toHaveLength(1);
    expect(right.project.entries.has('a')).toBe(false);
    expect(right.project.name).toBe('giữ');
  });

  test('a document that was removed and brought back keeps its text', async () => {
    const open = await openProject(store, { snapshotEvery: 1 });
    await open.commit([{ type: 'add', entries: [entry('Hội nghị 🎉 tổng kết', 'n')] }]);
    await open.commit([{ type: 'remove', docs: ['n'] }]);
    const again = await openProject(store);
    await again.undo();
    expect(again.project.entries.get('n')!.document.text).toBe('Hội nghị 🎉 tổng kết');
  });

  test('a model is kept beside its project and goes with it', async () => {
    const model = {
      bytes: new Uint8Array([1, 2, 3]),
      at: 5,
      documents: 2,
      before: 0.8,
      after: 0.9,
    };
    await store.keepModel('sample', model);
    expect(await store.model('sample')).toEqual(model);
    await store.delete('sample');
    expect(await store.model('sample')).toBeUndefined();
  });

  test('a project that is not there is said to be missing', async () => {
    await expect(OpenProject.open(store, 'none')).rejects.toMatchObject({ code: 'missing' });
    await store.delete('sample');
    await expect(OpenProject.open(store, 'sample')).rejects.toMatchObject({ code: 'missing' });
    expect(await store.list()).toEqual([]);
  });
});

test('a full disk is named, the edit stays in view, and it is written when there is room', async () => {
  const store = await freshStore('indexeddb');
  await store.create(project('⟦P Lê Lai⟧'));
  const open = await openProject(store, { retryAfter: 60_000 });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const written = open.commit([ADD]);
  await expect.poll(() => open.view.saving).toBe('failed');
  expect(open.view.failure).toMatchObject({ code: 'quota' });
  expect(open.view.unsaved).toBe(1);
  expect(open.project.entries.get('a')!.document.entities).toHaveLength(2);
  expect((await openProject(store)).project.entries.get('a')!.document.entities).toHaveLength(1);
  put.mockRestore();
  open.retry();
  expect(await written).toBe(true);
  expect(open.view).toMatchObject({ saving: 'saved', unsaved: 0 });
  expect(open.view.failure).toBeNull();
});

test('a write that fails in the middle leaves nothing of itself', async () => {
  const store = await freshStore('indexeddb');
  await store.create(project('⟦P Lê Lai⟧'));
  const open = await openProject(store, { retryAfter: 60_000 });
  const real = IDBObjectStore.prototype.put;
  let calls = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof real>
  ) {
    if (++calls === 2) throw new DOMException('gone', 'UnknownError');
    return real.apply(this, args);
  });
  void open.commit([ADD]);
  await expect.poll(() => open.view.saving).toBe('failed');
  vi.restoreAllMocks();
  expect(await store.since('sample', 0)).toEqual([]);
});

test('data of the first version is brought up and kept', async () => {
  name += 1;
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(`db${name}`, 1);
    request.onupgradeneeded = () => {
      for (const store of ['projects', 'heads']) {
        request.result.createObjectStore(store, { keyPath: 'id' });
      }
      for (const store of ['entries', 'texts', 'steps', 'payloads']) {
        request.result.createObjectStore(store);
      }
    };
    request.onsuccess = () => resolve(request.result);
  });
  const summary = { id: 'x', name: 'Cũ', documents: 0, done: 0, at: 1 };
  const tx = old.transaction('projects', 'readwrite');
  tx.objectStore('projects').put(summary);
  await new Promise((resolve) => (tx.oncomplete = resolve));
  old.close();
  const store = await indexedDBStore({ name: `db${name}` });
  opened.push(store);
  expect(await store.list()).toEqual([summary]);
  await store.keepModel('x', { bytes: new Uint8Array([1]), at: 2, documents: 3 });
  expect((await store.model('x'))?.bytes).toEqual(new Uint8Array([1]));
});

test('data of a newer app is not touched', async () => {
  name += 1;
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(`db${name}`, DATABASE_VERSION + 1);
    request.onsuccess = () => resolve(request.result);
  });
  newer.close();
  const failed = indexedDBStore({ name: `db${name}` });
  await expect(failed).rejects.toMatchObject({ code: 'version' });
});

test('a newer app in another tab gets the database, and this tab is told', async () => {
  name += 1;
  const told = vi.fn<() => void>();
  opened.push(await indexedDBStore({ name: `db${name}`, onOutdated: told }));
  await new Promise((resolve) => {
    indexedDB.open(`db${name}`, DATABASE_VERSION + 1).onsuccess = resolve;
  });
  expect(told).toHaveBeenCalledOnce();
});

test('a browser without a database is named', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await expect(indexedDBStore()).rejects.toMatchObject({ code: 'failed', reason: 'denied' });
});

test('a history with a hole is damaged data, and what fits of it can be salvaged', async () => {
  const store = await freshStore('indexeddb');
  await store.create(project('⟦P Lê Lai⟧'));
  const open = await openProject(store);
  await open.commit([ADD]);
  await open.commit([{ type: 'edit', doc: 'a', edit: { type: 'remove', id: 'x' } }]);
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(`db${name}`);
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise((resolve) => {
    const tx = db.transaction('payloads', 'readwrite');
    tx.objectStore('payloads').delete(['sample', 1]);
    tx.oncomplete = resolve;
  });
  db.close();
  await expect(OpenProject.open(store, 'sample')).rejects.toMatchObject({ code: 'damaged' });
  const { project: left, lost } = await store.salvage('sample');
  expect(lost).toBe(2);
  expect(plain(left)).toEqual(plain(project('⟦P Lê Lai⟧')));
});
