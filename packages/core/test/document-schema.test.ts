import { readFileSync } from 'node:fs';

import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { jsonSchema } from '../scripts/document-schema.ts';
import { createTagger, isDocumentDate } from '../src/index.ts';

const REPORT = new URL('../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url);
const validate = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/u } }).compile(
  jsonSchema() as AnySchemaObject,
);

test('what the tagger makes is valid by the published JSON Schema', () => {
  const document = createTagger().tag(readFileSync(REPORT, 'utf8'), { date: '2023-12-19' });
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['an unknown field', { color: 'red' }],
  ['a date that is none', { date: '19/12/2023' }],
  ['an entity without a label', { entities: [{ id: 'e1', start: 0, end: 1 }] }],
])('%s is not', (_, fields) => {
  expect(validate({ id: 'd', text: 'xã', entities: [], relations: [], ...fields })).toBe(false);
});

test('documents are dated to a day, a month or a year', () => {
  expect(['2017-02-14', '2017-02', '2017'].every(isDocumentDate)).toBe(true);
  const none = ['', '2017-13', '2017-02-31', '17', '2017-2', 'hôm qua', 2017];
  expect(none.some(isDocumentDate)).toBe(false);
});
