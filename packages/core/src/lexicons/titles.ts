import { phrases } from './list.ts';

// Source: offices named in the Party's rules, the laws on state organs and their decrees, in 599 forms counted in the
// press and in legal texts; military and police ranks; degrees and honours of the State; ranks of religions.

/** What may complete an office. */
export type Complement =
  /** a body or a place: *Chủ tịch UBND phường*, *Chủ tịch huyện* */
  | 'body'
  /** the unit that the word itself lacks: *Trưởng Ban Tuyên giáo*, *Chánh Văn phòng* */
  | 'unit'
  /** the name of the hamlet that the word ends with: *Trưởng thôn Đông Thành* */
  | 'hamlet'
  /** a subject: *Tiến sĩ Kinh tế*, *Bộ trưởng Y tế* */
  | 'subject'
  | 'none';

export interface TitleGroup {
  readonly subtype: 'office' | 'rank' | 'degree' | 'honour';
  readonly complement: Complement;
  readonly heads: readonly string[];
}

export const TITLE_GROUPS: readonly TitleGroup[] = [
  {
    subtype: 'office',
    complement: 'body',
    heads: phrases(`
Bí thư; Bí thư Đoàn; Bí thư thứ ba; Bí thư thứ hai; Bí thư thứ nhất; Bộ trưởng; Chánh án; Chánh Thanh tra;
Chánh Tòa; Chánh Văn phòng; Chấp hành viên; Chi cục phó; Chi cục trưởng; Chi hội phó; Chi hội trưởng; Chỉ huy phó;
Chỉ huy trưởng; Chính trị viên; Chính ủy; CHT; Chuyên viên; Chuyên viên cao cấp; Chuyên viên chính; Chủ bút;
Chủ nhiệm; Chủ tịch; Chủ tịch Công đoàn; Chủ tịch danh dự; Chủ tịch HĐQT; Chủ tịch HĐTV; Chủ tịch Hội;
Chủ tịch hội đồng; Chủ tịch Hội đồng quản trị; Chủ tịch Hội đồng thành viên; Chủ tịch nước; Chủ tọa; Cố vấn;
Cố vấn cao cấp; CT; Cục phó; Cục trưởng; Cửa hàng trưởng; CVP; Đại biểu; Đại biểu HĐND; Đại biểu Hội đồng nhân dân;
Đại biểu Quốc hội; Đại đội trưởng; Đại sứ; Đặc phái viên; ĐB; ĐBQH; Điều dưỡng trưởng; Điều tra viên; Đồn trưởng;
Đội phó; Đội trưởng; GĐ; Giảng viên; Giảng viên cao cấp; Giảng viên chính; Giám đốc; Giám đốc điều hành; Giám thị;
Giáo viên; Hải đội trưởng; Hạt trưởng; Hiệu phó; Hiệu trưởng; HLV; Hoàng hậu; Hội trưởng; Huấn luyện viên;
Huấn luyện viên trưởng; Kế toán; Kế toán trưởng; Kiểm lâm viên; Kiểm sát viên; Kiểm soát viên; Kiểm tra viên;
Kỹ thuật viên trưởng; Lãnh sự; Lữ đoàn trưởng; Người phát ngôn; Nhà sáng lập; Nhà vua; Nhóm trưởng; Phát ngôn viên;
PBT; PCT; PGĐ; Phó ban; Phó Đoàn; Phó phòng; Phó Thủ tướng; Phó trưởng Công an; Phó trưởng cơ quan;
Phó trưởng đoàn; Phụ trách; Phụ trách chung; Phụ trách kế toán; Quản đốc; Quận trưởng; Quốc vương; Sáng lập;
Sư đoàn trưởng; TGĐ; Tham mưu phó; Tham mưu trưởng; Tham tán; Tham tán Công sứ; Thanh tra viên; Thành viên;
Thẩm phán; Thị trưởng; Thống đốc; Thuyền trưởng; Thủ hiến; Thủ quỹ; Thủ trưởng; Thủ tướng; Thư ký; Thứ trưởng;
Tiểu đoàn trưởng; Tiểu đội trưởng; Tỉnh trưởng; Tổ phó; Tổ trưởng; Tổ trưởng chuyên môn; Tổng Biên tập;
Tổng Chỉ huy; Tổng Chưởng lý; Tổng cục trưởng; Tổng Giám đốc; Tổng Kiểm toán; Tổng Kiểm toán Nhà nước;
Tổng Lãnh sự; Tổng phụ trách Đội; Tổng quản lý; Tổng Tham mưu trưởng; Tổng Thanh tra; Tổng thống; Tổng Thư ký;
Tổng Tư lệnh; Trạm trưởng; Trợ lý; Trung đoàn trưởng; Trung đội trưởng; Trưởng ban; Trưởng bộ môn; Trưởng ca;
Trưởng Công an; Trưởng cơ quan; Trưởng cơ sở; Trưởng đại diện; Trưởng Đoàn; Trưởng khoa; Trưởng khối; Trưởng ngành;
Trưởng nhóm; Trưởng phòng; Trưởng tàu; Trưởng Thi hành án dân sự; Trưởng Thống kê; Trưởng Thuế; Trưởng tiểu ban;
Trưởng trạm; Trưởng xe; Tùy viên; Tùy viên Quốc phòng; Tư lệnh; UV; UV BTV; UVBBT; UVBCH; UVBCT; UVBTV; UVTV; UVTW;
Ủy viên; Ủy viên Ban Chấp hành; Ủy viên Ban Thường vụ; Ủy viên BCH; Ủy viên BTV; Ủy viên dự khuyết;
Ủy viên Thường trực; Ủy viên Thường vụ; Viện phó; Viện trưởng; Vụ phó; Vụ trưởng
`),
  },
  {
    subtype: 'office',
    complement: 'unit',
    heads: phrases(`Chánh; Chi cục Phó; Phó; Phó Chánh; Quyền Trưởng; Trưởng`),
  },
  {
    subtype: 'office',
    complement: 'none',
    heads: phrases(`
Ấp trưởng; Bản trưởng; Báo cáo viên; Biên tập viên; Ca sĩ; Cảnh sát khu vực; Cấp ủy viên; Chánh Văn phòng;
Chi ủy viên; Chủ tịch nước; Công an thường trực; Công an viên; Công chúa; Công chứng viên; Cộng tác viên; CTN;
Diễn viên; Đảng ủy viên; Đạo diễn; Đấu giá viên; ĐUV; Đương kim Chủ tịch; Già làng; Hạ nghị sĩ; Hoàng thân;
Hoàng tử; Hòa giải viên; Họa sĩ; Hội thẩm; Hội thẩm nhân dân; HUV; Huyện ủy viên; Khối phó; Khối trưởng;
Kiến trúc sư; KTS; LS; Luật sư; MC; Nghị sĩ; Ngoại trưởng; Người mẫu; Nhà báo; Nhà nghiên cứu; Nhà sử học; Nhà thơ;
Nhà văn; Nhạc sĩ; Nữ hoàng; Phóng viên; Phóng viên ảnh; Quận ủy viên; TBT; Thành ủy viên; Thái hậu;
Thái hoàng thái hậu; Thái tử; Thị ủy viên; Thôn đội trưởng; Thôn phó; Thủ tướng Chính phủ; Thượng nghị sĩ;
Thừa phát lại; Thường trực Ban Bí thư; Tỉnh ủy viên; Tổng Bí thư; Tổng đạo diễn; Trụ trì; Trung ương ủy viên; TUV;
Ủy viên Trung ương; Ủy viên trưởng; Xã đội phó; Xã đội trưởng; Xóm phó; Xóm trưởng
`),
  },
  {
    subtype: 'office',
    complement: 'hamlet',
    heads: phrases(`
Phó thôn; Phó trưởng ấp; Phó Trưởng bản; Phó Trưởng khu phố; Phó Trưởng thôn; Phó Trưởng xóm; Trưởng ấp;
Trưởng bản; Trưởng bon; Trưởng buôn; Trưởng khóm; Trưởng khu; Trưởng khu dân cư; Trưởng khu phố; Trưởng làng;
Trưởng thôn; Trưởng xóm
`),
  },
  {
    subtype: 'rank',
    complement: 'none',
    heads: phrases(`
Binh nhất; Binh nhì; Chánh trị sự; Chuẩn Đô đốc; Chuẩn tướng; Chuẩn úy; Dược sĩ; Đại đức; Đại tá; Đại tá An ninh;
Đại tướng; Đại úy; Đại úy An ninh; Đại úy QNCN; Đầu sư; ĐĐ.; Đô đốc; Đức cha; Đức Pháp chủ; Giám mục; Giáo cả;
Giáo hoàng; Hakim; Hạ sĩ; Hòa thượng; Hồng y; HT.; Linh mục; Lương y; Mục sư; Nghệ nhân; Nghệ sĩ; Ni sư; Ni trưởng;
Phó Đô đốc; Phối sư; Samdech; Samdech Moha Borvor Thipadei; Samdech Techo; Samdech Vibol Sena Pheakdei; Sư cả;
Sư cô; Thiếu tá; Thiếu tá QNCN; Thiếu tướng; Thiếu úy; Thượng sĩ; Thượng tá; Thượng tá An ninh; Thượng tọa;
Thượng tướng; Thượng úy; Thượng úy QNCN; Tổng Giám mục; Trung sĩ; Trung tá; Trung tá An ninh; Trung tướng;
Trung úy; Trưởng lão Hòa thượng; TT.; Tướng; Võ sư; Y sĩ
`),
  },
  {
    subtype: 'degree',
    complement: 'subject',
    heads: phrases(`
Bác sĩ; Bác sĩ chuyên khoa I; Bác sĩ chuyên khoa II; Bác sĩ CKI; Bác sĩ CKII; Bác sĩ nội trú; BS; BS.; BS.CK1;
BS.CK2; BS.CKI; BS.CKII; BSCK1; BSCK2; BSCKI; BSCKII; BSNT; CKI; CKII; CN; Cử nhân; DS; Giáo sư; GS; GS TS; GS.;
GS, TS; GS,TS; GS-TS; GS.TS; GS.TS.BS; GS.TS.NGND; GS.TSKH; KS; Kỹ sư; NCS; PGS; PGS TS; PGS.; PGS, TS; PGS-TS;
PGS.TS; PGS.TS.BS; PGS.TS.NGƯT; PGS.TSKH; Phó Giáo sư; Th.S; Thạc sĩ; ThS; ThS.; ThS, BS; ThS.BS; ThS.BSCKII;
ThS.KTS; Tiến sĩ; Tiến sĩ khoa học; TS; TS.; TS, BS; TS-BS; TS.BS; TS.KTS; TS.LS; TSKH; Viện sĩ
`),
  },
  {
    subtype: 'honour',
    complement: 'none',
    heads: phrases(`
AHLLVTND; Anh hùng; Anh hùng dân tộc; Anh hùng Lao động; Anh hùng LLVT; Anh hùng LLVT nhân dân; Anh hùng LLVTND;
Anh hùng LLVTND trong thời kỳ đổi mới; Anh hùng Lực lượng vũ trang nhân dân; Á hậu; Bà mẹ Việt Nam Anh hùng;
Bà mẹ VNAH; BMVNAH; Chiến sĩ thi đua; Chiến sĩ thi đua cấp cơ sở; Chiến sĩ thi đua cấp tỉnh;
Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua toàn quốc; CSTĐ; Dũng sĩ; Hoa hậu; Mẹ Việt Nam Anh hùng; Mẹ VNAH;
Nghệ nhân Nhân dân; Nghệ nhân Ưu tú; Nghệ sĩ Nhân dân; Nghệ sĩ Ưu tú; NGND; NGƯT; Nhà giáo Nhân dân;
Nhà giáo Ưu tú; NSND; NSND.; NSƯT; NSƯT.; Thầy thuốc Nhân dân; Thầy thuốc Ưu tú; TTND; TTƯT
`),
  },
];

/** What stands before an office and belongs to it. */
export const BEFORE: readonly string[] = phrases(`
Chánh; cố; cựu; đồng; đương kim; hàm; nguyên; P.; Phó; Phó Tổng; phụ trách; Q.; Quyền; tân; tập sự; trưởng
`);

/** What stands after an office, before the body that it is an office of. */
export const AFTER: readonly string[] = phrases(`
cao cấp; Chính trị; chuyên môn; chuyên trách; chuyên trách công tác Đảng; danh dự; dự khuyết; Đặc mệnh toàn quyền;
Điều hành; Hậu cần; không chuyên trách; kiêm nhiệm; Kỹ thuật; lâm thời; Nghiệp vụ; phụ trách; phụ trách chuyên môn;
Quân sự; sơ cấp; Thường trực; thứ Nhất; trung cấp
`);

/** Units of a *Trưởng* or *Phó* that are no body with a name of their own. */
export const PLAIN_UNITS: readonly string[] = phrases(`
ấp; ban; bản; bộ môn; bộ phận; buôn; chuyên trách; cơ quan; đoàn; đoàn công tác; đoàn giám sát; đoàn kiểm toán;
đoàn kiểm tra; đoàn thanh tra; đội; đơn vị; khoa; khóm; khối; khu; khu phố; làng; ngành; nhóm; phòng; thôn;
tiểu ban; tổ; trạm; văn phòng; xóm
`);

/** A crowd of bodies that an office speaks of: *Chủ tịch UBND các xã, phường*. */
export const CROWD_STARTS: readonly string[] = phrases(`các; cấp; một số; những`);

/** The bodies and units of such a crowd. */
export const CROWD_NOUNS: readonly string[] = phrases(`
ấp; Ban; Ban của HĐND; ban đảng; Ban HĐND; ban ngành; ban, ngành; bản; bệnh viện; bộ; bộ, ngành; cấp; chi bộ;
chi hội; công ty; cơ quan; cơ quan chuyên môn; cơ quan ngang bộ; cơ quan thuộc Chính phủ; doanh nghiệp; đảng bộ;
đặc khu; địa phương; đơn vị; đơn vị sự nghiệp; đơn vị trực thuộc; hội; hợp tác xã; huyện; khoa; khối; khối phố;
khu dân cư; khu phố;
Ngành; phòng; phòng ban; phòng chuyên môn; phòng, ban; phường; quận; Sở; sở, ban; thành; thành phố;
thành phố trực thuộc Trung ương; thị; thị trấn; thị xã; thôn; tỉnh; tỉnh, thành; tỉnh, thành phố; tổ;
tổ chức chính trị - xã hội; tổ chức đảng; tổ dân phố; trạm; trạm y tế; trung tâm; trường; trường học;
trường THCS; trường THPT; UBND phường; UBND xã; xã; xóm
`);

/** Phrases that only begin like a title. */
export const FALSE_TITLES: readonly string[] = phrases(`
Anh hùng ca; Anh hùng liệt sĩ; Bí thư quán; Chánh niệm; Chủ tịch đoàn; Cố đô; Cố gắng; Cố vấn học; Cố ý; Cử nhân viên;
Đại biểu quốc tế; Đồng bào; Đồng bộ; Đồng chí; Đồng Hới; Đồng loạt; Đồng Nai; Đồng Tháp; Đồng thời; Đồng ý;
Giám đốc thẩm; Hàm lượng; Hạ sĩ quan; Luật sư đoàn; Nghệ sĩ tính; Nhà văn hóa; Nữ công; Phó mặc; Phó thác; Quyền lợi;
Quyền lực; Quyền sử dụng; Quyền và; Tân An; Tân Bình; Tân Phú; Thường trực cấp; Tổng cục; Tổng phụ;
Trưởng đại diện thương mại; Trưởng giả; Trưởng thành; Tướng lĩnh; Tướng mạo; Tướng quân
`);

/** A word before a title and the word that takes the title's first with it: *đoàn `đại biểu` cấp cao*. */
export const TITLE_COMPOUNDS: readonly string[] = phrases(`
cấp hàm; đoàn đại biểu; đoàn ĐBQH; hội đại biểu; Phủ Chủ tịch; quân hàm
`);

/** Offices that are named with *tại* and a place. */
export const SEATED_OFFICES: ReadonlySet<string> = new Set(
  phrases(`đại biện; đại sứ; lãnh sự; tổng lãnh sự`),
);
