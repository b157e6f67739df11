import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', sequence: 'src/2-candidates/sequence/index.ts' },
  format: 'esm',
  platform: 'neutral',
  dts: true,
});
