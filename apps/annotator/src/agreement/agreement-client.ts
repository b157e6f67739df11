import type { Language } from '@congvan/core';
import type { AgreementOptions, AgreementReport, Annotator } from '@congvan/evaluate';

import { WorkerClient } from '../app/worker-client.ts';
import type { Project } from '../project/project.ts';
import { versionsOf } from './differences.ts';

/** What the worker does that measures agreement. */
export type AgreementCalls = {
  readonly agree: {
    readonly question: {
      readonly annotators: readonly Annotator[];
      readonly options: AgreementOptions;
    };
    readonly answer: AgreementReport;
  };
  /** The report as a page of its own. */
  readonly page: {
    readonly question: { readonly report: AgreementReport; readonly language: Language };
    readonly answer: string;
  };
};

/** Starts what measures agreement. */
export function agreementClient(): WorkerClient<AgreementCalls> {
  return new WorkerClient(
    () => new Worker(new URL('./agreement-worker.ts', import.meta.url), { type: 'module' }),
  );
}

/** Who annotated what, in documents that have versions; `me` comes first. */
export function annotatorsOf({ entries }: Project, me: string): Annotator[] {
  const byName = new Map<string, Annotator & { documents: Annotator['documents'][number][] }>();
  byName.set(me, { name: me, documents: [] });
  for (const entry of entries.values()) {
    if (entry.versions.length === 0) continue;
    for (const { annotator, entities, relations } of versionsOf(entry, me)) {
      const known = byName.get(annotator) ?? { name: annotator, documents: [] };
      known.documents.push({ ...entry.document, id: entry.key, entities, relations });
      byName.set(annotator, known);
    }
  }
  return [...byName.values()];
}
