import { expect, it } from 'vitest';

import { mentionsIn, relationsIn } from './marked.ts';

it.each<[string, string[]]>([
  [
    'đồng chí Lê Thanh Long – Phó Bí thư Thường trực Thị ủy, Chủ tịch HĐND thị xã',
    [
      'Lê Thanh Long holds Phó Bí thư Thường trực Thị ủy',
      'Lê Thanh Long holds Chủ tịch HĐND thị xã',
    ],
  ],
  [
    'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hoàng Văn Tám dự',
    ['Hoàng Văn Tám holds Ủy viên Trung ương Đảng', 'Hoàng Văn Tám holds Bí thư Tỉnh ủy'],
  ],
  [
    'bổ nhiệm Thượng tá Phạm Can, Phó trưởng CAQ Hải Châu, giữ chức vụ Trưởng phòng Bảo vệ Chính trị CATP',
    [
      'Phạm Can holds Thượng tá',
      'Phạm Can holds Phó trưởng CAQ Hải Châu',
      'Phạm Can holds Trưởng phòng Bảo vệ Chính trị CATP',
    ],
  ],
  [
    'ông Lê Thanh Giang- Bí thư Đảng ủy; bà Lê Thanh Mai- Phó Bí thư Đảng ủy',
    ['Lê Thanh Giang holds Bí thư Đảng ủy', 'Lê Thanh Mai holds Phó Bí thư Đảng ủy'],
  ],
  [
    'các Phó Chủ tịch UBND tỉnh: Lê Ngọc Hoa, Bùi Thanh An và Nguyễn Văn Đệ',
    [
      'Lê Ngọc Hoa holds Phó Chủ tịch UBND tỉnh',
      'Bùi Thanh An holds Phó Chủ tịch UBND tỉnh',
      'Nguyễn Văn Đệ holds Phó Chủ tịch UBND tỉnh',
    ],
  ],
  [
    'Ông Nguyễn Đình Hùng được bầu làm Chủ tịch HĐND xã',
    ['Nguyễn Đình Hùng holds Chủ tịch HĐND xã'],
  ],
  ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Hồng Lĩnh', ['Nguyễn Hồng Lĩnh holds PHÓ CHỦ TỊCH']],
  ['Chủ tịch UBND xã chủ trì. Ông Trần Văn Hợi phát biểu.', []],
])('finds who holds which office: %s', (text, relations) => {
  expect(relationsIn(text)).toEqual(relations);
});

it('finds when and by whom a document was issued', () => {
  expect(relationsIn('Quyết định số 12/QĐ-UBND ngày 05/02/2024 của UBND tỉnh Nghệ An')).toEqual([
    'Quyết định số 12/QĐ-UBND issued_on ngày 05/02/2024',
    'Quyết định số 12/QĐ-UBND issued_by UBND tỉnh Nghệ An',
  ]);
});

it.each<[string, string[]]>([
  ['Đồng chí Lê Thanh Long dự. Đồng chí Long phát biểu.', ['Lê Thanh Long = Long']],
  [
    'Ủy ban nhân dân phường Nghi Hòa họp. UBND phường giao việc.',
    ['Ủy ban nhân dân phường Nghi Hòa = UBND phường'],
  ],
  ['Đảng bộ và công tác Đảng. Sự lãnh đạo của Đảng.', ['Đảng = Đảng']],
])('joins the mentions of one thing: %s', (text, mentions) => {
  expect(mentionsIn(text)).toEqual(mentions);
});
