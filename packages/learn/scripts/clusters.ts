import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { clusterName, tokenize, viewOf } from '@congvan/core/sequence';

import { clusterPaths } from '../src/clusters.ts';
import { SHARED } from './real.ts';

// Learns word clusters from unlabelled text: `tsx scripts/clusters.ts [TOKENS] > clusters.json`

const limit = Number(process.argv[2] ?? 6_000_000);

function* texts(): Generator<string> {
  for (const name of ['gov', 'news']) {
    const path = join(SHARED, 'raw', `${name}.jsonl.xz`);
    if (!existsSync(path)) continue;
    const lines = execFileSync('xz', ['-dc', path], { maxBuffer: 2 ** 30, encoding: 'utf8' });
    for (const line of lines.split('\n'))
      if (line) yield (JSON.parse(line) as { text: string }).text;
  }
}

const words: string[] = [];
for (const text of texts()) {
  const tokens = tokenize(viewOf(text).text);
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.gaps[i]! >= 2) words.push('\n');
    words.push(clusterName(tokens.words[i]!));
  }
  if (words.length > limit) break;
}
console.error(`${words.length} tokens`);
const paths = clusterPaths(words, { words: 24_000, contexts: 2_000, dimensions: 48, seed: 1 });
writeFileSync(process.argv[3] ?? '/dev/stdout', JSON.stringify([...paths]));
