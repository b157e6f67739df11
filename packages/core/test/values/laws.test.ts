import { describe, expect, test } from 'vitest';

import { createTagger, readDate, readNumber, type Document } from '../../src/index.ts';
import { random } from '../random.ts';
import { DATE_EXAMPLES } from './date-examples.ts';
import { NUMBER_EXAMPLES } from './number-examples.ts';
import { asWords } from './number-words.ts';
import { examples, written } from './value-notation.ts';

const DAY = '2023-12-19';

/** Other spellings of a text that mean the same. */
const SPELLINGS: readonly (readonly [name: string, spell: (text: string) => string])[] = [
  ['decomposed', (text) => text.normalize('NFD')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with the new tone marks', (text) => text.replaceAll('òa', 'oà').replaceAll('úy', 'uý')],
];

describe.each(SPELLINGS)('%s, a value is the same', (_, spell) => {
  test('of dates', () => {
    const faults = examples(DATE_EXAMPLES).filter(({ text, value }) => {
      const found = readDate(spell(text), { date: DAY });
      return !found || written(found.value) !== value;
    });
    expect(faults).toEqual([]);
  });

  test('of numbers', () => {
    const faults = examples(NUMBER_EXAMPLES).filter(({ text, value, span }) => {
      const found = readNumber(spell(text));
      const there = found && spell(text).slice(found.start, found.end) === spell(span);
      return !there || written(found.value) !== value;
    });
    expect(faults).toEqual([]);
  });
});

test('a random number in words or digits reads back as that number', () => {
  const seed = 20231219;
  const next = random(seed);
  const faults: string[] = [];
  for (let i = 0; i < 400; i += 1) {
    const number = Math.floor(10 ** (next() * 12));
    const grouped = number.toLocaleString('de-DE');
    for (const text of [asWords(number), grouped, `${grouped},5`, `${grouped} đồng`]) {
      const expected = text.endsWith(',5') ? number + 0.5 : number;
      const value = readNumber(text)?.value;
      if (!value || !('number' in value) || value.number !== expected) faults.push(text);
    }
  }
  expect(faults, `seed ${seed}`).toEqual([]);
});

test('a random day reads back from every way of writing it', () => {
  const seed = 20240101;
  const next = random(seed);
  const faults: string[] = [];
  for (let i = 0; i < 200; i += 1) {
    const iso = new Date((next() * 80_000 - 25_567) * 86_400_000).toISOString().slice(0, 10);
    for (const text of writings(iso)) {
      const value = readDate(text)?.value;
      if (!value || !('timex' in value) || value.timex !== iso) faults.push(text);
    }
  }
  expect(faults, `seed ${seed}`).toEqual([]);
});

function writings(iso: string): string[] {
  const [y, m, d] = iso.split('-') as [string, string, string];
  const [month, day] = [Number(m), Number(d)];
  return [
    `ngày ${d}/${m}/${y}`,
    `${day}/${month}/${y}`,
    `${d}.${m}.${y}`,
    `${d}-${month}-${y}`,
    `ngày ${day} tháng ${month} năm ${y}`,
    `ngày ${asWords(day)} tháng ${asWords(month)} năm ${asWords(Number(y))}`,
  ];
}

test('whatever the text, entities lie inside it, have values and do not cross', () => {
  const seed = 7;
  const next = random(seed);
  const pieces = examples(`${DATE_EXAMPLES}\n${NUMBER_EXAMPLES}`).flatMap(({ text }) =>
    text.split(' '),
  );
  const signs = [' ', ' ', ' ', ', ', '-', '/', '\n', ' và ', ' từ ', ' đến ', '.', ' (', ') '];
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const tagger = createTagger({ model: null, labels: ['DATE', 'NUMBER'] });
  const faults: string[] = [];
  for (let i = 0; i < 300; i += 1) {
    const text = Array.from({ length: 12 }, () => pick(pieces) + pick(signs)).join('');
    faults.push(...faultsOf(tagger.tag(text, { date: DAY })));
  }
  expect(faults, `seed ${seed}`).toEqual([]);
});

function faultsOf({ text, entities }: Document): string[] {
  let reach = 0;
  return entities.flatMap(({ start, end, value, subtype }) => {
    const span = text.slice(start, end);
    const sound =
      start >= reach &&
      span.trim() === span &&
      !span.includes('\n') &&
      subtype !== undefined &&
      value !== undefined &&
      !/NaN|null|Infinity|undefined/.test(JSON.stringify(value));
    reach = end;
    return sound ? [] : [`${text} ⟦${span}⟧ ${JSON.stringify(value)}`];
  });
}
