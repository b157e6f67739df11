import { words, phrases } from './list.ts';

// Source: names of people in 150,704 news articles and a forum corpus, counted; surname shares after
// Lê Trung Hoa; surnames of ethnic groups after Nguyễn Khôi, "Họ và tên của 54 dân tộc", and hoten.org.

/** Surnames borne by many people. */
export const SURNAMES: readonly string[] = words(`
An Âu Bàn Bành Bạch Bế Biện Bồ Bùi Ca Cam Cao Cát Cầm Cấn Châu Chế Chu Chung Chương Chử Công Cổ Cung Cù Danh
Diêm Diệp Doãn Dư Dương Đan Đàm Đào Đăng Đặng Đậu Đinh Đoàn Đồng Đỗ Đới Đường Giang Giả Giáp Hà Hàn Hán Hạ
Hầu Hoa Hoàng Hồ Hồng Huỳnh Hùng Hữu Hứa Kha Khâu Khoa Khổng Khuất Khúc Khưu Kiều Kim La Lai Lam Lã Lạc Lại
Lăng Lâm Lầu Lê Liên Liêu Linh Long Lò Lộc Lục Lương Lường Lưu Lữ Lý Ma Mai Mã Mạc Mạnh Mông Ngân Nghiêm Ngô
Nguyễn Ngũ Ngụy Nhan Nhâm Nhữ Ninh Nông Ôn Phan Phàn Phạm Phí Phó Phùng Phú Phương Quan Quang Quàng Quản
Quách Sa Sầm Sơn Sử Tào Tạ Tăng Tân Tần Thái Thạch Thân Thẩm Thi Thiều Thủy Tiêu Tiền Tiết Tòng Tô Tôn Tống
Trang Trà Trần Triệu Trình Trịnh Trương Tưởng Từ Ung Uông Vạn Văn Vân Vi Viên Vòng Võ Vũ Vương Vy Xa Xuân
Yên
`);

/** Surnames that are rare or also ordinary words; they need a cue beside them. */
export const RARE_SURNAMES: readonly string[] = words(`
A Adrơng Alăng ARất Arul Ating Ayun Ân Ấu Ban Bá Báo Bạc Bhling Bhnướch Bh’ling Bh’nướch Bing Blúp Bríu Byă
Cà Cảnh Cái Cáo Cáp Chamalé Chamaléa Chang Chau Chảo Chá Cháng Chìn Chìu Chích Chíu Cil Clâu Coor Cồ Cơlâu
Củng Cụt Cứ Cự Dã Dềnh Dìu Đàng Đái Đạo Đầu Đèo Điêu Điểu Địch Đôn Đổng Êban Êñuôl Ênuôl Già Giàng Giản Hảng
Hạng Hđơk Hiao Hình Hmok Hoắc Hốih Hờ Hù Hùynh Hướng Hwing Ích Ka Kator Katơr Kăn Kbuôr Kđoh Kế Khiếu Khoàng
Khương Kiên Knul Kpă Kpơr Kpuih Kray Kriêng Ksor Ksơr Ktla Ktul K’ K’Să Lang Lạng Lằm Lềm Lều Liễu Lim Lìm
Lo Loan Lô Lỗ Lộ Lỡo Luyện Lù Lùng Lừ Lự Ly Lỳ Lỷ Mang Mào Má Mạch Mâu Mẫn Mấu Mè Mễ Min Mlô Moong Mùa Nay
Não Ndu Neang Néang Ngạc Ngần Ngọ Nhiêu Niê Ổn Pàn Pả Phàng Phản Phù Pinăng Pơloong Pờ Puih Pupor Qua Quảng
Quế Quyền Rahlan Rcom Riah Rmah Rơchâm Rvai R’com R’Mah Sái Sần Sềnh Siu Sình Sính Sồng Sùng Sú Sừng Tài Tán
Tằng Tẩn Tất Tận Tề Tếnh Thang Thàng Thành Thào Thập Thiên Thiềm Thiệu Thị Thịnh Thò Thôi Thông Tiếp Touneh
Trác Tráng Trầm Triêk Trì Tro Trưng Trượng Tsằn Tuấn Tường Ty Tỷ Ứng Vang Và Vàng Vần Ven Viêm Viêng Vì
Voòng Vù Vưu Vừ Xeo Xồng Y Ya Zơrâm
`);

/** Surnames of two syllables and more. */
export const COMPOUND_SURNAMES: readonly string[] = phrases(`
Âu Dương; Công Huyền Tôn Nữ; Công Tằng Tôn Nữ; Đặng Trần; Hoàng Phủ; Lê Nguyễn; Nguyễn Lê; Nguyễn Phúc;
Nguyễn Phước; Nguyễn Trần; Tôn Nữ; Tôn Thất; Trần Lê; Tư Mã; Vũ Đỗ
`);

/** Syllables that stand between surname and given name. */
export const MIDDLE_NAMES: readonly string[] = words(`
A An Anh Ái Ánh Ân Bảo Bá Bách Bạch Băng Bằng Bắc Bé Bình Bích Bội Bùi Bửu Cao Cảnh Cát Cẩm Chánh Châu Chấn
Chi Chiến Chí Chính Chu Chung Công Cường Danh Diễm Diệp Diệu Doãn Du Duy Duyên Dũng Dương Đan Đài Đào Đại
Đạo Đạt Đăng Đắc Đặng Điền Đinh Đình Định Đoan Đoàn Đông Đồng Đỗ Đức Gia Giang Hà Hàn Hào Hải Hạ Hạnh Hằng
Hậu Hiền Hiển Hiểu Hiến Hiếu Hoa Hoài Hoàn Hoàng Hòa Hồ Hồng Huệ Huy Huyền Huỳnh Hùng Hưng Hương Hướng Hữu
Kế Khả Khải Khánh Khắc Khoa Khôi Khương Kiên Kiều Kiến Kim Kinh Kỳ Lam Lan Lâm Lân Lập Lê Lệ Liên Linh Long
Lộc Lương Lưu Ly Lý Mai Mạnh Mậu Minh Mộng My Mỹ Nam Năng Ngân Nghĩa Ngọc Ngô Nguyên Nguyễn Nguyệt Nhã Nhân
Nhất Nhật Nho Như Nhữ Nhựt Nội Nữ Phan Phát Phạm Phi Phong Phú Phúc Phụng Phương Phước Phượng Quan Quang
Quảng Quán Quân Quế Quí Quốc Quyết Quỳnh Quý Sinh Sĩ Song Sông Sơn Sỹ Tam Tài Tá Tăng Tâm Tân Tấn Tất Thanh
Thành Thảo Thái Thánh Thạch Thăng Thắng Thế Thi Thiên Thiết Thiếu Thiện Thị Thịnh Thoại Thọ Thu Thuận Thùy
Thủy Thúc Thúy Thục Thụy Thư Thương Thượng Thừa Tiên Tiểu Tiến Toàn Tô Tôn Tông Tố Trang Trà Trâm Trần Tri
Triều Triệu Trinh Trí Trịnh Trọng Trung Trùng Trúc Trương Trường Tuấn Tuệ Tuyết Tùng Tú Tư Tường Từ Tử Tứ Tự
Uyên Út Vạn Văn Vân Vi Viễn Viết Việt Vinh Vĩ Vĩnh Võ Vũ Vương Vỹ Xuân Xương Y Yên Yến
`);

/** Given names, each seen in at least two different full names. */
export const GIVEN_NAMES: readonly string[] = words(`
Ai An Anh Ảnh Ái Án Ánh Ân Âu Ẩn Ấn Ất Ba Ban Bang Bao Bài Bàn Bàng Bành Bào Bản Bảng Bảnh Bảo Bảy Bão Bá
Bách Bái Báo Bát Báu Bạc Bạch Bạo Băng Bằn Bằng Bắc Bân Bẩy Be Bé Bẹ Bê Bên Bền Bể Bi Biên Biền Biển Biểu
Biếc Biết Biện Bin Binh Bình Bỉ Bỉnh Bí Bích Bính Bon Bò Bôi Bôn Bông Bồng Bổn Bổng Bốc Bốn Bộ Bội Bung Bùi
Búp Bút Bường Bưởi Bưu Bừng Bửu Ca Cam Can Cang Canh Cao Cành Cải Cảm Cảng Cảnh Các Cách Cán Cánh Cát Căn
Căng Cắm Cân Câu Cây Cầm Cần Cầu Cẩm Cẩn Cấn Cấp Cận Ch Chanh Chàng Chánh Chăm Chắc Chắt Châm Chân Châu Chẩm
Chẩn Chấn Chấp Chất Chế Chi Chiêm Chiên Chiêng Chiêu Chiều Chiểu Chiếm Chiến Chiếu Chinh Chình Chỉ Chỉnh Chí
Chích Chín Chính Cho Chon Chót Chọn Chơi Chơn Chu Chuân Chuẩn Chung Chuyên Chuyền Chuyển Chuyện Chủ Chủng
Chúc Chư Chương Chưởng Chước Chử Chữ Chứ Chức Còn Có Cọt Cô Côi Côn Công Cổn Cố Cốc Cống Cộng Cơ Cu
Cung Cuông Cù Củ Của Củng Cúc Cục Cư Cưng Cương Cường Cừ Cử Cửu Cứ Cự Danh Dao Dành Dạ Dạng Dân Dâng Dần Dẫn
Dật Dậu Dậy Dèn Dễ Di Diên Diễm Diễn Diến Diệm Diện Diệp Diệt Diệu Dinh Dĩ Dĩnh Dị Dịu Do Doan Doanh
Doãn Dong Dỏng Du Duân Duẩn Duẫn Duật Duệ Dung Duy Duyên Duyển Duyến Duyện Duyệt Dùng Dũ Dũng Dụ Dục Dụng Dư
Dương Dưỡng Dược Dừa Dữ Dững Dứt Dự Dực Dy Dỹ Đa Đam Đan Đang Đà Đài Đàm Đàn Đào Đải Đảm Đản Đảng Đảnh Đảo
Đãi Đãng Đá Đán Đáng Đáo Đáp Đại Đạm Đạo Đạt Đăng Đằng Đẳng Đắc Đặng Đây Đầm Đầy Đẩu Đấu Đậm Đậu Đen Đèo Đẹp
Đê Đêm Đề Đế Đến Đệ Đi Điềm Điền Điều Điểm Điển Điểu Điếm Điện Điệp Điệt Điệu Đinh Đình Đỉnh Đĩnh Đích Đính
Định Đoan Đoài Đoàn Đoán Đỏ Đó Đón Đọc Đô Đôn Đông Đồng Đổng Đỗ Đốc Đối Đống Độ Động Đột Đơ Đơn Đời Đỡ Đới
Đợi Đua Đủ Đúng Đương Đường Được Đượm Đức Em Én Ga Gái Gắng Gần Gẩm Gấm Ghi Gi Gia Giai Giang Giao
Giàu Giải Giản Giảng Giám Giáo Giáp Gin Giỏi Giới Gòn Gọn Gương Hai Hanh Hay Hà Hài Hàm Hàn Hành Hào
Hải Hảo Hãn Hách Hái Hán Hát Hạ Hạc Hạn Hạng Hạnh Hạo Hạp Hạt Hăng Hằng Hẳn Hẳng Hân Hây Hầu Hấn Hận Hậu Hè
Hẹ Hên Hến Hết Hệ Hi Hiên Hiêng Hiền Hiển Hiểu Hiến Hiếu Hiện Hiệp Hiệt Hiệu Hin Hinh Hình Hoa Hoai Hoan
Hoang Hoanh Hoài Hoàn Hoàng Hoành Hoãn Hoán Hoạch Hoạt Hoằng Hon Hòa Hòe Hỏa Hỏi Hóa Họa Học Hôn Hồ
Hồi Hồng Hổ Hối Hộ Hội Hơn Hới Hớn Hợi Hợp Huân Huần Huấn Huê Huề Huế Huệ Huy Huyên Huyền Huyến Huyện Huyệt
Huynh Huỳnh Hùm Hùng Húc Húng Hưng Hương Hường Hưởng Hướng Hưu Hữu Hứa Hức Hựu Hy Hỷ Ích Ka Kéo Kê Kể Kế Kết
Kh Kha Khai Khang Khanh Khành Khả Khải Khảm Khá Khách Khái Kháng Khánh Khắc Khâm Khẩn Khẩu Khen Khéo
Khê Khế Khi Khiêm Khiên Khiều Khiển Khiết Khiếu Khích Kho Khoa Khoan Khoái Khoán Khoát Khỏe Khóa Khôi Khôn
Khối Khơi Khởi Khu Khuất Khuê Khuôn Khuông Khuyên Khuyến Khuynh Khương Kiêm Kiên Kiêu Kiền Kiều Kiểm Kiển
Kiểu Kiếm Kiến Kiệm Kiện Kiệp Kiệt Kim Kinh Kình Kỉnh Kích Kính Kông Ky Kỳ Kỷ Kỹ Ký Kỵ La Lai Lam Lan
Lang Lanh Lao Lay Là Lài Làn Làng Lành Lào Lãm Lãng Lãnh Lá Lánh Lạc Lại Lạng Lạt Lăng Lắm Lặng Lâm Lân Lâu
Lầu Lẫm Lập Lật Len Lèo Lẹ Lê Lên Lễ Lệ Lệnh Liêm Liên Liêng Liêu Liền Liễn Liễu Liết Liệt Liệu Lil Lin Linh
Lình Lĩnh Lịch Lịnh Lo Loan Loát Long Lòng Lô Lỗi Lộ Lộc Lơ Lời Lới Lớn Lớp Lợi Luân Luận Luật Lung Luông
Luyên Luyến Luyện Lùng Lũng Lũy Lụa Lục Lư Lương Lưỡng Lượm Lượng Lượt Lưu Lừng Lữ Lự Lựa Lực Lựu Ly Lynh Lỳ
Lý Mai Man Mang Manh Mao Mau May Màu Mảnh Mã Mãi Mãn Mãnh Mão Mách Mánh Mạc Mạch Mại Mạn Mạng Mạnh Mạo Mắn
Mây Mẫn Mẫu Mận Mật Mậu Me Mẽ Mên Mễ Mến Mi Miên Miền Miễn Miến Minh Mình Mích Mị Mịch Mịn Mót Mô Môn
Mông Mộc Mộng Một Mơ Mới Mua Muôn Muội Muộn Mùa Mùi Mục Mười Mượt Mưu Mừng Mức Mực My Mỹ Mỵ Na Nai Nam Nang
Nào Náo Năm Năng Nẵng Nên Nết Ng Nga Ngay Ngà Ngàn Ngải Ngãi Ngát Ngạn Ngân Ngần Ngấn Ngh Nghe Nghệ Nghi
Nghiêm Nghiên Nghiêu Nghiệm Nghiệp Nghĩa Nghị Ngoan Ngoãn Ngoại Ngoạn Ngon Ngói Ngọ Ngọc Ngọt Ngô Ngôn Ngộ
Ngời Ngỡi Ngợi Nguồn Nguyên Nguyền Nguyễn Nguyện Nguyệt Ngũ Ngụ Ngư Ngươn Ngưỡng Ngưu Ngữ Ngự Nh Nha Nhan
Nhang Nhanh Nhài Nhàn Nhã Nhãn Nhánh Nhạ Nhạc Nhạn Nhâm Nhân Nhẫn Nhất Nhậm Nhận Nhật Nhẽ Nhẹ Nhi Nhiên
Nhiều Nhiễu Nhiếp Nhiệm Nhì Nhĩ Nhí Nhị Nhịn Nho Nhỏ Nhôm Nhơn Nhờ Nhỡ Nhớ Nhu Nhuần Nhuận Nhuệ Nhung Nhụy
Như Nhưng Nhương Nhường Nhưỡng Nhượng Nhứt Nhự Nhựt Ni Niêm Niên Niềm Niệm Ninh No Non Nô Nông Nội Nơi Nở Nu
Nuôi Núi Nụ Nưng Nương Nữ Nữa Ny Oai Oanh Oánh On Ổn Ơn Ph Pha Phan Phanh Phao Phàm Phàn Phàng Phải Phác
Phách Phái Phán Pháp Phát Phẩm Phấn Phận Phê Phến Phi Phiên Phiếm Phiến Phiếu Phiệt Phinh Phí Pho Phong
Phòng Phó Phóng Phông Phổ Phố Phu Phuông Phùng Phủ Phú Phúc Phụ Phục Phụng Phương Phường Phước Phướn Phượng
Phức Qu Qua Quan Quang Quả Quản Quảng Quá Quái Quán Quát Quắn Quân Quất Quận Quê Quế Qui Quí Quốc Quới
Quy Quyên Quyền Quyến Quyết Quynh Quỳ Quỳnh Quỹ Quý Qúy Qưới Rành Rạng Răng Rân Re Reo Rê Ri Rin Rinh
Rô Rôn Rồng Rớt Ru Rum Ry Sa Sal San Sang Sanh Sao Sài Sành Sản Sách Sáng Sánh Sáu Sắc Sắt Sâm Sân Sầu Sen
Sẻ Siêng Siêu Sim Sinh Sĩ Sính So Soa Soái Soát Soạn Son Song Sỏi Sô Sông Số Sơ Sơn Sở Su Sum Sung Suối Suốt
Súy Sư Sương Sướng Sử Sửa Sửu Sứ Sứng Sự Sỹ Ta Tam Tao Tài Tào Tả Tải Tảng Tảo Tá Tác Tám Tánh Tạc Tại
Tạo Tăng Tằm Tẵng Tặng Tâm Tân Tây Tầm Tần Tẩm Tấm Tấn Tất Tập Ten Tèo Tề Tế Th Tha Thang Thanh Thao Thay
Thà Thành Thả Thải Thản Thảng Thảnh Thảo Thá Thái Thám Thánh Tháp Thạc Thạch Thạnh Thạo Thăm Thăng Thắm
Thắng Thặng Thâm Thân Thần Thẩm Thất Thận Thập Thật Thép Thê Thêm Thêu Thể Thế Thệ Thi Thiêm Thiên Thiềm
Thiền Thiều Thiểu Thiến Thiết Thiếu Thiện Thiệp Thiệt Thiệu Thinh Thì Thìn Thỉ Thỉnh Thía Thích Thị Thịnh
Tho Thoa Thoan Thoàn Thoải Thoảng Thoại Thoi Thỏ Thỏa Thọ Thôi Thôn Thông Thổ Thống Thơ Thơi Thơm Thời Thới
Thu Thuân Thuần Thuẩn Thuẫn Thuấn Thuận Thuật Thung Thuộc Thuy Thuyên Thuyền Thuyết Thùy Thủ Thủy Thú Thúy
Thụ Thục Thụy Thư Thưa Thương Thường Thưởng Thước Thướng Thược Thượng Thừa Thử Thứ Thức Thự Thực Thy Tiêm
Tiên Tiêu Tiềm Tiền Tiển Tiểu Tiễn Tiến Tiếng Tiếp Tiết Tiếu Tiệc Tiệm Tiệp Tiệu Tin Tinh Tình Tỉnh Tĩnh Tí
Tích Tím Tín Tính Tịch Tịnh Toan Toàn Toản Toái Toán Toại Tòng Tỏ Tỏa Tọa Tô Tôn Tông Tồn Tổ Tổng Tố
Tốn Tống Tốt Tộ Tộc Tơ Tới Tr Trai Trang Tranh Trà Trào Trảng Trãi Trác Tráng Trạc Trạch Trạng Trăm Trắc
Trắng Trâm Trân Trầm Trần Trấn Trận Tri Triêm Triều Triển Triết Triệu Trinh Trì Trình Trí Trị Trịnh Trong
Tròn Trọn Trọng Trôi Trơn Trợ Trung Truyền Truyện Trúc Trụ Trưng Trương Trường Trưởng Trước Trượng Trừ Trừng
Trữ Trứ Trực Tuân Tuần Tuấn Tuất Tuận Tuế Tuệ Tung Tuy Tuyên Tuyền Tuyển Tuyến Tuyết Tuynh Tùng Tùy Tú Túc
Túy Tụ Tụy Tư Tươi Tương Tường Tưởng Tước Từ Tử Tửu Tứ Tự Tựa Tựu Ty Tỷ Tý Tỵ Uẩn Uông Uy Uyên Uyển Úc Út Úy
Ưng Ước Ửng Ức Ứng Vang Vanh Vàng Vạn Văn Vân Vấn Vận Vẻ Vẽ Vẹn Vệ Vi Viêm Viên Viển Viễn Viết Viện Việt Vin
Vinh Vình Vĩ Vĩnh Vít Vị Vịnh Võ Vọng Vốn Vu Vui Vuông Vũ Vụ Vươn Vương Vượng Vững Vực Vy Vỹ Vỵ Xa Xanh
Xã Xá Xáng Xâm Xây Xem Xê Xi Xiêm Xiển Xiếu Xim Xinh Xí Xoa Xoan Xô Xu Xuân Xuất Xung Xuyên Xuyền Xuyến
Xương Xướng Xứng Yêm Yên Yến
`);

/** Forms of address before a name. */
export const HONORIFICS: readonly string[] = phrases(`
anh; bà; bác; bé; bị can; bị cáo; các anh; các bà; các chị; các đồng chí; các ông; cầu thủ; cậu; cháu; chiến sĩ;
chí sĩ; chị; chồng; chú; cô; cô giáo; cụ; cựu chiến binh; danh nhân; dì; doanh nhân; Đ/c; đ.c; đc; đồng chí;
đối tượng; em; em học sinh; gia đình bà; gia đình ông; học sinh; hộ bà; hộ ông; lái xe; liệt sĩ; mẹ; nạn nhân;
ngài; nghi can; nghi phạm; nhà cách mạng; nhà yêu nước; ông; ông bà; phu nhân; quý bà; quý ông; sinh viên;
tài xế; thầy; thầy giáo; thủ khoa; thương binh; vận động viên; VĐV; vợ; vợ chồng ông
`);

/** Phrases of words that also stand in names, and are none: headings, kinds of papers, waters and groups of states. */
export const NAMELESS: readonly string[] = phrases(`
Ảnh minh họa; Báo cáo; Chỉ thị; Chuyên mục; Chương trình; Công bố; Công điện; Công khai; Công thương; Công văn; CTV;
Danh sách; Dự thảo; Đăng nhập; Giấy chứng nhận; Giấy khen; Giấy mời; Giới thiệu; Google Maps; Hướng dẫn; Kế hoạch;
Kết luận; Khẩu hiệu; Kính gửi; Lễ hội; Lịch công tác; Lịch tiếp dân; Liên hệ; Liên Hiệp Quốc; Lời kêu gọi;
Nghị định; Nghị quyết;
Nhóm PV; Nội dung; Nội quy; Nơi nhận; P.V; PV; Phát biểu; Phụ lục; Quy chế; Quy định; Quyết định; Tài liệu;
Thái Bình Dương;
Thành phần; Thay mặt; Thể lệ; Thông báo; Thông cáo; Thông tin; Thông tri; Thư cảm ơn; Thư chúc mừng; Thư ngỏ;
Tiếng Anh; Tiếng Hàn; Tiếng Nga; Tiếng Nhật; Tiếng Pháp; Tiếng Trung; Tiếng Việt; Tin tức; Tin vắn; Tổng hợp;
Tờ trình; Trang chủ; Trích yếu; TL; Văn bản; Văn nghệ; Xem thêm
`);

/** Words and phrases that begin a sentence and end no name, where the word after them is small. */
export const OPENERS: readonly string[] = phrases(`
An ninh; An toàn; Ban đầu; Bên cạnh; Bình quân; Bình thường; Bước đầu; Bảo vệ; Bảo đảm; Chia sẻ; Chiều cùng;
Chính phủ; Chính quyền; Chính sách; Chủ tịch; Chủ đầu; Các; Còn; Công an; Công trình; Công ty; Công tác; Cùng; Cũng;
Cơ quan; Cảnh sát; Dự kiến; Dự án; Giám đốc; Gần; Hai; Hiện; Hiện nay; Hoàn thành; Hòa giải; Hương ước; Hưởng ứng;
Hạnh phúc; Hội nghị; Hội đồng; Khai mạc; Khen thưởng; Khi; Khoảng; Khánh thành; Không; Kinh tế; Kết luận; Kết quả;
Kết thúc; Liên quan; Lãnh đạo; Lúc; Lợi dụng; Lực lượng; Minh chứng; Mặc dù; Mỗi; Một; Ngay; Ngoài; Ngày; Người;
Nhiều; Nhân dân; Nhân dịp; Như vậy; Nhận; Nhằm; Những; Nếu; Nội dung; Phong trào; Phát biểu; Phương án; Qua;
Quang cảnh; Quyết định; Quảng cáo; Rất; Sau; Sinh năm; Sinh ra; Sáng nay; Sắp; Sở; Tham dự; Tham gia; Thanh niên;
Theo; Thu hút; Thành phố; Thông báo; Thông qua; Thông tin; Thảo luận; Thắng lợi; Thời gian; Thực hiện; Tiến hành;
Tiếp nhận; Tiếp theo; Tiếp tục; Toàn bộ; Trao đổi; Trong; Trung tâm; Trên; Trước; Trường hợp; Trả lời; Tuy nhiên;
Tuyên truyền; Tâm sự; Tình hình; Tại; Tối cùng; Tổng số; Từ ngày; Từ năm; Từ đó; Việc; Và; Vào; Vì; Văn hóa; Về; Với;
Vụ; Yên tâm; Ông; Đang; Điều này; Điều đó; Đoàn viên; Đây; Đã; Đó; Được; Đại diện; Đại hội; Đảng viên; Đến; Để;
Đối tượng; Đối với; Đồng thời
`);

/** People who are known by this name alone. */
export const KNOWN_PEOPLE: readonly string[] = phrases(`
Ăngghen; Bà Triệu; Bác Hồ; C. Mác; C.Mác; Các Mác; Cụ Hồ; Donald Trump; Hai Bà Trưng; Hải Thượng Lãn Ông;
Hồ Chí Minh; Hun Sen; Lê-nin; Lênin; Mác; Nguyễn Ái Quốc; Nguyễn Tất Thành; Obama; Ph.Ăngghen; Putin;
Tập Cận Bình; Trường Chinh; V.I. Lênin; V.I.Lênin
`);
