import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeModel } from '@congvan/core/sequence';

import { train } from '../src/train.ts';
import { realPassages } from './real.ts';

// Trains the model that comes with the package on everything, and writes it into core.

const OUT = join(import.meta.dirname, '../../core/src/2-candidates/sequence/shipped-bytes.ts');

const [dev, rest] = [realPassages('dev'), realPassages('train')];
if (!dev || !rest) {
  console.error('The annotated passages are missing; nothing is trained.');
  process.exit(1);
}
const documents = [...rest, ...dev];
const model = await train(documents, {
  epochs: Number(process.argv[2] ?? 6),
  card: { name: 'congvan', licence: 'MIT', trained: new Date().toISOString().slice(0, 10) },
  onEpoch({ layer, epoch, epochs, loss }) {
    console.log(`${layer} ${epoch}/${epochs}: loss ${loss.toFixed(4)}`);
  },
});
const bytes = writeModel(model);
const base64 = Buffer.from(bytes).toString('base64');
writeFileSync(
  OUT,
  `/** Made by \`pnpm ship\` in packages/learn. */\nexport const SHIPPED = '${base64}';\n`,
);
console.log(`${bytes.length} bytes`);
