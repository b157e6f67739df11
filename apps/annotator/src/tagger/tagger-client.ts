import type { Document, Entity, Relation, TagOptions } from '@congvan/core';

import type { TagRequest } from './tagger-worker.ts';

type TagReply =
  | { readonly request: number; readonly error: string }
  | {
      readonly request: number;
      readonly error?: undefined;
      readonly date?: string;
      readonly entities: readonly Entity[];
      readonly relations: readonly Relation[];
    };

/** The tagger, in a thread of its own. */
export interface TaggerClient {
  /** Tags a text; rejects with an Error when the tagger fails. */
  tag(text: string, options?: TagOptions): Promise<Document>;
  /** Ends the thread; requests under way never settle. */
  close(): void;
}

/** Starts the tagger's worker. */
export function startTagger(): TaggerClient {
  const worker = new Worker(new URL('./tagger-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: TagReply) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<TagReply>) => {
    waiting.get(data.request)?.(data);
    waiting.delete(data.request);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const [request, settle] of waiting) settle({ request, error: message });
    waiting.clear();
  });
  return {
    async tag(text, options = {}) {
      last += 1;
      const question: TagRequest = { request: last, text, options };
      const reply = await new Promise<TagReply>((settle) => {
        waiting.set(question.request, settle);
        worker.postMessage(question);
      });
      return documentOf(text, options, reply);
    },
    close: () => worker.terminate(),
  };
}

function documentOf(text: string, { id = 'document' }: TagOptions, reply: TagReply): Document {
  if (reply.error !== undefined) throw new Error(reply.error);
  const { date, entities, relations } = reply;
  return { id, text, ...(date === undefined ? {} : { date }), entities, relations };
}
