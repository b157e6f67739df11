import type { BrowserContext, Page } from 'playwright-core';

import { generator } from '../test/generator.ts';

/** What became of a session whose page was killed again and again. */
export interface Toll {
  readonly kills: number;
  /** Steps that the page said were saved. */
  readonly acknowledged: number;
  /** Of these, steps that are missing or changed after a kill. */
  readonly lost: number;
  /** Kills after which the project did not open with its text and all acknowledged steps. */
  readonly unopened: number;
  /** Steps that were written but not yet acknowledged when the page died. */
  readonly unacknowledged: number;
}

/** How a page dies and comes back. */
export interface Victim {
  readonly page: Page;
  /** Kills the page's process at once and gives the page that is opened after it. */
  kill(): Promise<Page>;
}

type Acknowledged = Map<number, string>;

/**
 * Works on the open document by keyboard, kills the page after a random time of up to `longest`
 * milliseconds, opens it again, compares, and so on.
 */
export async function killAgainAndAgain(
  start: Page,
  kill: (page: Page) => Promise<Page>,
  { kills, seed, longest = 600 }: { kills: number; seed: number; longest?: number },
): Promise<Toll> {
  const random = generator(seed);
  const acknowledged: Acknowledged = new Map();
  let page = start;
  let [lost, unopened, unacknowledged] = [0, 0, 0];
  for (let i = 0; i < kills; i += 1) {
    await listen(page, acknowledged);
    await work(page, seed + i);
    await new Promise((done) => setTimeout(done, random() * longest));
    page = await kill(page);
    const found = await reopened(page, acknowledged.size);
    if (!found) unopened += 1;
    const steps = await readSteps(page);
    for (const [seq, step] of acknowledged) if (steps.get(seq) !== step) lost += 1;
    unacknowledged += steps.size - acknowledged.size;
    for (const [seq, step] of steps) acknowledged.set(seq, step);
  }
  return { kills, acknowledged: acknowledged.size, lost, unopened, unacknowledged };
}

/** Notes every step, with all that is written of it, as soon as the page says that it is saved. */
async function listen(page: Page, acknowledged: Acknowledged): Promise<void> {
  await page.exposeBinding('acknowledge', (_source, steps: [number, string][]) => {
    for (const [seq, step] of steps) acknowledged.set(seq, step);
  });
  await page.evaluate(READ_STEPS);
  await page.evaluate((known) => {
    const scope = globalThis as unknown as {
      acknowledge(steps: [number, string][]): void;
      readSteps(after: number): Promise<[number, string][]>;
    };
    let last = known;
    const status = document.querySelector('[data-saving]')!;
    const tell = async () => {
      const saved = Number(status.getAttribute('data-steps'));
      if (saved <= last) return;
      const after = last;
      last = saved;
      const steps = await scope.readSteps(after);
      scope.acknowledge(steps.filter(([seq]) => seq <= saved));
    };
    new MutationObserver(() => void tell()).observe(status, { attributes: true });
  }, acknowledged.size);
}

/** Keeps pressing the keys of somebody who corrects a document, takes back and repeats. */
async function work(page: Page, seed: number): Promise<void> {
  await page.evaluate(async (seed) => {
    const prose = document.querySelector<HTMLElement>('.prose')!;
    prose.focus();
    const keys = ['.', 'Enter', 'l', '=', 'o', '.', '.', '-', 'p', 'Delete', 'Z', 'Y'];
    let state = seed + 1;
    const press = (key: string) => {
      const ctrlKey = key === 'Z' || key === 'Y';
      const options = { key: ctrlKey ? key.toLowerCase() : key, ctrlKey, bubbles: true };
      prose.dispatchEvent(new KeyboardEvent('keydown', { ...options, cancelable: true }));
    };
    const goOn = () => {
      state = (state * 48271) % 2147483647;
      press(keys[state % keys.length]!);
      setTimeout(goOn, state % 8);
    };
    setTimeout(goOn);
  }, seed);
}

/** Whether the page shows the text and no fewer steps than were acknowledged. */
async function reopened(page: Page, acknowledged: number): Promise<boolean> {
  try {
    await page.locator('.block').first().waitFor({ timeout: 20_000 });
    const steps = Number(await page.locator('[data-saving]').getAttribute('data-steps'));
    return steps >= acknowledged;
  } catch {
    return false;
  }
}

async function readSteps(page: Page): Promise<Map<number, string>> {
  await page.evaluate(READ_STEPS);
  const steps = await page.evaluate(() => {
    const scope = globalThis as unknown as {
      readSteps(after: number): Promise<[number, string][]>;
    };
    return scope.readSteps(0);
  });
  return new Map(steps);
}

/**
 * Reads the open project's steps with their payloads straight from the browser's database. The first
 * line stands in for what tsx names compiled functions with.
 */
const READ_STEPS = `globalThis.__name ??= (named) => named;
globalThis.readSteps = async (after) => {
  const project = location.hash.split('/')[1];
  const wait = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await wait(indexedDB.open('congvan'));
  const tx = db.transaction(['steps', 'payloads']);
  const range = IDBKeyRange.bound([project, after + 1], [project, Infinity]);
  const [steps, keys, payloads] = await Promise.all([
    wait(tx.objectStore('steps').getAll(range)),
    wait(tx.objectStore('payloads').getAllKeys(range)),
    wait(tx.objectStore('payloads').getAll(range)),
  ]);
  db.close();
  const bySeq = new Map(keys.map((key, i) => [key[1], payloads[i]]));
  return steps.map((step) => [step.seq, JSON.stringify([step, bySeq.get(step.seq) ?? null])]);
}`;

/** Kills the process of a tab and opens its address in a new one. */
export async function killTab(page: Page, context: BrowserContext): Promise<Page> {
  const url = page.url();
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await page.close();
  await next.goto(url);
  return next;
}
