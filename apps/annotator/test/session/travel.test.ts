import { describe, expect, test } from 'vitest';

import { isSuggestion } from '../../src/session/scene.ts';
import {
  confirmAll,
  leastCertain,
  nextEntity,
  nextSuggestion,
  previousEntity,
  rejectAll,
} from '../../src/session/travel.ts';
import { after, sceneOf } from './scene-of.ts';

const TEXT = '⟦P Long⟧ ‸là ⟦T Chủ tịch ⟦O HĐND⟧⟧\nvà ⟦P Mai⟧';

describe('jumps', () => {
  test('go forward through outer and inner entities', () => {
    let scene = sceneOf(TEXT);
    const visited: string[] = [];
    for (let step = nextEntity(scene); step.chosen; step = nextEntity(scene)) {
      const active = scene.document.entities.find(({ id }) => id === step.chosen)!;
      visited.push(scene.document.text.slice(active.start, active.end));
      scene = { ...scene, selection: step.selection!, active };
    }
    expect(visited).toEqual(['Chủ tịch HĐND', 'HĐND', 'Mai']);
  });

  test('go back, and nowhere before the first', () => {
    expect(previousEntity(sceneOf(TEXT)).chosen).toBe('e1');
    expect(previousEntity(sceneOf('⟦P Lo‸ng⟧'))).toEqual({});
  });

  test('to suggestions pass over confirmed ones and begin anew at the end', () => {
    expect(nextSuggestion(sceneOf('⟦P Lan⟧ ⟦P Mai⟧ ⟦P Lo‸ng⟧', ['Lan'])).chosen).toBe('e2');
    expect(nextSuggestion(sceneOf('⟦P Lo‸ng⟧'))).toEqual({});
  });

  test('to the least certain one', () => {
    const scene = sceneOf('⟦P Lan⟧ ⟦P Mai⟧');
    const entities = scene.document.entities.map((entity, i) => ({
      ...entity,
      score: 0.9 - i / 10,
    }));
    expect(leastCertain({ ...scene, document: { ...scene.document, entities } }).chosen).toBe('e2');
    const silent = entities.map(({ score, ...rest }) =>
      rest.id === 'e1' ? rest : { ...rest, score },
    );
    expect(
      leastCertain({ ...scene, document: { ...scene.document, entities: silent } }).chosen,
    ).toBe('e1');
  });
});

describe('many at once', () => {
  test.each([
    ['of a label', { label: 'PERSON' }, 2],
    ['of a line', { within: { start: 0, end: 21 } }, 3],
    ['above a threshold', { atLeast: 0.6 }, 0],
    ['all', {}, 4],
  ])('are confirmed: %s', (_, which, count) => {
    const scene = sceneOf(TEXT);
    const { entities } = after(scene, confirmAll(scene, which));
    expect(entities.filter((entity) => !isSuggestion(entity))).toHaveLength(count);
  });

  test('confirmed one by one or all together the document is the same', () => {
    const source = Array.from({ length: 60 }, (_, i) => `⟦P Tên${i}⟧`).join(' ');
    const many = sceneOf(source);
    const few = sceneOf(source.split(' ⟦P').slice(0, 40).join(' ⟦P'));
    expect(confirmAll(many, {}).entities).toBeDefined();
    expect(confirmAll(few, {}).edit).toBeDefined();
    const confirmed = after(many, confirmAll(many, {})).entities.slice(0, 40);
    expect(after(few, confirmAll(few, {})).entities).toEqual(confirmed);
  });

  test('are turned down, confirmed ones stay', () => {
    const scene = sceneOf(TEXT, ['Mai']);
    const outcome = rejectAll(scene, {});
    expect(after(scene, outcome).entities.map(({ id }) => id)).toEqual(['e4']);
    expect(outcome.rejected).toHaveLength(3);
  });
});
