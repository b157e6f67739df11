import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', gazetteer: 'src/gazetteer.ts', sequence: 'src/sequence.ts' },
  format: 'esm',
  platform: 'neutral',
  dts: true,
});
