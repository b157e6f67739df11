/** Takes the picture of the readme anew: the sample report, with a person and his offices confirmed. */
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';

import { serveApp, startChromium, unpackChromium } from '../e2e/serve.ts';

const app = await serveApp();
const browser = await startChromium(await unpackChromium());
const size = { width: 1280, height: 760 };
const page = await browser.newPage({ locale: 'vi-VN', colorScheme: 'light', viewport: size });
await page.goto(app.url);
await page.locator('.entity').first().waitFor();
await page.locator('.prose').focus();

await walkTo(page, 'Space', 'Lê Thanh Long');
for (let i = 0; i < 5; i += 1) await page.keyboard.press('Enter');
await walkTo(page, ',', 'Lê Thanh Long');
await page.locator('[data-saving="saved"]').waitFor();
await page.screenshot({
  path: fileURLToPath(new URL('annotator.png', import.meta.url)),
  animations: 'disabled',
});
await browser.close();
await app.close();

async function walkTo(page: Page, key: string, text: string): Promise<void> {
  const active = () => page.locator('.entity.active').first().textContent();
  do await page.keyboard.press(key);
  while ((await active()) !== text);
}
