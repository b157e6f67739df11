import { describe, expect, test } from 'vitest';

import { Chain } from '../src/2-candidates/sequence/chain.ts';
import {
  chunksOf,
  continues,
  isOpen,
  mayFollow,
  tagCount,
  tagsOf,
} from '../src/2-candidates/sequence/tags.ts';
import { random } from './random.ts';

const SEED = 20231219;
const LABELS = 2;
const TAGS = tagCount(LABELS);

/** Numbers in [-2, 2) that depend on the seed alone. */
function numbers(seed: number): () => number {
  const next = random(seed);
  return () => 4 * next() - 2;
}

/** `outside` is added to tag 0, so that most sequences have little else. */
function example(seed: number, length: number, outside: number) {
  const next = numbers(seed);
  const emissions = Float32Array.from(
    { length: length * TAGS },
    (_, cell) => next() + (cell % TAGS === 0 ? outside : 0),
  );
  return { emissions, transitions: Float32Array.from({ length: TAGS * TAGS }, next) };
}

/** All legal tag sequences of a length. */
function legal(length: number): number[][] {
  let sequences: number[][] = [[]];
  for (let i = 0; i < length; i += 1) {
    sequences = sequences.flatMap((head) =>
      Array.from({ length: TAGS }, (_, tag) => tag)
        .filter((tag) => (i === 0 ? !continues(tag) : mayFollow(head.at(-1)!, tag)))
        .map((tag) => [...head, tag]),
    );
  }
  return sequences.filter((tags) => !isOpen(tags.at(-1)!));
}

type Example = ReturnType<typeof example>;

function score(tags: readonly number[], { emissions, transitions }: Example): number {
  return tags.reduce((sum, tag, i) => {
    const step = i === 0 ? 0 : transitions[tags[i - 1]! * TAGS + tag]!;
    return sum + emissions[i * TAGS + tag]! + step;
  }, 0);
}

/** The probability, by listing them, of the sequences that pass a test. */
function listed(given: Example, length: number, passes: (tags: number[]) => boolean): number {
  const all = legal(length).map((tags) => ({ tags, power: Math.exp(score(tags, given)) }));
  const sum = (some: typeof all) => some.reduce((total, { power }) => total + power, 0);
  return sum(all.filter(({ tags }) => passes(tags))) / sum(all);
}

const cases = [1, 2, 3, 5].flatMap((length) =>
  [0, 0, 2, 4, 12].map((outside, n) => ({ length, outside, seed: SEED + 10 * n + length })),
);

describe.each(cases)('$length tokens, $outside for tag 0, seed $seed', (options) => {
  const { length, outside, seed } = options;
  const given = example(seed, length, outside);
  const chain = new Chain(LABELS, given.transitions);

  test('decodes to the best of all legal sequences', () => {
    const out = new Uint8Array(length);
    chain.decode(given.emissions, length, out);
    const best = Math.max(...legal(length).map((tags) => score(tags, given)));
    expect(legal(length)).toContainEqual([...out]);
    expect(score([...out], given)).toBeCloseTo(best, 4);
  });

  test('sums over all legal sequences', () => {
    const sum = legal(length).reduce((total, tags) => total + Math.exp(score(tags, given)), 0);
    expect(chain.sum(given.emissions, length)).toBeCloseTo(Math.log(sum), 4);
  });

  test('knows how probable a tag and an entity are', () => {
    chain.sum(given.emissions, length);
    for (let tag = 0; tag < TAGS; tag += 1) {
      const expected = listed(given, length, (tags) => tags[length - 1] === tag);
      expect(chain.probability(length - 1, tag)).toBeCloseTo(expected, 5);
    }
    for (let from = 0; from < length; from += 1) {
      const has = (tags: number[]) =>
        chunksOf(tags).some(
          (chunk) => chunk.from === from && chunk.to === length && chunk.label === 1,
        );
      const expected = listed(given, length, has);
      expect(chain.chunkProbability(from, length, 1)).toBeCloseTo(expected, 5);
    }
  });

  test('has the gradient of its sum as its expectations', () => {
    const step = 1 / 64;
    const sumAt = (cells: Float32Array, cell: number, value: number) => {
      cells[cell] = value;
      chain.renew();
      return chain.sum(given.emissions, length);
    };
    const slope = (cells: Float32Array, cell: number) => {
      const before = cells[cell]!;
      const up = sumAt(cells, cell, before + step);
      const down = sumAt(cells, cell, before - step);
      sumAt(cells, cell, before);
      return (up - down) / (2 * step);
    };
    const steps = new Float64Array(TAGS * TAGS);
    chain.sum(given.emissions, length);
    chain.addExpectedTransitions(length, 1, steps);
    for (let cell = 0; cell < steps.length; cell += 7) {
      expect(steps[cell]).toBeCloseTo(slope(given.transitions, cell), 3);
    }
    for (let cell = 0; cell < given.emissions.length; cell += 5) {
      const expected = slope(given.emissions, cell);
      chain.sum(given.emissions, length);
      const got = chain.probability(Math.floor(cell / TAGS), cell % TAGS);
      expect(got).toBeCloseTo(expected, 3);
    }
  });
});

test('long sequences with strong scores stay finite', () => {
  const emissions = Float32Array.from({ length: 3000 * TAGS }, (_, i) => (i % 11) * 60 - 300);
  const chain = new Chain(LABELS);
  expect(chain.sum(emissions, 3000)).toBeLessThan(Infinity);
  const sum = Array.from({ length: TAGS }, (_, tag) => chain.probability(1500, tag));
  expect(sum.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
});

test('chunks survive being written as tags', () => {
  const chunks = [
    { from: 0, to: 1, label: 1 },
    { from: 1, to: 3, label: 0 },
    { from: 4, to: 8, label: 2 },
  ];
  expect(chunksOf(tagsOf(chunks, 9))).toEqual(chunks);
});
