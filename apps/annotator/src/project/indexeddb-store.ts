import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

import { byKey, type Entry, type Project } from './project.ts';
import { summaryOf } from './memory-store.ts';
import { salvaged } from './salvage.ts';
import { fillStep, packEntry, packStep, textsOf } from './texts.ts';
import {
  StoreFailure,
  type FailureCode,
  type KeptModel,
  type Loaded,
  type Payload,
  type ProjectSummary,
  type Salvaged,
  type Snapshot,
  type Step,
  type Store,
  type StoredStep,
  type Touched,
} from './store.ts';

/** The name of the database in the browser. */
const DATABASE = 'congvan';
/** Raised when the shape of the data changes; `upgrade` then brings older data up. */
export const DATABASE_VERSION = 2;

/** A project at its snapshot, without its entries. */
interface Head extends Omit<Project, 'entries'> {
  readonly seq: number;
  readonly order: readonly string[];
}

interface Schema extends DBSchema {
  projects: { key: string; value: ProjectSummary };
  heads: { key: string; value: Head };
  /** Entries at the snapshot, with empty texts. */
  entries: { key: [project: string, key: string]; value: Entry };
  /** The text of each document that the project has or had: written once, never changed. */
  texts: { key: [project: string, key: string]; value: string };
  steps: { key: [project: string, seq: number]; value: Step };
  payloads: { key: [project: string, seq: number]; value: Payload };
  /** What learnt from a project's corrections, by its id; since version 2. */
  models: { key: string; value: KeptModel };
}

type Name = 'projects' | 'heads' | 'entries' | 'texts' | 'steps' | 'payloads' | 'models';
type Database = IDBPDatabase<Schema>;
type Writing = IDBPTransaction<Schema, Name[], 'readwrite'>;
type Reading = IDBPTransaction<Schema, Name[], 'readonly'>;

/** The stores whose keys begin with the project's id. */
const OF_PROJECT = ['entries', 'texts', 'steps', 'payloads'] as const;

export interface IndexedDBOptions {
  readonly name?: string;
  /** Called when a newer app in another tab waits for this one to let go of the database. */
  readonly onOutdated?: () => void;
}

/**
 * Opens the browser's database as a store. Writes are `strict`: what has resolved has reached the
 * disk.
 *
 * @throws StoreFailure `version` when a newer app wrote the data, `blocked` when an older tab holds
 *   it, `failed` when the browser allows no database.
 */
export async function indexedDBStore(options: IndexedDBOptions = {}): Promise<Store> {
  const db = await guarded(openDatabase(options));
  return {
    lasting: true,
    list: () => guarded(db.getAll('projects')),
    create: (project, history = []) => guarded(create(db, project, history)),
    delete: (id) => guarded(remove(db, id)),
    load: (id) => guarded(load(db, id)),
    append: (id, after, steps) => guarded(append(db, id, after, steps)),
    since: (id, seq) => guarded(since(reading(db), id, seq)),
    payload: (id, seq) => guarded(payload(reading(db), id, seq)),
    snapshot: (id, snapshot, touched) => guarded(writeSnapshot(db, id, snapshot, touched)),
    model: (id) => guarded(db.get('models', id)),
    keepModel: (id, model) => guarded(keepModel(db, id, model)),
    salvage: (id) => guarded(salvage(db, id)),
    close: () => db.close(),
  };
}

function openDatabase({ name = DATABASE, onOutdated }: IndexedDBOptions): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, DATABASE_VERSION, {
      upgrade: (db, from) => upgrade(db, from),
      blocked: () => reject(new StoreFailure('blocked', 'another tab holds an older database')),
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        onOutdated?.();
      },
    }).then(resolve, reject);
  });
}

/** Brings data of any older version up, one version after the other. */
function upgrade(db: Database, from: number): void {
  if (from < 1) {
    db.createObjectStore('projects', { keyPath: 'id' });
    db.createObjectStore('heads', { keyPath: 'id' });
    for (const store of OF_PROJECT) db.createObjectStore(store);
  }
  if (from < 2) db.createObjectStore('models');
}

function writing(db: Database): Writing {
  const names: Name[] = ['projects', 'heads', 'models', ...OF_PROJECT];
  return db.transaction(names, 'readwrite', { durability: 'strict' });
}

function reading(db: Database): Reading {
  const names: Name[] = ['heads', ...OF_PROJECT];
  return db.transaction(names, 'readonly');
}

/** Runs requests in a transaction and waits until it is on disk; a failing one aborts it. */
async function written<T>(tx: Writing, work: (tx: Writing) => Promise<T>): Promise<T> {
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

function abort(tx: Writing): void {
  tx.done.catch(() => undefined);
  try {
    tx.abort();
  } catch {
    // It has ended by itself, for the reason that the caller is about to hear.
  }
}

async function create(db: Database, project: Project, history: readonly StoredStep[]) {
  await written(writing(db), async (tx) => {
    await Promise.all(OF_PROJECT.map((name) => tx.objectStore(name).delete(allOf(project.id))));
    const entries = [...project.entries.values()];
    await all([
      () => tx.objectStore('projects').put(summaryOf(project)),
      () => tx.objectStore('heads').put(headOf(project, history.length)),
      ...entries.map((entry) => putEntry(tx, project.id, entry)),
      ...putTexts(tx, project.id, entries),
      ...putSteps(tx, project.id, history),
    ]);
  });
}

async function remove(db: Database, id: string) {
  await written(writing(db), async (tx) => {
    await tx.objectStore('projects').delete(id);
    await tx.objectStore('heads').delete(id);
    await tx.objectStore('models').delete(id);
    await Promise.all(OF_PROJECT.map((name) => tx.objectStore(name).delete(allOf(id))));
  });
}

interface Kept {
  readonly head: Head;
  /** At the snapshot, with empty texts. */
  readonly entries: readonly Entry[];
  readonly history: readonly Step[];
}

async function kept(tx: Reading, id: string): Promise<Kept> {
  const [head, entries, history] = await Promise.all([
    tx.objectStore('heads').get(id),
    tx.objectStore('entries').getAll(allOf(id)),
    tx.objectStore('steps').getAll(allOf(id)),
  ]);
  if (!head) throw new StoreFailure('missing', id);
  return { head, entries, history };
}

async function load(db: Database, id: string): Promise<Loaded> {
  const tx = reading(db);
  const { head, entries, history } = await kept(tx, id);
  const project = await filled(tx, head, entries);
  const tail = await withPayloads(tx, id, history.slice(head.seq));
  return { snapshot: { seq: head.seq, project }, history, tail };
}

async function filled(tx: Reading, head: Head, packed: readonly Entry[]): Promise<Project> {
  const { seq: _, order, ...project } = head;
  const found = byKey(packed);
  const entries = await Promise.all(
    order.map(async (key) => {
      const entry = found.get(key);
      if (!entry) throw new StoreFailure('damaged', `document ${key} is missing`);
      return withText(tx, head.id, entry);
    }),
  );
  return { ...project, entries: byKey(entries) };
}

async function salvage(db: Database, id: string): Promise<Salvaged> {
  const tx = reading(db);
  const { head, entries, history } = await kept(tx, id);
  const { seq, order, ...project } = head;
  const read = await Promise.all(entries.map((entry) => orNothing(withText(tx, id, entry))));
  const whole = read.filter((entry) => entry !== undefined);
  const tail = await Promise.all(
    history.filter((step) => step.seq > seq).map((step) => withPayloadIfAny(tx, id, step)),
  );
  return salvaged({ ...project, entries: byKey(whole) }, tail, order.length - whole.length);
}

async function withPayloadIfAny(tx: Reading, id: string, step: Step): Promise<StoredStep> {
  const found = step.kind === 'do' ? await orNothing(payload(tx, id, step.seq)) : undefined;
  return found ? { step, payload: found } : { step };
}

async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof StoreFailure) return undefined;
    throw error;
  }
}

async function withText(tx: Reading, id: string, entry: Entry): Promise<Entry> {
  const text = await textOf(tx, id, entry.key);
  return { ...entry, document: { ...entry.document, text } };
}

async function textOf(tx: Reading | Writing, id: string, key: string): Promise<string> {
  const text = await tx.objectStore('texts').get([id, key]);
  if (text === undefined) throw new StoreFailure('damaged', `the text of ${key} is missing`);
  return text;
}

async function append(db: Database, id: string, after: number, steps: readonly StoredStep[]) {
  return written(writing(db), async (tx): Promise<readonly StoredStep[]> => {
    const last = await tx.objectStore('steps').openKeyCursor(allOf(id), 'prev');
    const head = last ? last.primaryKey[1] : 0;
    if (head > after) return since(tx, id, after);
    if (head < after) throw new StoreFailure('damaged', `steps end at ${head}, not at ${after}`);
    await all(putSteps(tx, id, steps));
    return [];
  });
}

async function since(tx: Reading | Writing, id: string, seq: number) {
  const range = IDBKeyRange.bound([id, seq + 1], [id, Infinity]);
  return withPayloads(tx, id, await tx.objectStore('steps').getAll(range));
}

function withPayloads(
  tx: Reading | Writing,
  id: string,
  steps: readonly Step[],
): Promise<StoredStep[]> {
  return Promise.all(
    steps.map(async (step) =>
      step.kind === 'do' ? { step, payload: await payload(tx, id, step.seq) } : { step },
    ),
  );
}

async function payload(tx: Reading | Writing, id: string, seq: number): Promise<Payload> {
  const packed = await tx.objectStore('payloads').get([id, seq]);
  if (!packed) throw new StoreFailure('damaged', `step ${seq} is missing`);
  return fillStep(packed, (key) => textOf(tx, id, key));
}

async function keepModel(db: Database, id: string, model: KeptModel | null) {
  await written(writing(db), async (tx) => {
    const models = tx.objectStore('models');
    await (model ? models.put(model, id) : models.delete(id));
  });
}

async function writeSnapshot(db: Database, id: string, snapshot: Snapshot, touched: Touched) {
  await written(writing(db), async (tx) => {
    const head = await tx.objectStore('heads').get(id);
    if (!head || head.seq >= snapshot.seq) return;
    const changed = [...touched].filter(([, seq]) => seq > head.seq).map(([key]) => key);
    const { project } = snapshot;
    await all([
      () => tx.objectStore('heads').put(headOf(project, snapshot.seq)),
      () => tx.objectStore('projects').put(summaryOf(project)),
      ...changed.map((key): Request => {
        const entry = project.entries.get(key);
        return entry ? putEntry(tx, id, entry) : () => tx.objectStore('entries').delete([id, key]);
      }),
    ]);
  });
}

type Request = () => Promise<unknown>;

/** Makes all requests; one that throws at once rejects like one that fails later. */
async function all(requests: readonly Request[]): Promise<void> {
  await Promise.all(requests.map(async (request) => request()));
}

function putEntry(tx: Writing, id: string, entry: Entry): Request {
  return () => tx.objectStore('entries').put(packEntry(entry), [id, entry.key]);
}

function putTexts(tx: Writing, id: string, entries: readonly Entry[]): Request[] {
  return entries.map(({ key, document }) => {
    return () => tx.objectStore('texts').put(document.text, [id, key]);
  });
}

function putSteps(tx: Writing, id: string, steps: readonly StoredStep[]): Request[] {
  return steps.flatMap(({ step, payload }) => {
    const put = () => tx.objectStore('steps').put(step, [id, step.seq]);
    if (!payload) return [put];
    const packed = () => tx.objectStore('payloads').put(packStep(payload), [id, step.seq]);
    return [put, packed, ...putTexts(tx, id, textsOf(payload))];
  });
}

function headOf({ entries, ...project }: Project, seq: number): Head {
  return { ...project, seq, order: [...entries.keys()] };
}

/** The keys that begin with a project's id. */
function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof StoreFailure ? error : failureOf(error);
  }
}

const CODES: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'version',
};

/** What a browser's error means to us. */
function failureOf(error: unknown): StoreFailure {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  return new StoreFailure(CODES[name] ?? 'failed', message || name);
}
