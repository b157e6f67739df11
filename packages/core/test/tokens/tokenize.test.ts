import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyText } from '../../../wink-model/test/any-text.ts';
import { tokenize } from '../../src/1-tokens/tokenize.ts';
import { countSyllables } from '../../src/1-tokens/syllables.ts';
import { Gap, startsLine, textOf, touches, type Tokens } from '../../src/1-tokens/tokens.ts';
import { viewOf } from '../../src/1-tokens/view.ts';
import { Vocabulary } from '../../src/1-tokens/word.ts';

const REPORT = readFileSync(
  new URL('../../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url),
  'utf8',
);

/** The tokens joined by `|`, or by `‖` where a sentence begins. */
function split(text: string): string {
  const tokens = tokenize(text);
  return tokens.words
    .map(({ form }, i) => (i === 0 ? '' : begins(tokens, i) ? '‖' : '|') + form)
    .join('');
}

function begins({ sentences }: Tokens, at: number): boolean {
  return sentences[at] !== sentences[at - 1];
}

/** The text from its tokens and the gaps between them. */
function restored({ text, count, starts, ends, words }: Tokens): string {
  let end = 0;
  let joined = '';
  for (let i = 0; i < count; i += 1) {
    joined += text.slice(end, starts[i]) + words[i]!.form;
    end = ends[i]!;
  }
  return joined + text.slice(end);
}

describe('tokens', () => {
  test.each([
    ['a date is five', 'ngày 19/12/2023', 'ngày|19|/|12|/|2023'],
    ['a code is five', '10-NQ/TU', '10|-|NQ|/|TU'],
    ['a longer code', '30/2020/NĐ-CP', '30|/|2020|/|NĐ|-|CP'],
    ['an abbreviation and its full stop', 'TP. Vinh, PGS.TS. Lê', 'TP|.|Vinh|,|PGS|.|TS|.|Lê'],
    ['a number with its grouping signs', '1.234,5 và 93,6%', '1.234,5|và|93,6|%'],
    ['a number and its unit', '6.338m2 4140m', '6.338|m2|4140|m'],
    ['letters with digits', 'QH15 của 2031của', 'QH15|của|2031|của'],
    ['names with apostrophes', "H'Hen Niê, Cư M’gar", "H'Hen|Niê|,|Cư|M’gar"],
    ['signs are single', 'hết./. … ...', 'hết|.|/|.|…|.|.|.'],
    ['an address', 'a.vn', 'a|.|vn'],
    ['a sign keeps its marks', '–\u0301 k\u031b', '–\u0301|k\u031b'],
    ['sentences', 'Xã họp. Ông ở TP. Vinh.\nHết', 'Xã|họp|.‖Ông|ở|TP|.|Vinh|.‖Hết'],
    ['nothing', ' \n ', ''],
  ])('%s', (_, text, tokens) => {
    expect(split(text)).toBe(tokens);
  });

  test('gaps say what stands between', () => {
    const tokens = tokenize('a b\nc \n\n d,e\n f');
    expect(Array.from(tokens.gaps)).toEqual([
      Gap.paragraph,
      Gap.space,
      Gap.line,
      Gap.paragraph,
      Gap.none,
      Gap.none,
      Gap.line,
    ]);
    expect(startsLine(tokens, 2)).toBe(true);
    expect(touches(tokens, 4)).toBe(true);
    expect(textOf(tokens, 2, 6)).toBe('c \n\n d,e');
  });

  test('the sample report is its gaps and tokens', () => {
    const tokens = tokenize(viewOf(REPORT).text);
    expect(restored(tokens)).toBe(tokens.text);
    expect(new Set(tokens.sentences).size).toBeGreaterThan(25);
  });

  test.each([
    ['many spaces', `a${' '.repeat(70_000)}b`],
    ['many no-break spaces', `a${'\u00a0'.repeat(70_000)}b${' '.repeat(65_534)}c`],
    ['names of objects', '__proto__ constructor toString $%^oov^%$'],
    ['white space at the ends', ' \n\u3000a\u3000\u00a0 '],
  ])('gaps + tokens = text: %s', (_, text) => {
    expect(restored(tokenize(text))).toBe(text);
    expect(tokenize(text).words.map(({ form }) => form)).toEqual(
      text.trim().split(/\s+/u).flatMap(atoms),
    );
  });

  /** The dullest reader: no engine behind it. */
  function atoms(text: string): string[] {
    return (
      text.match(
        /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ`´]\p{L}[\p{L}\p{M}\p{N}]*)*|\d+(?:[.,]\d+)*|\S\p{M}*/gu,
      ) ?? []
    );
  }

  test('gaps + tokens = text, for any string and for its view', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        for (const tokens of [tokenize(given), tokenize(viewOf(given).text)]) {
          expect(restored(tokens)).toBe(tokens.text);
          const between =
            tokens.text.length - tokens.words.reduce((sum, { form }) => sum + form.length, 0);
          expect(between).toBe(tokens.text.match(/\s/gu)?.length ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('sentences follow each other, token by token', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { sentences } = tokenize(given);
        sentences.forEach((sentence, i) => {
          expect(sentence).toBeGreaterThanOrEqual(i === 0 ? 0 : sentences[i - 1]!);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('vocabularies', () => {
  test('a word is one object in a vocabulary', () => {
    const vocabulary = new Vocabulary();
    const first = tokenize('Đảng ủy', vocabulary);
    const second = tokenize('ủy viên Đảng', vocabulary);
    expect(second.words[0]).toBe(first.words[1]);
    expect(second.words[2]).toBe(first.words[0]);
    expect(vocabulary.size).toBe(3);
  });

  test('the common vocabulary is given up when it is full, and texts are read as before', () => {
    const before = split(REPORT);
    const first = tokenize('Đảng').words[0];
    for (let i = 0; i < 3; i += 1) tokenize(`${'a'.repeat(400_000)}${i}`);
    expect(tokenize('Đảng').words[0]).not.toBe(first);
    expect(split(REPORT)).toBe(before);
  });
});

test.each([
  ['', 0],
  [' – \n', 0],
  ['Ngày 19/12/2023, tại Huế', 4],
  ['Hòa\u00a0Bình\u3000– TP.HCM\r\n(50%)', 4],
])('%j has %i syllables', (text, count) => {
  expect(countSyllables(text)).toBe(count);
});
