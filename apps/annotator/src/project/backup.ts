import { parseDocument } from '@congvan/core';
import * as v from 'valibot';

import { LabelSchema } from './label-schema.ts';
import { fillStep, packStep, textsOf } from './texts.ts';
import { byKey, type Entry, type Project } from './project.ts';
import type { Payload, Step, StoredStep } from './store.ts';

/** Raised when the shape of backups changes. */
const BACKUP_VERSION = 1;
/** More than this, unpacked, is taken for an attack or an accident. */
const MAX_BACKUP = 2 ** 30;

/** What a backup gave, or why it gave nothing. */
export type Restored =
  | {
      readonly project: Project;
      readonly history: readonly StoredStep[];
      /** Lines that could not be read; their documents are missing, or the history is. */
      readonly damage: readonly BackupProblem[];
      readonly problem?: undefined;
    }
  | { readonly project?: undefined; readonly problem: BackupProblem };

export interface BackupProblem {
  readonly code: 'no-backup' | 'newer' | 'too-large' | 'bad-line' | 'bad-entry' | 'no-history';
  /** The line of the unpacked file, from 1. */
  readonly line?: number;
  readonly reason: string;
}

const Header = v.object({
  'congvan-project': v.number(),
  project: v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    name: v.string(),
    labels: v.array(LabelSchema),
    guidelines: v.string(),
  }),
});

const Entities = v.array(v.unknown());
const VersionShape = v.object({
  annotator: v.string(),
  entities: Entities,
  relations: v.array(v.unknown()),
});
const Place = v.object({ start: v.number(), end: v.number(), label: v.string() });
const EntryShape = v.object({
  key: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  state: v.picklist(['new', 'working', 'done', 'doubtful']),
  suggested: Entities,
  rejected: v.array(Place),
  settled: v.optional(v.array(Place)),
  versions: v.array(VersionShape),
  origin: v.optional(v.object({ file: v.string(), format: v.string(), at: v.number() })),
  document: v.unknown(),
});

const StepShape = v.object({
  seq: v.number(),
  at: v.number(),
  by: v.string(),
  kind: v.picklist(['do', 'undo', 'redo']),
  of: v.optional(v.number()),
  title: v.object({
    code: v.string(),
    params: v.record(v.string(), v.union([v.string(), v.number()])),
  }),
  docs: v.array(v.string()),
});
const Changes = v.array(v.looseObject({ type: v.string() }));
const PayloadShape = v.object({ changes: Changes, inverse: Changes });

/**
 * A project with its whole history as one file: gzipped JSON lines, first what it is, then one
 * line an entry, a text of a removed document, a step.
 */
export function writeBackup(project: Project, history: readonly StoredStep[]): ReadableStream {
  const lines = linesOf(project, history);
  const source = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = lines.next();
      if (next.done) controller.close();
      else controller.enqueue(new TextEncoder().encode(`${JSON.stringify(next.value)}\n`));
    },
  });
  return source.pipeThrough(new CompressionStream('gzip') as TransformStream);
}

function* linesOf(project: Project, history: readonly StoredStep[]): Generator<unknown> {
  const { entries, ...rest } = project;
  yield { 'congvan-project': BACKUP_VERSION, project: rest };
  for (const entry of entries.values()) yield { entry };
  const gone = new Map<string, string>();
  for (const { payload } of history) {
    for (const { key, document } of payload ? textsOf(payload) : []) {
      if (!entries.has(key)) gone.set(key, document.text);
    }
  }
  for (const [key, text] of gone) yield { key, text };
  for (const { step, payload } of history) {
    yield payload ? { step, payload: packStep(payload) } : { step };
  }
}

/** Reads a backup; data of any origin does no harm. */
export async function readBackup(file: Blob): Promise<Restored> {
  const entries: Entry[] = [];
  const texts = new Map<string, string>();
  const packed: StoredStep[] = [];
  const damage: BackupProblem[] = [];
  let header: v.InferOutput<typeof Header> | undefined;
  let line = 0;
  try {
    for await (const source of unpackedLines(file)) {
      line += 1;
      const record = parsed(source);
      if (!header) {
        const found = v.safeParse(Header, record);
        if (!found.success) return { problem: { code: 'no-backup', line, reason: 'header' } };
        header = found.output;
        const version = header['congvan-project'];
        if (version > BACKUP_VERSION) return { problem: { code: 'newer', reason: `${version}` } };
      } else keep(record, line);
    }
  } catch (error) {
    if (error instanceof TooLarge) return { problem: { code: 'too-large', reason: '1 GB' } };
    if (!header) return { problem: { code: 'no-backup', reason: String(error) } };
    damage.push({ code: 'bad-line', line, reason: String(error) });
  }
  if (!header) return { problem: { code: 'no-backup', reason: 'empty' } };
  const project: Project = { ...header.project, entries: byKey(entries) };
  const history = damage.length > 0 ? null : await whole(packed, project, texts);
  if (!history) damage.push({ code: 'no-history', reason: 'incomplete' });
  return { project, history: history ?? [], damage };

  function keep(record: unknown, line: number): void {
    if (isRecord(record) && 'entry' in record) {
      const entry = entryOf(record['entry']);
      if (typeof entry === 'string') damage.push({ code: 'bad-entry', line, reason: entry });
      else entries.push(entry);
    } else if (isRecord(record) && typeof record['text'] === 'string') {
      texts.set(String(record['key']), record['text']);
    } else {
      const step = stepOf(record);
      if (step) packed.push(step);
      else damage.push({ code: 'bad-line', line, reason: 'not an entry, a text or a step' });
    }
  }
}

/** An entry, or what is wrong with it. */
function entryOf(data: unknown): Entry | string {
  const shape = v.safeParse(EntryShape, data);
  if (!shape.success) return v.getDotPath(shape.issues[0]) ?? shape.issues[0].message;
  const { document, ...rest } = shape.output;
  const read = parseDocument(document);
  if (!read.document) return read.problems[0]?.message ?? 'document';
  for (const { entities, relations } of [
    ...rest.versions,
    { entities: rest.suggested, relations: [] },
  ]) {
    const { problems } = parseDocument({ id: '', text: '', entities, relations });
    if (problems) return problems[0]?.message ?? 'version';
  }
  return { ...rest, document: read.document } as Entry;
}

function stepOf(data: unknown): StoredStep | undefined {
  if (!isRecord(data)) return undefined;
  const step = v.safeParse(StepShape, data['step']);
  if (!step.success) return undefined;
  if (step.output.kind !== 'do') return { step: step.output as Step };
  const payload = v.safeParse(PayloadShape, data['payload']);
  if (!payload.success) return undefined;
  return { step: step.output as Step, payload: payload.output as unknown as Payload };
}

/** The history with its texts, or null when a step or a text is missing. */
async function whole(
  packed: readonly StoredStep[],
  { entries }: Project,
  texts: ReadonlyMap<string, string>,
): Promise<StoredStep[] | null> {
  if (packed.some(({ step }, i) => step.seq !== i + 1)) return null;
  const textOf = async (key: string) => {
    const text = entries.get(key)?.document.text ?? texts.get(key);
    if (text === undefined) throw new RangeError(`the text of ${key} is missing`);
    return text;
  };
  try {
    return await Promise.all(
      packed.map(async ({ step, payload }) =>
        payload ? { step, payload: await fillStep(payload, textOf) } : { step },
      ),
    );
  } catch {
    return null;
  }
}

class TooLarge extends Error {}

async function* unpackedLines(file: Blob): AsyncGenerator<string> {
  const text = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>)
    .pipeThrough(limited(MAX_BACKUP))
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>);
  let rest = '';
  for await (const chunk of chunksOf(text)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Safari has no asynchronous iteration of streams. */
async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function limited(most: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > most) throw new TooLarge();
      controller.enqueue(chunk);
    },
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
