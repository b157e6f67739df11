import { expect, it } from 'vitest';

import { retagged } from './marked.ts';

it.each([
  // heads, modifiers and the body that completes them
  '⟦T Phó Bí thư Thường trực ⟦O Thị ủy⟧⟧, ⟦T Chủ tịch ⟦O HĐND thị xã⟧⟧',
  '⟦T UVBTV⟧, ⟦T Trưởng ⟦O Ban Tuyên giáo⟧⟧ – ⟦T Giám đốc ⟦O trung tâm Chính trị thị xã⟧⟧',
  '⟦T Bí thư ⟦O Đảng ủy⟧⟧, ⟦T Chủ tịch ⟦O UBND phường⟧⟧',
  '⟦T Bí thư⟧, ⟦T Phó Bí thư ⟦O Đảng ủy⟧⟧',
  '⟦T nguyên Phó Chủ tịch ⟦O UBND tỉnh⟧⟧',
  '⟦T cố Tổng Bí thư⟧',
  '⟦T Ủy viên ⟦O Bộ Chính trị⟧⟧, ⟦T Thủ tướng ⟦O Chính phủ⟧⟧',
  '⟦T Tỉnh ủy viên⟧, ⟦T Bí thư ⟦O Huyện ủy⟧⟧',
  '⟦T Phó Trưởng ⟦O phòng Tham mưu ⟦O Công an ⟦L tỉnh Nghệ An⟧⟧⟧⟧',
  '⟦T Giám đốc ⟦O Sở Nông nghiệp và Môi trường⟧⟧',
  '⟦T Giám đốc ⟦O Sở GD&ĐT ⟦L Nghệ An⟧⟧⟧',
  '⟦T Chánh ⟦O Văn phòng ⟦O Tỉnh ủy⟧⟧⟧',
  '⟦T Trưởng ⟦O Công an xã⟧⟧',
  '⟦T Hiệu trưởng ⟦O Trường THCS Đặng Thai Mai⟧⟧',
  '⟦T Chủ tịch ⟦O Hội LHPN xã⟧⟧',
  '⟦T Bộ trưởng ⟦O Bộ Nội vụ⟧⟧',
  '⟦T Chủ tịch nước⟧',
  // an office of a place
  '⟦T Chủ tịch huyện⟧',
  '⟦T Trưởng thôn⟧',
  '⟦T Trưởng thôn ⟦L Đông Thành⟧⟧ và ⟦T Trưởng thôn 5⟧',
  '⟦T Trưởng bản⟧ ⟦P Giàng A Páo⟧',
  '⟦T UVBTV ⟦O Huyện ủy⟧⟧, ⟦T PBT ⟦O Đảng ủy⟧⟧, ⟦T PCT ⟦O UBND xã⟧⟧',
  '⟦T Chủ tịch ⟦O Hội đồng quản trị⟧⟧, ⟦T Chủ tịch ⟦O Hội CTĐ⟧⟧',
  '⟦T PCT.⟦O UBND xã⟧⟧ và ⟦T Tổ trưởng ⟦L tổ dân phố 5⟧⟧',
  '⟦T Trưởng ⟦O trạm y tế phường⟧⟧ ⟦T BS⟧ ⟦P Lê Thị Hạnh⟧',
  // a minister of another country, and offices that sit in one
  '⟦T Bộ trưởng Quốc phòng ⟦L Lào⟧⟧ ⟦P Khamlay Sỉ Phăn⟧',
  '⟦T Bộ trưởng Y tế⟧ ⟦P Đào Thị Mai⟧',
  '⟦T Đại sứ ⟦L Việt Nam⟧ tại ⟦L Lào⟧⟧ và ⟦T Chủ tịch huyện⟧ tại ⟦L Lào⟧',
  '⟦T Thường trực ⟦O Ban Bí thư⟧⟧ và ⟦O Thường trực ⟦O Tỉnh ủy⟧⟧',
  '⟦T Bộ trưởng⟧, ⟦T Thủ trưởng cơ quan ngang Bộ⟧ và ⟦T thủ trưởng cơ quan, đơn vị⟧ báo cáo',
  '⟦T Thủ trưởng ⟦O Cơ quan Cảnh sát điều tra⟧⟧',
  '⟦T Trưởng ⟦O Ban Công tác đại biểu⟧⟧ ⟦P Lê Thị Hạnh⟧',
  // words that take the first word of a title with them
  'mang quân hàm ⟦T Đại tá⟧',
  'đoàn đại biểu cấp cao và ⟦T đại biểu ⟦O Quốc hội⟧⟧',
  'Đại hội đại biểu ⟦O Đảng bộ ⟦L tỉnh Nghệ An⟧⟧',
  'các anh hùng liệt sĩ và hạ sĩ quan dự bị',
  // ranks and degrees stand beside offices
  '⟦T Thiếu tá⟧ ⟦P Hồ Văn Quỳnh⟧',
  '⟦T PGS.TS⟧ ⟦P Nguyễn Thị Hà⟧',
  // crowds
  '⟦T Hiệu trưởng các trường THPT⟧ trên địa bàn',
  '⟦T Chủ tịch UBND các xã, phường⟧',
  '⟦T Chủ tịch UBND xã, phường, đặc khu⟧',
  // all in capitals
  '⟦T CHỦ TỊCH⟧',
  // the body is no office
  'lãnh đạo ⟦O UBND xã⟧ và cán bộ, công chức, đảng viên',
  '⟦O Ban Thường vụ ⟦O Huyện ủy⟧⟧ đã họp',
  'Tổ chức tại nhà văn hóa thôn',
])('reads offices: %s', (source) => {
  expect(retagged(source, ['PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION'])).toBe(source);
});
