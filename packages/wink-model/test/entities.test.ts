import { describe, expect, test } from 'vitest';

import { entitiesOf, its, nlp } from './nlp.ts';

describe('doc.entities()', () => {
  test.each([
    ['Chiều ngày 19/12/2023', ['DATE Chiều ngày 19/12/2023']],
    ['ngày 05 tháng 7 năm 2023', ['DATE ngày 05 tháng 7 năm 2023']],
    ['trong đợt 02/9 và ngày 7-11', ['DATE 02/9', 'DATE ngày 7-11']],
    ['tháng 6 năm 2024, tháng 1-2024', ['DATE tháng 6 năm 2024', 'DATE tháng 1-2024']],
    ['quý III/2023, quý 2 năm 2024', ['DATE quý III/2023', 'DATE quý 2 năm 2024']],
    ['6 tháng đầu năm 2024, cuối năm 2025', ['DATE 6 tháng đầu năm 2024', 'DATE cuối năm 2025']],
    [
      'giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025',
      ['DATE giai đoạn 2021 - 2025', 'DATE nhiệm kỳ 2020-2025'],
    ],
    ['hôm nay, Chủ nhật', ['DATE hôm nay', 'DATE Chủ nhật']],
    ['lúc 8 giờ 30 phút hoặc 8h30, 14:05', ['TIME 8 giờ 30 phút', 'TIME 8h30', 'TIME 14:05']],
    ['65 năm, mười ngày, 45 phút', ['DURATION 65 năm', 'DURATION mười ngày', 'DURATION 45 phút']],
    ['8 tỷ 628 triệu đồng', ['MONEY 8 tỷ 628 triệu đồng']],
    [
      '86,3 triệu đồng, 100 USD, 12 nghìn tỷ đồng',
      ['MONEY 86,3 triệu đồng', 'MONEY 100 USD', 'MONEY 12 nghìn tỷ đồng'],
    ],
    ['$5 triệu, 500.000₫', ['MONEY $5 triệu', 'MONEY 500.000₫']],
    ['đạt 93,6%, 50 phần trăm', ['PERCENT 93,6%', 'PERCENT 50 phần trăm']],
    ['kỳ họp thứ XIII, lần thứ nhất', ['ORDINAL thứ XIII', 'ORDINAL lần thứ nhất']],
    [
      '1.234 hộ, hai mươi lăm người, ba trăm, 26/30',
      ['CARDINAL 1.234', 'CARDINAL hai mươi lăm', 'CARDINAL ba trăm', 'CARDINAL 26/30'],
    ],
    [
      'https://a.vn, ubnd@a.vn, #xã, @ai, 🙂',
      ['URL https://a.vn', 'EMAIL ubnd@a.vn', 'HASHTAG #xã', 'MENTION @ai', 'EMOJI 🙂'],
    ],
  ])('%s', (text, entities) => {
    expect(entitiesOf(text)).toEqual(entities);
    expect(entitiesOf(text.normalize('NFD')).map((entity) => entity.normalize('NFC'))).toEqual(
      entities,
    );
  });

  test.each(['năm qua', 'ngày càng tốt', 'tháng ngày', 'thứ tự', 'đồng chí', 'phường Nghi Hòa'])(
    'nothing in %j',
    (text) => expect(entitiesOf(text)).toEqual([]),
  );

  test('a date that no calendar has is a number', () => {
    expect(entitiesOf('31/13/2023')).toEqual(['CARDINAL 31/13/2023']);
  });

  test('no entity goes on in the next line', () => {
    expect(entitiesOf('lúc 8 giờ\n30 đại biểu')).toEqual(['TIME 8 giờ', 'CARDINAL 30']);
  });

  test('entities know their sentence, their tokens and their span', () => {
    const doc = nlp.readDoc('Xã họp. Thu 8 tỷ đồng.');
    const entity = doc.entities().itemAt(0);
    expect(entity.parentSentence().out()).toBe('Thu 8 tỷ đồng.');
    expect(entity.tokens().out()).toEqual(['8', 'tỷ', 'đồng']);
    expect(entity.out(its.span)).toEqual([4, 6]);
    expect(doc.sentences().itemAt(0).entities().length()).toBe(0);
  });
});
