import { expect, it } from 'vitest';

import { checkDocument, createTagger } from '../src/index.ts';

const tagger = createTagger({ model: null });

it.each([
  'UBND ',
  'Ban Thường vụ ',
  'đường ',
  'các xã, ',
  'Hòa Bình, ',
  'thôn Đông ',
  'Thư ký ',
  'Phó Trưởng ',
  'Văn phòng HĐND và UBND ',
  'Nguyễn ',
  'từ ngày 01/01/2024 đến ',
  '12-',
  '1.234,',
  '(',
  'Luật sửa đổi ',
])('reads thousands of %j one after another', (part) => {
  expect(checkDocument(tagger.tag(part.repeat(4000)))).toEqual([]);
});
