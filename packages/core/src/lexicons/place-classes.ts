import { phrases } from './list.ts';

// Source: unit nouns of the law on local government and Nghị định 30/2020/NĐ-CP (when they are capitalised).

export interface PlaceClass {
  readonly subtype:
    'unit' | 'hamlet' | 'street' | 'water' | 'terrain' | 'facility' | 'country' | 'region';
  /** Whether a number may be the name: *phường 7*, *khối 5*. */
  readonly numbered: boolean;
  /** Whether the word is so ambiguous that only a number or a known name may follow. */
  readonly strict?: boolean;
  /** Whether several at one place are told apart by numbers: *nhiệt điện Thái Bình 1*. */
  readonly series?: boolean;
  readonly words: readonly string[];
}

export const PLACE_CLASSES: readonly PlaceClass[] = [
  {
    subtype: 'unit',
    numbered: false,
    words: phrases(`
bang; châu; cố đô; đặc khu; đặc khu hành chính; huyện; huyện đảo; khu tự trị; quận đảo; T.P; thành phố; thị trấn;
thị xã; thủ đô; tỉnh; Tp; Tp.; TT.; Tx; Tx.; vùng lãnh thổ; vương quốc; xã; xã đảo
`),
  },
  { subtype: 'unit', numbered: true, words: phrases(`phường; quận`) },
  {
    subtype: 'unit',
    numbered: true,
    strict: true,
    words: phrases(`F.; H.; khu vực; P; P.; phủ; Q; Q.; T.; X.`),
  },
  {
    subtype: 'hamlet',
    numbered: true,
    words: phrases(`
ấp; bản; bon; bôn; buôn; cụm; cụm dân cư; hẻm; KDC; khóm; khối; khối phố; khu; khu dân cư; khu phố;
khu tái định cư; kiệt; KP; làng; lô; ngách; ngõ; phum; plây; plei; sóc; TDP; thôn; thôn bản; tiểu khu; tổ;
tổ dân cư; tổ dân phố; tổ nhân dân tự quản; xóm; xóm ấp
`),
  },
  {
    subtype: 'street',
    numbered: true,
    words: phrases(`
cao tốc; cầu; cầu vượt; dốc; đại lộ; đường; đường bộ cao tốc; đường cao tốc; đường ĐT; đường liên huyện;
đường liên xã; đường nối; đường sắt; đường sắt đô thị; đường số; đường tỉnh; đường tránh; đường trục;
đường vành đai; đường ven biển; hầm; hầm chui; hầm đường bộ; huyện lộ; hương lộ; ngã ba; ngã năm; ngã sáu; ngã tư;
nút giao; nút giao thông; phố; phố đi bộ; QL; QL.; quảng trường; quốc lộ; tỉnh lộ; tuyến cao tốc; tuyến đường;
tuyến đường sắt; tuyến metro; tuyến phố; vành đai; vòng xoay; xa lộ
`),
  },
  {
    subtype: 'street',
    numbered: true,
    strict: true,
    words: phrases(`DT; ĐH; ĐT; ĐT.; HL; lô; QL; TL`),
  },
  {
    subtype: 'water',
    numbered: false,
    words: phrases(`
ao; bãi biển; biển; cống; cửa biển; cửa lạch; cửa sông; đầm; đập; đập dâng; đê; đê sông; eo biển; hồ; hồ chứa;
hồ chứa nước; hồ thủy điện; hồ thủy lợi; kè; kè sông; kè suối; kênh; kênh rạch; lạch; lòng hồ; mương; phá; rạch;
sông; sông ngòi; suối; thác; trạm bơm; vịnh
`),
  },
  {
    subtype: 'terrain',
    numbered: false,
    words: phrases(`
bãi; bán đảo; cao nguyên; cánh đồng; cồn; cù lao; đảo; đèo; đỉnh; đồi; đồng bằng; động; hang; hòn; hòn đảo;
khu bảo tồn; khu bảo tồn thiên nhiên; khu rừng; mỏ; mỏ đá; mỏ than; mỏ vàng; mũi; núi; quần đảo; rừng;
rừng đặc dụng; rừng ngập mặn; rừng phòng hộ; thung lũng; VQG; vườn quốc gia; xứ đồng
`),
  },
  {
    subtype: 'facility',
    numbered: true,
    words: phrases(`
bảo tàng; bãi rác; bến; bến cảng; bến phà; bến xe; bia tưởng niệm; cảng; cảng biển; cảng hàng không;
cảng hàng không quốc tế; CCN; chiến khu; chợ; chợ đêm; chung cư; chùa; công viên; cột cờ; cụm cảng; cung văn hóa;
cụm công nghiệp; cụm di tích; cửa khẩu; cửa khẩu chính; cửa khẩu quốc tế; danh thắng; di tích; di tích lịch sử;
đài tưởng niệm; đền; đền thờ; đình; địa đạo; ga; hoàng thành; hội trường; KCN; KCX; KDL; KĐT; khách sạn;
khu căn cứ; khu chế xuất; khu chung cư; khu công nghệ cao; khu công nghiệp; khu danh thắng; khu di tích;
khu di tích lịch sử; khu di tích lịch sử quốc gia đặc biệt; khu di tích quốc gia đặc biệt; khu du lịch;
khu du lịch quốc gia; khu du lịch sinh thái; khu đô thị; khu đô thị mới; khu hợp tác; khu kinh tế; khu lưu niệm;
khu nghỉ dưỡng; khu nhà ở; khu nông nghiệp công nghệ cao; khu phi thuế quan; khu resort; khu tưởng niệm; khu vườn;
khu xử lý; kinh thành; KKT; lăng; lối mở; miếu; nghĩa địa; nghĩa trang; nghĩa trang Liệt sĩ; nghĩa trang Liệt sỹ;
nhà ga; nhà hát; nhà hát lớn; nhà khách; nhà lao; nhà lưu niệm; nhà nghỉ; nhà tang lễ; nhà thi đấu; nhà thờ;
nhà thờ họ; nhà tù; nhà văn hóa; NVH; phà; phủ; quần thể; quần thể danh thắng; sân bay; sân bay quốc tế; sân golf;
sân vận động; SVĐ; thành cổ; thành nhà; thánh thất; thiền viện; thư viện; tịnh xá; tòa nhà; trạm BOT; trạm thu phí;
trung tâm hành chính; trung tâm hội nghị; trung tâm thương mại; trụ sở; TTTM; tượng đài; văn miếu
`),
  },
  {
    subtype: 'facility',
    numbered: false,
    series: true,
    words: phrases(`
nhà máy alumin; nhà máy điện mặt trời; nhà máy nhiệt điện; nhà máy thủy điện; nhiệt điện; thủy điện
`),
  },
  {
    subtype: 'region',
    numbered: false,
    words: phrases(`vùng; vùng đồng bằng; vùng hồ; vùng kinh tế trọng điểm; vùng núi`),
  },
];

/** Class words before a list of names: *các xã Trường Giang, Lục Sơn*. */
export const PLURALS: readonly string[] = phrases(`các; hai; ba; bốn; những`);

/** Lanes, whose number stands before the name of their street: *ngõ 28 Ngô Sĩ Liên*. */
export const LANES: readonly string[] = phrases(`hẻm; kiệt; ngách; ngõ`);

/** Offices and forms of address in the names of streets and buildings: *Tượng đài `Chủ tịch` Hồ Chí Minh*. */
export const PLACE_HONOURS: readonly string[] = phrases(`
Anh hùng; Bác; Chủ tịch; danh nhân; Đại tướng; đồng chí; Lăng Chủ tịch; lăng mộ danh nhân; Tổng Bí thư
`);

/** Words that only end like a class word: *yêu `cầu`*, *văn `bản`*. */
export const FALSE_CLASSES: readonly string[] = phrases(`
ấn bản; ban hồ; bao phủ; bản án; bản cam kết; bản chất; bản đồ; bản quyền; bản sắc; bản thân; bản tin; báo động;
biến động; cảm động; các nước; căn bản; châu Á; châu Âu; châu Đại Dương; châu Mỹ; châu Phi; chân núi; che phủ;
chính phủ; chủ động; Chủ tịch nước; con đường; cơ bản; cơ hồ; cung cầu; cướp biển; di động; đất nước; đi cầu;
điểm cầu; điều động; địa cầu; đồn bản; đối tượng; đột phá; ga lăng; gia đình; hành động; hoạt động; học bổng;
Hồ Chí Minh; Hồ Quý Ly; Hồ Xuân Hương; hội chợ; hội trường lớn; hợp tác; huy động; khai thác; khám phá; khối lượng;
khởi động; khu vực; kinh phủ; kịch bản; lao động; lưu động; miền núi; mong cầu; nhà nước; Nhật Bản; nhu cầu;
nông thôn; nước ngoài; nước ta; ông xã; phá; phát động; phân khu; phiên bản; quân khu; Quốc hội; Quốc hội trường;
quy đình; quyết định; sôi động; tài sản; Tân Hoa; tác động; thành cầu; thỉnh cầu; thượng đỉnh; tiểu vùng; tiểu khu;
toàn cầu; tổ bầu cử; tổ chức; tổ công tác; tổ đại biểu; tổ phó; tổ quốc; tổ trưởng; tổ viên; tổng bí; triệt phá;
trong nước; trực tuyến; tuyến đầu; tuyến trên; tư bản; tự động; văn bản; ven biển; vùng biển; vận động; xuất bản;
yêu cầu
`);

/** Events, in whose name a place is none: *Festival `Huế`*, *Lễ hội `chùa Hương`*. */
export const EVENTS: readonly string[] = phrases(`chiến dịch; chiến thắng; festival; lễ hội; quốc khánh`);

/** Phrases that only begin like the name of a country or place. */
export const FALSE_NAMES: readonly string[] = phrases(`
Anh bộ đội; Anh chị; Anh em; Anh hùng; Anh ta; Anh văn; Áo ấm; Áo dài; Ấn phẩm; Ấn tượng; Đồng bằng; Đức cha;
Đức Pháp; Đức Phật; Đức tính; Hàn gắn; Hàn Mặc Tử; Hòa bình; Lào Cai; Mali; Mỹ nghệ; Mỹ phẩm; Mỹ quan; Mỹ thuật;
Nam Bộ kháng chiến; Nga ngố; Nhật Bản hóa; Nhật báo; Nhật ký; Nhật trình; Pháp chế; Pháp danh; Pháp lệnh;
Pháp luật; Pháp lý; Pháp y; Ý chí; Ý kiến; Ý nghĩa; Ý thức; Ý tưởng; Ý Yên
`);
