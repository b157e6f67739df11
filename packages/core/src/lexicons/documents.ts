import { phrases, words } from './list.ts';

// Source: kinds of documents and their codes in Nghị định 30/2020/NĐ-CP (annex III), Quy định 399-QĐ/TW and the law on
// legal documents; laws named in the press.

export const DOCUMENT_KINDS: readonly string[] = phrases(`
Bản án; Bản ghi nhớ; Báo cáo; Biên bản; Bộ luật; Cáo trạng; Chỉ thị; Chương trình; Chương trình hành động;
Chương trình phối hợp; Công điện; Công hàm; Công văn; CT; CV; Dự án; Đề án; Điều lệ; Giấy chứng nhận;
Giấy mời; Giấy phép; Giấy phép xây dựng; Giấy ủy quyền; Hiến pháp; Hồ sơ; Hợp đồng; Hướng dẫn; Kế hoạch;
Kế hoạch hành động; Kết luận; Kết luận thanh tra; KH; KL; Lệnh; Luật; NĐ; Nghị định; Nghị định thư;
Nghị quyết; Nghị quyết chuyên đề; Nghị quyết liên tịch; NQ; Pháp lệnh; Phiếu báo; Phiếu chuyển; Phương án; QCVN;
QĐ; Quy chế; Quy định; Quy tắc; Quy trình; Quyết định; Quyết định phê duyệt; Quyết định xử phạt; Sắc lệnh; TCVN;
Thỏa thuận; Thông báo; Thông báo kết luận; Thông cáo; Thông tri; Thông tư; Thông tư liên tịch; Tiêu chuẩn;
Tờ trình; TT; TTLT; Văn bản; Văn bản chỉ đạo; Văn bản hợp nhất
`);

/** Documents that are named without a number. */
export const NAMED_DOCUMENTS: readonly string[] = phrases(`
BLDS; BLHS; BLTTHS; Bộ luật Dân sự; Bộ luật Hàng hải Việt Nam; Bộ luật Hình sự; Bộ luật Lao Động;
Bộ luật Tố tụng dân sự; Bộ luật Tố tụng hình sự; Điều lệ Công đoàn Việt Nam; Điều lệ Đảng;
Điều lệ Đảng Cộng sản Việt Nam; Điều lệ Đoàn; Điều lệ Đoàn TNCS Hồ Chí Minh; Điều lệ Hội; Điều lệ MTTQ Việt Nam;
Hiến pháp; Luật An ninh mạng; Luật An ninh quốc gia; Luật An toàn, vệ sinh lao động; Luật An toàn thông tin mạng;
Luật An toàn thực phẩm; Luật Ban hành văn bản quy phạm pháp luật; Luật Ban hành VBQPPL; Luật Báo chí;
Luật Bảo hiểm tiền gửi; Luật Bảo hiểm xã hội; Luật Bảo hiểm y tế; Luật Bảo vệ bí mật nhà nước;
Luật Bảo vệ dữ liệu cá nhân; Luật Bảo vệ môi trường; Luật Bảo vệ quyền lợi người tiêu dùng;
Luật Bảo vệ và phát triển rừng; Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND; Luật BHXH; Luật BHYT;
Luật Biên giới quốc gia; Luật Biên phòng; Luật Biên phòng Việt Nam; Luật Biển Việt Nam; Luật Bình đẳng giới;
Luật Các tổ chức tín dụng; Luật Cán bộ, công chức; Luật Cảnh sát biển Việt Nam; Luật Cảnh sát cơ động; Luật Cảnh vệ;
Luật Cạnh tranh; Luật Căn cước; Luật Căn cước công dân; Luật Chăn nuôi; Luật Chất lượng sản phẩm, hàng hóa;
Luật Chuyển giao công nghệ; Luật Chứng khoán; Luật Công an nhân dân; Luật Công chứng; Luật Công đoàn;
Luật Công nghệ cao; Luật Công nghệ thông tin; Luật Công nghiệp công nghệ số; Luật Cư trú; Luật Dân quân tự vệ;
Luật Dân số; Luật Di sản văn hóa; Luật Doanh nghiệp; Luật Doanh nghiệp nhà nước; Luật Du lịch; Luật Dược;
Luật Dữ liệu; Luật Đa dạng sinh học; Luật Đặc xá; Luật Đầu tư; Luật Đầu tư công; Luật Đất đai; Luật Đất đai sửa đổi;
Luật Đấu giá tài sản; Luật Đấu thầu; Luật Đầu tư theo phương thức đối tác công tư; Luật Đê điều; Luật Điện ảnh;
Luật Điện lực; Luật Địa chất và Khoáng sản; Luật Điều ước quốc tế; Luật Đo đạc và bản đồ; Luật Đường bộ;
Luật Đường sắt; Luật Giao dịch điện tử; Luật Giáo dục quốc phòng và an ninh; Luật Giao thông đường bộ;
Luật Giao thông đường thủy nội địa; Luật Giá; Luật Giám định tư pháp; Luật Giáo dục; Luật Giáo dục đại học;
Luật Giáo dục nghề nghiệp; Luật Hàng không dân dụng Việt Nam; Luật Hải quan; Luật Hòa giải, đối thoại tại Tòa án;
Luật Hòa giải ở cơ sở; Luật Hóa chất; Luật Hỗ trợ doanh nghiệp nhỏ và vừa; Luật Hôn nhân và gia đình; Luật Hộ tịch;
Luật Hợp tác xã; Luật HTX; Luật Kế toán; Luật Khám bệnh, chữa bệnh; Luật Khí tượng thủy văn; Luật Khiếu nại;
Luật Khiếu nại, tố cáo; Luật Khoa học và Công nghệ; Luật Khoáng sản; Luật Kiểm toán độc lập; Luật Kiểm toán nhà nước;
Luật Kinh doanh bảo hiểm; Luật Kinh doanh bất động sản; Luật Kinh doanh BĐS; Luật Lâm nghiệp; Luật Luật sư;
Luật Lưu trữ; Luật Lực lượng dự bị động viên; Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở;
Luật Lý lịch tư pháp; Luật Mặt trận Tổ quốc Việt Nam; Luật Năng lượng nguyên tử; Luật Ngân hàng Nhà nước Việt Nam;
Luật Ngân sách; Luật Ngân sách nhà nước; Luật Nghĩa vụ quân sự; Luật Người cao tuổi; Luật Người khuyết tật;
Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; Luật Nhà giáo; Luật Nhà ở; Luật Phá sản;
Luật Phí và lệ phí; Luật Phòng, chống bạo lực gia đình; Luật Phòng, chống HIV/AIDS; Luật Phòng, chống ma túy;
Luật Phòng, chống mua bán người; Luật Phòng, chống rửa tiền; Luật Phòng, chống tác hại của rượu, bia;
Luật Phòng, chống tác hại của thuốc lá; Luật Phòng, chống tham nhũng; Luật Phòng, chống thiên tai; Luật Phòng bệnh;
Luật Phòng cháy, chữa cháy; Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Luật Phòng cháy chữa cháy;
Luật Phòng cháy và chữa cháy; Luật Phòng chống ma túy; Luật Phòng chống tham nhũng; Luật Phòng không nhân dân;
Luật Phòng thủ dân sự; Luật Quản lý, sử dụng tài sản công; Luật Quản lý, sử dụng tài sản nhà nước;
Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Luật Quản lý ngoại thương; Luật Quản lý nợ công;
Luật Quản lý thuế; Luật Quảng cáo; Luật Quốc phòng; Luật Quốc tịch Việt Nam; Luật Quy hoạch; Luật Quy hoạch đô thị;
Luật Quy hoạch đô thị và nông thôn; Luật Quy hoạch đô thị và quy hoạch nông thôn;
Luật Sĩ quan Quân đội nhân dân Việt Nam; Luật Sở hữu trí tuệ; Luật Sử dụng năng lượng tiết kiệm và hiệu quả;
Luật Tài nguyên nước; Luật Tần số vô tuyến điện; Luật Thanh niên; Luật Thanh tra; Luật Thi đua, Khen thưởng;
Luật Thi đua khen thưởng; Luật Thi hành án dân sự; Luật Thi hành án hình sự; Luật Thi hành tạm giữ, tạm giam;
Luật Thỏa thuận quốc tế; Luật Thống kê; Luật Thuế giá trị gia tăng; Luật Thuế thu nhập cá nhân;
Luật Thuế thu nhập doanh nghiệp; Luật Thuế tiêu thụ đặc biệt; Luật Thuế xuất khẩu, thuế nhập khẩu; Luật Thú y;
Luật Thủ đô; Luật Thủy lợi; Luật Thủy sản; Luật Thư viện; Luật Thương mại; Luật Thực hành tiết kiệm, chống lãng phí;
Luật Thực hiện dân chủ ở cơ sở; Luật Tiếp cận thông tin; Luật Tiếp công dân; Luật Tiêu chuẩn và Quy chuẩn kỹ thuật;
Luật Tín ngưỡng, tôn giáo; Luật Tố cáo; Luật Tổ chức TAND; Luật Tổ chức VKSND; Luật Tố tụng hành chính;
Luật Tổ chức Chính phủ; Luật Tổ chức chính quyền địa phương; Luật Tổ chức Quốc hội; Luật Tổ chức Tòa án nhân dân;
Luật Tổ chức Viện kiểm sát nhân dân; Luật Trách nhiệm bồi thường của Nhà nước;
Luật Trật tự, an toàn giao thông đường bộ; Luật Trẻ em; Luật Trồng trọt; Luật Trợ giúp pháp lý; Luật Trưng cầu ý dân;
Luật Tương trợ tư pháp; Luật về Hội; Luật Viên chức; Luật Viễn thông; Luật Việc làm; Luật Xây dựng; Luật Xuất bản;
Luật Xuất cảnh, nhập cảnh; Luật Xử lý vi phạm hành chính; Pháp lệnh Chi phí tố tụng; Pháp lệnh Cựu chiến binh;
Pháp lệnh Dân quân tự vệ; Pháp lệnh Dân số; Pháp lệnh Tín ngưỡng, tôn giáo; Pháp lệnh Ưu đãi người có công;
Pháp lệnh Ưu đãi người có công với cách mạng
`);

/** Signs of kinds and issuers that show a number of a document even with spaces in it: *10 - NQ/TU*. */
export const DOCUMENT_SIGNS: readonly string[] = words(`
BC CT CTr CV ĐA ĐU HD HU KH KL NĐ NQ QC QĐ TB TT TTr TU TW
`);
