import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { killAgainAndAgain, killTab, type Toll } from '../e2e/killing.ts';
import { serveApp, startChromium, unpackChromium } from '../e2e/serve.ts';

const { values } = parseArgs({
  options: {
    tabs: { type: 'string', default: '1000' },
    browsers: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    save: { type: 'boolean', default: false },
  },
});
/** A project's history grows with every kill; a fresh one begins after this many. */
const KILLS_A_PROJECT = 25;

const { path, env } = await unpackChromium();
const app = await serveApp();
const seed = Number(values.seed);
const began = Date.now();
const tabs = await inProjects(Number(values.tabs), tabKills);
const browsers = await inProjects(Number(values.browsers), browserKills);
await app.close();

const result = {
  what: 'Acknowledged edits lost when the page’s process (tabs) or the whole browser (browsers) is killed at random moments of a session by keyboard',
  seed,
  seconds: Math.round((Date.now() - began) / 1000),
  tabs,
  browsers,
};
console.log(JSON.stringify(result, null, 2));
if (values.save) {
  const day = new Date().toISOString().slice(0, 10);
  const file = new URL(`results/${day}-lost-edits.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
}

async function inProjects(
  kills: number,
  run: (kills: number, seed: number) => Promise<Toll>,
): Promise<Toll> {
  const sum = { kills: 0, acknowledged: 0, lost: 0, unopened: 0, unacknowledged: 0 };
  while (sum.kills < kills) {
    const toll = await run(Math.min(KILLS_A_PROJECT, kills - sum.kills), seed + sum.kills * 1000);
    for (const key of Object.keys(sum) as (keyof Toll)[]) sum[key] += toll[key];
    console.error(JSON.stringify(sum));
  }
  return sum;
}

async function tabKills(kills: number, seed: number): Promise<Toll> {
  const browser = await startChromium({ path, env });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await firstPage(context);
  await withoutTagger(context);
  const toll = await killAgainAndAgain(page, (victim) => killTab(victim, context), { kills, seed });
  await browser.close();
  return toll;
}

async function firstPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(app.url);
  await page.locator('[data-saving="saved"][data-steps="1"]').waitFor({ timeout: 120_000 });
  return page;
}

/** The document is tagged once; afterwards the tagger would only slow every start down. */
async function withoutTagger(context: BrowserContext): Promise<void> {
  await context.route(/tagger-worker/, (route) => route.abort());
}

async function browserKills(kills: number, seed: number): Promise<Toll> {
  const profile = await mkdtemp(join(tmpdir(), 'congvan-profile-'));
  let running = await startBrowser(profile);
  const page = await firstPage(running.context);
  const toll = await killAgainAndAgain(
    page,
    async (victim) => {
      const url = victim.url();
      await killBrowser(running);
      running = await startBrowser(profile);
      const next = await running.context.newPage();
      await next.goto(url);
      return next;
    },
    { kills, seed },
  );
  await killBrowser(running);
  await rm(profile, { recursive: true, force: true });
  return toll;
}

interface Running {
  readonly child: ChildProcess;
  readonly browser: Browser;
  readonly context: BrowserContext;
}

/** A browser that is nobody's child but ours, so that it can be killed with all its processes. */
async function startBrowser(profile: string): Promise<Running> {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'];
  const child = spawn(
    path,
    [...args, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await addressOf(child));
  return { child, browser, context: browser.contexts()[0]! };
}

async function addressOf(process: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of process.stderr!) {
    output += String(chunk);
    const [, address] = /listening on (ws:\S+)/.exec(output) ?? [];
    if (address) return address;
  }
  throw new Error(`the browser did not start: ${output}`);
}

async function killBrowser({ child, browser }: Running): Promise<void> {
  const gone = once(child, 'exit');
  process.kill(-child.pid!, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}
