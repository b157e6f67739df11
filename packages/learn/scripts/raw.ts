import { tokenize, type Tokens, viewOf } from '@congvan/core/sequence';

import { rawTexts } from '../../house/scripts/outside.ts';

/** The unlabelled texts beside the repository as tokens, those of public bodies before the news. */
export function* rawTokens(): Generator<Tokens> {
  for (const name of ['gov', 'news'] as const) {
    for (const text of rawTexts(name)) yield tokenize(viewOf(text).text);
  }
}
