import { describe, expect, test } from 'vitest';

import { COMMANDS } from '../../src/keys/commands.ts';
import { keyOf, type Press } from '../../src/keys/key.ts';
import { keymapOf, labelOfKey, readChosen, remap, restore, runOf } from '../../src/keys/keymap.ts';
import { defaultLabels } from '../../src/project/defaults.ts';
import { keys } from '../../src/i18n/messages/keys.ts';

const PRESS: Press = {
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};

describe('a key press', () => {
  test.each([
    [{ key: 'p', code: 'KeyP' }, 'p'],
    [{ key: 'P', code: 'KeyP' }, 'p'],
    [{ key: 'P', code: 'KeyP', shiftKey: true }, 'Shift+p'],
    [{ key: 'đ', code: 'Digit0' }, '0'],
    [{ key: 'ư', code: 'BracketLeft' }, '['],
    [{ key: 'a', code: 'KeyQ' }, 'a'],
    [{ key: '+', code: 'Equal', shiftKey: true }, 'Shift+='],
    [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
    [{ key: ' ', code: 'Space' }, 'Space'],
    [
      { key: 'ArrowLeft', code: 'ArrowLeft', ctrlKey: true, shiftKey: true },
      'Ctrl+Shift+ArrowLeft',
    ],
    [{ key: 'f', code: 'KeyF', metaKey: true }, 'Ctrl+f'],
  ])('%j is %s', (press, expected) => {
    expect(keyOf({ ...PRESS, ...press })).toBe(expected);
  });
});

describe('a keymap', () => {
  test('gives each key to one command, and none that a label has', () => {
    const all = [...COMMANDS.values()].flatMap(({ keys: own }) => own as readonly string[]);
    expect(new Set(all).size).toBe(all.length);
    const labels = defaultLabels('vi').flatMap(({ key, code }) => [key, code.toLowerCase()]);
    expect(all.filter((key) => labels.includes(key))).toEqual([]);
  });

  test('names every command and group in both languages', () => {
    for (const [command, { group }] of COMMANDS) {
      expect(keys).toHaveProperty(command);
      expect(keys).toHaveProperty(`group_${group}`);
    }
  });

  test('extends with Shift what moves', () => {
    const map = keymapOf();
    expect(runOf(map, 'Ctrl+Shift+ArrowLeft')).toEqual({ command: 'wordLeft', extend: true });
    expect(runOf(map, 'Shift+Enter')).toEqual({ command: 'confirmLine', extend: false });
    expect(runOf(map, 'Shift+w')).toBeUndefined();
  });

  test('gives a key to the command that asked for it last, and takes it from the other', () => {
    const map = remap(keymapOf(), 'nextEntity', ['w']);
    expect(runOf(map, 'w')?.command).toBe('nextEntity');
    expect(map.keys.get('widen')).toEqual([]);
    expect(runOf(restore(map, 'nextEntity'), '.')?.command).toBe('nextEntity');
  });

  test('survives storage, and ignores what is no keymap', () => {
    const { chosen } = remap(keymapOf(), 'nextEntity', ['j']);
    expect(readChosen(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
    expect(readChosen({ nextEntity: 3, nonsense: ['a'], widen: [1] })).toEqual({});
    expect(readChosen(null)).toEqual({});
  });
});

test('a label is found by its key, its code and its place', () => {
  const labels = [
    { name: 'A', code: 'X', key: 'q' },
    { name: 'B', code: 'B', key: 'Q2' },
  ];
  expect(['q', 'x', '1', 'b', '2', '9'].map((key) => labelOfKey(labels, key))).toEqual([
    'A',
    'A',
    'A',
    'B',
    'B',
    undefined,
  ]);
});
