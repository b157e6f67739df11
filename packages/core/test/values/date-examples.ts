/** What dates, times, durations, periods and sets are written like, by value; read on 2023-12-19, a Tuesday. */
export const DATE_EXAMPLES = String.raw`
# full dates, all separators
2023-07-05 | ngày 05/7/2023; 5/7/2023; 05-07-2023; 5.7.2023; ngày 5 tháng 7 năm 2023; Ngày 05 tháng 07 năm 2023; NGÀY 05/7/2023; hôm 5/7/2023; 2023-07-05; 2023/07/05; 5/7/23; mùng 5 tháng 7 năm 2023; ngày mồng 5 tháng 7 năm 2023; ngày 5 tháng 7, 2023; 5 thg 7, 2023; ngày 5/7 năm 2023; ngày năm tháng bảy năm 2023
1945-09-02 | ngày 2 tháng 9 năm 1945; ngày 2 - 9 - 1945; 2-9-1945; 2/9/1945; ngày 02-9-1945; ngày hai tháng chín năm 1945
1975-04-30 | 30/4/1975; ngày ba mươi tháng tư năm một nghìn chín trăm bảy mươi lăm
2024-02-29 | ngày 29/02/2024; 29.2.2024
2023-12-25 | thứ Hai, ngày 25/12/2023; Thứ 2, 25/12/2023; ngày thứ Hai, 25.12.2023
2023-12-24 | chủ nhật ngày 24 tháng 12 năm 2023; CN, 24/12/2023
2017-02-20 | ngày thứ Hai, 20. 2.2017
# part of day
2023-12-19TAF | Chiều ngày 19/12/2023; chiều 19/12/2023; buổi chiều ngày 19/12/2023; Chiều 19.12.2023
2023-12-19TMO | sáng ngày 19/12/2023; sáng 19-12-2023; rạng sáng 19/12/2023; sáng sớm ngày 19/12/2023
2023-12-19TEV | tối 19/12/2023; chiều tối ngày 19/12/2023
2023-12-19TNI | đêm 19/12/2023
2023-12-19TMI | trưa ngày 19/12/2023
# clock times
T08:30 resolved=2023-12-19T08:30 | 8 giờ 30 phút; 8h30; 08:30; 8 giờ 30; 8 giờ rưỡi; tám giờ ba mươi phút; 9 giờ kém 30
T07:30 resolved=2023-12-19T07:30 | 07h30’; 7g30
T17 resolved=2023-12-19T17 | 17h; 5 giờ chiều; lúc [17 giờ]; vào [17 giờ]
T06:10:05 resolved=2023-12-19T06:10:05 | 06:10:05; sáu giờ mười phút năm giây
2024-07-27T07:30 | 7 giờ 30 phút ngày 27/7/2024; 7h30 ngày 27/7/2024; 07:30 ngày 27/7/2024; 7 giờ 30 sáng ngày 27/7/2024; 7h30 sáng thứ Bảy, ngày 27/7/2024; 27/7/2024 07:30; ngày 27/7/2024 lúc 7 giờ 30 phút; thứ Bảy, 27/07/2024 07:30; 07:30 - 27/07/2024; ngày 27 tháng 7 năm 2024, 07:30
2024-01-01T00 | 0 giờ ngày 01/01/2024; 0h ngày 1/1/2024
2024-05-02T14:11+07:00 | 02/05/2024 14:11 (GMT+7)
2023-09-03T08:05:04Z | ngày 3 tháng 9 năm 2023 08:05:04 UTC
# months, quarters, halves, years
2024-06 | tháng 6 năm 2024; tháng 6/2024; tháng 06/2024; tháng 6-2024; tháng 6.2024; tháng Sáu năm 2024; tháng 6, 2024; thg 6 năm 2024; 06/2024
1941-05 | tháng năm năm 1941; tháng 5 năm 1941
2023-12 | tháng mười hai năm 2023; tháng chạp năm 2023
2023-Q3 | quý III/2023; quý 3/2023; quý III năm 2023; quý III-2023; quý ba năm 2023; Quý 3 năm 2023; Q3/2023; quý III của năm 2023
XXXX-Q4 resolved=2023-Q4 | quý IV; quý 4; quý tư
2024-H1 | 6 tháng đầu năm 2024; sáu tháng đầu năm 2024; 06 tháng đầu năm 2024; nửa đầu năm 2024; hai quý đầu năm 2024; 6 tháng năm 2024
2024-H2 | 6 tháng cuối năm 2024; nửa cuối năm 2024
XXXX-H1 resolved=2023-H1 | 6 tháng đầu năm
2023 | năm 2023; Năm 2023; năm hai nghìn không trăm hai mươi ba; năm MMXXIII; 12 tháng năm 2023
1009 | năm 1009
BC0257 | năm 257 TCN; năm 257 trước công nguyên
2024-SU | mùa hè năm 2024; mùa hè 2024
199 | thập niên 90 của thế kỷ XX; thập niên 1990; những năm 1990; thập kỷ 90 của thế kỷ 20; những năm 90 thế kỷ XX
19 | thế kỷ XX; thế kỷ 20; thế kỷ thứ XX
2024-01 | tháng đầu năm 2024; tháng Một năm 2024
2024-Q1 | quý đầu năm 2024
# edges
2024 mod=END | cuối năm 2024
2024 mod=START | đầu năm 2024
2024-06 mod=MID | giữa tháng 6 năm 2024; giữa tháng 6/2024
2024-Q2 mod=START | đầu quý II/2024
19 mod=START | đầu thế kỷ XX; nửa đầu thế kỷ XX
XXXX mod=END resolved=2023 | cuối năm; cuối năm nay
XXXX-WXX-WE resolved=2023-W51-WE | cuối tuần; cuối tuần này
# without year
XXXX-09-02 resolved=2023-09-02 | ngày 2/9; 2/9; 02/9; ngày 2 tháng 9; mùng 2 tháng 9; 2 tháng 9
XXXX-12-19TAF resolved=2023-12-19TAF | chiều 19/12; chiều ngày 19-12; chiều 19.12
XXXX-12 resolved=2023-12 | tháng 12; tháng Mười hai
XXXX-XX-15 resolved=2023-12-15 | ngày 15; ngày mười lăm
XXXX-01-08 resolved=2024-01-08 | ngày 8/1
# coordinated dates
2023-09-02 inherited=year | [02/9] và 07/11/2023; [02/9], 07/11/2023
2023-12-14 inherited=year+month | [ngày 14] và 15/12/2023; trong 02 [ngày 14] và 15/12/2023; [ngày 14], 15, 16/12/2023; [ngày 14] và ngày 15 tháng 12 năm 2023
2023-12-28TMO inherited=year+month | [sáng 28] và 29/12/2023
XXXX-08-30TNI inherited=month resolved=2023-08-30TNI | [đêm 30] rạng sáng 31/8
2024-02 inherited=year | các tháng [2], 3 và 4/2024; [tháng 2] và tháng 3 năm 2024; [tháng 2] và 3 năm 2024; [tháng 2], tháng 3/2024
2024-Q1 inherited=year | [quý I] và quý II năm 2024; [quý I], II/2024; [quý I] và II/2024
XXXX-11-26 inherited=month resolved=2023-11-26 | [ngày 26] và 27/11
# intervals
2024-07-01..2024-08-15 | từ ngày 01/7 đến ngày 15/8/2024; từ 01/7 đến 15/8/2024; từ ngày 01 tháng 7 đến ngày 15 tháng 8 năm 2024; 01/7 - 15/8/2024; từ ngày 01/7/2024 đến hết ngày 15/8/2024; ngày 01/7/2024 đến ngày 15/8/2024
2017-01-05..2017-01-20 | từ ngày 5 - 20.1.2017; từ ngày 5 đến ngày 20/1/2017; từ 5 đến 20/1/2017; 5-20/1/2017; ngày 5-20/1/2017; từ ngày 5 đến 20 tháng 1 năm 2017
0548..0571 | từ năm 548 đến năm 571
2021..2025 | 2021 - 2025; 2021-2025; từ năm 2021 đến năm 2025; từ 2021 đến 2025; năm 2021 - 2025; 5 năm 2021-2025; từ năm 2021 đến 2025
2010..PRESENT_REF resolved=2010/2023-12-19 | từ năm 2010 đến nay; từ 2010 đến nay
2023-05..PRESENT_REF resolved=2023-05/2023-12-19 | từ tháng 5/2023 đến nay; 05/2023 đến nay
2023-01..2023-06 | từ tháng 1 đến tháng 6 năm 2023; từ tháng 1 đến 6 năm 2023; tháng 1-6/2023; tháng 1 - tháng 6 năm 2023; từ tháng 01 đến tháng 06/2023
2023-12-20T07:30..2023-12-20T11 | từ 7h30 đến 11h ngày 20/12/2023; từ 7 giờ 30 phút đến 11 giờ ngày 20/12/2023
T09..T10 resolved=2023-12-19T09/2023-12-19T10 | từ 9 đến 10 giờ; từ 9 giờ đến 10 giờ
1975-03-31..2025-03-31 | 31/3/1975 - 31/3/2025; giải phóng ([31/3/1975 - 31/3/2025])
XXXX-WXX-1..XXXX-WXX-5 resolved=2023-12-25/2023-12-22 | từ thứ Hai đến thứ Sáu
PRESENT_REF..2030 resolved=2023-12-19/2030 | từ nay đến năm 2030
# named periods
2021..2025 kind=period | giai đoạn 2021 - 2025; giai đoạn 2021-2025; giai đoạn 2021 – 2025; giai đoạn từ năm 2021 đến năm 2025; Giai đoạn 2021-25; thời kỳ 2021-2025
2020..2025 kind=term | nhiệm kỳ 2020-2025; nhiệm kỳ 2020 - 2025; NHIỆM KỲ 2020-2025; khóa 2020 - 2025
2023..2024 kind=school-year | năm học 2023-2024; năm học 2023 - 2024; niên khóa 2023-2024; học kỳ II năm học 2023-2024
2023..2024 kind=season | vụ Đông Xuân 2023-2024; vụ đông xuân 2023 - 2024; niên vụ 2023-2024; vụ Đông Xuân năm 2023-2024
2024-SU kind=season | vụ Hè Thu năm 2024; vụ hè thu 2024
2024-01..2024-09 | 9 tháng đầu năm 2024; 9 tháng của năm 2024; chín tháng đầu năm 2024; 09 tháng đầu năm 2024; 9 tháng năm 2024; ba quý đầu năm 2024
2023-10..2023-12 | 3 tháng cuối năm 2023; ba tháng cuối năm 2023
XXXX-01..XXXX-09 resolved=2023-01/2023-09 | 9 tháng đầu năm
# durations
P65Y | 65 năm; sáu mươi lăm năm
P20Y | hai mươi năm; 20 năm; hai thập kỷ
P1Y6M | một năm rưỡi; 1 năm 6 tháng; một năm sáu tháng; 1 năm, 6 tháng
P50Y | nửa thế kỷ; năm mươi năm
P3M15D | ba tháng rưỡi
PT12H | nửa ngày
P6M | 6 tháng; nửa năm; sáu tháng; 2 quý
P5Y | năm năm; 05 năm
P15D | 15 ngày; 15 ngày làm việc; mười lăm ngày
P2W3D | 2 tuần 3 ngày
PT90M | 90 phút; chín mươi phút
PT24H | 24 giờ; 24 giờ đồng hồ; 24h; hai mươi bốn giờ
PT2H30M | trong [2 giờ 30 phút]; hai tiếng rưỡi
PT5M30S | 5 phút 30 giây
P10Y mod=MORE_THAN | hơn [10 năm]; trên [10 năm]
P30D mod=EQUAL_OR_LESS | không quá [30 ngày]; tối đa [30 ngày]
P3Y..P5Y | 3-5 năm; từ 3 đến 5 năm; từ 3 năm đến 5 năm
P10D..P15D | từ 10 đến 15 ngày; 10 - 15 ngày
# relative
XXXX-XX-XX resolved=2023-12-19 | hôm nay; ngày hôm nay
XXXX-XX-XX resolved=2023-12-18 | hôm qua; ngày hôm qua
XXXX-XX-XX resolved=2023-12-20 | ngày mai
XXXX-XX-XXTMO resolved=2023-12-19TMO | sáng nay; buổi sáng nay
XXXX-XX-XXTEV resolved=2023-12-18TEV | tối qua; tối hôm qua
XXXX-WXX resolved=2023-W52 | tuần tới; tuần sau
XXXX-WXX resolved=2023-W50 | tuần trước; tuần qua
XXXX-WXX-1 resolved=2023-12-25 | thứ Hai tuần tới; thứ Hai tuần sau
XXXX-XX resolved=2023-11 | tháng trước; tháng qua
XXXX-QX resolved=2023-Q3 | quý trước
XXXX resolved=2022 | năm qua; năm ngoái; năm trước; năm vừa qua; cùng kỳ; cùng kỳ năm trước; cùng kỳ năm ngoái
2022 | cùng kỳ năm 2022
XXXX resolved=2023 | năm nay
P10Y resolved=2013/2023 | 10 năm qua; 10 năm gần đây; mười năm qua
P10D resolved=2023-12-29 | 10 ngày nữa
P3D resolved=2023-12-16 | 3 ngày trước; ba ngày trước đó
P5Y resolved=2023/2028 | 5 năm tới; trong [5 năm tới]
XXXX-12-19TAF resolved=2023-12-19TAF | chiều nay 19/12
XXXX-XX-XXT17 resolved=2023-12-19T17 | 17 giờ chiều nay
XXXX-06 resolved=2023-06 | tháng 6 năm nay
# sets
P1Y quant=EVERY | hằng năm; hàng năm; mỗi năm; Hằng năm; mỗi năm một lần; từng năm
P3M quant=EVERY | hằng quý; hàng quý; 3 tháng một lần; mỗi quý
P1M quant=EVERY | hằng tháng; mỗi tháng một lần; hàng tháng
P1W quant=EVERY | hằng tuần; mỗi tuần
P1D quant=EVERY | hằng ngày; hàng ngày
P5Y quant=EVERY | 05 năm một lần; cứ 5 năm một lần; năm năm một lần; 5 năm/lần; 5 năm/1 lần; mỗi 5 năm
P6M quant=EVERY | 6 tháng/lần; cứ 6 tháng; sáu tháng một lần
P1Y quant=EVERY freq=2X | mỗi năm 02 lần; 02 lần/năm; 2 lần mỗi năm; hai lần một năm; 2 lần trong một năm
P1W quant=EVERY freq=3X | 3 lần/tuần
XXXX-WXX-4 quant=EVERY | thứ Năm hằng tuần; thứ 5 hằng tuần
XXXX-12-15 quant=EVERY | ngày 15 tháng 12 hằng năm; ngày 15/12 hằng năm; 15/12 hàng năm
XXXX-XX-10 quant=EVERY | ngày 10 hằng tháng; ngày mùng 10 hàng tháng
# lunar days, at UTC+7
2024-02-11 lunar=2024-01-02 | mùng 2 Tết Giáp Thìn 2024; mùng 2 Tết năm 2024; mồng 2 Tết Nguyên đán 2024
2024-02-10 lunar=2024-01-01 | Tết Nguyên đán Giáp Thìn 2024; Tết Giáp Thìn 2024; Tết Nguyên đán năm 2024; mùng một Tết Giáp Thìn (2024)
2024-04-18 lunar=2024-03-10 | mùng 10 tháng 3 âm lịch năm 2024; ngày 10/3/2024 âm lịch; 10/3 âm lịch năm 2024; ngày 10/3 (âm lịch) năm 2024
2025-08-08 lunar=2025-06L-15 | ngày 15/6 nhuận âm lịch năm 2025; 15 tháng 6 nhuận năm 2025
2025-01-28 lunar=2024-12-29 | 29 Tết Ất Tỵ 2025
2024-02-24 lunar=2024-01-15 | rằm tháng Giêng năm 2024
XXXX resolved=2024 | năm Giáp Thìn
XXXX-XX-XX lunar=XXXX-12-23 resolved=2024-02-02 | ngày 23 tháng Chạp; 23 tháng Chạp năm Quý Mão
XXXX-XX-XX lunar=XXXX-08-15 resolved=2023-09-29 | Tết Trung thu; rằm tháng Tám
2024-01-01 | Tết Dương lịch 2024
XXXX-XX-XX lunar=XXXX-01-02 resolved=2024-02-11 | mùng 2 Tết; mồng hai Tết
XXXX-XX-XX lunar=XXXX-03-10 resolved=2024-04-18 | 10/3 âm lịch; mùng 10/3 âm lịch
# blank days of drafts
2026-01-XX | ngày   tháng 01 năm 2026; ngày ... tháng 01 năm 2026; ngày …/01/2026; ngày ....... tháng 01 năm 2026
`;

/** Texts that hold no time. */
export const NO_DATE = String.raw`
sáng kiến cải tiến kỹ thuật; chiều dài tuyến kênh; chiều cao cột cờ; tối ưu hóa quy trình; tối thiểu ba hồ sơ; trưa nắng gắt
thời gian tới; hiện nay; trước đây; những năm qua; trong nhiều năm qua; các tháng qua; kịp thời; lần đầu tiên; thời gian qua; mấy năm nay
năng lực cán bộ; năm châu bốn biển; ngày càng nâng cao; cả ngày lẫn đêm; giờ làm việc; giờ hành chính; từng ngày đổi thay
tháng 13; ngày 31/02/2024; ngày 32 tháng 1; 30/02/2023; 31.4.2023; ngày 0 tháng 4 năm 2000; tháng 0; 25:70; 29/02/2023; 31/6/2023
thứ trưởng; thứ tự ưu tiên; thứ hạng; thứ bậc; tuần tra ban đêm; tuần hoàn máu; quý báu; quý đại biểu; chúc Tết; đón Tết; nghỉ Tết; mùa màng bội thu; vụ án hình sự
Quốc lộ 46; khối 5; tổ 04; đường 2/9; phố 30/4; đường 3 tháng 2; Cách mạng Tháng Tám; công viên 2/9
26/30 chỉ tiêu; đạt 12/15 tiêu chí; 3/5 thôn; có 5/8 thôn đạt chuẩn; đạt 9/10 phiếu; chiếm 2/3 diện tích; 08/08 chi bộ
12,5 ha; 1.10.30; 1-2-3; 192.168.1.1; 0912345678; 090-123-4567; 2023 hộ dân; 1.1.3; 5.2.1
Nghị định 30/2020/NĐ-CP; 10-NQ/TU; 1234/QĐ-UBND; khoản 2 Điều 5; error_log_2024-10-21.txt
`;
