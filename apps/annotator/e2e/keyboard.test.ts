import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { accessibilityProblems, launch, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** The page of the sample report, its entities as the tagger suggests them, the keyboard in the text. */
async function open(): Promise<{ page: Page; troubles: string[]; press: Press }> {
  const { page, troubles } = await visit(browser);
  await page.locator('.prose').focus();
  const press: Press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return { page, troubles, press };
}

type Press = (...keys: string[]) => Promise<void>;

function textOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((marks) => marks.map((mark) => mark.textContent));
}

function focusIsIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((inside) => Boolean(document.activeElement?.matches(inside)), selector);
}

function said(page: Page): Promise<string> {
  return page.locator('.view-says').innerText();
}

describe('without a mouse', () => {
  test('a label key marks what is selected, and the panel and the screen reader tell', async () => {
    const { page, troubles, press } = await open();
    await press('Control+End', 'Control+ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowRight', 'o');
    expect(await textOf(page, '.entity.active')).toEqual(['Phan Thành']);
    expect(await page.locator('.entity.active').getAttribute('data-label')).toBe('ORGANIZATION');
    expect(await said(page)).toBe('Tổ chức: Phan Thành, đã xác nhận');
    await press('p');
    expect(await page.locator('.entity.active').getAttribute('data-label')).toBe('PERSON');
    await press('e');
    await page.getByText('Chỉ thời gian, số liệu và văn bản có giá trị').waitFor();
    expect(await focusIsIn(page, '.prose')).toBe(true);
    await press('-');
    expect(await textOf(page, '.entity.active')).toEqual(['Phan']);
    await press('=', '=');
    expect(await textOf(page, '.entity.active')).toEqual(['Phan Thành- Duy']);
    await press('Backspace');
    expect(await textOf(page, '.entity.active')).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('Enter confirms suggestion after suggestion, Backspace turns one down', async () => {
    const { page, press } = await open();
    const before = await page.locator('.entity[data-suggested]').count();
    await press('Space', 'Enter', 'Enter', 'Backspace');
    expect(await page.locator('.entity[data-suggested]').count()).toBe(before - 3);
    expect(await page.locator('.entity.active[data-suggested]').count()).toBe(1);
    await press('Shift+Enter');
    expect(await page.locator('.entity[data-suggested]').count()).toBeLessThan(before - 3);
  });

  test('every step is undone and done again', async () => {
    const { page, press } = await open();
    const marks = () =>
      page.locator('.entity').evaluateAll((all) =>
        all.map((mark) => {
          const { label, suggested } = (mark as HTMLElement).dataset;
          return `${label} ${mark.textContent} ${suggested === undefined}`;
        }),
      );
    const states = [await marks()];
    await press('Space');
    for (const key of ['Enter', 'x', '=', 'Backspace']) {
      await press(key);
      states.push(await marks());
    }
    for (const before of states.slice(0, -1).toReversed()) {
      await press('Control+z');
      await expect.poll(marks).toEqual(before);
    }
    for (const after of states.slice(1)) {
      await press('Control+y');
      await expect.poll(marks).toEqual(after);
    }
  });

  test('a person and a title are linked', async () => {
    const { page, press } = await open();
    await press('Control+End', 'Control+ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowRight', 'p');
    expect(await textOf(page, '.entity.linked')).toEqual([]);
    await press('h', ',', 'Enter');
    expect(await textOf(page, '.entity.active')).toEqual(['Phan Thành']);
    expect(await page.locator('.entity.linked').count()).toBe(1);
    expect(await page.locator('.entity.linked').getAttribute('data-label')).toBe('TITLE');
  });

  test('a value is read as it is typed', async () => {
    const { page, press } = await open();
    await press('Control+Home');
    while (!(await said(page)).startsWith('Số liệu')) await press('.');
    await press('e');
    await page.keyboard.type('hơn 8 tỷ 628 triệu đồng');
    await page.getByText('Hiểu là: > 8.628.000.000 ₫').waitFor();
    await press('Enter');
    await expect.poll(() => page.getByTestId('value').innerText()).toBe('> 8.628.000.000 ₫');
    expect(await focusIsIn(page, '.prose')).toBe(true);
    await press('.');
    while (!(await said(page)).startsWith('Số liệu')) await press('.');
    expect(await focusIsIn(page, '.prose')).toBe(true);
  });

  test('the guidelines stand beside the text while it is worked on', async () => {
    const { page, press } = await open();
    await press('i');
    const guidelines = page.getByRole('tabpanel', { name: 'Hướng dẫn' });
    await guidelines.locator('[data-label=PERSON]').waitFor();
    await expect.poll(() => focusIsIn(page, '[role=tabpanel]')).toBe(true);
    const beyond = await page
      .locator('main')
      .evaluate((main) => main.scrollHeight - main.clientHeight);
    expect(beyond).toBe(0);
    await press('Escape', 'Space', 'Enter');
    expect(await focusIsIn(page, '.prose')).toBe(true);
    expect(await page.locator('.entity:not([data-suggested])').count()).toBe(1);
    expect(await guidelines.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('tabpanel', { name: 'Guidelines' }).waitFor();
  });

  test('find leaves marks aside, and all places alike are marked as one step', async () => {
    const { page, press } = await open();
    await press('f');
    await page.keyboard.type('ho chi minh');
    await expect.poll(() => page.getByRole('search').getByRole('status').innerText()).toBe('1/1');
    await press('Escape', 't');
    expect(await textOf(page, '.entity.active')).toEqual(['Hồ Chí Minh']);
    await press('Control+Home', 'Control+ArrowDown');
    await press('a');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('nhiệm vụ');
    await dialog.getByRole('button', { name: 'Thực hiện' }).click();
    const places = await page.locator('.entity', { hasText: /^nhiệm vụ$/ }).count();
    expect(places).toBeGreaterThan(5);
    await page.locator('.prose').focus();
    await press('Control+z');
    await expect.poll(() => page.locator('.entity', { hasText: /^nhiệm vụ$/ }).count()).toBe(0);
    await press('a');
    await expect.poll(() => focusIsIn(page, '.dialog input')).toBe(true);
    await page.keyboard.type('nhiệm vụ');
    await press('Enter');
    await expect
      .poll(() => page.locator('.entity', { hasText: /^nhiệm vụ$/ }).count())
      .toBe(places);
    expect(await focusIsIn(page, '.prose')).toBe(true);
  });

  test('the sheet of shortcuts changes a key', async () => {
    const { page, press } = await open();
    await press('?');
    await page.getByRole('button', { name: 'Đổi phím của “Thực thể sau”' }).click();
    await press('j');
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('Control+Home', 'j');
    expect(await page.locator('.entity.active').count()).toBe(1);
  });

  for (const key of ['?', 'i', 'a', 'y', 'f']) {
    test(`what ${key} opens has no accessibility problems`, async () => {
      const { page, press } = await open();
      await press('Space', key);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  }
});
