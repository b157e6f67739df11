import { phrases } from './list.ts';

// Source: offices named in the Party's rules, the laws on state organs and their decrees, in 599 forms counted in the
// press and in legal texts; military and police ranks; degrees and honours of the State; ranks of religions.

/** What may complete an office. */
export type Complement =
  /** a body or a place: *Chủ tịch UBND phường*, *Chủ tịch huyện* */
  | 'body'
  /** the unit that the word itself lacks: *Trưởng Ban Tuyên giáo*, *Chánh Văn phòng* */
  | 'unit'
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
Bí thư; Chủ tịch; CT; Giám đốc; GĐ; Tổng Giám đốc; TGĐ; Giám đốc điều hành; Ủy viên; UV; Thành viên; Chủ nhiệm; Tổng Thư ký; Thư ký; Trợ lý; Chuyên viên; Chuyên viên chính; Chuyên viên cao cấp; Viện trưởng; Cục trưởng; Vụ trưởng; Tổng cục trưởng; Chi cục trưởng; Hạt trưởng; Trạm trưởng; Đội trưởng; Tổ trưởng; Nhóm trưởng; Trưởng đoàn; Trưởng nhóm; Trưởng khoa; Trưởng bộ môn; Trưởng tiểu ban; Trưởng phòng; Trưởng ban; Trưởng ngành; Trưởng Công an; Trưởng trạm; Trưởng cơ quan; Trưởng khối; Thủ trưởng; Người phát ngôn; Phát ngôn viên; Hiệu trưởng; Hiệu phó; Chánh án; Chánh Văn phòng; CVP; Chánh Thanh tra; Chánh tòa; Thẩm phán; Kiểm sát viên; Chỉ huy trưởng; CHT; Chỉ huy phó; Chính ủy; Chính trị viên; Tư lệnh; Tham mưu trưởng; Tham mưu phó; Đồn trưởng; Tổng Biên tập; Tổng biên tập; Phó ban; Phó phòng; Đội phó; Tổ phó; Cục phó; Vụ phó; Viện phó; Chi cục phó; Kế toán trưởng; Kế toán; Thủ quỹ; Thống đốc; Bộ trưởng; Thứ trưởng; Thủ tướng; Phó Thủ tướng; Tổng Thanh tra; Tổng Kiểm toán; Tổng Kiểm toán Nhà nước; Đại biểu Quốc hội; ĐBQH; Đại biểu HĐND; Đại biểu Hội đồng nhân dân; Đại biểu; ĐB; Đại sứ; Tổng Lãnh sự; Lãnh sự; Tham tán; Tổng thống; Quốc vương; Nhà vua; Hoàng hậu; Thị trưởng; Tỉnh trưởng; Thủ hiến; Chủ bút; Huấn luyện viên; Huấn luyện viên trưởng; HLV; Chủ tịch danh dự; Chủ tịch Hội đồng quản trị; Chủ tịch HĐQT; Chủ tịch HĐTV; Chủ tịch Hội đồng thành viên; Chấp hành viên; Điều tra viên; Thanh tra viên; Kiểm tra viên; Giảng viên; Giảng viên cao cấp; Giảng viên chính; Giáo viên; Tổ trưởng chuyên môn; Tổng phụ trách Đội; Ủy viên Thường trực; Ủy viên Thường vụ; Ủy viên dự khuyết; Ủy viên Ban Thường vụ; Ủy viên BTV; Ủy viên Ban Chấp hành; Ủy viên BCH; Hội trưởng; Chi hội trưởng; Chi hội phó; Trung đoàn trưởng; Tiểu đoàn trưởng; Sư đoàn trưởng; Lữ đoàn trưởng; Đại đội trưởng; Hải đội trưởng; Trung đội trưởng; Tiểu đội trưởng; Thuyền trưởng; Tổng Tham mưu trưởng; Chủ tịch Công đoàn; Chủ tọa; Phó Đoàn; Trưởng Đoàn; Tổng Chỉ huy; Giám thị; Quản đốc; Cửa hàng trưởng; Trưởng ca; Trưởng xe; Trưởng tàu; Điều dưỡng trưởng; Kỹ thuật viên trưởng; Chủ tịch hội đồng; Chủ tịch nước; Phụ trách; Phụ trách kế toán; Phụ trách chung; Phó trưởng Công an; Kiểm lâm viên; Kiểm soát viên; Cố vấn; Cố vấn cao cấp; Đặc phái viên; Trưởng đại diện; Tùy viên; Tùy viên Quốc phòng; Chánh Tòa; Chủ tịch Hội; Bí thư Đoàn; Phó trưởng đoàn; Trưởng cơ sở; Phó trưởng cơ quan; Sáng lập; Nhà sáng lập; Tổng quản lý; Trưởng Thuế; Trưởng Thống kê; Trưởng Thi hành án dân sự
`),
  },
  {
    subtype: 'office',
    complement: 'unit',
    heads: phrases(`Trưởng; Phó; Chánh; Quyền Trưởng; Phó Chánh; Chi cục Phó`),
  },
  {
    subtype: 'office',
    complement: 'none',
    heads: phrases(`
Tổng Bí thư; TBT; Chủ tịch nước; CTN; Thủ tướng Chính phủ; UVBTV; UVTV; UVBCH; UVBCT; UVBBT; UV BTV; UVTW; ĐUV; TUV; HUV; Đảng ủy viên; Tỉnh ủy viên; Thành ủy viên; Huyện ủy viên; Thị ủy viên; Quận ủy viên; Chi ủy viên; Cấp ủy viên; Ủy viên Trung ương; Công an viên; Công an thường trực; Trưởng thôn; Trưởng xóm; Xóm trưởng; Xóm phó; Trưởng bản; Trưởng buôn; Trưởng bon; Trưởng ấp; Trưởng khóm; Trưởng khu; Trưởng khu phố; Trưởng khu dân cư; Khối trưởng; Khối phó; Trưởng làng; Phó thôn; Thôn phó; Phó Trưởng thôn; Già làng; Thôn đội trưởng; Xã đội trưởng; Xã đội phó; Ấp trưởng; Phó trưởng ấp; Bản trưởng; Hội thẩm; Hội thẩm nhân dân; Luật sư; LS; Công chứng viên; Đấu giá viên; Thừa phát lại; Hòa giải viên; Nhà báo; Nhà văn; Nhà thơ; Nhạc sĩ; Họa sĩ; Ca sĩ; Đạo diễn; Diễn viên; Biên tập viên; Phóng viên; MC; Tổng đạo diễn; Người mẫu; Kiến trúc sư; KTS; Nhà nghiên cứu; Nhà sử học; Phóng viên ảnh; Báo cáo viên; Trung ương ủy viên; Ủy viên trưởng; Ngoại trưởng; Thượng nghị sĩ; Hạ nghị sĩ; Thái tử; Hoàng tử; Công chúa; Nữ hoàng; Đương kim Chủ tịch; Cảnh sát khu vực; Cộng tác viên; Chánh Văn phòng; Hoàng thân
`),
  },
  {
    subtype: 'rank',
    complement: 'none',
    heads: phrases(`
Đại tướng; Thượng tướng; Trung tướng; Thiếu tướng; Chuẩn tướng; Tướng; Đô đốc; Phó Đô đốc; Chuẩn Đô đốc; Đại tá; Thượng tá; Trung tá; Thiếu tá; Đại úy; Thượng úy; Trung úy; Thiếu úy; Chuẩn úy; Thượng sĩ; Trung sĩ; Hạ sĩ; Binh nhất; Binh nhì; Đại úy QNCN; Thượng úy QNCN; Thiếu tá QNCN; Hòa thượng; Trưởng lão Hòa thượng; Thượng tọa; Đại đức; Ni trưởng; Ni sư; Sư cô; Đức Pháp chủ; Linh mục; Giám mục; Tổng Giám mục; Hồng y; Mục sư; Giáo hoàng; HT.; TT.; ĐĐ.; Chánh trị sự; Phối sư; Đầu sư; Giáo cả; Hakim; Samdech; Đức cha; Sư cả; Samdech Techo; Lương y; Võ sư; Nghệ nhân; Nghệ sĩ; Dược sĩ; Y sĩ; Đại tá An ninh; Thượng tá An ninh; Trung tá An ninh; Đại úy An ninh
`),
  },
  {
    subtype: 'degree',
    complement: 'subject',
    heads: phrases(`
Giáo sư; Phó Giáo sư; Tiến sĩ; Tiến sĩ khoa học; Thạc sĩ; Cử nhân; Kỹ sư; Bác sĩ; Bác sĩ chuyên khoa I; Bác sĩ chuyên khoa II; Bác sĩ CKI; Bác sĩ CKII; Bác sĩ nội trú; Viện sĩ; GS; PGS; TS; ThS; Th.S; TSKH; GS.TS; GS.TSKH; PGS.TS; PGS.TSKH; GS TS; PGS TS; GS-TS; PGS-TS; GS.; PGS.; TS.; ThS.; Ths.; GS,TS; PGS, TS; GS, TS; BS; BS.; BSCK1; BSCKI; BSCKII; BSCK2; BS.CKI; BS.CKII; BS.CK1; BS.CK2; BSNT; TS.BS; ThS.BS; ThS.BSCKII; PGS.TS.BS; GS.TS.BS; TS.LS; KS; CN; DS; TS-BS; NCS; PGS.TS.NGƯT; GS.TS.NGND; TS.KTS; ThS.KTS; CKI; CKII; ThS, BS; TS, BS
`),
  },
  {
    subtype: 'honour',
    complement: 'none',
    heads: phrases(`
Nhà giáo Nhân dân; Nhà giáo Ưu tú; Thầy thuốc Nhân dân; Thầy thuốc Ưu tú; Nghệ sĩ Nhân dân; Nghệ sĩ Ưu tú; Nghệ nhân Nhân dân; Nghệ nhân Ưu tú; Anh hùng Lực lượng vũ trang nhân dân; Anh hùng LLVT nhân dân; Anh hùng LLVTND; AHLLVTND; Anh hùng LLVT; Anh hùng Lao động; Bà mẹ Việt Nam Anh hùng; Mẹ Việt Nam Anh hùng; Mẹ VNAH; Bà mẹ VNAH; BMVNAH; Chiến sĩ thi đua; Chiến sĩ thi đua toàn quốc; Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua cấp cơ sở; Chiến sĩ thi đua cấp tỉnh; CSTĐ; NSND; NSƯT; NGND; NGƯT; TTND; TTƯT; NSND.; NSƯT.; Anh hùng; Anh hùng LLVTND trong thời kỳ đổi mới; Dũng sĩ; Hoa hậu; Á hậu
`),
  },
];

/** What stands before an office and belongs to it. */
export const BEFORE: readonly string[] = phrases(`
Phó; Quyền; Q.; nguyên; cựu; cố; tân; hàm; đương kim; đồng; Phó Tổng; Nữ; tập sự; Chánh; trưởng; phó; P.; phụ trách
`);

/** What stands after an office, before the body that it is an office of. */
export const AFTER: readonly string[] = phrases(`
Thường trực; cao cấp; trung cấp; sơ cấp; thứ nhất; thứ Nhất; chuyên trách; dự khuyết; danh dự; phụ trách; kiêm nhiệm; lâm thời; không chuyên trách; chuyên môn; phụ trách chuyên môn; Chính trị; chính trị; Hậu cần; Kỹ thuật; Quân sự; Điều hành; điều hành; chuyên trách công tác Đảng; Nghiệp vụ
`);

/** Units of a *Trưởng* or *Phó* that are no body with a name of their own. */
export const PLAIN_UNITS: readonly string[] = phrases(`
ban; phòng; khoa; đoàn; đoàn công tác; đoàn kiểm tra; đoàn thanh tra; đoàn giám sát; đoàn kiểm toán; nhóm; tổ; đội; bộ phận; tiểu ban; ngành; khối; trạm; thôn; xóm; bản; ấp; khu phố; khu; khóm; buôn; làng; cơ quan; đơn vị; bộ môn; chuyên trách; văn phòng
`);

/** A crowd of bodies that an office speaks of: *Chủ tịch UBND các xã, phường*. */
export const CROWD_STARTS: readonly string[] = phrases(`các; cấp; một số; những`);

/** The bodies and units of such a crowd. */
export const CROWD_NOUNS: readonly string[] = phrases(`
xã; phường; thị trấn; đặc khu; huyện; quận; thị xã; thành phố; thành; thị; tỉnh; tỉnh, thành; cơ quan; đơn vị; địa phương; ngành; cấp; sở; sở, ban; ban; ban, ngành; ban ngành; phòng; phòng, ban; phòng ban; trường; trường học; trường THPT; trường THCS; doanh nghiệp; công ty; chi bộ; thôn; xóm; bản; ấp; khối; khu phố; tổ dân phố; tổ; bộ; bộ, ngành; cơ quan chuyên môn; cơ quan ngang bộ; tổ chức chính trị - xã hội; trung tâm; bệnh viện; chi hội; hội; khoa; trạm; trạm y tế; tổ chức đảng; đảng bộ; UBND xã; UBND phường; cơ quan thuộc Chính phủ; hợp tác xã; ban HĐND; Ban HĐND; Ban của HĐND; ban đảng; thành phố trực thuộc Trung ương; tỉnh, thành phố; đơn vị sự nghiệp; đơn vị trực thuộc; phòng chuyên môn; Sở; Ban; Ngành
`);

/** Phrases that only begin like a title. */
export const FALSE_TITLES: readonly string[] = phrases(`
Nhà văn hóa; Bí thư quán; Anh hùng ca; Đại biểu quốc tế; Trưởng thành; Phó thác; Phó mặc; Trưởng giả; Chánh niệm; Tướng mạo; Tướng lĩnh; Tướng quân; Thường trực cấp; Giám đốc thẩm; Cử nhân viên; Tổng phụ; Tổng cục; Nghệ sĩ tính; Luật sư đoàn; Trưởng đại diện thương mại; Chủ tịch đoàn; Đồng bào; Đồng thời; Đồng chí; Đồng ý; Đồng loạt; Đồng bộ; Đồng Nai; Đồng Tháp; Đồng Hới; Quyền lợi; Quyền lực; Quyền và; Quyền sử dụng; Nữ công; Hàm lượng; Cố gắng; Cố đô; Cố vấn học; Cố ý; Tân Bình; Tân Phú; Tân An
`);
