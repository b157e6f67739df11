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
  [
    'ông Vũ Đình Khoa (1970) – Trưởng phòng Nội vụ huyện',
    ['Vũ Đình Khoa holds Trưởng phòng Nội vụ huyện'],
  ],
  [
    'Đồng chí Vũ Đình Khoa, sinh năm 1962, quê xã Nghi Hương, nguyên Chủ tịch UBND xã',
    ['Vũ Đình Khoa holds nguyên Chủ tịch UBND xã'],
  ],
  [
    'các Ủy viên Ban Thường vụ Tỉnh ủy: Vũ Đình Khoa, Phó Chủ tịch UBND tỉnh; Hồ Thị Lựu, Bí thư Thành ủy',
    [
      'Vũ Đình Khoa holds Ủy viên Ban Thường vụ Tỉnh ủy',
      'Vũ Đình Khoa holds Phó Chủ tịch UBND tỉnh',
      'Hồ Thị Lựu holds Ủy viên Ban Thường vụ Tỉnh ủy',
      'Hồ Thị Lựu holds Bí thư Thành ủy',
    ],
  ],
  [
    'Bí thư Đảng ủy Vũ Đình Khoa và các Phó Bí thư Đảng ủy Hồ Thị Lựu, Mai Văn Sửu',
    [
      'Vũ Đình Khoa holds Bí thư Đảng ủy',
      'Hồ Thị Lựu holds Phó Bí thư Đảng ủy',
      'Mai Văn Sửu holds Phó Bí thư Đảng ủy',
    ],
  ],
  [
    'Chủ tịch UBND tỉnh Hồ Thị Lựu trao quyết định bổ nhiệm Thượng tá Vũ Đình Khoa giữ chức vụ Trưởng Công an huyện',
    [
      'Hồ Thị Lựu holds Chủ tịch UBND tỉnh',
      'Vũ Đình Khoa holds Thượng tá',
      'Vũ Đình Khoa holds Trưởng Công an huyện',
    ],
  ],
  [
    'Kỳ họp miễn nhiệm chức danh Phó Chủ tịch UBND huyện đối với ông Vũ Đình Khoa',
    ['Vũ Đình Khoa holds Phó Chủ tịch UBND huyện'],
  ],
  [
    'bầu ông Vũ Đình Khoa và bà Hồ Thị Lựu giữ chức Phó Chủ tịch HĐND xã',
    ['Vũ Đình Khoa holds Phó Chủ tịch HĐND xã', 'Hồ Thị Lựu holds Phó Chủ tịch HĐND xã'],
  ],
  [
    'Ông Vũ Đình Khoa về xã năm 2010. Từ năm 2015 ông là Chủ tịch UBND xã.',
    ['Vũ Đình Khoa holds Chủ tịch UBND xã'],
  ],
  [
    'Bà Hồ Thị Lựu thôi giữ chức Phó Chủ tịch UBND xã nhiệm kỳ 2021-2026; chỉ định giữ chức Bí thư Đảng ủy',
    ['Hồ Thị Lựu holds Phó Chủ tịch UBND xã', 'Hồ Thị Lựu holds Bí thư Đảng ủy'],
  ],
  ['Chủ tịch UBND xã chủ trì. Ông Trần Văn Hợi phát biểu.', []],
  ['Ông Vũ Đình Khoa nhận quyết định của Chủ tịch UBND tỉnh.', []],
  ['Chủ tịch UBND tỉnh tặng Bằng khen cho bà Hồ Thị Lựu.', []],
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
  ['Ông Khoa đến sớm. Ông Vũ Đình Khoa phát biểu.', ['Khoa = Vũ Đình Khoa']],
  ['Ông Vũ Đình Khoa và bà Vũ Thị Khoan dự. Ông Khoa nói.', ['Vũ Đình Khoa = Khoa']],
  ['Đồng chí Vũ Đình Khoa, bí danh Hoàng Văn Sơn, dự.', ['Vũ Đình Khoa = Hoàng Văn Sơn']],
  ['TP. Vinh họp. Thành phố Vinh và Vinh.', ['TP. Vinh = Thành phố Vinh = Vinh']],
  ['phường Ba Đình thuộc quận Ba Đình. Phường Ba Đình họp.', ['phường Ba Đình = Phường Ba Đình']],
  ['Đảng bộ và công tác Đảng. Sự lãnh đạo của Đảng.', ['Đảng = Đảng']],
])('joins the mentions of one thing: %s', (text, mentions) => {
  expect(mentionsIn(text)).toEqual(mentions);
});
