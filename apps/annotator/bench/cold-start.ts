import { gzipSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';

import { summary } from './summary.ts';

const VISITS = 7;

/**
 * The first visit of a browser that has nothing of the app: milliseconds from the start of the
 * navigation to the first highlight in the sample report, and what is loaded until then, gzipped.
 */
export async function measureColdStart(browser: Browser, url: string) {
  const times: number[] = [];
  let bytes = 0;
  for (let i = 0; i < VISITS; i += 1) {
    const page = await (await browser.newContext()).newPage();
    const loaded = countBytes(page);
    await page.goto(url, { waitUntil: 'commit' });
    times.push(await firstHighlight(page));
    bytes = await loaded();
    await page.context().close();
  }
  return { firstHighlight: summary(times), loadedKB: Math.round(bytes / 1000) };
}

async function firstHighlight(page: Page): Promise<number> {
  const seen = await page.waitForFunction(
    () => document.querySelector('.entity') && performance.now(),
  );
  return (await seen.jsonValue())!;
}

/** Begins to gather what a page loads; the function that it returns gives the bytes of that, gzipped. */
export function countBytes(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  return async () => {
    const sizes = (await Promise.all([...bodies])).map((body) => gzipSync(body).length);
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}
