import type { Document, TagOptions } from '@congvan/core';

import { WorkerClient } from '../app/worker-client.ts';

/** What the tagger's worker does. */
export type TaggerCalls = {
  readonly tag: {
    readonly question: { readonly text: string; readonly options: TagOptions };
    /** Without the text, which need not travel back. */
    readonly answer: Omit<Document, 'text'>;
  };
  /** Tags with another model from now on: a model's file, or null for the one of the app. */
  readonly use: { readonly question: { readonly model: Uint8Array | null }; readonly answer: void };
};

/** The tagger, in a thread of its own. */
export interface TaggerClient {
  /** Tags a text; rejects with an Error when the tagger fails. */
  tag(text: string, options?: TagOptions): Promise<Document>;
  /** Tags with a personal model from now on, or with the app's own; rejects when the file is none. */
  use(model: Uint8Array | null): Promise<void>;
  /** Ends the thread; requests under way reject. */
  close(): void;
}

/** Starts the tagger's worker. */
export function startTagger(): TaggerClient {
  const client = new WorkerClient<TaggerCalls>(
    () => new Worker(new URL('./tagger-worker.ts', import.meta.url), { type: 'module' }),
  );
  client.wake();
  return {
    async tag(text, options = {}) {
      return { ...(await client.ask('tag', { text, options })), text };
    },
    use: (model) => client.ask('use', { model }),
    close: () => client.stop(),
  };
}
