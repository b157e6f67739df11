/** What counts, ordinals, shares, money, measures, ratios and ages are written like, by value. */
export const NUMBER_EXAMPLES = String.raw`
# counts
13 | 13; mười ba; [13] đồng chí; mười ba
5 | 05; năm; [05] đồng chí
20 | hai mươi; 20; hai chục
25 | hai mươi lăm; hai mươi nhăm; 25
44 | bốn mươi tư; bốn mươi bốn; 44
21 | hai mươi mốt; 21
105 | một trăm linh năm; một trăm lẻ năm; 105
365 | ba trăm sáu mươi lăm
1005 | một nghìn không trăm linh năm; một ngàn không trăm lẻ năm; 1.005; 1005
1234.5 | 1.234,5; 1,234.5
1234567 | 1.234.567; 1,234,567; 1234567; một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy
0.5 | 0,5; 0.5; không phẩy năm
818.303 | 818,303; tám trăm mười tám phẩy ba không ba
-12.5 | -12,5; âm 12,5; âm mười hai phẩy năm
30000 | 3 vạn; ba vạn; 30.000; 30 nghìn; ba mươi nghìn
300000000 | 3 trăm triệu; 300 triệu
350000000 | 350 triệu; ba trăm năm mươi triệu
2500000 | 2 triệu rưỡi; hai triệu rưỡi; 2,5 triệu
1200000000000 | 1,2 nghìn tỷ; 1.200 tỷ; một nghìn hai trăm tỷ
8628000000 | 8 tỷ 628 triệu; tám tỷ sáu trăm hai mươi tám triệu
460000000 | bốn trăm sáu mươi triệu; bốn trăm sáu triệu
1000000000000000000 | một tỷ tỷ
# ordinals
1 | thứ nhất; thứ 1; thứ I
13 | thứ XIII; thứ 13; thứ mười ba; XIII; khóa [XIII]; Đại hội [XIII]
2 | thứ hai; thứ nhì; hạng [II]; hạng [2]; hạng [Nhì]; đợt [2]; lần [2]
3 | hạng [Ba]; thứ ba; hạng [III]; kỳ họp [thứ 3]; kỳ họp [thứ ba]
4 | thứ tư; thứ 4
21 | thứ hai mươi mốt; lần [thứ 21]
# percent
93.6 % | 93,6%; 93,6 %; 93.6%
23.5 % | hai mươi ba phẩy năm phần trăm; 23,5 phần trăm
15 ‰ | 15‰; 15 phần nghìn
2.5 điểm % | 2,5 điểm %; tăng [2,5 điểm %]; 2,5 điểm phần trăm
8 %/năm | 8%/năm
20..30 % | 20-30%; 20 - 30%; 20% - 30%; từ 20% đến 30%; từ 20 đến 30%; từ 20-30%; từ 20 - 30 %; 20–30%
-5 % | -5%
# money
8628000000 VND | 8 tỷ 628 triệu đồng; 8.628 triệu đồng; 8.628.000.000 đồng; 8,628 tỷ đồng; 8 tỉ 628 triệu đồng; 8628 trđ; 8.628.000.000 VND; 8.628.000.000đ; 8 TỶ 628 TRIỆU ĐỒNG; tám tỷ sáu trăm hai mươi tám triệu đồng
1200000000000 VND | 1,2 nghìn tỷ đồng; 1.200 tỷ đồng
12500000 VND | 12,5 triệu đồng; 12,5 trđ; 12.500 nghìn đồng; 12.500.000 đồng; 12,5 tr.đ; mười hai triệu rưỡi đồng
12345600000 VND | 12.345,6 triệu đồng
500000 VND | 500 nghìn đồng; 500 ngàn đồng; 500.000 đồng; 500.000 VNĐ; 500.000₫; năm trăm nghìn đồng; 500,000 đồng
86300000 VND/người/năm | 86,3 triệu đồng/người/năm
4000000 VND/ha | 4 triệu đồng/ha; 4.000.000 đ/ha
150000 VND/m2 | 150.000 đồng/m2; 150 nghìn đồng/m2; 150.000 đồng/m 2
2000000 VND/học sinh/tháng | 2 triệu đồng/học sinh/tháng
1500000 USD | 1,5 triệu USD; 1,5 triệu đô la Mỹ; 1.500.000 USD; 1,5 triệu đô la; $1.500.000; USD 1.500.000
300 EUR | 300 euro; 300€; 300 EUR; €300; EUR 300
10000000 JPY | 10 triệu yên
1000 CNY | 1.000 nhân dân tệ
20000000..50000000 VND | từ 20 đến 50 triệu đồng; 20-50 triệu đồng; từ 20 - 50 triệu đồng; từ 20 triệu đến 50 triệu đồng; 20 triệu đồng - 50 triệu đồng; giữa 20 và 50 triệu đồng
900000000..1200000000 VND | từ 900 triệu đến 1,2 tỷ đồng
150000..200000 VND/ngày | 150-200 nghìn đồng/ngày; 150.000 - 200.000 đồng/ngày
# measures
12.5 ha | 12,5 ha; 12,5ha; 12,5 héc ta; 12,5 héc-ta
6338 m2 | 6.338m2; 6.338 m2; 6.338 m²; 6.338 mét vuông; 6.338 m 2
4140 m | 4140m; 4.140 m; 4.140 mét
3.5 km | 3,5 km; 3,5km; 3,5 ki-lô-mét; 3,5 cây số
250 kg | 250 kg; 250kg; 250 ki-lô-gam; hai trăm năm mươi ki lô gam
1500 m3/ngày đêm | 1.500 m3/ngày đêm
6.5 tấn/ha | 6,5 tấn/ha
65 tạ/ha | 65 tạ/ha
30 L | 30 lít; 30L
500 mL | 500ml; 500 ml
35 °C | 35°C; 35 độ C; 35 °C
60 km/h | 60 km/h; 60 km/giờ; 60 ki lô mét trên giờ
110 kV | 110 kV; 110kV
50 MW | 50 MW; 50MW
500 kWh | 500 kWh; 500kWh
50 μg/m3 | 50 μg/m3; 50 µg/m3
120 | [120] ngày công
20 ° | 20 độ
3 sào | 3 sào; ba sào
0.5 kg | 1/2kg
2..3 km | 2-3 km; từ 2 đến 3 km; từ 2 km đến 3 km
# ratios
26:30 | 26/30; [26/30] chỉ tiêu
1:3 | một phần ba; 1/3
3:4 | ba phần tư; 3/4
1253:1300 | 1.253/1.300; [1.253/1.300] hộ
30:100 | ba mươi phần một trăm
1:500 | 1/500
2:1 | 2-1
# ages
30 tuổi | 30 tuổi; ba mươi tuổi
18..25 tuổi | từ 18 đến 25 tuổi; 18-25 tuổi; từ 18 tuổi đến 25 tuổi
# modifiers stand outside
8628000000 VND mod=MORE_THAN | hơn [8 tỷ 628 triệu đồng]; trên [8 tỷ 628 triệu đồng]; ước hơn [8 tỷ 628 triệu đồng]
200 mod=LESS_THAN | gần [200] hộ; dưới [200] hộ; chưa đến [200] hộ; ít hơn [200] hộ; chưa đầy [200] hộ
300 mod=APPROX | khoảng [300] người; ước khoảng [300] người; xấp xỉ [300] người; ước đạt [300] người
30 mod=EQUAL_OR_LESS | không quá [30] người; tối đa [30] người; không vượt quá [30] người; nhiều nhất [30] người
15 % mod=EQUAL_OR_MORE | tối thiểu [15%]; ít nhất [15%]; từ [15%] trở lên; không dưới [15%]; không ít hơn [15%]
18 tuổi mod=EQUAL_OR_MORE | [18 tuổi] trở lên; từ [18 tuổi] trở lên; từ đủ [18 tuổi] trở lên
10 mod=EQUAL_OR_LESS | từ [10] người trở xuống
`;

/** Texts that hold no number. */
export const NO_NUMBER = String.raw`
một số đồng chí; vài hộ; nhiều nhiệm vụ; mấy chục năm; hàng nghìn lượt khách; hàng trăm tỷ đồng; vài ba người; dăm ba câu
Điều 5; khoản 2 Điều 10; điểm a khoản 1 Điều 3; khoản 3, 4 và 5 Điều 12; mục 3 chương 2; phụ lục 1; mẫu số 02; trang 12; bảng 3
khối 5; tổ 04; phường 7; thôn 3; Quốc lộ 46; tổ dân phố số 7; đường 535; xóm 4; lớp 9; bão số 3; cơn bão số 10
0912345678; SĐT: 0912345678; ĐT: 024.3825.1234; CCCD số 040085001234; mã số thuế 2900123456; 192.168.1.1
Covid-19; biển số 37A-123.45; Windows 10; www.nghean.gov.vn/2023/12; phòng 302; 123/4 đường Nguyễn Trãi
1. Công tác xây dựng Đảng; 2.1. Công tác tư tưởng; I. TÌNH HÌNH CHUNG; 3) Về an ninh trật tự; (2) Về xã hội; 4- Kết quả
Thứ nhất, tập trung lãnh đạo; Thứ hai là đẩy mạnh tuyên truyền; Một là, nâng cao nhận thức; Hai là, tăng cường kiểm tra; Ba là, đổi mới
không ngừng phấn đấu; năm qua; năm mới; tháng Ba; Huân chương Lao động hạng Ba; giải ba môn bóng đá; giải Nhất toàn đoàn; ba mẹ và con; chín muồi
đô thị loại IV; mức độ 4; ngày 19/12/2023; giai đoạn 2021-2025; quý III/2023; 65 năm; 02 lần/năm; tháng 13; 31/02/2024
`;
