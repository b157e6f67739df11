import { compareSpans } from '@congvan/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { longDocument } from '../bench/long-text.ts';
import { keysFor } from '../test/session/strokes.ts';
import { splitBlocks } from '../src/text/blocks.ts';
import { Ruler } from '../src/text/ruler.ts';
import { launch, visit } from './browser.ts';
import { dropFile } from './drop.ts';

const CODES: Readonly<Record<string, string>> = {
  PERSON: 'p',
  TITLE: 't',
  ORGANIZATION: 'o',
  LOCATION: 'l',
  DATE: 'd',
  NUMBER: 'n',
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a document of 300 entities is annotated by keyboard alone, by under 9 keys an entity', async () => {
  const gold = longDocument(9_000, 300);
  const { page } = await visit(browser);
  await page.locator('nav a[href$="/queue"]').click();
  await page.locator('li .what a').waitFor();
  const [first, ...others] = gold.entities.toSorted(compareSpans);
  const bare = { ...gold, entities: [{ ...first!, rule: 'human' }] };
  await dropFile(page, 'bare.jsonl', JSON.stringify(bare));
  await page.locator('.dialog .primary').click();
  await page.locator('li .what a').last().click();
  await page.locator('.prose').focus();

  const ruler = new Ruler(gold.text, splitBlocks(gold.text));
  await page.keyboard.press('Control+Home');
  let strokes = 1;
  let caret = 0;
  for (const entity of others) {
    const keys = keysFor(ruler, caret, entity, CODES[entity.label]!);
    for (const key of keys) await page.keyboard.press(key);
    strokes += keys.length;
    caret = entity.end;
  }

  const marked = await page
    .locator('.entity')
    .evaluateAll((marks) =>
      marks.map((mark) => `${(mark as HTMLElement).dataset['label']} ${mark.textContent}`),
    );
  const expected = gold.entities.map(
    ({ label, start, end }) => `${label} ${gold.text.slice(start, end)}`,
  );
  expect(marked).toEqual(expected);
  expect(strokes / gold.entities.length).toBeLessThan(9);
}, 300_000);
