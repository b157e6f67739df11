import type { Entity } from '@congvan/core';
import { describe, expect, it } from 'vitest';

import { align, measureChains, sumChains } from '../src/index.ts';

/** Mentions in chains, written as one string a chain: `ABC DE`. */
function mentions(chains: string): Entity[] {
  return chains.split(' ').flatMap((chain, ref) =>
    [...chain].map((mention): Entity => {
      const start = mention.charCodeAt(0);
      return { id: mention, start, end: start + 1, label: 'PERSON', ref: `r${ref}` };
    }),
  );
}

function scored(gold: string, predicted: string) {
  return measureChains([sumChains(align(mentions(gold), mentions(predicted)))]);
}

describe('B³', () => {
  it('of Bagga and Baldwin 1998: 76 % and 58 % precision at full recall', () => {
    const key = '12345 67 89ABC';
    expect(scored(key, '12345 6789ABC').precision).toBeCloseTo(0.76, 2);
    expect(scored(key, '1234589ABC 67').precision).toBeCloseTo(0.58, 2);
    expect(scored(key, '12345 6789ABC').recall).toBe(1);
    expect(scored('12345 6789ABC', key)).toMatchObject({ precision: 1 });
  });

  it('is full for equal chains, whatever they are called', () => {
    expect(scored('AB CD', 'CD AB')).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });

  it('counts a mention that the other side lacks as 0', () => {
    expect(scored('ABCD', 'AB')).toMatchObject({ precision: 1, recall: 0.25, gold: 4 });
    expect(scored('AB', 'XY')).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});
