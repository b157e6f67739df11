import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    url: string;
    chromium: { path: string; env: Record<string, string> };
  }
}

/** Serves the built app on a free port and unpacks the browser, once for all browser tests. */
export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('chromium', await unpackChromium());
  const server = await preview({
    preview: { port: 4300, strictPort: false, open: false },
    logLevel: 'silent',
  });
  provide('url', server.resolvedUrls!.local[0]!);
  return () => server.close();
}

/**
 * The package brings the libraries that a bare machine lacks, but unpacks them only when it takes
 * the machine for a cloud function.
 */
async function unpackChromium(): Promise<{ path: string; env: Record<string, string> }> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  const path = await chromium.executablePath();
  const env = {
    LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  };
  return { path, env };
}
