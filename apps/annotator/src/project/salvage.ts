import { applyChanges } from './change.ts';
import type { Project } from './project.ts';
import { changesOf } from './replay.ts';
import type { Payload, Salvaged, StoredStep } from './store.ts';

/** A project after all those steps that still fit; the others count as lost. */
export function salvaged(
  snapshot: Project,
  tail: readonly StoredStep[],
  lostBefore: number,
): Salvaged {
  const payloads = new Map(tail.map(({ step, payload }) => [step.seq, payload]));
  let project = snapshot;
  let lost = lostBefore;
  for (const stored of tail) {
    const payload = stored.payload ?? payloads.get(stored.step.of ?? 0);
    const next = payload && applied(project, stored, payload);
    if (next) project = next;
    else lost += 1;
  }
  return { project, lost };
}

function applied(project: Project, stored: StoredStep, payload: Payload): Project | undefined {
  try {
    return applyChanges(project, changesOf(stored.step.kind, payload)).project;
  } catch {
    return undefined;
  }
}
