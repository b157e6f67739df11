import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { tokenize, type Tokens, viewOf } from '@congvan/core/sequence';

import { SHARED } from './real.ts';

/** The unlabelled texts beside the repository as tokens, those of public bodies before the news. */
export function* rawTokens(): Generator<Tokens> {
  for (const name of ['gov', 'news']) {
    const path = join(SHARED, 'raw', `${name}.jsonl.xz`);
    if (!existsSync(path)) continue;
    const lines = execFileSync('xz', ['-dc', path], { maxBuffer: 2 ** 30, encoding: 'utf8' });
    for (const line of lines.split('\n')) {
      if (line) yield tokenize(viewOf((JSON.parse(line) as { text: string }).text).text);
    }
  }
}
