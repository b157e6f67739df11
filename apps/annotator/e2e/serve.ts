import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

/** How the browser that the tests bring along is started. */
export interface Chromium {
  readonly path: string;
  readonly env: Record<string, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    url: string;
    chromium: Chromium;
  }
}

/** Serves the built app on a free port and unpacks the browser, once for all browser tests. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const [chromium, { url, close }] = [await unpackChromium(), await serveApp()];
  provide('chromium', chromium);
  provide('url', url);
  return close;
}

/** Serves the built app on a free port. */
export async function serveApp(): Promise<{ url: string; close: () => Promise<void> }> {
  const options = { port: 4300, strictPort: false, open: false };
  const server = await preview({ preview: options, logLevel: 'silent' });
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}

/**
 * Unpacks the browser into the folder for temporary files. Its package brings the libraries that a
 * bare machine lacks, but unpacks them only when it takes the machine for a cloud function.
 */
export async function unpackChromium(): Promise<Chromium> {
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
