import { expect, test } from 'vitest';

import * as names from '../src/index.ts';

test('the public names', () => {
  expect(Object.keys(names).sort()).toEqual([
    'LONG_GAP',
    'TOKEN',
    'createReader',
    'default',
    'normalForm',
    'placeTone',
  ]);
});

test('the model has the parts that wink-nlp asks for', () => {
  const parts = ['core', 'sbd', 'ner', 'negation', 'sa', 'pos', 'metaCER', 'featureFn', 'addons'];
  expect(Object.keys(names.default).sort()).toEqual(parts.sort());
});
