import { createTagger } from '@congvan/core';

import { answerCalls } from '../app/worker-client.ts';
import type { TaggerCalls } from './tagger-client.ts';

let tagger = createTagger();
let personal = false;

answerCalls<TaggerCalls>({
  tag({ text, options }) {
    const { text: _, ...found } = tagger.tag(text, options);
    return found;
  },
  use({ model }) {
    if (!model && !personal) return;
    tagger = createTagger(model ? { model } : {});
    personal = model !== null;
  },
});
