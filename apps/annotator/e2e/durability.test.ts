import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { launch, visit } from './browser.ts';
import { killAgainAndAgain, killTab } from './killing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Waits until exactly so many steps are on the disk; the first is the tagger's. */
const written = (page: Page, count: number) =>
  page.locator(`[data-saving="saved"][data-steps="${count}"]`).waitFor();

/** Confirms the first entity of the open document. */
async function confirmOne(page: Page): Promise<void> {
  await page.locator('.prose').focus();
  await page.keyboard.press('.');
  await page.keyboard.press('Enter');
}

/** Confirms the last entity of the open document. */
async function confirmLast(page: Page): Promise<void> {
  await page.locator('.prose').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press(',');
  await page.keyboard.press('Enter');
}

async function opened(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.block').first().waitFor();
  return page;
}

test('no acknowledged edit is lost when the tab is killed at random moments', async () => {
  const { page } = await visit(browser);
  await written(page, 1);
  const context = page.context();
  const seed = Date.now() % 1e6;
  const toll = await killAgainAndAgain(page, (victim) => killTab(victim, context), {
    kills: 6,
    seed,
  });
  expect(toll, `seed ${seed}`).toMatchObject({ kills: 6, lost: 0, unopened: 0 });
  expect(toll.acknowledged).toBeGreaterThan(6);
  await context.close();
});

test('edits and their undo survive a reload', async () => {
  const { page, troubles } = await visit(browser);
  await written(page, 1);
  await confirmOne(page);
  await written(page, 2);
  await page.reload();
  await page.locator('.block').first().waitFor();
  await page.keyboard.press('Control+z');
  await written(page, 3);
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await page.getByText('đã hoàn tác', { exact: true }).waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('two tabs with one project both keep their edits', async () => {
  const { page: left } = await visit(browser);
  await written(left, 1);
  const right = await opened(left.context(), left.url());
  await Promise.all([confirmOne(left), confirmLast(right)]);
  for (const page of [left, right]) {
    await written(page, 3);
    expect(await page.locator('.entity:not([data-suggested])').count()).toBe(2);
  }
  await left.context().close();
});

test('a full disk is told, with the backup at hand, and is got over', async () => {
  const { page } = await visit(browser);
  await written(page, 1);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    addEventListener('room', () => (IDBObjectStore.prototype.put = put));
  });
  await confirmOne(page);
  await page.getByText('mới chỉ nằm trong trang này').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bản sao lưu' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.congvan\.gz$/);
  await page.evaluate(() => dispatchEvent(new Event('room')));
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await written(page, 2);
  await page.getByText('mới chỉ nằm trong trang này').waitFor({ state: 'detached' });
  await page.context().close();
});

test('a window that may keep nothing says so and works on', async () => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private', 'SecurityError');
    };
  });
  const page = await opened(context, inject('url'));
  await page.getByText('không cho trang này lưu').waitFor();
  await written(page, 1);
  await confirmOne(page);
  await written(page, 2);
  expect(await page.locator('.entity:not([data-suggested])').count()).toBe(1);
  await context.close();
});

test('data of a newer version is left alone, and the page says what to do', async () => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${inject('url')}icon.svg`);
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.open('congvan', 999).onsuccess = resolve;
    });
  });
  await page.goto(inject('url'));
  await page.getByText('bản Công văn mới hơn').waitFor();
  expect(await page.getByRole('button', { name: 'Tải lại trang' }).isVisible()).toBe(true);
  await context.close();
});

test('a damaged project opens no page that could make it worse, and its rest can be taken out', async () => {
  const { page } = await visit(browser);
  await written(page, 1);
  await page.evaluate(async () => {
    const project = location.hash.split('/')[1]!;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('congvan');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const tx = db.transaction('payloads', 'readwrite');
      tx.objectStore('payloads').delete([project, 1]);
      tx.oncomplete = resolve;
    });
    db.close();
  });
  await page.reload();
  await page.getByText('bị hỏng').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lấy phần còn đọc được' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.congvan\.gz$/);
  await page.context().close();
});

test('the app opens again without a network', async () => {
  const { page } = await visit(browser);
  await written(page, 1);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('.block').first().waitFor();
  await page.getByRole('link', { name: 'Số liệu' }).click();
  await page.locator('figure').first().waitFor();
  const reachable = await page.evaluate(() => fetch('unknown').then(Boolean, () => false));
  expect(reachable).toBe(false);
  await page.context().close();
});
