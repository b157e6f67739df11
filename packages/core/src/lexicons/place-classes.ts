import { phrases } from './list.ts';

// Source: unit nouns of the law on local government and Nghị định 30/2020/NĐ-CP (when they are capitalised).

export interface PlaceClass {
  readonly subtype:
    'unit' | 'hamlet' | 'street' | 'water' | 'terrain' | 'facility' | 'country' | 'region';
  /** Whether a number may be the name: *phường 7*, *khối 5*. */
  readonly numbered: boolean;
  /** Whether the word is so ambiguous that only a number or a known name may follow. */
  readonly strict?: boolean;
  readonly words: readonly string[];
}

export const PLACE_CLASSES: readonly PlaceClass[] = [
  {
    subtype: 'unit',
    numbered: false,
    words: phrases(`
tỉnh; thành phố; TP; TP.; T.P; Tp.; huyện; thị xã; TX; TX.; xã; thị trấn; TT.; đặc khu; bang; châu; huyện đảo; xã đảo; thủ đô; cố đô; khu tự trị; vùng lãnh thổ; đặc khu hành chính; quận đảo; vương quốc
`),
  },
  { subtype: 'unit', numbered: true, words: phrases(`quận; phường`) },
  {
    subtype: 'unit',
    numbered: true,
    strict: true,
    words: phrases(`Q.; P.; Q; F.; H.; X.; T.; khu vực; phủ; Q; P`),
  },
  {
    subtype: 'hamlet',
    numbered: true,
    words: phrases(`
thôn; làng; ấp; bản; buôn; bon; bôn; plei; plây; phum; sóc; xóm; khối; khối phố; khu phố; khóm; khu; khu dân cư; KDC; tổ dân phố; TDP; KP; tổ; tiểu khu; cụm dân cư; ngõ; ngách; hẻm; kiệt; lô; tổ nhân dân tự quản; thôn bản; khu tái định cư; xóm ấp; tổ dân cư; tổ liên gia; cụm
`),
  },
  {
    subtype: 'street',
    numbered: true,
    words: phrases(`
đường; phố; đại lộ; quốc lộ; QL; QL.; tỉnh lộ; huyện lộ; hương lộ; cao tốc; đường cao tốc; tuyến đường; tuyến cao tốc; ngã tư; ngã ba; ngã năm; ngã sáu; cầu; cầu vượt; hầm; hầm chui; hầm đường bộ; xa lộ; vành đai; đường vành đai; đường tỉnh; đường liên xã; nút giao; nút giao thông; vòng xoay; tuyến phố; đường tránh; tuyến đường sắt; đường sắt; tuyến metro; đường trục; quảng trường; đường ĐT; đường số; đường nối; đường ven biển; đường liên huyện; dốc
`),
  },
  {
    subtype: 'street',
    numbered: true,
    strict: true,
    words: phrases(`TL; ĐT; ĐT.; DT; ĐH; HL; QL; lô`),
  },
  {
    subtype: 'water',
    numbered: false,
    words: phrases(`
sông; suối; hồ; đập; biển; bãi biển; vịnh; đầm; kênh; rạch; thác; cửa sông; cửa biển; phá; ao; đê; kè; cống; đập dâng; hồ chứa nước; hồ chứa; hồ thủy điện; lòng hồ; trạm bơm; lạch; cửa lạch; mương; kênh rạch; hồ thủy lợi; sông ngòi; kè sông; kè suối; đê sông; eo biển
`),
  },
  {
    subtype: 'terrain',
    numbered: false,
    words: phrases(`
núi; đồi; đèo; đảo; quần đảo; bán đảo; cù lao; cồn; rừng; vườn quốc gia; VQG; khu bảo tồn; khu bảo tồn thiên nhiên; hang; động; đỉnh; cao nguyên; đồng bằng; thung lũng; mũi; hòn; khu rừng; rừng đặc dụng; cánh đồng; xứ đồng; bãi; hòn đảo; mỏ; mỏ vàng; mỏ than; mỏ đá
`),
  },
  {
    subtype: 'facility',
    numbered: true,
    words: phrases(`
chùa; đền; đình; miếu; nhà thờ; nhà thờ họ; thánh thất; tịnh xá; thiền viện; lăng; phủ; đền thờ; nhà lưu niệm; khu lưu niệm; khu tưởng niệm; khu di tích; khu di tích lịch sử; di tích; di tích lịch sử; tượng đài; bia tưởng niệm; đài tưởng niệm; nghĩa trang; nghĩa trang liệt sĩ; nghĩa trang Liệt sĩ; nhà văn hóa; NVH; hội trường; trụ sở; công viên; sân vận động; SVĐ; nhà thi đấu; chợ; khu công nghiệp; KCN; cụm công nghiệp; CCN; khu kinh tế; KKT; khu đô thị; KĐT; khu đô thị mới; khu chế xuất; khu công nghệ cao; khu nông nghiệp công nghệ cao; khu du lịch; KDL; khu du lịch sinh thái; khu nghỉ dưỡng; cảng; cảng biển; cảng hàng không; cảng hàng không quốc tế; sân bay; sân bay quốc tế; ga; nhà ga; bến xe; bến; bến cảng; bến phà; phà; cửa khẩu; cửa khẩu quốc tế; cửa khẩu chính; lối mở; trạm thu phí; trạm BOT; nhà máy thủy điện; thủy điện; nhà máy nhiệt điện; nhiệt điện; tòa nhà; chung cư; khu chung cư; trung tâm hội nghị; trung tâm thương mại; TTTM; nhà hát; bảo tàng; thư viện; cung văn hóa; khu nhà ở; thành cổ; hoàng thành; kinh thành; thành nhà; văn miếu; nhà tù; nhà lao; nhà khách; nhà tang lễ; khách sạn; khu resort; sân golf; cụm di tích; cột cờ; khu căn cứ; chiến khu; địa đạo; nhà nghỉ; nhà máy alumin; bãi rác; khu xử lý; trung tâm hành chính; quần thể; quần thể danh thắng; danh thắng; khu vườn; khu phi thuế quan; khu hợp tác
`),
  },
];

/** Class words before a list of names: *các xã Trường Giang, Lục Sơn*. */
export const PLURALS: readonly string[] = phrases(
  `các; hai; ba; bốn; năm; những; 2; 3; 4; 5; 6; 7; 8; 9; 02; 03; 04; 05; 06; 07; 08; 09`,
);

/** Words that only end like a class word: *yêu `cầu`*, *văn `bản`*. */
export const FALSE_CLASSES: readonly string[] = phrases(`
yêu cầu; hội chợ; Quốc hội; hội trường lớn; Hồ Chí Minh; Hồ Quý Ly; Hồ Xuân Hương; nhu cầu; toàn cầu; địa cầu; cung cầu; thỉnh cầu; văn bản; cơ bản; căn bản; Nhật Bản; ấn bản; kịch bản; xuất bản; phiên bản; tư bản; tài sản; khai thác; hợp tác; đột phá; khám phá; phá; triệt phá; hoạt động; lao động; hành động; phát động; vận động; tác động; chủ động; biến động; khởi động; lưu động; huy động; điều động; cảm động; di động; tự động; ban hồ; con đường; tổ chức; tổ trưởng; tổ phó; tổ viên; tổ quốc; tổ công tác; tổ đại biểu; tổ bầu cử; khối lượng; khu vực; cơ hồ; gia đình; quy đình; quyết định; chính phủ; che phủ; bao phủ; kinh phủ; chân núi; học bổng; tuyến đầu; tuyến trên; trực tuyến; Quốc hội trường; ga lăng; nước ngoài; nước ta; đất nước; nhà nước; trong nước; Chủ tịch nước; các nước; tổng bí; quân khu; phân khu; tiểu khu; đối tượng; đồn bản; bản thân; bản sắc; bản đồ; bản chất; bản quyền; bản án; bản tin; bản cam kết; thành cầu; mong cầu; đi cầu
`);

/** Phrases that only begin like the name of a country or place. */
export const FALSE_NAMES: readonly string[] = phrases(`
Pháp lệnh; Pháp luật; Pháp chế; Pháp y; Pháp lý; Pháp danh; Đức tính; Đức Phật; Đức Pháp; Đức cha; Anh hùng; Anh em; Anh chị; Anh văn; Nhật ký; Nhật báo; Nhật trình; Mỹ thuật; Mỹ phẩm; Mỹ nghệ; Mỹ quan; Nga ngố; Ý kiến; Ý nghĩa; Ý chí; Ý thức; Ý tưởng; Ý Yên; Áo dài; Áo ấm; Hàn gắn; Hàn Mặc Tử; Nhật Bản hóa; Lào Cai; Ấn tượng; Ấn phẩm; Mali; Nam Bộ kháng chiến; Hòa bình; Đồng bằng
`);
