import { readFileSync } from 'node:fs';

import { hashString, type Knowledge } from '@congvan/core/sequence';

const CLUSTERS = new URL('../data/clusters.json', import.meta.url);

/** The word clusters of `data`, as features are made from them. */
export function knowledge(): Knowledge {
  const paths = JSON.parse(readFileSync(CLUSTERS, 'utf8')) as [string, number][];
  return { clusters: new Map(paths.map(([word, path]) => [hashString(word), path])) };
}
