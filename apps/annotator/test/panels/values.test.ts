import { readInline, type Value } from '@congvan/core';
import { describe, expect, test } from 'vitest';

import { thingsOf } from '../../src/panels/mentions.ts';
import { timeLineOf } from '../../src/panels/time-line.ts';
import { readValue } from '../../src/panels/value-form.ts';
import { valueText } from '../../src/panels/value-text.ts';

describe('a value in words', () => {
  test.each<[Value, string, string]>([
    [
      { number: 8628000000, unit: 'VND', mod: 'MORE_THAN' },
      '> 8.628.000.000 ₫',
      '> 8,628,000,000 ₫',
    ],
    [{ number: 93.6, unit: '%' }, '93,6 %', '93.6 %'],
    [
      { number: 86300000, unit: 'VND/người/năm' },
      '86.300.000 ₫/người/năm',
      '86,300,000 ₫/người/năm',
    ],
    [{ numerator: 26, denominator: 30 }, '26/30', '26/30'],
    [{ start: 20, end: 30, unit: '%' }, '20–30 %', '20–30 %'],
    [{ timex: '2024-H1' }, '2024-H1', '2024-H1'],
    [{ start: '2021', end: '2025', kind: 'period' }, '2021 – 2025', '2021 – 2025'],
    [{ timex: '2024', mod: 'END' }, 'cuối 2024', 'late 2024'],
    [{ kind: 'nghị quyết', number: '10-NQ/TU' }, 'nghị quyết 10-NQ/TU', 'nghị quyết 10-NQ/TU'],
    [{ kind: 'luật', name: 'Luật Đất đai', year: 2024 }, 'Luật Đất đai 2024', 'Luật Đất đai 2024'],
  ])('%j', (value, vi, en) => {
    expect([valueText(value, 'vi'), valueText(value, 'en')]).toEqual([vi, en]);
  });
});

test('a day is written day first, with its weekday, and what it is resolved to', () => {
  expect(valueText({ timex: '2023-12-19' }, 'vi')).toMatch(/3, 19\/12\/2023$/);
  expect(valueText({ timex: '2023-12-19TAF' }, 'en')).toBe('Tue, 19/12/2023 TAF');
  const resolved = { timex: 'XXXX-09-02', resolved: '2023-09-02' };
  expect(valueText(resolved, 'en')).toMatch(/^XXXX-09-02 → Sat, 0?2\/0?9\/2023$/);
});

test('a value written by hand is checked by the schema of documents', () => {
  expect(readValue('{"timex": "2023"}').value).toEqual({ timex: '2023' });
  for (const json of ['{"timex": 3}', '{', '""', '{}', '{"number": "many"}']) {
    expect(readValue(json).problems ?? []).not.toEqual([]);
  }
});

test('mentions of one thing are gathered by ref, else by spelling', () => {
  const document = readInline('⟦P Lê Thanh Long⟧ ⟦P Long⟧ ⟦P MAI⟧ ⟦P Mai⟧ ⟦T Chủ tịch⟧');
  const entities = document.entities.map((entity, i) => (i < 2 ? { ...entity, ref: 'r' } : entity));
  const relations = [{ type: 'holds', from: 'e2', to: 'e5' } as const];
  const people = thingsOf({ ...document, entities, relations }, 'PERSON');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Lê Thanh Long', 2],
    ['MAI', 2],
  ]);
  expect(people[0]?.offices.map(({ name }) => name)).toEqual(['Chủ tịch']);
});

test('times are put in order, those without a year apart', () => {
  const document = readInline('⟦D quý IV/2023⟧ ⟦D 65 năm⟧ ⟦D 2/9⟧ ⟦D 19/12/2023⟧ ⟦D cùng kỳ⟧');
  const values: Value[] = [
    { timex: '2023-Q4' },
    { timex: 'P65Y' },
    { timex: 'XXXX-09-02' },
    { timex: '2023-12-19' },
    { timex: 'XXXX', resolved: '2022-01/2022-09' },
  ];
  const entities = document.entities.map((entity, i) => ({ ...entity, value: values[i]! }));
  const { moments, others } = timeLineOf({ ...document, entities });
  expect(moments.map(({ entity }) => entity.id)).toEqual(['e5', 'e1', 'e4']);
  expect(others.map(({ id }) => id)).toEqual(['e2', 'e3']);
});
