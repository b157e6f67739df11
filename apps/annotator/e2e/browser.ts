import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

import { startChromium } from './serve.ts';

/** Starts the browser that the tests bring along. */
export function launch(): Promise<Browser> {
  return startChromium(inject('chromium'));
}

/** A page with the app, and everything that went wrong in it: errors, refused loads, requests elsewhere. */
export interface Visit {
  readonly page: Page;
  readonly troubles: string[];
}

/** Opens the app in a browser context of its own and waits until the sample is tagged. */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions = {},
  path = '',
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const url = inject('url');
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url)) {
      troubles.push(`request to ${request.url()}`);
    }
  });
  await page.goto(url + path);
  await page.locator('.entity').first().waitFor();
  return { page, troubles };
}

/** What axe finds wrong with the page as it stands, one line a finding. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(source, 'utf8'));
  const results = await page.evaluate(() => {
    return (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

/** How far the page sticks out of the window, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
