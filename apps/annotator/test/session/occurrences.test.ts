import { LABELS, writeInline } from '@congvan/core';
import { describe, expect, test } from 'vitest';

import { applyChanges } from '../../src/project/change.ts';
import { newProject } from '../../src/project/defaults.ts';
import { newEntry } from '../../src/project/project.ts';
import { changesOf, findOccurrences, type Wish } from '../../src/session/occurrences.ts';
import { sceneOf } from './scene-of.ts';

const WISH: Wish = {
  text: 'Thị ủy',
  label: 'ORGANIZATION',
  action: 'tag',
  before: '',
  after: '',
  wholeSyllables: true,
};

function everywhere(source: string, wish: Partial<Wish>, confirmed: string[] = []): string {
  const entry = newEntry(sceneOf(source, confirmed).document);
  const whole = { ...WISH, ...wish };
  const places = findOccurrences([entry], whole, LABELS);
  const changes = changesOf([entry], places, whole, LABELS);
  const { project } = applyChanges(newProject('', 'vi', [entry]), changes);
  return writeInline(project.entries.get(entry.key)!.document);
}

describe('all places alike', () => {
  test.each([
    ['are tagged', 'Thị ủy và Thị ủy', {}, '⟦O Thị ủy⟧ và ⟦O Thị ủy⟧'],
    ['are whole syllables', 'Thị ủyx', {}, 'Thị ủyx'],
    ['may differ in marks', 'Thi uy', { ignoreTones: true }, '⟦O Thi uy⟧'],
    ['may differ in case', 'thị ủy', { ignoreCase: true }, '⟦O thị ủy⟧'],
    ['are relabelled', '⟦L Thị ủy⟧', {}, '⟦O Thị ủy⟧'],
    ['are untagged', '⟦O Thị ủy⟧ ⟦L Thị ủy⟧', { action: 'untag' }, 'Thị ủy ⟦L Thị ủy⟧'],
    ['come after a word', 'Bí thư Thị ủy, Thị ủy', { before: 'thư' }, 'Bí thư ⟦O Thị ủy⟧, Thị ủy'],
    ['come before a word', 'Thị ủy họp, Thị ủy', { after: 'họp' }, '⟦O Thị ủy⟧ họp, Thị ủy'],
    ['nest where that is allowed', '⟦T Bí thư Thị ủy⟧', {}, '⟦T Bí thư ⟦O Thị ủy⟧⟧'],
  ] as const)('%s', (_, source, wish, expected) => {
    expect(everywhere(source, wish)).toBe(expected);
  });

  test('stay as they are where a confirmed entity is in the way', () => {
    const source = '⟦P ông Thị ủy⟧, Thị ủy';
    expect(everywhere(source, {}, ['ông Thị ủy'])).toBe('⟦P ông Thị ủy⟧, ⟦O Thị ủy⟧');
  });
});
