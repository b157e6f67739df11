import { writeFileSync } from 'node:fs';

import { tiesOf } from '../src/ties.ts';
import { rawTokens } from './raw.ts';

// Learns from unlabelled text how firmly neighbouring syllables are tied: `tsx scripts/ties.ts`

const ties = tiesOf(rawTokens());
console.error(`${ties.size} pairs`);
writeFileSync(new URL('../data/ties.json', import.meta.url), JSON.stringify([...ties]));
