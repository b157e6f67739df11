import { readFile } from 'node:fs/promises';

import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';

import { countBytes } from '../bench/cold-start.ts';
import { longDocument } from '../bench/long-text.ts';
import { accessibilityProblems, launch, overflowOf, visit } from './browser.ts';
import { dropFile } from './drop.ts';

const sample = await readFile(
  new URL('../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url),
  'utf8',
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

describe('the page', () => {
  test('opens with the sample report, character for character', async () => {
    const { page, troubles } = await visit(browser);
    const lines = await page
      .locator('.block')
      .evaluateAll((blocks) => blocks.map((block) => block.textContent));
    expect(lines).toEqual(sample.split('\n'));
    expect(troubles).toEqual([]);
  });

  test('needs less than a megabyte for the first highlight', async () => {
    const page = await browser.newPage();
    const loaded = countBytes(page);
    await page.goto(inject('url'));
    await page.locator('.entity').first().waitFor();
    const bytes = await loaded();
    expect(bytes).toBeLessThan(1_000_000);
    expect(bytes).toBeGreaterThan(500_000);
  });

  test('speaks Vietnamese and English', async () => {
    const { page } = await visit(browser);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Tag again' }).waitFor();
  });

  test('highlights the sample by label, nested spans inside their outer ones', async () => {
    const { page } = await visit(browser);
    const labels = await page
      .locator('.entity')
      .evaluateAll((marks) => [
        ...new Set(marks.map((mark) => (mark as HTMLElement).dataset['label'])),
      ]);
    expect(labels.toSorted()).toEqual([
      'DATE',
      'DOCUMENT',
      'LOCATION',
      'NUMBER',
      'ORGANIZATION',
      'PERSON',
      'TITLE',
    ]);
    expect(
      await page.locator('.entity[data-label=TITLE] .entity[data-label=ORGANIZATION]').count(),
    ).toBeGreaterThan(5);
  });

  test('the legend counts labels and hides them', async () => {
    const { page } = await visit(browser);
    const count = await page.locator('.entity[data-label=PERSON]').count();
    const button = page.getByRole('button', { name: /Người/ });
    expect(await button.innerText()).toContain(String(count));
    const border = () =>
      page
        .locator('.entity[data-label=PERSON]')
        .first()
        .evaluate((mark) => getComputedStyle(mark).borderBottomStyle);
    const before = await border();
    await button.click();
    expect(await border()).not.toBe(before);
    await button.click();
    expect(await border()).toBe(before);
  });

  test('a word is selected and labelled, an entity resized, with the mouse', async () => {
    const { page } = await visit(browser);
    await page.getByText('Lãnh đạo UBND phường kịp thời').scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('.prose')!,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf('kịp thời triển khai');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at + 1);
        range.setEnd(node, at + 6);
        const { left, right, top, height } = range.getBoundingClientRect();
        Object.assign(window, { place: { left, right, y: top + height / 2 } });
      }
    });
    const place = await page.evaluate(
      () => (window as unknown as { place: { left: number; right: number; y: number } }).place,
    );
    await page.mouse.move(place.left, place.y);
    await page.mouse.down();
    await page.mouse.move(place.right, place.y, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('toolbar', { name: 'Việc làm được ở đây' }).getByLabel('Số liệu').click();
    expect(await page.locator('.entity.active').innerText()).toBe('kịp thời');
    const handle = page.locator('.handle.end');
    const box = (await handle.boundingBox())!;
    await page.mouse.move(box.x + 6, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await page.locator('.entity.active').innerText()).toBe('kịp thời triển');
  });

  test('with the mouse alone suggestions are confirmed one after the other, and mentions visited', async () => {
    const { page } = await visit(browser);
    const suggested = await page.locator('.entity[data-suggested]').count();
    const bar = page.getByRole('toolbar', { name: 'Việc làm được ở đây' });
    await page.locator('.prose').focus();
    await page.keyboard.press('Space');
    await page.locator('.entity[data-label=DATE]').nth(1).click();
    expect(await page.locator('.entity.active').getAttribute('data-label')).toBe('DATE');
    for (let i = 0; i < 3; i += 1) await bar.getByRole('button', { name: 'Xác nhận' }).click();
    expect(await page.locator('.entity[data-suggested]').count()).toBe(suggested - 3);
    await page.locator('.entity[data-label=ORGANIZATION]').first().click();
    const mentions = page.locator('.panel .jumps button');
    await mentions.last().click();
    const scroller = page.locator('.scroller');
    await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
    await page.locator('.panel').getByRole('button', { name: 'Xác nhận' }).click();
    expect(await page.evaluate(() => document.activeElement?.matches('.prose'))).toBe(true);
    const before = await page.locator('.entity.active').boundingBox();
    await page.locator('.panel').getByRole('button', { name: 'Gộp với…' }).click();
    await page.getByText('Nhấp vào thực thể để nối').waitFor();
    expect(await page.locator('.entity.active').boundingBox()).toEqual(before);
  });

  test('the panel shows what the pointer is moved to, not what passes under it', async () => {
    const { page } = await visit(browser);
    const words = () => page.locator('.panel .words').innerText();
    const [, , third] = await page.locator('.entity').all();
    await third!.hover();
    const pointedAt = await third!.innerText();
    expect(await words()).toBe(pointedAt);
    const scroller = page.locator('.scroller');
    await page.mouse.wheel(0, 300);
    await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(300);
    await page.waitForTimeout(200);
    expect(await words()).toBe(pointedAt);
    await page.locator('.prose').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press(',');
    expect(await words()).toBe(await page.locator('.entity.active').innerText());
  });

  test('a jump far into a long text ends where the caret is', async () => {
    const { page } = await visit(browser);
    await page.locator('nav a[href$="/queue"]').click();
    await page.locator('li .what a').waitFor();
    await dropFile(page, 'long.jsonl', JSON.stringify(longDocument(300_000, 1_000)));
    await page.locator('.dialog .primary').click();
    await page.locator('li .what a').last().click();
    await page.locator('.prose').focus();
    const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
    const within = await box('.scroller');
    for (const key of ['g', 'Control+End', 'Control+Home', 'g', 'Control+End']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(200);
      const { y, height } = await box('.caret');
      expect(y).toBeGreaterThanOrEqual(within.y);
      expect(y + height).toBeLessThanOrEqual(within.y + within.height);
      const line = await page.evaluate(() => {
        const { focusNode } = document.getSelection()!;
        return focusNode!.parentElement!.closest('.entity, .block')!.getBoundingClientRect();
      });
      expect(y).toBeGreaterThan(line.top - 10);
      expect(y + height).toBeLessThan(line.bottom + 10);
    }
  });

  test('tags a dropped document, and shows hostile text as text', async () => {
    const { page, troubles } = await visit(browser);
    const hostile = 'Chiều ngày 19/12/2023 <img src=x onerror="alert(1)"><script>alert(1)</script>';
    await page.locator('nav a[href$="/queue"]').click();
    await page.locator('li .what a').waitFor();
    const document = { id: 'hostile', text: hostile, entities: [], relations: [] };
    await dropFile(page, 'hostile.jsonl', JSON.stringify(document));
    await page.locator('.dialog .primary').click();
    await page.getByRole('link', { name: /onerror/ }).click();
    await page.locator('.entity[data-label=DATE]').waitFor();
    expect(await page.locator('.prose').textContent()).toBe(hostile);
    expect(await page.locator('.prose img, .prose script').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      test(`has no accessibility problems, ${colorScheme}, ${width} px`, async () => {
        const { page } = await visit(browser, { colorScheme, viewport: { width, height: 800 } });
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
      });
    }
  }
});
