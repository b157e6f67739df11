/**
 * Measures the model and writes `results/<day>.json`: speed beside wink-nlp's English model, loading,
 * size, memory in a long run, sentence boundaries. `pnpm bench`; the day comes from the clock.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

import { measureLoading } from './loading.ts';
import { measureMemory } from './memory.ts';
import { scoreSentences } from './sentences.ts';
import { measureSpeed } from './speed.ts';

const day = new Date().toISOString().slice(0, 10);
const results = {
  day,
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version },
  loading: measureLoading(),
  speed: measureSpeed(),
  sentences: scoreSentences(process.argv.includes('--errors') ? console.log : undefined),
  memory: measureMemory(),
};
if (!results.sentences['real']) {
  console.log('Skipped the real passages: ../shared/real/dev.jsonl is not there.');
}
const path = new URL(`./results/${day}.json`, import.meta.url);
writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
console.log(JSON.stringify(results, null, 2));
