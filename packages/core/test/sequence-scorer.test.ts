import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { tokenize } from '../src/1-tokens/tokenize.ts';
import { resolve } from '../src/3-entities/resolve.ts';
import { hashString, shortHash } from '../src/2-candidates/sequence/hash.ts';
import type { ChainModel } from '../src/2-candidates/sequence/model.ts';
import {
  FactsCache,
  forWordFeatures,
  MOST_FEATURES,
  Observation,
  REACH,
} from '../src/2-candidates/sequence/observation.ts';
import { type Parent, parentFeatures, Scorer } from '../src/2-candidates/sequence/scorer.ts';
import { shippedModel } from '../src/2-candidates/sequence/shipped.ts';
import { KeptSums } from '../src/2-candidates/sequence/sums.ts';
import { WIDTH } from '../src/2-candidates/sequence/feature-groups.ts';
import { KINDS } from '../src/kinds/index.ts';
import { random } from './random.ts';

const REPORT = readFileSync(
  new URL('../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url),
  'utf8',
).normalize('NFC');

const model = shippedModel();

function observed(text: string): Observation {
  const tokens = tokenize(text);
  const candidates = KINDS.flatMap(({ recognizers }) =>
    recognizers.flatMap((recognizer) => recognizer.find(tokens)),
  );
  const evidence = { candidates, chosen: resolve(candidates) };
  return new Observation(tokens, evidence, new FactsCache(model.knowledge));
}

/** All features of a token, one by one. */
function featuresOf(seen: Observation, i: number, parent?: Parent): number[] {
  const features: number[] = [];
  for (let distance = -REACH; distance <= REACH; distance += 1) {
    forWordFeatures(seen.near(i, distance), distance, (feature) => features.push(feature));
  }
  const out = new Int32Array(MOST_FEATURES);
  features.push(...out.subarray(0, seen.features(i, out)));
  if (parent) features.push(...out.subarray(0, parentFeatures(seen, i, parent, out)));
  return features;
}

/** The most by which a score is not the sum of the weights of all features. */
function error(chain: ChainModel, seen: Observation, parent?: Parent): number {
  const rows = new Map(Array.from(chain.weights.rows(), (row) => [row.hash, row]));
  const scorer = new Scorer(chain);
  const { count } = seen.tokens;
  let most = 0;
  for (let time = 0; time < 2; time += 1) {
    const emissions = scorer.emissions(seen, 0, count, parent);
    for (let i = 0; i < count; i += 1) {
      const sums = new Float64Array(scorer.tags);
      for (const feature of featuresOf(seen, i, parent)) {
        const { tags = [], weights = [] } = rows.get(shortHash(feature)) ?? {};
        for (let k = 0; k < tags.length; k += 1) sums[tags[k]!]! += weights[k]!;
      }
      sums.forEach((sum, tag) => {
        most = Math.max(most, Math.abs(sum - emissions[i * scorer.tags + tag]!));
      });
    }
  }
  return most;
}

test('scores are the sums of the weights of all features, whether sums were kept or not', () => {
  const seen = observed(REPORT);
  expect(seen.tokens.count).toBeGreaterThan(1000);
  expect(error(model.outer, seen)).toBeLessThan(1e-4);
  const parent = { label: hashString('TITLE'), from: 0, to: seen.tokens.count };
  expect(error(model.inner, seen, parent)).toBeLessThan(1e-4);
});

test('a kept sum is given for its own numbers alone', () => {
  const next = random(20231219);
  const kept = new KeptSums(2, 1);
  const holders = new Map<number, string>();
  let [found, wrong] = [0, 0];
  for (let turn = 0; turn < 100_000; turn += 1) {
    const seen = new Int32Array(WIDTH);
    seen[turn % WIDTH] = Math.floor(next() * 5000);
    const place = kept.place(turn % 2, seen, 0);
    const holds = holders.get(place) === `${turn % 2} ${seen.join(' ')}`;
    if (kept.has(place, seen, 0) !== holds) wrong += 1;
    if (holds) found += 1;
    kept.clear(place, seen, 0);
    holders.set(place, `${turn % 2} ${seen.join(' ')}`);
  }
  expect(wrong).toBe(0);
  expect(found).toBeGreaterThan(1000);
});
