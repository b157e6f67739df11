import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createTagger, readDate, readNumber } from '../../src/index.ts';
import { written } from './value-notation.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| ([^|`]+?) +\| `([^`]+)` +\|$/gmu)].map(([, text, value]) => ({
  text: text!,
  value: value!,
}));

test('the readme has its table of values', () => {
  expect(rows.length).toBeGreaterThan(15);
});

test.each(rows)('$text is $value, as the readme says', ({ text, value }) => {
  const found = [readDate(text, { date: '2023-12-19' }), readNumber(text)];
  expect(found.map((one) => one && written(one.value))).toContain(value);
});

test('what the readme says is nothing gives nothing', () => {
  const [, texts] = /^\| ([^|]+?) +\| nothing +\|$/mu.exec(readme)!;
  const tagger = createTagger({ model: null, labels: ['DATE', 'NUMBER'] });
  const found = texts!.split(', ').filter((text) => tagger.tag(text).entities.length > 0);
  expect(found).toEqual([]);
});
