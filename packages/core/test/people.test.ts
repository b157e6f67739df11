import { expect, it } from 'vitest';

import { retagged } from './marked.ts';

it.each([
  'đồng chí ⟦P Lê Thanh Long⟧ nhấn mạnh',
  'ông ⟦P Vi Văn Hoan⟧ và bà ⟦P Lô Thị Nga⟧',
  'Trưởng bản ⟦P Giàng A Páo⟧',
  'Đồng chí ⟦P Nguyễn Hữu Tài⟧ phát biểu. Đồng chí ⟦P Tài⟧ đề nghị',
  'Tại buổi làm việc, ⟦P R’Mah Hùng⟧ phát biểu',
  '⟦P Trần Thị Thanh Thủy⟧- UVBTV',
  'Chủ tịch UBND xã ⟦P Nguyễn Đăng Giang⟧',
  'các đồng chí: ⟦P Lê Thanh Giang⟧- Bí thư; ⟦P Lê Thanh Mai⟧- Phó Bí thư',
  'Tin, ảnh: ⟦P Thu Hằng⟧',
  "chị ⟦P H'Hen Niê⟧ được tuyên dương",
  'Hòa thượng ⟦P Thích Thanh Quyết⟧',
  // a sentence begins where its full stop is missing
  'trao Huy hiệu cho đồng chí ⟦P Đỗ Kim Hòa⟧ Theo báo cáo của chi bộ',
  'ông ⟦P Nguyễn Văn Được⟧ cho biết',
  'Ảnh: ⟦P Trọng Tùng⟧ Văn bản nêu rõ',
  'cháu ⟦P L.T.Kh⟧ (16 tuổi)',
  'đã được khắc phục.\n⟦P N.Linh⟧',
  'CTV ⟦P Phú Sỹ⟧/VOV',
  'trao quà cho bà con. Ảnh: VGP/⟦P Nhật Bắc⟧',
  'Ảnh: ⟦P HB⟧\nẢnh: TL',
  '⟦P Hoài Thu⟧ - Thứ năm, 11/06/2024',
  'Ảnh: ⟦P Đ.HÙNG⟧',
  'bà ⟦P Lê Th. M.⟧ và ông ⟦P Kh.⟧ trình báo',
  // in other spellings
  'đồng chí ⟦P Nguyễn Thị Thuý Hoà⟧ dự',
  // names inside names are no people
  'TP. Hồ Chí Minh',
  'đường Nguyễn Sinh Cung',
  'Trường THCS Lê Hồng Phong',
  'Đoàn TNCS Hồ Chí Minh',
  'Khu lưu niệm Chủ tịch Tôn Đức Thắng',
  'Ủy ban Kiểm tra Thành ủy',
  'BÁO CÁO\nKết quả công tác tháng 5',
  'Ảnh: Google Maps. Tin tức khác',
  'Trưởng ban Thể thao, Phó Giám đốc Kiểm toán',
  'các môn Địa lý, Tiếng Anh, Tiếng Hàn và Tiếng Nhật; đề môn Tiếng Anh Phú Yên',
  'chúc mừng các em học sinh\nSau buổi lễ, đoàn ra về',
  'Kính gửi: Ban Công tác Mặt trận các thôn',
  'trú tại ngõ 28 Ngô Sĩ Liên, gần đường Phan Đình Phùng',
  'các đội: Thanh Sơn, Hòa Bình, Quyết Thắng, Minh Khai',
  'TH Quang Trung đạt chuẩn',
  'có 3 đội: Đội Sơn Ca, Đội Hoa Sen, Đội Hướng Dương',
])('reads names: %s', (source) => {
  expect(retagged(source, ['PERSON'])).toBe(source);
});

it('knows a name when it comes again', () => {
  const source = 'Ông ⟦P Phan Đăng Khoa⟧ dự họp.\n⟦P Phan Đăng Khoa⟧ khen bà con.';
  expect(retagged(source, ['PERSON'])).toBe(source);
});

it('reads a byline of two authors', () => {
  const source = 'Hội nghị thành công tốt đẹp./.\n      ⟦P Phan Thành⟧- ⟦P Duy Quý⟧';
  expect(retagged(source, ['PERSON'])).toBe(source);
});
