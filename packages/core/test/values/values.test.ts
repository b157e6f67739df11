import { describe, expect, test } from 'vitest';

import { createTagger, readDate, readNumber } from '../../src/index.ts';
import { DATE_EXAMPLES, NO_DATE } from './date-examples.ts';
import { NO_NUMBER, NUMBER_EXAMPLES } from './number-examples.ts';
import { examples, texts, written } from './value-notation.ts';

const DAY = '2023-12-19';
const tagger = createTagger({ model: null, labels: ['DATE', 'NUMBER'] });

function spans(text: string, label: string): string[] {
  const found = tagger.tag(text).entities.filter((entity) => entity.label === label);
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('dates', () => {
  test.each(examples(DATE_EXAMPLES))('$text is $value', ({ text, span, value }) => {
    const found = readDate(text, { date: DAY });
    expect(found && [text.slice(found.start, found.end), written(found.value)]).toEqual([
      span,
      value,
    ]);
  });

  test.each(texts(NO_DATE))('%s holds no date', (text) => {
    expect(spans(text, 'DATE')).toEqual([]);
  });
});

describe('numbers', () => {
  test.each(examples(NUMBER_EXAMPLES))('$text is $value', ({ text, span, value }) => {
    const found = readNumber(text);
    expect(found && [text.slice(found.start, found.end), written(found.value)]).toEqual([
      span,
      value,
    ]);
  });

  test.each(texts(NO_NUMBER))('%s holds no number', (text) => {
    expect(spans(text, 'NUMBER')).toEqual([]);
  });
});
