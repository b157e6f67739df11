import { readInline } from '@congvan/core';
import { expect, test } from 'vitest';

import { planIncoming, type Incoming } from '../../src/exchange/incoming.ts';
import { outgoing } from '../../src/exchange/outgoing.ts';
import { applyChanges } from '../../src/project/change.ts';
import { plain, project } from '../project/sample.ts';

const HERE = project('⟦P Lê Lai⟧ về xã', 'không có gì');

function incoming(inline: string, id = 'a'): Incoming {
  return { document: readInline(inline, id), file: `${id}.txt`, format: 'inline' };
}

test('new documents get ids of their own, known ones are left out', () => {
  const plan = planIncoming(
    HERE,
    [incoming('một'), incoming('hai'), incoming('⟦P Lê Lai⟧ về xã', 'x')],
    { as: 'documents' },
  );
  expect(plan).toMatchObject({ added: 2, newLabels: [] });
  expect(plan.known.map(({ document }) => document.id)).toEqual(['x']);
  const { entries } = applyChanges(HERE, plan.changes).project;
  expect([...entries.values()].map(({ document }) => document.id)).toEqual([
    'a',
    'b',
    'a-2',
    'a-3',
  ]);
});

test('a known text with other annotation comes in, for it may be wanted', () => {
  const plan = planIncoming(HERE, [incoming('⟦P Lê Lai⟧ về ⟦L xã⟧')], { as: 'documents' });
  expect(plan.added).toBe(1);
});

test('unknown labels join the set in the same step', () => {
  const document = { ...readInline('Quốc lộ 46', 'q'), entities: [] };
  const entity = { id: 'e1', start: 0, end: 10, label: 'ROAD' };
  const one = { document: { ...document, entities: [entity] }, file: 'q', format: 'jsonl' };
  const plan = planIncoming(HERE, [one], { as: 'documents' });
  expect(plan.newLabels).toEqual(['ROAD']);
  const { project: after, inverse } = applyChanges(HERE, plan.changes);
  expect(after.labels.at(-1)).toMatchObject({ name: 'ROAD', code: 'R', key: '8' });
  expect(plain(applyChanges(after, inverse).project)).toEqual(plain(HERE));
});

test('versions of another annotator go to the documents of the same text', () => {
  const lan = { as: 'version', annotator: 'Lan' } as const;
  const first = planIncoming(HERE, [incoming('Lê Lai về xã'), incoming('khác', 'k')], lan);
  expect(first).toMatchObject({ versions: 1, added: 0 });
  expect(first.unmatched.map(({ document }) => document.id)).toEqual(['k']);
  const { project: once } = applyChanges(HERE, first.changes);
  const second = planIncoming(once, [incoming('⟦P Lê Lai⟧ về xã')], lan);
  const { versions } = applyChanges(once, second.changes).project.entries.get('a')!;
  expect(versions).toMatchObject([{ annotator: 'Lan', entities: [{ label: 'PERSON' }] }]);
});

test('an export of confirmed entities leaves suggestions and their relations out', () => {
  const relation = { type: 'holds', from: 'e1', to: 'e2' } as const;
  const { project: linked } = applyChanges(project('⟦P Lê Lai⟧ – ⟦T Chủ tịch⟧'), [
    { type: 'edit', doc: 'a', edit: { type: 'link', relation } },
    { type: 'edit', doc: 'a', edit: { type: 'set', id: 'e1', details: { rule: 'human' } } },
  ]);
  const [all] = outgoing([...linked.entries.values()], false);
  expect(all).toMatchObject({ relations: [relation], meta: { title: 'Lê Lai – Chủ tịch' } });
  const [confirmed] = outgoing([...linked.entries.values()], true);
  expect(confirmed!.entities.map(({ id }) => id)).toEqual(['e1']);
  expect(confirmed!.relations).toEqual([]);
});
