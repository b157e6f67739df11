import { expect, test } from 'vitest';

import { correctedDocuments, toSuggestAnew } from '../../src/learning/corrected.ts';
import { applyChanges } from '../../src/project/change.ts';
import { human, project } from '../project/sample.ts';

test('done and wholly confirmed documents are learnt from, the others get new suggestions', () => {
  const start = project('⟦P Lê⟧ họp', 'Lê họp', '⟦P Lê⟧ họp', 'không có gì');
  const { project: worked } = applyChanges(start, [
    { type: 'set', doc: 'a', details: { state: 'done' } },
    { type: 'edit', doc: 'b', edit: { type: 'add', entity: human('x', 0, 2) } },
    { type: 'edit', doc: 'c', edit: { type: 'add', entity: human('x', 3, 6) } },
  ]);
  expect(correctedDocuments(worked).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(toSuggestAnew(worked).map(({ key }) => key)).toEqual(['c', 'd']);
});
