import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import type { ItemEntity } from 'wink-nlp';
import bm25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer';
import similarity from 'wink-nlp/utilities/similarity';

import { as, its, nlp } from './nlp.ts';

const REPORT = readFileSync(
  new URL('../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url),
  'utf8',
);

/** The words of a text that say what it is about. */
function contentOf(text: string): string[] {
  return nlp
    .readDoc(text)
    .tokens()
    .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
    .out(its.normal) as string[];
}

describe('a user of wink-nlp', () => {
  test('reads a report and gets it back', () => {
    const doc = nlp.readDoc(REPORT);
    expect(doc.out()).toBe(REPORT.trim());
    expect(doc.sentences().length()).toBeGreaterThan(25);
    expect(doc.tokens().length()).toBeGreaterThan(1100);
  });

  test('counts words', () => {
    const table = nlp
      .readDoc(REPORT)
      .tokens()
      .filter((token) => token.out(its.type) === 'word')
      .out(its.normal, as.freqTable);
    expect((table as unknown as [string, number][]).slice(0, 3).map(([word]) => word)).toContain(
      'đảng',
    );
  });

  test('takes bags, sets, bigrams and unique words', () => {
    const tokens = nlp.readDoc('Hoà bình, hòa bình').tokens();
    expect(tokens.out(its.normal, as.bow)).toEqual({ hòa: 2, bình: 2, ',': 1 });
    expect(tokens.out(its.normal, as.unique)).toEqual(['hòa', 'bình', ',']);
    expect(tokens.out(its.normal, as.set)).toEqual(new Set(['hòa', 'bình', ',']));
    expect(tokens.out(its.normal, as.bigrams)).toContainEqual(['hòa', 'bình']);
  });

  test('marks up entities and words', () => {
    const doc = nlp.readDoc('Ngày 19/12/2023, xã thu 8 tỷ đồng.');
    doc.entities().each((entity: ItemEntity) => entity.markup('[', ']'));
    doc.tokens().itemAt(3).markup('<b>', '</b>');
    expect(doc.out(its.markedUpText)).toBe('[Ngày 19/12/2023], <b>xã</b> thu [8 tỷ đồng].');
  });

  test('goes from a token to its sentence, entity and document', () => {
    const token = nlp.readDoc('Xã họp. Thu 8 tỷ đồng.').tokens().itemAt(5);
    expect(token.out()).toBe('tỷ');
    expect(token.index()).toBe(5);
    expect(token.parentEntity()!.out(its.type)).toBe('MONEY');
    expect(token.parentSentence().index()).toBe(1);
    expect(token.parentDocument().sentences().length()).toBe(2);
  });

  test('weighs sentences', () => {
    const weights = nlp.readDoc(REPORT).out(its.sentenceWiseImportance) as unknown as {
      importance: number;
    }[];
    expect(weights).toHaveLength(nlp.readDoc(REPORT).sentences().length());
    expect(Math.max(...weights.map(({ importance }) => importance))).toBeGreaterThan(0);
  });

  test('ranks documents by BM25', () => {
    const bm25 = bm25Vectorizer();
    const texts = [
      'Hội Nông dân xã trồng quế',
      'Công an huyện phòng cháy',
      'Trường học chống cháy',
    ];
    texts.forEach((text) => bm25.learn(contentOf(text)));
    const query = bm25.bowOf(contentOf('PHÒNG CHÁY'.normalize('NFD')));
    const scores = texts.map((text) => similarity.bow.cosine(bm25.bowOf(contentOf(text)), query));
    expect(scores.indexOf(Math.max(...scores))).toBe(1);
    expect(bm25.vectorOf(contentOf('cháy')).filter((weight) => weight > 0)).toHaveLength(1);
  });

  test('compares texts in different spellings', () => {
    const bow = (text: string) =>
      nlp.readDoc(text).tokens().out(its.normal, as.bow) as Record<string, number>;
    expect(similarity.bow.cosine(bow('Nghi Hoà'), bow('nghi hòa'.normalize('NFD')))).toBeCloseTo(1);
    const set = (text: string) => nlp.readDoc(text).tokens().out(its.normal, as.set) as Set<string>;
    expect(similarity.set.oo(set('Uỷ ban'), set('Ủy ban'))).toBeCloseTo(1);
    expect(similarity.set.tversky(set('Uỷ ban'), set('Hội đồng'))).toBe(0);
  });
});
