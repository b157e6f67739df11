import { LABELS, type LabelInfo } from '@congvan/core';
import { expect, test } from 'vitest';

import { subtypes } from '../../src/i18n/messages/subtypes.ts';
import { labelName, subtypeName } from '../../src/i18n/label-name.ts';

test('the subtypes of the seven labels, and no others, have names in both languages', () => {
  const all = LABELS.flatMap((label: LabelInfo) => label.subtypes ?? []);
  expect(Object.keys(subtypes).toSorted()).toEqual([...new Set(all)].toSorted());
  expect([subtypeName('unit', 'vi'), subtypeName('unit', 'en')]).toEqual([
    'đơn vị hành chính',
    'administrative unit',
  ]);
});

test('a subtype of a project is called as it is written', () => {
  expect(subtypeName('kho-bạc', 'vi')).toBe('kho-bạc');
  expect(subtypeName('constructor', 'en')).toBe('constructor');
});

test('a label is called by its name in the language, one that the set lacks as it is written', () => {
  expect(labelName('PERSON', LABELS, 'vi')).toBe('Người');
  expect(labelName('WEAPON', LABELS, 'vi')).toBe('WEAPON');
});
