import { describe, expect, it } from 'vitest';

import {
  certaintyOf,
  checkDocument,
  describeProblem,
  type Document,
  type Entity,
  parseDocument,
  readInline,
  relationsAmong,
  writeInline,
} from '../src/index.ts';

const text = 'Lê Thanh Long – Chủ tịch HĐND 😀 phường\nNghi Hòa';

function documentWith(...entities: readonly Omit<Entity, 'id'>[]): Document {
  return {
    id: 'd',
    text,
    entities: entities.map((entity, i) => ({ id: `e${i + 1}`, ...entity })),
    relations: [],
  };
}

const codes = (document: Document) => checkDocument(document).map(({ code }) => code);

describe('checkDocument', () => {
  it.each<[string, Omit<Entity, 'id'>[]]>([
    ['span-out-of-bounds', [{ start: 0, end: 500, label: 'PERSON' }]],
    ['span-empty', [{ start: 4, end: 4, label: 'PERSON' }]],
    [
      'span-cuts-surrogate-pair',
      [{ start: 25, end: text.indexOf('😀') + 1, label: 'ORGANIZATION' }],
    ],
    ['span-edge', [{ start: 0, end: 14, label: 'PERSON' }]],
    ['span-crosses-line', [{ start: 33, end: 43, label: 'LOCATION' }]],
    ['unknown-label', [{ start: 0, end: 13, label: 'EVENT' }]],
    ['unknown-subtype', [{ start: 0, end: 13, label: 'NUMBER', subtype: 'money-ish' }]],
    [
      'spans-cross',
      [
        { start: 0, end: 7, label: 'PERSON' },
        { start: 3, end: 13, label: 'PERSON' },
      ],
    ],
    [
      'spans-equal',
      [
        { start: 0, end: 13, label: 'PERSON' },
        { start: 0, end: 13, label: 'TITLE' },
      ],
    ],
    [
      'nesting-not-allowed',
      [
        { start: 16, end: 29, label: 'TITLE' },
        { start: 25, end: 29, label: 'NUMBER' },
      ],
    ],
  ])('finds %s', (code, entities) => {
    expect(codes(documentWith(...entities))).toContain(code);
  });

  it.each([
    '⟦T Chủ tịch ⟦O HĐND ⟦L phường Nghi Hòa⟧⟧⟧',
    '⟦O Ban Thường vụ ⟦O Tỉnh ủy⟧⟧',
    '⟦X Luật Đất đai ⟦D năm 2024⟧⟧',
    '⟦T Trưởng thôn ⟦L Đông Thành⟧⟧',
  ])('allows %s', (source) => {
    expect(checkDocument(readInline(source))).toEqual([]);
  });

  it('finds relations to nothing, to the wrong label, and given twice', () => {
    const document = documentWith(
      { start: 0, end: 13, label: 'PERSON' },
      { start: 25, end: 29, label: 'ORGANIZATION' },
    );
    const holds = { type: 'holds', from: 'e1', to: 'e2' } as const;
    expect(codes({ ...document, relations: [{ ...holds, to: 'e9' }] })).toEqual([
      'relation-without-entity',
    ]);
    expect(codes({ ...document, relations: [holds] })).toEqual(['relation-wrong-label']);
    expect(codes({ ...document, relations: [holds, holds] })).toContain('relation-duplicate');
  });

  it('finds two entities with one id', () => {
    const document = documentWith({ start: 0, end: 13, label: 'PERSON' });
    const twice = {
      ...document,
      entities: [...document.entities, { ...document.entities[0]!, start: 16, end: 24 }],
    };
    expect(codes(twice)).toContain('duplicate-id');
  });

  it('speaks Vietnamese and English, with the numbers in it', () => {
    const [found] = checkDocument(documentWith({ start: 0, end: 500, label: 'PERSON' }));
    expect(found!.message).toBe(`e1 spans 0-500, but the text has ${text.length} code units`);
    expect(describeProblem(found!, 'vi')).toContain(`ngoài văn bản dài ${text.length}`);
  });
});

describe('parseDocument', () => {
  it('takes a document back from JSON', () => {
    const document = documentWith({ start: 0, end: 13, label: 'PERSON', score: 0.9, ref: 'p1' });
    expect(parseDocument(JSON.parse(JSON.stringify(document))).document).toEqual(document);
  });

  it.each<[string, unknown]>([
    ['a string', 'văn bản'],
    ['nothing', null],
    ['no text', { id: 'd', entities: [], relations: [] }],
    [
      'a label that is a number',
      { id: 'd', text, entities: [{ id: 'e', start: 0, end: 1, label: 7 }], relations: [] },
    ],
    [
      'an offset that is no integer',
      { id: 'd', text, entities: [{ id: 'e', start: 0.5, end: 1, label: 'DATE' }], relations: [] },
    ],
    [
      'a score above 1',
      {
        id: 'd',
        text,
        entities: [{ id: 'e', start: 0, end: 1, label: 'DATE', score: 2 }],
        relations: [],
      },
    ],
    ['a date that is none', { id: 'd', text, date: '31/02/2024', entities: [], relations: [] }],
    [
      'a day that is not on the calendar',
      { id: 'd', text, date: '2023-02-29', entities: [], relations: [] },
    ],
    [
      'a value of no kind',
      {
        id: 'd',
        text,
        entities: [{ id: 'e', start: 0, end: 1, label: 'DATE', value: { when: 1 } }],
        relations: [],
      },
    ],
  ])('refuses %s and says where', (_, data) => {
    const { problems } = parseDocument(data);
    expect(problems?.length).toBeGreaterThan(0);
    expect(problems![0]!.code).toBe('not-a-document');
  });
});

it('how sure an entity is: its score, all when a person confirmed it, half when nobody said', () => {
  const entity = { id: 'e', start: 0, end: 1, label: 'DATE' };
  expect(certaintyOf({ ...entity, score: 0.9, rule: 'sequence' })).toBe(0.9);
  expect(certaintyOf({ ...entity, score: 0.2, rule: 'human' })).toBe(1);
  expect(certaintyOf(entity)).toBe(0.5);
});

it('relations are among entities when both their ends are', () => {
  const { entities } = documentWith(
    { start: 0, end: 13, label: 'PERSON' },
    { start: 16, end: 24, label: 'TITLE' },
  );
  const holds = (from: string, to: string) => ({ type: 'holds', from, to }) as const;
  const relations = [holds('e1', 'e2'), holds('e1', 'e3'), holds('e3', 'e2')];
  expect(relationsAmong(entities, relations)).toEqual([holds('e1', 'e2')]);
});

describe('the inline form', () => {
  it('gives the text back when its marks are removed, and is written as it was read', () => {
    const source = 'Đồng chí ⟦P Lê Thanh Long⟧ – ⟦T Chủ tịch ⟦O HĐND⟧⟧ 😀 ⟦D 02/9⟧.';
    const document = readInline(source);
    expect(document.text).toBe(source.replaceAll(/⟦\S+ |⟧/g, ''));
    expect(writeInline(document)).toBe(source);
  });

  it.each(['⟦P Lê Thanh Long', 'Lê Thanh Long⟧', '⟦Q Lê⟧'])('refuses %s', (source) => {
    expect(() => readInline(source)).toThrow(RangeError);
  });
});
