import { createTagger, type TagOptions } from '@congvan/core';

/** What the page asks of the tagger's worker. */
export interface TagRequest {
  readonly request: number;
  readonly text: string;
  readonly options: TagOptions;
}

const tagger = createTagger();

self.addEventListener('message', ({ data }: MessageEvent<TagRequest>) => {
  const { request, text, options } = data;
  try {
    const { date, entities, relations } = tagger.tag(text, options);
    self.postMessage({ request, date, entities, relations });
  } catch (error) {
    self.postMessage({ request, error: error instanceof Error ? error.message : String(error) });
  }
});
