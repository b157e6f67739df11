import { describe, expect, it } from 'vitest';

import {
  checkDocument,
  type Document,
  edit,
  type Edit,
  type Entity,
  inOrder,
  readInline,
} from '../src/index.ts';
import { random } from './random.ts';

const SEED = 105;

/** Whole numbers below a bound. */
function below(seed: number): (bound: number) => number {
  const next = random(seed);
  return (bound) => Math.floor(next() * bound);
}

const start: Document = inOrder({
  ...readInline(
    '⟦P Lê Thanh Long⟧ – ⟦T Chủ tịch ⟦O HĐND thị xã⟧⟧; ⟦P Trần Thị Thủy⟧ - ⟦T UVBTV⟧ ⟦D năm 2023⟧',
  ),
  relations: [{ type: 'holds', from: 'e1', to: 'e2' }],
});

function someEdit(document: Document, pick: (bound: number) => number, serial: number): Edit {
  const { entities, relations, text } = document;
  const id = entities[pick(entities.length)]?.id ?? 'e1';
  const from = pick(text.length - 1);
  const entity: Entity = {
    id: `n${serial}`,
    start: from,
    end: from + 1 + pick(text.length - from),
    label: 'DATE',
  };
  const other = entities[pick(entities.length)]?.id ?? 'e1';
  const relation = relations[0];
  const edits: Edit[] = [
    { type: 'add', entity },
    { type: 'relabel', id, label: 'LOCATION' },
    { type: 'resize', id, start: entity.start, end: entity.end },
    { type: 'set', id, details: { value: { number: serial }, subtype: 'cardinal', note: null } },
    { type: 'remove', id },
    {
      type: 'all',
      edits: [
        { type: 'relabel', id, label: 'PERSON' },
        { type: 'set', id, details: { ref: 'p9' } },
      ],
    },
    relation
      ? { type: 'unlink', relation }
      : { type: 'link', relation: { type: 'holds', from: id, to: other } },
  ];
  return edits[pick(edits.length)]!;
}

describe('edit', () => {
  it(`is undone by its inverse, one by one and all at once (seed ${SEED})`, () => {
    const pick = below(SEED);
    for (let round = 0; round < 100; round += 1) {
      let document = start;
      const inverses: Edit[] = [];
      for (let step = 0; step < 12 && document.entities.length > 0; step += 1) {
        const change = someEdit(document, pick, step);
        const { document: next, inverse } = edit(document, change);
        expect(edit(next, inverse).document, JSON.stringify(change)).toEqual(document);
        inverses.unshift(inverse);
        document = next;
      }
      expect(edit(document, { type: 'all', edits: inverses }).document).toEqual(start);
    }
  });

  it('does not touch the document that it was given', () => {
    const before = structuredClone(start);
    edit(start, { type: 'remove', id: 'e1' });
    expect(start).toEqual(before);
  });

  it('takes the relations of a removed entity along and brings them back', () => {
    const { document, inverse } = edit(start, { type: 'remove', id: 'e2' });
    expect(document.relations).toEqual([]);
    expect(edit(document, inverse).document.relations).toEqual(start.relations);
  });

  it('drops subtype and value with the label that they belong to', () => {
    const { document: valued } = edit(start, {
      type: 'set',
      id: 'e6',
      details: { value: { timex: '2023' } },
    });
    const { document } = edit(valued, { type: 'relabel', id: 'e6', label: 'NUMBER' });
    expect(document.entities.find(({ id }) => id === 'e6')).not.toHaveProperty('value');
  });

  it.each<[string, Edit]>([
    ['an entity that is not there', { type: 'remove', id: 'none' }],
    ['an id that is taken', { type: 'add', entity: { id: 'e1', start: 0, end: 1, label: 'DATE' } }],
    ['a span outside the text', { type: 'resize', id: 'e1', start: 0, end: 9999 }],
    ['an empty span', { type: 'resize', id: 'e1', start: 3, end: 3 }],
    [
      'a relation that is there',
      { type: 'link', relation: { type: 'holds', from: 'e1', to: 'e2' } },
    ],
    [
      'a relation that is not there',
      { type: 'unlink', relation: { type: 'holds', from: 'e4', to: 'e5' } },
    ],
  ])('refuses %s', (_, change) => {
    expect(() => edit(start, change)).toThrow(RangeError);
  });

  it('keeps a checked document checked', () => {
    expect(checkDocument(start)).toEqual([]);
  });
});
