import type { Change } from './change.ts';
import type { Entry } from './project.ts';
import type { Payload } from './store.ts';

/** An entry without its text: the text is kept once, beside it. */
export function packEntry(entry: Entry): Entry {
  return { ...entry, document: { ...entry.document, text: '' } };
}

/** A payload whose added documents have lost their texts. */
export function packStep({ changes, inverse }: Payload): Payload {
  return { changes: changes.map(pack), inverse: inverse.map(pack) };
}

/** The entries that a payload carries, to keep their texts. */
export function textsOf({ changes, inverse }: Payload): Entry[] {
  return [...changes, ...inverse].flatMap((change) =>
    change.type === 'add' ? change.entries : [],
  );
}

/** Gives the added documents of a packed payload their texts back. */
export async function fillStep(
  { changes, inverse }: Payload,
  textOf: (key: string) => Promise<string>,
): Promise<Payload> {
  const fill = (list: readonly Change[]) =>
    Promise.all(list.map((change) => filled(change, textOf)));
  return { changes: await fill(changes), inverse: await fill(inverse) };
}

function pack(change: Change): Change {
  return change.type === 'add' ? { ...change, entries: change.entries.map(packEntry) } : change;
}

async function filled(change: Change, textOf: (key: string) => Promise<string>): Promise<Change> {
  if (change.type !== 'add') return change;
  const entries = await Promise.all(
    change.entries.map(async (entry) => {
      const text = await textOf(entry.key);
      return { ...entry, document: { ...entry.document, text } };
    }),
  );
  return { ...change, entries };
}
