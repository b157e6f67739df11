import { checkDocument, edit } from '@congvan/core';
import { describe, expect, test } from 'vitest';

import {
  confirm,
  label,
  likelyLabel,
  merge,
  moveEdge,
  remove,
  resize,
  split,
  widen,
} from '../../src/session/marking.ts';
import { spanOf } from '../../src/session/selection.ts';
import { inlineAfter, sceneOf } from './scene-of.ts';

describe('a label', () => {
  test.each([
    ['marks what is selected', 'đồng chí «Lê Thanh Long»', 'đồng chí ⟦P Lê Thanh Long⟧'],
    ['takes no white space along', 'đồng chí« Long »nói', 'đồng chí ⟦P Long⟧ nói'],
    ['marks the syllable at the caret', 'đồng chí Lo‸ng', 'đồng chí ⟦P Long⟧'],
    ['relabels the entity at the caret', 'ở ⟦L Lo‸ng⟧', 'ở ⟦P Long⟧'],
    ['relabels the entity of this extent', 'ở ⟦L «Long»⟧', 'ở ⟦P Long⟧'],
    ['replaces suggestions that it crosses', '«ông ⟦O Long» Hải⟧', '⟦P ông Long⟧ Hải'],
    ['replaces suggestions that may not lie inside', '«Lê ⟦O Long⟧»', '⟦P Lê Long⟧'],
  ])('%s', (_, source, expected) => {
    const scene = sceneOf(source);
    expect(inlineAfter(scene, label(scene, 'PERSON'))).toBe(expected);
  });

  test('nests where the guidelines allow it', () => {
    const scene = sceneOf('⟦T Chủ tịch «HĐND»⟧', ['Chủ tịch HĐND']);
    expect(inlineAfter(scene, label(scene, 'ORGANIZATION'))).toBe('⟦T Chủ tịch ⟦O HĐND⟧⟧');
  });

  test('never changes what a person confirmed, and says what is in the way', () => {
    const scene = sceneOf('«ông ⟦O Long» Hải⟧', ['Long Hải']);
    const outcome = label(scene, 'PERSON');
    expect(outcome.edit).toBeUndefined();
    expect(outcome.refused?.map(({ code }) => code)).toEqual(['spans-cross']);
  });

  test('is refused across a line break', () => {
    const outcome = label(sceneOf('«Lê\nLong»'), 'PERSON');
    expect(outcome.refused?.map(({ code }) => code)).toEqual(['span-crosses-line']);
  });

  test('of an entity takes the links away that it no longer fits', () => {
    const scene = sceneOf('⟦P Lo‸ng⟧, ⟦T Chủ tịch⟧');
    const relations = [{ type: 'holds', from: 'e1', to: 'e2' } as const];
    const linked = { ...scene, document: { ...scene.document, relations } };
    const outcome = label(linked, 'LOCATION');
    const changed = edit(linked.document, outcome.edit!).document;
    expect(changed.relations).toEqual([]);
    expect(checkDocument(changed)).toEqual([]);
  });

  test('remembers the suggestions that it replaced', () => {
    const outcome = label(sceneOf('«ông ⟦O Long» Hải⟧'), 'PERSON');
    expect(outcome.rejected).toEqual([{ start: 4, end: 12, label: 'ORGANIZATION' }]);
  });
});

describe('an edge', () => {
  test.each([
    ['end', 'grow', 'syllable', 'ở ⟦L Nghi‸⟧ Hòa, Cửa', 'ở ⟦L Nghi Hòa⟧, Cửa'],
    ['end', 'grow', 'syllable', '⟦L Hòa‸⟧, Cửa Lò', '⟦L Hòa, Cửa⟧ Lò'],
    ['end', 'shrink', 'syllable', '⟦L Hòa‸, Cửa⟧ Lò', '⟦L Hòa⟧, Cửa Lò'],
    ['start', 'grow', 'syllable', 'ở phường ⟦L Ng‸hi⟧', 'ở ⟦L phường Nghi⟧'],
    ['start', 'shrink', 'syllable', '⟦L ở Ng‸hi⟧', 'ở ⟦L Nghi⟧'],
    ['end', 'grow', 'character', '⟦L TP‸⟧. Vinh', '⟦L TP.⟧ Vinh'],
    ['end', 'shrink', 'character', '⟦L Vin‸h⟧', '⟦L Vin⟧h'],
    ['end', 'shrink', 'syllable', '⟦L Vi‸nh⟧', '⟦L Vinh⟧'],
  ] as const)('%s: %s by a %s', (edge, by, unit, source, expected) => {
    const scene = sceneOf(source);
    expect(inlineAfter(scene, moveEdge(scene, edge, { by, unit }))).toBe(expected);
  });

  test('that is moved loses the value of the old extent', () => {
    const scene = sceneOf('⟦N 1‸3⟧ triệu');
    const [entity] = scene.document.entities;
    const valued = { ...entity!, value: { number: 13 } };
    const before = {
      ...scene,
      document: { ...scene.document, entities: [valued] },
      active: valued,
    };
    const outcome = resize(before, { start: 0, end: 8 });
    expect(edit(before.document, outcome.edit!).document.entities[0]?.value).toBeUndefined();
  });
});

describe('an entity', () => {
  test('is split at the caret, and what the cut crosses inside is gone', () => {
    const scene = sceneOf('⟦O HĐND,‸ UBND ⟦L xã⟧⟧');
    expect(inlineAfter(scene, split(scene))).toBe('⟦O HĐND,⟧ ⟦O UBND ⟦L xã⟧⟧');
  });

  test('is merged with the next one', () => {
    const scene = sceneOf('⟦P Phan‸⟧ ⟦P Thành⟧');
    expect(inlineAfter(scene, merge(scene))).toBe('⟦P Phan Thành⟧');
  });

  test('is confirmed once', () => {
    const scene = sceneOf('⟦P Lo‸ng⟧');
    expect(confirm(scene).edit).toBeDefined();
    expect(confirm(sceneOf('⟦P Lo‸ng⟧', ['Long']))).toEqual({});
  });

  test('is remembered as turned down only when it was a suggestion', () => {
    expect(remove(sceneOf('⟦P Lo‸ng⟧')).rejected).toHaveLength(1);
    expect(remove(sceneOf('⟦P Lo‸ng⟧', ['Long'])).rejected).toBeUndefined();
  });
});

test('a selection widens from syllable to entity to outer entity to sentence', () => {
  const steps: string[] = [];
  let scene = sceneOf('Có ⟦T Chủ tịch ⟦O HĐND th‸ị xã⟧⟧ dự.');
  for (let i = 0; i < 4; i += 1) {
    scene = { ...scene, selection: widen(scene).selection! };
    const { start, end } = spanOf(scene.selection);
    steps.push(scene.document.text.slice(start, end));
  }
  expect(steps).toEqual([
    'thị',
    'HĐND thị xã',
    'Chủ tịch HĐND thị xã',
    'Có Chủ tịch HĐND thị xã dự.',
  ]);
});

test('the likely label is that of the same text elsewhere', () => {
  expect(likelyLabel(sceneOf('⟦O Thị ủy⟧ và «thị ủy»'), 'DATE')).toBe('ORGANIZATION');
  expect(likelyLabel(sceneOf('«thị ủy»'), 'DATE')).toBe('DATE');
});
