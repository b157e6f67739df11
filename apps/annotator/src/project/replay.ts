import { applyChanges, touchedBy, type Change } from './change.ts';
import type { Loaded, Payload, Snapshot, Step, StoredStep, Touched } from './store.ts';

/** Gives the payload of a step that is not at hand. */
export type PayloadSource = (seq: number) => Payload | Promise<Payload>;

/** What a step does, in terms of the payload of the step it does, takes back or repeats. */
export function changesOf(kind: Step['kind'], payload: Payload): readonly Change[] {
  return kind === 'undo' ? payload.inverse : payload.changes;
}

/** The payload that a step works with: its own, or that of the step it takes back or repeats. */
export async function payloadFor(stored: StoredStep, source: PayloadSource): Promise<Payload> {
  return stored.payload ?? source(stored.step.of ?? stored.step.seq);
}

/**
 * The project after all steps of what was loaded, and what they touched since its snapshot.
 *
 * @throws RangeError when a step does not fit the state before it: the data is damaged.
 */
export async function replay(
  { snapshot, tail, history }: Loaded,
  source: PayloadSource,
): Promise<Snapshot & { touched: Touched }> {
  const atHand = new Map(tail.map(({ step, payload }) => [step.seq, payload]));
  const touched = new Map<string, number>();
  let { project } = snapshot;
  for (const stored of tail) {
    const payload = await payloadFor(stored, (seq) => atHand.get(seq) ?? source(seq));
    const changes = changesOf(stored.step.kind, payload);
    project = applyChanges(project, changes).project;
    for (const doc of touchedBy(changes)) touched.set(doc, stored.step.seq);
  }
  return { seq: history.length, project, touched };
}
