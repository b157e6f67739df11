import { describe, expect, it } from 'vitest';

import { stringId } from '../src/exchange/spacy-strings.ts';

describe('numbers of strings in spaCy', () => {
  it.each([
    ['', 0n],
    ['coffee', 3197928453018144401n],
    ['apple', 8566208034543834098n],
    ['PERSON', 380n],
    ['DATE', 391n],
  ])('of %j is the one in its documentation', (text, id) => {
    expect(stringId(text)).toBe(id);
  });
});
