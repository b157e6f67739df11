import { expect, test } from 'vitest';

import {
  amountsOf,
  corrections,
  datesOf,
  labelCounts,
  progressOverTime,
  sparse,
  unitsOf,
} from '../../src/charts/figures.ts';
import { memoryStore } from '../../src/project/memory-store.ts';
import { OpenProject } from '../../src/project/open-project.ts';
import type { Entry, Project } from '../../src/project/project.ts';
import { entry, human, project } from '../project/sample.ts';

function withEntry(change: (one: Entry) => Entry, inline: string): Project {
  const start = project();
  return { ...start, entries: new Map([['a', change(entry(inline, 'a'))]]) };
}

function rowOf(figures: ReturnType<typeof corrections>, name: string) {
  return figures.rows.find((row) => row.name === name)!.values;
}

test('labels are counted, confirmed and not', () => {
  const counted = withEntry(
    (one) => ({
      ...one,
      document: { ...one.document, entities: [...one.document.entities, human('h', 9, 14)] },
    }),
    '⟦P Lê Lai⟧ và Lê Lợi',
  );
  expect(rowOf(labelCounts(counted), 'PERSON')).toEqual([1, 1]);
  expect(rowOf(labelCounts(counted), 'DATE')).toEqual([0, 0]);
});

test('corrections tell what became of each suggestion', () => {
  const text = 'aa bb cc dd ee ff gg';
  const at = (id: string, start: number, end: number, label = 'PERSON') => ({
    id,
    start,
    end,
    label,
  });
  const corrected = withEntry(
    (one) => ({
      ...one,
      suggested: [at('1', 0, 2), at('2', 3, 5), at('3', 6, 8), at('4', 9, 11), at('5', 18, 20)],
      document: {
        ...one.document,
        entities: [
          human('1', 0, 2),
          human('2', 3, 8),
          human('4', 9, 11, 'TITLE'),
          human('6', 12, 14, 'DATE'),
          at('5', 18, 20),
        ],
      },
    }),
    text,
  );
  expect(rowOf(corrections(corrected), 'PERSON')).toEqual([1, 1, 1, 1, 0]);
  expect(rowOf(corrections(corrected), 'DATE')).toEqual([0, 0, 0, 0, 1]);
  expect(rowOf(corrections(corrected), 'TITLE')).toEqual([0, 0, 0, 0, 0]);
});

test('a suggestion turned down beside one of the same extent was removed, not relabelled', () => {
  const at = (id: string, label: string) => ({ id, start: 0, end: 6, label });
  const corrected = withEntry(
    (one) => ({
      ...one,
      suggested: [at('1', 'PERSON'), at('2', 'LOCATION')],
      document: { ...one.document, entities: [{ ...at('2', 'LOCATION'), rule: 'human' }] },
    }),
    'Lê Lai',
  );
  expect(rowOf(corrections(corrected), 'PERSON')).toEqual([0, 0, 0, 1, 0]);
  expect(rowOf(corrections(corrected), 'LOCATION')).toEqual([1, 0, 0, 0, 0]);
});

test('in a document that is done, what is left was accepted', () => {
  const done = withEntry(
    (one) => ({ ...one, state: 'done', suggested: one.document.entities.slice(0, 1) }),
    '⟦P Lê Lai⟧ và ⟦P Lê Lợi⟧',
  );
  expect(rowOf(corrections(done), 'PERSON')).toEqual([1, 0, 0, 0, 1]);
});

test('progress follows the steps that stand', async () => {
  const store = memoryStore();
  await store.create(project('Lê Lai', 'Lê Lợi'));
  const open = await OpenProject.open(store, 'sample');
  await open.commit([{ type: 'edit', doc: 'a', edit: { type: 'add', entity: human('x', 0, 6) } }]);
  await open.commit([{ type: 'set', doc: 'a', details: { state: 'done' } }]);
  await open.commit([{ type: 'remove', docs: ['a'] }]);
  await open.undo();
  const moments = await progressOverTime(open);
  expect(moments.map(({ done, confirmed }) => [done, confirmed])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(sparse([])).toEqual([]);
  expect(sparse(moments).at(-1)).toEqual(moments.at(-1));
});

test('dates are by month within two years and by year beyond, amounts by unit', () => {
  const valued = (values: object[]): Entry => {
    const one = entry('x'.repeat(values.length), 'a');
    const entities = values.map((value, i) => ({
      id: `${i}`,
      start: i,
      end: i + 1,
      label: 'DATE',
      value: value as never,
    }));
    return { ...one, document: { ...one.document, entities } };
  };
  const months = valued([
    { timex: '2023-12-19' },
    { timex: '2024' },
    { start: '2023-12', end: '2024' },
  ]);
  expect(datesOf(months).rows).toEqual([
    { name: '2023-12', values: [2] },
    { name: '2024', values: [1] },
  ]);
  const years = valued([{ timex: '2021-01-02' }, { timex: '2023-Q3' }, { timex: '2025' }]);
  expect(datesOf(years).rows.map(({ name }) => name)).toEqual(['2021', '2023', '2025']);
  expect(datesOf(valued([{ timex: 'XXXX-09-02' }, { timex: 'P65Y' }])).rows).toEqual([]);
  const resolved = valued([{ timex: 'XXXX-09', resolved: '2023-09' }, { timex: '2023-Q3' }]);
  expect(datesOf(resolved).rows.map(({ name }) => name)).toEqual(['2023-07', '2023-09']);
  const amounts = valued([{ number: 8, unit: 'VND' }, { number: 5 }, { number: 9, unit: 'VND' }]);
  expect(unitsOf(amounts)).toEqual(['VND', '']);
  expect(amountsOf(amounts, 'VND').rows.map(({ values }) => values[0])).toEqual([8, 9]);
});
