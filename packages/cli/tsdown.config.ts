import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/worker.ts'],
  format: 'esm',
  platform: 'node',
  // bin/ and dist/ lie side by side, and modules find bin/worker.js from where they are.
  unbundle: true,
  dts: true,
});
