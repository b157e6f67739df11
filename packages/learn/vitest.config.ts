import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Training takes seconds on a busy machine.
  test: { testTimeout: 60_000 },
});
