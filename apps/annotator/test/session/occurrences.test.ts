import { LABELS, writeInline } from '@congvan/core';
import { describe, expect, test } from 'vitest';

import { applyChanges } from '../../src/project/change.ts';
import { newProject } from '../../src/project/defaults.ts';
import { newEntry, type Entry } from '../../src/project/project.ts';
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

function entryAfter(source: string, wish: Partial<Wish>, confirmed: string[] = []): Entry {
  const entry = newEntry(sceneOf(source, confirmed).document);
  const whole = { ...WISH, ...wish };
  const places = findOccurrences([entry], whole, LABELS);
  const changes = changesOf([entry], places, whole, LABELS);
  const { project } = applyChanges(newProject('', 'vi', [entry]), changes);
  return project.entries.get(entry.key)!;
}

function everywhere(source: string, wish: Partial<Wish>, confirmed: string[] = []): string {
  return writeInline(entryAfter(source, wish, confirmed).document);
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

  test.each([
    ['untagged', '⟦O Thị ủy⟧ họp', { action: 'untag' }, 'ORGANIZATION'],
    ['relabelled', '⟦L Thị ủy⟧ họp', {}, 'LOCATION'],
  ] as const)('are turned down as suggestions when they are %s', (_, source, wish, label) => {
    expect(entryAfter(source, wish).rejected).toEqual([{ start: 0, end: 6, label }]);
    expect(entryAfter(source, wish, ['Thị ủy']).rejected).toEqual([]);
  });

  test('turn nothing down where they are only confirmed', () => {
    expect(entryAfter('⟦O Thị ủy⟧ họp', {}).rejected).toEqual([]);
  });
});
