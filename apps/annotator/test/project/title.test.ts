import { expect, test } from 'vitest';

import { quoted, titleOfChanges } from '../../src/project/title.ts';
import { project } from './sample.ts';

test('a link is named by what it joins', () => {
  const relation = { type: 'holds', from: 'e1', to: 'e2' } as const;
  const linking = { type: 'edit', doc: 'a', edit: { type: 'link', relation } } as const;
  expect(titleOfChanges(project('⟦P Lê Lai⟧, ⟦T Chủ tịch⟧'), [linking])).toEqual({
    code: 'link',
    params: { from: 'Lê Lai', to: 'Chủ tịch' },
  });
});

test('what is long is quoted in part', () => {
  expect(quoted('a'.repeat(60), 0, 60)).toBe('a'.repeat(60));
  expect(Array.from(quoted('😀'.repeat(70), 0, 140))).toHaveLength(60);
});
