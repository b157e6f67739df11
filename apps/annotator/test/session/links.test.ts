import { edit } from '@congvan/core';
import { expect, test } from 'vitest';

import { toggleJoin, toggleLink } from '../../src/session/links.ts';
import { sceneOf } from './scene-of.ts';

test('a person and a title are linked from either side, and unlinked again', () => {
  const scene = sceneOf('⟦P Long⟧, ⟦T Chủ tịch⟧');
  const [person, title] = scene.document.entities;
  const outcome = toggleLink(scene, title!, person!);
  expect(outcome).toMatchObject({ chosen: title!.id, selection: { anchor: 6, focus: 14 } });
  const linked = edit(scene.document, outcome.edit!).document;
  expect(linked.relations).toEqual([{ type: 'holds', from: 'e1', to: 'e2' }]);
  const again = toggleLink({ ...scene, document: linked }, person!, title!);
  expect(edit(linked, again.edit!).document.relations).toEqual([]);
});

test('two titles cannot be linked', () => {
  const scene = sceneOf('⟦T Bí thư⟧, ⟦T Chủ tịch⟧');
  const [first, second] = scene.document.entities;
  expect(toggleLink(scene, first!, second!)).toEqual({});
});

test('joined mentions share a ref, and bring along what already means the same', () => {
  let scene = sceneOf('⟦P Lê Long⟧ ⟦P Long⟧ ⟦P ông Long⟧ ⟦L Vinh⟧');
  const join = (a: number, b: number) => {
    const [first, second] = [scene.document.entities[a]!, scene.document.entities[b]!];
    const outcome = toggleJoin(scene, first, second);
    if (outcome.edit) scene = { ...scene, document: edit(scene.document, outcome.edit).document };
    return scene.document.entities.map(({ ref }) => ref);
  };
  expect(join(1, 0)).toEqual(['e1', 'e1', undefined, undefined]);
  expect(join(1, 2)).toEqual(['e1', 'e1', 'e1', undefined]);
  expect(join(0, 3)).toEqual(['e1', 'e1', 'e1', undefined]);
  expect(join(0, 1)).toEqual([undefined, 'e1', 'e1', undefined]);
});
