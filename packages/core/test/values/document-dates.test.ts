import { describe, expect, test } from 'vitest';

import { createTagger } from '../../src/index.ts';
import { written } from './value-notation.ts';

const tagger = createTagger({ model: null, labels: ['DATE'] });

function dates(text: string, date?: string): string[] {
  const { entities } = tagger.tag(text, date === undefined ? {} : { date });
  return entities.map(({ value }) => written(value as { timex: string }));
}

describe("the document's day", () => {
  test.each([
    ['Nghi Hòa, ngày 15 tháng 12 năm 2023', '2023-12-15'],
    [
      'ĐẢNG ỦY PHƯỜNG\n*\nNghi Hòa, ngày 05 tháng 7 năm 2023\n\nBÁO CÁO\nkết quả năm 2022',
      '2023-07-05',
    ],
    ['UBND XÃ        Hà Nội, ngày 1 tháng 3 năm 2025', '2025-03-01'],
    ['TIN HOẠT ĐỘNG\n\nĐăng ngày 19/12/2023\n\nSáng 18/12, xã họp.', '2023-12-19'],
    ['Ngày đăng: 19/12/2023 08:30\nNội dung', '2023-12-19'],
    ['Thứ tư, 17/07/2024 17:13 (GMT+7)\nNội dung', '2024-07-17'],
    ['19/12/2023 | 08:15\nNội dung', '2023-12-19'],
    ['Cập nhật lúc 08:15, ngày 19/12/2023', '2023-12-19'],
  ])('%j is of %s', (text, day) => {
    expect(tagger.tag(text).date).toBe(day);
  });

  test.each([
    'Ngày 19/12/2023, Đảng ủy xã tổ chức hội nghị.',
    'Căn cứ Nghị quyết ngày 05/7/2023 của Tỉnh ủy',
    'Nghi Hòa, ngày   tháng 12 năm 2023',
    'Hội nghị tổng kết năm 2023',
    '',
  ])('%j has none', (text) => {
    expect(tagger.tag(text).date).toBeUndefined();
  });

  test('given, it counts before the dateline', () => {
    const text = 'Nghi Hòa, ngày 15 tháng 12 năm 2023';
    expect(tagger.tag(text, { date: '2024-01-02' }).date).toBe('2024-01-02');
  });
});

describe('relative dates', () => {
  test('count from the dateline', () => {
    expect(
      dates('Vinh, ngày 5 tháng 3 năm 2024\nHôm nay xã họp; cùng kỳ thu tăng.').slice(1),
    ).toEqual(['XXXX-XX-XX resolved=2024-03-05', 'XXXX resolved=2023']);
  });

  test('are left as they are without a day', () => {
    expect(dates('Hôm nay, xã tổng kết 6 tháng đầu năm.')).toEqual(['XXXX-XX-XX', 'XXXX-H1']);
  });

  test('of the text count from the day that it named last', () => {
    const text = 'Sáng 10/5/2024, đoàn đến xã. Cùng ngày, đoàn thăm trường; hôm sau, đoàn về tỉnh.';
    expect(dates(text, '2024-05-20').slice(1)).toEqual([
      'XXXX-XX-XX resolved=2024-05-10',
      'XXXX-XX-XX resolved=2024-05-11',
    ]);
  });

  test('without a year are of the year that is near', () => {
    expect(dates('ngày 28/12; ngày 5/1; ngày 20/6', '2024-01-10')).toEqual([
      'XXXX-12-28 resolved=2023-12-28',
      'XXXX-01-05 resolved=2024-01-05',
      'XXXX-06-20 resolved=2024-06-20',
    ]);
  });

  test('of months end where the month ends', () => {
    expect(dates('1 tháng trước; 1 năm trước', '2024-03-31')).toEqual([
      'P1M resolved=2024-02',
      'P1Y resolved=2023',
    ]);
  });

  test('lunar days are those nearest', () => {
    expect(dates('mùng 1 Tết', '2023-12-19')).toEqual([
      'XXXX-XX-XX lunar=XXXX-01-01 resolved=2024-02-10',
    ]);
    expect(dates('mùng 1 Tết', '2023-03-01')).toEqual([
      'XXXX-XX-XX lunar=XXXX-01-01 resolved=2023-01-22',
    ]);
  });
});

test('readings of a line do not go into the next', () => {
  expect(dates('ngày 5\ntháng 7 năm 2023')).toEqual(['XXXX-XX-05', '2023-07']);
});
