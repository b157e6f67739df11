import { expect, test } from 'vitest';

import { readDetails, understand } from '../../src/tagger/value-reader.ts';

test.each([
  ['thu hơn ', '8 tỷ 628 triệu đồng', 'NUMBER', 8628000000, 'MORE_THAN'],
  ['thu\nhơn\n', '8 tỷ đồng', 'NUMBER', 8000000000, undefined],
])(
  'a number is read with the word before it on its line: %j',
  (before, words, label, number, mod) => {
    const span = { start: before.length, end: before.length + words.length };
    const { value } = readDetails({ text: `${before}${words}, đạt 39%` }, span, label);
    expect(value).toMatchObject({ number, unit: 'VND' });
    expect(value && 'mod' in value ? value.mod : undefined).toBe(mod);
  },
);

test('a day is read, an impossible one and a name are not', () => {
  expect(understand('ngày 19/12/2023', 'DATE').value).toEqual({ timex: '2023-12-19' });
  expect(understand('ngày 31/02/2023', 'DATE').value).not.toEqual({ timex: '2023-02-31' });
  expect(readDetails({ text: 'Lê Thanh Long' }, { start: 0, end: 8 }, 'PERSON')).toEqual({});
});

test('a day without a year is resolved against the day of the document, not against its month', () => {
  const text = 'nghỉ lễ 2/9';
  const span = { start: 8, end: 11 };
  const resolved = { timex: 'XXXX-09-02', resolved: '2017-09-02' };
  expect(understand('2/9', 'DATE', { date: '2017-08-30' }).value).toEqual(resolved);
  expect(readDetails({ text, date: '2017-08-30' }, span, 'DATE').value).toEqual(resolved);
  expect(understand('2/9', 'DATE', { date: '2017-08' }).value).toEqual({ timex: 'XXXX-09-02' });
  expect(readDetails({ text, date: '2017' }, span, 'DATE').value).toEqual({ timex: 'XXXX-09-02' });
});
