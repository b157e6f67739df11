import { expect, it } from 'vitest';

import { retagged } from './marked.ts';

it.each([
  'tại ⟦L xã Nghi Hương⟧, ⟦L huyện Nghi Lộc⟧, ⟦L tỉnh Nghệ An⟧',
  'các xã ⟦L Trường Giang⟧, ⟦L Lục Sơn⟧ và ⟦L Bình Sơn⟧',
  '⟦L TP. Hồ Chí Minh⟧ và ⟦L Hà Nội⟧',
  '⟦L Quốc lộ 46⟧ qua ⟦L sông Lam⟧',
  '⟦L khối 5⟧, ⟦L tổ 04⟧, ⟦L ấp Phú Mỹ⟧',
  '⟦L phường 7⟧, ⟦L quận 3⟧',
  'trên ⟦L Biển Đông⟧',
  '⟦L đường Nguyễn Sinh Cung⟧',
  '⟦L Nhà văn hóa khối Tân Phúc⟧, ⟦L phường Vinh Tân⟧',
  '⟦L nước Cộng hòa dân chủ nhân dân Lào⟧',
  'nhân dân ⟦L Việt Nam⟧',
  'về ⟦L Phường Nghi Hòa⟧',
  '⟦L XÃ QUỲNH LƯƠNG⟧, ⟦L TỈNH NGHỆ AN⟧',
  'các xã, phường ⟦L Trường Giang⟧, ⟦L Lục Sơn⟧',
  '12 thôn (⟦L Đông Thành⟧, ⟦L Tây Thành⟧, ⟦L Nam Thành⟧)',
  '⟦L tổ 44⟧ ⟦L phường Yên Thịnh⟧',
  'Ban Công tác Mặt trận',
  '12 khối: ⟦L Yên Hòa⟧, ⟦L Bến Thủy⟧, ⟦L Trung Đô⟧',
  'các đội: ⟦L Thanh Sơn⟧, ⟦L Hòa Bình⟧, ⟦L Quyết Thắng⟧, ⟦L Minh Khai⟧',
  'tại ⟦L số 12⟧, ⟦L đường Lê Lợi⟧; ⟦L kiệt 12 Nguyễn Huệ⟧; ⟦L hẻm 45/3⟧ ⟦L đường Phan Đình Phùng⟧',
  '⟦L tỉnh Giang Tô⟧, ⟦L thành phố Từ Châu⟧',
  'đội của ⟦L khối Yên Toàn⟧ thắng; thủ môn của ⟦L Yên Toàn⟧ chơi hay',
  'thu ngân sách của TP. Trước đó, nhạc sĩ Nguyễn Đình Thi về thăm',
  '⟦L thôn Sín Chải A⟧, ⟦L tuyến đường ĐH 12⟧',
  'Trung tâm xã, anh Tư',
  '⟦L Tp. Quy Nhơn⟧; các huyện, thị xã và ⟦L TP.Đà Lạt⟧',
  '⟦L phố đi bộ Trần Phú⟧, ⟦L chợ đêm Hội An⟧, ⟦L rừng ngập mặn Cần Giờ⟧',
  '⟦L nhà máy thủy điện Sơn La 2⟧ phát điện, ⟦L đường sắt đô thị Bến Thành - Suối Tiên⟧',
  '⟦L tượng đài Trần Hưng Đạo⟧ - Ảnh: TTXVN',
  'các nước ⟦L châu Á - Thái Bình Dương⟧, ⟦L Nam Mỹ⟧ và ⟦L Ấn Độ Dương⟧',
  'từ ⟦L Vientiane⟧ đến ⟦L Phúc Kiến⟧ và ⟦L Nam Sudan⟧',
  '⟦L vùng Tây Nguyên⟧ và ⟦L vùng Bảy Núi⟧',
  'lần thứ hai ⟦L tỉnh Phú Yên⟧ đăng cai, thi lớp 10 ⟦L tỉnh Phú Yên⟧',
  // words that only end or begin like a class word
  'yêu cầu Phòng, văn bản Sở, khai thác Dự án',
  'mực nước trên báo động II, vùng biển ⟦L Phú Yên⟧, hội nghị thượng đỉnh Hợp tác',
  'Festival Huế và lễ hội chùa Keo; về thăm ⟦L Huế⟧',
  'học tiếng Anh, tiếng Nhật với người ⟦L Nhật⟧',
  'bà Lô Thị Nga',
  'Pháp luật, Ý kiến, Anh hùng',
  'Chủ tịch UBND tỉnh Nguyễn Văn Thanh',
])('reads places: %s', (source) => {
  expect(retagged(source, ['LOCATION'])).toBe(source);
});
