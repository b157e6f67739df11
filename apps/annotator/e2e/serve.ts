import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type Browser } from 'playwright-core';
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
  const [unpacked, { url, close }] = [await unpackChromium(), await serveApp()];
  provide('chromium', unpacked);
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
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  const path = await packed.executablePath();
  const env = {
    LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  };
  return { path, env };
}

/** Starts the browser without a window. */
export function startChromium({ path, env }: Chromium, args: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', ...args],
    // Without a UTF-8 locale Chromium calls every file with a Vietnamese name "download".
    env: { ...process.env, ...env, LC_ALL: 'C.UTF-8' },
  });
}
