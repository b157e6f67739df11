import { describe, expect, test } from 'vitest';
import winkNLP from 'wink-nlp';

import { createReader } from '../src/index.ts';
import { its } from './nlp.ts';

describe('createReader', () => {
  test('takes a new instance when one is full, and old documents stay whole', () => {
    let instances = 0;
    const reader = createReader(winkNLP, { maxWords: 100, prepare: () => void (instances += 1) });
    const documents = Array.from({ length: 60 }, (_, i) =>
      reader.readDoc(`Số ${i}, tên a${i}b và Hoà.`),
    );
    expect(instances).toBeGreaterThan(1);
    expect(instances).toBeLessThan(10);
    documents.forEach((doc, i) => {
      expect(doc.out()).toBe(`Số ${i}, tên a${i}b và Hoà.`);
      expect(doc.tokens().out(its.normal).at(-2)).toBe('hòa');
    });
  });

  test('is full of few words when they are long', () => {
    let instances = 0;
    const reader = createReader(winkNLP, { prepare: () => void (instances += 1) });
    for (let i = 0; i < 4; i += 1) reader.readDoc(`${'a'.repeat(600_000)}${i}`);
    expect(instances).toBeGreaterThan(1);
  });

  test('prepares each instance', () => {
    const examples = [{ name: 'xã', patterns: ['xã [hòa|lộc]'] }];
    const reader = createReader(winkNLP, {
      maxWords: 5,
      prepare: (nlp) => nlp.learnCustomEntities(examples),
    });
    for (let i = 0; i < 20; i += 1) {
      expect(reader.readDoc(`từ${i} xã Hoà`).customEntities().out()).toEqual(['xã Hoà']);
    }
  });

  test('takes the pipe', () => {
    const doc = createReader(winkNLP, { pipe: ['sbd'] }).readDoc('Ngày 02/9. Hết.');
    expect(doc.pipeConfig()).toEqual({ sbd: true });
    expect(doc.entities().length()).toBe(0);
  });

  test.each([0, -1, Number.NaN])('rejects %s words', (maxWords) => {
    expect(() => createReader(winkNLP, { maxWords })).toThrow(RangeError);
  });
});
