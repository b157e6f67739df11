import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTagger } from '../src/index.ts';

const SAMPLE = new URL('../../../corpus/sample/nghi-hoa-2023', import.meta.url);
const read = (ending: string): string => readFileSync(`${SAMPLE.pathname}.${ending}`, 'utf8');

/** The marked entities as `label start end`, from the `T` lines of the standoff file. */
function marked(): Set<string> {
  const lines = read('ann').matchAll(/^T\d+\t(\w+ \d+ \d+)\t/gm);
  return new Set([...lines].map(([, entity]) => entity!));
}

function f1(found: ReadonlySet<string>, gold: ReadonlySet<string>): number {
  const right = [...found].filter((entity) => gold.has(entity)).length;
  return (2 * right) / (found.size + gold.size);
}

describe('the sample report', () => {
  const text = read('txt');
  const gold = marked();

  it.each([
    ['by grammars alone', createTagger({ model: null }).tag],
    ['by grammars and model', createTagger().tag],
  ])('is tagged as it was marked, %s', (_, run) => {
    const found = run(text).entities.map(({ label, start, end }) => `${label} ${start} ${end}`);
    expect(gold.size).toBeGreaterThan(100);
    expect(f1(new Set(found), gold)).toBeGreaterThanOrEqual(0.95);
  });
});
