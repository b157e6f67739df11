import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { importFaults, nameFaults } from './house-rules.ts';
import { readImports, sourceFiles } from './imports.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('the house', () => {
  const files = sourceFiles(root);

  it('has sources in every package', () => {
    expect(new Set(files.map((file) => file.split('/')[1]))).toEqual(
      new Set(['wink-model', 'core', 'formats', 'evaluate', 'learn', 'cli', 'house', 'annotator']),
    );
  });

  it('imports in one direction, without cycles, wink-nlp once, Node in the command alone', () => {
    const imports = readImports(root, files);
    expect(imports.length).toBeGreaterThan(files.length);
    expect(importFaults(imports)).toEqual([]);
  });

  it('names files by their subjects', () => {
    expect(nameFaults(files)).toEqual([]);
  });
});

describe('the rules of the house', () => {
  const core = (path: string) => `packages/core/src/${path}`;
  const rejected: [from: string, to: string][] = [
    [core('1-tokens/word.ts'), core('2-candidates/lexicon.ts')],
    [core('3-entities/resolve.ts'), core('kinds/index.ts')],
    [core('4-values/time.ts'), core('tag.ts')],
    [core('lexicons/places.ts'), core('1-tokens/spelling.ts')],
    [core('document.ts'), core('lexicons/places.ts')],
    [core('kinds/date.ts'), core('index.ts')],
    [core('tag.ts'), 'wink-nlp'],
    ['packages/learn/src/train.ts', 'wink-nlp/src/doc.js'],
    ['packages/formats/src/brat.ts', 'packages/evaluate/src/index.ts'],
    ['packages/evaluate/test/a.test.ts', 'packages/learn/src/index.ts'],
    ['packages/core/test/a.test.ts', 'packages/formats/src/index.ts'],
    ['packages/learn/src/a.ts', 'packages/house/scripts/corpus.ts'],
    ['packages/wink-model/src/a.ts', core('index.ts')],
    ['packages/learn/src/a.ts', 'packages/cli/src/main.ts'],
    ['packages/formats/src/a.ts', 'node:fs'],
    ['apps/annotator/src/a.ts', 'node:path'],
  ];
  it.each(rejected)('reject that %s imports %s', (from, to) => {
    expect(importFaults([{ from, to, loads: false }])).toHaveLength(1);
  });

  const accepted: [from: string, to: string][] = [
    [core('2-candidates/lexicon.ts'), core('1-tokens/tokens.ts')],
    [core('4-values/amount.ts'), core('lexicons/units.ts')],
    [core('lexicons/places.ts'), core('lexicons/list.ts')],
    [core('kinds/date.ts'), core('4-values/scan.ts')],
    [core('tag.ts'), core('kinds/index.ts')],
    [core('1-tokens/wink.ts'), 'wink-nlp'],
    ['packages/cli/src/main.ts', 'packages/evaluate/src/index.ts'],
    ['packages/cli/src/main.ts', 'node:fs'],
    ['packages/formats/test/a.test.ts', 'node:fs'],
    ['packages/learn/scripts/a.ts', 'packages/house/scripts/corpus.ts'],
    ['packages/cli/bench/a.ts', 'packages/house/scripts/corpus.ts'],
  ];
  it.each(accepted)('accept that %s imports %s', (from, to) => {
    expect(importFaults([{ from, to, loads: false }])).toEqual([]);
  });

  it('reject a cycle, however long', () => {
    const path = ['a', 'b', 'c', 'a'].map((name) => core(`kinds/${name}.ts`));
    const imports = path.slice(1).map((to, i) => ({ from: path[i]!, to, loads: true }));
    expect(importFaults(imports)).toEqual([`${path.join(' → ')} is a cycle`]);
    expect(importFaults(imports.slice(1))).toEqual([]);
    expect(importFaults(imports.map((one) => ({ ...one, loads: false })))).toEqual([]);
  });

  it('reject names without a subject', () => {
    const files = ['packages/core/src/utils.ts', 'packages/core/src/common/a.ts', 'a/helper.ts'];
    expect(nameFaults(files)).toHaveLength(3);
    expect(nameFaults(['packages/core/src/span.ts', 'a/commons-plot.ts'])).toEqual([]);
  });
});
