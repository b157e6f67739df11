import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { checkDocument, inOrder, type Document } from '@congvan/core';
import { describe, expect, it } from 'vitest';

import { FORMATS, fit, formatNamed } from '../src/index.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CORPUS = resolve(ROOT, 'corpus/sample');
const SHARED = resolve(process.env['CONGVAN_SHARED'] ?? resolve(ROOT, '../shared'), 'sample');

async function sample(): Promise<Document> {
  const [ann, txt] = ['nghi-hoa-2023.ann', 'nghi-hoa-2023.txt'].map((name) => ({
    name,
    data: new Uint8Array(readFileSync(resolve(CORPUS, name))),
  }));
  const { documents, problems } = await formatNamed('brat')!.read!({ ...ann!, beside: [txt!] });
  expect(problems).toEqual([]);
  return documents[0]!;
}

describe('the sample report', () => {
  it('keeps every rule of the guidelines that a program can check', async () => {
    const document = await sample();
    expect(checkDocument(document)).toEqual([]);
    expect(document.date).toBe('2023-12-19');
  });

  it('has a value and subtype for each date and number, and a ref for each name', async () => {
    const { entities } = await sample();
    const lacking = entities.filter(({ label, subtype, value, ref }) => {
      if (label === 'DATE' || label === 'NUMBER') return !subtype || !value;
      return ['PERSON', 'ORGANIZATION', 'LOCATION'].includes(label) && !ref;
    });
    expect(lacking).toEqual([]);
  });

  it('gives Lê Thanh Long both offices, each time he is named', async () => {
    const { text, entities, relations } = await sample();
    const covered = (id: string) => {
      const { start, end } = entities.find((entity) => entity.id === id)!;
      return text.slice(start, end);
    };
    const offices = relations
      .filter(({ type, from }) => type === 'holds' && covered(from) === 'Lê Thanh Long')
      .map(({ to }) => covered(to));
    const both = ['Phó Bí thư Thường trực Thị ủy', 'Chủ tịch HĐND thị xã'];
    expect(offices.toSorted()).toEqual([...both, ...both].toSorted());
  });

  it.skipIf(!existsSync(SHARED))('agrees with the gold that it was made from', async () => {
    const { text, entities } = await sample();
    const gold = JSON.parse(readFileSync(resolve(SHARED, 'nghi-hoa-2023.gold.json'), 'utf8'));
    const spans = (list: Document['entities']) =>
      list.map(({ start, end, label }) => `${start}-${end} ${label}`).toSorted();
    expect(text).toBe(readFileSync(resolve(SHARED, 'nghi-hoa-2023.txt'), 'utf8'));
    expect(spans(entities)).toEqual(spans(gold.entities));
  });

  it.each(
    FORMATS.filter(({ read, write }) => read && write).map(
      (format) => [format.name, format] as const,
    ),
  )('goes through %s and back', async (_, format) => {
    const document = await sample();
    const files = await format.write!([document], { stem: document.id });
    const main = files.find(({ name }) => name.endsWith(`.${format.extensions[0]!}`))!;
    const { documents } = await format.read!({ ...main, beside: files });
    const fitted = fit(document, format).document;
    expect(documents.map((one) => inOrder({ ...one, id: fitted.id }))).toEqual([inOrder(fitted)]);
  });
});
