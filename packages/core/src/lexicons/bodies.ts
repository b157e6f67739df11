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
Đảng bộ; Đảng ủy; Tỉnh ủy; Thành ủy; Huyện ủy; Thị ủy; Quận ủy; Đặc khu ủy; Khu ủy; Xứ ủy; Xã ủy; Quân ủy; Liên tỉnh ủy; Đảng đoàn; Đảng ủy cơ sở; Đảng bộ cơ sở; Đảng bộ bộ phận; Đảng ủy bộ phận;
Ban Chấp hành; BCH; Ban Thường vụ; BTV; Ban Cán sự; Ban Bí thư; Ban Chấp ủy; Ủy ban Kiểm tra; UBKT; Văn phòng cấp ủy; Ban Tuyên giáo; Ban Dân vận; Ban Nội chính; Ban Tổ chức; Ban Kinh tế; Ban Tuyên giáo và Dân vận; Ban Xây dựng Đảng; Khối Dân vận; Ban Đối ngoại; Ban Chính sách, chiến lược;
Đảng ủy các cơ quan Đảng; Đảng ủy Khối các cơ quan; Đảng ủy Khối; Đảng ủy Khối Cơ quan; Đảng ủy Khối Doanh nghiệp; Đảng ủy Khối các cơ quan và doanh nghiệp; Đảng bộ Khối các cơ quan; Đảng bộ các cơ quan Đảng; Ban Thường trực; Ban Bảo vệ, chăm sóc sức khỏe cán bộ; Ban Bảo vệ Chính trị nội bộ; UBKTTU; BTGTU; BTCTU; BDVTU; BNCTU; Ban Cán sự đảng; BTC; BTG; Tổ Đảng; Đảng bộ Quân đội; Đảng ủy cơ quan; Đảng bộ cơ quan; Đảng ủy Cơ quan; Đảng bộ Cơ quan; Đảng ủy Quân sự; Đảng bộ Quân sự; Đảng ủy Quân đội; Ban Tổ chức - Cán bộ; ĐU; Trung ương Cục; BCSĐ; Ủy ban Kiểm tra Kỷ luật
`),
  },
  {
    subtype: 'party',
    tail: 'place',
    alone: 'known',
    heads: phrases(`Chi bộ; Chi ủy; Chi đảng bộ; Chi bộ Quân sự; Trung tâm Chính trị; Trung tâm Bồi dưỡng chính trị; Trường Chính trị; Cấp ủy`),
  },
  {
    subtype: 'state',
    tail: 'place',
    alone: 'always',
    heads: phrases(`
UBND; HĐND; HĐND và UBND; HĐND-UBND; Ủy ban nhân dân; Hội đồng nhân dân; UB; Ủy ban hành chính; Ủy ban Kháng chiến hành chính; UBND-UBMTTQ;
Ủy ban bầu cử; Ban bầu cử; Hội đồng bầu cử; Thanh tra; Thanh tra Chính phủ; Tổng cục; Kho bạc Nhà nước; KBNN; Bảo hiểm xã hội; BHXH; Kiểm toán Nhà nước; Cục Thuế; Chi cục Thuế; Cục Hải quan; Chi cục Hải quan; Cục Thống kê; Chi cục Thống kê; Thuế; Hải quan; Hạt Kiểm lâm; Chi cục Kiểm lâm; Quản lý thị trường;
Văn phòng HĐND và UBND; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân; Văn phòng Đoàn ĐBQH và HĐND; Văn phòng Đoàn đại biểu Quốc hội và HĐND; Đoàn đại biểu Quốc hội; Đoàn ĐBQH; Ban Tiếp công dân; Trung tâm Phục vụ hành chính công; Trung tâm Hành chính công; Trung tâm PVHCC; Trung tâm PV HCC; Bộ phận Một cửa; Bộ phận Tiếp nhận và Trả kết quả; Bộ phận tiếp nhận và trả kết quả; Bộ phận TN&TKQ; Ban Quản lý dự án; Ban QLDA; Hội đồng nghĩa vụ quân sự; Hội đồng NVQS;
Chính phủ; Quốc hội; Hạ viện; Thượng viện; Nghị viện; Nhân đại; Chính Phủ; Quốc Hội; Văn phòng Chính phủ; Văn phòng Quốc hội; Văn phòng Chủ tịch nước; Đại sứ quán; Tổng Lãnh sự quán; Lãnh sự quán; Thi hành án dân sự; Cục Thi hành án dân sự; Chi cục Thi hành án dân sự; Cục THADS; Chi cục THADS; Sở Y tế; Bộ phận một cửa
`),
  },
  {
    subtype: 'state',
    tail: 'field',
    alone: 'known',
    heads: phrases(`
Bộ; Sở; Phòng; Tổ đại biểu; Tổ Đại biểu; Thường trực; TT; Ban; Cục; Vụ; Chi cục; Tổng cục; Trung tâm; TT; Văn phòng; Văn phòng đại diện; Văn phòng Đại diện; VP; Ủy ban; Hội đồng; Viện; Phân viện; Trạm; Hạt; Tổ; Đội; Ban Quản lý; Ban quản lý; BQL; Ban Quản trị; Ban Chỉ đạo; BCĐ; Ban Chỉ huy; Ban Điều hành; Ban Giám sát; Ban Đại diện; Ban Liên lạc; Ban Vận động; Ban Soạn thảo; Ban Soạn thảo, Tổ biên tập; Tổ Biên tập; Tiểu ban; Tổ công tác; Tổ Công tác; Tổ giúp việc; Tổ kiểm tra; Tổ thẩm định; Đoàn kiểm tra; Đoàn Kiểm tra; Đoàn giám sát; Đoàn Giám sát; Đoàn Thanh tra; Đoàn thanh tra; Đoàn khảo sát; Đoàn kiểm tra liên ngành; Khối; Khối thi đua; Cụm thi đua; Ban Thanh tra; Ban Kiểm soát; Ban Kiểm tra; Ban Thi đua; Cơ quan; Đoàn Chủ tịch; Đoàn Thư ký; Đoàn thư ký; Đoàn chủ tịch; Bộ phận; Khu Quản lý; Quỹ; Kho; Cảng vụ; Phân hiệu; Hội đồng xét tặng; Hội đồng thẩm định; Hội đồng kỷ luật; Hội đồng thi; Tổ Thư ký; Ban Thư ký; Ban Biên tập; Ban Giám đốc; Ban Giám hiệu; Ban lãnh đạo; Ban Lãnh đạo; HĐQT; HĐTV; Hội đồng quản trị; Hội đồng thành viên; Hội đồng trường; Hội đồng Quản trị; Tổ chuyên môn; Ban Chuyên án; Ban chuyên án; Cổng thông tin điện tử; Cổng Thông tin điện tử; Cổng TTĐT; Trang thông tin điện tử; Ban Phát triển thôn; Tổ công nghệ số cộng đồng; Tổ bảo vệ an ninh, trật tự; Tổ bảo vệ an ninh trật tự cơ sở; Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; Ban Thanh tra nhân dân; Ban Giám sát đầu tư của cộng đồng; Tổ an ninh; Xí nghiệp; Nhà máy; Nông trường; Lâm trường; Thư viện; Bảo tàng; Nhà hát; Đoàn Nghệ thuật; Nhà xuất bản; NXB; Tổ hợp tác
`),
  },
  {
    subtype: 'front',
    tail: 'place',
    alone: 'always',
    heads: phrases(`
Mặt trận Tổ quốc; Mặt trận Tổ quốc Việt Nam; MTTQ; MTTQVN; UBMTTQ; UBMTTQVN; UBMT; UB MTTQ; UB MTTQVN; Ủy ban MTTQ; Ủy ban Mặt trận; Ủy ban Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc Việt Nam; Ban Công tác Mặt trận; BCTMT; Ban CTMT; Mặt trận;
Đoàn Thanh niên; Đoàn Thanh niên Cộng sản Hồ Chí Minh; Đoàn TNCS Hồ Chí Minh; Đoàn TNCSHCM; Đoàn TNCS; ĐTN; Đoàn thanh niên; Tỉnh đoàn; Thành đoàn; Huyện đoàn; Thị đoàn; Quận đoàn; Đoàn xã; Đoàn phường; Đoàn thị trấn; Xã đoàn; Phường đoàn; Đoàn khối; Đoàn Khối; Đoàn cơ sở; Hội LHTN; Hội LHTN Việt Nam; Hội Liên hiệp Thanh niên; Hội Liên hiệp Thanh niên Việt Nam; Hội Sinh viên; Hội Sinh viên Việt Nam; Hội đồng Đội; Đội Thiếu niên Tiền phong Hồ Chí Minh; Đội TNTP Hồ Chí Minh; Liên đội; Trung ương Đoàn;
Hội Liên hiệp Phụ nữ; Hội Liên hiệp Phụ nữ Việt Nam; Hội LHPN; Hội LHPN Việt Nam; Hội Phụ nữ; Hội PN; LHPN; Hội Nông dân; Hội Nông dân Việt Nam; Hội ND; HND; Hội Cựu chiến binh; Hội Cựu chiến binh Việt Nam; Hội CCB; CCB; Liên đoàn Lao động; LĐLĐ; Tổng Liên đoàn Lao động Việt Nam; Tổng LĐLĐ Việt Nam; Tổng LĐLĐVN; TLĐLĐVN; Tổng Liên đoàn Lao động; Tổng LĐLĐ; Công đoàn; Công đoàn cơ quan; Công đoàn Cơ quan; Đoàn cơ quan; Công đoàn cơ sở; CĐCS; Công đoàn ngành; Công đoàn viên chức; Công đoàn Viên chức;
Hội Người cao tuổi; Hội NCT; Hội Chữ thập đỏ; Hội CTĐ; Hội Khuyến học; Hội Cựu thanh niên xung phong; Hội Cựu TNXP; Hội TNXP; Hội Cựu giáo chức; Hội Nạn nhân chất độc da cam/dioxin; Hội Nạn nhân chất độc da cam; Hội Đông y; Hội Luật gia; Hội Nhà báo; Hội Nhà báo Việt Nam; Hội Làm vườn; Hội Sinh vật cảnh; Hội Người mù; Hội Doanh nghiệp; Hội Doanh nhân trẻ; Hội Từ thiện; Hội Văn học Nghệ thuật; Hội Văn học - Nghệ thuật; Hội Bảo trợ Người khuyết tật và Trẻ mồ côi; Hội Người khuyết tật; Hội Tù yêu nước; Hội Kế hoạch hóa gia đình; Hội Y học; Hội Thẩm phán; Liên minh Hợp tác xã; Liên minh HTX; Liên hiệp các Hội Khoa học và Kỹ thuật; Liên hiệp các hội Khoa học và Kỹ thuật; Liên hiệp các Hội Văn học Nghệ thuật; Liên hiệp các tổ chức hữu nghị; Liên hiệp các Tổ chức hữu nghị; Hội Nhà văn; Hội Kiến trúc sư; Hội Quân dân y; Hội đồng hương; Hội Di sản văn hóa; Hội Sử học; Hội Khoa học Lịch sử; Hội Mỹ thuật; Hội Thầy thuốc trẻ
`),
  },
  {
    subtype: 'front',
    tail: 'field',
    alone: 'known',
    heads: phrases(`Hội; Chi hội; Chi đoàn; Tổng hội; Hiệp hội; Liên hiệp; Liên hiệp hội; Liên đoàn; Liên chi hội; Câu lạc bộ; CLB; Đoàn; Hội đồng Tư vấn; Giáo hội Phật giáo; Giáo hội Phật giáo Việt Nam; GHPGVN; Ban Trị sự; Ban Trị sự GHPG; Ban Trị sự Giáo hội Phật giáo; Ban Trị sự GHPGVN; Ủy ban Đoàn kết Công giáo; Tòa Giám mục; Giáo xứ; Giáo phận; Giáo họ; Hội thánh; Hội Thánh Tin lành; Chi hội Phụ nữ; Chi hội Nông dân; Chi hội Người cao tuổi; Chi hội Cựu chiến binh; Tổ phụ nữ; Chi đội; Ban Nữ công; Trung ương Hội; Đoàn trường; Liên minh; Ủy ban Trung ương; Ủy ban TƯ; Ủy ban T.Ư; UBTƯ; UBTW; UB Trung ương; Tổ dân vận; Tổ Dân vận`),
  },
  {
    subtype: 'armed-forces',
    tail: 'place',
    alone: 'always',
    heads: phrases(`
Bộ Chỉ huy Quân sự; Bộ CHQS; Ban Chỉ huy Quân sự; Ban CHQS; BCHQS; BCH Quân sự; BCH QS; Bộ Tư lệnh; BTL; Bộ Chỉ huy Bộ đội Biên phòng; Bộ Chỉ huy BĐBP; Ban Chỉ huy Bộ đội Biên phòng; Ban Chỉ huy BĐBP; Bộ đội Biên phòng; BĐBP; Ban Chỉ huy Phòng thủ khu vực; BCH Phòng thủ khu vực; Ban CHPT khu vực; Cơ quan CSĐT; Cơ quan Cảnh sát điều tra; CQCSĐT; Cơ quan An ninh điều tra; Cơ quan ANĐT; Cơ quan điều tra; CQĐT; Cơ quan điều tra hình sự; Công an nhân dân; CAND; Quân đội nhân dân; QĐND; Quân đội nhân dân Việt Nam; QĐND Việt Nam; Bộ Tổng Tham mưu; Tổng cục Chính trị; Quân chủng; Quân chủng Hải quân; Quân chủng Phòng không - Không quân; Cảnh sát biển; Cảnh sát biển Việt Nam; Bộ đội Hải quân; CATP; CAQ; CA TP; CAH; CAT; Cảnh sát giao thông; CSGT; Cảnh sát cơ động; Công an; CA; Tiểu ban An ninh; Quân y; Bộ đội địa phương; Dân quân tự vệ
`),
  },
  {
    subtype: 'armed-forces',
    tail: 'name',
    alone: 'known',
    heads: phrases(`Quân khu; Quân đoàn; Sư đoàn; Lữ đoàn; Trung đoàn; Tiểu đoàn; Đại đội; Trung đội; Tiểu đội; Binh đoàn; Vùng Cảnh sát biển; Vùng; Hải đội; Hải đoàn; Đồn Biên phòng; Đồn biên phòng; Đồn BP; Đồn Công an; Trạm Kiểm soát Biên phòng; Trạm kiểm soát Biên phòng; Trạm CSGT; Trạm Cảnh sát giao thông; Trại giam; Trại tạm giam; Đoàn Kinh tế - Quốc phòng; Đoàn KTQP; Kho K; Trường Quân sự; Phi đội; Tàu`),
  },
  {
    subtype: 'court',
    tail: 'place',
    alone: 'always',
    heads: phrases(`
Tòa án nhân dân; TAND; Tòa án nhân dân tối cao; TAND tối cao; TANDTC; Tòa án nhân dân cấp cao; TAND cấp cao; Tòa án nhân dân cấp cao tại; TAND cấp cao tại; Tòa án nhân dân khu vực; TAND khu vực; Tòa án quân sự; Tòa án Quân sự; Tòa án; Viện kiểm sát nhân dân; Viện KSND; VKSND; Viện kiểm sát nhân dân tối cao; Viện KSND tối cao; VKSND tối cao; VKSNDTC; Viện kiểm sát nhân dân cấp cao; VKSND cấp cao; VKSND cấp cao tại; Viện kiểm sát nhân dân khu vực; VKSND khu vực; Viện kiểm sát; VKS; Viện kiểm sát quân sự; Viện kiểm sát quân sự khu vực; Viện kiểm sát quân sự Trung ương; Tòa Hình sự; Tòa Dân sự; Tòa Hành chính; Tòa Phúc thẩm; HĐXX; Hội đồng xét xử; Hội đồng Thẩm phán; Đoàn Luật sư; Đoàn luật sư; Phòng Công chứng; Văn phòng công chứng; Trung tâm Trợ giúp pháp lý
`),
  },
  {
    subtype: 'school',
    tail: 'name',
    alone: 'known',
    heads: phrases(`
Trường; Trường Đại học; Trường ĐH; Đại học; ĐH; Học viện; HV; Trường Cao đẳng; Trường CĐ; Cao đẳng; Trường Cao đẳng nghề; Trường Trung cấp; Trường Trung cấp nghề; Trường Trung học phổ thông; Trường THPT; Trường THPT chuyên; Trường THPT Chuyên; Trường phổ thông; Trường chuyên; Trường Trung học cơ sở; Trường THCS; Trường THCS&THPT; Trường THCS và THPT; Trường TH&THCS; Trường TH và THCS; Trường TH-THCS; Trường Tiểu học; Trường Tiểu học và THCS; Trường Tiểu học và Trung học cơ sở; Trường TH; Trường Mầm non; Trường MN; Trường mẫu giáo; Trường Mẫu giáo; Trường PTDTNT; Trường PTDTBT; Trường Phổ thông Dân tộc nội trú; Trường Phổ thông Dân tộc bán trú; Trường PTDT Nội trú; Trường PTDT Bán trú; Trường PTDTBT TH&THCS; Trường PTDTBT THCS; Trường PTDTBT Tiểu học; Trường Dân tộc nội trú; Trường Giáo dưỡng; Trường Quốc tế; Trường Năng khiếu; Trường Sĩ quan; Trường Sỹ quan; Trường Đảng; Trường Cán bộ; Trường Bồi dưỡng; Tiểu học; THCS; THPT; Mầm non; Khoa; Bộ môn; Trung tâm GDNN-GDTX; Trung tâm GDTX; Trung tâm Học tập cộng đồng; Trung tâm HTCĐ; Phòng GD&ĐT; Phòng Giáo dục; Cơ sở mầm non; Nhóm trẻ; Lớp mẫu giáo; Phòng Đào tạo
`),
  },
  {
    subtype: 'health',
    tail: 'name',
    alone: 'known',
    heads: phrases(`
Bệnh viện; BV; Bệnh viện Đa khoa; BVĐK; Bệnh viện đa khoa; Bệnh viện ĐK; Bệnh viện Đa khoa khu vực; Bệnh viện Hữu nghị; Bệnh viện Quân y; Bệnh viện Nhi; Bệnh viện Phụ sản; Bệnh viện Sản Nhi; Bệnh viện Y học cổ truyền; Trung tâm Y tế; TTYT; Trạm Y tế; TYT; Phòng khám Đa khoa; Phòng khám đa khoa; Phòng khám; Phòng khám Đa khoa khu vực; Trung tâm Kiểm soát bệnh tật; CDC; Trung tâm Y tế dự phòng; Nhà thuốc; Viện Pasteur; Viện Dưỡng lão; Trung tâm Bảo trợ xã hội; Trung tâm Điều dưỡng; Trung tâm điều dưỡng
`),
  },
  {
    subtype: 'company',
    tail: 'name',
    alone: 'known',
    heads: phrases(`
Công ty; Cty; Công ty TNHH; Công ty TNHH MTV; Công ty TNHH Một thành viên; Công ty TNHH một thành viên; Công ty Trách nhiệm hữu hạn; Công ty Cổ phần; Công ty CP; CTCP; CTY CP; Cty TNHH; Cty CP; Công ty Cổ phần Tập đoàn; Tổng công ty; Tổng Công ty; TCT; Tập đoàn; Doanh nghiệp tư nhân; DNTN; Doanh nghiệp; Hợp tác xã; HTX; HTX Dịch vụ nông nghiệp; HTX nông nghiệp; HTX DVNN; Hợp tác xã Nông nghiệp; Hợp tác xã dịch vụ nông nghiệp; Ngân hàng; Ngân hàng TMCP; NHTMCP; NHTM; Ngân hàng Nông nghiệp và Phát triển nông thôn; Agribank; Ngân hàng Chính sách xã hội; NHCSXH; Phòng giao dịch; PGD; Phòng giao dịch NHCSXH; Phòng Giao dịch Ngân hàng Chính sách xã hội; Quỹ tín dụng nhân dân; Quỹ TDND; Ngân hàng Nhà nước; NHNN; Ngân hàng Nhà nước Việt Nam; Chi nhánh; Điện lực; Bưu điện; Viễn thông; Khách sạn; Siêu thị; Liên danh; Nhà thầu; Liên doanh; Xí nghiệp may; Nhà máy may; Sở Giao dịch Chứng khoán; Sở Giao dịch; Trung tâm Viễn thông; VNPT; Viettel; Quỹ Hỗ trợ nông dân; Quỹ Bảo vệ và Phát triển rừng
`),
  },
  {
    subtype: 'press',
    tail: 'name',
    alone: 'known',
    heads: phrases(`Báo; Báo điện tử; Tạp chí; Đài Phát thanh - Truyền hình; Đài Phát thanh và Truyền hình; Đài PT-TH; Đài PTTH; Đài Truyền hình; Đài Tiếng nói; Đài; Báo và Đài Phát thanh, Truyền hình; Báo và phát thanh, truyền hình; Báo và Đài PT-TH; Thông tấn xã; Thông tấn xã Việt Nam; Hãng thông tấn; Hãng tin; Kênh; Nhật báo; Trung tâm Truyền thông; Trung tâm Truyền thông - Văn hóa; Trung tâm Văn hóa - Thể thao và Truyền thông; Trung tâm VHTT&TT; Trung tâm VH-TT&TT; Trung tâm VH, TT&TT; Trung tâm VHTT; Trung tâm Văn hóa`),
  },
];

/** Whole names that need nothing more: organs of the centre, forces, the press, bodies of other countries. */
export const FIXED_BODIES: readonly (readonly [subtype: string, names: readonly string[]])[] = [
  ['party', phrases(`
Đảng; Đảng ta; Đảng Cộng sản; ĐCSVN; Bộ Chính trị; Ban Bí thư; Ban Chấp hành Trung ương; BCH Trung ương; BCHTW; BCHTƯ; BCH T.Ư; BCH TƯ; BCH TW; Trung ương; T.Ư; TƯ; TW; Ban Chấp hành T.Ư; Hội đồng Lý luận Trung ương; Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực; Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực; UBKTTW; UBKTKLTW; Học viện Chính trị quốc gia Hồ Chí Minh; Quân ủy Trung ương; QUTW; Đảng ủy Công an Trung ương; Việt Minh; Xứ ủy Bắc Kỳ; Đảng ủy Chính phủ; Đảng ủy Quốc hội; Đảng ủy các cơ quan Đảng Trung ương; Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương; Đảng ủy Khối các cơ quan Trung ương; Đảng ủy Khối Doanh nghiệp Trung ương; BCT; BBT; Trung ương Cục miền Nam; BTCTW; BTGTW
`)],
  ['state', phrases(`
Nhà nước; Nhà nước ta; Chính phủ; Quốc hội; UBTVQH; VPCP; VGP; TTCP; NHNN; TCHQ; Ủy ban Thường vụ; Hội đồng Dân tộc; Hội đồng Quốc phòng và An ninh; Hội đồng bầu cử quốc gia; Kiểm toán Nhà nước; Ủy ban Dân tộc; Ủy ban Chứng khoán Nhà nước; UBCKNN; Ủy ban An toàn giao thông Quốc gia; Ban Chỉ đạo 389 quốc gia; Bộ Tài chính; Bộ Công Thương; Bộ Y tế; Bộ Công an; Bộ Quốc phòng; Bộ Nội vụ; Bộ Tư pháp; Bộ Xây dựng; Bộ Ngoại giao; Hội đồng Tư vấn; BHXH Việt Nam; Viện Hàn lâm Khoa học và Công nghệ Việt Nam; Viện Hàn lâm Khoa học xã hội Việt Nam; Viện Hàn lâm Khoa học Xã hội Việt Nam
`)],
  ['press', phrases(`
TTXVN; VOV; VTV; VTC; ANTV; VNA; Vietnam+; VietnamPlus; Báo Nhân Dân; Nhân Dân; Báo Quân đội nhân dân; Báo Công an nhân dân; Báo Lao Động; Báo Thanh Niên; Báo Tuổi Trẻ; Báo Tiền Phong; Báo Người Lao Động; Báo Sài Gòn Giải Phóng; SGGP; Tạp chí Cộng sản; VnExpress; VietNamNet; Vietnamnet; Dân trí; Dân Trí; Dân Việt; Tuổi Trẻ; Thanh Niên; Zing; Reuters; TASS; AFP; AP; Tân Hoa xã; THX; Xinhua; Bloomberg; CNN; BBC; Kyodo; Yonhap; Sputnik; VTC News; Truyền hình Nhân Dân; Đài Tiếng nói Việt Nam; Đài Truyền hình Việt Nam; TTXVN/Vietnam+; Hànộimới; Hà Nội mới; Sài Gòn Giải Phóng; Báo SGGP; Pháp Luật TP.HCM; Người Lao Động; Tiền Phong; Lao Động; Nhật Bắc/VGP; B.Đ.N; BĐ
`)],
  ['other', phrases(`
Liên hợp quốc; Liên Hợp Quốc; LHQ; ASEAN; EU; WHO; UNICEF; UNESCO; UNDP; USAID; JICA; KOICA; WB; ADB; IMF; WTO; APEC; NATO; FAO; ILO; IPU; AIPA; APPF; G7; G20; BRICS; Liên minh châu Âu; Ngân hàng Thế giới; Tổ chức Y tế Thế giới; Tổ chức Thương mại Thế giới; Quỹ Nhi đồng Liên hợp quốc; Ngân hàng Phát triển châu Á; Hội đồng Bảo an; Hội đồng Bảo an Liên hợp quốc; IS; EC; Ủy ban châu Âu; Nghị viện châu Âu; Liên minh Nghị viện thế giới; VCCI; VFF; FIFA; AFC
`)],
  ['company', phrases(`
EVN; PVN; Petrovietnam; PetroVietnam; Vinachem; TKV; Viettel; VNPT; MobiFone; Mobifone; FPT; Vingroup; Vietcombank; VietinBank; BIDV; Agribank; Sacombank; Techcombank; VPBank; MB Bank; SHB; LienVietPostBank; HDBank; Vietnam Airlines; Vietjet; Petrolimex; Vinamilk; Sabeco; Formosa; Samsung; Google; Facebook; Apple; Microsoft; Uber; Grab; Honda; Toyota; VinFast; Masan; PV Power; PV GAS; SCIC; HOSE; HNX; VEA; VNEID
`)],
];

/** Levels that stand for the body's own unit: *UBND huyện*, *Thanh tra tỉnh*. */
export const LEVELS: readonly string[] = phrases(`
tỉnh; thành phố; TP; TP.; huyện; quận; thị xã; TX; TX.; xã; phường; thị trấn; TT; đặc khu; Trung ương; T.Ư; TƯ; TW; quốc gia; thị; thành; khu vực; cơ sở; cấp tỉnh; cấp huyện; cấp xã; khối; thôn; xóm; bản; ấp; tối cao; cấp cao
`);

/** What a company's or school's name is made of beside capitalised words. */
export const NAME_WORDS: ReadonlySet<string> = new Set(phrases(`
và; -; &; thương; mại; dịch; vụ; xây; dựng; đầu; tư; phát; triển; sản; xuất; xuất; nhập; khẩu; kinh; doanh; du; lịch; khách; sạn; nhà; hàng; công; nghệ; nghiệp; môi; trường; nông; lâm; thủy; hải; điện; lực; nước; cấp; thoát; sạch; dược; phẩm; thực; may; mặc; dệt; giày; gỗ; giấy; xi; măng; thép; bê; tông; vật; liệu; tổng; hợp; quốc; tế; tập; đoàn; một; thành; viên; trách; nhiệm; hữu; hạn; cổ; phần; chuyên; nội; trú; bán; đa; khoa; khu; vực; chứng; khoán; bảo; hiểm; vận; tải; hàng; không; khai; thác; khoáng; thủy; lợi; đô; thị; giống; cây; trồng; chăn; nuôi; thú; y; thiết; bị; giáo; dục; kỹ; thuật; văn; hóa; truyền; thông; cho; thuê; máy; bay; năng; lượng; hạ; tầng; bất; động; tư; vấn; chính; sách; xã; hội; trung; ương; vàng; bạc; đá; quý; ô; tô; xe; sắt; cơ; khí; luyện; kim; hóa; chất; phân; bón; thức; ăn; sữa; bia; rượu; giải; khát; cao; su; cà; phê; chè; mía; đường; bánh; kẹo; trí; sự; kiện; quảng; cáo; in; ấn; bao; bì; nhựa; gạch; ngói; nội; thất; địa; ốc; quản; lý; tài; lao; động; viên; tâm; phần; mềm; dân; dụng; kiểm; định; giám; sát; vệ; sinh; an; toàn; số; thông; minh; siêu; thị; phối; phân; cầu; đồ; chơi; mại; thủ; mỹ; nông; sản; tiêu; dùng; cung; ứng; tín; dụng; cây; xanh; chiếu; sáng; giao; thông; đường; bộ; biển; cảng; tàu; thuyền; đóng; tàu; lắp; ráp
`));

/** Phrases that only begin like a body. */
export const FALSE_HEADS: readonly string[] = phrases(`
Trường Chinh; Trường Giang; Trường Sơn; Trường Sa; Trường Thọ; Trường Xuân; Ban công; Ban hành; Ban đầu; Ban ngày; Ban đêm; Ban ngành; Ban, ngành; ban phát; Phòng chống; Phòng, chống; Phòng cháy; Phòng ngừa; Phòng thủ; Phòng bị; Phòng không; phòng họp; phòng ngủ; phòng trọ; phòng học; phòng bệnh; Đoàn kết; Đoàn viên; Đoàn công tác; Đoàn đại biểu cấp cao; Đoàn tàu; Đoàn viên thanh niên; Đoàn thể; Đoàn xe; Đoàn người; đoàn du khách; Hội nghị; Hội thảo; Hội thi; Hội trường; Hội viên; Hội chợ; Hội ý; Hội nhập; Hội họp; Hội diễn; Hội thao; Hội trại; Hội đàm; Hội kiến; Hội tụ; Hội làng; Hội xuân; Hội trưởng; Hội khỏe; Hội báo; Hội Báo toàn quốc; Hội hoa xuân; Hội xuân; Hội hè; Hội đồng nhân dân các cấp; Viện sĩ; Viện trưởng; Viện phí; Viện trợ; Viện phó; Vụ việc; Vụ án; Vụ trưởng; Vụ phó; Vụ mùa; Vụ Đông Xuân; Vụ Xuân; Vụ Hè Thu; Vụ tai nạn; Vụ cháy; vụ đông; Vụ kiện; Tổ quốc; Tổ chức; Tổ trưởng; Tổ phó; Tổ viên; Tổ tiên; Tổ dân phố; Tổ hợp; tổ ấm; Bộ luật; Bộ trưởng; Bộ đội; Bộ máy; Bộ phận; Bộ chỉ số; Bộ tiêu chí; Bộ sách; Bộ đề; Bộ môn; Bộ ảnh; Bộ phim; Bộ hồ sơ; Bộ, ngành; Bộ Luật; Đội tuyển; Đội trưởng; Đội phó; Đội ngũ; Đội hình; Đội viên; Đội bóng; Đội mũ; Trung tâm thương mại; Trung tâm hội nghị; Trung tâm Hội nghị; Trung tâm huyện; trung tâm thành phố; Trung tâm xã; Báo cáo; Báo chí; Báo động; Báo hiệu; Báo hiếu; Báo công; Báo cáo viên; Báo Xuân; Đài tưởng niệm; Đài Loan; Đài Bắc; Đài thọ; Đài sen; Cục trưởng; Cục bộ; Cục diện; Cục phó; Sở hữu; Sở dĩ; Sở thích; Sở ngành; Sở, ngành; Sở, ban, ngành; Văn phòng phẩm; Viện kiểm; Khoa học; Khoa giáo; Khoa bảng; khoa cử; Khối lượng; Khối phố; Khối trưởng; khối mặt; Quỹ đất; Quỹ đạo; Kho tàng; Kênh mương; Vùng cao; Vùng sâu; Vùng đất; Vùng biển; Vùng Đồng bằng; Tàu cá; Tàu hỏa; Liên đoàn; Liên minh châu; Liên danh; Đại học; Cao đẳng nghề; Mặt trận Điện Biên Phủ; Công an viên; Công đoàn viên; thuế suất; thuế quan; Thanh tra viên; Thanh niên; Đoàn Thanh tra; Chi nhánh; Doanh nghiệp tư nhân và; Ngân hàng bán lẻ; Đảng viên; Đảng phái; Đảng tịch; Đảng phí; Đảng tính; Tàu ngầm; Thường trực cấp; Cơ quan chức năng; Cơ quan chuyên môn; Cơ quan nhà nước; Trạm trưởng; Trạm bơm; Trạm biến áp; Trạm thu phí; Hội quán; Ban thờ; Trường hợp; Trường quay; Trường thi; Trường đua; Trường phái; Trường Dục; Kho bạc nhà; Bảo tàng Hồ Chí Minh; Bảo tàng sống
`);

/** Bodies that stand inside the heads of others as bodies of their own: *Đoàn đại biểu `Quốc hội`*. */
export const NESTED_BODIES: readonly string[] = phrases(`
Quốc hội; Chính phủ; HĐND; UBND; Hội đồng nhân dân; Ủy ban nhân dân; MTTQ; Mặt trận Tổ quốc; Mặt trận; Đảng; Đảng bộ; Đảng ủy; Tỉnh ủy; Huyện ủy; Thành ủy; Thị ủy; UBMTTQ; BĐBP; Bộ đội Biên phòng; GHPGVN; Giáo hội Phật giáo
`);

/** Bodies that are named with *tại* and a place. */
export const SEATED_HEADS: ReadonlySet<string> = new Set(
  phrases(`đại sứ quán; tổng lãnh sự quán; lãnh sự quán; văn phòng; chi nhánh; văn phòng đại diện; cơ quan`),
);

/** Two-syllable words beside those of the fields that go on in lower case: *Bách khoa*, *Nghe nhìn*. */
export const NAME_PAIRS: readonly string[] = phrases(`
Bách khoa; Nghe nhìn; Toàn cầu; Phân phối; Ngân hàng; Quốc gia; Quốc dân; Sư phạm; Kinh tế; Ngoại thương; Ngoại ngữ; Bưu điện; Bóng đèn; Thương gia; Tiến bộ; Hỏa táng; Phát điện; Dược phẩm; Hàng không; Xi măng; Bất động; Khách sạn; Thời trang; Bia rượu; Nước giải khát; Dầu khí; Than khoáng sản; Cao su; Cà phê; Chè; Thuốc lá; Mía đường; Bánh kẹo; Đóng tàu; Cơ khí; Lắp máy; Điện tử; Viễn thông; Bưu chính; Vàng bạc; Đá quý; Tự nhiên; Xã hội; Nhân văn; Công đoàn; Kiểm sát; Tòa án; Hành chính; Phụ nữ; Thanh thiếu niên; Cán bộ; Kiểm toán; Thiếu niên; Nhi đồng; Tiền phong; Thanh niên; Lao động; Nhân dân; Giải phóng; Tuổi trẻ; Thể thao; Pháp luật; Đời sống; Gia đình; Nông thôn; Công luận; Thương hiệu; Diễn đàn; Đầu tư; Tài nguyên; Quân đội; Biên phòng; Cựu chiến binh; Khuyến học; Tri thức; Sức khỏe; Người lao động; Người cao tuổi; Đại đoàn kết; Quốc tế; Hồng Thập tự; Quân y; Trung ương; Nhiệt đới; Nội tiết; Lão khoa; Da liễu; Tâm thần; Phục hồi; Chức năng; Chấn thương; Chỉnh hình; Truyền máu; Huyết học; Phụ sản; Sản nhi; Từ Dũ; Hữu nghị; Thống nhất; Chợ rẫy
`);
