import { expect, it } from 'vitest';

import { retagged } from './marked.ts';

it.each([
  '⟦O Đảng ủy ⟦L phường Nghi Hòa⟧⟧',
  '⟦O UBND ⟦L tỉnh Quảng Nam⟧⟧',
  '⟦O Ban Chỉ huy Quân sự phường⟧ phối hợp với ⟦O Công an phường⟧',
  '⟦O Ban Thường vụ ⟦O Tỉnh ủy⟧⟧',
  '⟦O Chi bộ ⟦L khối 7⟧⟧',
  '⟦O Chi bộ ⟦O Trường Mầm non Hoa Sen⟧⟧',
  '⟦O Đảng bộ ⟦O Công an tỉnh⟧⟧',
  '⟦O Phòng Kinh tế, Hạ tầng và Đô thị phường⟧',
  '⟦O Trung tâm Phục vụ hành chính công ⟦L xã Lương Minh⟧⟧',
  '⟦O Văn phòng ⟦O HĐND⟧ và ⟦O UBND ⟦L xã Tam Quang⟧⟧⟧',
  '⟦O Mặt trận Tổ quốc ⟦L Việt Nam⟧⟧',
  '⟦O Ủy ban ⟦O MTTQ ⟦L Việt Nam⟧⟧ xã⟧',
  '⟦O Quốc hội khóa XV⟧',
  '⟦O HĐND thành phố khóa XXI⟧',
  '⟦O Đoàn TNCS Hồ Chí Minh ⟦L phường Hưng Dũng⟧⟧',
  '⟦O Bệnh viện Đa khoa ⟦L thành phố Vinh⟧⟧',
  '⟦O Trường THPT Phan Bội Châu⟧',
  '⟦O Sở LĐ-TB&XH ⟦L tỉnh Nghệ An⟧⟧',
  '⟦O Hạt Kiểm lâm ⟦L huyện Nam Giang⟧⟧',
  '⟦O Công an ⟦L tỉnh Nghệ An⟧⟧',
  '⟦O Đảng ủy Quân sự tỉnh⟧',
  '⟦O Chính phủ⟧ và ⟦O Quốc hội⟧',
  'công tác ⟦O Đảng⟧ năm nay',
  '⟦O ỦY BAN NHÂN DÂN ⟦L XÃ QUỲNH LƯƠNG⟧⟧',
  // heads alone beside other bodies
  '⟦O HĐND⟧, ⟦O UBND⟧, ⟦O UBMTTQ xã⟧',
  '⟦O Đảng ủy⟧, ⟦O HĐND⟧ và ⟦O UBND ⟦L phường Trảng Dài⟧⟧',
  // the body that a part belongs to, by its head alone
  '⟦O Thanh tra ⟦O Sở⟧⟧ và ⟦O Ban Giám đốc ⟦O Học viện⟧⟧',
  '⟦O Chi cục Hải quan ⟦L cửa khẩu Tây Trang⟧⟧',
  '⟦O Chính phủ ⟦L nước Cộng hòa dân chủ nhân dân Lào⟧⟧',
  '⟦O Văn phòng ⟦O HĐND⟧&⟦O UBND xã⟧⟧ và ⟦O Tổ liên gia PCCC số 2⟧',
  '⟦O Trường THCS Lý Thường Kiệt⟧ tổ chức khai giảng',
  '⟦O Ban Chỉ đạo CCHC và Chuyển đổi số phường⟧',
  '⟦O Trường Tiểu học số 1 ⟦L Nam Phước⟧⟧',
  '⟦O Hạt Kiểm lâm Nà Pheng⟧ và ⟦O Ban Giám hiệu nhà trường⟧',
  'các sở: ⟦O Xây dựng⟧, ⟦O Tài chính⟧ và ⟦O Y tế⟧',
  '⟦O Bộ Công an⟧, ⟦O Quốc phòng⟧',
  '⟦O Đội Chữa cháy và CNCH khu vực 3⟧',
  '⟦O Trung tâm Văn hóa thông tin và thể thao phường⟧',
  // a paper, and what is none
  'theo ⟦O báo Tuổi trẻ⟧ và ⟦O báo Lao động⟧',
  'phục vụ Nhân dân trên địa bàn',
  'họ báo cho Công ty rồi trình báo lên trên',
  // names that only qualify
  'cán bộ lực lượng Công an, quyển sổ BHXH, ngân sách Nhà nước',
  'họp ở phòng 202, kho 5',
  'hai Đảng, các Bộ và nhiều Công ty',
  'trường nào cũng vậy, tàu Hải Âu 2',
  'dự Ngày hội Đại đoàn kết',
  // the text ends where a place could begin
  '⟦O Đại sứ quán ⟦L Việt Nam⟧⟧ tại',
  // written in other ways
  '⟦O Uỷ ban nhân dân ⟦L xã Hoà Bình⟧⟧',
  '⟦O UBND  ⟦L xã Hòa Bình⟧⟧',
  // a head written small that means the body named before
  '⟦O Công ty TNHH Hoàng Long⟧ họp bàn. Lãnh đạo ⟦O công ty⟧ cho biết thêm.',
  '⟦O Công ty TNHH Minh Phú⟧ khai trương. Năm nay, ⟦O công ty⟧ có ba xưởng mới.',
  'Lãnh đạo công ty cho biết, công ty có ba lớp mới.',
  '⟦O Công ty TNHH Hoàng Long⟧ là công ty mẹ, hai công ty con có lãi, như nhiều công ty khác.',
  // the sign of a paper, which opens a report
  '(⟦O ABCO⟧) - Sáng nay, tàu về bến. Như ⟦O ABCO⟧ đã đưa tin.',
  '⟦O AB&CD⟧ - Mưa lớn kéo dài.',
  'PV - Mưa lớn kéo dài, chỉ số (CPI) tăng; mục II - Tổ chức.',
  '⟦O Thời báo Ngân hàng⟧, ảnh: ⟦O TTXVN⟧/⟦O Tin Tức⟧',
  // names that go on, and mere levels
  'Theo VTV.vn, VOV.VN và VnExpress.net; ⟦O VTV⟧ đưa tin',
  'thành phố trực thuộc Trung ương, bệnh viện tuyến Trung ương; nghị quyết của ⟦O Trung ương⟧',
  '⟦O Trường THPT Lê Lợi⟧ vào mùa thi THPT quốc gia; các trường THPT, khối THPT',
  // heads in lower case before a place
  'đăng trên ⟦O báo ⟦L Nghệ An⟧⟧, viện ⟦L Nghệ An⟧',
  // a list of units, each on a line of its own
  'gồm:\n1. ⟦O Vụ Chính sách nhà ở⟧.\n2. ⟦O Văn phòng⟧.\n3. ⟦O Cục Quản lý, giám sát quỹ hưu trí⟧.',
  '- ⟦O Ban các Hội quần chúng⟧\n- ⟦O Trường Mầm non Hoa Sen⟧, ⟦L xã Nghi Lâm⟧;\n- ⟦O Phòng Y tế⟧ (cũ).',
  '1. ⟦O Sở Nội vụ⟧ có kế hoạch.\n2. ⟦O Sở Tài chính⟧: bố trí vốn.\n3. ⟦O Phòng Y tế⟧, ⟦O Phòng Tư pháp⟧.',
  '1. ⟦O Phòng Y tế⟧ chỉ đạo kiểm tra.\n2. ⟦O Phòng Tư pháp⟧ chỉ đạo rà soát.',
  // crowds and kinds of bodies are none
  'các ban ngành, đoàn thể và các chi bộ trực thuộc',
  'HĐND các xã',
  'HĐND quận, phường',
  'Hội nghị tổng kết công tác',
  'cơ quan, đơn vị, địa phương, doanh nghiệp',
  'Ban hành văn bản, phòng chống thiên tai, hội viên',
])('reads bodies: %s', (source) => {
  expect(retagged(source, ['ORGANIZATION', 'LOCATION', 'TITLE', 'PERSON'])).toBe(source);
});
