import { checkDocument, inOrder, type Document } from '@congvan/core';
import { describe, expect, it } from 'vitest';

import { random } from '../../core/test/random.ts';
import { fit, FORMATS, losses, type Format } from '../src/index.ts';
import { randomDocument, seeds } from './random.ts';

const BOTH_WAYS = FORMATS.filter((format) => format.read && format.write);

describe.each(BOTH_WAYS.map((format) => [format.name, format] as const))('%s', (name, format) => {
  it('reads what it wrote: the document less its losses', async () => {
    for (const seed of seeds(40)) {
      const document = randomDocument(random(seed));
      const fitted = comparable(fit(document, format).document, format);
      const [again, problems] = await through([document], format);
      expect(problems, `errors with SEED=${seed}`).toEqual([]);
      expect(
        again.map((one) => comparable(one, format)),
        `SEED=${seed}`,
      ).toEqual([fitted]);
    }
  });

  it('keeps many documents apart and in order', async () => {
    const draw = random(7);
    const documents = Array.from({ length: 12 }, (_, i) => ({
      ...randomDocument(draw),
      id: `doc-${i}`,
    }));
    const [again] = await through(documents, format);
    expect(again.map((one) => comparable(one, format))).toEqual(
      documents.map((document) => comparable(fit(document, format).document, format)),
    );
  });

  it('loses nothing without saying so', () => {
    for (const seed of seeds(25)) {
      const document = randomDocument(random(seed));
      const { document: fitted, losses: said } = fit(document, format);
      if (said.length > 0) continue;
      expect(comparable(fitted, format), `SEED=${seed}`).toEqual(comparable(document, format));
    }
  });

  it('holds the whole of what it has fitted', () => {
    for (const seed of seeds(25)) {
      const fitted = comparable(fit(randomDocument(random(seed)), format).document, format);
      const again = fit(fitted, format);
      expect(again.losses, `SEED=${seed}`).toEqual([]);
      expect(comparable(again.document, format), `SEED=${seed}`).toEqual(fitted);
    }
  });

  it('never makes an unsound document of a sound one', () => {
    for (const seed of seeds(25)) {
      const document = randomDocument(random(seed));
      const codes = checkDocument(fit(document, format).document, []).map(({ code }) => code);
      expect(codes, `${name} SEED=${seed}`).not.toContain('span-out-of-bounds');
      expect(codes, `${name} SEED=${seed}`).not.toContain('relation-without-entity');
    }
  });

  it('holds a million characters', async () => {
    const document = longDocument();
    const [again] = await through([document], format);
    const fitted = fit(document, format).document;
    expect(again[0]!.text === fitted.text).toBe(true);
    expect(again[0]!.entities).toHaveLength(fitted.entities.length);
  }, 60_000);
});

/** Writes documents and reads every file of the result, as a program that finds them in a folder. */
async function through(documents: readonly Document[], format: Format) {
  const files = await format.write!(documents, { stem: 'corpus' });
  const read = files.filter(({ name }) =>
    format.extensions.some((extension) => name.endsWith(`.${extension}`)),
  );
  const readings = [];
  for (const file of read) {
    const wanted = format.companions?.(file.name) ?? [];
    const beside = files.filter(({ name }) => wanted.includes(name));
    readings.push(await format.read!({ ...file, beside }));
  }
  const problems = readings
    .flatMap((reading) => reading.problems)
    .filter(({ severity }) => severity === 'error' || severity === 'loss');
  return [readings.flatMap((reading) => reading.documents), problems] as const;
}

/** What a format promises: ids of documents and entities only where it holds them. */
function comparable(document: Document, { holds }: Format): Document {
  const id = holds.document.includes('id') ? document.id : '';
  const ordered = inOrder({ ...document, id });
  if (holds.ids) return ordered;
  return inOrder({ ...ordered, ...renumbered(ordered) });
}

/** Entities by what they are, so that equal spans may come in any order. */
function renumbered({ entities, relations }: Document) {
  const key = (entity: object) => JSON.stringify({ ...entity, id: '' });
  const sorted = entities.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (key(a) < key(b) ? -1 : 1),
  );
  const ids = new Map(sorted.map(({ id }, i) => [id, `e${i + 1}`]));
  return {
    entities: sorted.map((entity, i) => ({ ...entity, id: `e${i + 1}` })),
    relations: relations.map(({ type, from, to }) => ({
      type,
      from: ids.get(from)!,
      to: ids.get(to)!,
    })),
  };
}

function longDocument(): Document {
  const line = 'Đồng chí Lê Thanh Long 😀 – Chủ tịch HĐND thị xã, ngày 19/12/2023.\n';
  const text = line.repeat(Math.ceil(1_000_000 / line.length));
  const entities = Array.from({ length: 2_000 }, (_, i) => {
    const start = i * line.length + line.indexOf('Lê');
    return { id: `e${i + 1}`, start, end: start + 'Lê Thanh Long'.length, label: 'PERSON' };
  });
  return { id: 'long', text, entities, relations: [] };
}

describe('losses', () => {
  const nested: Document = {
    id: 'd',
    text: 'Chủ tịch HĐND xã',
    entities: [
      { id: 'e1', start: 0, end: 16, label: 'TITLE', subtype: 'office' },
      { id: 'e2', start: 9, end: 16, label: 'ORGANIZATION' },
    ],
    relations: [{ type: 'holds', from: 'e1', to: 'e2' }],
  };

  it('lists each entity, detail and relation before anything is written', () => {
    const format = FORMATS.find(({ name }) => name === 'conll2003')!;
    expect(losses(nested, format).map(({ code, entity }) => [code, entity])).toEqual([
      ['entity-nested', 'e2'],
      ['relation-dropped', undefined],
      ['details-dropped', 'e1'],
      ['document-details-dropped', undefined],
    ]);
  });

  it('lists the meta data of a document without an id', () => {
    const format = FORMATS.find(({ name }) => name === 'huggingface')!;
    const document = { id: '', text: 'xã', entities: [], relations: [], meta: { pages: 2 } };
    expect(losses(document, format).map(({ details }) => details)).toEqual([{ details: 'meta' }]);
    expect(fit(document, format).document.meta).toBeUndefined();
  });

  it('lists nothing for formats that hold everything', () => {
    const format = FORMATS.find(({ name }) => name === 'brat')!;
    expect(losses(nested, format)).toEqual([]);
  });
});
