import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { checkDocument } from '../src/check.ts';
import { createTagger } from '../src/tag.ts';

const REPORT = readFileSync(
  new URL('../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url),
  'utf8',
);
const tagger = createTagger();

/** What was found, by label and the text it covers, whatever its Unicode form. */
function found(text: string): string[] {
  return tagger
    .tag(text)
    .entities.map(({ label, start, end }) => `${label} ${text.slice(start, end).normalize('NFC')}`);
}

test('the model obeys the nesting rules, gives probabilities, and every date and number a value', () => {
  const document = tagger.tag(REPORT);
  expect(checkDocument(document)).toEqual([]);
  expect(document.entities.length).toBeGreaterThan(100);
  for (const { score } of document.entities) {
    expect(score).toBeGreaterThan(0.3);
    expect(score).toBeLessThanOrEqual(1);
  }
  const valued = document.entities.filter(({ label }) => label === 'DATE' || label === 'NUMBER');
  expect(valued.filter(({ value }) => value === undefined)).toEqual([]);
});

test('it finds the same in decomposed letters, Windows line ends and no-break spaces', () => {
  const expected = found(REPORT);
  expect(found(REPORT.normalize('NFD'))).toEqual(expected);
  expect(found(REPORT.replaceAll('\n', '\r\n'))).toEqual(expected);
  const spaces = found(REPORT.replaceAll(' ', '\u00a0'));
  expect(spaces.map((entity) => entity.replaceAll('\u00a0', ' '))).toEqual(expected);
});

test('it finds bodies, offices and what is inside them', () => {
  expect(found('Bà Trần Thị Tư, Chủ tịch UBND xã Hạ Lâm, dự họp.')).toEqual([
    'PERSON Trần Thị Tư',
    'TITLE Chủ tịch UBND xã Hạ Lâm',
    'ORGANIZATION UBND xã Hạ Lâm',
    'LOCATION xã Hạ Lâm',
  ]);
});

test('hostile input is tagged without an error', () => {
  for (const text of [
    '',
    ' \n\n ',
    '😀'.repeat(50),
    '(('.repeat(500),
    'đồng chí Ba, '.repeat(500),
  ]) {
    expect(checkDocument(tagger.tag(text))).toEqual([]);
  }
});

test('null is the grammars alone, and says so in its rules', () => {
  const { entities } = createTagger({ model: null }).tag(REPORT);
  expect(entities.some(({ rule }) => rule?.startsWith('model/'))).toBe(false);
  expect(tagger.tag(REPORT).entities.some(({ rule }) => rule === 'model/outer')).toBe(true);
});
