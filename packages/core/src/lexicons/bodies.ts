import { phrases } from './list.ts';

// Source: the Party's and the State's rules on the names of their organs (Điều lệ Đảng, Luật Tổ chức Quốc hội, Luật Tổ chức
// chính quyền địa phương, Nghị quyết 176/2025/QH15, Nghị định 45/2025 and 150/2025/NĐ-CP) and counts in press and legal texts.

/** What may follow a head in a body's name. */
export type Tail =
  /** a place, a level or a superior body: *UBND huyện*, *Đảng ủy Công an tỉnh* */
  | 'place'
  /** a field, then as above: *Sở Y tế tỉnh* */
  | 'field'
  /** a proper name of its own, then a place: *Công ty TNHH Hoàng Long*, *Trường THPT Phan Bội Châu* */
  | 'name';

/** The heads of one family of bodies. */
export interface HeadGroup {
  readonly subtype: string;
  readonly tail: Tail;
  /** Whether the head without a tail is one definite body of its context, and when. */
  readonly alone: 'always' | 'capital' | 'known';
  readonly heads: readonly string[];
}

export const HEAD_GROUPS: readonly HeadGroup[] = [
  {
    subtype: 'party',
    tail: 'place',
    alone: 'always',
    heads: phrases(`
Ban Bảo vệ Chính trị nội bộ; Ban Bảo vệ, chăm sóc sức khỏe cán bộ; Ban Bí thư; Ban Cán sự; Ban Cán sự đảng;
Ban Chấp hành; Ban Chấp ủy; Ban Chính sách, chiến lược; Ban Công tác đại biểu; Ban Dân vận; Ban Đối ngoại;
Ban Kinh tế; Ban Nội chính; Ban Thường trực; Ban Thường vụ; Ban Tổ chức; Ban Tổ chức - Cán bộ; Ban Tuyên giáo;
Ban Tuyên giáo và Dân vận; Ban Xây dựng Đảng; BCH; BCSĐ; BDVTU; BNCTU; BTC; BTCTU; BTG; BTGTU; BTV; Đảng bộ;
Đảng bộ bộ phận; Đảng bộ các cơ quan Đảng; Đảng bộ Cơ quan; Đảng bộ cơ sở; Đảng bộ Khối các cơ quan;
Đảng bộ Quân đội; Đảng bộ Quân sự; Đảng đoàn; Đảng ủy; Đảng ủy bộ phận; Đảng ủy các cơ quan Đảng; Đảng ủy Cơ quan;
Đảng ủy cơ sở; Đảng ủy Khối; Đảng ủy Khối các cơ quan; Đảng ủy Khối các cơ quan và doanh nghiệp;
Đảng ủy Khối Cơ quan; Đảng ủy Khối Doanh nghiệp; Đảng ủy Quân đội; Đảng ủy Quân sự; Đặc khu ủy; ĐU; Huyện ủy;
Khối Dân vận; Khu ủy; Liên tỉnh ủy; Quân ủy; Quận ủy; Thành ủy; Thị ủy; Tỉnh ủy; Tổ Đảng; Trung ương Cục; UBKT;
UBKTTU; Ủy ban Kiểm tra; Ủy ban Kiểm tra Kỷ luật; Văn phòng cấp ủy; Xã ủy; Xứ ủy
`),
  },
  {
    subtype: 'party',
    tail: 'place',
    alone: 'known',
    heads: phrases(`
Cấp ủy; Chi bộ; Chi bộ Quân sự; Chi đảng bộ; Chi ủy; Trung tâm Bồi dưỡng chính trị; Trung tâm Chính trị;
Trường Chính trị
`),
  },
  {
    subtype: 'state',
    tail: 'place',
    alone: 'always',
    heads: phrases(`
Ban bầu cử; Ban QLDA; Ban Quản lý dự án; Ban Tiếp công dân; Bảo hiểm xã hội; BHXH; Bộ phận Một cửa;
Bộ phận Tiếp nhận và Trả kết quả; Bộ phận TN&TKQ; Chi cục Hải quan; Chi cục Kiểm lâm; Chi cục THADS;
Chi cục Thi hành án dân sự; Chi cục Thống kê; Chi cục Thuế; Chính Phủ; Cục Hải quan; Cục THADS;
Cục Thi hành án dân sự; Cục Thống kê; Cục Thuế; Đại sứ quán; Đoàn đại biểu Quốc hội; Đoàn ĐBQH; Hải quan;
Hạ viện; Hạt Kiểm lâm; HĐND; Hội đồng bầu cử; Hội đồng nghĩa vụ quân sự;
Hội đồng nhân dân; Hội đồng NVQS; KBNN; Kho bạc Nhà nước; Kiểm toán Nhà nước; Lãnh sự quán; Nghị viện; Nhân đại;
Quản lý thị trường; tổng công; tượng đài; Quốc Hội; Sở Y tế; Thanh tra; Thanh tra Chính phủ; Thi hành án dân sự;
Thuế; Thượng viện;
Tổng Lãnh sự quán; Trung tâm Hành chính công; Trung tâm Phục vụ hành chính công; Trung tâm Phục vụ HCC;
Trung tâm PV HCC;
Trung tâm PVHCC; UB; UBND; Ủy ban bầu cử; Ủy ban hành chính; Ủy ban Kháng chiến hành chính;
Ủy ban nhân dân; Văn phòng Chính phủ; Văn phòng Chủ tịch nước; Văn phòng Đoàn đại biểu Quốc hội và HĐND;
Văn phòng Đoàn ĐBQH và HĐND; Văn phòng HĐND - UBND; Văn phòng HĐND và UBND; Văn phòng HĐND&UBND;
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân;
Văn phòng Quốc hội
`),
  },
  {
    subtype: 'state',
    tail: 'field',
    alone: 'known',
    heads: phrases(`
Ban; Ban Biên tập; Ban Chỉ đạo; Ban Chỉ đạo Trung ương về; Ban Chỉ huy; Ban Chuyên án; Ban Đại diện;
Ban Điều hành; Ban Giám đốc;
Ban Giám hiệu; Ban Giám sát; Ban Giám sát đầu tư của cộng đồng; Ban Kiểm soát; Ban Kiểm tra; Ban Lãnh đạo;
Ban Liên lạc; Ban Phát triển thôn; Ban Quản lý; Ban Quản trị; Ban Soạn thảo; Ban Soạn thảo, Tổ biên tập;
Ban Thanh tra; Ban Thanh tra nhân dân; Ban Thi đua; Ban Thư ký; Ban Vận động; Bảo tàng; BCĐ; Bộ; Bộ phận; BQL;
Cảng vụ; Chi cục; Cổng Thông tin điện tử; Cổng TTĐT; Cơ quan; Cục; Cụm thi đua; Đoàn Chủ tịch; Đoàn Giám sát;
Đoàn khảo sát; Đoàn Kiểm tra; Đoàn kiểm tra liên ngành; Đoàn Nghệ thuật; Đoàn Thanh tra; Đoàn Thư ký; Đội; Hạt;
HĐQT; HĐTV; Hội đồng; Hội đồng kỷ luật; Hội đồng Quản trị; Hội đồng thành viên; Hội đồng thẩm định; Hội đồng thi;
Hội đồng trường; Hội đồng xét tặng; Kho; Khối; Khối thi đua; Khu Quản lý; Lâm trường; Nhà hát; Nhà máy;
Nhà xuất bản; Nông trường; NXB; Phân hiệu; Phân viện; Phòng; Quỹ; Sở; Thư viện; Thường trực; Tiểu ban; Tổ;
Tổ an ninh; Tổ bảo vệ an ninh trật tự cơ sở; Tổ bảo vệ an ninh, trật tự; Tổ Biên tập; Tổ chuyên môn;
Tổ công nghệ số cộng đồng; Tổ Công tác; Tổ Đại biểu; Tổ giúp việc; Tổ hợp tác; Tổ liên gia; Tổ liên gia an toàn;
Tổ liên gia an toàn PCCC; Tổ liên gia PCCC; Tổ liên gia tự quản; Tổ kiểm tra; Tổ thẩm định;
Tổ Thư ký; Tổng cục; Trang thông tin điện tử; Trạm; Trung tâm; TT; Ủy ban; Văn phòng; Văn phòng Đại diện; Viện;
VP; Vụ; Xí nghiệp
`),
  },
  {
    subtype: 'front',
    tail: 'place',
    alone: 'always',
    heads: phrases(`
Ban Công tác Mặt trận; Ban CTMT; BCTMT; CCB; CĐCS; Công đoàn; Công đoàn Cơ quan; Công đoàn cơ sở;
Công đoàn ngành; Công đoàn Viên chức; Đoàn cơ quan; Đoàn cơ sở; Đoàn Khối; Đoàn phường; Đoàn Thanh niên;
Đoàn Thanh niên Cộng sản Hồ Chí Minh; Đoàn thị trấn; Đoàn TNCS; Đoàn TNCS HCM; Đoàn TNCS Hồ Chí Minh;
Đoàn TNCSHCM; Đoàn xã;
Đội Thiếu niên Tiền phong Hồ Chí Minh; Đội TNTP Hồ Chí Minh; ĐTN; HND;
Hội Bảo trợ Người khuyết tật và Trẻ mồ côi; Hội CCB; Hội Chữ thập đỏ; Hội CTĐ; Hội Cựu chiến binh;
Hội Cựu chiến binh Việt Nam; Hội Cựu giáo chức; Hội Cựu thanh niên xung phong; Hội Cựu TNXP; Hội Di sản văn hóa;
Hội Doanh nghiệp; Hội Doanh nhân trẻ; Hội Đông y; Hội đồng Đội; Hội đồng hương; Hội Kế hoạch hóa gia đình;
Hội Khoa học Lịch sử; Hội Khuyến học; Hội Kiến trúc sư; Hội Làm vườn; Hội LHPN; Hội LHPN Việt Nam; Hội LHTN;
Hội LHTN Việt Nam; Hội Liên hiệp Phụ nữ; Hội Liên hiệp Phụ nữ Việt Nam; Hội Liên hiệp Thanh niên;
Hội Liên hiệp Thanh niên Việt Nam; Hội Luật gia; Hội Mỹ thuật; Hội Nạn nhân chất độc da cam;
Hội Nạn nhân chất độc da cam/dioxin; Hội NCT; Hội ND; Hội Người cao tuổi; Hội Người khuyết tật; Hội Người mù;
Hội Nhà báo; Hội Nhà báo Việt Nam; Hội Nhà văn; Hội Nông dân; Hội Nông dân Việt Nam; Hội Phụ nữ; Hội PN;
Hội Quân dân y; Hội Sinh vật cảnh; Hội Sinh viên; Hội Sinh viên Việt Nam; Hội Sử học; Hội Thầy thuốc trẻ;
Hội Thẩm phán; Hội TNXP; Hội Tù yêu nước; Hội Từ thiện; Hội Văn học - Nghệ thuật; Hội Văn học Nghệ thuật;
Hội Y học; Huyện đoàn; LĐLĐ; LHPN; Liên đoàn Lao động; Liên đội; Liên hiệp các Hội Khoa học và Kỹ thuật;
Liên hiệp các Hội Văn học Nghệ thuật; Liên hiệp các Tổ chức hữu nghị; Liên minh Hợp tác xã; Liên minh HTX;
Mặt trận; Mặt trận Tổ quốc; Mặt trận Tổ quốc Việt Nam; MTTQ; MTTQVN; Phường đoàn; Quận đoàn; Thành đoàn;
Thị đoàn; Tỉnh đoàn; TLĐLĐVN; Tổng LĐLĐ; Tổng LĐLĐ Việt Nam; Tổng LĐLĐVN; Tổng Liên đoàn Lao động;
Tổng Liên đoàn Lao động Việt Nam; Trung ương Đoàn; UB MTTQ; UB MTTQVN; UBMT; UBMTTQ; UBMTTQVN; Ủy ban Mặt trận;
Ủy ban Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc Việt Nam; Ủy ban MTTQ; Xã đoàn
`),
  },
  {
    subtype: 'front',
    tail: 'field',
    alone: 'known',
    heads: phrases(`
Ban Nữ công; Ban Trị sự; Ban Trị sự GHPG; Ban Trị sự GHPGVN; Ban Trị sự Giáo hội Phật giáo; Câu lạc bộ; Chi đoàn;
Chi đội; Chi hội; Chi hội Cựu chiến binh; Chi hội Người cao tuổi; Chi hội Nông dân; Chi hội Phụ nữ; CLB; Đoàn;
Đoàn trường; GHPGVN; Giáo họ; Giáo hội Phật giáo; Giáo hội Phật giáo Việt Nam; Giáo phận; Giáo xứ; Hiệp hội; Hội;
Hội đồng Tư vấn; Hội thánh; Hội Thánh Tin lành; Liên chi hội; Liên đoàn; Liên hiệp; Liên hiệp hội; Liên minh;
Tòa Giám mục; Tổ Dân vận; Tổ phụ nữ; Tổng hội; Trung ương Hội; UB Trung ương; UBTƯ; UBTW;
Ủy ban Đoàn kết Công giáo; Ủy ban T.Ư; Ủy ban Trung ương; Ủy ban TƯ
`),
  },
  {
    subtype: 'armed-forces',
    tail: 'place',
    alone: 'always',
    heads: phrases(`
Ban Chỉ huy BĐBP; Ban Chỉ huy Bộ đội Biên phòng; Ban Chỉ huy Phòng thủ khu vực; Ban Chỉ huy Quân sự;
Ban CHPT khu vực; Ban CHQS; BCH Phòng thủ khu vực; BCH QS; BCH Quân sự; BCHQS; BĐBP; Bộ Chỉ huy BĐBP;
Bộ Chỉ huy Bộ đội Biên phòng; Bộ Chỉ huy Quân sự; Bộ CHQS; Bộ đội Biên phòng; Bộ đội địa phương; Bộ đội Hải quân;
Bộ Tổng Tham mưu; Bộ Tư lệnh; BTL; CA; CA TP; CAH; CAND; CAQ; CAT; CATP; Cảnh sát biển; Cảnh sát biển Việt Nam;
Cảnh sát cơ động; Cảnh sát giao thông; Cảnh sát PCCC; Cảnh sát PCCC và CNCH; Cảnh sát PCCC&CNCH;
Cảnh sát phòng cháy chữa cháy; Cảnh sát phòng cháy, chữa cháy;
Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ; Công an; Công an nhân dân; Cơ quan An ninh điều tra;
Cơ quan ANĐT;
Cơ quan Cảnh sát điều tra; Cơ quan CSĐT; Cơ quan điều tra; Cơ quan điều tra hình sự; CQCSĐT; CQĐT; CSGT;
Dân quân tự vệ; QĐND; QĐND Việt Nam; Quân chủng; Quân chủng Hải quân; Quân chủng Phòng không - Không quân;
Quân đội nhân dân; Quân đội nhân dân Việt Nam; Quân y; Tiểu ban An ninh; Tổng cục Chính trị
`),
  },
  {
    subtype: 'armed-forces',
    tail: 'name',
    alone: 'known',
    heads: phrases(`
Binh đoàn; Đại đội; Đoàn Kinh tế - Quốc phòng; Đoàn KTQP; Đồn Biên phòng; Đồn BP; Đồn Công an; Hải đoàn; Hải đội;
Kho K; Lữ đoàn; Phi đội; Quân đoàn; Quân khu; Sư đoàn; Tàu; Tiểu đoàn; Tiểu đội; Trại giam; Trại tạm giam;
Trạm Cảnh sát giao thông; Trạm CSGT; Trạm Kiểm soát Biên phòng; Trung đoàn; Trung đội; Trường Quân sự; Vùng;
Vùng Cảnh sát biển
`),
  },
  {
    subtype: 'court',
    tail: 'place',
    alone: 'always',
    heads: phrases(`
Đoàn Luật sư; HĐXX; Hội đồng Thẩm phán; Hội đồng xét xử; Phòng Công chứng; TAND; TAND cấp cao; TAND cấp cao tại;
TAND khu vực; TAND tối cao; TANDTC; Tòa án; Tòa án nhân dân; Tòa án nhân dân cấp cao;
Tòa án nhân dân cấp cao tại; Tòa án nhân dân khu vực; Tòa án nhân dân tối cao; Tòa án Quân sự; Tòa Dân sự;
Tòa Hành chính; Tòa Hình sự; Tòa Phúc thẩm; Trung tâm Trợ giúp pháp lý; Văn phòng công chứng; Viện kiểm sát;
Viện kiểm sát nhân dân; Viện kiểm sát nhân dân cấp cao; Viện kiểm sát nhân dân khu vực;
Viện kiểm sát nhân dân tối cao; Viện kiểm sát quân sự; Viện kiểm sát quân sự khu vực;
Viện kiểm sát quân sự Trung ương; Viện KSND; Viện KSND tối cao; VKS; VKSND; VKSND cấp cao; VKSND cấp cao tại;
VKSND khu vực; VKSND tối cao; VKSNDTC
`),
  },
  {
    subtype: 'school',
    tail: 'name',
    alone: 'known',
    heads: phrases(`
Bộ môn; Cao đẳng; Cơ sở mầm non; Đại học; ĐH; Học viện; HV; Khoa; Lớp mẫu giáo; Mầm non; MN; Nhạc viện; Nhóm trẻ;
Phòng Đào tạo; Phòng GD&ĐT; Phòng Giáo dục; TH; TH&THCS; TH và THCS; THCS; THPT; Tiểu học; Trung tâm GDNN-GDTX;
Trung tâm GDTX; Trung tâm Học tập cộng đồng; Trung tâm HTCĐ; Trường; Trường Bồi dưỡng; Trường Cán bộ;
Trường Cao đẳng; Trường Cao đẳng nghề; Trường CĐ; Trường chuyên; Trường Dân tộc nội trú; Trường Đại học;
Trường Đảng; Trường ĐH; Trường Giáo dưỡng; Trường Mầm non; Trường Mẫu giáo; Trường MN; Trường Năng khiếu;
Trường phổ thông; Trường Phổ thông Dân tộc bán trú; Trường Phổ thông Dân tộc nội trú; Trường PTDT Bán trú;
Trường PTDT Nội trú; Trường PTDTBT; Trường PTDTBT TH&THCS; Trường PTDTBT THCS; Trường PTDTBT Tiểu học;
Trường PTDTNT; Trường Quốc tế; Trường Sĩ quan; Trường Sỹ quan; Trường TH; Trường TH&THCS; Trường TH-THCS;
Trường TH và THCS; Trường THCS; Trường THCS&THPT; Trường THCS và THPT; Trường THPT; Trường THPT Chuyên;
Trường Tiểu học; Trường Tiểu học và THCS; Trường Tiểu học và Trung học cơ sở; Trường Trung cấp;
Trường Trung cấp nghề; Trường Trung học cơ sở; Trường Trung học phổ thông
`),
  },
  {
    subtype: 'health',
    tail: 'name',
    alone: 'known',
    heads: phrases(`
Bệnh viện; Bệnh viện Đa khoa; Bệnh viện Đa khoa khu vực; Bệnh viện ĐK; Bệnh viện Hữu nghị; Bệnh viện Nhi;
Bệnh viện Phụ sản; Bệnh viện Quân y; Bệnh viện Sản Nhi; Bệnh viện Y học cổ truyền; BV; BVĐK; CDC; Nhà thuốc;
Phòng khám; Phòng khám Đa khoa; Phòng khám Đa khoa khu vực; Trạm Y tế; Trung tâm Bảo trợ xã hội;
Trung tâm Điều dưỡng; Trung tâm Kiểm soát bệnh tật; Trung tâm Y tế; Trung tâm Y tế dự phòng; TTYT; TYT;
Viện Dưỡng lão; Viện Pasteur
`),
  },
  {
    subtype: 'company',
    tail: 'name',
    alone: 'known',
    heads: phrases(`
Agribank; Bưu điện; Chi nhánh; Công ty; Công ty Cổ phần; Công ty Cổ phần Tập đoàn; Công ty CP; Công ty TNHH;
Công ty TNHH Một thành viên; Công ty TNHH MTV; Công ty Trách nhiệm hữu hạn; CTCP; Cty; CTY CP; Cty TNHH; DNTN;
Doanh nghiệp; Doanh nghiệp tư nhân; Điện lực; Hợp tác xã; Hợp tác xã dịch vụ nông nghiệp; Hợp tác xã Nông nghiệp;
HTX; HTX Dịch vụ nông nghiệp; HTX DVNN; HTX nông nghiệp; Khách sạn; Liên danh; Liên doanh; Ngân hàng;
Ngân hàng Chính sách xã hội; Ngân hàng Nhà nước; Ngân hàng Nhà nước Việt Nam;
Ngân hàng Nông nghiệp và Phát triển nông thôn; Ngân hàng TMCP; Nhà máy may; Nhà thầu; NHCSXH; NHNN; NHTM; NHTMCP;
PGD; Phòng giao dịch; Phòng Giao dịch Ngân hàng Chính sách xã hội; Phòng giao dịch NHCSXH;
Quỹ Bảo vệ và Phát triển rừng; Quỹ Hỗ trợ nông dân; Quỹ TDND; Quỹ tín dụng nhân dân; Siêu thị; Sở Giao dịch;
Sở Giao dịch Chứng khoán; Tập đoàn; TCT; Tổng Công ty; Trung tâm Viễn thông; Viettel; Viễn thông; VNPT;
Xí nghiệp may
`),
  },
  {
    subtype: 'press',
    tail: 'name',
    alone: 'known',
    heads: phrases(`
Báo; Báo điện tử; Báo và Đài Phát thanh, Truyền hình; Báo và Đài PT-TH; Báo và phát thanh, truyền hình; Đài;
Đài Phát thanh - Truyền hình; Đài Phát thanh và Truyền hình; Đài PT-TH; Đài PTTH; Đài Tiếng nói; Đài Truyền hình;
Đài Truyền thanh; Đài Truyền thanh - Truyền hình; Đài TT-TH; Đài TTTH; Hãng thông tấn; Hãng tin; Kênh; Nhật báo;
Tạp chí; Thông tấn xã; Thông tấn xã Việt Nam; Thời báo; Trung tâm Truyền thông; Trung tâm Truyền thông - Văn hóa;
Trung tâm Văn hóa; Trung tâm Văn hóa - Thể thao và Truyền thông; Trung tâm VH, TT&TT; Trung tâm VH-TT&TT;
Trung tâm VHTT; Trung tâm VHTT&TT
`),
  },
];

/** Whole names that need nothing more: organs of the centre, forces, the press, bodies of other countries. */
export const FIXED_BODIES: readonly (readonly [subtype: string, names: readonly string[]])[] = [
  ['party', phrases(`
Ban Bí thư; Ban Chấp hành T.Ư; Ban Chấp hành Trung ương; BBT; BCH T.Ư; BCH Trung ương; BCH TƯ; BCH TW; BCHTƯ;
BCHTW; BCT; Bộ Chính trị; BTCTW; BTGTW; Đảng; Đảng Cộng sản; Đảng ta; Đảng ủy các cơ quan Đảng Trung ương;
Đảng ủy Chính phủ; Đảng ủy Công an Trung ương; Đảng ủy Khối các cơ quan Trung ương;
Đảng ủy Khối Doanh nghiệp Trung ương; Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương; Đảng ủy Quốc hội; ĐCSVN;
Học viện Chính trị quốc gia Hồ Chí Minh; Hội đồng Lý luận Trung ương; Quân ủy Trung ương; QUTW; T.Ư; Trung ương;
Trung ương Cục miền Nam; TƯ; TW; UBKTKLTW; UBKTTW; Việt Minh; Xứ ủy Bắc Kỳ
`)],
  ['state', phrases(`
Ban Chỉ đạo 389 quốc gia; BHXH Việt Nam; Bộ Công an; Bộ Công Thương; Bộ Ngoại giao; Bộ Nội vụ; Bộ Quốc phòng;
Bộ Tài chính; Bộ Tư pháp; Bộ Xây dựng; Bộ Y tế; Chính phủ; Hội đồng bầu cử quốc gia; Hội đồng Dân tộc;
Hội đồng Quốc phòng và An ninh; Hội đồng Tư vấn; Kiểm toán Nhà nước; KTNN; Nhà nước; Nhà nước ta; NHNN; QH;
Quốc hội; TCHQ; TTCP; UB Thường vụ; UBCKNN; UBTVQH; Ủy ban An toàn giao thông Quốc gia; Ủy ban Chứng khoán Nhà nước;
Ủy ban Dân tộc; Ủy ban Thường vụ; VGP; Viện Hàn lâm Khoa học và Công nghệ Việt Nam;
Viện Hàn lâm Khoa học Xã hội Việt Nam; VPCP; VPQH
`)],
  ['press', phrases(`
AFP; Al Jazeera; ANTV; AP; B.Đ.N; Báo Công an nhân dân; Báo Lao Động; Báo Người Lao Động; Báo Nhân Dân;
Báo Quân đội nhân dân; Báo Sài Gòn Giải Phóng; Báo SGGP; Báo Thanh Niên; Báo Tiền Phong; Báo Tuổi Trẻ; BBC;
BBC News Tiếng Việt; BBC Tiếng Việt; BĐ; Bernama; Bloomberg; BTO; CafeF; CNBC; CNN; Dân Trí; Dân Việt;
Đài Tiếng nói Việt Nam; Đài Truyền hình Việt Nam; EPA; Financial Times; Fox News; GD&TĐ; Getty Images; Hà Nội mới;
Hànộimới; HNMO; Hoàn cầu Thời báo; HTV; Infonet; Interfax; ITAR-TASS; KBS; KCNA; Khmer Times; Kinhtedothi;
KTSG Online; Kyodo; Lao Động; New York Times; Người Lao Động; Nhân Dân; Nhân dân Nhật báo; Nhật Bắc/VGP; NHK;
Nikkei; Nikkei Asia; NLĐO; Pháp luật Plus; Pháp Luật TP.HCM; PLO; QNO; QPVN; Reuters; RFI; RIA Novosti;
Sài Gòn Giải Phóng; SCMP; SGGP; SGGPO; Sputnik; Tạp chí Cộng sản; TASS; Tân Hoa xã; Thanh Niên; Thanh Niên Online;
THVL; THX; Tiền Phong; Tin Tức; Truyền hình Nhân Dân; Truyền hình Quốc hội; Truyền hình Quốc hội Việt Nam; TTXVN;
TTXVN/Vietnam+; Tuổi Trẻ; Tuổi Trẻ Online; Vietnam+; VietNamNet; VietnamPlus; VNA; VNE; VnEconomy; VnExpress; VOA;
VOV; VTC; VTC News; VTV; VTV24; VTV News; Wall Street Journal; Washington Post; Xinhua; Yonhap; Zing; Znews
`)],
  ['other', phrases(`
ADB; AFC; AFD; AfDB; AIIB; AIPA; AmCham; APEC; APPF; ASEAN; ASEM; BRICS; Đại hội đồng Liên hợp quốc; EC; EU;
EuroCham; Europol; FAO; FBI; FED; FIFA; G7; G20; GIZ; Hội đồng Bảo an; Hội đồng Bảo an LHQ;
Hội đồng Bảo an Liên hợp quốc; Hội đồng châu Âu; Hội đồng Nhân quyền Liên hợp quốc; IAEA; ICC; ICJ; IFC; ILO; IMF;
Interpol; IOM; IPU; IS; IUCN; JETRO; JICA; KfW; KOICA; Lầu Năm Góc; LHQ; Liên đoàn Ả Rập; Liên Hợp Quốc;
Liên minh châu Âu; Liên minh châu Phi; Liên minh Kinh tế Á - Âu; Liên minh Nghị viện thế giới; NASA; NATO;
Ngân hàng Phát triển châu Á; Ngân hàng Thế giới; Nghị viện châu Âu; Nhà Trắng; OECD; OPEC; OSCE; Oxfam;
Quỹ Nhi đồng Liên hợp quốc; Quỹ Tiền tệ Quốc tế; Tòa án Công lý Quốc tế; Tổ chức Di cư Quốc tế;
Tổ chức Hợp tác Thượng Hải; Tổ chức Lao động Quốc tế; Tổ chức Oxfam; Tổ chức Thương mại Thế giới;
Tổ chức Y tế Thế giới; UNCTAD; UNDP; UNESCO; UNFPA; UNHCR; UNICEF; UNIDO; USAID; Ủy ban châu Âu;
Ủy hội sông Mê Công quốc tế; VCCI; VFF; WB; WFP; WHO; WIPO; WTO; WWF
`)],
  ['company', phrases(`
ACB; Agribank; Apple; BIDV; CBRE; Deloitte; EVN; Facebook; Formosa; FPT; Geleximco; Google; Grab; HAGL;
HDBank; Him Lam; Him Lam Land; HNX; Honda; HOSE; Huawei; Intel; LienVietPostBank; LPBank; Masan; MB Bank; Microsoft;
MobiFone; MSB; Mường Thanh; Nam A Bank; Novaland; Nvidia; OCB; Petrolimex; PetroVietnam; PNJ; PV GAS; PV Power;
PVcomBank; PVN; REE; Sabeco; Sacombank; Saigontourist; Samco; Samsung; Sawaco; SCIC; SeABank; SHB; Sovico;
Sovico Group; Sun Group; Sungroup; T&T; Techcombank; Thaco; TKV; Toyota; TPBank; Uber; Vạn Thịnh Phát; VEA; VIB;
Vietcombank; VietinBank; Vietjet; Vietnam Airlines; Viettel; Viglacera; VIMC; Vinachem; Vinalines; Vinamilk;
VinFast; Vingroup; Vinhomes; VNEID; VNG; VNPT; VPBank
`)],
];

/** Newspapers whose names are ordinary words: only where each is written with a capital. */
export const COMMON_PAPERS: readonly string[] = phrases(`
Lao Động; Người Lao Động; Nhân Dân; Thanh Niên; Tiền Phong; Tin Tức; Tuổi Trẻ
`);

/** Words that only end like a head in lower case. */
export const HEAD_COMPOUNDS: readonly string[] = phrases(`
bộ đội; cán bộ; cảnh báo; chức vụ; chuyên khoa; chuyến tàu; cơ hội; cơ sở; cục bộ; dịch vụ; dự báo; đa khoa; đại hội;
đề phòng; điện báo; đồng bộ; giải phóng; giáo khoa; hiện trường; hồ sơ; hội trường; họp báo; khai báo; lễ hội;
loan báo;
lập trường; mật báo; môi trường; ngày hội; nhà báo; nghiệp vụ; nhiệm vụ; nội bộ; phục vụ; quảng trường;
quốc phòng; thị trường;
thông báo; tiến bộ; tin báo; toàn bộ; trình báo; trụ sở; văn phòng; xã hội; y khoa
`);

/** Bodies whose heads alone complete the names of their parts: *Thanh tra `Sở`*, *Ban Chấp hành `Hội`*. */
export const OWNERS: readonly string[] = phrases(`
bệnh viện; bộ; chi cục; công ty; cục; đại học; học viện; hội; hội đồng; khoa; ngân hàng; nhà máy; phòng; quỹ; sở;
tập đoàn; tổng công ty; tổng cục; trung tâm; trường; viện; vụ
`);

/** Words that the name of a body after them only qualifies: *lực lượng `Công an`*, *ngân sách `Nhà nước`*. */
export const QUALIFIED_WORDS: readonly string[] = phrases(`
báo chí; bí mật; bậc; chiến sĩ; chiến sỹ; chế độ; các; cán bộ; công chức; cơ quan; cấp; doanh nghiệp; hai; hiệu;
hưởng; hệ; học sinh; lực lượng; mọi; mỗi; nguồn lực; ngành; ngân sách; nhiều; nhãn hiệu; những; nợ; quản lý; sổ;
tham gia; thi; thiếu úy; thượng úy; thẻ; trung úy; tài sản; tốt nghiệp; vốn; xe; xe máy; đoàn thể; đóng; đại úy
`);

/** Heads that name a body also in lower case before a place: *báo `Nghệ An`*, *huyện ủy `Nghi Lộc`*. */
export const PLACED_HEADS: readonly string[] = phrases(`
báo; bệnh viện; bệnh viện đa khoa; cảnh sát phòng cháy chữa cháy; huyện đoàn; huyện ủy; nhà thuốc; quận ủy;
tập đoàn; thành đoàn; thành ủy; thị ủy; tỉnh đoàn; tỉnh ủy; trường mầm non; trường thcs; trường thpt; trường tiểu học
`);

/** Heads of schools that alone are a level of schooling: *các trường `THPT`*, *bậc `Tiểu học`*. */
export const SCHOOL_LEVELS: readonly string[] = phrases(`
cao đẳng; đại học; mầm non; mn; th; thcs; thpt; tiểu học
`);

/** Phrases in which the name of a body is a mere level. */
export const LEVEL_PHRASES: readonly string[] = phrases(`
trực thuộc Trung ương; tuyến Trung ương
`);

/** Heads that are often written small where they mean the body that the text has named. */
export const SMALL_HEADS: readonly string[] = phrases(`
ban quản lý; báo; bệnh viện; bộ; chi đoàn; chi hội; công ty; cục; đoàn; học viện; hội; hợp tác xã; htx; khoa;
ngân hàng; nhà máy; phòng; sở; tập đoàn; tổng công ty; tổng cục; trung tâm; trường; ủy ban; viện
`);

/** Words after which a head in lower case is the one body that the text has named: *lãnh đạo `công ty`*. */
export const DEFINING_WORDS: readonly string[] = phrases(`
cho; chủ sở hữu; của; do; đại diện; giúp; họp; hỗ trợ; lãnh đạo; nhân viên; tại; thuộc; toàn; trụ sở; vào; với
`);

/** Houses in lower case whose boards are meant: *Ban Giám hiệu `nhà trường`*. */
export const HOUSES: readonly string[] = phrases(`
bệnh viện; chung cư; công ty; học viện; ngân hàng; nhà máy; nhà trường; tập đoàn; tòa nhà; tổng công ty; trung tâm
`);

/** Levels that stand for the body's own unit: *UBND huyện*, *Thanh tra tỉnh*. */
export const LEVELS: readonly string[] = phrases(`
ấp; bản; cấp cao; cấp huyện; cấp tỉnh; cấp xã; cơ sở; đặc khu; huyện; khối; khu vực; KV; phường; quận; quốc gia; T.Ư;
thành; thành phố; thị; thị trấn; thị xã; thôn; tỉnh; tối cao; TP; TP.; Trung ương; TT; TƯ; TW; TX; TX.; xã; xóm
`);

/** What a company's or school's name is made of beside capitalised words. */
export const NAME_WORDS: ReadonlySet<string> = new Set(phrases(`
&; -; an; ăn; ấn; bao; bay; bảo; bán; bánh; bạc; bất; bê; bia; biển; bì; bị; bón; bộ; cao; cà; cảng; cáo; cây;
cầu; cấp; chăn; chất; chè; chiếu; chính; cho; chơi; chuyên; chứng; công; cổ; cơ; cung; dân; dệt; dịch; doanh; du;
dùng; dục; dụng; dược; dựng; đa; đá; đầu; điện; địa; định; đoàn; đóng; đô; đồ; động; đường; gạch; giao; giày;
giải; giám; giáo; giấy; giống; gỗ; hàng; hải; hạ; hạn; hiểm; hóa; hội; hợp; hữu; in; kẹo; khai; khách; khát;
khẩu; khí; khoa; khoán; khoáng; không; khu; kiểm; kiện; kim; kinh; kỹ; lao; lắp; lâm; liệu; lịch; lợi; luyện;
lượng; lực; lý; may; máy; mại; măng; mặc; mềm; minh; mía; môi; một; mỹ; năng; nghệ; nghiệp; ngói; nhà; nhập;
nhiệm; nhựa; nông; nội; nuôi; nước; ô; ốc; phát; phân; phần; phẩm; phê; phối; quản; quảng; quốc; quý; ráp; rượu;
sản; sách; sáng; sát; sạch; sạn; sắt; siêu; sinh; số; su; sữa; sự; tài; tàu; tải; tâm; tầng; tập; tế; thành;
thác; thất; thép; thiết; thị; thoát; thông; thuật; thuê; thuyền; thủ; thủy; thú; thương; thức; thực; tiêu; tín;
toàn; tô; tông; tổng; trách; triển; trí; trồng; trung; truyền; trú; trường; tư; ương; ứng; và; vàng; văn; vấn;
vận; vật; vệ; viên; vụ; vực; xanh; xã; xây; xe; xi; xuất; y; biến; gạo; gốm; lúa; mỏ; muối; nhôm; rau; sông; sứ;
tre; xăng
`));

/** Phrases that only begin like a body. */
export const FALSE_HEADS: readonly string[] = phrases(`
Ban công; Ban đầu; Ban đêm; Ban hành; Ban ngành; Ban ngày; ban phát; Ban thờ; Ban, ngành; Bảo tàng Hồ Chí Minh;
Bảo tàng sống; Báo cáo; Báo cáo viên; Báo chí; Báo công; Báo động; Báo hiếu; Báo hiệu; Báo Xuân; Bộ ảnh;
Bộ chỉ số; Bộ đề; Bộ đội; Bộ hồ sơ; Bộ Luật; Bộ máy; Bộ môn; Bộ phận; Bộ phim; Bộ sách; Bộ tiêu chí; Bộ trưởng;
Bộ, ngành; Cao đẳng nghề; Chi nhánh; Công an viên; Công đoàn viên; Cơ quan chuyên môn; Cơ quan chức năng;
Cơ quan nhà nước; Cục bộ; Cục diện; Cục phó; Cục trưởng; Doanh nghiệp tư nhân và; Đài Bắc; Đài Loan; Đài sen;
Đài thọ; Đài tưởng niệm; Đảng phái; Đảng phí; Đảng tính; Đảng tịch; Đảng viên; Đại học; Đoàn công tác;
đoàn du khách; Đoàn đại biểu cấp cao; Đoàn kết; Đoàn người; Đoàn tàu; Đoàn Thanh tra; Đoàn thể; Đoàn viên;
Đoàn viên thanh niên; Đoàn xe; Đội bóng; Đội hình; Đội mũ; Đội ngũ; Đội phó; Đội trưởng; Đội tuyển; Đội viên;
Hội báo; Hội Báo toàn quốc; Hội chợ; Hội diễn; Hội đàm; Hội đồng nhân dân các cấp; Hội hè; Hội hoa xuân; Hội họp;
Hội khỏe; Hội kiến; Hội làng; Hội nghị; Hội nhập; Hội quán; Hội thao; Hội thảo; Hội thi; Hội trại; Hội trường;
Hội trưởng; Hội tụ; Hội viên; Hội xuân; Hội ý; Kênh mương; Kho bạc nhà; Kho tàng; Khoa bảng; khoa cử; Khoa giáo;
Khoa học; Khối lượng; khối mặt; Khối phố; Khối trưởng; Liên danh; Liên đoàn; Liên minh châu;
Mặt trận Điện Biên Phủ; Ngân hàng bán lẻ; phòng bệnh; Phòng bị; Phòng cháy; Phòng chống; phòng học; phòng họp;
Phòng không; phòng ngủ; Phòng ngừa; Phòng thủ; phòng trọ; Phòng, chống; Quỹ đạo; Quỹ đất; Sở dĩ; Sở hữu;
Sở ngành; Sở thích; Sở, ban, ngành; Sở, ngành; Tàu cá; Tàu hỏa; Tàu ngầm; Thanh niên; Thanh tra viên; thuế quan;
thuế suất; THPT quốc gia; Thường trực Ban Bí thư; Thường trực cấp; tổ ấm; Tổ chức; Tổ dân phố; Tổ hợp; Tổ phó;
Tổ quốc; Tổ tiên; Tổ trưởng; Tổ viên; Trạm biến áp; Trạm bơm; Trạm thu phí; Trạm trưởng; Trung tâm Hội nghị;
Trung tâm huyện; trung tâm thành phố; Trung tâm thương mại; Trung tâm xã; Trường Chinh; Trường Dục; Trường bắn;
Trường đua; Trường Giang; Trường hợp; Trường phái; Trường quay; Trường Sa; Trường Sơn; Trường thi; Trường Thọ;
Trường Xuân; Văn phòng phẩm; Viện kiểm; Viện phí; Viện phó; Viện sĩ; Viện trợ; Viện trưởng; Vùng biển; Vùng cao;
Vùng đất; Vùng Đồng bằng; Vùng sâu; Vụ án; Vụ cháy; vụ đông; Vụ Đông Xuân; Vụ Hè Thu; Vụ kiện; Vụ mùa; Vụ phó;
Vụ tai nạn; Vụ trưởng; Vụ việc; Vụ Xuân
`);

/** Bodies that stand inside the heads of others as bodies of their own: *Đoàn đại biểu `Quốc hội`*. */
export const NESTED_BODIES: readonly string[] = phrases(`
BĐBP; Bộ đội Biên phòng; Chính phủ; Đảng; Đảng bộ; Đảng ủy; GHPGVN; Giáo hội Phật giáo; HĐND; Hội đồng nhân dân;
Huyện ủy; Mặt trận; Mặt trận Tổ quốc; MTTQ; Quốc hội; Thành ủy; Thị ủy; Tỉnh ủy; UBMTTQ; UBND; Ủy ban nhân dân
`);

/** Bodies that are named with *tại* and a place. */
export const SEATED_HEADS: ReadonlySet<string> = new Set(
  phrases(`
chi nhánh; cơ quan; đại sứ quán; lãnh sự quán; tổng lãnh sự quán; văn phòng; văn phòng đại diện
`),
);

/** Two-syllable words beside those of the fields that go on in lower case: *Bách khoa*, *Nghe nhìn*. */
export const NAME_PAIRS: readonly string[] = phrases(`
Bách khoa; Bánh kẹo; Bất động; Bia rượu; Biên phòng; Bóng đèn; Bưu chính; Bưu điện; Cao su; Cà phê; Cán bộ;
Chấn thương; Chè; Chỉnh hình; Chợ rẫy; Chức năng; Công đoàn; Công luận; Cơ khí; Cựu chiến binh; Da liễu; Dầu khí;
Diễn đàn; Dược phẩm; Đá quý; Đại đoàn kết; Đầu tư; Điện tử; Đóng tàu; Đời sống; Gia đình; Giải phóng; Hàng không;
Hành chính; Hỏa táng; Hồng Thập tự; Huyết học; Hữu nghị; Khách sạn; Khuyến học; Kiểm sát; Kiểm toán; Kinh tế;
Lao động; Lão khoa; Lắp máy; Mía đường; Ngân hàng; Nghe nhìn; Ngoại ngữ; Ngoại thương; Người cao tuổi;
Người lao động; Nhân dân; Nhân văn; Nhi đồng; Nhiệt đới; Nông thôn; Nội tiết; Nước giải khát; Pháp luật;
Phát điện; Phân phối; Phụ nữ; Phụ sản; Phục hồi; Quân đội; Quân y; Quốc dân; Quốc gia; Quốc tế; Sản nhi; Sư phạm;
Sức khỏe; Tài nguyên; Tâm thần; Than khoáng sản; Thanh niên; Thanh thiếu niên; Thể thao; Thiếu niên; Thống nhất;
Thời trang; Thuốc lá; Thương gia; Thương hiệu; Tiền phong; Tiến bộ; Toàn cầu; Tòa án; Tri thức; Trung ương;
Truyền máu; Tuổi trẻ; Từ Dũ; Tự nhiên; Vàng bạc; Viễn thông; Xã hội; Xi măng
`);
