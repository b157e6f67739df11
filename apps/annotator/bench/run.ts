import { writeFile } from 'node:fs/promises';
import { cpus, getPriority, loadavg } from 'node:os';

import type { Page } from 'playwright-core';

import { dropFile } from '../e2e/drop.ts';
import { serveApp, startChromium, unpackChromium } from '../e2e/serve.ts';
import { measureColdStart } from './cold-start.ts';
import { longDocument } from './long-text.ts';
import { summary } from './summary.ts';

const SIZES = [
  { length: 25_000, count: 100 },
  { length: 100_000, count: 1_000 },
  { length: 1_000_000, count: 10_000 },
];

const chromium = await unpackChromium();
const app = await serveApp();
const browser = await startChromium(chromium, ['--enable-precise-memory-info']);

const coldStart = await measureColdStart(browser, app.url);
const figures = [];
for (const size of SIZES) figures.push({ ...size, ...(await measure(size)) });
await browser.close();
await app.close();

const result = {
  what: 'The app in a headless Chromium, milliseconds. coldStart: a first visit; figures: one document. clock: as seen, edits from key press to the end of the next frame; cpu: what the main thread computed for it, a step',
  load: loadavg()[0],
  niceness: getPriority(),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  chromium: browser.version(),
  coldStart,
  figures,
};
console.log(JSON.stringify(result, null, 2));
const day = new Date().toISOString().slice(0, 10);
if (process.argv.includes('--save')) {
  const file = new URL(`results/${day}.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
}

async function measure({ length, count }: { length: number; count: number }) {
  const page = await (await browser.newContext()).newPage();
  // tsx names the functions that it compiles with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(app.url);
  await page.locator('.block').first().waitFor();
  const spent = await mainThread(page);
  await importDocument(page, JSON.stringify(longDocument(length, count)));
  const open = await timed(spent, 1, () => timeToOpen(page));
  const drawn = await page.locator('.prose').evaluate((prose) => prose.textContent.length);
  if (drawn < length * 0.95) throw new Error(`${drawn} of ${length} characters are drawn`);
  // Nobody has read anything before.
  await page.waitForTimeout(1000);
  const edit = await timed(spent, 30, () => timeEdits(page));
  const scroll = await timed(spent, 200, () => timeScroll(page));
  const heapMB = Math.round(await heapOf(page));
  await page.context().close();
  return { open, edit, scroll, heapMB };
}

/** Reads how long the page's main thread has computed, in milliseconds: other programs do not count. */
async function mainThread(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await client.send('Performance.enable');
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

/** What a measurement gives, with the main thread's own time for each of its steps. */
async function timed<T>(spent: () => Promise<number>, steps: number, run: () => Promise<T>) {
  const before = await spent();
  const clock = await run();
  const cpu = Math.round((((await spent()) - before) / steps) * 10) / 10;
  return { clock, cpu };
}

/** Brings a document in by the queue. */
async function importDocument(page: Page, json: string): Promise<void> {
  await page.locator('nav a[href$="/queue"]').click();
  await page.locator('section h1').waitFor();
  await dropFile(page, 'long.jsonl', json);
  await page.locator('.dialog .primary').click();
  await page.locator('[data-saving="saved"]').waitFor();
}

/** From the click on the document's link to the first frame that shows it. */
function timeToOpen(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('li .what a')].at(-1)!;
    const from = performance.now();
    link.click();
    while (!document.querySelector('.block')) await new Promise(requestAnimationFrame);
    await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    return Math.round(performance.now() - from);
  });
}

/**
 * Confirms, relabels and grows entities with the keyboard: from the key press to the end of the
 * first frame after it, and to the moment when the edit is on the disk.
 */
async function timeEdits(page: Page) {
  await page.locator('.prose').focus();
  const times = await page.evaluate(async () => {
    const prose = document.querySelector('.prose')!;
    const [shown, durable]: [number[], number[]] = [[], []];
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const saved = () => document.querySelector('[data-saving]')?.getAttribute('data-saving');
    const press = (key: string, code: string) =>
      prose.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
    for (let i = 0; i < 10; i += 1) press('.', 'Period');
    await frame();
    for (let i = 0; i < 30; i += 1) {
      const from = performance.now();
      press(
        ...([
          ['Enter', 'Enter'],
          ['l', 'KeyL'],
          ['=', 'Equal'],
        ][i % 3] as [string, string]),
      );
      await frame();
      shown.push(performance.now() - from);
      while (saved() !== 'saved') await new Promise((done) => setTimeout(done));
      durable.push(performance.now() - from);
    }
    return { shown, durable };
  });
  return { shown: summary(times.shown), durable: summary(times.durable) };
}

/** Scrolls through the text by 300 pixels a frame. */
async function timeScroll(page: Page) {
  const frames = await page.evaluate(async () => {
    const scroller = document.querySelector('.scroller')!;
    scroller.scrollTop = 0;
    const times: number[] = [];
    let last = performance.now();
    for (let i = 0; i < 200; i += 1) {
      scroller.scrollTop += 300;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      if (i > 1) times.push(now - last);
      last = now;
    }
    return times;
  });
  return summary(frames);
}

async function heapOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
    return memory.usedJSHeapSize / 1e6;
  });
}
