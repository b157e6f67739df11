import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import winkNLP from 'wink-nlp';

import model, { createReader } from '../src/index.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const BLOCKS = Array.from(README.matchAll(/```js\n(.*?)```/gsu), ([, code]) => code!);

test('the examples of the readme give what they say', () => {
  const code = BLOCKS.join('\n').replaceAll(/^import .*$/gmu, '');
  const said = Array.from(code.matchAll(/\/\/ → (.*)$/gmu), ([, value]) => JSON.parse(value!));
  const given: unknown[] = [];
  const log = { log: (value: unknown) => given.push(JSON.parse(JSON.stringify(value))) };
  const run = new Function('winkNLP', 'model', 'createReader', 'console', code);
  run(winkNLP, model, createReader, log);
  expect(given).toEqual(said);
  expect(said.length).toBeGreaterThan(7);
});
