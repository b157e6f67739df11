import { describe, expect, it } from 'vitest';

import { layerOf, measure, SCHEMES, scoreDocument, type Layer } from '../src/index.ts';
import { seeded } from './notation.ts';

const SEEDS = Array.from({ length: 100 }, (_, seed) => [seed]);

function randomDocument(draw: (limit: number) => number) {
  const entities = Array.from({ length: draw(9) }, (_, i) => {
    const start = draw(30);
    return { id: `e${i}`, start, end: start + 1 + draw(9), label: 'ABC'[draw(3)]! };
  });
  return { id: 'd', text: 'x'.repeat(40), entities, relations: [] };
}

describe('scores of random documents', () => {
  it.each(SEEDS)('swap precision and recall with the sides (seed %i)', (seed) => {
    const draw = seeded(seed);
    const [a, b] = [randomDocument(draw), randomDocument(draw)];
    const there = scoreDocument({ gold: a, predicted: b }, 'all');
    const back = scoreDocument({ gold: b, predicted: a }, 'all');
    for (const { name } of SCHEMES.filter(({ slots }) => slots === 1)) {
      const [one, other] = [measure(there.schemes[name]), measure(back.schemes[name])];
      expect([one.precision, one.recall, one.gold]).toEqual([
        other.recall,
        other.precision,
        other.predicted,
      ]);
    }
  });

  it.each(SEEDS)('count every entity once, in whatever scheme (seed %i)', (seed) => {
    const draw = seeded(seed);
    const [gold, predicted] = [randomDocument(draw), randomDocument(draw)];
    for (const layer of ['outer', 'inner', 'all'] as const satisfies Layer[]) {
      const { schemes, labels } = scoreDocument({ gold, predicted }, layer);
      for (const { name, slots } of SCHEMES) {
        const total = measure(schemes[name]);
        expect(total.gold).toBe(slots * layerOf(gold.entities, layer).length);
        expect(total.predicted).toBe(slots * layerOf(predicted.entities, layer).length);
        const parts = [...labels[name].values()].map(measure);
        expect(parts.reduce((sum, part) => sum + part.gold, 0)).toBe(total.gold);
        expect(parts.reduce((sum, part) => sum + part.predicted, 0)).toBe(total.predicted);
      }
    }
  });

  it.each(SEEDS)('divide entities into outer and inner, crossing ones too (seed %i)', (seed) => {
    const { entities } = randomDocument(seeded(seed));
    const outer = layerOf(entities, 'outer');
    const inner = layerOf(entities, 'inner');
    expect(new Set([...outer, ...inner])).toEqual(new Set(entities));
    expect(outer.length + inner.length).toBe(entities.length);
    for (const one of inner) {
      expect(outer.some(({ start, end }) => start <= one.start && one.end <= end)).toBe(true);
    }
  });
});
