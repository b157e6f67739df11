import { expect, it } from 'vitest';

import { findUnit, type UnitOptions, withUnitRefs } from '../src/gazetteer.ts';
import { createTagger, type Entity } from '../src/index.ts';

it.each<[string, UnitOptions, string | undefined]>([
  ['xã Nghi Thạch', {}, '17890'],
  ['Nghi Thạch', { within: 'tỉnh Nghệ An' }, '17890'],
  ['phường Nghi Hoà', { date: '2023-12-19' }, '16726'],
  ['thị xã Cửa Lò', { date: '2023-12-19' }, '413'],
  ['thị xã Cửa Lò', { date: '2025-08-01' }, undefined],
  ['Ba Đình', {}, undefined],
  ['Ba Đình', { type: 'quận' }, '001'],
  ['phường Ba Đình', { date: '2026-01-01', within: 'Hà Nội' }, '00004'],
  ['TP. Huế', { date: '2024-05-01' }, '474'],
  ['TP.Huế', { date: '2025-08-01' }, '46'],
  ['xã Tân Lập', {}, undefined],
  ['xã Tân Lập', { within: ['Đan Phượng', 'Hà Nội'], date: '2024-01-02' }, '09820'],
  ['xã Không Có', {}, undefined],
])('finds %s with %o', (name, options, code) => {
  expect(findUnit(name, options)?.code).toBe(code);
});

it('says what a unit was part of and what became of it', () => {
  expect(findUnit('tỉnh Hà Giang')).toEqual({
    code: '02',
    name: 'Hà Giang',
    type: 'tỉnh',
    era: { to: '2025-06-30' },
    became: { code: '08', name: 'Tuyên Quang', type: 'tỉnh' },
  });
  expect(findUnit('phường Nghi Hòa', { date: '2023-12-19' })?.parent?.name).toBe('Cửa Lò');
  expect(findUnit('phường Trúc Bạch')?.became?.name).toBe('Ba Đình');
  expect(findUnit('huyện Nghi Lộc')?.became).toBeUndefined();
  expect(findUnit('tỉnh Đồng Nai', { date: '2025-12-01' })?.era.to).toBe('2026-04-29');
});

it('refuses a date that is none', () => {
  expect(() => findUnit('Nghệ An', { date: '1/7/2025' })).toThrow(RangeError);
});

const tagger = createTagger({ model: null });

/** The places of a text and their refs, local ones as `-`. */
function unitsIn(text: string, date: string): string[] {
  const document = withUnitRefs(tagger.tag(text, { date }));
  return document.entities
    .filter(({ label }) => label === 'LOCATION')
    .map(({ start, end, ref }) => {
      const code = ref?.startsWith('dvhc:') ? ref.slice(5) : '-';
      return `${text.slice(start, end)} ${code}`;
    });
}

it.each<[string, string, string[]]>([
  [
    'Lễ ra quân tại xã Tân Lập, huyện Đan Phượng, Hà Nội. Xã Tân Lập đông vui.',
    '2023-12-19',
    ['xã Tân Lập 09820', 'huyện Đan Phượng 273', 'Hà Nội 01', 'Xã Tân Lập 09820'],
  ],
  [
    'Xã Tân Lập họp ở huyện Đan Phượng.',
    '2023-12-19',
    ['Xã Tân Lập 09820', 'huyện Đan Phượng 273'],
  ],
  ['Xã Tân Lập họp.', '2023-12-19', ['Xã Tân Lập -']],
  ['Tỉnh Nghệ An và phường Ba Đình.', '2025-09-01', ['Tỉnh Nghệ An 40', 'phường Ba Đình 00004']],
  [
    'Quận Ba Đình có phường Trúc Bạch.',
    '2024-01-05',
    ['Quận Ba Đình 001', 'phường Trúc Bạch 00004'],
  ],
  [
    'Quận Hoàng Mai cũ và phường Tân Mai, Hà Nội.',
    '2025-07-01',
    ['Quận Hoàng Mai 008', 'phường Tân Mai 00319', 'Hà Nội 01'],
  ],
  [
    'Phường Tương Mai, trước là của quận Hoàng Mai, Hà Nội.',
    '2025-07-01',
    ['Phường Tương Mai 00322', 'quận Hoàng Mai 008', 'Hà Nội 01'],
  ],
  ['Tỉnh Quảng Trị họp.', '2025-09-01', ['Tỉnh Quảng Trị 44']],
  ['Tỉnh Quảng Trị họp.', '2024-09-01', ['Tỉnh Quảng Trị 45']],
  ['Đoàn thăm TPHCM.', '2024-09-01', ['TPHCM 79']],
  ['Tàu chạy trên sông Lam và Quốc lộ 46.', '2024-01-05', ['sông Lam -', 'Quốc lộ 46 -']],
])('sets codes where units are identified: %s', (text, date, units) => {
  expect(unitsIn(text, date)).toEqual(units);
});

it('changes nothing but refs of places', () => {
  const document = tagger.tag('UBND tỉnh Nghệ An họp ngày 02/5/2024.', { date: '2024-05-02' });
  const { entities, ...rest } = withUnitRefs(document);
  const { entities: before, ...restBefore } = document;
  expect(rest).toEqual(restBefore);
  const withoutRefs = (all: readonly Entity[]) => all.map((entity) => ({ ...entity, ref: null }));
  expect(withoutRefs(entities)).toEqual(withoutRefs(before));
});
