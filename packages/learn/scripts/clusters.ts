import { writeFileSync } from 'node:fs';

import { clusterName, Gap } from '@congvan/core/sequence';

import { clusterPaths } from '../src/clusters.ts';
import { rawTokens } from './raw.ts';

// Learns word clusters from unlabelled text: `tsx scripts/clusters.ts [TOKENS]`, 6,000,000 when absent

const limit = Number(process.argv[2] ?? 6_000_000);
const words: string[] = [];
for (const tokens of rawTokens()) {
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.gaps[i]! >= Gap.line) words.push('\n');
    words.push(clusterName(tokens.words[i]!));
  }
  if (words.length > limit) break;
}
console.error(`${words.length} tokens`);
const paths = clusterPaths(words, { words: 24_000, contexts: 2_000, dimensions: 48, seed: 1 });
writeFileSync(new URL('../data/clusters.json', import.meta.url), JSON.stringify([...paths]));
