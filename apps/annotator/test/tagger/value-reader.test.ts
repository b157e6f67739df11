import { expect, test } from 'vitest';

import { readDetails, understand } from '../../src/tagger/value-reader.ts';

test.each([
  ['thu hơn ', '8 tỷ 628 triệu đồng', 'NUMBER', 8628000000, 'MORE_THAN'],
  ['thu\nhơn\n', '8 tỷ đồng', 'NUMBER', 8000000000, undefined],
])(
  'a number is read with the word before it on its line: %j',
  (before, words, label, number, mod) => {
    const span = { start: before.length, end: before.length + words.length };
    const { value } = readDetails(`${before}${words}, đạt 39%`, span, label);
    expect(value).toMatchObject({ number, unit: 'VND' });
    expect(value && 'mod' in value ? value.mod : undefined).toBe(mod);
  },
);

test('a day is read, an impossible one and a name are not', () => {
  expect(understand('ngày 19/12/2023', 'DATE').value).toEqual({ timex: '2023-12-19' });
  expect(understand('ngày 31/02/2023', 'DATE').value).not.toEqual({ timex: '2023-02-31' });
  expect(readDetails('Lê Thanh Long', { start: 0, end: 8 }, 'PERSON')).toEqual({});
});
