import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { accessibilityProblems, launch, overflowOf, visit } from './browser.ts';
import { dropFile } from './drop.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(1)</script>';

const tagged = (page: Page) =>
  page.locator('[data-saving="saved"]:not([data-steps="0"])').waitFor();

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

function line(id: string, text: string, label?: string): string {
  const entities = label ? [{ id: 'e1', start: 0, end: 6, label, rule: 'human' }] : [];
  return JSON.stringify({ id, text, entities, relations: [] });
}

/** The queue of the sample project with two more documents. */
async function queueWithMore(page: Page): Promise<void> {
  await tagged(page);
  await go(page, 'Văn bản');
  await page.getByRole('button', { name: 'Thêm văn bản' }).waitFor();
  const lines = [line('a', 'Lê Lai họp ở Hoà Bình', 'PERSON'), line('b', `Lê Lợi ${HOSTILE}`)];
  await dropFile(page, 'a.jsonl', `${lines.join('\n')}\n{"broken\n`);
  await page.getByText('2 văn bản sẽ được thêm').waitFor();
  await page.getByText('a.jsonl, dòng 3:').waitFor();
  await page.getByRole('button', { name: 'Thêm vào dự án' }).click();
  await expect.poll(() => page.locator('section li').count()).toBe(3);
}

test('files come in with a report of their problems, hostile texts stay texts', async () => {
  const { page, troubles } = await visit(browser);
  await queueWithMore(page);
  await page.getByRole('link', { name: HOSTILE }).click();
  await page.locator('.block', { hasText: 'onerror' }).waitFor();
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a pasted text is tagged', async () => {
  const { page, troubles } = await visit(browser);
  await tagged(page);
  await go(page, 'Văn bản');
  await page.getByRole('button', { name: 'Thêm văn bản' }).click();
  await page.getByLabel('Văn bản cần thêm').fill('Chiều ngày 19/12/2023, UBND tỉnh Nghệ An họp.');
  await page.getByRole('button', { name: 'Dán văn bản' }).click();
  await page.getByRole('button', { name: 'Thêm vào dự án' }).click();
  await page
    .locator('li', { hasText: 'Chiều ngày' })
    .getByText(/[1-9]\d* gợi ý/)
    .waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('the queue finds without tone marks, filters by state, and bulk edits are undone', async () => {
  const { page } = await visit(browser);
  await queueWithMore(page);
  await page.getByPlaceholder('Tìm trong mọi văn bản').fill('hoa binh');
  await expect.poll(() => page.locator('section li').count()).toBe(1);
  await page.locator('mark', { hasText: 'Hoà Bình' }).waitFor();
  await page.getByPlaceholder('Tìm trong mọi văn bản').fill('');
  await page.getByLabel('Chọn tất cả').check();
  await page.getByRole('button', { name: 'Xoá', exact: true }).click();
  await page.getByText('Dự án chưa có văn bản').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('section li').count()).toBe(3);
  await page.context().close();
});

test('an export lists what would be lost before it writes', async () => {
  const { page } = await visit(browser);
  await tagged(page);
  await go(page, 'Văn bản');
  await page.getByRole('button', { name: 'Xuất' }).click();
  await page.getByText('Không mất gì.').waitFor();
  await page.getByLabel('Định dạng').selectOption('conll2003');
  await page.getByText(/Sẽ mất \d+ điều/).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải xuống' }).click();
  expect((await download).suggestedFilename()).toMatch(/conll|txt|zip/);
  await page.context().close();
});

test('a backup restores the project with its history', async () => {
  const { page, troubles } = await visit(browser);
  await tagged(page);
  await page.getByRole('link', { name: 'Công văn' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sao lưu', exact: true }).click();
  const file = await (await download).path();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('Đã khôi phục').waitFor();
  await page.getByRole('link', { name: /khôi phục/ }).click();
  await go(page, 'Lịch sử');
  await page.getByText(/Bộ gắn nhãn gợi ý \d+ thực thể/).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('đã hoàn tác', { exact: true }).waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a renamed label reaches the entities, and one undo takes it back', async () => {
  const { page } = await visit(browser);
  await tagged(page);
  await go(page, 'Nhãn');
  const person = page.locator('details', { hasText: 'PERSON' });
  const uses = await person.locator('.uses').textContent();
  await person.locator('summary').click();
  await person.getByLabel('Tên trong tệp').fill('NAME');
  await person.getByLabel('Tên trong tệp').press('Enter');
  const renamed = page.locator('details', { hasText: 'NAME' });
  expect(await renamed.first().locator('.uses').textContent()).toBe(uses);
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await person.waitFor();
  expect(await person.locator('.uses').textContent()).toBe(uses);
  await page.context().close();
});

test('another annotator’s file is compared, measured and settled', async () => {
  const { page } = await visit(browser);
  await queueWithMore(page);
  await go(page, 'Đối chiếu');
  await page.getByRole('button', { name: 'Nạp tệp của người khác' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'lan.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(line('a', 'Lê Lai họp ở Hoà Bình', 'LOCATION')),
    });
  await page.getByLabel('Tên người đó').fill('Lan');
  await page.getByRole('button', { name: 'Thêm vào dự án' }).click();
  await page.getByText('F1 khớp hẳn, trung bình các cặp').waitFor();
  await page.getByText('0 / 1 chỗ đã chốt').waitFor();
  await page.getByRole('link', { name: /^Chốt/ }).click();
  await page.getByText('Chỗ 1 / 1, chưa chốt').waitFor();
  await page.keyboard.press('2');
  await page.getByText('Chỗ 1 / 1, đã chốt').waitFor();
  await expect
    .poll(() => page.locator('.now .marked').first().getAttribute('data-label'))
    .toBe('LOCATION');
  await page.context().close();
});

test('learns from documents that are done, and keeps what it learnt', async () => {
  const { page, troubles } = await visit(browser);
  await queueWithMore(page);
  await page.getByLabel('Chọn tất cả').check();
  await page.locator('.selection select').selectOption('done');
  await page.locator('section li select').first().selectOption('working');
  await go(page, 'Học');
  await page.getByText('2 văn bản đã sửa để học').waitFor();
  await page.getByRole('button', { name: 'Học ngay' }).click();
  await page.getByRole('rowheader', { name: 'F1 khớp hẳn' }).waitFor();
  await page.reload();
  await page.getByText('Đang dùng mô hình riêng, học từ 2 văn bản').waitFor();
  await page.getByRole('button', { name: 'Bỏ mô hình riêng' }).click();
  await page.getByText('Đang dùng mô hình đi kèm.').waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a document gets another title and date, and is exported by itself', async () => {
  const { page, troubles } = await visit(browser);
  await tagged(page);
  await page.getByRole('button', { name: 'Tiêu đề, ngày, xuất' }).click();
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Tổng kết năm');
  await page.getByLabel(/^Ngày văn bản/).fill('2023-12-20');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('heading', { name: 'Tổng kết năm' }).waitFor();
  await page.getByRole('button', { name: 'Tiêu đề, ngày, xuất' }).click();
  expect(await page.getByLabel(/^Ngày văn bản/).inputValue()).toBe('2023-12-20');
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  await page.getByText('Không mất gì.').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải xuống' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.jsonl$/);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a document of which only the month is known keeps it', async () => {
  const { page, troubles } = await visit(browser);
  await tagged(page);
  await go(page, 'Văn bản');
  await page.getByRole('button', { name: 'Thêm văn bản' }).waitFor();
  const dated = { id: 'm', text: 'Nghỉ lễ 2/9.', date: '2017-08', entities: [], relations: [] };
  await dropFile(page, 'm.jsonl', JSON.stringify(dated));
  await page.getByRole('button', { name: 'Thêm vào dự án' }).click();
  await page.locator('li', { hasText: 'tháng 8 năm 2017' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Tiêu đề, ngày, xuất' }).click();
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Nghỉ lễ');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('tab', { name: 'Thời gian' }).click();
  const date = page.getByLabel('Ngày văn bản');
  expect(await date.inputValue()).toBe('2017-08');
  await date.fill('tháng 9');
  await date.press('Enter');
  expect(await date.evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(false);
  await date.fill('2017-08-30');
  await date.press('Enter');
  await expect.poll(() => date.getAttribute('type')).toBe('date');
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('links lead to a document, and wrong ones to a way back', async () => {
  const { page, troubles } = await visit(browser);
  await tagged(page);
  const link = page.url();
  await page.goto(`${link.split('#')[0]}#/none/queue`);
  await page.getByText('Không có dự án này').waitFor();
  await page.goto(link.replace(/document\/\w+/, 'document/none'));
  await page.getByText('Không có văn bản này').waitFor();
  await page.goto(link);
  await page.locator('.block').first().waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`no page has accessibility problems or sticks out, ${colorScheme}, ${width} px`, async () => {
    const { page, troubles } = await visit(browser, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await queueWithMore(page);
    for (const name of ['Văn bản', 'Nhãn', 'Lịch sử', 'Đối chiếu', 'Số liệu', 'Học']) {
      await go(page, name);
      await page.locator('h1').first().waitFor();
      expect(await accessibilityProblems(page), `on ${name}`).toEqual([]);
      expect(await overflowOf(page), `on ${name}`).toBe(0);
    }
    await page.getByRole('link', { name: 'Công văn' }).click();
    await page.getByRole('heading', { name: 'Dự án' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
}
