import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests work in folders of their own, which threads of one process cannot.
  test: { pool: 'forks', testTimeout: 120_000, hookTimeout: 120_000 },
});
