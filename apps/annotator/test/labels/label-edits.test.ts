import { expect, test } from 'vitest';

import {
  addLabel,
  changeLabel,
  labelProblems,
  moveLabel,
  removeLabel,
  usesOf,
} from '../../src/labels/label-edits.ts';
import { readLabelFile, writeLabelFile } from '../../src/labels/label-file.ts';
import { applyChanges } from '../../src/project/change.ts';
import { plain, project } from '../project/sample.ts';

const TWO = project('⟦P Lê Lai⟧ – ⟦T Chủ tịch ⟦O UBND⟧⟧', '⟦O Đảng ủy⟧');
const organization = TWO.labels.find(({ name }) => name === 'ORGANIZATION')!;

test('a new name reaches every entity and nesting rule, and is one step back', () => {
  const changes = changeLabel(TWO, 'ORGANIZATION', { ...organization, name: 'BODY' });
  const { project: after, inverse } = applyChanges(TWO, changes);
  expect(usesOf(after, 'ORGANIZATION')).toBe(0);
  expect(usesOf(after, 'BODY')).toBe(2);
  expect(after.labels.find(({ name }) => name === 'TITLE')!.inside).toEqual(['BODY', 'LOCATION']);
  expect(plain(applyChanges(after, inverse).project)).toEqual(plain(TWO));
});

test('a label goes with its entities, or they become others', () => {
  const gone = applyChanges(TWO, removeLabel(TWO, 'ORGANIZATION', null)).project;
  expect(gone.labels).toHaveLength(6);
  expect(gone.entries.get('b')!.document.entities).toEqual([]);
  const moved = applyChanges(TWO, removeLabel(TWO, 'ORGANIZATION', 'LOCATION')).project;
  expect(usesOf(moved, 'LOCATION')).toBe(2);
});

test('removing entities takes their relations along', () => {
  const { project: linked } = applyChanges(TWO, [
    {
      type: 'edit',
      doc: 'a',
      edit: { type: 'link', relation: { type: 'holds', from: 'e1', to: 'e2' } },
    },
  ]);
  const after = applyChanges(linked, removeLabel(linked, 'PERSON', null)).project;
  expect(after.entries.get('a')!.document.relations).toEqual([]);
});

test('new labels are free of clashes, many of them', () => {
  let current = TWO;
  for (let i = 0; i < 30; i++) {
    current = applyChanges(current, addLabel(current, 'NHÃN_MỚI')).project;
    const added = current.labels.at(-1)!;
    expect(labelProblems(added, current.labels.slice(0, -1))).toEqual([]);
  }
});

test('clashes are named', () => {
  const others = TWO.labels.filter(({ name }) => name !== 'ORGANIZATION');
  const clash = { ...organization, name: 'PERSON', code: 'P', key: '1' };
  expect(labelProblems(clash, others)).toEqual(['name-taken', 'code-taken', 'key-taken']);
  expect(labelProblems({ ...organization, name: ' ', key: 'ab' }, others)).toEqual([
    'no-name',
    'key-long',
  ]);
});

test('labels move, but not out of the list', () => {
  expect(moveLabel(TWO, 'PERSON', -1)).toEqual([]);
  const { project: moved } = applyChanges(TWO, moveLabel(TWO, 'PERSON', 1));
  expect(moved.labels.slice(0, 2).map(({ name }) => name)).toEqual(['TITLE', 'PERSON']);
});

test('a label file brings the set back; others say what is wrong', () => {
  const file = { labels: TWO.labels, guidelines: 'Không sửa văn bản.' };
  expect(readLabelFile(writeLabelFile(file))).toMatchObject(file);
  expect(readLabelFile('{')).toContain('JSON');
  expect(readLabelFile('{"congvan-labels":1,"guidelines":"","labels":[{"name":""}]}')).toContain(
    'labels.0.name',
  );
});
