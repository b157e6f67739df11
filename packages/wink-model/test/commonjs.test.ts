import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const BUILT = new URL('../dist/commonjs.cjs', import.meta.url);

test.skipIf(!existsSync(BUILT))('the built model loads by require, as other models do', () => {
  const winkNLP = require('wink-nlp');
  const model = require(BUILT.pathname);
  const nlp = winkNLP(model);
  expect(nlp.readDoc('Uỷ ban TP. Vinh').tokens().out(nlp.its.normal)).toEqual([
    'ủy',
    'ban',
    'tp.',
    'vinh',
  ]);
  expect(model.createReader(winkNLP).readDoc('Xã').out()).toBe('Xã');
});
