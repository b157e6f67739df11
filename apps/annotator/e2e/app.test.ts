import { readFile } from 'node:fs/promises';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { accessibilityProblems, launch, visit } from './browser.ts';

const sample = await readFile(
  new URL('../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url),
  'utf8',
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
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

  test('speaks Vietnamese and English', async () => {
    const { page } = await visit(browser);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Paste a text' }).waitFor();
  });

  test('tags a pasted text, and shows hostile text as text', async () => {
    const { page, troubles } = await visit(browser);
    const hostile = '<img src=x onerror="alert(1)"><script>alert(1)</script> Chiều ngày 19/12/2023';
    await page.getByRole('button', { name: 'Dán văn bản' }).click();
    await page.getByRole('textbox', { name: 'Văn bản' }).last().fill(hostile);
    await page.getByRole('button', { name: 'Gắn nhãn' }).click();
    await page.locator('.block', { hasText: 'onerror' }).waitFor();
    expect(await page.locator('.text').textContent()).toBe(hostile);
    expect(await page.locator('.text img, .text script').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      test(`has no accessibility problems, ${colorScheme}, ${width} px`, async () => {
        const { page } = await visit(browser, { colorScheme, viewport: { width, height: 800 } });
        expect(await accessibilityProblems(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    }
  }
});
