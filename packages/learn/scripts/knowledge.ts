import { readFileSync } from 'node:fs';

import { clusterKeyOf, type Knowledge, pairKeyOf } from '@congvan/core/sequence';

/** What was learnt from unlabelled text, in `data`, as features are made from it. */
export function knowledge(): Knowledge {
  return {
    clusters: read('clusters', clusterKeyOf),
    ties: read('ties', pairKeyOf),
  };
}

function read(name: string, keyOf: (name: string) => number): Map<number, number> {
  const file = new URL(`../data/${name}.json`, import.meta.url);
  const pairs = JSON.parse(readFileSync(file, 'utf8')) as [string, number][];
  return new Map(pairs.map(([key, value]) => [keyOf(key), value]));
}
