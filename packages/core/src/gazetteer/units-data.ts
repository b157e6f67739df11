// Made by scripts/build-gazetteer.ts. Source: thanglequoc/vietnamese-provinces-database, the states of 10 April 2023,
// 1 March 2025, 1 July 2025 and 30 April 2026; provinces that went into others as Resolution 202/2025/QH15 says.
//
// MIT License. Copyright (c) 2021 Thang Le Quoc. Permission is hereby granted, free of charge, to any person obtaining a
// copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction,
// including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies
// of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:
// The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
// Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED
// TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS
// OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
// OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

/** Provinces that went into others on 1 July 2025, by code. */
export const MERGED =
  '02>08 06>19 10>15 17>25 26>25 27>24 30>31 34>33 35>37 36>37 45>44 49>48 54>66 58>56 60>68 62>51 64>52 67>68 70>75 72>80 74>79 77>79 83>86 84>86 87>82 89>91 93>92 94>92 95>96';

/** `parent TAB states TAB units`; a unit is its code, the sign of its type and its name. */
export const UNITS = `
	1	46tThừa Thiên Huế
	12	02tHà Giang;06tBắc Kạn;10tLào Cai;15tYên Bái;17tHòa Bình;24tBắc Giang;26tVĩnh Phúc;27tBắc Ninh;30tHải Dương;34tThái Bình;35tHà Nam;36tNam Định;44tQuảng Bình;45tQuảng Trị;49tQuảng Nam;52tBình Định;54tPhú Yên;58tNinh Thuận;60tBình Thuận;62tKon Tum;64tGia Lai;67tĐắk Nông;70tBình Phước;72tTây Ninh;74tBình Dương;77tBà Rịa - Vũng Tàu;80tLong An;82tTiền Giang;83tBến Tre;84tTrà Vinh;87tĐồng Tháp;89tAn Giang;91tKiên Giang;93tHậu Giang;94tSóc Trăng;95tBạc Liêu
	123	75tĐồng Nai
	1234	01cHà Nội;04tCao Bằng;08tTuyên Quang;11tĐiện Biên;12tLai Châu;14tSơn La;19tThái Nguyên;20tLạng Sơn;22tQuảng Ninh;25tPhú Thọ;31cHải Phòng;33tHưng Yên;37tNinh Bình;38tThanh Hóa;40tNghệ An;42tHà Tĩnh;48cĐà Nẵng;51tQuảng Ngãi;56tKhánh Hòa;66tĐắk Lắk;68tLâm Đồng;79cHồ Chí Minh;86tVĩnh Long;92cCần Thơ;96tCà Mau
	234	46cHuế
	34	15tLào Cai;24tBắc Ninh;44tQuảng Trị;52tGia Lai;80tTây Ninh;82tĐồng Tháp;91tAn Giang
	4	75cĐồng Nai
001	1	00010pNguyễn Trung Trực
001	12	00001pPhúc Xá;00004pTrúc Bạch;00006pVĩnh Phúc;00007pCống Vị;00008pLiễu Giai;00013pQuán Thánh;00016pNgọc Hà;00019pĐiện Biên;00022pĐội Cấn;00025pNgọc Khánh;00028pKim Mã;00031pGiảng Võ;00034pThành Công
002	12	00037pPhúc Tân;00040pĐồng Xuân;00043pHàng Mã;00046pHàng Buồm;00049pHàng Đào;00052pHàng Bồ;00055pCửa Đông;00058pLý Thái Tổ;00061pHàng Bạc;00064pHàng Gai;00067pChương Dương;00070pHàng Trống;00073pCửa Nam;00076pHàng Bông;00079pTràng Tiền;00082pTrần Hưng Đạo;00085pPhan Chu Trinh;00088pHàng Bài
003	12	00091pPhú Thượng;00094pNhật Tân;00097pTứ Liên;00100pQuảng An;00103pXuân La;00106pYên Phụ;00109pBưởi;00112pThụy Khuê
004	1	00142pSài Đồng
004	12	00115pThượng Thanh;00118pNgọc Thụy;00121pGiang Biên;00124pĐức Giang;00127pViệt Hưng;00130pGia Thụy;00133pNgọc Lâm;00136pPhúc Lợi;00139pBồ Đề;00145pLong Biên;00148pThạch Bàn;00151pPhúc Đồng;00154pCự Khối
005	12	00157pNghĩa Đô;00160pNghĩa Tân;00163pMai Dịch;00166pDịch Vọng;00167pDịch Vọng Hậu;00169pQuan Hoa;00172pYên Hòa;00175pTrung Hòa
006	1	00181pVăn Miếu;00184pQuốc Tử Giám;00211pTrung Phụng;00220pPhương Liên;00223pThịnh Quang;00226pTrung Tự;00235pNgã Tư Sở
006	12	00178pCát Linh;00187pLáng Thượng;00190pÔ Chợ Dừa;00193pVăn Chương;00196pHàng Bột;00199pLáng Hạ;00202pKhâm Thiên;00205pThổ Quan;00208pNam Đồng;00214pQuang Trung;00217pTrung Liệt;00229pKim Liên;00232pPhương Mai;00238pKhương Thượng
006	2	00181pVăn Miếu - Quốc Tử Giám;00226pPhương Liên - Trung Tự;00235pThịnh Quang
007	1	00265pĐống Mác;00274pCầu Dền;00286pBạch Mai;00292pQuỳnh Lôi
007	12	00241pNguyễn Du;00244pBạch Đằng;00247pPhạm Đình Hổ;00256pLê Đại Hành;00259pĐồng Nhân;00262pPhố Huế;00268pThanh Lương;00271pThanh Nhàn;00277pBách Khoa;00280pĐồng Tâm;00283pVĩnh Tuy;00289pQuỳnh Mai;00295pMinh Khai;00298pTrương Định
007	2	00292pBạch Mai
008	12	00301pThanh Trì;00304pVĩnh Hưng;00307pĐịnh Công;00310pMai Động;00313pTương Mai;00316pĐại Kim;00319pTân Mai;00322pHoàng Văn Thụ;00325pGiáp Bát;00328pLĩnh Nam;00331pThịnh Liệt;00334pTrần Phú;00337pHoàng Liệt;00340pYên Sở
009	1	00361pHạ Đình;00370pThanh Xuân Nam;00373pKim Giang
009	12	00343pNhân Chính;00346pThượng Đình;00349pKhương Trung;00352pKhương Mai;00355pThanh Xuân Trung;00358pPhương Liệt;00364pKhương Đình;00367pThanh Xuân Bắc
009	2	00373pHạ Đình
01	12	001qBa Đình;002qHoàn Kiếm;003qTây Hồ;004qLong Biên;005qCầu Giấy;006qĐống Đa;007qHai Bà Trưng;008qHoàng Mai;009qThanh Xuân;016hSóc Sơn;017hĐông Anh;018hGia Lâm;019qNam Từ Liêm;020hThanh Trì;021qBắc Từ Liêm;250hMê Linh;268qHà Đông;269sSơn Tây;271hBa Vì;272hPhúc Thọ;273hĐan Phượng;274hHoài Đức;275hQuốc Oai;276hThạch Thất;277hChương Mỹ;278hThanh Oai;279hThường Tín;280hPhú Xuyên;281hỨng Hòa;282hMỹ Đức
01	34	00004pBa Đình;00008pNgọc Hà;00025pGiảng Võ;00070pHoàn Kiếm;00082pCửa Nam;00091pPhú Thượng;00097pHồng Hà;00103pTây Hồ;00118pBồ Đề;00127pViệt Hưng;00136pPhúc Lợi;00145pLong Biên;00160pNghĩa Đô;00166pCầu Giấy;00175pYên Hòa;00190pÔ Chợ Dừa;00199pLáng;00226pVăn Miếu - Quốc Tử Giám;00229pKim Liên;00235pĐống Đa;00256pHai Bà Trưng;00283pVĩnh Tuy;00292pBạch Mai;00301pVĩnh Hưng;00316pĐịnh Công;00322pTương Mai;00328pLĩnh Nam;00331pHoàng Mai;00337pHoàng Liệt;00340pYên Sở;00352pPhương Liệt;00364pKhương Đình;00367pThanh Xuân;00376xSóc Sơn;00382xKim Anh;00385xTrung Giã;00430xĐa Phúc;00433xNội Bài;00454xĐông Anh;00466xPhúc Thịnh;00475xThư Lâm;00493xThiên Lộc;00508xVĩnh Thanh;00541xPhù Đổng;00562xThuận An;00565xGia Lâm;00577xBát Tràng;00592pTừ Liêm;00598pThượng Cát;00602pĐông Ngạc;00611pXuân Đỉnh;00613pTây Tựu;00619pPhú Diễn;00622pXuân Phương;00634pTây Mỗ;00637pĐại Mỗ;00640xThanh Trì;00643pThanh Liệt;00664xĐại Thanh;00679xNgọc Hồi;00685xNam Phù;04930xYên Xuân;08974xQuang Minh;08980xYên Lãng;08995xTiến Thắng;09022xMê Linh;09552pKiến Hưng;09556pHà Đông;09562pYên Nghĩa;09568pPhú Lương;09574pSơn Tây;09604pTùng Thiện;09616xĐoài Phương;09619xQuảng Oai;09634xCổ Đô;09661xMinh Châu;09664xVật Lại;09676xBất Bạt;09694xSuối Hai;09700xBa Vì;09706xYên Bài;09715xPhúc Thọ;09739xPhúc Lộc;09772xHát Môn;09784xĐan Phượng;09787xLiên Minh;09817xÔ Diên;09832xHoài Đức;09856xDương Hòa;09871xSơn Đồng;09877xAn Khánh;09886pDương Nội;09895xQuốc Oai;09910xKiều Phú;09931xHưng Đạo;09952xPhú Cát;09955xThạch Thất;09982xHạ Bằng;09988xHòa Lạc;10003xTây Phương;10015pChương Mỹ;10030xPhú Nghĩa;10045xXuân Mai;10072xQuảng Bị;10081xTrần Phú;10096xHòa Phú;10114xThanh Oai;10126xBình Minh;10144xTam Hưng;10180xDân Hòa;10183xThường Tín;10210xHồng Vân;10231xThượng Phúc;10237xChương Dương;10273xPhú Xuyên;10279xPhượng Dực;10330xChuyên Mỹ;10342xĐại Xuyên;10354xVân Đình;10369xỨng Thiên;10402xỨng Hòa;10417xHòa Xá;10441xMỹ Đức;10459xPhúc Sơn;10465xHồng Sơn;10489xHương Sơn
016	12	00376rSóc Sơn;00379xBắc Sơn;00382xMinh Trí;00385xHồng Kỳ;00388xNam Sơn;00391xTrung Giã;00394xTân Hưng;00397xMinh Phú;00400xPhù Linh;00403xBắc Phú;00406xTân Minh;00409xQuang Tiến;00412xHiền Ninh;00415xTân Dân;00418xTiên Dược;00421xViệt Long;00424xXuân Giang;00427xMai Đình;00430xĐức Hòa;00433xThanh Xuân;00436xĐông Xuân;00439xKim Lũ;00442xPhú Cường;00445xPhú Minh;00448xPhù Lỗ;00451xXuân Thu
017	12	00454rĐông Anh;00457xXuân Nộn;00460xThụy Lâm;00463xBắc Hồng;00466xNguyên Khê;00469xNam Hồng;00472xTiên Dương;00475xVân Hà;00478xUy Nỗ;00481xVân Nội;00484xLiên Hà;00487xViệt Hùng;00490xKim Nỗ;00493xKim Chung;00496xDục Tú;00499xĐại Mạch;00502xVĩnh Ngọc;00505xCổ Loa;00508xHải Bối;00511xXuân Canh;00514xVõng La;00517xTàm Xá;00520xMai Lâm;00523xĐông Hội
018	1	00538xĐình Xuyên;00541xDương Hà;00547xTrung Mầu;00559xPhú Thị;00562xKim Sơn;00574xĐông Dư;00586xKim Lan;00589xVăn Đức
018	12	00526rYên Viên;00529xYên Thường;00532xYên Viên;00535xNinh Hiệp;00544xPhù Đổng;00550xLệ Chi;00553xCổ Bi;00556xĐặng Xá;00565rTrâu Quỳ;00568xDương Quang;00571xDương Xá;00577xĐa Tốn;00580xKiêu Kỵ;00583xBát Tràng
018	2	00541xThiên Đức;00562xPhú Sơn;00589xKim Đức
019	12	00592pCầu Diễn;00622pXuân Phương;00623pPhương Canh;00625pMỹ Đình 1;00626pMỹ Đình 2;00628pTây Mỗ;00631pMễ Trì;00632pPhú Đô;00634pĐại Mỗ;00637pTrung Văn
02	12	024cHà Giang;026hĐồng Văn;027hMèo Vạc;028hYên Minh;029hQuản Bạ;030hVị Xuyên;031hBắc Mê;032hHoàng Su Phì;033hXín Mần;034hBắc Quang;035hQuang Bình
020	12	00640rVăn Điển;00643xTân Triều;00646xThanh Liệt;00649xTả Thanh Oai;00652xHữu Hòa;00655xTam Hiệp;00658xTứ Hiệp;00661xYên Mỹ;00664xVĩnh Quỳnh;00667xNgũ Hiệp;00670xDuyên Hà;00673xNgọc Hồi;00676xVạn Phúc;00679xĐại Áng;00682xLiên Ninh;00685xĐông Mỹ
021	12	00595pThượng Cát;00598pLiên Mạc;00601pĐông Ngạc;00602pĐức Thắng;00604pThụy Phương;00607pTây Tựu;00610pXuân Đỉnh;00611pXuân Tảo;00613pMinh Khai;00616pCổ Nhuế 1;00617pCổ Nhuế 2;00619pPhú Diễn;00620pPhúc Diễn
024	12	00688pQuang Trung;00691pTrần Phú;00692pNgọc Hà;00694pNguyễn Trãi;00697pMinh Khai;00700xNgọc Đường;00946xPhương Độ;00949xPhương Thiện
026	12	00712rPhó Bảng;00715xLũng Cú;00718xMá Lé;00721rĐồng Văn;00724xLũng Táo;00727xPhố Là;00730xThài Phìn Tủng;00733xSủng Là;00736xXà Phìn;00739xTả Phìn;00742xTả Lủng;00745xPhố Cáo;00748xSính Lủng;00751xSảng Tủng;00754xLũng Thầu;00757xHố Quáng Phìn;00760xVần Chải;00763xLũng Phìn;00766xSủng Trái
027	12	00769rMèo Vạc;00772xThượng Phùng;00775xPải Lủng;00778xXín Cái;00781xPả Vi;00784xGiàng Chu Phìn;00787xSủng Trà;00790xSủng Máng;00793xSơn Vĩ;00796xTả Lủng;00799xCán Chu Phìn;00802xLũng Pù;00805xLũng Chinh;00808xTát Ngà;00811xNậm Ban;00814xKhâu Vai;00815xNiêm Tòng;00817xNiêm Sơn
028	12	00820rYên Minh;00823xThắng Mố;00826xPhú Lũng;00829xSủng Tráng;00832xBạch Đích;00835xNa Khê;00838xSủng Thài;00841xHữu Vinh;00844xLao Và Chải;00847xMậu Duệ;00850xĐông Minh;00853xMậu Long;00856xNgam La;00859xNgọc Long;00862xĐường Thượng;00865xLũng Hồ;00868xDu Tiến;00871xDu Già
029	12	00874rTam Sơn;00877xBát Đại Sơn;00880xNghĩa Thuận;00883xCán Tỷ;00886xCao Mã Pờ;00889xThanh Vân;00892xTùng Vài;00895xĐông Hà;00898xQuản Bạ;00901xLùng Tám;00904xQuyết Tiến;00907xTả Ván;00910xThái An
030	12	00703xKim Thạch;00706xPhú Linh;00709xKim Linh;00913rVị Xuyên;00916rNông Trường Việt Lâm;00919xMinh Tân;00922xThuận Hòa;00925xTùng Bá;00928xThanh Thủy;00931xThanh Đức;00934xPhong Quang;00937xXín Chải;00940xPhương Tiến;00943xLao Chải;00952xCao Bồ;00955xĐạo Đức;00958xThượng Sơn;00961xLinh Hồ;00964xQuảng Ngần;00967xViệt Lâm;00970xNgọc Linh;00973xNgọc Minh;00976xBạch Ngọc;00979xTrung Thành
031	12	00982xMinh Sơn;00985xGiáp Trung;00988xYên Định;00991rYên Phú;00994xMinh Ngọc;00997xYên Phong;01000xLạc Nông;01003xPhú Nam;01006xYên Cường;01009xThượng Tân;01012xĐường Âm;01015xĐường Hồng;01018xPhiêng Luông
032	12	01021rVinh Quang;01024xBản Máy;01027xThàng Tín;01030xThèn Chu Phìn;01033xPố Lồ;01036xBản Phùng;01039xTúng Sán;01042xChiến Phố;01045xĐản Ván;01048xTụ Nhân;01051xTân Tiến;01054xNàng Đôn;01057xPờ Ly Ngài;01060xSán Xả Hồ;01063xBản Luốc;01066xNgàm Đăng Vài;01069xBản Nhùng;01072xTả Sử Choóng;01075xNậm Dịch;01081xHồ Thầu;01084xNam Sơn;01087xNậm Tỵ;01090xThông Nguyên;01093xNậm Khòa
033	12	01096rCốc Pài;01099xNàn Xỉn;01102xBản Díu;01105xChí Cà;01108xXín Mần;01114xThèn Phàng;01117xTrung Thịnh;01120xPà Vầy Sủ;01123xCốc Rế;01126xThu Tà;01129xNàn Ma;01132xTả Nhìu;01135xBản Ngò;01138xChế Là;01141xNấm Dẩn;01144xQuảng Nguyên;01147xNà Chì;01150xKhuôn Lùng
034	12	01153rViệt Quang;01156rVĩnh Tuy;01159xTân Lập;01162xTân Thành;01165xĐồng Tiến;01168xĐồng Tâm;01171xTân Quang;01174xThượng Bình;01177xHữu Sản;01180xKim Ngọc;01183xViệt Vinh;01186xBằng Hành;01189xQuang Minh;01192xLiên Hiệp;01195xVô Điếm;01198xViệt Hồng;01201xHùng An;01204xĐức Xuân;01207xTiên Kiều;01210xVĩnh Hảo;01213xVĩnh Phúc;01216xĐồng Yên;01219xĐông Thành
035	12	01222xXuân Minh;01225xTiên Nguyên;01228xTân Nam;01231xBản Rịa;01234xYên Thành;01237rYên Bình;01240xTân Trịnh;01243xTân Bắc;01246xBằng Lang;01249xYên Hà;01252xHương Sơn;01255xXuân Giang;01258xNà Khương;01261xTiên Yên;01264xVĩ Thượng
04	12	040cCao Bằng;042hBảo Lâm;043hBảo Lạc;045hHà Quảng;047hTrùng Khánh;048hHạ Lang;049hQuảng Hòa;051hHòa An;052hNguyên Bình;053hThạch An
04	34	01273pThục Phán;01279pNùng Trí Cao;01288pTân Giang;01290xBảo Lâm;01294xLý Bôn;01297xNam Quang;01304xQuảng Lâm;01318xYên Thổ;01321xBảo Lạc;01324xCốc Pàng;01327xCô Ba;01336xKhánh Xuân;01339xXuân Trường;01351xHưng Đạo;01354xHuy Giáp;01360xSơn Lộ;01363xThông Nông;01366xCần Yên;01387xThanh Long;01392xTrường Hà;01393xLũng Nặm;01414xTổng Cọt;01438xHà Quảng;01447xTrà Lĩnh;01456xQuang Hán;01465xQuang Trung;01477xTrùng Khánh;01489xĐình Phong;01501xĐàm Thủy;01525xĐoài Dương;01537xLý Quốc;01552xQuang Long;01558xHạ Lang;01561xVinh Quý;01576xQuảng Uyên;01594xĐộc Lập;01618xHạnh Phúc;01636xBế Văn Đàn;01648xPhục Hòa;01654xHòa An;01660xNam Tuấn;01699xNguyễn Huệ;01708xBạch Đằng;01726xNguyên Bình;01729xTĩnh Túc;01738xCa Thành;01747xMinh Tâm;01768xPhan Thanh;01774xTam Kim;01777xThành Công;01786xĐông Khê;01789xCanh Tân;01792xKim Đồng;01795xMinh Khai;01807xThạch An;01822xĐức Long
040	12	01267pSông Hiến;01270pSông Bằng;01273pHợp Giang;01276pTân Giang;01279pNgọc Xuân;01282pĐề Thám;01285pHòa Chung;01288pDuyệt Trung;01693xVĩnh Quang;01705xHưng Đạo;01720xChu Trinh
042	12	01290rPác Miầu;01291xĐức Hạnh;01294xLý Bôn;01296xNam Cao;01297xNam Quang;01300xVĩnh Quang;01303xQuảng Lâm;01304xThạch Lâm;01309xVĩnh Phong;01312xMông Ân;01315xThái Học;01316xThái Sơn;01318xYên Thổ
043	12	01321rBảo Lạc;01324xCốc Pàng;01327xThượng Hà;01330xCô Ba;01333xBảo Toàn;01336xKhánh Xuân;01339xXuân Trường;01342xHồng Trị;01343xKim Cúc;01345xPhan Thanh;01348xHồng An;01351xHưng Đạo;01352xHưng Thịnh;01354xHuy Giáp;01357xĐình Phùng;01359xSơn Lập;01360xSơn Lộ
045	12	01363rThông Nông;01366xCần Yên;01367xCần Nông;01372xLương Thông;01375xĐa Thông;01378xNgọc Động;01381xYên Sơn;01384xLương Can;01387xThanh Long;01392rXuân Hòa;01393xLũng Nặm;01399xTrường Hà;01402xCải Viên;01411xNội Thôn;01414xTổng Cọt;01417xSóc Hà;01420xThượng Thôn;01429xHồng Sỹ;01432xQuý Quân;01435xMã Ba;01438xNgọc Đào
047	12	01447rTrà Lĩnh;01453xTri Phương;01456xQuang Hán;01462xXuân Nội;01465xQuang Trung;01468xQuang Vinh;01471xCao Chương;01477rTrùng Khánh;01480xNgọc Khê;01481xNgọc Côn;01483xPhong Nậm;01489xĐình Phong;01495xĐàm Thủy;01498xKhâm Thành;01501xChí Viễn;01504xLăng Hiếu;01507xPhong Châu;01516xTrung Phúc;01519xCao Thăng;01522xĐức Hồng;01525xĐoài Dương
048	12	01534xMinh Long;01537xLý Quốc;01540xThắng Lợi;01543xĐồng Loan;01546xĐức Quang;01549xKim Loan;01552xQuang Long;01555xAn Lạc;01558rThanh Nhật;01561xVinh Quý;01564xThống Nhất;01567xCô Ngân;01573xThị Hoa
049	12	01474xQuốc Toản;01576rQuảng Uyên;01579xPhi Hải;01582xQuảng Hưng;01594xĐộc Lập;01597xCai Bộ;01603xPhúc Sen;01606xChí Thảo;01609xTự Do;01615xHồng Quang;01618xNgọc Động;01624xHạnh Phúc;01627rTà Lùng;01630xBế Văn Đàn;01636xCách Linh;01639xĐại Sơn;01645xTiên Thành;01648rHòa Thuận;01651xMỹ Hưng
051	12	01654rNước Hai;01657xDân Chủ;01660xNam Tuấn;01666xĐại Tiến;01669xĐức Long;01672xNgũ Lão;01675xTrương Lương;01687xHồng Việt;01696xHoàng Tung;01699xNguyễn Huệ;01702xQuang Trung;01708xBạch Đằng;01711xBình Dương;01714xLê Chung;01723xHồng Nam
052	12	01726rNguyên Bình;01729rTĩnh Túc;01732xYên Lạc;01735xTriệu Nguyên;01738xCa Thành;01744xVũ Nông;01747xMinh Tâm;01750xThể Dục;01756xMai Long;01762xVũ Minh;01765xHoa Thám;01768xPhan Thanh;01771xQuang Thành;01774xTam Kim;01777xThành Công;01780xThịnh Vượng;01783xHưng Đạo
053	12	01786rĐông Khê;01789xCanh Tân;01792xKim Đồng;01795xMinh Khai;01801xĐức Thông;01804xThái Cường;01807xVân Trình;01810xThụy Hùng;01813xQuang Trọng;01816xTrọng Con;01819xLê Lai;01822xĐức Long;01828xLê Lợi;01831xĐức Xuân
058	12	01834pNguyễn Thị Minh Khai;01837pSông Cầu;01840pĐức Xuân;01843pPhùng Chí Kiên;01846pHuyền Tụng;01849xDương Quang;01852xNông Thượng;01855pXuất Hóa
06	12	058cBắc Kạn;060hPác Nặm;061hBa Bể;062hNgân Sơn;063hBạch Thông;064hChợ Đồn;065hChợ Mới;066hNa Rì
060	12	01858xBằng Thành;01861xNhạn Môn;01864xBộc Bố;01867xCông Bằng;01870xGiáo Hiệu;01873xXuân La;01876xAn Thắng;01879xCổ Linh;01882xNghiên Loan;01885xCao Tân
061	12	01888rChợ Rã;01891xBành Trạch;01894xPhúc Lộc;01897xHà Hiệu;01900xCao Thượng;01906xKhang Ninh;01909xNam Mẫu;01912xThượng Giáo;01915xĐịa Linh;01918xYến Dương;01921xChu Hương;01924xQuảng Khê;01927xMỹ Phương;01930xHoàng Trĩ;01933xĐồng Phúc
062	12	01936rNà Phặc;01939xThượng Ân;01942xBằng Vân;01945xCốc Đán;01948xTrung Hòa;01951xĐức Vân;01954rVân Tùng;01957xThượng Quan;01960xHiệp Lực;01963xThuần Mang
063	12	01969rPhủ Thông;01975xVi Hương;01978xSĩ Bình;01981xVũ Muộn;01984xĐôn Phong;01990xLục Bình;01993xTân Tú;01999xNguyên Phúc;02002xCao Sơn;02005xQuân Hà;02008xCẩm Giàng;02011xMỹ Thanh;02014xDương Phong;02017xQuang Thuận
064	12	02020rBằng Lũng;02023xXuân Lạc;02026xNam Cường;02029xĐồng Lạc;02032xTân Lập;02035xBản Thi;02038xQuảng Bạch;02041xBằng Phúc;02044xYên Thịnh;02047xYên Thượng;02050xPhương Viên;02053xNgọc Phái;02059xĐồng Thắng;02062xLương Bằng;02065xBằng Lãng;02068xĐại Sảo;02071xNghĩa Tá;02077xYên Mỹ;02080xBình Trung;02083xYên Phong
065	12	02086rĐồng Tâm;02089xTân Sơn;02092xThanh Vận;02095xMai Lạp;02098xHòa Mục;02101xThanh Mai;02104xCao Kỳ;02107xNông Hạ;02110xYên Cư;02113xThanh Thịnh;02116xYên Hân;02122xNhư Cố;02125xBình Văn;02131xQuảng Chu
066	12	02137xVăn Vũ;02140xVăn Lang;02143xLương Thượng;02146xKim Hỷ;02152xCường Lợi;02155rYến Lạc;02158xKim Lư;02161xSơn Thành;02170xVăn Minh;02173xCôn Minh;02176xCư Lễ;02179xTrần Phú;02185xQuang Phong;02188xDương Sơn;02191xXuân Dương;02194xĐổng Xá;02197xLiêm Thủy
070	12	02200pPhan Thiết;02203pMinh Xuân;02206pTân Quang;02209xTràng Đà;02212pNông Tiến;02215pỶ La;02216pTân Hà;02218pHưng Thành;02497xKim Phú;02503xAn Khang;02509pMỹ Lâm;02512pAn Tường;02515xLưỡng Vượng;02521xThái Long;02524pĐội Cấn
071	12	02233xPhúc Yên;02242xXuân Lập;02251xKhuôn Hà;02266rLăng Can;02269xThượng Lâm;02290xBình An;02293xHồng Quang;02296xThổ Bình;02299xPhúc Sơn;02302xMinh Quang
072	12	02221rNa Hang;02227xSinh Long;02230xThượng Giáp;02239xThượng Nông;02245xCôn Lôn;02248xYên Hoa;02254xHồng Thái;02260xĐà Vị;02263xKhau Tinh;02275xSơn Phú;02281xNăng Khả;02284xThanh Tương
073	12	02287rVĩnh Lộc;02305xTrung Hà;02308xTân Mỹ;02311xHà Lang;02314xHùng Mỹ;02317xYên Lập;02320xTân An;02323xBình Phú;02326xXuân Quang;02329xNgọc Hội;02332xPhú Bình;02335xHòa Phú;02338xPhúc Thịnh;02341xKiên Đài;02344xTân Thịnh;02347xTrung Hòa;02350xKim Bình;02353xHòa An;02356xVinh Quang;02359xTri Phú;02362xNhân Lý;02365xYên Nguyên;02368xLinh Phú;02371xBình Nhân
074	12	02374rTân Yên;02377xYên Thuận;02380xBạch Xa;02383xMinh Khương;02386xYên Lâm;02389xMinh Dân;02392xPhù Lưu;02395xMinh Hương;02398xYên Phú;02401xTân Thành;02404xBình Xa;02407xThái Sơn;02410xNhân Mục;02413xThành Long;02416xBằng Cốc;02419xThái Hòa;02422xĐức Ninh;02425xHùng Đức
075	12	02431xQuí Quân;02434xLực Hành;02437xKiến Thiết;02440xTrung Minh;02443xChiêu Yên;02446xTrung Trực;02449xXuân Vân;02452xPhúc Ninh;02455xHùng Lợi;02458xTrung Sơn;02461xTân Tiến;02464xTứ Quận;02467xĐạo Viện;02470xTân Long;02473rYên Sơn;02476xKim Quan;02479xLang Quán;02482xPhú Thịnh;02485xCông Đa;02488xTrung Môn;02491xChân Sơn;02494xThái Bình;02500xTiến Bộ;02506xMỹ Bằng;02518xHoàng Khai;02527xNhữ Hán;02530xNhữ Khê;02533xĐội Bình
076	1	02593xVân Sơn;02608xHồng Lạc
076	12	02536rSơn Dương;02539xTrung Yên;02542xMinh Thanh;02545xTân Trào;02548xVĩnh Lợi;02551xThượng Ấm;02554xBình Yên;02557xLương Thiện;02560xTú Thịnh;02563xCấp Tiến;02566xHợp Thành;02569xPhúc Ứng;02572xĐông Thọ;02575xKháng Nhật;02578xHợp Hòa;02584xQuyết Thắng;02587xĐồng Quý;02590xTân Thanh;02596xVăn Phú;02599xChi Thiết;02602xĐông Lợi;02605xThiện Kế;02611xPhú Lương;02614xNinh Lai;02617xĐại Phú;02620xSơn Nam;02623xHào Phú;02626xTam Đa;02632xTrường Sinh
076	2	02608xHồng Sơn
08	12	070cTuyên Quang;071hLâm Bình;072hNa Hang;073hChiêm Hóa;074hHàm Yên;075hYên Sơn;076hSơn Dương
08	3	00745xPhó Bảng
08	34	00691pHà Giang 2;00694pHà Giang 1;00700xNgọc Đường;00706xPhú Linh;00715xLũng Cú;00721xĐồng Văn;00733xSà Phìn;00763xLũng Phìn;00769xMèo Vạc;00778xSơn Vĩ;00787xSủng Máng;00802xKhâu Vai;00808xTát Ngà;00817xNiêm Sơn;00820xYên Minh;00829xThắng Mố;00832xBạch Đích;00847xMậu Duệ;00859xNgọc Long;00865xĐường Thượng;00871xDu Già;00874xQuản Bạ;00883xCán Tỷ;00889xNghĩa Thuận;00892xTùng Vài;00901xLùng Tám;00913xVị Xuyên;00919xMinh Tân;00922xThuận Hòa;00925xTùng Bá;00928xThanh Thủy;00937xLao Chải;00952xCao Bồ;00958xThượng Sơn;00967xViệt Lâm;00970xLinh Hồ;00976xBạch Ngọc;00982xMinh Sơn;00985xGiáp Trung;00991xBắc Mê;00994xMinh Ngọc;01006xYên Cường;01012xĐường Hồng;01021xHoàng Su Phì;01024xBản Máy;01033xThàng Tín;01051xTân Tiến;01057xPờ Ly Ngài;01075xNậm Dịch;01084xHồ Thầu;01090xThông Nguyên;01096xPà Vầy Sủ;01108xXín Mần;01117xTrung Thịnh;01141xNấm Dẩn;01144xQuảng Nguyên;01147xKhuôn Lùng;01153xBắc Quang;01156xVĩnh Tuy;01165xĐồng Tâm;01171xTân Quang;01180xBằng Hành;01192xLiên Hiệp;01201xHùng An;01216xĐồng Yên;01225xTiên Nguyên;01234xYên Thành;01237xQuang Bình;01243xTân Trịnh;01246xBằng Lang;01255xXuân Giang;01261xTiên Yên;02212pNông Tiến;02215pMinh Xuân;02221xNà Hang;02239xThượng Nông;02245xCôn Lôn;02248xYên Hoa;02260xHồng Thái;02266xLâm Bình;02269xThượng Lâm;02287xChiêm Hóa;02296xBình An;02302xMinh Quang;02305xTrung Hà;02308xTân Mỹ;02317xYên Lập;02320xTân An;02332xKiên Đài;02350xKim Bình;02353xHòa An;02359xTri Phú;02365xYên Nguyên;02374xHàm Yên;02380xBạch Xa;02392xPhù Lưu;02398xYên Phú;02404xBình Xa;02407xThái Sơn;02419xThái Hòa;02425xHùng Đức;02434xLực Hành;02437xKiến Thiết;02449xXuân Vân;02455xHùng Lợi;02458xTrung Sơn;02470xTân Long;02473xYên Sơn;02494xThái Bình;02509pMỹ Lâm;02512pAn Tường;02524pBình Thuận;02530xNhữ Khê;02536xSơn Dương;02545xTân Trào;02548xBình Ca;02554xMinh Thanh;02572xĐông Thọ;02578xTân Thanh;02608xHồng Sơn;02611xPhú Lương;02620xSơn Thủy;02623xTrường Sinh
08	4	00745xPhố Bảng
080	12	02635pDuyên Hải;02641pLào Cai;02644pCốc Lếu;02647pKim Tân;02650pBắc Lệnh;02653pPom Hán;02656pXuân Tăng;02658pBình Minh;02659xThống Nhất;02662xĐồng Tuyển;02665xVạn Hòa;02668pBắc Cường;02671pNam Cường;02674xCam Đường;02677xTả Phời;02680xHợp Thành;02746xCốc San
082	12	02683rBát Xát;02686xA Mú Sung;02689xNậm Chạc;02692xA Lù;02695xTrịnh Tường;02701xY Tý;02704xCốc Mỳ;02707xDền Sáng;02710xBản Vược;02713xSàng Ma Sáo;02716xBản Qua;02719xMường Vi;02722xDền Thàng;02725xBản Xèo;02728xMường Hum;02731xTrung Lèng Hồ;02734xQuang Kim;02737xPa Cheo;02740xNậm Pung;02743xPhìn Ngan;02749xTòng Sành
083	12	02752xPha Long;02755xTả Ngải Chồ;02758xTung Chung Phố;02761rMường Khương;02764xDìn Chin;02767xTả Gia Khâu;02770xNậm Chảy;02773xNấm Lư;02776xLùng Khấu Nhin;02779xThanh Bình;02782xCao Sơn;02785xLùng Vai;02788xBản Lầu;02791xLa Pan Tẩn;02794xTả Thàng;02797xBản Sen
084	12	02800xNàn Sán;02803xThào Chư Phìn;02806xBản Mế;02809rSi Ma Cai;02812xSán Chải;02818xLùng Thẩn;02821xCán Cấu;02824xSín Chéng;02827xQuan Hồ Thẩn;02836xNàn Xín
085	1	02872xTà Chải
085	12	02839rBắc Hà;02842xLùng Cải;02848xLùng Phình;02851xTả Van Chư;02854xTả Củ Tỷ;02857xThải Giàng Phố;02863xHoàng Thu Phố;02866xBản Phố;02869xBản Liền;02875xNa Hối;02878xCốc Ly;02881xNậm Mòn;02884xNậm Đét;02887xNậm Khánh;02890xBảo Nhai;02893xNậm Lúc;02896xCốc Lầu;02899xBản Cái
086	12	02902rN.T Phong Hải;02905rPhố Lu;02908rTằng Loỏng;02911xBản Phiệt;02914xBản Cầm;02917xThái Niên;02920xPhong Niên;02923xGia Phú;02926xXuân Quang;02929xSơn Hải;02932xXuân Giao;02935xTrì Quang;02938xSơn Hà;02944xPhú Nhuận
087	12	02947rPhố Ràng;02950xTân Tiến;02953xNghĩa Đô;02956xVĩnh Yên;02959xĐiện Quan;02962xXuân Hòa;02965xTân Dương;02968xThượng Hà;02971xKim Sơn;02974xCam Cọn;02977xMinh Tân;02980xXuân Thượng;02983xViệt Tiến;02986xYên Sơn;02989xBảo Hà;02992xLương Sơn;02998xPhúc Khánh
088	12	03001pSa Pa;03002pSa Pả;03003pÔ Quý Hồ;03004xNgũ Chỉ Sơn;03006pPhan Si Păng;03010xTrung Chải;03013xTả Phìn;03016pHàm Rồng;03019xHoàng Liên;03022xThanh Bình;03028pCầu Mây;03037xMường Hoa;03040xTả Van;03043xMường Bo;03046xBản Hồ;03052xLiên Minh
089	12	03055rKhánh Yên;03061xVõ Lao;03064xSơn Thủy;03067xNậm Mả;03070xTân Thượng;03073xNậm Rạng;03076xNậm Chầy;03079xTân An;03082xKhánh Yên Thượng;03085xNậm Xé;03088xDần Thàng;03091xChiềng Ken;03094xLàng Giàng;03097xHòa Mạc;03100xKhánh Yên Trung;03103xKhánh Yên Hạ;03106xDương Quỳ;03109xNậm Tha;03112xMinh Lương;03115xThẩm Dương;03118xLiêm Phú;03121xNậm Xây
094	12	03124pNoong Bua;03127pHim Lam;03130pThanh Bình;03133pTân Thanh;03136pMường Thanh;03139pNam Thanh;03142pThanh Trường;03145xThanh Minh;03316xNà Tấu;03317xNà Nhạn;03325xMường Phăng;03326xPá Khoang
095	12	03148pSông Đà;03151pNa Lay;03184xLay Nưa
096	12	03154xSín Thầu;03155xSen Thượng;03157xChung Chải;03158xLeng Su Sìn;03159xPá Mỳ;03160xMường Nhé;03161xNậm Vì;03162xNậm Kè;03163xMường Toong;03164xQuảng Lâm;03177xHuổi Lếnh
097	12	03172rMường Chà;03178xXá Tổng;03181xMường Tùng;03190xHừa Ngài;03191xHuổi Mí;03193xPa Ham;03194xNậm Nèn;03196xHuổi Lèng;03197xSa Lông;03200xMa Thì Hồ;03201xNa Sang;03202xMường Mươn
098	12	03217rTủa Chùa;03220xHuổi Só;03223xXín Chải;03226xTả Sìn Thàng;03229xLao Xả Phình;03232xTả Phìn;03235xTủa Thàng;03238xTrung Thu;03241xSính Phình;03244xSáng Nhè;03247xMường Đun;03250xMường Báng
099	12	03253rTuần Giáo;03259xPhình Sáng;03260xRạng Đông;03262xMùn Chung;03263xNà Tòng;03265xTa Ma;03268xMường Mùn;03269xPú Xi;03271xPú Nhung;03274xQuài Nưa;03277xMường Thín;03280xTỏa Tình;03283xNà Sáy;03284xMường Khong;03289xQuài Cang;03295xQuài Tở;03298xChiềng Sinh;03299xChiềng Đông;03304xTênh Phông
10	12	080cLào Cai;082hBát Xát;083hMường Khương;084hSi Ma Cai;085hBắc Hà;086hBảo Thắng;087hBảo Yên;088sSa Pa;089hVăn Bàn
100	12	03319xMường Pồn;03322xThanh Nưa;03323xHua Thanh;03328xThanh Luông;03331xThanh Hưng;03334xThanh Xương;03337xThanh Chăn;03340xPa Thơm;03343xThanh An;03346xThanh Yên;03349xNoong Luống;03352xNoọng Hẹt;03355xSam Mứn;03356xPom Lót;03358xNúa Ngam;03359xHẹ Muông;03361xNa Ư;03364xMường Nhà;03365xNa Tông;03367xMường Lói;03368xPhu Luông
101	12	03203rĐiện Biên Đông;03205xNa Son;03208xPhì Nhừ;03211xChiềng Sơ;03214xMường Luân;03370xPú Nhi;03371xNong U;03373xXa Dung;03376xKeo Lôm;03379xLuân Giới;03382xPhình Giàng;03383xPú Hồng;03384xTìa Dình;03385xHáng Lìa
102	12	03256rMường Ảng;03286xMường Đăng;03287xNgối Cáy;03292xẲng Tở;03301xBúng Lao;03302xXuân Lao;03307xẲng Nưa;03310xẲng Cang;03312xNặm Lịch;03313xMường Lạn
103	12	03156xNậm Tin;03165xPa Tần;03166xChà Cang;03167xNa Cô Sa;03168xNà Khoa;03169xNà Hỳ;03170xNà Bủng;03171xNậm Nhừ;03173xNậm Chua;03174xNậm Khăn;03175xChà Tở;03176xVàng Đán;03187xChà Nưa;03198xPhìn Hồ;03199xSi Pa Phìn
105	12	03386pQuyết Thắng;03387pTân Phong;03388pQuyết Tiến;03389pĐoàn Kết;03403xSùng Phài;03408pĐông Phong;03409xSan Thàng
106	12	03390rTam Đường;03394xThèn Sin;03400xTả Lèng;03405xGiang Ma;03406xHồ Thầu;03412xBình Lư;03413xSơn Bình;03415xNùng Nàng;03418xBản Giang;03421xBản Hon;03424xBản Bo;03427xNà Tăm;03430xKhun Há
107	12	03433rMường Tè;03436xThu Lũm;03439xKa Lăng;03440xTá Bạ;03442xPa Ủ;03445xMường Tè;03448xPa Vệ Sử;03451xMù Cả;03454xBum Tở;03457xNậm Khao;03463xTà Tổng;03466xBum Nưa;03467xVàng San;03469xKan Hồ
108	12	03478rSìn Hồ;03487xChăn Nưa;03493xPa Tần;03496xPhìn Hồ;03499xHồng Thu;03505xPhăng Sô Lin;03508xMa Quai;03509xLùng Thàng;03511xTả Phìn;03514xSà Dề Phìn;03517xNậm Tăm;03520xTả Ngảo;03523xPu Sam Cáp;03526xNậm Cha;03527xPa Khóa;03529xLàng Mô;03532xNoong Hẻo;03535xNậm Mạ;03538xCăn Co;03541xTủa Sín Chải;03544xNậm Cuổi;03547xNậm Hăn
109	12	03391xLả Nhì Thàng;03490xHuổi Luông;03549rPhong Thổ;03550xSì Lở Lầu;03553xMồ Sì San;03559xPa Vây Sử;03562xVàng Ma Chải;03565xTông Qua Lìn;03568xMù Sang;03571xDào San;03574xMa Ly Pho;03577xBản Lang;03580xHoang Thèn;03583xKhổng Lào;03586xNậm Xe;03589xMường So;03592xSin Suối Hồ
11	12	094cĐiện Biên Phủ;095sMường Lay;096hMường Nhé;097hMường Chà;098hTủa Chùa;099hTuần Giáo;100hĐiện Biên;101hĐiện Biên Đông;102hMường Ảng;103hNậm Pồ
11	34	03127pĐiện Biên Phủ;03151pMường Lay;03158xSín Thầu;03160xMường Nhé;03162xNậm Kè;03163xMường Toong;03164xQuảng Lâm;03166xMường Chà;03169xNà Hỳ;03172xNa Sang;03175xChà Tở;03176xNà Bủng;03181xMường Tùng;03193xPa Ham;03194xNậm Nèn;03199xSi Pa Phìn;03202xMường Pồn;03203xNa Son;03208xXa Dung;03214xMường Luân;03217xTủa Chùa;03220xTủa Thàng;03226xSín Chải;03241xSính Phình;03244xSáng Nhè;03253xTuần Giáo;03256xMường Ảng;03260xPú Nhung;03268xMường Mùn;03283xChiềng Sinh;03295xQuài Tở;03301xBúng Lao;03313xMường Lạn;03316xNà Tấu;03325xMường Phăng;03328xThanh Nưa;03334pMường Thanh;03349xThanh Yên;03352xThanh An;03356xSam Mứn;03358xNúa Ngam;03368xMường Nhà;03370xPu Nhi;03382xPhình Giàng;03385xTìa Dình
110	12	03595rThan Uyên;03618xPhúc Than;03619xMường Than;03625xMường Mít;03628xPha Mu;03631xMường Cang;03632xHua Nà;03634xTà Hừa;03637xMường Kim;03638xTà Mung;03640xTà Gia;03643xKhoen On
111	12	03598rTân Uyên;03601xMường Khoa;03602xPhúc Khoa;03604xThân Thuộc;03605xTrung Đồng;03607xHố Mít;03610xNậm Cần;03613xNậm Sỏ;03616xPắc Ta;03622xTà Mít
112	12	03434rNậm Nhùn;03460xHua Bun;03472xMường Mô;03473xNậm Chà;03474xNậm Manh;03475xNậm Hàng;03481xLê Lợi;03484xPú Đao;03488xNậm Pì;03502xNậm Ban;03503xTrung Chải
116	12	03646pChiềng Lề;03649pTô Hiệu;03652pQuyết Thắng;03655pQuyết Tâm;03658xChiềng Cọ;03661xChiềng Đen;03664xChiềng Xôm;03667pChiềng An;03670pChiềng Cơi;03673xChiềng Ngần;03676xHua La;03679pChiềng Sinh
118	1	03703xMường Giàng
118	12	03682xMường Chiên;03685xCà Nàng;03688xChiềng Khay;03694xMường Giôn;03697xPá Ma Pha Khinh;03700xChiềng Ơn;03706xChiềng Bằng;03709xMường Sại;03712xNậm Ét;03718xChiềng Khoang
118	2	03703rMường Giàng
119	1	03748xPhổng Lăng;03751xChiềng Ly
119	12	03721rThuận Châu;03724xPhổng Lái;03727xMường É;03730xChiềng Pha;03733xChiềng La;03736xChiềng Ngàm;03739xLiệp Tè;03742xÉ Tòng;03745xPhổng Lập;03754xNoong Lay;03757xMường Khiêng;03760xMường Bám;03763xLong Hẹ;03766xChiềng Bôm;03769xThôm Mòn;03772xTông Lạnh;03775xTông Cọ;03778xBó Mười;03781xCo Mạ;03784xPúng Tra;03787xChiềng Pấc;03790xNậm Lầu;03793xBon Phặng;03796xCo Tòng;03799xMuổi Nọi;03802xPá Lông;03805xBản Lầm
119	2	03748xPhổng Ly
12	12	105cLai Châu;106hTam Đường;107hMường Tè;108hSìn Hồ;109hPhong Thổ;110hThan Uyên;111hTân Uyên;112hNậm Nhùn
12	34	03388pĐoàn Kết;03390xBình Lư;03394xSin Suối Hồ;03405xTả Lèng;03408pTân Phong;03424xBản Bo;03430xKhun Há;03433xBum Tở;03434xNậm Hàng;03439xThu Lũm;03442xPa Ủ;03445xMường Tè;03451xMù Cả;03460xHua Bum;03463xTà Tổng;03466xBum Nưa;03472xMường Mô;03478xSìn Hồ;03487xLê Lợi;03503xPa Tần;03508xHồng Thu;03517xNậm Tăm;03529xTủa Sín Chải;03532xPu Sam Cáp;03538xNậm Mạ;03544xNậm Cuổi;03549xPhong Thổ;03562xSì Lở Lầu;03571xDào San;03583xKhổng Lào;03595xThan Uyên;03598xTân Uyên;03601xMường Khoa;03613xNậm Sỏ;03616xPắc Ta;03618xMường Than;03637xMường Kim;03640xKhoen On
120	12	03808rÍt Ong;03811xNậm Giôn;03814xChiềng Lao;03817xHua Trai;03820xNgọc Chiến;03823xMường Trai;03826xNậm Păm;03829xChiềng Muôn;03832xChiềng Ân;03835xPi Toong;03838xChiềng Công;03841xTạ Bú;03844xChiềng San;03847xMường Bú;03850xChiềng Hoa;03853xMường Chùm
121	12	03856rBắc Yên;03859xPhiêng Ban;03862xHang Chú;03865xXím Vàng;03868xTà Xùa;03869xHáng Đồng;03871xPắc Ngà;03874xLàng Chếu;03877xChim Vàn;03880xMường Khoa;03883xSong Pe;03886xHồng Ngài;03889xTạ Khoa;03890xHua Nhàn;03892xPhiêng Côn;03895xChiềng Sại
122	1	03898rPhù Yên;03910xQuang Huy;03913xHuy Bắc
122	12	03901xSuối Tọ;03904xMường Thải;03907xMường Cơi;03916xHuy Thượng;03919xTân Lang;03922xGia Phù;03925xTường Phù;03928xHuy Hạ;03931xHuy Tân;03934xMường Lang;03937xSuối Bau;03940xHuy Tường;03943xMường Do;03946xSập Xa;03949xTường Thượng;03952xTường Tiến;03955xTường Phong;03958xTường Hạ;03961xKim Bon;03964xMường Bang;03967xĐá Đỏ;03970xTân Phong;03973xNam Phong;03976xBắc Phong
122	2	03910rQuang Huy
123	1	03979rMộc Châu;03982rNT Mộc Châu;03988xTân Hợp;03991xQui Hướng;03997xTân Lập;04000xNà Mường;04003xTà Lai;04015xHua Păng;04027xMường Sang;04030xĐông Sang;04033xPhiêng Luông
123	12	03985xChiềng Sơn;04012xChiềng Hắc;04024xChiềng Khừa;04045xLóng Sập
123	2	03979pMộc Sơn;03980pMộc Lỵ;03982pThảo Nguyên;03983pBình Minh;03984pCờ Đỏ;03997xTân Yên;04000xĐoàn Kết;04015xChiềng Chung;04027pMường Sang;04030pĐông Sang;04033pVân Sơn
124	1	04060rYên Châu;04066xSập Vạt;04075xViêng Lán
124	12	04063xChiềng Đông;04069xChiềng Sàng;04072xChiềng Pằn;04078xChiềng Hặc;04081xMường Lựm;04084xChiềng On;04087xYên Sơn;04090xChiềng Khoi;04093xTú Nang;04096xLóng Phiêng;04099xPhiêng Khoài;04102xChiềng Tương
124	2	04066xSặp Vạt;04075rYên Châu
125	1	04117xMương Chanh;04136xNà Pó
125	12	04105rHát Lót;04108xChiềng Sung;04111xMường Bằng;04114xChiềng Chăn;04120xChiềng Ban;04123xChiềng Mung;04126xMường Bon;04129xChiềng Chung;04132xChiềng Mai;04135xHát Lót;04138xCò Nòi;04141xChiềng Nơi;04144xPhiêng Cằm;04147xChiềng Dong;04150xChiềng Kheo;04153xChiềng Ve;04156xChiềng Lương;04159xPhiêng Pằn;04162xNà Ơt;04165xTà Hộc
125	2	04117xMường Chanh;04136xNà Bó
126	12	04168rSông Mã;04171xBó Sinh;04174xPú Pẩu;04177xChiềng Phung;04180xChiềng En;04183xMường Lầm;04186xNậm Ty;04189xĐứa Mòn;04192xYên Hưng;04195xChiềng Sơ;04198xNà Nghịu;04201xNậm Mằn;04204xChiềng Khoong;04207xChiềng Cang;04210xHuổi Một;04213xMường Sai;04216xMường Cai;04219xMường Hung;04222xChiềng Khương
127	12	04225xSam Kha;04228xPúng Bánh;04231xSốp Cộp;04234xDồm Cang;04237xNậm Lạnh;04240xMường Lèo;04243xMường Và;04246xMường Lạn
128	12	03994xSuối Bàng;04006xSong Khủa;04009xLiên Hòa;04018xTô Múa;04021xMường Tè;04036xChiềng Khoa;04039xMường Men;04042xQuang Minh;04048xVân Hồ;04051xLóng Luông;04054xChiềng Yên;04056xChiềng Xuân;04057xXuân Nha;04058xTân Xuân
132	1	04264pNguyễn Phúc;04267pHồng Hà
132	12	04249pYên Thịnh;04252pYên Ninh;04255pMinh Tân;04258pNguyễn Thái Học;04261pĐồng Tâm;04270xMinh Bảo;04273pNam Cường;04276xTuy Lộc;04279xTân Thịnh;04540xÂu Lâu;04543xGiới Phiên;04546pHợp Minh;04558xVăn Phú
132	2	04264pHồng Hà
133	12	04282pPú Trạng;04285pTrung Tâm;04288pTân An;04291pCầu Thia;04294xNghĩa Lợi;04297xNghĩa Phúc;04300xNghĩa An;04624xNghĩa Lộ;04660xSơn A;04663xPhù Nham;04675xThanh Lương;04678xHạnh Sơn;04681xPhúc Sơn;04684xThạch Lương
135	12	04303rYên Thế;04306xTân Phượng;04309xLâm Thượng;04312xKhánh Thiện;04315xMinh Chuẩn;04318xMai Sơn;04321xKhai Trung;04324xMường Lai;04327xAn Lạc;04330xMinh Xuân;04333xTô Mậu;04336xTân Lĩnh;04339xYên Thắng;04342xKhánh Hòa;04345xVĩnh Lạc;04348xLiễu Đô;04351xĐộng Quan;04354xTân Lập;04357xMinh Tiến;04360xTrúc Lâu;04363xPhúc Lợi;04366xPhan Thanh;04369xAn Phú;04372xTrung Tâm
136	12	04375rMậu A;04378xLang Thíp;04381xLâm Giang;04384xChâu Quế Thượng;04387xChâu Quế Hạ;04390xAn Bình;04393xQuang Minh;04396xĐông An;04399xĐông Cuông;04402xPhong Dụ Hạ;04405xMậu Đông;04408xNgòi A;04411xXuân Tầm;04414xTân Hợp;04417xAn Thịnh;04420xYên Thái;04423xPhong Dụ Thượng;04426xYên Hợp;04429xĐại Sơn;04435xĐại Phác;04438xYên Phú;04441xXuân Ái;04447xViễn Sơn;04450xMỏ Vàng;04453xNà Hẩu
137	12	04456rMù Căng Chải;04459xHồ Bốn;04462xNậm Có;04465xKhao Mang;04468xMồ Dề;04471xChế Cu Nha;04474xLao Chải;04477xKim Nọi;04480xCao Phạ;04483xLa Pán Tẩn;04486xDế Su Phình;04489xChế Tạo;04492xPúng Luông;04495xNậm Khắt
138	1	04507xĐào Thịnh;04510xViệt Thành;04528xNga Quán;04561xBảo Hưng
138	12	04498rCổ Phúc;04501xTân Đồng;04504xBáo Đáp;04513xHòa Cuông;04516xMinh Quán;04519xQuy Mông;04522xCường Thịnh;04525xKiên Thành;04531xY Can;04537xLương Thịnh;04564xViệt Cường;04567xMinh Quân;04570xHồng Ca;04573xHưng Thịnh;04576xHưng Khánh;04579xViệt Hồng;04582xVân Hội
138	2	04510xThành Thịnh
139	12	04585rTrạm Tấu;04588xTúc Đán;04591xPá Lau;04594xXà Hồ;04597xPhình Hồ;04600xTrạm Tấu;04603xTà Si Láng;04606xPá Hu;04609xLàng Nhì;04612xBản Công;04615xBản Mù;04618xHát Lìu
14	1	123hMộc Châu
14	12	116cSơn La;118hQuỳnh Nhai;119hThuận Châu;120hMường La;121hBắc Yên;122hPhù Yên;124hYên Châu;125hMai Sơn;126hSông Mã;127hSốp Cộp;128hVân Hồ
14	2	123sMộc Châu
14	34	03646pTô Hiệu;03664pChiềng An;03670pChiềng Cơi;03679pChiềng Sinh;03688xMường Chiên;03694xMường Giôn;03703xQuỳnh Nhai;03712xMường Sại;03721xThuận Châu;03724xBình Thuận;03727xMường É;03754xChiềng La;03757xMường Khiêng;03760xMường Bám;03763xLong Hẹ;03781xCo Mạ;03784xNậm Lầu;03799xMuổi Nọi;03808xMường La;03814xChiềng Lao;03820xNgọc Chiến;03847xMường Bú;03850xChiềng Hoa;03856xBắc Yên;03862xXím Vàng;03868xTà Xùa;03871xPắc Ngà;03880xTạ Khoa;03892xChiềng Sại;03901xSuối Tọ;03907xMường Cơi;03910xPhù Yên;03922xGia Phù;03943xMường Bang;03958xTường Hạ;03961xKim Bon;03970xTân Phong;03979pMộc Sơn;03980pMộc Châu;03982pThảo Nguyên;03985xChiềng Sơn;03997xTân Yên;04000xĐoàn Kết;04006xSong Khủa;04018xTô Múa;04033pVân Sơn;04045xLóng Sập;04048xVân Hồ;04057xXuân Nha;04075xYên Châu;04078xChiềng Hặc;04087xYên Sơn;04096xLóng Phiêng;04099xPhiêng Khoài;04105xMai Sơn;04108xChiềng Sung;04117xMường Chanh;04123xChiềng Mung;04132xChiềng Mai;04136xTà Hộc;04144xPhiêng Cằm;04159xPhiêng Pằn;04168xSông Mã;04171xBó Sinh;04183xMường Lầm;04186xNậm Ty;04195xChiềng Sơ;04204xChiềng Khoong;04210xHuổi Một;04219xMường Hung;04222xChiềng Khương;04228xPúng Bánh;04231xSốp Cộp;04240xMường Lèo;04246xMường Lạn
140	12	04621rNT Liên Sơn;04627rNT Trần Phú;04630xTú Lệ;04633xNậm Búng;04636xGia Hội;04639xSùng Đô;04642xNậm Mười;04645xAn Lương;04648xNậm Lành;04651xSơn Lương;04654xSuối Quyền;04657xSuối Giàng;04666xNghĩa Sơn;04669xSuối Bu;04672rSơn Thịnh;04687xĐại Lịch;04690xĐồng Khê;04693xCát Thịnh;04696xTân Thịnh;04699xChấn Thịnh;04702xBình Thuận;04705xThượng Bằng La;04708xMinh An;04711xNghĩa Tâm
141	1	04774xYên Bình
141	12	04714rYên Bình;04717rThác Bà;04720xXuân Long;04726xCảm Nhân;04729xNgọc Chấn;04732xTân Nguyên;04735xPhúc Ninh;04738xBảo Ái;04741xMỹ Gia;04744xXuân Lai;04747xMông Sơn;04750xCảm Ân;04753xYên Thành;04756xTân Hương;04759xPhúc An;04762xBạch Hà;04765xVũ Linh;04768xĐại Đồng;04771xVĩnh Kiên;04777xThịnh Hưng;04780xHán Đà;04783xPhú Thịnh;04786xĐại Minh
148	12	04789pThái Bình;04792pTân Hòa;04795pThịnh Lang;04798pHữu Nghị;04801pTân Thịnh;04804pĐồng Tiến;04807pPhương Lâm;04813xYên Mông;04816pQuỳnh Lâm;04819pDân Chủ;04825xHòa Bình;04828pThống Nhất;04894pKỳ Sơn;04897xThịnh Minh;04903xHợp Thành;04906xQuang Tiến;04912xMông Hóa;04918pTrung Minh;04921xĐộc Lập
15	12	132cYên Bái;133sNghĩa Lộ;135hLục Yên;136hVăn Yên;137hMù Căng Chải;138hTrấn Yên;139hTrạm Tấu;140hVăn Chấn;141hYên Bình
15	34	02647pLào Cai;02671pCam Đường;02680xHợp Thành;02683xBát Xát;02686xA Mú Sung;02695xTrịnh Tường;02701xY Tý;02707xDền Sáng;02725xBản Xèo;02728xMường Hum;02746xCốc San;02752xPha Long;02761xMường Khương;02782xCao Sơn;02788xBản Lầu;02809xSi Ma Cai;02824xSín Chéng;02839xBắc Hà;02842xTả Củ Tỷ;02848xLùng Phình;02869xBản Liền;02890xBảo Nhai;02896xCốc Lầu;02902xPhong Hải;02905xBảo Thắng;02908xTằng Loỏng;02923xGia Phú;02926xXuân Quang;02947xBảo Yên;02953xNghĩa Đô;02962xXuân Hòa;02968xThượng Hà;02989xBảo Hà;02998xPhúc Khánh;03004xNgũ Chỉ Sơn;03006pSa Pa;03013xTả Phìn;03037xTả Van;03043xMường Bo;03046xBản Hồ;03061xVõ Lao;03076xNậm Chày;03082xVăn Bàn;03085xNậm Xé;03091xChiềng Ken;03103xKhánh Yên;03106xDương Quỳ;03121xMinh Lương;04252pYên Bái;04273pNam Cường;04279pVăn Phú;04288pNghĩa Lộ;04303xLục Yên;04309xLâm Thượng;04336xTân Lĩnh;04342xKhánh Hòa;04345xMường Lai;04363xPhúc Lợi;04375xMậu A;04381xLâm Giang;04387xChâu Quế;04399xĐông Cuông;04402xPhong Dụ Hạ;04423xPhong Dụ Thượng;04429xTân Hợp;04441xXuân Ái;04450xMỏ Vàng;04456xMù Cang Chải;04462xNậm Có;04465xKhao Mang;04474xLao Chải;04489xChế Tạo;04492xPúng Luông;04498xTrấn Yên;04531xQuy Mông;04537xLương Thịnh;04543pÂu Lâu;04564xViệt Hồng;04576xHưng Khánh;04585xHạnh Phúc;04603xTà Xi Láng;04606xTrạm Tấu;04609xPhình Hồ;04630xTú Lệ;04636xGia Hội;04651xSơn Lương;04660xLiên Sơn;04663pTrung Tâm;04672xVăn Chấn;04681pCầu Thia;04693xCát Thịnh;04699xChấn Thịnh;04705xThượng Bằng La;04711xNghĩa Tâm;04714xYên Bình;04717xThác Bà;04726xCảm Nhân;04744xYên Thành;04750xBảo Ái
150	12	04831rĐà Bắc;04834xNánh Nghê;04840xGiáp Đắt;04846xMường Chiềng;04849xTân Pheo;04852xĐồng Chum;04855xTân Minh;04858xĐoàn Kết;04861xĐồng Ruộng;04867xTú Lý;04870xTrung Thành;04873xYên Hòa;04876xCao Sơn;04879xToàn Sơn;04885xHiền Lương;04888xTiền Phong;04891xVầy Nưa
152	12	04924rLương Sơn;04942xLâm Sơn;04945xHòa Sơn;04951xTân Vinh;04954xNhuận Trạch;04957xCao Sơn;04960xCư Yên;04969xLiên Sơn;05008xCao Dương;05041xThanh Sơn;05047xThanh Cao
153	12	04978rBo;04984xĐú Sáng;04987xHùng Sơn;04990xBình Sơn;04999xTú Sơn;05005xVĩnh Tiến;05014xĐông Bắc;05017xXuân Thủy;05026xVĩnh Đồng;05035xKim Lập;05038xHợp Tiến;05065xKim Bôi;05068xNam Thượng;05077xCuối Hạ;05080xSào Báy;05083xMi Hòa;05086xNuông Dăm
154	12	05089rCao Phong;05092xBình Thanh;05095xThung Nai;05098xBắc Phong;05101xThu Phong;05104xHợp Phong;05110xTây Phong;05116xDũng Phong;05119xNam Phong;05125xThạch Yên
155	12	05128rMãn Đức;05134xSuối Hoa;05137xPhú Vinh;05140xPhú Cường;05143xMỹ Hòa;05152xQuyết Chiến;05158xPhong Phú;05164xTử Nê;05167xThanh Hối;05170xNgọc Mỹ;05173xĐông Lai;05176xVân Sơn;05182xNhân Mỹ;05191xLỗ Sơn;05194xNgổ Luông;05197xGia Mô
156	12	04882xTân Thành;05200rMai Châu;05206xSơn Thủy;05209xPà Cò;05212xHang Kia;05221xĐồng Tân;05224xCun Pheo;05227xBao La;05233xTòng Đậu;05242xNà Phòn;05245xSăm Khóe;05248xChiềng Châu;05251xMai Hạ;05254xThành Sơn;05257xMai Hịch;05263xVạn Mai
157	12	05266rVụ Bản;05269xQuý Hòa;05272xMiền Đồi;05275xMỹ Thành;05278xTuân Đạo;05281xVăn Nghĩa;05284xVăn Sơn;05287xTân Lập;05290xNhân Nghĩa;05293xThượng Cốc;05299xQuyết Thắng;05302xXuất Hóa;05305xYên Phú;05308xBình Hẻm;05320xĐịnh Cư;05323xChí Đạo;05329xNgọc Sơn;05332xHương Nhượng;05335xVũ Bình;05338xTự Do;05341xYên Nghiệp;05344xTân Mỹ;05347xÂn Nghĩa;05350xNgọc Lâu
158	12	05353rHàng Trạm;05356xLạc Sỹ;05362xLạc Lương;05365xBảo Hiệu;05368xĐa Phúc;05371xHữu Lợi;05374xLạc Thịnh;05380xĐoàn Kết;05383xPhú Lai;05386xYên Trị;05389xNgọc Lương
159	12	04981rBa Hàng Đồi;05392rChi Nê;05395xPhú Nghĩa;05398xPhú Thành;05404xHưng Thi;05413xKhoan Dụ;05419xĐồng Tâm;05422xYên Bồng;05425xThống Nhất;05428xAn Bình
164	12	05431pQuán Triều;05434pQuang Vinh;05437pTúc Duyên;05440pHoàng Văn Thụ;05443pTrưng Vương;05446pQuang Trung;05449pPhan Đình Phùng;05452pTân Thịnh;05455pThịnh Đán;05458pĐồng Quang;05461pGia Sàng;05464pTân Lập;05467pCam Giá;05470pPhú Xá;05473pHương Sơn;05476pTrung Thành;05479pTân Thành;05482pTân Long;05485xPhúc Hà;05488xPhúc Xuân;05491xQuyết Thắng;05494xPhúc Trìu;05497xThịnh Đức;05500pTích Lương;05503xTân Cương;05653xSơn Cẩm;05659pChùa Hang;05695xCao Ngạn;05701xLinh Sơn;05710pĐồng Bẩm;05713xHuống Thượng;05914xĐồng Liên
165	12	05506pLương Sơn;05509pChâu Sơn;05512pMỏ Chè;05515pCải Đan;05518pThắng Lợi;05521pPhố Cò;05527xTân Quang;05528pBách Quang;05530xBình Sơn;05533xBá Xuyên
167	1	05536rChợ Chu;05569xBảo Cường
167	12	05539xLinh Thông;05542xLam Vỹ;05545xQuy Kỳ;05548xTân Thịnh;05551xKim Phượng;05554xBảo Linh;05560xPhúc Chu;05563xTân Dương;05566xPhượng Tiến;05572xĐồng Thịnh;05575xĐịnh Biên;05578xThanh Định;05581xTrung Hội;05584xTrung Lương;05587xBình Yên;05590xĐiềm Mặc;05593xPhú Tiến;05596xBộc Nhiêu;05599xSơn Phú;05602xPhú Đình;05605xBình Thành
167	2	05569rChợ Chu
168	1	05608rGiang Tiên;05644xPhấn Mễ
168	12	05611rĐu;05614xYên Ninh;05617xYên Trạch;05620xYên Đổ;05623xYên Lạc;05626xÔn Lương;05629xĐộng Đạt;05632xPhủ Lý;05635xPhú Đô;05638xHợp Thành;05641xTức Tranh;05647xVô Tranh;05650xCổ Lũng
168	2	05644rGiang Tiên
169	1	05704xTân Lợi
169	12	05656rSông Cầu;05662rTrại Cau;05665xVăn Lăng;05668xTân Long;05671xHòa Bình;05674xQuang Sơn;05677xMinh Lập;05680xVăn Hán;05683xHóa Trung;05686xKhe Mo;05689xCây Thị;05692rHóa Thượng;05698xHợp Tiến;05707xNam Hòa
17	12	148cHòa Bình;150hĐà Bắc;152hLương Sơn;153hKim Bôi;154hCao Phong;155hTân Lạc;156hMai Châu;157hLạc Sơn;158hYên Thủy;159hLạc Thủy
170	12	05716rĐình Cả;05719xSảng Mộc;05722xNghinh Tường;05725xThần Xa;05728xVũ Chấn;05731xThượng Nung;05734xPhú Thượng;05737xCúc Đường;05740xLa Hiên;05743xLâu Thượng;05746xTràng Xá;05749xPhương Giao;05752xLiên Minh;05755xDân Tiến;05758xBình Long
171	1	05782xNa Mao;05839xVạn Thọ;05845xKý Phú
171	12	05761rHùng Sơn;05767xPhúc Lương;05770xMinh Tiến;05773xYên Lãng;05776xĐức Lương;05779xPhú Cường;05785xPhú Lạc;05788xTân Linh;05791xPhú Thịnh;05794xPhục Linh;05797xPhú Xuyên;05800xBản Ngoại;05803xTiên Hội;05809xCù Vân;05812xHà Thượng;05815xLa Bằng;05818xHoàng Nông;05821xKhôi Kỳ;05824xAn Khánh;05827xTân Thái;05830xBình Thuận;05833xLục Ba;05836xMỹ Yên;05842xVăn Yên;05848xCát Nê;05851rQuân Chu
171	2	05845xVạn Phú
172	12	05854pBãi Bông;05857pBắc Sơn;05860pBa Hàng;05863xPhúc Tân;05866xPhúc Thuận;05869pHồng Tiến;05872xMinh Đức;05875pĐắc Sơn;05878pĐồng Tiến;05881xThành Công;05884pTiên Phong;05887xVạn Phái;05890pNam Tiến;05893pTân Hương;05896pĐông Cao;05899pTrung Thành;05902pTân Phú;05905pThuận Thành
173	12	05908rHương Sơn;05911xBàn Đạt;05917xTân Khánh;05920xTân Kim;05923xTân Thành;05926xĐào Xá;05929xBảo Lý;05932xThượng Đình;05935xTân Hòa;05938xNhã Lộng;05941xĐiềm Thụy;05944xXuân Phương;05947xTân Đức;05950xÚc Kỳ;05953xLương Phú;05956xNga My;05959xKha Sơn;05962xThanh Ninh;05965xDương Thành;05968xHà Châu
178	12	05971pHoàng Văn Thụ;05974pTam Thanh;05977pVĩnh Trại;05980pĐông Kinh;05983pChi Lăng;05986xHoàng Đồng;05989xQuảng Lạc;05992xMai Pha
180	1	05995rThất Khê;06007xVĩnh Tiến;06040xĐại Đồng
180	12	05998xKhánh Long;06001xĐoàn Kết;06004xQuốc Khánh;06010xCao Minh;06013xChí Minh;06016xTri Phương;06019xTân Tiến;06022xTân Yên;06025xĐội Cấn;06028xTân Minh;06031xKim Đồng;06034xChi Lăng;06037xTrung Thành;06043xĐào Viên;06046xĐề Thám;06049xKháng Chiến;06055xHùng Sơn;06058xQuốc Việt;06061xHùng Việt
180	2	06040rThất Khê
181	12	06067xHưng Đạo;06070xVĩnh Yên;06073xHoa Thám;06076xQuý Hòa;06079xHồng Phong;06082xYên Lỗ;06085xThiện Hòa;06088xQuang Trung;06091xThiện Thuật;06094xMinh Khai;06097xThiện Long;06100xHoàng Văn Thụ;06103xHòa Bình;06106xMông Ân;06109xTân Hòa;06112rBình Gia;06115xHồng Thái;06118xBình La;06121xTân Văn
182	12	06124rNa Sầm;06127xTrùng Khánh;06133xBắc La;06136xThụy Hùng;06139xBắc Hùng;06142xTân Tác;06148xThanh Long;06151xHội Hoan;06154xBắc Việt;06157xHoàng Việt;06160xGia Miễn;06163xThành Hòa;06166xTân Thanh;06172xTân Mỹ;06175xHồng Thái;06178xHoàng Văn Thụ;06181xNhạc Kỳ
183	12	06184rĐồng Đăng;06187rCao Lộc;06190xBảo Lâm;06193xThanh Lòa;06196xCao Lâu;06199xThạch Đạn;06202xXuất Lễ;06205xHồng Phong;06208xThụy Hùng;06211xLộc Yên;06214xPhú Xá;06217xBình Trung;06220xHải Yến;06223xHòa Cư;06226xHợp Thành;06232xCông Sơn;06235xGia Cát;06238xMẫu Sơn;06241xXuân Long;06244xTân Liên;06247xYên Trạch;06250xTân Thành
184	1	06295xĐồng Giáp;06301xTràng Các
184	12	06253rVăn Quan;06256xTrấn Ninh;06268xLiên Hội;06274xHòa Bình;06277xTú Xuyên;06280xĐiềm He;06283xAn Sơn;06286xKhánh Khê;06292xLương Năng;06298xBình Phúc;06307xTân Đoàn;06313xTri Lễ;06316xTràng Phái;06319xYên Phúc;06322xHữu Lễ
185	12	06325rBắc Sơn;06328xLong Đống;06331xVạn Thủy;06337xĐồng Ý;06340xTân Tri;06343xBắc Quỳnh;06349xHưng Vũ;06352xTân Lập;06355xVũ Sơn;06358xChiêu Vũ;06361xTân Hương;06364xChiến Thắng;06367xVũ Lăng;06370xTrấn Yên;06373xVũ Lễ;06376xNhất Hòa;06379xTân Thành;06382xNhất Tiến
186	1	06454xSơn Hà
186	12	06385rHữu Lũng;06388xHữu Liên;06391xYên Bình;06394xQuyết Thắng;06397xHòa Bình;06400xYên Thịnh;06403xYên Sơn;06406xThiện Tân;06412xYên Vượng;06415xMinh Tiến;06418xNhật Tiến;06421xThanh Sơn;06424xĐồng Tân;06427xCai Kinh;06430xHòa Lạc;06433xVân Nham;06436xĐồng Tiến;06442xTân Thành;06445xHòa Sơn;06448xMinh Sơn;06451xHồ Sơn;06457xMinh Hòa;06460xHòa Thắng
187	12	06463rĐồng Mỏ;06466rChi Lăng;06469xVân An;06472xVân Thủy;06475xGia Lộc;06478xBắc Thủy;06481xChiến Thắng;06484xMai Sao;06487xBằng Hữu;06490xThượng Cường;06493xBằng Mạc;06496xNhân Lý;06499xLâm Sơn;06502xLiên Sơn;06505xVạn Linh;06508xHòa Bình;06514xHữu Kiên;06517xQuan Sơn;06520xY Tịch;06523xChi Lăng
188	1	06574xTĩnh Bắc
188	12	06526rNa Dương;06529rLộc Bình;06532xMẫu Sơn;06541xYên Khoái;06544xKhánh Xuân;06547xTú Mịch;06550xHữu Khánh;06553xĐồng Bục;06559xTam Gia;06562xTú Đoạn;06565xKhuất Xá;06577xThống Nhất;06589xSàn Viên;06592xĐông Quan;06595xMinh Hiệp;06598xHữu Lân;06601xLợi Bác;06604xNam Quan;06607xXuân Dương;06610xÁi Quốc
189	12	06613rĐình Lập;06616rNT Thái Bình;06619xBắc Xa;06622xBính Xá;06625xKiên Mộc;06628xĐình Lập;06631xThái Bình;06634xCường Lợi;06637xChâu Sơn;06640xLâm Ca;06643xĐồng Thắng;06646xBắc Lãng
19	12	164cThái Nguyên;165cSông Công;167hĐịnh Hóa;168hPhú Lương;169hĐồng Hỷ;170hVõ Nhai;171hĐại Từ;172cPhổ Yên;173hPhú Bình
19	34	01840pĐức Xuân;01843pBắc Kạn;01849xPhong Quang;01864xBằng Thành;01879xCao Minh;01882xNghiên Loan;01894xPhúc Lộc;01906xBa Bể;01912xChợ Rã;01921xThượng Minh;01933xĐồng Phúc;01936xNà Phặc;01942xBằng Vân;01954xNgân Sơn;01957xThượng Quan;01960xHiệp Lực;01969xPhủ Thông;01981xVĩnh Thông;02008xCẩm Giàng;02014xBạch Thông;02020xChợ Đồn;02026xNam Cường;02038xQuảng Bạch;02044xYên Thịnh;02071xNghĩa Tá;02083xYên Phong;02086xChợ Mới;02101xThanh Mai;02104xTân Kỳ;02107xThanh Thịnh;02116xYên Bình;02143xVăn Lang;02152xCường Lợi;02155xNa Rì;02176xTrần Phú;02185xCôn Minh;02191xXuân Dương;05443pPhan Đình Phùng;05455pQuyết Thắng;05467pGia Sàng;05482pQuan Triều;05488xĐại Phúc;05500pTích Lương;05503xTân Cương;05518pSông Công;05528pBách Quang;05533pBá Xuyên;05542xLam Vỹ;05551xKim Phượng;05563xPhượng Tiến;05569xĐịnh Hóa;05581xTrung Hội;05587xBình Yên;05602xPhú Đình;05605xBình Thành;05611xPhú Lương;05620xYên Trạch;05632xHợp Thành;05641xVô Tranh;05662xTrại Cau;05665xVăn Lăng;05674xQuang Sơn;05680xVăn Hán;05692xĐồng Hỷ;05707xNam Hòa;05710pLinh Sơn;05716xVõ Nhai;05719xSảng Mộc;05722xNghinh Tường;05725xThần Sa;05740xLa Hiên;05746xTràng Xá;05755xDân Tiến;05773xPhú Xuyên;05776xĐức Lương;05788xPhú Lạc;05800xPhú Thịnh;05809xAn Khánh;05818xLa Bằng;05830xĐại Từ;05845xVạn Phú;05851xQuân Chu;05857pPhúc Thuận;05860pPhổ Yên;05881xThành Công;05890pVạn Xuân;05899pTrung Thành;05908xPhú Bình;05917xTân Khánh;05923xTân Thành;05941xĐiềm Thụy;05953xKha Sơn
193	1	06682pYết Kiêu
193	12	06649pHà Khánh;06652pHà Phong;06655pHà Khẩu;06658pCao Xanh;06661pGiếng Đáy;06664pHà Tu;06667pHà Trung;06670pHà Lầm;06673pBãi Cháy;06676pCao Thắng;06679pHùng Thắng;06685pTrần Hưng Đạo;06688pHồng Hải;06691pHồng Gai;06694pBạch Đằng;06697pHồng Hà;06700pTuần Châu;06703pViệt Hưng;06706pĐại Yên;07030pHoành Bồ;07033xKỳ Thượng;07036xĐồng Sơn;07039xTân Dân;07042xĐồng Lâm;07045xHòa Bình;07048xVũ Oai;07051xDân Chủ;07054xQuảng La;07057xBằng Cả;07060xThống Nhất;07063xSơn Dương;07066xLê Lợi
194	1	06718pHòa Lạc
194	12	06709pKa Long;06712pTrần Phú;06715pNinh Dương;06721pTrà Cổ;06724xHải Sơn;06727xBắc Sơn;06730xHải Đông;06733xHải Tiến;06736pHải Yên;06739xQuảng Nghĩa;06742pHải Hòa;06745xHải Xuân;06748xVạn Ninh;06751pBình Ngọc;06754xVĩnh Trung;06757xVĩnh Thực
195	1	06799xCộng Hòa;06802xCẩm Hải
195	12	06760pMông Dương;06763pCửa Ông;06766pCẩm Sơn;06769pCẩm Đông;06772pCẩm Phú;06775pCẩm Tây;06778pQuang Hanh;06781pCẩm Thịnh;06784pCẩm Thủy;06787pCẩm Thạch;06790pCẩm Thành;06793pCẩm Trung;06796pCẩm Bình;06805xDương Huy
195	2	06799xHải Hòa
196	12	06808pVàng Danh;06811pThanh Sơn;06814pBắc Sơn;06817pQuang Trung;06820pTrưng Vương;06823pNam Khê;06826pYên Thanh;06829xThượng Yên Công;06832pPhương Đông;06835pPhương Nam
198	12	06838rBình Liêu;06841xHoành Mô;06844xĐồng Tâm;06847xĐồng Văn;06853xVô Ngại;06856xLục Hồn;06859xHúc Động
199	12	06862rTiên Yên;06865xHà Lâu;06868xĐại Dực;06871xPhong Dụ;06874xĐiền Xá;06877xĐông Ngũ;06880xYên Than;06883xĐông Hải;06886xHải Lạng;06889xTiên Lãng;06892xĐồng Rui
20	12	178cLạng Sơn;180hTràng Định;181hBình Gia;182hVăn Lãng;183hCao Lộc;184hVăn Quan;185hBắc Sơn;186hHữu Lũng;187hChi Lăng;188hLộc Bình;189hĐình Lập
20	34	05977pĐông Kinh;05983pLương Văn Tri;05986pTam Thanh;06001xĐoàn Kết;06004xQuốc Khánh;06019xTân Tiến;06037xKháng Chiến;06040xThất Khê;06046xTràng Định;06058xQuốc Việt;06073xHoa Thám;06076xQuý Hòa;06079xHồng Phong;06085xThiện Hòa;06091xThiện Thuật;06103xThiện Long;06112xBình Gia;06115xTân Văn;06124xNa Sầm;06148xThụy Hùng;06151xHội Hoan;06154xVăn Lãng;06172xHoàng Văn Thụ;06184xĐồng Đăng;06187pKỳ Lừa;06196xBa Sơn;06211xCao Lộc;06220xCông Sơn;06253xVăn Quan;06280xĐiềm He;06286xKhánh Khê;06298xYên Phúc;06313xTri Lễ;06316xTân Đoàn;06325xBắc Sơn;06337xTân Tri;06349xHưng Vũ;06364xVũ Lễ;06367xVũ Lăng;06376xNhất Hòa;06385xHữu Lũng;06391xYên Bình;06400xHữu Liên;06415xVân Nham;06427xCai Kinh;06436xThiện Tân;06445xTân Thành;06457xTuấn Sơn;06463xChi Lăng;06475xBằng Mạc;06481xChiến Thắng;06496xNhân Lý;06505xVạn Linh;06517xQuan Sơn;06526xNa Dương;06529xLộc Bình;06541xMẫu Sơn;06565xKhuất Xá;06577xThống Nhất;06601xLợi Bác;06607xXuân Dương;06613xĐình Lập;06616xThái Bình;06625xKiên Mộc;06637xChâu Sơn
200	12	06895rĐầm Hà;06898xQuảng Lâm;06901xQuảng An;06904xTân Bình;06910xDực Yên;06913xQuảng Tân;06916xĐầm Hà;06917xTân Lập;06919xĐại Bình
201	12	06922rQuảng Hà;06925xQuảng Đức;06928xQuảng Sơn;06931xQuảng Thành;06937xQuảng Thịnh;06940xQuảng Minh;06943xQuảng Chính;06946xQuảng Long;06949xĐường Hoa;06952xQuảng Phong;06967xCái Chiên
202	1	06985xLương Mông;06991xMinh Cầm
202	12	06970rBa Chẽ;06973xThanh Sơn;06976xThanh Lâm;06979xĐạp Thanh;06982xNam Sơn;06988xĐồn Đạc
202	2	06985xLương Minh
203	12	06994rCái Rồng;06997xĐài Xuyên;07000xBình Dân;07003xVạn Yên;07006xMinh Châu;07009xĐoàn Kết;07012xHạ Long;07015xĐông Xá;07018xBản Sen;07021xThắng Lợi;07024xQuan Lạn;07027xNgọc Vừng
205	1	07072pĐông Triều;07081xBình Khê;07087xTân Việt;07090xBình Dương;07102xThủy An;07129xYên Đức
205	12	07069pMạo Khê;07075xAn Sinh;07078xTràng Lương;07084xViệt Dân;07093pĐức Chính;07096pTràng An;07099xNguyễn Huệ;07105pXuân Sơn;07108xHồng Thái Tây;07111xHồng Thái Đông;07114pHoàng Quế;07117pYên Thọ;07120pHồng Phong;07123pKim Sơn;07126pHưng Đạo
205	2	07081pBình Khê;07090pBình Dương;07102pThủy An;07129pYên Đức
206	12	07132pQuảng Yên;07135pĐông Mai;07138pMinh Thành;07144xSông Khoai;07147xHiệp Hòa;07150pCộng Hòa;07153xTiền An;07156xHoàng Tân;07159pTân An;07162pYên Giang;07165pNam Hòa;07168pHà An;07171xCẩm La;07174pPhong Hải;07177pYên Hải;07180xLiên Hòa;07183pPhong Cốc;07186xLiên Vị;07189xTiền Phong
207	12	07192rCô Tô;07195xĐồng Tiến;07198xThanh Lân
213	1	07204pTrần Nguyên Hãn;07219pLê Lợi;07222xSong Mai;07441xDĩnh Trì;07687xTân Mỹ;07696xĐồng Sơn;07699xTân Tiến;07705xSong Khê
213	12	07201pThọ Xương;07207pNgô Quyền;07210pHoàng Văn Thụ;07213pTrần Phú;07216pMỹ Độ;07225pXương Giang;07228pĐa Mai;07231pDĩnh Kế
213	2	07222pSong Mai;07441pDĩnh Trì;07681pNham Biền;07682pTân An;07687pTân Mỹ;07690pHương Gián;07696pĐồng Sơn;07699pTân Tiến;07702xQuỳnh Sơn;07705pSong Khê;07708pNội Hoàng;07711pTiền Phong;07714xXuân Phú;07717pTân Liễu;07720xTrí Yên;07723xLãng Sơn;07726xYên Lư;07729xTiến Dũng;07735xĐức Giang;07738pCảnh Thụy;07741xTư Mại;07747xĐồng Việt;07750xĐồng Phúc
215	1	07261xTam Hiệp;07267xHồng Kỳ;07276xTân Hiệp
215	12	07243xĐồng Tiến;07246xCanh Nậu;07249xXuân Lương;07252xTam Tiến;07255xĐồng Vương;07258xĐồng Hưu;07260xĐồng Tâm;07264xTiến Thắng;07270xĐồng Lạc;07273xĐông Sơn;07279xHương Vĩ;07282xĐồng Kỳ;07285xAn Thượng;07288rPhồn Xương;07291xTân Sỏi;07294rBố Hạ
215	2	07261xTân Hiệp
216	1	07303xLan Giới;07312xĐại Hóa;07315xQuang Tiến;07318xPhúc Sơn;07333xLam Cốt
216	12	07306rNhã Nam;07309xTân Trung;07321xAn Dương;07324xPhúc Hòa;07327xLiên Sơn;07330xHợp Đức;07336xCao Xá;07339rCao Thượng;07342xViệt Ngọc;07345xSong Vân;07348xNgọc Châu;07351xNgọc Vân;07354xViệt Lập;07357xLiên Chung;07360xNgọc Thiện;07363xNgọc Lý;07366xQuế Nham
216	2	07315xQuang Trung;07333xLam Sơn
217	1	07402xMỹ Hà;07414xYên Mỹ
217	12	07375rVôi;07378xNghĩa Hòa;07381xNghĩa Hưng;07384xQuang Thịnh;07387xHương Sơn;07390xĐào Mỹ;07393xTiên Lục;07396xAn Hà;07399rKép;07405xHương Lạc;07408xDương Đức;07411xTân Thanh;07417xTân Hưng;07420xMỹ Thái;07426xXương Lâm;07429xXuân Hương;07432xTân Dĩnh;07435xĐại Lâm;07438xThái Đào
218	1	07516xVũ Xá
218	12	07444rĐồi Ngô;07450xĐông Hưng;07453xĐông Phú;07456xTam Dị;07459xBảo Sơn;07462xBảo Đài;07465xThanh Lâm;07468xTiên Nha;07471xTrường Giang;07477rPhương Sơn;07480xChu Điện;07483xCương Sơn;07486xNghĩa Phương;07489xVô Tranh;07492xBình Sơn;07495xLan Mẫu;07498xYên Sơn;07501xKhám Lạng;07504xHuyền Sơn;07507xTrường Sơn;07510xLục Sơn;07513xBắc Lũng;07519xCẩm Lý;07522xĐan Hội
219	1	07525rChũ;07540xXa Lý;07549xThanh Hải;07552xKiên Lao;07558xKiên Thành;07561xHồng Giang;07573xBiển Động;07576xQuý Sơn;07579xTrù Hựu;07582xPhì Điền;07600xMỹ An;07603xNam Dương;07612xPhượng Sơn
219	12	07528xCấm Sơn;07531xTân Sơn;07534xPhong Minh;07537xPhong Vân;07543xHộ Đáp;07546xSơn Hải;07555xBiên Sơn;07564xKim Sơn;07567xTân Hoa;07570xGiáp Sơn;07588xTân Quang;07591xĐồng Cốc;07594xTân Lập;07597xPhú Nhuận;07606xTân Mộc;07609xĐèo Gia
219	2	07540xSa Lý;07573rBiển Động;07582rPhì Điền
22	1	205sĐông Triều
22	12	193cHạ Long;194cMóng Cái;195cCẩm Phả;196cUông Bí;198hBình Liêu;199hTiên Yên;200hĐầm Hà;201hHải Hà;202hBa Chẽ;203hVân Đồn;206sQuảng Yên;207hCô Tô
22	2	205cĐông Triều
22	34	06652pHà Tu;06658pCao Xanh;06661pViệt Hưng;06673pBãi Cháy;06676pHà Lầm;06685pHồng Gai;06688pHạ Long;06706pTuần Châu;06709pMóng Cái 2;06712pMóng Cái 1;06724xHải Sơn;06733xHải Ninh;06736pMóng Cái 3;06757xVĩnh Thực;06760pMông Dương;06778pQuang Hanh;06781pCửa Ông;06793pCẩm Phả;06799xHải Hòa;06811pUông Bí;06820pVàng Danh;06832pYên Tử;06838xBình Liêu;06841xHoành Mô;06856xLục Hồn;06862xTiên Yên;06874xĐiền Xá;06877xĐông Ngũ;06886xHải Lạng;06895xĐầm Hà;06913xQuảng Tân;06922xQuảng Hà;06931xQuảng Đức;06946xĐường Hoa;06967xCái Chiên;06978xBa Chẽ;06979xKỳ Thượng;06985xLương Minh;06994kVân Đồn;07030pHoành Bồ;07054xQuảng La;07060xThống Nhất;07069pMạo Khê;07081pBình Khê;07090pAn Sinh;07093pĐông Triều;07114pHoàng Quế;07132pQuảng Yên;07135pĐông Mai;07147pHiệp Hòa;07168pHà An;07180pLiên Hòa;07183pPhong Cốc;07192kCô Tô
220	12	07615rAn Châu;07616rTây Yên Tử;07621xVân Sơn;07624xHữu Sản;07627xĐại Sơn;07630xPhúc Sơn;07636xGiáo Liêm;07642xCẩm Đàn;07645xAn Lạc;07648xVĩnh An;07651xYên Định;07654xLệ Viễn;07660xAn Bá;07663xTuấn Đạo;07666xDương Hưu;07672xLong Sơn;07678xThanh Luận
221	1	07681rNham Biền;07682rTân An;07684xLão Hộ;07690xHương Gián;07702xQuỳnh Sơn;07708xNội Hoàng;07711xTiền Phong;07714xXuân Phú;07717xTân Liễu;07720xTrí Yên;07723xLãng Sơn;07726xYên Lư;07729xTiến Dũng;07735xĐức Giang;07738xCảnh Thụy;07741xTư Mại;07747xĐồng Việt;07750xĐồng Phúc
222	1	07774xTự Lạn;07777rBích Động;07783xHồng Thái;07789xTăng Tiến;07792xQuảng Minh;07795rNếnh;07798xNinh Sơn;07801xVân Trung;07807xQuang Châu
222	12	07759xThượng Lan;07762xViệt Tiến;07765xNghĩa Trung;07768xMinh Đức;07771xHương Mai;07780xTrung Sơn;07786xTiên Sơn;07804xVân Hà
222	2	07774pTự Lạn;07777pBích Động;07783pHồng Thái;07789pTăng Tiến;07792pQuảng Minh;07795pNếnh;07798pNinh Sơn;07801pVân Trung;07807pQuang Châu
223	1	07813xĐồng Tân;07816xThanh Vân;07819xHoàng Lương;07825xHoàng Thanh;07828xHoàng An;07834xThái Sơn;07837xHòa Sơn;07843xQuang Minh;07849xHùng Sơn;07852xĐại Thành
223	12	07822xHoàng Vân;07831xNgọc Sơn;07840rThắng;07846xLương Phong;07855xThường Thắng;07858xHợp Thịnh;07861xDanh Thắng;07864xMai Trung;07867xĐoan Bái;07870rBắc Lý;07873xXuân Cẩm;07876xHương Lâm;07879xĐông Lỗ;07882xChâu Minh;07885xMai Đình
223	2	07816xĐồng Tiến;07825xToàn Thắng;07843xSơn Thịnh;07849xHùng Thái
224	2	07525pChũ;07549pThanh Hải;07552xKiên Lao;07558xKiên Thành;07561pHồng Giang;07576xQuý Sơn;07579pTrù Hựu;07600xMỹ An;07603xNam Dương;07612pPhượng Sơn
227	1	07891pVân Cơ;07915pBến Gót
227	12	07888pDữu Lâu;07894pNông Trang;07897pTân Dân;07900pGia Cẩm;07903pTiên Cát;07906pThọ Sơn;07909pThanh Miếu;07912pBạch Hạc;07918pVân Phú;07921xPhượng Lâu;07924xThụy Vân;07927pMinh Phương;07930xTrưng Vương;07933pMinh Nông;07936xSông Lô;08281xKim Đức;08287xHùng Lô;08503xHy Cương;08506xChu Hóa;08515xThanh Đình
228	12	07942pHùng Vương;07945pPhong Châu;07948pÂu Cơ;07951xHà Lộc;07954xPhú Hộ;07957xVăn Lung;07960xThanh Minh;07963xHà Thạch;07966pThanh Vinh
230	1	07984xVân Du;07993xMinh Lương;08017xSóc Đăng;08026xYên Kiện;08029xHùng Long;08032xVụ Quang;08035xVân Đồn;08038xTiêu Sơn;08041xMinh Tiến;08044xMinh Phú;08047xChân Mộng
230	12	07969rĐoan Hùng;07975xHùng Xuyên;07981xBằng Luân;07987xPhú Lâm;07996xBằng Doãn;07999xChí Đám;08005xPhúc Lai;08008xNgọc Quan;08014xHợp Nhất;08023xTây Cốc;08050xCa Đình
230	2	08035xHùng Long;08038xYên Kiện;08044xChân Mộng
231	12	08053rHạ Hòa;08056xĐại Phạm;08062xĐan Thượng;08065xHà Lương;08071xTứ Hiệp;08080xHiền Lương;08089xPhương Viên;08092xGia Điền;08095xẤm Hạ;08104xHương Xạ;08110xXuân Áng;08113xYên Kỳ;08119xMinh Hạc;08122xLang Sơn;08125xBằng Giã;08128xYên Luật;08131xVô Tranh;08134xVăn Lang;08140xMinh Côi;08143xVĩnh Chân
232	12	08152rThanh Ba;08156xVân Lĩnh;08158xĐông Lĩnh;08161xĐại An;08164xHanh Cù;08170xĐồng Xuân;08173xQuảng Yên;08179xNinh Dân;08194xVõ Lao;08197xKhải Xuân;08200xMạn Lạn;08203xHoàng Cương;08206xChí Tiên;08209xĐông Thành;08215xSơn Cương;08218xThanh Hà;08221xĐỗ Sơn;08224xĐỗ Xuyên;08227xLương Lỗ
233	12	08230rPhong Châu;08233xPhú Mỹ;08234xLệ Mỹ;08236xLiên Hoa;08239xTrạm Thản;08242xTrị Quận;08245xTrung Giáp;08248xTiên Phú;08251xHạ Giáp;08254xBảo Thanh;08257xPhú Lộc;08260xGia Thanh;08263xTiên Du;08266xPhú Nham;08272xAn Đạo;08275xBình Phú;08278xPhù Ninh
234	12	08290rYên Lập;08293xMỹ Lung;08296xMỹ Lương;08299xLương Sơn;08302xXuân An;08305xXuân Viên;08308xXuân Thủy;08311xTrung Sơn;08314xHưng Long;08317xNga Hoàng;08320xĐồng Lạc;08323xThượng Long;08326xĐồng Thịnh;08329xPhúc Khánh;08332xMinh Hòa;08335xNgọc Lập;08338xNgọc Đồng
235	1	08347xTuy Lộc;08350xNgô Xá;08362xThụy Liễu;08383xCấp Dẫn;08389xXương Thịnh;08392xPhú Khê;08395xSơn Tình;08398xYên Tập;08404xTạ Xá;08407xPhú Lạc;08413xChương Xá;08419xVăn Khúc
235	12	08341rCẩm Khê;08344xTiên Lương;08353xMinh Tân;08356xPhượng Vĩ;08374xTùng Khê;08377xTam Sơn;08380xVăn Bán;08401xHương Lung;08416xHùng Việt;08422xYên Dưỡng;08428xĐiêu Lương;08431xĐồng Lương
235	2	08350xMinh Thắng;08389xPhong Thịnh;08398xPhú Khê;08413xNhật Tiến
236	12	08434rHưng Hóa;08440xHiền Quan;08443xBắc Sơn;08446xThanh Uyên;08461xLam Sơn;08467xVạn Xuân;08470xQuang Húc;08473xHương Nộn;08476xTề Lễ;08479xThọ Văn;08482xDị Nậu;08491xDân Quyền
237	12	08494rLâm Thao;08497xTiên Kiên;08498rHùng Sơn;08500xXuân Lũng;08509xXuân Huy;08512xThạch Sơn;08518xSơn Vi;08521xPhùng Nguyên;08527xCao Xá;08533xVĩnh Lại;08536xTứ Xã;08539xBản Nguyên
238	12	08542rThanh Sơn;08563xSơn Hùng;08572xĐịch Quả;08575xGiáp Lai;08581xThục Luyện;08584xVõ Miếu;08587xThạch Khoán;08602xCự Thắng;08605xTất Thắng;08611xVăn Miếu;08614xCự Đồng;08623xThắng Sơn;08629xTân Minh;08632xHương Cần;08635xKhả Cửu;08638xĐông Cửu;08641xTân Lập;08644xYên Lãng;08647xYên Lương;08650xThượng Cửu;08653xLương Nha;08656xYên Sơn;08659xTinh Nhuệ
239	12	08662xĐào Xá;08665xThạch Đồng;08668xXuân Lộc;08671xTân Phương;08674rThanh Thủy;08677xSơn Thủy;08680xBảo Yên;08683xĐoan Hạ;08686xĐồng Trung;08689xHoàng Xá;08701xTu Vũ
24	1	221hYên Dũng;222hViệt Yên
24	12	213cBắc Giang;215hYên Thế;216hTân Yên;217hLạng Giang;218hLục Nam;219hLục Ngạn;220hSơn Động;223hHiệp Hòa
24	2	222sViệt Yên;224sChũ
24	34	07210pBắc Giang;07228pĐa Mai;07246xXuân Lương;07264xTam Tiến;07282xĐồng Kỳ;07288xYên Thế;07294xBố Hạ;07306xNhã Nam;07330xPhúc Hòa;07333xQuang Trung;07339xTân Yên;07351xNgọc Thiện;07375xLạng Giang;07381xTiên Lục;07399xKép;07420xMỹ Thái;07432xTân Dĩnh;07444xLục Nam;07450xĐông Phú;07462xBảo Đài;07486xNghĩa Phương;07489xTrường Sơn;07492xLục Sơn;07498xBắc Lũng;07519xCẩm Lý;07525pChũ;07531xTân Sơn;07534xSa Lý;07537xBiên Sơn;07543xSơn Hải;07552xKiên Lao;07573xBiển Động;07582xLục Ngạn;07594xĐèo Gia;07603xNam Dương;07612pPhượng Sơn;07615xSơn Động;07616xTây Yên Tử;07621xVân Sơn;07627xĐại Sơn;07642xYên Định;07654xAn Lạc;07663xTuấn Đạo;07672xDương Hưu;07681pYên Dũng;07682pTân An;07696pTiền Phong;07699pTân Tiến;07735xĐồng Việt;07738pCảnh Thụy;07774pTự Lạn;07777pViệt Yên;07795pNếnh;07798pVân Hà;07822xHoàng Vân;07840xHiệp Hòa;07864xHợp Thịnh;07870xXuân Cẩm;09169pVũ Ninh;09187pKinh Bắc;09190pVõ Cường;09193xYên Phong;09202xTam Giang;09205xYên Trung;09208xTam Đa;09238xVăn Môn;09247pQuế Võ;09253pNhân Hòa;09265pPhương Liễu;09286pNam Sơn;09292xPhù Lãng;09295pBồng Lai;09301pĐào Viên;09313xChi Lăng;09319xTiên Du;09325pHạp Lĩnh;09334xLiên Bão;09340xĐại Đồng;09343xTân Chi;09349xPhật Tích;09367pTừ Sơn;09370pTam Sơn;09379pPhù Khê;09385pĐồng Nguyên;09400pThuận Thành;09409pMão Điền;09427pTrí Quả;09430pTrạm Lộ;09433pSong Liễu;09445pNinh Xá;09454xGia Bình;09466xCao Đức;09469xĐại Lai;09475xNhân Thắng;09487xĐông Cứu;09496xLương Tài;09499xTrung Kênh;09523xTrung Chính;09529xLâm Thao
240	1	08566xTân Phú
240	12	08545xThu Cúc;08548xThạch Kiệt;08551xThu Ngạc;08554xKiệt Sơn;08557xĐồng Sơn;08560xLai Đồng;08569xMỹ Thuận;08578xTân Sơn;08590xXuân Đài;08593xMinh Đài;08596xVăn Luông;08599xXuân Sơn;08608xLong Cốc;08617xKim Thượng;08620xTam Thanh;08626xVinh Tiền
240	2	08566rTân Phú
243	12	08707pTích Sơn;08710pLiên Bảo;08713pHội Hợp;08716pĐống Đa;08719pNgô Quyền;08722pĐồng Tâm;08725pĐịnh Trung;08728pKhai Quang;08731xThanh Trù
244	1	08734pTrưng Trắc;08740pTrưng Nhị
244	12	08737pHùng Vương;08743pPhúc Thắng;08746pXuân Hòa;08747pĐồng Xuân;08749xNgọc Thanh;08752xCao Minh;08755pNam Viêm;08758pTiền Châu
244	2	08740pHai Bà Trưng
246	1	08857xĐình Chu;08863xTriệu Đề
246	12	08761rLập Thạch;08764xQuang Sơn;08767xNgọc Mỹ;08770xHợp Lý;08785xBắc Bình;08788xThái Hòa;08789rHoa Sơn;08791xLiễn Sơn;08794xXuân Hòa;08797xVân Trục;08812xLiên Hòa;08815xTử Du;08833xBàn Giản;08836xXuân Lôi;08839xĐồng Ích;08842xTiên Lữ;08845xVăn Quán;08866xSơn Đông
246	2	08863xTây Sơn
247	1	08902xVân Hội;08905xHợp Thịnh
247	12	08869rHợp Hòa;08872xHoàng Hoa;08875xĐồng Tĩnh;08878rKim Long;08881xHướng Đạo;08884xĐạo Tú;08887xAn Hòa;08890xThanh Vân;08893xDuy Phiên;08896xHoàng Đan;08899xHoàng Lâu
247	2	08905xHội Thịnh
248	12	08908rTam Đảo;08911rHợp Châu;08914xĐạo Trù;08917xYên Dương;08920xBồ Lý;08923rĐại Đình;08926xTam Quan;08929xHồ Sơn;08932xMinh Quang
249	12	08935rHương Canh;08936rGia Khánh;08938xTrung Mỹ;08944rBá Hiến;08947xThiện Kế;08950xHương Sơn;08953xTam Hợp;08956xQuất Lưu;08959xSơn Lôi;08962rĐạo Đức;08965xTân Phong;08968rThanh Lãng;08971xPhú Xuân
25	12	227cViệt Trì;228sPhú Thọ;230hĐoan Hùng;231hHạ Hòa;232hThanh Ba;233hPhù Ninh;234hYên Lập;235hCẩm Khê;236hTam Nông;237hLâm Thao;238hThanh Sơn;239hThanh Thủy;240hTân Sơn
25	34	04792pTân Hòa;04795pHòa Bình;04828pThống Nhất;04831xĐà Bắc;04846xĐức Nhàn;04849xTân Pheo;04873xQuy Đức;04876xCao Sơn;04891xTiền Phong;04894pKỳ Sơn;04897xThịnh Minh;04924xLương Sơn;04960xLiên Sơn;04978xKim Bôi;04990xNật Sơn;05014xMường Động;05047xCao Dương;05068xHợp Kim;05086xDũng Tiến;05089xCao Phong;05092xThung Nai;05116xMường Thàng;05128xTân Lạc;05134xMường Hoa;05152xVân Sơn;05158xMường Bi;05191xToàn Thắng;05200xMai Châu;05206xTân Mai;05212xPà Cò;05245xBao La;05251xMai Hạ;05266xLạc Sơn;05287xMường Vang;05290xNhân Nghĩa;05293xThượng Cốc;05305xYên Phú;05323xQuyết Thắng;05329xNgọc Sơn;05347xĐại Đồng;05353xYên Thủy;05362xLạc Lương;05386xYên Trị;05392xLạc Thủy;05395xAn Nghĩa;05425xAn Bình;07894pNông Trang;07900pViệt Trì;07909pThanh Miếu;07918pVân Phú;07942pPhú Thọ;07948pÂu Cơ;07954pPhong Châu;07969xĐoan Hùng;07996xBằng Luân;07999xChí Đám;08023xTây Cốc;08038xChân Mộng;08053xHạ Hòa;08071xĐan Thượng;08110xHiền Lương;08113xYên Kỳ;08134xVăn Lang;08143xVĩnh Chân;08152xThanh Ba;08173xQuảng Yên;08203xHoàng Cương;08209xĐông Thành;08218xChí Tiên;08227xLiên Minh;08230xPhù Ninh;08236xPhú Mỹ;08245xTrạm Thản;08254xDân Chủ;08275xBình Phú;08290xYên Lập;08296xSơn Lương;08305xXuân Viên;08311xTrung Sơn;08323xThượng Long;08338xMinh Hòa;08341xCẩm Khê;08344xTiên Lương;08377xVân Bán;08398xPhú Khê;08416xHùng Việt;08431xĐồng Lương;08434xTam Nông;08443xHiền Quan;08467xVạn Xuân;08479xThọ Văn;08494xLâm Thao;08500xXuân Lũng;08515xHy Cương;08521xPhùng Nguyên;08527xBản Nguyên;08542xThanh Sơn;08545xThu Cúc;08560xLai Đồng;08566xTân Sơn;08584xVõ Miếu;08590xXuân Đài;08593xMinh Đài;08611xVăn Miếu;08614xCự Đồng;08620xLong Cốc;08632xHương Cần;08635xKhả Cửu;08656xYên Sơn;08662xĐào Xá;08674xThanh Thủy;08686xTu Vũ;08707pVĩnh Yên;08716pVĩnh Phúc;08740pPhúc Yên;08746pXuân Hòa;08761xLập Thạch;08770xHợp Lý;08773xYên Lãng;08782xHải Lựu;08788xThái Hòa;08812xLiên Hòa;08824xTam Sơn;08842xTiên Lữ;08848xSông Lô;08866xSơn Đông;08869xTam Dương;08872xTam Dương Bắc;08896xHoàng An;08905xHội Thịnh;08911xTam Đảo;08914xĐạo Trù;08923xĐại Đình;08935xBình Nguyên;08944xBình Tuyền;08950xBình Xuyên;08971xXuân Lãng;09025xYên Lạc;09040xTề Lỗ;09043xTam Hồng;09052xNguyệt Đức;09064xLiên Châu;09076xVĩnh Tường;09079xVĩnh An;09100xVĩnh Hưng;09106xVĩnh Thành;09112xThổ Tang;09154xVĩnh Phú
250	1	09001xVạn Yên
250	12	08973rChi Đông;08974xĐại Thịnh;08977xKim Hoa;08980xThạch Đà;08983xTiến Thắng;08986xTự Lập;08989rQuang Minh;08992xThanh Lâm;08995xTam Đồng;08998xLiên Mạc;09004xChu Phan;09007xTiến Thịnh;09010xMê Linh;09013xVăn Khê;09016xHoàng Kim;09019xTiền Phong;09022xTráng Việt
251	1	09058xHồng Phương
251	12	09025rYên Lạc;09028xĐồng Cương;09031xĐồng Văn;09034xBình Định;09037xTrung Nguyên;09040xTề Lỗ;09043rTam Hồng;09046xYên Đồng;09049xVăn Tiến;09052xNguyệt Đức;09055xYên Phương;09061xTrung Kiên;09064xLiên Châu;09067xĐại Tự;09070xHồng Châu;09073xTrung Hà
252	1	09094xViệt Xuân;09097xBồ Sao;09103xTân Tiến;09109xCao Đại;09115xVĩnh Sơn;09118xBình Dương;09133xLý Nhân;09139xVân Xuân;09142xTam Phúc;09151xAn Tường;09157xPhú Đa;09160xVĩnh Ninh
252	12	09076rVĩnh Tường;09079xKim Xá;09082xYên Bình;09085xChấn Hưng;09088xNghĩa Hưng;09091xYên Lập;09100xĐại Đồng;09106xLũng Hòa;09112rThổ Tang;09124xTân Phú;09127xThượng Trưng;09130xVũ Di;09136xTuân Chính;09145rTứ Trưng;09148xNgũ Kiên;09154xVĩnh Thịnh
252	2	09097xSao Đại Việt;09118xLương Điền;09151xAn Nhân;09157xVĩnh Phú
253	1	08779xBạch Lưu;08821xNhạo Sơn;08827xNhư Thụy
253	12	08773xLãng Công;08776xQuang Yên;08782xHải Lựu;08800xĐồng Quế;08803xNhân Đạo;08806xĐôn Nhân;08809xPhương Khoan;08818xTân Lập;08824rTam Sơn;08830xYên Thạch;08848xĐồng Thịnh;08851xTứ Yên;08854xĐức Bác;08860xCao Phong
256	1	09175pVệ An;09178pTiền An;09184pNinh Xá
256	12	09163pVũ Ninh;09166pĐáp Cầu;09169pThị Cầu;09172pKinh Bắc;09181pĐại Phúc;09187pSuối Hoa;09190pVõ Cường;09214pHòa Long;09226pVạn An;09235pKhúc Xuyên;09244pPhong Khê;09256pKim Chân;09271pVân Dương;09286pNam Sơn;09325pKhắc Niệm;09331pHạp Lĩnh
256	2	09184pTiền Ninh Vệ
258	12	09193rChờ;09196xDũng Liệt;09199xTam Đa;09202xTam Giang;09205xYên Trung;09208xThụy Hòa;09211xHòa Tiến;09217xĐông Tiến;09220xYên Phụ;09223xTrung Nghĩa;09229xĐông Phong;09232xLong Châu;09238xVăn Môn;09241xĐông Thọ
259	1	09316xHán Quảng
259	12	09247pPhố Mới;09250xViệt Thống;09253pĐại Xuân;09259pNhân Hòa;09262pBằng An;09265pPhương Liễu;09268pQuế Tân;09274pPhù Lương;09277xPhù Lãng;09280pPhượng Mao;09283pViệt Hùng;09289xNgọc Xá;09292xChâu Phong;09295pBồng Lai;09298pCách Bi;09301xĐào Viên;09304xYên Giả;09307xMộ Đạo;09310xĐức Long;09313xChi Lăng
26	12	243cVĩnh Yên;244cPhúc Yên;246hLập Thạch;247hTam Dương;248hTam Đảo;249hBình Xuyên;251hYên Lạc;252hVĩnh Tường;253hSông Lô
260	12	09319rLim;09322xPhú Lâm;09328xNội Duệ;09334xLiên Bão;09337xHiên Vân;09340xHoàn Sơn;09343xLạc Vệ;09346xViệt Đoàn;09349xPhật Tích;09352xTân Chi;09355xĐại Đồng;09358xTri Phương;09361xMinh Đạo;09364xCảnh Hưng
261	12	09367pĐông Ngàn;09370pTam Sơn;09373pHương Mạc;09376pTương Giang;09379pPhù Khê;09382pĐồng Kỵ;09383pTrang Hạ;09385pĐồng Nguyên;09388pChâu Khê;09391pTân Hồng;09394pĐình Bảng;09397pPhù Chẩn
262	12	09400pHồ;09403xHoài Thượng;09406xĐại Đồng Thành;09409xMão Điền;09412pSong Hồ;09415xĐình Tổ;09418pAn Bình;09421pTrí Quả;09424pGia Đông;09427pThanh Khương;09430pTrạm Lộ;09433pXuân Lâm;09436pHà Mãn;09439xNgũ Thái;09442xNguyệt Đức;09445pNinh Xá;09448xNghĩa Đạo;09451xSong Liễu
263	1	09481xNhân Thắng
263	12	09454rGia Bình;09457xVạn Ninh;09460xThái Bảo;09463xGiang Sơn;09466xCao Đức;09469xĐại Lai;09472xSong Giang;09475xBình Dương;09478xLãng Ngâm;09484xXuân Lai;09487xĐông Cứu;09490xĐại Bái;09493xQuỳnh Phú
263	2	09481rNhân Thắng
264	1	09508xMỹ Hương;09517xTrừng Xá;09520xLai Hạ;09526xMinh Tân
264	12	09496rThứa;09499xAn Thịnh;09502xTrung Kênh;09505xPhú Hòa;09511xTân Lãng;09514xQuảng Phú;09523xTrung Chính;09529xBình Định;09532xPhú Lương;09535xLâm Thao
264	2	09508xAn Tập;09517xQuang Minh
268	1	09538pNguyễn Trãi;09547pYết Kiêu;09550pQuang Trung
268	12	09541pMộ Lao;09542pVăn Quán;09544pVạn Phúc;09551pLa Khê;09552pPhú La;09553pPhúc La;09556pHà Cầu;09562pYên Nghĩa;09565pKiến Hưng;09568pPhú Lãm;09571pPhú Lương;09886pDương Nội;10117pĐồng Mai;10123pBiên Giang
268	2	09538pQuang Trung
269	1	09574pLê Lợi;09580pNgô Quyền;09583pQuang Trung
269	12	09577pPhú Thịnh;09586pSơn Lộc;09589pXuân Khanh;09592xĐường Lâm;09595pViên Sơn;09598xXuân Sơn;09601pTrung Hưng;09604xThanh Mỹ;09607pTrung Sơn Trầm;09610xKim Sơn;09613xSơn Đông;09616xCổ Đông
269	2	09574pNgô Quyền
27	12	256cBắc Ninh;258hYên Phong;259sQuế Võ;260hTiên Du;261cTừ Sơn;262sThuận Thành;263hGia Bình;264hLương Tài
271	1	09631xTản Hồng;09637xChâu Sơn;09646xPhú Phương
271	12	09619rTây Đằng;09625xPhú Cường;09628xCổ Đô;09634xVạn Thắng;09640xPhong Vân;09643xPhú Đông;09649xPhú Châu;09652xThái Hòa;09655xĐồng Thái;09658xPhú Sơn;09661xMinh Châu;09664xVật Lại;09667xChu Minh;09670xTòng Bạt;09673xCẩm Lĩnh;09676xSơn Đà;09679xĐông Quang;09682xTiên Phong;09685xThụy An;09688xCam Thượng;09691xThuần Mỹ;09694xTản Lĩnh;09697xBa Trại;09700xMinh Quang;09703xBa Vì;09706xVân Hòa;09709xYên Bài;09712xKhánh Thượng
271	2	09646xPhú Hồng
272	1	09718xVân Hà;09724xVân Nam;09742xThọ Lộc;09745xLong Xuyên;09748xThượng Cốc;09754xTích Giang
272	12	09715rPhúc Thọ;09721xVân Phúc;09727xXuân Đình;09733xSen Phương;09739xVõng Xuyên;09751xHát Môn;09757xThanh Đa;09760xTrạch Mỹ Lộc;09763xPhúc Hòa;09766xNgọc Tảo;09769xPhụng Thượng;09772xTam Thuấn;09775xTam Hiệp;09778xHiệp Thuận;09781xLiên Hiệp
272	2	09724xNam Hà;09742xTích Lộc;09745xLong Thượng
273	12	09784rPhùng;09787xTrung Châu;09790xThọ An;09793xThọ Xuân;09796xHồng Hà;09799xLiên Hồng;09802xLiên Hà;09805xHạ Mỗ;09808xLiên Trung;09811xPhương Đình;09814xThượng Mỗ;09817xTân Hội;09820xTân Lập;09823xĐan Phượng;09826xĐồng Tháp;09829xSong Phượng
274	12	09832rTrạm Trôi;09835xĐức Thượng;09838xMinh Khai;09841xDương Liễu;09844xDi Trạch;09847xĐức Giang;09850xCát Quế;09853xKim Chung;09856xYên Sở;09859xSơn Đồng;09862xVân Canh;09865xĐắc Sở;09868xLại Yên;09871xTiền Yên;09874xSong Phương;09877xAn Khánh;09880xAn Thượng;09883xVân Côn;09889xLa Phù;09892xĐông La
275	1	09901xPhượng Cách;09904xYên Sơn;09913xLiệp Tuyết;09928xNghĩa Hương;09934xTân Phú;09937xĐại Thành;09946xTân Hòa
275	12	04939xĐông Xuân;09895rQuốc Oai;09898xSài Sơn;09907xNgọc Liệp;09910xNgọc Mỹ;09916xThạch Thán;09919xĐồng Quang;09922xPhú Cát;09925xTuyết Nghĩa;09931xCộng Hòa;09940xPhú Mãn;09943xCấn Hữu;09949xHòa Thạch;09952xĐông Yên
275	2	09904xPhượng Sơn;09928xLiệp Nghĩa;09934xHưng Đạo
276	1	09973xCanh Nậu;09979xDị Nậu;09985xChàng Sơn;09994xHữu Bằng;10006xBình Phú
276	12	04927xYên Trung;04930xYên Bình;04936xTiến Xuân;09955rLiên Quan;09958xĐại Đồng;09961xCẩm Yên;09964xLại Thượng;09967xPhú Kim;09970xHương Ngải;09976xKim Quan;09982xBình Yên;09988xThạch Hòa;09991xCần Kiệm;09997xPhùng Xá;10000xTân Xã;10003xThạch Xá;10009xHạ Bằng;10012xĐồng Trúc
276	2	09973xLam Sơn;10006xQuang Trung
277	1	10093xHồng Phong;10096xĐồng Phú;10108xHòa Chính;10111xPhú Nam An
277	12	10015rChúc Sơn;10018rXuân Mai;10021xPhụng Châu;10024xTiên Phương;10027xĐông Sơn;10030xĐông Phương Yên;10033xPhú Nghĩa;10039xTrường Yên;10042xNgọc Hòa;10045xThủy Xuân Tiên;10048xThanh Bình;10051xTrung Hòa;10054xĐại Yên;10057xThụy Hương;10060xTốt Động;10063xLam Điền;10066xTân Tiến;10069xNam Phương Tiến;10072xHợp Đồng;10075xHoàng Văn Thụ;10078xHoàng Diệu;10081xHữu Văn;10084xQuảng Bị;10087xMỹ Lương;10090xThượng Vực;10099xTrần Phú;10102xVăn Võ;10105xĐồng Lạc
277	2	10096xHồng Phú;10108xHòa Phú
278	1	10174xCao Dương;10177xXuân Dương
278	12	10114rKim Bài;10120xCự Khê;10126xBích Hòa;10129xMỹ Hưng;10132xCao Viên;10135xBình Minh;10138xTam Hưng;10141xThanh Cao;10144xThanh Thùy;10147xThanh Mai;10150xThanh Văn;10153xĐỗ Động;10156xKim An;10159xKim Thư;10162xPhương Trung;10165xTân Ước;10168xDân Hòa;10171xLiên Châu;10180xHồng Dương
278	2	10174xCao Xuân Dương
279	1	10228xThư Phú;10252xThống Nhất;10264xVạn Điểm
279	12	10183rThường Tín;10186xNinh Sở;10189xNhị Khê;10192xDuyên Thái;10195xKhánh Hà;10198xHòa Bình;10201xVăn Bình;10204xHiền Giang;10207xHồng Vân;10210xVân Tảo;10213xLiên Phương;10216xVăn Phú;10219xTự Nhiên;10222xTiền Phong;10225xHà Hồi;10231xNguyễn Trãi;10234xQuất Động;10237xChương Dương;10240xTân Minh;10243xLê Lợi;10246xThắng Lợi;10249xDũng Tiến;10255xNghiêm Xuyên;10258xTô Hiệu;10261xVăn Tự;10267xMinh Cường
279	2	10264xVạn Nhất
280	1	10288xTri Trung;10291xĐại Thắng;10297xVăn Hoàng;10306xQuang Trung;10309xNam Phong;10312xNam Triều;10318xSơn Hà
280	12	10270rPhú Minh;10273rPhú Xuyên;10276xHồng Minh;10279xPhượng Dực;10282xNam Tiến;10294xPhú Túc;10300xHồng Thái;10303xHoàng Long;10315xTân Dân;10321xChuyên Mỹ;10324xKhai Thái;10327xPhúc Tiến;10330xVân Từ;10333xTri Thủy;10336xĐại Xuyên;10339xPhú Yên;10342xBạch Hạ;10345xQuang Lãng;10348xChâu Can;10351xMinh Tân
280	2	10291xVăn Hoàng;10312xNam Phong;10318xQuang Hà
281	1	10357xViên An;10360xViên Nội;10363xHoa Sơn;10372xCao Thành;10378xSơn Công;10381xĐồng Tiến;10396xVạn Thái;10402xHòa Lâm;10405xHòa Xá;10408xTrầm Lộng;10414xHòa Nam;10420xĐội Bình;10435xLưu Hoàng;10438xHồng Quang
281	12	10354rVân Đình;10366xQuảng Phú Cầu;10369xTrường Thịnh;10375xLiên Bạt;10384xPhương Tú;10387xTrung Tú;10390xĐồng Tân;10393xTảo Dương Văn;10399xMinh Đức;10411xKim Đường;10417xHòa Phú;10423xĐại Hùng;10426xĐông Lỗ;10429xPhù Lưu;10432xĐại Cường
281	2	10363xHoa Viên;10378xCao Sơn Tiến;10396xThái Hòa;10402xTrầm Lộng;10435xBình Lưu Quang
282	1	10456xMỹ Thành;10459xBột Xuyên;10483xVạn Kim;10486xĐốc Tín
282	12	10441rĐại Nghĩa;10444xĐồng Tâm;10447xThượng Lâm;10450xTuy Lai;10453xPhúc Lâm;10462xAn Mỹ;10465xHồng Sơn;10468xLê Thanh;10471xXuy Xá;10474xPhùng Xá;10477xPhù Lưu Tế;10480xĐại Hưng;10489xHương Sơn;10492xHùng Tiến;10495xAn Tiến;10498xHợp Tiến;10501xHợp Thanh;10504xAn Phú
282	2	10459xMỹ Xuyên;10483xVạn Tín
288	1	10522pPhạm Ngũ Lão
288	12	10507pCẩm Thượng;10510pBình Hàn;10513pNgọc Châu;10514pNhị Châu;10516pQuang Trung;10519pNguyễn Trãi;10525pTrần Hưng Đạo;10528pTrần Phú;10531pThanh Bình;10532pTân Bình;10534pLê Thanh Nghị;10537pHải Tân;10540pTứ Minh;10543pViệt Hòa;10660pÁi Quốc;10663xAn Thượng;10672pNam Đồng;10822xQuyết Thắng;10837xTiền Tiến;11002pThạch Khôi;11005xLiên Hồng;11011pTân Hưng;11017xGia Xuyên;11077xNgọc Sơn
290	12	10546pPhả Lại;10549pSao Đỏ;10552pBến Tắm;10555xHoàng Hoa Thám;10558xBắc An;10561xHưng Đạo;10564xLê Lợi;10567pHoàng Tiến;10570pCộng Hòa;10573pHoàng Tân;10576pCổ Thành;10579pVăn An;10582pChí Minh;10585pVăn Đức;10588pThái Học;10591xNhân Huệ;10594pAn Lạc;10600pĐồng Lạc;10603pTân Dân
291	1	10621xThanh Quang;10624xQuốc Tuấn;10627xNam Chính;10633xNam Trung;10645xAn Lâm;10648xPhú Điền;10651xNam Hồng
291	12	10606rNam Sách;10609xNam Hưng;10612xNam Tân;10615xHợp Tiến;10618xHiệp Cát;10630xAn Bình;10636xAn Sơn;10639xCộng Hòa;10642xThái Tân;10654xHồng Phong;10657xĐồng Lạc;10666xMinh Tân
291	2	10621xQuốc Tuấn;10633xTrần Phú;10645xAn Phú
292	1	10687xHoành Sơn
292	12	10675pAn Lưu;10678xBạch Đằng;10681pThất Hùng;10684xLê Ninh;10693pPhạm Thái;10696pDuy Tân;10699pTân Dân;10702pMinh Tân;10705xQuang Thành;10708xHiệp Hòa;10714pPhú Thứ;10717xThăng Long;10720xLạc Long;10723pAn Sinh;10726pHiệp Sơn;10729xThượng Quận;10732pAn Phụ;10735pHiệp An;10738pLong Xuyên;10741pThái Thịnh;10744pHiến Thành;10747xMinh Hòa
293	1	10753xLai Vu;10756xCộng Hòa;10759xThượng Vũ;10762xCổ Dũng;10774xPhúc Thành A;10798xBình Dân;10807xLiên Hòa
293	12	10750rPhú Thái;10768xTuấn Việt;10771xKim Xuyên;10777xNgũ Phúc;10780xKim Anh;10783xKim Liên;10786xKim Tân;10792xKim Đính;10801xTam Kỳ;10804xĐồng Cẩm;10810xĐại Đức
293	2	10756xLai Khê;10762xVũ Dũng;10798xHòa Bình
294	1	10819xViệt Hồng;10828xCẩm Chế;10849xThanh Khê;10852xThanh Xá;10861xThanh Thủy;10882xThanh Cường;10885xVĩnh Lập
294	12	10813rThanh Hà;10816xHồng Lạc;10825xTân Việt;10831xThanh An;10834xThanh Lang;10840xTân An;10843xLiên Mạc;10846xThanh Hải;10855xThanh Xuân;10864xAn Phượng;10867xThanh Sơn;10876xThanh Quang;10879xThanh Hồng
294	2	10828xCẩm Việt;10861xThanh Tân;10882xVĩnh Cường
295	1	10906xThạch Lỗi;10933xCẩm Phúc;10936xCẩm Điền
295	12	10888rCẩm Giang;10891rLai Cách;10894xCẩm Hưng;10897xCẩm Hoàng;10900xCẩm Văn;10903xNgọc Liên;10909xCẩm Vũ;10912xĐức Chính;10918xĐịnh Sơn;10924xLương Điền;10927xCao An;10930xTân Trường;10939xCẩm Đông;10942xCẩm Đoài
295	2	10933xPhúc Điền
296	1	10975xBình Minh;10981xThái Học
296	12	10945rKẻ Sặt;10951xVĩnh Hưng;10954xHùng Thắng;10960xVĩnh Hồng;10963xLong Xuyên;10966xTân Việt;10969xThúc Kháng;10972xTân Hồng;10978xHồng Khê;10984xCổ Bì;10987xNhân Quyền;10990xThái Dương;10993xThái Hòa;10996xBình Xuyên
296	2	10981xThái Minh
297	1	11029xGia Tân;11032xTân Tiến;11035xGia Khánh;11038xGia Lương;11062xQuang Minh;11065xĐồng Quang;11068xNhật Tân;11071xĐức Xương
297	12	10999rGia Lộc;11008xThống Nhất;11020xYết Kiêu;11041xLê Lợi;11044xToàn Thắng;11047xHoàng Diệu;11050xHồng Hưng;11053xPhạm Trấn;11056xĐoàn Thượng;11059xThống Kênh
297	2	11035xGia Phúc;11038xGia Tiến;11065xNhật Quang;11071xQuang Đức
298	1	11089xNgọc Kỳ;11098xTái Sơn;11110xDân Chủ;11122xQuảng Nghiệp;11137xPhượng Kỳ;11140xCộng Lạc
298	12	11074rTứ Kỳ;11083xĐại Sơn;11086xHưng Đạo;11092xBình Lăng;11095xChí Minh;11101xQuang Phục;11113xTân Kỳ;11116xQuang Khải;11119xĐại Hợp;11125xAn Thanh;11128xMinh Đức;11131xVăn Tố;11134xQuang Trung;11143xTiên Động;11146xNguyên Giáp;11149xHà Kỳ;11152xHà Thanh
298	2	11098xKỳ Sơn;11122xDân An;11140xLạc Phượng
299	1	11155rNinh Giang;11167xHồng Đức;11176xVạn Phúc;11188xĐông Xuyên;11200xNinh Hải;11203xĐồng Tâm;11209xKiến Quốc;11230xHồng Phúc
299	12	11161xỨng Hòe;11164xNghĩa An;11173xAn Đức;11179xTân Hương;11185xVĩnh Hòa;11197xTân Phong;11206xTân Quang;11215xHồng Dụ;11218xVăn Hội;11224xHồng Phong;11227xHiệp Lực;11233xHưng Long
299	2	11167xĐức Phúc;11188xBình Xuyên;11203rNinh Giang;11230xKiến Phúc
30	12	288cHải Dương;290cChí Linh;291hNam Sách;292sKinh Môn;293hKim Thành;294hThanh Hà;295hCẩm Giàng;296hBình Giang;297hGia Lộc;298hTứ Kỳ;299hNinh Giang;300hThanh Miện
300	12	11239rThanh Miện;11242xThanh Tùng;11245xPhạm Kha;11248xNgô Quyền;11251xĐoàn Tùng;11254xHồng Quang;11257xTân Trào;11260xLam Sơn;11263xĐoàn Kết;11266xLê Hồng;11269xTứ Cường;11275xNgũ Hùng;11278xCao Thắng;11281xChi Lăng Bắc;11284xChi Lăng Nam;11287xThanh Giang;11293xHồng Phong
303	1	11308pHạ Lý;11314pTrại Chuối
303	12	11296pQuán Toan;11299pHùng Vương;11302pSở Dầu;11305pThượng Lý;11311pMinh Khai;11320pHoàng Văn Thụ;11323pPhan Bội Châu
303	2	11587pĐại Bản;11599pAn Hưng;11602pAn Hồng
304	1	11332pMáy Tơ;11341pLạc Viên;11347pGia Viên;11356pLê Lợi;11362pLạch Tray;11365pĐổng Quốc Bình
304	12	11329pMáy Chai;11335pVạn Mỹ;11338pCầu Tre;11344pCầu Đất;11350pĐông Khê;11359pĐằng Giang
304	2	11341pGia Viên;11365pLạch Tray
305	1	11368pCát Dài;11374pLam Sơn;11377pAn Dương;11380pTrần Nguyên Hãn;11383pHồ Nam;11386pTrại Cau;11389pDư Hàng;11392pHàng Kênh;11395pĐông Hải;11398pNiệm Nghĩa;11401pNghĩa Xá
305	12	11371pAn Biên;11404pDư Hàng Kênh;11405pKênh Dương;11407pVĩnh Niệm
305	2	11383pTrần Nguyên Hãn;11395pHàng Kênh;11401pAn Dương
306	12	11410pĐông Hải 1;11411pĐông Hải 2;11413pĐằng Lâm;11414pThành Tô;11416pĐằng Hải;11419pNam Hải;11422pCát Bi;11425pTràng Cát
307	1	11428pQuán Trữ;11429pLãm Hà;11449pPhù Liễn;11452pTràng Minh
307	12	11431pĐồng Hòa;11434pBắc Sơn;11437pNam Sơn;11440pNgọc Sơn;11443pTrần Thành Ngọ;11446pVăn Đẩu
307	2	11449pBắc Hà
308	12	11455pNgọc Xuyên;11458pHải Sơn;11461pVạn Hương;11465pMinh Đức;11467pBàng La;11737pHợp Đức
309	12	11683pĐa Phúc;11686pHưng Đạo;11689pAnh Dũng;11692pHải Thành;11707pHòa Nghĩa;11740pTân Thành
31	1	311hThủy Nguyên;312hAn Dương
31	12	303qHồng Bàng;304qNgô Quyền;305qLê Chân;306qHải An;307qKiến An;308qĐồ Sơn;309qDương Kinh;313hAn Lão;314hKiến Thụy;315hTiên Lãng;316hVĩnh Bảo;317hCát Hải;318hBạch Long Vĩ
31	2	311cThủy Nguyên;312qAn Dương
31	34	10507pThành Đông;10525pHải Dương;10532pLê Thanh Nghị;10537pTân Hưng;10543pViệt Hòa;10546pChí Linh;10549pChu Văn An;10552pNguyễn Trãi;10570pTrần Hưng Đạo;10573pTrần Nhân Tông;10603pLê Đại Hành;10606xNam Sách;10615xHợp Tiến;10633xTrần Phú;10642xThái Tân;10645xAn Phú;10660pÁi Quốc;10675pKinh Môn;10678pBắc An Phụ;10705xNam An Phụ;10714pNhị Chiểu;10726pPhạm Sư Mạnh;10729pTrần Liễu;10744pNguyễn Đại Năng;10750xPhú Thái;10756xLai Khê;10792xAn Thành;10804xKim Thành;10813xThanh Hà;10816xHà Bắc;10837pNam Đồng;10843xHà Nam;10846xHà Tây;10882xHà Đông;10888xCẩm Giang;10891pTứ Minh;10903xCẩm Giàng;10909xTuệ Tĩnh;10930xMao Điền;10945xKẻ Sặt;10966xBình Giang;10972xĐường An;10993xThượng Hồng;10999xGia Lộc;11002pThạch Khôi;11020xYết Kiêu;11050xGia Phúc;11065xTrường Tân;11074xTứ Kỳ;11086xĐại Sơn;11113xTân Kỳ;11131xChí Minh;11140xLạc Phượng;11146xNguyên Giáp;11164xVĩnh Lại;11167xTân An;11203xNinh Giang;11218xHồng Châu;11224xKhúc Thừa Dụ;11239xThanh Miện;11242xNguyễn Lương Bằng;11254xBắc Thanh Miện;11257xHải Hưng;11284xNam Thanh Miện;11311pHồng Bàng;11329pNgô Quyền;11359pGia Viên;11383pLê Chân;11407pAn Biên;11411pĐông Hải;11413pHải An;11443pKiến An;11446pPhù Liễn;11455pĐồ Sơn;11473pBạch Đằng;11488pLưu Kiếm;11503xViệt Khê;11506pLê Ích Mộc;11533pHòa Bình;11542pNam Triệu;11557pThiên Hương;11560pThủy Nguyên;11581pAn Dương;11593pAn Phong;11602pHồng An;11617pAn Hải;11629xAn Lão;11635xAn Trường;11647xAn Quang;11668xAn Khánh;11674xAn Hưng;11680xKiến Thụy;11689pHưng Đạo;11692pDương Kinh;11713xNghi Dương;11725xKiến Minh;11728xKiến Hưng;11737pNam Đồ Sơn;11749xKiến Hải;11755xTiên Lãng;11761xQuyết Thắng;11779xTân Minh;11791xTiên Minh;11806xChấn Hưng;11809xHùng Thắng;11824xVĩnh Bảo;11836xVĩnh Thịnh;11842xVĩnh Thuận;11848xVĩnh Hòa;11875xVĩnh Hải;11887xVĩnh Am;11911xNguyễn Bỉnh Khiêm;11914kCát Hải;11948kBạch Long Vĩ
311	1	11470rNúi Đèo;11473rMinh Đức;11476xLại Xuân;11479xAn Sơn;11482xKỳ Sơn;11485xLiên Khê;11488xLưu Kiếm;11491xLưu Kỳ;11494xGia Minh;11497xGia Đức;11500xMinh Tân;11503xPhù Ninh;11506xQuảng Thanh;11509xChính Mỹ;11512xKênh Giang;11515xHợp Thành;11518xCao Nhân;11521xMỹ Đồng;11524xĐông Sơn;11527xHòa Bình;11530xTrung Hà;11533xAn Lư;11536xThủy Triều;11539xNgũ Lão;11542xPhục Lễ;11545xTam Hưng;11548xPhả Lễ;11551xLập Lễ;11554xKiền Bái;11557xThiên Hương;11560xThủy Sơn;11563xThủy Đường;11566xHoàng Động;11569xLâm Động;11572xHoa Động;11575xTân Dương;11578xDương Quan
311	2	11473pMinh Đức;11485xLiên Xuân;11488pLưu Kiếm;11500xBạch Đằng;11503xNinh Sơn;11506pQuảng Thanh;11512pTrần Hưng Đạo;11518xQuang Trung;11521pLê Hồng Phong;11527pHòa Bình;11530pThủy Hà;11533pAn Lư;11539pPhạm Ngũ Lão;11542pNam Triệu Giang;11545pTam Hưng;11551pLập Lễ;11557pThiên Hương;11560pThủy Đường;11569pHoàng Lâm;11572pHoa Động;11578pDương Quan
312	1	11581rAn Dương;11584xLê Thiện;11587xĐại Bản;11590xAn Hòa;11593xHồng Phong;11596xTân Tiến;11599xAn Hưng;11602xAn Hồng;11605xBắc Sơn;11608xNam Sơn;11611xLê Lợi;11614xĐặng Cương;11617xĐồng Thái;11620xQuốc Tuấn;11623xAn Đồng;11626xHồng Thái
312	2	11581pLê Lợi;11584pLê Thiện;11590pAn Hòa;11593pHồng Phong;11596pTân Tiến;11608pNam Sơn;11614pAn Hải;11617pĐồng Thái;11623pAn Đồng;11626pHồng Thái
313	12	11629rAn Lão;11632xBát Trang;11635xTrường Thọ;11638xTrường Thành;11641xAn Tiến;11644xQuang Hưng;11647xQuang Trung;11650xQuốc Tuấn;11653xAn Thắng;11656rTrường Sơn;11659xTân Dân;11662xThái Sơn;11665xTân Viên;11668xMỹ Đức;11671xChiến Thắng;11674xAn Thọ;11677xAn Thái
314	1	11719xThụy Hương;11728xĐại Hà;11731xNgũ Đoan
314	12	11680rNúi Đối;11695xĐông Phương;11698xThuận Thiên;11701xHữu Bằng;11704xĐại Đồng;11710xNgũ Phúc;11713xKiến Quốc;11716xDu Lễ;11722xThanh Sơn;11725xMinh Tân;11734xTân Phong;11743xTân Trào;11746xĐoàn Xá;11749xTú Sơn;11752xĐại Hợp
314	2	11728xKiến Hưng
315	1	11788xBạch Đằng;11791xQuang Phục;11794xToàn Thắng
315	12	11755rTiên Lãng;11758xĐại Thắng;11761xTiên Cường;11764xTự Cường;11770xQuyết Tiến;11773xKhởi Nghĩa;11776xTiên Thanh;11779xCấp Tiến;11782xKiến Thiết;11785xĐoàn Lập;11797xTiên Thắng;11800xTiên Minh;11803xBắc Hưng;11806xNam Hưng;11809xHùng Thắng;11812xTây Hưng;11815xĐông Hưng;11821xVinh Quang
315	2	11791xTân Minh
316	1	11845xVĩnh Long;11848xHiệp Hòa;11854xAn Hòa;11863xNhân Hòa;11866xTam Đa;11869xHưng Nhân;11872xVinh Quang;11875xĐồng Minh;11878xThanh Lương;11896xVĩnh Phong;11899xCộng Hiền;11905xCổ Am;11908xVĩnh Tiến
316	12	11824rVĩnh Bảo;11827xDũng Tiến;11830xGiang Biên;11833xThắng Thủy;11836xTrung Lập;11839xViệt Tiến;11842xVĩnh An;11851xHùng Tiến;11857xTân Hưng;11860xTân Liên;11881xLiên Am;11884xLý Học;11887xTam Cường;11890xHòa Bình;11893xTiền Phong;11902xCao Minh;11911xTrấn Dương
316	2	11848xVĩnh Hòa;11866xVĩnh Hưng;11875xVĩnh Hải
317	12	11914rCát Bà;11917rCát Hải;11920xNghĩa Lộ;11923xĐồng Bài;11926xHoàng Châu;11929xVăn Phong;11932xPhù Long;11935xGia Luận;11938xHiền Hào;11941xTrân Châu;11944xViệt Hải;11947xXuân Đám
323	1	11965pQuang Trung;11977xHồng Nam;12382xPhương Chiểu
323	12	11950pLam Sơn;11953pHiến Nam;11956pAn Tảo;11959pLê Lợi;11962pMinh Khai;11968pHồng Châu;11971xTrung Nghĩa;11974xLiên Phương;11980xQuảng Châu;11983xBảo Khê;12331xPhú Cường;12334xHùng Cường;12385xTân Hưng;12388xHoàng Hanh
323	2	11977xPhương Nam
325	12	11986rNhư Quỳnh;11989xLạc Đạo;11992xChỉ Đạo;11995xĐại Đồng;11998xViệt Hưng;12001xTân Quang;12004xĐình Dù;12007xMinh Hải;12010xLương Tài;12013xTrưng Trắc;12016xLạc Hồng
326	12	12019rVăn Giang;12022xXuân Quan;12025xCửu Cao;12028xPhụng Công;12031xNghĩa Trụ;12034xLong Hưng;12037xVĩnh Khúc;12040xLiên Nghĩa;12043xTân Tiến;12046xThắng Lợi;12049xMễ Sở
327	1	12055xGiai Phạm;12058xNghĩa Hiệp;12082xViệt Cường;12088xYên Hòa;12091xMinh Châu;12094xTrung Hưng;12097xLý Thường Kiệt;12100xTân Việt
327	12	12052rYên Mỹ;12061xĐồng Than;12064xNgọc Long;12067xLiêu Xá;12070xHoàn Long;12073xTân Lập;12076xThanh Long;12079xYên Phú;12085xTrung Hòa
327	2	12055xNguyễn Văn Linh;12091xViệt Yên;12100xTân Minh
328	12	12103pBần Yên Nhân;12106pPhan Đình Phùng;12109xCẩm Xá;12112xDương Quang;12115xHòa Phong;12118pNhân Hòa;12121pDị Sử;12124pBạch Sam;12127pMinh Đức;12130pPhùng Chí Kiên;12133xXuân Dục;12136xNgọc Lâm;12139xHưng Long
329	1	12157xTân Phúc;12163xQuang Vinh;12175xVăn Nhuệ;12187xĐa Lộc;12196xHồng Vân;12199xHồng Quang
329	12	12142rÂn Thi;12145xPhù Ủng;12148xBắc Sơn;12151xBãi Sậy;12154xĐào Dương;12160xVân Du;12166xXuân Trúc;12169xHoàng Hoa Thám;12172xQuảng Lãng;12178xĐặng Lễ;12181xCẩm Ninh;12184xNguyễn Trãi;12190xHồ Tùng Mậu;12193xTiền Phong;12202xHạ Lễ
329	2	12157xQuang Vinh;12175xĐa Lộc;12196xHồng Quang
33	12	323cHưng Yên;325hVăn Lâm;326hVăn Giang;327hYên Mỹ;328sMỹ Hào;329hÂn Thi;330hKhoái Châu;331hKim Động;332hTiên Lữ;333hPhù Cừ
33	34	11953pPhố Hiến;11977xTân Hưng;11980pHồng Châu;11983pSơn Nam;11992xLạc Đạo;11995xĐại Đồng;12004xNhư Quỳnh;12019xVăn Giang;12025xPhụng Công;12031xNghĩa Trụ;12049xMễ Sở;12064xNguyễn Văn Linh;12070xHoàn Long;12073xYên Mỹ;12091xViệt Yên;12103pMỹ Hào;12127pThượng Hồng;12133pĐường Hào;12142xÂn Thi;12148xPhạm Ngũ Lão;12166xXuân Trúc;12184xNguyễn Trãi;12196xHồng Quang;12205xKhoái Châu;12223xTriệu Việt Vương;12238xViệt Tiến;12247xChâu Ninh;12271xChí Minh;12280xLương Bằng;12286xNghĩa Dân;12313xĐức Hợp;12322xHiệp Cường;12337xHoàng Hoa Thám;12361xTiên Hoa;12364xTiên Lữ;12391xQuang Hưng;12406xĐoàn Đào;12424xTiên Tiến;12427xTống Trân;12452pTrần Hưng Đạo;12454pTrần Lãm;12466pVũ Phúc;12472xQuỳnh Phụ;12499xA Sào;12511xMinh Thọ;12517xNgọc Lâm;12523xPhụ Dực;12526xĐồng Bằng;12532xNguyễn Du;12577xQuỳnh An;12583xTân Tiến;12586xHưng Hà;12595xNgự Thiên;12613xLong Hưng;12619xDiên Hà;12631xThần Khê;12634xTiên La;12676xLê Quý Đôn;12685xHồng Minh;12688xĐông Hưng;12694xBắc Đông Hưng;12700xBắc Tiên Hưng;12736xĐông Tiên Hưng;12745xBắc Đông Quan;12754xTiên Hưng;12763xNam Tiên Hưng;12775xNam Đông Hưng;12793xĐông Quan;12817pTrà Lý;12826xThái Thụy;12850xTây Thụy Anh;12859xBắc Thụy Anh;12862xĐông Thụy Anh;12865xThụy Anh;12904xNam Thụy Anh;12916xBắc Thái Ninh;12919xTây Thái Ninh;12922xThái Ninh;12943xĐông Thái Ninh;12961xNam Thái Ninh;12970xTiền Hải;12988xĐông Tiền Hải;13003xĐồng Châu;13021xÁi Quốc;13039xTây Tiền Hải;13057xNam Cường;13063xNam Tiền Hải;13066xHưng Phú;13075xKiến Xương;13093xTrà Giang;13096xBình Nguyên;13120xLê Lợi;13132xQuang Lịch;13141xVũ Quý;13159xHồng Vũ;13183xBình Thanh;13186xBình Định;13192xVũ Thư;13219xVạn Xuân;13222xThư Trì;13225pThái Bình;13246xTân Thuận;13264xThư Vũ;13279xVũ Tiên
330	1	12214xDạ Trạch;12217xHàm Tử;12235xBình Kiều;12241xĐồng Tiến;12244xHồng Tiến;12265xChí Tân;12268xĐại Hưng;12274xThành Công;12277xNhuế Dương
330	12	12205rKhoái Châu;12208xĐông Tảo;12211xBình Minh;12220xÔng Đình;12223xTân Dân;12226xTứ Dân;12229xAn Vĩ;12232xĐông Kết;12238xDân Tiến;12247xTân Châu;12250xLiên Khê;12253xPhùng Hưng;12256xViệt Hòa;12259xĐông Ninh;12262xĐại Tập;12271xThuần Hưng
330	2	12214xPhạm Hồng Thái;12244xĐồng Tiến;12265xChí Minh;12274xNguyễn Huệ
331	1	12295xThọ Vinh;12307xNhân La;12310xPhú Thịnh;12325xVũ Xá
331	12	12280rLương Bằng;12283xNghĩa Dân;12286xToàn Thắng;12289xVĩnh Xá;12292xPhạm Ngũ Lão;12298xĐồng Thanh;12301xSong Mai;12304xChính Nghĩa;12313xMai Động;12316xĐức Hợp;12319xHùng An;12322xNgọc Thanh;12328xHiệp Cường
331	2	12295xPhú Thọ;12325xDiên Hồng
332	1	12343xNgô Quyền;12349xDị Chế;12358xĐức Thắng;12364xHải Triều;12379xMinh Phượng
332	12	12337rVương;12340xHưng Đạo;12346xNhật Tân;12352xLệ Xá;12355xAn Viên;12361xTrung Dũng;12367xThủ Sỹ;12370xThiện Phiến;12373xThụy Lôi;12376xCương Chính
332	2	12364xHải Thắng
333	1	12418xTiền Tiến;12424xMinh Tiến
333	12	12391rTrần Cao;12394xMinh Tân;12397xPhan Sào Nam;12400xQuang Hưng;12403xMinh Hoàng;12406xĐoàn Đào;12409xTống Phan;12412xĐình Cao;12415xNhật Quang;12421xTam Đa;12427xNguyên Hòa;12430xTống Trân
333	2	12424xTiên Tiến
336	12	12433pLê Hồng Phong;12436pBồ Xuyên;12439pĐề Thám;12442pKỳ Bá;12445pQuang Trung;12448pPhú Khánh;12451pTiền Phong;12452pTrần Hưng Đạo;12454pTrần Lãm;12457xĐông Hòa;12460pHoàng Diệu;12463xPhú Xuân;12466xVũ Phúc;12469xVũ Chính;12817xĐông Mỹ;12820xĐông Thọ;13084xVũ Đông;13108xVũ Lạc;13225xTân Bình
338	1	12556xQuỳnh Bảo;12568xQuỳnh Xá;12577xQuỳnh Trang
338	12	12472rQuỳnh Côi;12475xAn Khê;12478xAn Đồng;12481xQuỳnh Hoa;12484xQuỳnh Lâm;12487xQuỳnh Thọ;12490xAn Hiệp;12493xQuỳnh Hoàng;12496xQuỳnh Giao;12499xAn Thái;12502xAn Cầu;12505xQuỳnh Hồng;12508xQuỳnh Khê;12511xQuỳnh Minh;12514xAn Ninh;12517xQuỳnh Ngọc;12520xQuỳnh Hải;12523rAn Bài;12526xAn Ấp;12529xQuỳnh Hội;12532xChâu Sơn;12535xQuỳnh Mỹ;12538xAn Quí;12541xAn Thanh;12547xAn Vũ;12550xAn Lễ;12553xQuỳnh Hưng;12559xAn Mỹ;12562xQuỳnh Nguyên;12565xAn Vinh;12571xAn Dục;12574xĐông Hải;12580xAn Tràng;12583xĐồng Tiến
338	2	12577xTrang Bảo Xá
339	1	12589xĐiệp Nông;12598xDân Chủ;12607xHùng Dũng
339	12	12586rHưng Hà;12592xTân Lễ;12595xCộng Hòa;12601xCanh Tân;12604xHòa Tiến;12610xTân Tiến;12613rHưng Nhân;12616xĐoan Hùng;12619xDuyên Hải;12622xTân Hòa;12625xVăn Cẩm;12628xBắc Sơn;12631xĐông Đô;12634xPhúc Khánh;12637xLiên Hiệp;12640xTây Đô;12643xThống Nhất;12646xTiến Đức;12649xThái Hưng;12652xThái Phương;12655xHòa Bình;12656xChi Lăng;12658xMinh Khai;12661xHồng An;12664xKim Chung;12667xHồng Lĩnh;12670xMinh Tân;12673xVăn Lang;12676xĐộc Lập;12679xChí Hòa;12682xMinh Hòa;12685xHồng Minh
339	2	12589xQuang Trung
34	12	336cThái Bình;338hQuỳnh Phụ;339hHưng Hà;340hĐông Hưng;341hThái Thụy;342hTiền Hải;343hKiến Xương;344hVũ Thư
340	1	12691xĐô Lương;12697xLiên Giang;12700xAn Châu;12727xChương Dương;12733xPhong Châu;12736xHợp Tiến;12775xĐông Động;12796xĐông Quang;12799xĐông Xuân
340	12	12688rĐông Hưng;12694xĐông Phương;12703xĐông Sơn;12706xĐông Cường;12709xPhú Lương;12712xMê Linh;12715xLô Giang;12718xĐông La;12721xMinh Tân;12724xĐông Xá;12730xNguyên Xá;12739xHồng Việt;12745xHà Giang;12748xĐông Kinh;12751xĐông Hợp;12754xThăng Long;12757xĐông Các;12760xPhú Châu;12763xLiên Hoa;12769xĐông Tân;12772xĐông Vinh;12778xHồng Bạch;12784xTrọng Quan;12790xHồng Giang;12793xĐông Quan;12802xĐông Á;12808xĐông Hoàng;12811xĐông Dương;12823xMinh Phú
340	2	12700xLiên An Đô;12736xPhong Dương Tiến;12775xXuân Quang Động
341	12	12826rDiêm Điền;12832xThụy Trường;12841xHồng Dũng;12844xThụy Quỳnh;12847xAn Tân;12850xThụy Ninh;12853xThụy Hưng;12856xThụy Việt;12859xThụy Văn;12862xThụy Xuân;12865xDương Phúc;12868xThụy Trình;12871xThụy Bình;12874xThụy Chính;12877xThụy Dân;12880xThụy Hải;12889xThụy Liên;12892xThụy Duyên;12898xThụy Thanh;12901xThụy Sơn;12904xThụy Phong;12907xThái Thượng;12910xThái Nguyên;12916xDương Hồng Thủy;12919xThái Giang;12922xHòa An;12925xSơn Hà;12934xThái Phúc;12937xThái Hưng;12940xThái Đô;12943xThái Xuyên;12949xMỹ Lộc;12958xTân Học;12961xThái Thịnh;12964xThuần Thành;12967xThái Thọ
342	1	12982xĐông Quí;12997xĐông Trung;13009xĐông Phong;13030xTây Phong;13033xTây Tiến;13042xNam Thắng;13057xNam Thanh
342	12	12970rTiền Hải;12976xĐông Trà;12979xĐông Long;12985xVũ Lăng;12988xĐông Xuyên;12991xTây Lương;12994xTây Ninh;13000xĐông Hoàng;13003xĐông Minh;13012xAn Ninh;13018xĐông Cơ;13021xTây Giang;13024xĐông Lâm;13027xPhương Công;13036xNam Cường;13039xVân Trường;13045xNam Chính;13048xBắc Hải;13051xNam Thịnh;13054xNam Hà;13060xNam Trung;13063xNam Hồng;13066xNam Hưng;13069xNam Hải;13072xNam Phú
342	2	12997xĐông Quang;13030xÁi Quốc;13057xNam Tiến
343	1	13117xThượng Hiền;13120xNam Cao;13123xĐình Phùng;13153xVũ Thắng;13159xVũ Hòa;13174xVũ Bình
343	12	13075rKiến Xương;13078xTrà Giang;13081xQuốc Tuấn;13087xAn Bình;13090xTây Sơn;13093xHồng Thái;13096xBình Nguyên;13102xLê Lợi;13111xVũ Lễ;13114xThanh Tân;13126xVũ Ninh;13129xVũ An;13132xQuang Lịch;13135xHòa Bình;13138xBình Minh;13141xVũ Quí;13144xQuang Bình;13150xVũ Trung;13156xVũ Công;13162xQuang Minh;13165xQuang Trung;13171xMinh Quang;13177xMinh Tân;13180xNam Bình;13183xBình Thanh;13186xBình Định;13189xHồng Tiến
343	2	13120xThống Nhất;13159xHồng Vũ
344	12	13192rVũ Thư;13195xHồng Lý;13198xĐồng Thanh;13201xXuân Hòa;13204xHiệp Hòa;13207xPhúc Thành;13210xTân Phong;13213xSong Lãng;13216xTân Hòa;13219xViệt Hùng;13222xMinh Lãng;13228xMinh Khai;13231xDũng Nghĩa;13234xMinh Quang;13237xTam Quang;13240xTân Lập;13243xBách Thuận;13246xTự Tân;13249xSong An;13252xTrung An;13255xVũ Hội;13258xHòa Bình;13261xNguyên Xá;13264xViệt Thuận;13267xVũ Vinh;13270xVũ Đoài;13273xVũ Tiến;13276xVũ Vân;13279xDuy Nhất;13282xHồng Phong
347	1	13288pLương Khánh Thiện;13294pMinh Khai;13297pHai Bà Trưng;13300pTrần Hưng Đạo;13312xLiêm Chung;13366xTiên Tân;13372xTiên Hiệp;13381xTiên Hải;13444xLiêm Tuyền;13447xLiêm Tiết
347	12	13285pQuang Trung;13291pLê Hồng Phong;13303pLam Hạ;13306xPhù Vân;13309pLiêm Chính;13315pThanh Châu;13318pChâu Sơn;13426xKim Bình;13459pThanh Tuyền;13507xĐinh Xá;13513xTrịnh Xá
347	2	13294pChâu Cầu;13366pTân Hiệp;13444pTân Liêm
349	1	13327xMộc Bắc;13339xMộc Nam
349	12	13321pĐồng Văn;13324pHòa Mạc;13330pChâu Giang;13333pBạch Thượng;13336pDuy Minh;13342pDuy Hải;13345xChuyên Ngoại;13348pYên Bắc;13351xTrác Văn;13354pTiên Nội;13357pHoàng Đông;13360xYên Nam;13363xTiên Ngoại;13369xTiên Sơn
349	2	13327xMộc Hoàn
35	1	350hKim Bảng
35	12	347cPhủ Lý;349sDuy Tiên;351hThanh Liêm;352hBình Lục;353hLý Nhân
35	2	350sKim Bảng
350	1	13384rQuế;13390xĐại Cương;13393xLê Hồ;13396xTượng Lĩnh;13399xNhật Tựu;13402xNhật Tân;13405xĐồng Hóa;13411xTân Sơn;13423xNgọc Sơn;13429rBa Sao;13435xThi Sơn
350	12	13387xNguyễn Úy;13408xHoàng Tây;13414xThụy Lôi;13417xVăn Xá;13420xKhả Phong;13432xLiên Sơn;13438xThanh Sơn
350	2	13384pQuế;13390pĐại Cương;13393pLê Hồ;13396pTượng Lĩnh;13402pTân Tựu;13405pĐồng Hóa;13411pTân Sơn;13423pNgọc Sơn;13429pBa Sao;13435pThi Sơn
351	12	13441rKiện Khê;13450xLiêm Phong;13453xThanh Hà;13456xLiêm Cần;13465xLiêm Thuận;13468xThanh Thủy;13471xThanh Phong;13474rTân Thanh;13477xThanh Tân;13480xLiêm Túc;13483xLiêm Sơn;13486xThanh Hương;13489xThanh Nghị;13492xThanh Tâm;13495xThanh Nguyên;13498xThanh Hải
352	1	13522xHưng Công;13534xBối Cầu;13540xAn Nội
352	12	13501rBình Mỹ;13504xBình Nghĩa;13510xTràng An;13516xĐồng Du;13519xNgọc Lũ;13525xĐồn Xá;13528xAn Ninh;13531xBồ Đề;13543xVũ Bản;13546xTrung Lương;13552xAn Đổ;13555xLa Sơn;13558xTiêu Động;13561xAn Lão
352	2	13540xBình An
353	12	13567xHợp Lý;13570xNguyên Lý;13573xChính Lý;13576xChân Lý;13579xĐạo Lý;13582xCông Lý;13585xVăn Lý;13588xBắc Lý;13591xĐức Lý;13594xTrần Hưng Đạo;13597rVĩnh Trụ;13600xNhân Thịnh;13606xNhân Khang;13609xNhân Mỹ;13612xNhân Nghĩa;13615xNhân Chính;13618xNhân Bình;13621xPhú Phúc;13624xXuân Khê;13627xTiến Thắng;13630xHòa Hậu
356	1	13633pHạ Long;13636pTrần Tế Xương;13639pVị Hoàng;13642pVị Xuyên;13645pQuang Trung;13648pCửa Bắc;13651pNguyễn Du;13654pBà Triệu;13660pPhan Đình Phùng;13663pNgô Quyền;13669pTrần Đăng Ninh;13672pNăng Tĩnh;13675pVăn Miếu;13678pTrần Quang Khải;13681pThống Nhất;13696xNam Phong;13702xLộc An;13705xNam Vân
356	12	13657pTrường Thi;13666pTrần Hưng Đạo;13684pLộc Hạ;13687pLộc Vượng;13690pCửa Nam;13693pLộc Hòa;13699pMỹ Xá
356	2	13636pVị Xuyên;13669pCửa Bắc;13678pNăng Tĩnh;13681pQuang Trung;13696pNam Phong;13705pNam Vân;13708pHưng Lộc;13711xMỹ Hà;13717xMỹ Thắng;13720xMỹ Trung;13723xMỹ Tân;13726xMỹ Phúc;13732xMỹ Thuận;13735xMỹ Lộc
358	1	13708rMỹ Lộc;13711xMỹ Hà;13714xMỹ Tiến;13717xMỹ Thắng;13720xMỹ Trung;13723xMỹ Tân;13726xMỹ Phúc;13729xMỹ Hưng;13732xMỹ Thuận;13735xMỹ Thịnh;13738xMỹ Thành
359	1	13744xMinh Thuận;13750xTân Khánh;13759xTân Thành;13771xMinh Tân;13774xLiên Bảo
359	12	13741rGôi;13747xHiển Khánh;13753xHợp Hưng;13756xĐại An;13762xCộng Hòa;13765xTrung Thành;13768xQuang Trung;13777xThành Lợi;13780xKim Thái;13783xLiên Minh;13786xĐại Thắng;13789xTam Thanh;13792xVĩnh Hào
359	2	13750xMinh Tân
36	1	358hMỹ Lộc
36	12	356cNam Định;359hVụ Bản;360hÝ Yên;361hNghĩa Hưng;362hNam Trực;363hTrực Ninh;364hXuân Trường;365hGiao Thủy;366hHải Hậu
360	1	13798xYên Trung;13801xYên Thành;13804xYên Tân;13807xYên Lợi;13813xYên Nghĩa;13816xYên Minh;13819xYên Phương;13828xYên Phú;13840xYên Hưng;13855xYên Hồng;13858xYên Quang;13876xYên Bằng
360	12	13795rLâm;13810xYên Thọ;13822xYên Chính;13825xYên Bình;13831xYên Mỹ;13834xYên Dương;13843xYên Khánh;13846xYên Phong;13849xYên Ninh;13852xYên Lương;13861xYên Tiến;13864xYên Thắng;13867xYên Phúc;13870xYên Cường;13873xYên Lộc;13879xYên Đồng;13882xYên Khang;13885xYên Nhân;13888xYên Trị
360	2	13801xTrung Nghĩa;13807xTân Minh;13819xPhú Hưng;13876xHồng Quang
361	1	13897xNghĩa Đồng;13900xNghĩa Thịnh;13903xNghĩa Minh;13933xNghĩa Bình;13936rQuỹ Nhất;13939xNghĩa Tân
361	12	13891rLiễu Đề;13894rRạng Đông;13906xNghĩa Thái;13909xHoàng Nam;13912xNghĩa Châu;13915xNghĩa Trung;13918xNghĩa Sơn;13921xNghĩa Lạc;13924xNghĩa Hồng;13927xNghĩa Phong;13930xNghĩa Phú;13942xNghĩa Hùng;13945xNghĩa Lâm;13948xNghĩa Thành;13951xPhúc Thắng;13954xNghĩa Lợi;13957xNghĩa Hải;13963xNam Điền
361	2	13900xĐồng Thịnh;13939rQuỹ Nhất
362	1	13969xNam Mỹ;13972xĐiền Xá;13981xNam Toàn
362	12	13966rNam Giang;13975xNghĩa An;13978xNam Thắng;13984xHồng Quang;13987xTân Thịnh;13990xNam Cường;13993xNam Hồng;13996xNam Hùng;13999xNam Hoa;14002xNam Dương;14005xNam Thanh;14008xNam Lợi;14011xBình Minh;14014xĐồng Sơn;14017xNam Tiến;14020xNam Hải;14023xNam Thái
362	2	13972xNam Điền
363	12	14026rCổ Lễ;14029xPhương Định;14032xTrực Chính;14035xTrung Đông;14038xLiêm Hải;14041xTrực Tuấn;14044xViệt Hùng;14047xTrực Đạo;14050xTrực Hưng;14053xTrực Nội;14056rCát Thành;14059xTrực Thanh;14062xTrực Khang;14065xTrực Thuận;14068xTrực Mỹ;14071xTrực Đại;14074xTrực Cường;14077rNinh Cường;14080xTrực Thái;14083xTrực Hùng;14086xTrực Thắng
364	1	14104xXuân Phong;14107xXuân Đài;14113xXuân Thủy;14119xXuân Bắc;14122xXuân Phương;14131xXuân Trung;14137xXuân Kiên;14140xXuân Tiến;14146xXuân Hòa
364	12	14089rXuân Trường;14092xXuân Châu;14095xXuân Hồng;14098xXuân Thành;14101xXuân Thượng;14110xXuân Tân;14116xXuân Ngọc;14125xThọ Nghiệp;14128xXuân Phú;14134xXuân Vinh;14143xXuân Ninh
364	2	14104xXuân Giang;14122xTrà Lũ;14146xXuân Phúc
365	1	14149rNgô Đồng;14167xHoành Sơn;14173xGiao Tiến
365	12	14152rQuất Lâm;14155xGiao Hương;14158xHồng Thuận;14161xGiao Thiện;14164xGiao Thanh;14170xBình Hòa;14176xGiao Hà;14179xGiao Nhân;14182xGiao An;14185xGiao Lạc;14188xGiao Châu;14191xGiao Tân;14194xGiao Yến;14197xGiao Xuân;14200xGiao Thịnh;14203xGiao Hải;14206xBạch Long;14209xGiao Long;14212xGiao Phong
365	2	14167rGiao Thủy
366	1	14230xHải Vân;14239xHải Hưng;14242xHải Bắc;14245xHải Phúc;14248xHải Thanh;14251xHải Hà;14257xHải Phương;14290xHải Lý;14299xHải Cường;14305xHải Chính;14314xHải Triều
366	12	14215rYên Định;14218rCồn;14221rThịnh Long;14224xHải Nam;14227xHải Trung;14233xHải Minh;14236xHải Anh;14254xHải Long;14260xHải Đường;14263xHải Lộc;14266xHải Quang;14269xHải Đông;14272xHải Sơn;14275xHải Tân;14281xHải Phong;14284xHải An;14287xHải Tây;14293xHải Phú;14296xHải Giang;14302xHải Ninh;14308xHải Xuân;14311xHải Châu;14317xHải Hòa
366	2	14248xHải Hưng
369	1	14320pĐông Thành;14323pTân Thành;14326pThanh Bình;14329pVân Giang;14332pBích Đào;14335pPhúc Thành;14338pNam Bình;14341pNam Thành;14344pNinh Khánh;14347xNinh Nhất;14350xNinh Tiến;14353xNinh Phúc;14356pNinh Sơn;14359pNinh Phong
37	1	369cNinh Bình;374hHoa Lư
37	12	370cTam Điệp;372hNho Quan;373hGia Viễn;375hYên Khánh;376hKim Sơn;377hYên Mô
37	2	374cHoa Lư
37	34	13285pPhủ Lý;13291pPhù Vân;13318pChâu Sơn;13324pDuy Tiên;13330pDuy Tân;13336pDuy Hà;13348pĐồng Văn;13363pTiên Sơn;13366pHà Nam;13384pKim Bảng;13393pLê Hồ;13396pNguyễn Úy;13402pKim Thanh;13420pTam Chúc;13435pLý Thường Kiệt;13444pLiêm Tuyền;13456xLiêm Hà;13474xTân Thanh;13483xThanh Bình;13489xThanh Lâm;13495xThanh Liêm;13501xBình Mỹ;13504xBình Lục;13531xBình Giang;13540xBình An;13558xBình Sơn;13573xLý Nhân;13579xBắc Lý;13591xNam Xang;13594xTrần Thương;13597xVĩnh Trụ;13609xNhân Hà;13627xNam Lý;13669pNam Định;13684pThiên Trường;13693pĐông A;13699pThành Nam;13708pMỹ Lộc;13741xVụ Bản;13750xMinh Tân;13753xHiển Khánh;13777pTrường Thi;13786xLiên Minh;13795xÝ Yên;13807xTân Minh;13822xPhong Doanh;13834xVũ Dương;13864xVạn Thắng;13870xYên Cường;13879xYên Đồng;13891xNghĩa Hưng;13894xRạng Đông;13900xĐồng Thịnh;13918xNghĩa Sơn;13927xHồng Phong;13939xQuỹ Nhất;13957xNghĩa Lâm;13966xNam Trực;13972pVị Khê;13984pHồng Quang;13987xNam Hồng;14005xNam Ninh;14011xNam Minh;14014xNam Đồng;14026xCổ Lễ;14038xNinh Giang;14053xTrực Ninh;14056xCát Thành;14062xQuang Hưng;14071xMinh Thái;14077xNinh Cường;14089xXuân Trường;14095xXuân Hồng;14104xXuân Giang;14122xXuân Hưng;14161xGiao Minh;14167xGiao Thủy;14179xGiao Hưng;14182xGiao Hòa;14194xGiao Bình;14203xGiao Phúc;14212xGiao Ninh;14215xHải Hậu;14218xHải Tiến;14221xHải Thịnh;14236xHải Anh;14248xHải Hưng;14281xHải An;14287xHải Quang;14308xHải Xuân;14329pHoa Lư;14359pNam Hoa Lư;14362pTam Điệp;14365pTrung Sơn;14371pYên Sơn;14389xGia Lâm;14401xGia Tường;14404xCúc Phương;14407xPhú Sơn;14428xNho Quan;14434xThanh Sơn;14452xQuỳnh Lưu;14458xPhú Long;14464xGia Viễn;14482xGia Hưng;14488xGia Vân;14494xGia Trấn;14500xĐại Hoàng;14524xGia Phong;14533pTây Hoa Lư;14560xYên Khánh;14563xKhánh Thiện;14566pĐông Hoa Lư;14608xKhánh Trung;14611xKhánh Nhạc;14614xKhánh Hội;14620xPhát Diệm;14623xBình Minh;14638xKim Sơn;14647xQuang Thiện;14653xChất Bình;14674xLai Thành;14677xĐịnh Hóa;14698xKim Đông;14701xYên Mô;14725pYên Thắng;14728xYên Từ;14743xYên Mạc;14746xĐồng Thái
370	12	14362pBắc Sơn;14365pTrung Sơn;14368pNam Sơn;14369pTây Sơn;14371xYên Sơn;14374pYên Bình;14375pTân Bình;14377xQuang Sơn;14380xĐông Sơn
372	1	14383rNho Quan;14422xLạng Phong;14428xVăn Phong;14434xThanh Lạc;14437xSơn Lai;14440xSơn Thành;14455xSơn Hà
372	12	14386xXích Thổ;14389xGia Lâm;14392xGia Sơn;14395xThạch Bình;14398xGia Thủy;14401xGia Tường;14404xCúc Phương;14407xPhú Sơn;14410xĐức Long;14413xLạc Vân;14416xĐồng Phong;14419xYên Quang;14425xThượng Hòa;14431xVăn Phương;14443xVăn Phú;14446xPhú Lộc;14449xKỳ Phú;14452xQuỳnh Lưu;14458xPhú Long;14461xQuảng Lạc
372	2	14428rNho Quan;14434xThanh Sơn;14437xPhúc Sơn
373	1	14464rMe;14491xGia Vượng;14497xGia Thịnh;14506xGia Thắng;14518xGia Tiến
373	12	14467xGia Hòa;14470xGia Hưng;14473xLiên Sơn;14476xGia Thanh;14479xGia Vân;14482xGia Phú;14485xGia Xuân;14488xGia Lập;14494xGia Trấn;14500xGia Phương;14503xGia Tân;14509xGia Trung;14512xGia Minh;14515xGia Lạc;14521xGia Sinh;14524xGia Phong
373	2	14464rThịnh Vượng;14506xTiến Thắng
374	1	14527rThiên Tôn;14530xNinh Giang;14539xNinh Mỹ;14545xNinh Xuân;14548xNinh Hải;14551xNinh Thắng
374	12	14533xTrường Yên;14536xNinh Khang;14542xNinh Hòa;14554xNinh Vân;14557xNinh An
374	2	14320pĐông Thành;14323pTân Thành;14329pVân Giang;14332pBích Đào;14338pNam Bình;14341pNam Thành;14344pNinh Khánh;14347xNinh Nhất;14350xNinh Tiến;14353pNinh Phúc;14356pNinh Sơn;14359pNinh Phong;14527pNinh Mỹ;14530pNinh Giang;14551xNinh Hải
375	1	14563xKhánh Tiên;14584xKhánh Thiện
375	12	14560rYên Ninh;14566xKhánh Phú;14569xKhánh Hòa;14572xKhánh Lợi;14575xKhánh An;14578xKhánh Cường;14581xKhánh Cư;14587xKhánh Hải;14590xKhánh Trung;14593xKhánh Mậu;14596xKhánh Vân;14599xKhánh Hội;14602xKhánh Công;14608xKhánh Thành;14611xKhánh Nhạc;14614xKhánh Thủy;14617xKhánh Hồng
375	2	14563xKhánh Thiện
376	1	14665xLưu Phương;14692xKim Hải
376	12	14620rPhát Diệm;14623rBình Minh;14629xHồi Ninh;14632xXuân Chính;14635xKim Định;14638xÂn Hòa;14641xHùng Tiến;14647xQuang Thiện;14650xNhư Hòa;14653xChất Bình;14656xĐồng Hướng;14659xKim Chính;14662xThượng Kiệm;14668xTân Thành;14671xYên Lộc;14674xLai Thành;14677xĐịnh Hóa;14680xVăn Hải;14683xKim Tân;14686xKim Mỹ;14689xCồn Thoi;14695xKim Trung;14698xKim Đông
377	1	14710xMai Sơn;14713xKhánh Thịnh;14731xYên Hưng
377	12	14701rYên Thịnh;14704xKhánh Thượng;14707xKhánh Dương;14719xYên Phong;14722xYên Hòa;14725xYên Thắng;14728xYên Từ;14734xYên Thành;14737xYên Nhân;14740xYên Mỹ;14743xYên Mạc;14746xYên Đồng;14749xYên Thái;14752xYên Lâm
38	1	405hĐông Sơn
38	12	380cThanh Hóa;381sBỉm Sơn;382cSầm Sơn;384hMường Lát;385hQuan Hóa;386hBá Thước;387hQuan Sơn;388hLang Chánh;389hNgọc Lặc;390hCẩm Thủy;391hThạch Thành;392hHà Trung;393hVĩnh Lộc;394hYên Định;395hThọ Xuân;396hThường Xuân;397hTriệu Sơn;398hThiệu Hóa;399hHoằng Hóa;400hHậu Lộc;401hNga Sơn;402hNhư Xuân;403hNhư Thanh;404hNông Cống;406hQuảng Xương;407sNghi Sơn
38	34	14758pHàm Rồng;14797pHạc Thành;14812pBỉm Sơn;14818pQuang Trung;14845xMường Lát;14848xTam Chung;14854xMường Lý;14857xTrung Lý;14860xQuang Chiểu;14863xPù Nhi;14864xNhi Sơn;14866xMường Chanh;14869xHồi Xuân;14872xTrung Thành;14875xTrung Sơn;14878xPhú Lệ;14890xPhú Xuân;14896xHiền Kiệt;14902xNam Xuân;14908xThiên Phủ;14923xBá Thước;14932xĐiền Quang;14950xĐiền Lư;14953xQuý Lương;14956xPù Luông;14959xCổ Lũng;14974xVăn Nho;14980xThiết Ống;15001xTrung Hạ;15007xTam Thanh;15010xSơn Thủy;15013xNa Mèo;15016xQuan Sơn;15019xTam Lư;15022xSơn Điện;15025xMường Mìn;15031xYên Khương;15034xYên Thắng;15043xGiao An;15049xVăn Phú;15055xLinh Sơn;15058xĐồng Lương;15061xNgọc Lặc;15085xThạch Lập;15091xNgọc Liên;15106xNguyệt Ấn;15112xKiên Thọ;15124xMinh Sơn;15127xCẩm Thủy;15142xCẩm Thạch;15148xCẩm Tú;15163xCẩm Vân;15178xCẩm Tân;15187xKim Tân;15190xVân Du;15199xThạch Quảng;15211xThạch Bình;15229xThành Vinh;15250xNgọc Trạo;15271xHà Trung;15274xHà Long;15286xHoạt Giang;15298xLĩnh Toại;15316xTống Sơn;15349xVĩnh Lộc;15361xTây Đô;15382xBiện Thượng;15409xYên Phú;15412xQuý Lộc;15421xYên Trường;15442xYên Ninh;15448xĐịnh Hòa;15457xĐịnh Tân;15469xYên Định;15499xThọ Xuân;15505xThọ Long;15520xXuân Hòa;15544xLam Sơn;15553xSao Vàng;15568xThọ Lập;15574xXuân Tín;15592xXuân Lập;15607xBát Mọt;15610xYên Nhân;15622xVạn Xuân;15628xLương Sơn;15634xLuận Thành;15643xThắng Lộc;15646xThường Xuân;15658xXuân Chinh;15661xTân Thành;15664xTriệu Sơn;15667xThọ Bình;15682xHợp Tiến;15715xTân Ninh;15724xĐồng Tiến;15754xThọ Ngọc;15763xThọ Phú;15766xAn Nông;15772xThiệu Hóa;15778xThiệu Tiến;15796xThiệu Quang;15820xThiệu Toán;15835xThiệu Trung;15853pĐông Tiến;15865xHoằng Hóa;15880xHoằng Giang;15889xHoằng Phú;15910xHoằng Sơn;15925pNguyệt Viên;15961xHoằng Lộc;15976xHoằng Châu;15991xHoằng Tiến;16000xHoằng Thanh;16012xHậu Lộc;16021xTriệu Lộc;16033xĐông Thành;16072xHoa Lộc;16078xVạn Lộc;16093xNga Sơn;16108xTân Tiến;16114xNga Thắng;16138xHồ Vương;16144xNga An;16171xBa Đình;16174xNhư Xuân;16177xXuân Bình;16186xHóa Quỳ;16213xThanh Phong;16222xThanh Quân;16225xThượng Ninh;16228xNhư Thanh;16234xXuân Du;16249xMậu Lâm;16258xXuân Thái;16264xYên Thọ;16273xThanh Kỳ;16279xNông Cống;16297xTrung Chính;16309xThắng Lợi;16342xThăng Bình;16348xTrường Văn;16363xTượng Lĩnh;16369xCông Chính;16378pĐông Sơn;16417pĐông Quang;16438xLưu Vệ;16480xQuảng Yên;16489xQuảng Chính;16498xQuảng Ngọc;16516pNam Sầm Sơn;16522pQuảng Phú;16531pSầm Sơn;16540xQuảng Ninh;16543xQuảng Bình;16549xTiên Trang;16561pTĩnh Gia;16576pNgọc Sơn;16591xCác Sơn;16594pTân Dân;16597pHải Lĩnh;16609pĐào Duy Từ;16624pTrúc Lâm;16636xTrường Lâm;16645pHải Bình;16654pNghi Sơn
380	1	14788pTân Sơn;15925xHoằng Quang;15970xHoằng Đại
380	12	14755pHàm Rồng;14758pĐông Thọ;14761pNam Ngạn;14764pTrường Thi;14767pĐiện Biên;14770pPhú Sơn;14773pLam Sơn;14776pBa Đình;14779pNgọc Trạo;14782pĐông Vệ;14785pĐông Sơn;14791pĐông Cương;14794pĐông Hương;14797pĐông Hải;14800pQuảng Hưng;14803pQuảng Thắng;14806pQuảng Thành;15850xThiệu Vân;15856pThiệu Khánh;15859pThiệu Dương;15913pTào Xuyên;15922pLong Anh;16396pĐông Lĩnh;16429xĐông Vinh;16432pĐông Tân;16435pAn Hưng;16441pQuảng Thịnh;16459pQuảng Đông;16507pQuảng Cát;16522pQuảng Phú;16525pQuảng Tâm
380	2	15925pHoằng Quang;15970pHoằng Đại;16378pRừng Thông;16381xĐông Hoàng;16384xĐông Ninh;16390xĐông Hòa;16393xĐông Yên;16399xĐông Minh;16402xĐông Thanh;16405xĐông Tiến;16408xĐông Khê;16414pĐông Thịnh;16417xĐông Văn;16420xĐông Phú;16423xĐông Nam;16426xĐông Quang
381	12	14809pBắc Sơn;14812pBa Đình;14815pLam Sơn;14818pNgọc Trạo;14821pĐông Sơn;14823pPhú Sơn;14824xQuang Trung
382	1	16516xQuảng Hùng;16537xQuảng Đại
382	12	14830pTrung Sơn;14833pBắc Sơn;14836pTrường Sơn;14839pQuảng Cư;14842pQuảng Tiến;16513xQuảng Minh;16528pQuảng Thọ;16531pQuảng Châu;16534pQuảng Vinh
382	2	16516xĐại Hùng
384	12	14845rMường Lát;14848xTam Chung;14854xMường Lý;14857xTrung Lý;14860xQuang Chiểu;14863xPù Nhi;14864xNhi Sơn;14866xMường Chanh
385	12	14869rHồi Xuân;14872xThành Sơn;14875xTrung Sơn;14878xPhú Thanh;14881xTrung Thành;14884xPhú Lệ;14887xPhú Sơn;14890xPhú Xuân;14896xHiền Chung;14899xHiền Kiệt;14902xNam Tiến;14908xThiên Phủ;14911xPhú Nghiêm;14914xNam Xuân;14917xNam Động
386	12	14923rCành Nàng;14926xĐiền Thượng;14929xĐiền Hạ;14932xĐiền Quang;14935xĐiền Trung;14938xThành Sơn;14941xLương Ngoại;14944xÁi Thượng;14947xLương Nội;14950xĐiền Lư;14953xLương Trung;14956xLũng Niêm;14959xLũng Cao;14962xHạ Trung;14965xCổ Lũng;14968xThành Lâm;14971xBan Công;14974xKỳ Tân;14977xVăn Nho;14980xThiết Ống;14986xThiết Kế
387	12	14995xTrung Xuân;14998xTrung Thượng;14999xTrung Tiến;15001xTrung Hạ;15004xSơn Hà;15007xTam Thanh;15010xSơn Thủy;15013xNa Mèo;15016rSơn Lư;15019xTam Lư;15022xSơn Điện;15025xMường Mìn
388	12	15031xYên Khương;15034xYên Thắng;15037xTrí Nang;15040xGiao An;15043xGiao Thiện;15046xTân Phúc;15049xTam Văn;15052xLâm Phú;15055rLang Chánh;15058xĐồng Lương
389	12	15061rNgọc Lặc;15064xLam Sơn;15067xMỹ Tân;15070xThúy Sơn;15073xThạch Lập;15076xVân Âm;15079xCao Ngọc;15085xQuang Trung;15088xĐồng Thịnh;15091xNgọc Liên;15094xNgọc Sơn;15097xLộc Thịnh;15100xCao Thịnh;15103xNgọc Trung;15106xPhùng Giáo;15109xPhùng Minh;15112xPhúc Thịnh;15115xNguyệt Ấn;15118xKiên Thọ;15121xMinh Tiến;15124xMinh Sơn
390	12	15127rPhong Sơn;15133xCẩm Thành;15136xCẩm Quý;15139xCẩm Lương;15142xCẩm Thạch;15145xCẩm Liên;15148xCẩm Giang;15151xCẩm Bình;15154xCẩm Tú;15160xCẩm Châu;15163xCẩm Tâm;15169xCẩm Ngọc;15172xCẩm Long;15175xCẩm Yên;15178xCẩm Tân;15181xCẩm Phú;15184xCẩm Vân
391	1	15217xThạch Đồng
391	12	15187rKim Tân;15190rVân Du;15196xThạch Lâm;15199xThạch Quảng;15202xThạch Tượng;15205xThạch Cẩm;15208xThạch Sơn;15211xThạch Bình;15214xThạch Định;15220xThạch Long;15223xThành Mỹ;15226xThành Yên;15229xThành Vinh;15232xThành Minh;15235xThành Công;15238xThành Tân;15241xThành Trực;15247xThành Tâm;15250xThành An;15253xThành Thọ;15256xThành Tiến;15259xThành Long;15265xThành Hưng;15268xNgọc Trạo
392	1	15274xHà Long;15316xHà Lĩnh;15331xHà Lai;15340xHà Thái
392	12	15271rHà Trung;15277xHà Vinh;15280xHà Bắc;15283xHoạt Giang;15286xYên Dương;15292xHà Giang;15298xLĩnh Toại;15304xHà Ngọc;15307xYến Sơn;15313xHà Sơn;15319xHà Đông;15322xHà Tân;15325xHà Tiến;15328xHà Bình;15334xHà Châu;15343xHà Hải
392	2	15274rHà Long;15316rHà Lĩnh;15331xThái Lai
393	12	15349rVĩnh Lộc;15352xVĩnh Quang;15355xVĩnh Yên;15358xVĩnh Tiến;15361xVĩnh Long;15364xVĩnh Phúc;15367xVĩnh Hưng;15376xVĩnh Hòa;15379xVĩnh Hùng;15382xMinh Tân;15385xNinh Khang;15388xVĩnh Thịnh;15391xVĩnh An
394	1	15439xYên Ninh;15442xYên Lạc
394	12	15397rThống Nhất;15403rYên Lâm;15406xYên Tâm;15409xYên Phú;15412rQuý Lộc;15415xYên Thọ;15418xYên Trung;15421xYên Trường;15427xYên Phong;15430xYên Thái;15433xYên Hùng;15436xYên Thịnh;15445xĐịnh Tăng;15448xĐịnh Hòa;15451xĐịnh Thành;15454xĐịnh Công;15457xĐịnh Tân;15460xĐịnh Tiến;15463xĐịnh Long;15466xĐịnh Liên;15469rQuán Lào;15472xĐịnh Hưng;15475xĐịnh Hải;15478xĐịnh Bình
394	2	15442xYên Ninh
395	12	15493xXuân Hồng;15499rThọ Xuân;15502xBắc Lương;15505xNam Giang;15508xXuân Phong;15511xThọ Lộc;15514xXuân Trường;15517xXuân Hòa;15520xThọ Hải;15523xTây Hồ;15526xXuân Giang;15532xXuân Sinh;15535xXuân Hưng;15538xThọ Diên;15541xThọ Lâm;15544xThọ Xương;15547xXuân Bái;15550xXuân Phú;15553rSao Vàng;15556rLam Sơn;15559xXuân Thiên;15565xThuận Minh;15568xThọ Lập;15571xQuảng Phú;15574xXuân Tín;15577xPhú Xuân;15583xXuân Lai;15586xXuân Lập;15592xXuân Minh;15598xTrường Xuân
396	12	15607xBát Mọt;15610xYên Nhân;15619xXuân Lẹ;15622xVạn Xuân;15628xLương Sơn;15631xXuân Cao;15634xLuận Thành;15637xLuận Khê;15640xXuân Thắng;15643xXuân Lộc;15646rThường Xuân;15649xXuân Dương;15652xThọ Thanh;15655xNgọc Phụng;15658xXuân Chinh;15661xTân Thành
397	1	15736xXuân Thịnh;15739xXuân Lộc;15757xThọ Phú;15760xThọ Vực
397	12	15664rTriệu Sơn;15667xThọ Sơn;15670xThọ Bình;15673xThọ Tiến;15676xHợp Lý;15679xHợp Tiến;15682xHợp Thành;15685xTriệu Thành;15688xHợp Thắng;15691xMinh Sơn;15700xDân Lực;15703xDân Lý;15706xDân Quyền;15709xAn Nông;15712xVăn Sơn;15715xThái Hòa;15718rNưa;15721xĐồng Lợi;15724xĐồng Tiến;15727xĐồng Thắng;15730xTiến Nông;15733xKhuyến Nông;15742xThọ Dân;15745xXuân Thọ;15748xThọ Tân;15751xThọ Ngọc;15754xThọ Cường;15763xThọ Thế;15766xNông Trường;15769xBình Sơn
397	2	15736xXuân Lộc;15760xThọ Phú
398	1	15790xThiệu Phú;15829xMinh Tâm
398	12	15772rThiệu Hóa;15775xThiệu Ngọc;15778xThiệu Vũ;15781xThiệu Phúc;15784xThiệu Tiến;15787xThiệu Công;15793xThiệu Long;15796xThiệu Giang;15799xThiệu Duy;15802xThiệu Nguyên;15805xThiệu Hợp;15808xThiệu Thịnh;15811xThiệu Quang;15814xThiệu Thành;15817xThiệu Toán;15820xThiệu Chính;15823xThiệu Hòa;15832xThiệu Viên;15835xThiệu Lý;15838xThiệu Vận;15841xThiệu Trung;15847xTân Châu;15853xThiệu Giao
398	2	15829rHậu Hiền
399	1	15871xHoằng Giang;15880xHoằng Phượng
399	12	15865rBút Sơn;15877xHoằng Xuân;15883xHoằng Phú;15886xHoằng Quỳ;15889xHoằng Kim;15892xHoằng Trung;15895xHoằng Trinh;15901xHoằng Sơn;15907xHoằng Cát;15910xHoằng Xuyên;15916xHoằng Quý;15919xHoằng Hợp;15928xHoằng Đức;15937xHoằng Hà;15940xHoằng Đạt;15946xHoằng Đạo;15949xHoằng Thắng;15952xHoằng Đồng;15955xHoằng Thái;15958xHoằng Thịnh;15961xHoằng Thành;15964xHoằng Lộc;15967xHoằng Trạch;15973xHoằng Phong;15976xHoằng Lưu;15979xHoằng Châu;15982xHoằng Tân;15985xHoằng Yến;15988xHoằng Tiến;15991xHoằng Hải;15994xHoằng Ngọc;15997xHoằng Đông;16000xHoằng Thanh;16003xHoằng Phụ;16006xHoằng Trường
399	2	15880xHoằng Giang
40	1	413sCửa Lò
40	12	412cVinh;414sThái Hòa;415hQuế Phong;416hQuỳ Châu;417hKỳ Sơn;418hTương Dương;419hNghĩa Đàn;420hQuỳ Hợp;421hQuỳnh Lưu;422hCon Cuông;423hTân Kỳ;424hAnh Sơn;425hDiễn Châu;426hYên Thành;427hĐô Lương;428hThanh Chương;429hNghi Lộc;430hNam Đàn;431hHưng Nguyên;432sHoàng Mai
40	34	16681pThành Vinh;16690pTrường Vinh;16702pVinh Phú;16708pVinh Lộc;16732pCửa Lò;16738xQuế Phong;16744xThông Thụ;16750xTiền Phong;16756xTri Lễ;16774xMường Quàng;16777xQuỳ Châu;16792xChâu Tiến;16801xHùng Chân;16804xChâu Bình;16813xMường Xén;16816xMỹ Lý;16819xBắc Lý;16822xKeng Đu;16828xHuồi Tụ;16831xMường Lống;16834xNa Loi;16837xNậm Cắn;16849xHữu Kiệm;16855xChiêu Lưu;16858xMường Típ;16870xNa Ngoi;16876xTương Dương;16882xNhôn Mai;16885xHữu Khuông;16903xNga My;16906xLượng Minh;16909xYên Hòa;16912xYên Na;16933xTam Quang;16936xTam Thái;16939pThái Hòa;16941xNghĩa Đàn;16951xNghĩa Lâm;16969xNghĩa Thọ;16972xNghĩa Hưng;16975xNghĩa Mai;17011pTây Hiếu;17017xĐông Hiếu;17029xNghĩa Lộc;17032xNghĩa Khánh;17035xQuỳ Hợp;17044xChâu Hồng;17056xChâu Lộc;17059xTam Hợp;17071xMinh Hợp;17077xMường Ham;17089xMường Chọng;17110pHoàng Mai;17125pQuỳnh Mai;17128pTân Mai;17143xQuỳnh Văn;17149xQuỳnh Tam;17170xQuỳnh Sơn;17176xQuỳnh Anh;17179xQuỳnh Lưu;17212xQuỳnh Phú;17224xQuỳnh Thắng;17230xBình Chuẩn;17239xMậu Thạch;17242xCam Phục;17248xChâu Khê;17254xCon Cuông;17263xMôn Sơn;17266xTân Kỳ;17272xTân Phú;17278xGiai Xuân;17284xNghĩa Đồng;17287xTiên Đồng;17305xTân An;17326xNghĩa Hành;17329xAnh Sơn;17335xThành Bình Thọ;17344xNhân Hòa;17357xVĩnh Tường;17365xAnh Sơn Đông;17380xYên Xuân;17395xHùng Châu;17416xĐức Châu;17419xHải Châu;17443xQuảng Châu;17464xDiễn Châu;17476xMinh Châu;17479xAn Châu;17488xTân Châu;17506xYên Thành;17515xBình Minh;17521xQuang Đồng;17524xGiai Lạc;17530xĐông Thành;17560xVân Du;17569xQuan Thành;17605xHợp Minh;17611xVân Tụ;17623xBạch Ngọc;17641xLương Sơn;17662xĐô Lương;17677xVăn Hiến;17689xThuần Trung;17707xBạch Hà;17713xĐại Đồng;17722xHạnh Lâm;17728xCát Ngạn;17743xTam Đồng;17759xSơn Lâm;17770xHoa Quân;17779xXuân Lâm;17791xKim Bảng;17818xBích Hào;17827xNghi Lộc;17833xHải Lộc;17842xThần Lĩnh;17854xVăn Kiều;17857xPhúc Lộc;17866xTrung Lộc;17878xĐông Lộc;17920pVinh Hưng;17935xNam Đàn;17944xĐại Huệ;17950xVạn An;17971xKim Liên;17989xThiên Nhẫn;18001xHưng Nguyên;18007xYên Trung;18028xHưng Nguyên Nam;18040xLam Thành
400	1	16039xTuy Lộc;16042xPhong Lộc
400	12	16012rHậu Lộc;16015xĐồng Lộc;16018xĐại Lộc;16021xTriệu Lộc;16027xTiến Lộc;16030xLộc Sơn;16033xCầu Lộc;16036xThành Lộc;16045xMỹ Lộc;16048xThuần Lộc;16057xXuân Lộc;16063xHoa Lộc;16066xLiên Lộc;16069xQuang Lộc;16072xPhú Lộc;16075xHòa Lộc;16078xMinh Lộc;16081xHưng Lộc;16084xHải Lộc;16087xĐa Lộc;16090xNgư Lộc
400	2	16042xTuy Lộc
401	1	16117xNga Trung;16120xNga Bạch
401	12	16093rNga Sơn;16096xBa Đình;16099xNga Vịnh;16102xNga Văn;16105xNga Thiện;16108xNga Tiến;16114xNga Phượng;16123xNga Thanh;16132xNga Yên;16135xNga Giáp;16138xNga Hải;16141xNga Thành;16144xNga An;16147xNga Phú;16150xNga Điền;16153xNga Tân;16156xNga Thủy;16159xNga Liên;16162xNga Thái;16165xNga Thạch;16168xNga Thắng;16171xNga Trường
401	2	16120xNga Hiệp
402	12	16174rYên Cát;16177xBãi Trành;16180xXuân Hòa;16183xXuân Bình;16186xHóa Quỳ;16195xCát Vân;16198xCát Tân;16201xTân Bình;16204xBình Lương;16207xThanh Quân;16210xThanh Xuân;16213xThanh Hòa;16216xThanh Phong;16219xThanh Lâm;16222xThanh Sơn;16225xThượng Ninh
403	12	16228rBến Sung;16231xCán Khê;16234xXuân Du;16240xPhượng Nghi;16243xMậu Lâm;16246xXuân Khang;16249xPhú Nhuận;16252xHải Long;16258xXuân Thái;16261xXuân Phúc;16264xYên Thọ;16267xYên Lạc;16273xThanh Tân;16276xThanh Kỳ
404	12	16279rNông Cống;16282xTân Phúc;16285xTân Thọ;16288xHoàng Sơn;16291xTân Khang;16294xHoàng Giang;16297xTrung Chính;16303xTrung Thành;16309xTế Thắng;16315xTế Lợi;16318xTế Nông;16321xMinh Nghĩa;16324xMinh Khôi;16327xVạn Hòa;16330xTrường Trung;16333xVạn Thắng;16336xTrường Giang;16339xVạn Thiện;16342xThăng Long;16345xTrường Minh;16348xTrường Sơn;16351xThăng Bình;16354xCông Liêm;16357xTượng Văn;16360xThăng Thọ;16363xTượng Lĩnh;16366xTượng Sơn;16369xCông Chính;16375xYên Mỹ
405	1	16378rRừng Thông;16381xĐông Hoàng;16384xĐông Ninh;16390xĐông Hòa;16393xĐông Yên;16399xĐông Minh;16402xĐông Thanh;16405xĐông Tiến;16408xĐông Khê;16414xĐông Thịnh;16417xĐông Văn;16420xĐông Phú;16423xĐông Nam;16426xĐông Quang
406	12	16438rTân Phong;16447xQuảng Trạch;16453xQuảng Đức;16456xQuảng Định;16462xQuảng Nhân;16465xQuảng Ninh;16468xQuảng Bình;16471xQuảng Hợp;16474xQuảng Văn;16477xQuảng Long;16480xQuảng Yên;16483xQuảng Hòa;16489xQuảng Khê;16492xQuảng Trung;16495xQuảng Chính;16498xQuảng Ngọc;16501xQuảng Trường;16510xQuảng Phúc;16519xQuảng Giao;16540xQuảng Hải;16543xQuảng Lưu;16546xQuảng Lộc;16549xTiên Trang;16552xQuảng Nham;16555xQuảng Thạch;16558xQuảng Thái
407	1	16651xHải Yến
407	12	16561pHải Hòa;16564pHải Châu;16567xThanh Thủy;16570xThanh Sơn;16576pHải Ninh;16579xAnh Sơn;16582xNgọc Lĩnh;16585pHải An;16591xCác Sơn;16594pTân Dân;16597pHải Lĩnh;16600xĐịnh Hải;16603xPhú Sơn;16606pNinh Hải;16609pNguyên Bình;16612xHải Nhân;16618pBình Minh;16621pHải Thanh;16624xPhú Lâm;16627pXuân Lâm;16630pTrúc Lâm;16633pHải Bình;16636xTân Trường;16639xTùng Lâm;16642pTĩnh Hải;16645pMai Lâm;16648xTrường Lâm;16654pHải Thượng;16657xNghi Sơn;16660xHải Hà
412	1	16684pĐội Cung;16687pLê Mao;16696pHồng Sơn;16702xNghi Phú;16705xHưng Đông;16708xHưng Lộc;17923xNghi Đức
412	12	16663pĐông Vĩnh;16666pHà Huy Tập;16669pLê Lợi;16670pQuán Bàu;16672pHưng Bình;16673pHưng Phúc;16675pHưng Dũng;16678pCửa Nam;16681pQuang Trung;16690pTrường Thi;16693pBến Thủy;16699pTrung Đô;16711xHưng Hòa;16714pVinh Tân;17908xNghi Liên;17914xNghi Ân;17920xNghi Kim;18013xHưng Chính
412	2	16702pNghi Phú;16705pHưng Đông;16708pHưng Lộc;16717pNghi Thủy;16720pNghi Tân;16723pThu Thủy;16726pNghi Hòa;16729pNghi Hải;16732pNghi Hương;16735pNghi Thu;17902xNghi Phong;17905xNghi Xuân;17917xPhúc Thọ;17923pNghi Đức;17926xNghi Thái
413	1	16717pNghi Thủy;16720pNghi Tân;16723pThu Thủy;16726pNghi Hòa;16729pNghi Hải;16732pNghi Hương;16735pNghi Thu
414	12	16939pHòa Hiếu;16993pQuang Phong;16994pQuang Tiến;17003pLong Sơn;17005xNghĩa Tiến;17008xNghĩa Mỹ;17011xTây Hiếu;17014xNghĩa Thuận;17017xĐông Hiếu
415	12	16738rKim Sơn;16741xThông Thụ;16744xĐồng Văn;16747xHạnh Dịch;16750xTiền Phong;16753xNậm Giải;16756xTri Lễ;16759xChâu Kim;16763xMường Nọc;16765xChâu Thôn;16768xNậm Nhoóng;16771xQuang Phong;16774xCăm Muộn
416	12	16777rTân Lạc;16780xChâu Bính;16783xChâu Thuận;16786xChâu Hội;16789xChâu Nga;16792xChâu Tiến;16795xChâu Hạnh;16798xChâu Thắng;16801xChâu Phong;16804xChâu Bình;16807xChâu Hoàn;16810xDiên Lãm
417	12	16813rMường Xén;16816xMỹ Lý;16819xBắc Lý;16822xKeng Đu;16825xĐoọc Mạy;16828xHuồi Tụ;16831xMường Lống;16834xNa Loi;16837xNậm Cắn;16840xBảo Nam;16843xPhà Đánh;16846xBảo Thắng;16849xHữu Lập;16852xTà Cạ;16855xChiêu Lưu;16858xMường Típ;16861xHữu Kiệm;16864xTây Sơn;16867xMường Ải;16870xNa Ngoi;16873xNậm Càn
418	12	16876rThạch Giám;16879xMai Sơn;16882xNhôn Mai;16885xHữu Khuông;16900xYên Tĩnh;16903xNga My;16904xXiêng My;16906xLưỡng Minh;16909xYên Hòa;16912xYên Na;16915xLưu Kiền;16921xXá Lượng;16924xTam Thái;16927xTam Đình;16930xYên Thắng;16933xTam Quang;16936xTam Hợp
419	1	16963xNghĩa Thọ;16969xNghĩa Phú;16978xNghĩa Thịnh;16996xNghĩa Hiếu
419	12	16941rNghĩa Đàn;16942xNghĩa Mai;16945xNghĩa Yên;16948xNghĩa Lạc;16951xNghĩa Lâm;16954xNghĩa Sơn;16957xNghĩa Lợi;16960xNghĩa Bình;16966xNghĩa Minh;16972xNghĩa Hưng;16975xNghĩa Hồng;16981xNghĩa Trung;16984xNghĩa Hội;16987xNghĩa Thành;17020xNghĩa Đức;17023xNghĩa An;17026xNghĩa Long;17029xNghĩa Lộc;17032xNghĩa Khánh
419	2	16969xNghĩa Thọ
42	1	448hLộc Hà
42	12	436cHà Tĩnh;437sHồng Lĩnh;439hHương Sơn;440hĐức Thọ;441hVũ Quang;442hNghi Xuân;443hCan Lộc;444hHương Khê;445hThạch Hà;446hCẩm Xuyên;447hKỳ Anh;449sKỳ Anh
42	34	18073pThành Sen;18100pTrần Phú;18115pBắc Hồng Lĩnh;18118pNam Hồng Lĩnh;18133xHương Sơn;18160xSơn Hồng;18163xSơn Tiến;18172xSơn Tây;18184xSơn Giang;18196xSơn Kim 1;18199xSơn Kim 2;18202xTứ Mỹ;18223xKim Hoa;18229xĐức Thọ;18244xĐức Minh;18262xĐức Quang;18277xĐức Thịnh;18304xĐức Đồng;18313xVũ Quang;18322xMai Hoa;18328xThượng Đức;18352xNghi Xuân;18364xĐan Hải;18373xTiên Điền;18394xCổ Đạm;18406xCan Lộc;18409xHồng Lộc;18418xTùng Lộc;18436xTrường Lưu;18466xGia Hanh;18481xXuân Lộc;18484xĐồng Lộc;18496xHương Khê;18502xHà Linh;18523xHương Bình;18532xHương Phố;18544xHương Xuân;18547xPhúc Trạch;18550xHương Đô;18562xThạch Hà;18568xLộc Hà;18583xMai Phụ;18586xĐông Kinh;18601xViệt Xuyên;18604xThạch Khê;18619xĐồng Tiến;18628xThạch Lạc;18634xToàn Lưu;18652pHà Huy Tập;18667xThạch Xuân;18673xCẩm Xuyên;18676xThiên Cầm;18682xYên Hòa;18685xCẩm Bình;18736xCẩm Hưng;18739xCẩm Duệ;18742xCẩm Trung;18748xCẩm Lạc;18754pSông Trí;18766xKỳ Xuân;18775xKỳ Anh;18781pHải Ninh;18787xKỳ Văn;18790xKỳ Khang;18814xKỳ Hoa;18823pVũng Áng;18832pHoành Sơn;18838xKỳ Lạc;18844xKỳ Thượng
420	12	17035rQuỳ Hợp;17038xYên Hợp;17041xChâu Tiến;17044xChâu Hồng;17047xĐồng Hợp;17050xChâu Thành;17053xLiên Hợp;17056xChâu Lộc;17059xTam Hợp;17062xChâu Cường;17065xChâu Quang;17068xThọ Hợp;17071xMinh Hợp;17074xNghĩa Xuân;17077xChâu Thái;17080xChâu Đình;17083xVăn Lợi;17086xNam Sơn;17089xChâu Lý;17092xHạ Sơn;17095xBắc Sơn
421	1	17098rCầu Giát;17152xQuỳnh Hoa;17161xQuỳnh Mỹ;17176xQuỳnh Lương;17179xQuỳnh Hồng;17185xQuỳnh Bá;17188xQuỳnh Minh;17194xQuỳnh Hưng;17200xQuỳnh Ngọc;17203xQuỳnh Nghĩa;17209xTiến Thủy;17212xSơn Hải;17215xQuỳnh Thọ;17218xQuỳnh Thuận;17221xQuỳnh Long
421	12	17101xQuỳnh Thắng;17119xQuỳnh Tân;17122xQuỳnh Châu;17140xTân Sơn;17143xQuỳnh Văn;17146xNgọc Sơn;17149xQuỳnh Tam;17155xQuỳnh Thạch;17158xQuỳnh Bảng;17164xQuỳnh Thanh;17167xQuỳnh Hậu;17170xQuỳnh Lâm;17173xQuỳnh Đôi;17182xQuỳnh Yên;17191xQuỳnh Diễn;17197xQuỳnh Giang;17206xAn Hòa;17224xTân Thắng
421	2	17152xQuỳnh Sơn;17176xMinh Lương;17179rCầu Giát;17185xBình Sơn;17209xPhú Nghĩa;17212xVăn Hải;17218xThuận Long
422	1	17227rCon Cuông;17254xBồng Khê
422	12	17230xBình Chuẩn;17233xLạng Khê;17236xCam Lâm;17239xThạch Ngàn;17242xĐôn Phục;17245xMậu Đức;17248xChâu Khê;17251xChi Khê;17257xYên Khê;17260xLục Dạ;17263xMôn Sơn
422	2	17254rTrà Lân
423	1	17281xNghĩa Bình;17293xNghĩa Hợp;17296xNghĩa Hoàn;17311xTân Long
423	12	17266rTân Kỳ;17269xTân Hợp;17272xTân Phú;17275xTân Xuân;17278xGiai Xuân;17284xNghĩa Đồng;17287xĐồng Văn;17290xNghĩa Thái;17299xNghĩa Phúc;17302xTiên Kỳ;17305xTân An;17308xNghĩa Dũng;17314xKỳ Sơn;17317xHương Sơn;17320xKỳ Tân;17323xPhú Sơn;17325xTân Hương;17326xNghĩa Hành
423	2	17281xBình Hợp;17296xHoàn Long
424	1	17329rAnh Sơn;17341xTam Sơn;17344xĐỉnh Sơn;17371xThạch Sơn
424	12	17332xThọ Sơn;17335xThành Sơn;17338xBình Sơn;17347xHùng Sơn;17350xCẩm Sơn;17353xĐức Sơn;17356xTường Sơn;17357xHoa Sơn;17359xTào Sơn;17362xVĩnh Sơn;17365xLạng Sơn;17368xHội Sơn;17374xPhúc Sơn;17377xLong Sơn;17380xKhai Sơn;17383xLĩnh Sơn;17386xCao Sơn
424	2	17329rKim Nhan;17344xTam Đỉnh
425	1	17389rDiễn Châu;17407xDiễn Hùng;17419xDiễn Hải;17422xDiễn Tháp;17437xDiễn Xuân;17446xDiễn Bích;17449xDiễn Hạnh;17452xDiễn Ngọc;17455xDiễn Quảng;17464xDiễn Thành
425	12	17392xDiễn Lâm;17395xDiễn Đoài;17398xDiễn Trường;17401xDiễn Yên;17404xDiễn Hoàng;17410xDiễn Mỹ;17413xDiễn Hồng;17416xDiễn Phong;17425xDiễn Liên;17428xDiễn Vạn;17431xDiễn Kim;17434xDiễn Kỷ;17440xDiễn Thái;17443xDiễn Đồng;17458xDiễn Nguyên;17461xDiễn Hoa;17467xDiễn Phúc;17476xDiễn Cát;17479xDiễn Thịnh;17482xDiễn Tân;17485xMinh Châu;17488xDiễn Thọ;17491xDiễn Lợi;17494xDiễn Lộc;17497xDiễn Trung;17500xDiễn An;17503xDiễn Phú
425	2	17419xHùng Hải;17437xXuân Tháp;17449xHạnh Quảng;17452xNgọc Bích;17464rDiễn Thành
426	1	17506rYên Thành;17525xHùng Thành;17542xHồng Thành;17548xPhú Thành;17551xHoa Thành;17563xHợp Thành;17572xNhân Thành;17590xLý Thành;17593xKhánh Thành;17599xĐại Thành;17611xCông Thành
426	12	17509xMã Thành;17510xTiến Thành;17512xLăng Thành;17515xTân Thành;17518xĐức Thành;17521xKim Thành;17524xHậu Thành;17527xĐô Thành;17530xThọ Thành;17533xQuang Thành;17536xTây Thành;17539xPhúc Thành;17545xĐồng Thành;17554xTăng Thành;17557xVăn Thành;17560xThịnh Thành;17566xXuân Thành;17569xBắc Thành;17575xTrung Thành;17578xLong Thành;17581xMinh Thành;17584xNam Thành;17587xVĩnh Thành;17596xViên Thành;17602xLiên Thành;17605xBảo Thành;17608xMỹ Thành;17614xSơn Thành
426	2	17506rHoa Thành;17542xPhú Thành;17572xĐông Thành;17611xVân Tụ
427	1	17623xLam Sơn;17635xNgọc Sơn
427	12	17617rĐô Lương;17619xGiang Sơn Đông;17620xGiang Sơn Tây;17626xBồi Sơn;17629xHồng Sơn;17632xBài Sơn;17638xBắc Sơn;17641xTràng Sơn;17644xThượng Sơn;17647xHòa Sơn;17650xĐặng Sơn;17653xĐông Sơn;17656xNam Sơn;17659xLưu Sơn;17662xYên Sơn;17665xVăn Sơn;17668xĐà Sơn;17671xLạc Sơn;17674xTân Sơn;17677xThái Sơn;17680xQuang Sơn;17683xThịnh Sơn;17686xTrung Sơn;17689xXuân Sơn;17692xMinh Sơn;17695xThuận Sơn;17698xNhân Sơn;17701xHiến Sơn;17704xMỹ Sơn;17707xTrù Sơn;17710xĐại Sơn
427	2	17623xBạch Ngọc
428	1	17713rThanh Chương;17719xThanh Nho;17725xThanh Hòa;17752xThanh Đồng;17761xThanh Lĩnh;17776xThanh Chi;17779xXuân Tường;17782xThanh Dương;17785xThanh Lương;17788xThanh Khê;17791xVõ Liệt;17794xThanh Long;17800xThanh Khai;17803xThanh Yên;17809xThanh Giang;17818xThanh Mai
428	12	17716xCát Văn;17722xHạnh Lâm;17723xThanh Sơn;17728xPhong Thịnh;17731xThanh Phong;17734xThanh Mỹ;17737xThanh Tiên;17743xThanh Liên;17749xĐại Đồng;17755xThanh Ngọc;17758xThanh Hương;17759xNgọc Lâm;17764xĐồng Văn;17767xNgọc Sơn;17770xThanh Thịnh;17773xThanh An;17797xThanh Thủy;17806xThanh Hà;17812xThanh Tùng;17815xThanh Lâm;17821xThanh Xuân;17824xThanh Đức
428	2	17713rDùng;17719xMinh Sơn;17776xThanh Quả;17779xXuân Dương;17785xMinh Tiến;17791xKim Bảng;17818xMai Giang
429	1	17875xNghi Hoa;17881xNghi Thịnh;17896xNghi Trường;17899xNghi Diên;17902xNghi Phong;17905xNghi Xuân;17917xPhúc Thọ;17926xNghi Thái
429	12	17827rQuán Hành;17830xNghi Văn;17833xNghi Yên;17836xNghi Tiến;17839xNghi Hưng;17842xNghi Đồng;17845xNghi Thiết;17848xNghi Lâm;17851xNghi Quang;17854xNghi Kiều;17857xNghi Mỹ;17860xNghi Phương;17863xNghi Thuận;17866xNghi Long;17869xNghi Xá;17878xKhánh Hợp;17884xNghi Công Bắc;17887xNghi Công Nam;17890xNghi Thạch;17893xNghi Trung;17911xNghi Vạn
429	2	17896xThịnh Trường;17899xDiên Hoa
430	1	17935xNam Nghĩa;17947xNam Thái;17977xHồng Long;17980xXuân Lâm
430	12	17932xNam Hưng;17938xNam Thanh;17941xNam Anh;17944xNam Xuân;17950rNam Đàn;17953xNam Lĩnh;17956xNam Giang;17959xXuân Hòa;17962xHùng Tiến;17968xThượng Tân Lộc;17971xKim Liên;17983xNam Cát;17986xKhánh Sơn;17989xTrung Phúc Cường;17998xNam Kim
430	2	17935xNghĩa Thái;17980xXuân Hồng
431	1	18019xHưng Mỹ;18022xHưng Thịnh;18028xHưng Thông;18031xHưng Tân;18034xHưng Lợi;18040xHưng Phúc
431	12	18001rHưng Nguyên;18004xHưng Trung;18007xHưng Yên;18008xHưng Yên Bắc;18010xHưng Tây;18016xHưng Đạo;18025xHưng Lĩnh;18037xHưng Nghĩa;18043xLong Xá;18052xChâu Nhân;18055xXuân Lam;18064xHưng Thành
431	2	18022xThịnh Mỹ;18028xThông Tân;18040xPhúc Lợi
432	12	17104xQuỳnh Vinh;17107xQuỳnh Lộc;17110pQuỳnh Thiện;17113xQuỳnh Lập;17116xQuỳnh Trang;17125pMai Hùng;17128pQuỳnh Dị;17131pQuỳnh Xuân;17134pQuỳnh Phương;17137xQuỳnh Liên
436	1	18070pTrần Phú;18076pBắc Hà;18077pNguyễn Du;18088xThạch Trung;18094pThạch Linh;18100xThạch Hạ;18103xĐồng Môn;18109xThạch Hưng
436	12	18073pNam Hà;18079pTân Giang;18082pĐại Nài;18085pHà Huy Tập;18091pThạch Quý;18097pVăn Yên;18112xThạch Bình
436	2	18077pBắc Hà;18088pThạch Trung;18094pTrần Phú;18100pThạch Hạ;18103pĐồng Môn;18109pThạch Hưng;18571xThạch Hải;18595xĐỉnh Bàn;18598xHộ Độ;18604xThạch Khê;18619xThạch Trị;18622xThạch Lạc;18628xTượng Sơn;18631xThạch Văn;18637xThạch Thắng;18643xThạch Đài;18649xThạch Hội;18652xTân Lâm Hương;18685xCẩm Bình;18691xCẩm Vịnh
437	12	18115pBắc Hồng;18118pNam Hồng;18121pTrung Lương;18124pĐức Thuận;18127pĐậu Liêu;18130xThuận Lộc
439	1	18178xSơn Châu;18193xSơn Bình;18202xSơn Trà;18205xSơn Long;18214xSơn Hàm;18223xSơn Trường
439	12	18133rPhố Châu;18136rTây Sơn;18139xSơn Hồng;18142xSơn Tiến;18145xSơn Lâm;18148xSơn Lễ;18157xSơn Giang;18160xSơn Lĩnh;18163xAn Hòa Thịnh;18172xSơn Tây;18175xSơn Ninh;18181xTân Mỹ Hà;18184xQuang Diệm;18187xSơn Trung;18190xSơn Bằng;18196xSơn Kim 1;18199xSơn Kim 2;18211xKim Hoa;18217xSơn Phú
439	2	18178xChâu Bình;18202xMỹ Long;18223xHàm Trường
44	12	450cĐồng Hới;452hMinh Hóa;453hTuyên Hóa;454hQuảng Trạch;455hBố Trạch;456hQuảng Ninh;457hLệ Thủy;458sBa Đồn
44	34	18859pĐồng Thuận;18871pĐồng Sơn;18880pĐồng Hới;18901xMinh Hóa;18904xDân Hóa;18919xTân Thành;18922xKim Điền;18943xKim Phú;18949xĐồng Lê;18952xTuyên Sơn;18958xTuyên Lâm;18985xTuyên Phú;18991xTuyên Bình;18997xTuyên Hóa;19009pBa Đồn;19021xPhú Trạch;19030xTrung Thuần;19033xHòa Trạch;19051xTân Gianh;19057xQuảng Trạch;19066pBắc Gianh;19075xNam Ba Đồn;19093xNam Gianh;19111xHoàn Lão;19126xBắc Trạch;19138xPhong Nha;19141xBố Trạch;19147xThượng Trạch;19159xĐông Trạch;19198xNam Trạch;19204xTrường Sơn;19207xQuảng Ninh;19225xNinh Châu;19237xTrường Ninh;19246xLệ Ninh;19249xLệ Thủy;19255xCam Hồng;19288xSen Ngư;19291xTân Mỹ;19309xTrường Phú;19318xKim Ngân;19333pĐông Hà;19351pNam Đông Hà;19360pQuảng Trị;19363xVĩnh Linh;19366xBến Quan;19372xVĩnh Hoàng;19405xVĩnh Thủy;19414xCửa Tùng;19429xKhe Sanh;19432xLao Bảo;19435xHướng Lập;19441xHướng Phùng;19462xTân Lập;19483xA Dơi;19489xLìa;19495xGio Linh;19496xCửa Việt;19501xBến Hải;19537xCồn Tiên;19555xHướng Hiệp;19564xĐakrông;19567xBa Lòng;19588xTà Rụt;19594xLa Lay;19597xCam Lộ;19603xHiếu Giang;19624xTriệu Phong;19639xNam Cửa Việt;19645xTriệu Bình;19654xTriệu Cơ;19669xÁi Tử;19681xDiên Sanh;19699xVĩnh Định;19702xHải Lăng;19735xNam Hải Lăng;19741xMỹ Thủy;19742kCồn Cỏ
440	12	18229rĐức Thọ;18235xQuang Vĩnh;18241xTùng Châu;18244xTrường Sơn;18247xLiên Minh;18253xYên Hồ;18259xTùng Ảnh;18262xBùi La Nhân;18274xThanh Bình Thịnh;18277xLâm Trung Thủy;18280xHòa Lạc;18283xTân Dân;18298xAn Dũng;18304xĐức Đồng;18307xĐức Lạng;18310xTân Hương
441	12	18313rVũ Quang;18316xÂn Phú;18319xĐức Giang;18322xĐức Lĩnh;18325xThọ Điền;18328xĐức Hương;18331xĐức Bồng;18334xĐức Liên;18340xHương Minh;18343xQuang Thọ
442	12	18352rXuân An;18355xXuân Hội;18358xĐan Trường;18364xXuân Phổ;18367xXuân Hải;18370xXuân Giang;18373rTiên Điền;18376xXuân Yên;18379xXuân Mỹ;18382xXuân Thành;18385xXuân Viên;18388xXuân Hồng;18391xCỗ Đạm;18394xXuân Liên;18397xXuân Lĩnh;18400xXuân Lam;18403xCương Gián
443	1	18472xTrung Lộc
443	12	18406rNghèn;18415xThiên Lộc;18418xThuần Thiện;18427xVượng Lộc;18433xThanh Lộc;18436xKim Song Trường;18439xThường Nga;18445xTùng Lộc;18454xPhú Lộc;18463xGia Hanh;18466xKhánh Vĩnh Yên;18475xXuân Lộc;18478xThượng Lộc;18481xQuang Lộc;18484rĐồng Lộc;18487xMỹ Lộc;18490xSơn Lộc
444	1	18535xPhú Phong
444	12	18496rHương Khê;18499xĐiền Mỹ;18502xHà Linh;18505xHương Thủy;18508xHòa Hải;18514xPhúc Đồng;18517xHương Giang;18520xLộc Yên;18523xHương Bình;18526xHương Long;18529xPhú Gia;18532xGia Phố;18538xHương Đô;18541xHương Vĩnh;18544xHương Xuân;18547xPhúc Trạch;18550xHương Trà;18553xHương Trạch;18556xHương Lâm;18559xHương Liên
445	1	18571xThạch Hải;18595xĐỉnh Bàn;18604xThạch Khê;18619xThạch Trị;18622xThạch Lạc;18628xTượng Sơn;18631xThạch Văn;18637xThạch Thắng;18643xThạch Đài;18649xThạch Hội;18652xTân Lâm Hương
445	12	18562rThạch Hà;18565xNgọc Sơn;18586xThạch Kênh;18589xThạch Sơn;18592xThạch Liên;18601xViệt Tiến;18607xThạch Long;18625xThạch Ngọc;18634xLưu Vĩnh Sơn;18658xThạch Xuân;18667xNam Điền
445	2	18409xTân Lộc;18412xHồng Lộc;18421xThịnh Lộc;18430xBình An;18457xÍch Hậu;18493xPhù Lưu;18568rLộc Hà;18577xThạch Mỹ;18580xThạch Kim;18583xThạch Châu;18670xMai Phụ
446	1	18685xCẩm Bình;18691xCẩm Vĩnh
446	12	18673rCẩm Xuyên;18676rThiên Cầm;18679xYên Hòa;18682xCẩm Dương;18694xCẩm Thành;18697xCẩm Quang;18706xCẩm Thạch;18709xCẩm Nhượng;18712xNam Phúc Thăng;18715xCẩm Duệ;18721xCẩm Lĩnh;18724xCẩm Quan;18727xCẩm Hà;18730xCẩm Lộc;18733xCẩm Hưng;18736xCẩm Thịnh;18739xCẩm Mỹ;18742xCẩm Trung;18745xCẩm Sơn;18748xCẩm Lạc;18751xCẩm Minh
447	1	18775xKỳ Đồng
447	12	18757xKỳ Xuân;18760xKỳ Bắc;18763xKỳ Phú;18766xKỳ Phong;18769xKỳ Tiến;18772xKỳ Giang;18778xKỳ Khang;18784xKỳ Văn;18787xKỳ Trung;18790xKỳ Thọ;18793xKỳ Tây;18799xKỳ Thượng;18802xKỳ Hải;18805xKỳ Thư;18811xKỳ Châu;18814xKỳ Tân;18838xLâm Hợp;18844xKỳ Sơn;18850xKỳ Lạc
447	2	18775rKỳ Đồng
448	1	18409xTân Lộc;18412xHồng Lộc;18421xThịnh Lộc;18430xBình An;18457xÍch Hậu;18493xPhù Lưu;18568rLộc Hà;18577xThạch Mỹ;18580xThạch Kim;18583xThạch Châu;18598xHộ Độ;18670xMai Phụ
449	1	18781xKỳ Ninh;18847xKỳ Nam
449	12	18754pHưng Trí;18796xKỳ Lợi;18808xKỳ Hà;18820pKỳ Trinh;18823pKỳ Thịnh;18829xKỳ Hoa;18832pKỳ Phương;18835pKỳ Long;18841pKỳ Liên
449	2	18781pKỳ Ninh;18847pKỳ Nam
45	12	461cĐông Hà;462sQuảng Trị;464hVĩnh Linh;465hHướng Hóa;466hGio Linh;467hĐa Krông;468hCam Lộ;469hTriệu Phong;470hHải Lăng;471hCồn Cỏ
450	12	18853pHải Thành;18856pĐồng Phú;18859pBắc Lý;18865pNam Lý;18868pĐồng Hải;18871pĐồng Sơn;18874pPhú Hải;18877pBắc Nghĩa;18880pĐức Ninh Đông;18883xQuang Phú;18886xLộc Ninh;18889xBảo Ninh;18892xNghĩa Ninh;18895xThuận Đức;18898xĐức Ninh
452	1	18910xHóa Phúc;18916xHóa Thanh;18919xHóa Tiến
452	12	18901rQuy Đạt;18904xDân Hóa;18907xTrọng Hóa;18913xHồng Hóa;18922xHóa Hợp;18925xXuân Hóa;18928xYên Hóa;18931xMinh Hóa;18934xTân Hóa;18937xHóa Sơn;18943xTrung Hóa;18946xThượng Hóa
452	2	18919xTân Thành
453	12	18949rĐồng Lê;18952xHương Hóa;18955xKim Hóa;18958xThanh Hóa;18961xThanh Thạch;18964xThuận Hóa;18967xLâm Hóa;18970xLê Hóa;18973xSơn Hóa;18976xĐồng Hóa;18979xNgư Hóa;18985xThạch Hóa;18988xĐức Hóa;18991xPhong Hóa;18994xMai Hóa;18997xTiến Hóa;19000xChâu Hóa;19003xCao Quảng;19006xVăn Hóa
454	1	19048xCảnh Hóa;19063xPhù Hóa
454	12	19012xQuảng Hợp;19015xQuảng Kim;19018xQuảng Đông;19021xQuảng Phú;19024xQuảng Châu;19027xQuảng Thạch;19030xQuảng Lưu;19033xQuảng Tùng;19036xCảnh Dương;19039xQuảng Tiến;19042xQuảng Hưng;19045xQuảng Xuân;19051xLiên Trường;19057xQuảng Phương;19072xQuảng Thanh
454	2	19063xPhù Cảnh
455	1	19120xMỹ Trạch;19123xHạ Trạch;19195xNam Trạch;19198xLý Trạch
455	12	19111rHoàn Lão;19114rNT Việt Trung;19117xXuân Trạch;19126xBắc Trạch;19129xLâm Trạch;19132xThanh Trạch;19135xLiên Trạch;19138xPhúc Trạch;19141xCự Nẫm;19144xHải Phú;19147xThượng Trạch;19150xSơn Lộc;19156xHưng Trạch;19159xĐồng Trạch;19162xĐức Trạch;19165rPhong Nha;19168xVạn Trạch;19174xPhú Định;19177xTrung Trạch;19180xTây Trạch;19183xHòa Trạch;19186xĐại Trạch;19189xNhân Trạch;19192xTân Trạch
455	2	19123xHạ Mỹ;19198xLý Nam
456	1	19201rQuán Hàu;19207xLương Ninh
456	12	19204xTrường Sơn;19210xVĩnh Ninh;19213xVõ Ninh;19216xHải Ninh;19219xHàm Ninh;19222xDuy Ninh;19225xGia Ninh;19228xTrường Xuân;19231xHiền Ninh;19234xTân Ninh;19237xXuân Ninh;19240xAn Ninh;19243xVạn Ninh
456	2	19207rQuán Hàu
457	12	19246rNT Lệ Ninh;19249rKiến Giang;19252xHồng Thủy;19255xNgư Thủy Bắc;19258xHoa Thủy;19261xThanh Thủy;19264xAn Thủy;19267xPhong Thủy;19270xCam Thủy;19273xNgân Thủy;19276xSơn Thủy;19279xLộc Thủy;19285xLiên Thủy;19288xHưng Thủy;19291xDương Thủy;19294xTân Thủy;19297xPhú Thủy;19300xXuân Thủy;19303xMỹ Thủy;19306xNgư Thủy;19309xMai Thủy;19312xSen Thủy;19315xThái Thủy;19318xKim Thủy;19321xTrường Thủy;19327xLâm Thủy
458	12	19009pBa Đồn;19060pQuảng Long;19066pQuảng Thọ;19069xQuảng Tiên;19075xQuảng Trung;19078pQuảng Phong;19081pQuảng Thuận;19084xQuảng Tân;19087xQuảng Hải;19090xQuảng Sơn;19093xQuảng Lộc;19096xQuảng Thủy;19099xQuảng Văn;19102pQuảng Phúc;19105xQuảng Hòa;19108xQuảng Minh
46	1	474cHuế;476hPhong Điền;483hNam Đông
46	12	477hQuảng Điền;478hPhú Vang;479sHương Thủy;480sHương Trà;481hA Lưới;482hPhú Lộc
46	2	474qThuận Hóa;475qPhú Xuân;476sPhong Điền
46	34	19753pPhú Xuân;19774pKim Long;19777pVỹ Dạ;19789pThuận Hóa;19804pHương An;19813pThủy Xuân;19815pAn Cựu;19819pPhong Điền;19828pPhong Phú;19831pPhong Dinh;19858pPhong Thái;19867xQuảng Điền;19873pPhong Quảng;19885xĐan Điền;19900pThuận An;19909pDương Nỗ;19918xPhú Hồ;19930pMỹ Thượng;19942xPhú Vang;19945xPhú Vinh;19960pPhú Bài;19969pThanh Thủy;19975pHương Thủy;19996pHương Trà;20014pHóa Châu;20017pKim Trà;20035xBình Điền;20044xA Lưới 2;20050xA Lưới 5;20056xA Lưới 1;20071xA Lưới 3;20101xA Lưới 4;20107xPhú Lộc;20122xVinh Lộc;20131xHưng Lộc;20137xChân Mây - Lăng Cô;20140xLộc An;20161xKhe Tre;20179xNam Đông;20182xLong Quảng
461	12	19330pĐông Giang;19333p1;19336pĐông Lễ;19339pĐông Thanh;19342p2;19345p4;19348p5;19351pĐông Lương;19354p3
462	12	19357p1;19358pAn Đôn;19360p2;19361p3;19705xHải Lệ
464	12	19363rHồ Xá;19366rBến Quan;19369xVĩnh Thái;19372xVĩnh Tú;19375xVĩnh Chấp;19378xTrung Nam;19384xKim Thạch;19387xVĩnh Long;19393xVĩnh Khê;19396xVĩnh Hòa;19402xVĩnh Thủy;19405xVĩnh Lâm;19408xHiền Thành;19414rCửa Tùng;19417xVĩnh Hà;19420xVĩnh Sơn;19423xVĩnh Giang;19426xVĩnh Ô
465	12	19429rKhe Sanh;19432rLao Bảo;19435xHướng Lập;19438xHướng Việt;19441xHướng Phùng;19444xHướng Sơn;19447xHướng Linh;19450xTân Hợp;19453xHướng Tân;19456xTân Thành;19459xTân Long;19462xTân Lập;19465xTân Liên;19468xHúc;19471xThuận;19474xHướng Lộc;19477xBa Tầng;19480xThanh;19483xA Dơi;19489xLìa;19492xXy
466	1	19525xGio Châu;19531xGio Việt;19549xLinh Hải
466	12	19495rGio Linh;19496rCửa Việt;19498xTrung Giang;19501xTrung Hải;19504xTrung Sơn;19507xPhong Bình;19510xGio Mỹ;19519xGio Hải;19522xGio An;19534xLinh Trường;19537xGio Sơn;19543xGio Mai;19546xHải Thái;19552xGio Quang
467	12	19555rKrông Klang;19558xMò Ó;19561xHướng Hiệp;19564xĐa Krông;19567xTriệu Nguyên;19570xBa Lòng;19576xBa Nang;19579xTà Long;19582xHúc Nghì;19585xA Vao;19588xTà Rụt;19591xA Bung;19594xA Ngo
468	12	19597rCam Lộ;19600xCam Tuyền;19603xThanh An;19606xCam Thủy;19612xCam Thành;19615xCam Hiếu;19618xCam Chính;19621xCam Nghĩa
469	1	19627xTriệu An;19630xTriệu Vân;19651xTriệu Lăng;19654xTriệu Sơn
469	12	19624rÁi Tử;19633xTriệu Phước;19636xTriệu Độ;19639xTriệu Trạch;19642xTriệu Thuận;19645xTriệu Đại;19648xTriệu Hòa;19657xTriệu Long;19660xTriệu Tài;19666xTriệu Trung;19669xTriệu Ái;19672xTriệu Thượng;19675xTriệu Giang;19678xTriệu Thành
469	2	19627xTriệu Tân;19654xTriệu Cơ
470	1	19687xHải Ba;19696xHải Quế
470	12	19681rDiên Sanh;19684xHải An;19693xHải Quy;19699xHải Hưng;19702xHải Phú;19708xHải Thượng;19711xHải Dương;19714xHải Định;19717xHải Lâm;19726xHải Phong;19729xHải Trường;19735xHải Sơn;19738xHải Chánh;19741xHải Khê
470	2	19687xHải Bình
474	1	19750pTây Lộc;19753pThuận Lộc;19756pGia Hội;19759pPhú Hậu;19762pThuận Hòa;19768pĐông Ba;19774pKim Long;19803pAn Hòa;19804pHương Sơ;19810pHương Long;19906xPhú Dương;19909xPhú Mậu;19924xPhú Thanh;19981xThủy Bằng;19999xHải Dương;20002xHương Phong;20014pHương Vinh;20023pHương An;20029pHương Hồ;20032xHương Thọ
474	12	19777pVỹ Dạ;19780pĐúc;19783pVĩnh Ninh;19786pPhú Hội;19789pPhú Nhuận;19792pXuân Phú;19795pTrường An;19798pPhước Vĩnh;19801pAn Cựu;19807pThủy Biều;19813pThủy Xuân;19815pAn Đông;19816pAn Tây;19900pThuận An;19930pPhú Thượng;19963pThủy Vân
474	2	19909pDương Nỗ;19981pThủy Bằng;20002pHương Phong
475	2	19750pTây Lộc;19753pThuận Lộc;19756pGia Hội;19759pPhú Hậu;19762pThuận Hòa;19768pĐông Ba;19774pKim Long;19803pAn Hòa;19804pHương Sơ;19810pHương Long;20014pHương Vinh;20023pHương An;20029pLong Hồ
476	1	19819rPhong Điền;19822xĐiền Hương;19825xĐiền Môn;19828xĐiền Lộc;19834xĐiền Hòa;19840xPhong Hải;19843xĐiền Hải;19846xPhong Hòa;19849xPhong Thu;19852xPhong Hiền;19858xPhong An
476	12	19831xPhong Bình;19837xPhong Chương;19855xPhong Mỹ;19861xPhong Xuân;19864xPhong Sơn
476	2	19819pPhong Thu;19825xPhong Thạnh;19828pPhong Phú;19843pPhong Hải;19846pPhong Hòa;19852pPhong Hiền;19858pPhong An
477	12	19867rSịa;19870xQuảng Thái;19873xQuảng Ngạn;19876xQuảng Lợi;19879xQuảng Công;19882xQuảng Phước;19885xQuảng Vinh;19888xQuảng An;19891xQuảng Thành;19894xQuảng Thọ;19897xQuảng Phú
478	12	19903xPhú Thuận;19912xPhú An;19915xPhú Hải;19918xPhú Xuân;19921xPhú Diên;19927xPhú Mỹ;19933xPhú Hồ;19936xVinh Xuân;19939xPhú Lương;19942rPhú Đa;19945xVinh Thanh;19948xVinh An;19954xPhú Gia;19957xVinh Hà
479	12	19960pPhú Bài;19966xThủy Thanh;19969pThủy Dương;19972pThủy Phương;19975pThủy Châu;19978pThủy Lương;19984xThủy Tân;19987xThủy Phù;19990xPhú Sơn;19993xDương Hòa
48	12	490qLiên Chiểu;491qThanh Khê;492qHải Châu;493qSơn Trà;494qNgũ Hành Sơn;495qCẩm Lệ;497hHòa Vang;498hHoàng Sa
48	34	20194pHải Vân;20197pLiên Chiểu;20200pHòa Khánh;20209pThanh Khê;20242pHải Châu;20257pHòa Cường;20260pCẩm Lệ;20263pSơn Trà;20275pAn Hải;20285pNgũ Hành Sơn;20305pAn Khê;20308xBà Nà;20314pHòa Xuân;20320xHòa Vang;20332xHòa Tiến;20333kHoàng Sa;20335pBàn Thạch;20341pTam Kỳ;20350pHương Trà;20356pQuảng Phú;20364xChiên Đàn;20380xTây Hồ;20392xPhú Ninh;20401pHội An Tây;20410pHội An;20413pHội An Đông;20434xTân Hiệp;20443xHùng Sơn;20455xTây Giang;20458xAvương;20467xĐông Giang;20476xSông Kôn;20485xSông Vàng;20494xBến Hiên;20500xĐại Lộc;20506xThượng Đức;20515xHà Nha;20539xVu Gia;20542xPhú Thuận;20551pĐiện Bàn;20557pĐiện Bàn Bắc;20569xĐiện Bàn Tây;20575pAn Thắng;20579pĐiện Bàn Đông;20587xGò Nổi;20599xNam Phước;20611xThu Bồn;20623xDuy Xuyên;20635xDuy Nghĩa;20641xQuế Sơn;20650xXuân Phú;20656xNông Sơn;20662xQuế Sơn Trung;20669xQuế Phước;20695xThạnh Mỹ;20698xLa Êê;20704xLa Dêê;20707xNam Giang;20710xBến Giằng;20716xĐắc Pring;20722xKhâm Đức;20728xPhước Hiệp;20734xPhước Năng;20740xPhước Chánh;20752xPhước Thành;20767xViệt An;20770xPhước Trà;20779xHiệp Đức;20791xThăng Bình;20794xThăng An;20818xĐồng Dương;20827xThăng Phú;20836xThăng Trường;20848xThăng Điền;20854xTiên Phước;20857xSơn Cẩm Hà;20875xLãnh Ngọc;20878xThạnh Bình;20900xTrà My;20908xTrà Liên;20920xTrà Đốc;20923xTrà Tân;20929xTrà Giáp;20938xTrà Leng;20941xTrà Tập;20944xNam Trà My;20950xTrà Linh;20959xTrà Vân;20965xNúi Thành;20971xTam Xuân;20977xĐức Phú;20984xTam Anh;20992xTam Hải;21004xTam Mỹ
480	12	19996pTứ Hạ;20005xHương Toàn;20008pHương Vân;20011pHương Văn;20017pHương Xuân;20020pHương Chữ;20026xHương Bình;20035xBình Tiến;20041xBình Thành
481	12	20044rA Lưới;20047xHồng Vân;20050xHồng Hạ;20053xHồng Kim;20056xTrung Sơn;20059xHương Nguyên;20065xHồng Bắc;20068xA Ngo;20071xSơn Thủy;20074xPhú Vinh;20080xHương Phong;20083xQuảng Nhâm;20086xHồng Thượng;20089xHồng Thái;20095xA Roàng;20098xĐông Sơn;20101xLâm Đớt;20104xHồng Thủy
482	1	20131xLộc Sơn
482	12	20107rPhú Lộc;20110rLăng Cô;20113xVinh Mỹ;20116xVinh Hưng;20122xGiang Hải;20125xVinh Hiền;20128xLộc Bổn;20134xLộc Bình;20137xLộc Vĩnh;20140xLộc An;20143xLộc Điền;20146xLộc Thủy;20149xLộc Trì;20152xLộc Tiến;20155xLộc Hòa;20158xXuân Lộc
482	2	20131rLộc Sơn;20161rKhe Tre;20164xHương Phú;20167xHương Sơn;20170xHương Lộc;20173xThượng Quảng;20179xHương Xuân;20182xHương Hữu;20185xThượng Lộ;20188xThượng Long;20191xThượng Nhật
483	1	20161rKhe Tre;20164xHương Phú;20167xHương Sơn;20170xHương Lộc;20173xThượng Quảng;20179xHương Xuân;20182xHương Hữu;20185xThượng Lộ;20188xThượng Long;20191xThượng Nhật
49	1	519hNông Sơn
49	12	502cTam Kỳ;503cHội An;504hTây Giang;505hĐông Giang;506hĐại Lộc;507sĐiện Bàn;508hDuy Xuyên;509hQuế Sơn;510hNam Giang;511hPhước Sơn;512hHiệp Đức;513hThăng Bình;514hTiên Phước;515hBắc Trà My;516hNam Trà My;517hNúi Thành;518hPhú Ninh
490	12	20194pHòa Hiệp Bắc;20195pHòa Hiệp Nam;20197pHòa Khánh Bắc;20198pHòa Khánh Nam;20200pHòa Minh
491	1	20203pTam Thuận;20212pTân Chính;20218pVĩnh Trung;20221pThạc Gián;20225pHòa Khê
491	12	20206pThanh Khê Tây;20207pThanh Khê Đông;20209pXuân Hà;20215pChính Gián;20224pAn Khê
491	2	20218pThạc Gián
492	1	20236pHải Châu I;20239pHải Châu II;20246pHòa Thuận Đông;20248pNam Dương;20251pBình Hiên
492	12	20227pThanh Bình;20230pThuận Phước;20233pThạch Thang;20242pPhước Ninh;20245pHòa Thuận Tây;20254pBình Thuận;20257pHòa Cường Bắc;20258pHòa Cường Nam
492	2	20236pHải Châu
493	1	20278pAn Hải Tây;20281pAn Hải Đông
493	12	20263pThọ Quang;20266pNại Hiên Đông;20269pMân Thái;20272pAn Hải Bắc;20275pPhước Mỹ
493	2	20278pAn Hải Nam
494	12	20284pMỹ An;20285pKhuê Mỹ;20287pHòa Quý;20290pHòa Hải
495	12	20260pKhuê Trung;20305pHòa Phát;20306pHòa An;20311pHòa Thọ Tây;20312pHòa Thọ Đông;20314pHòa Xuân
497	12	20293xHòa Bắc;20296xHòa Liên;20299xHòa Ninh;20302xHòa Sơn;20308xHòa Nhơn;20317xHòa Phú;20320xHòa Phong;20323xHòa Châu;20326xHòa Tiến;20329xHòa Phước;20332xHòa Khương
502	1	20338pPhước Hòa
502	12	20335pTân Thạnh;20341pAn Mỹ;20344pHòa Hương;20347pAn Xuân;20350pAn Sơn;20353pTrường Xuân;20356pAn Phú;20359xTam Thanh;20362xTam Thăng;20371xTam Phú;20375pHòa Thuận;20389xTam Ngọc
503	12	20398pMinh An;20401pTân An;20404pCẩm Phô;20407pThanh Hà;20410pSơn Phong;20413pCẩm Châu;20416pCửa Đại;20419pCẩm An;20422xCẩm Hà;20425xCẩm Kim;20428pCẩm Nam;20431xCẩm Thanh;20434xTân Hiệp
504	12	20437xCh'ơm;20440xGa Ri;20443xA Xan;20446xTr'Hy;20449xLăng;20452xA Nông;20455xA Tiêng;20458xBha Lê;20461xA Vương;20464xDang
505	12	20467rP Rao;20470xTà Lu;20473xSông Kôn;20476xJơ Ngây;20479xA Ting;20482xTư;20485xBa;20488xA Rooi;20491xZa Hung;20494xMà Cooi;20497xKa Dăng
506	12	20500rÁi Nghĩa;20503xĐại Sơn;20506xĐại Lãnh;20509xĐại Hưng;20512xĐại Hồng;20515xĐại Đồng;20518xĐại Quang;20521xĐại Nghĩa;20524xĐại Hiệp;20527xĐại Thạnh;20530xĐại Chánh;20533xĐại Tân;20536xĐại Phong;20539xĐại Minh;20542xĐại Thắng;20545xĐại Cường;20547xĐại An;20548xĐại Hòa
507	12	20551pVĩnh Điện;20554xĐiện Tiến;20557xĐiện Hòa;20560pĐiện Thắng Bắc;20561pĐiện Thắng Trung;20562pĐiện Thắng Nam;20563pĐiện Ngọc;20566xĐiện Hồng;20569xĐiện Thọ;20572xĐiện Phước;20575pĐiện An;20578pĐiện Nam Bắc;20579pĐiện Nam Trung;20580pĐiện Nam Đông;20581pĐiện Dương;20584xĐiện Quang;20587xĐiện Trung;20590xĐiện Phong;20593pĐiện Minh;20596pĐiện Phương
508	1	20602xDuy Thu
508	12	20599rNam Phước;20605xDuy Phú;20608xDuy Tân;20611xDuy Hòa;20614xDuy Châu;20617xDuy Trinh;20620xDuy Sơn;20623xDuy Trung;20626xDuy Phước;20629xDuy Thành;20632xDuy Vinh;20635xDuy Nghĩa;20638xDuy Hải
509	12	20641rĐông Phú;20644xQuế Xuân 1;20647xQuế Xuân 2;20650xQuế Phú;20651rHương An;20659xQuế Hiệp;20662xQuế Thuận;20665xQuế Mỹ;20677xQuế Long;20680xQuế Châu;20683xQuế Phong;20686xQuế An;20689xQuế Minh
509	2	20656rTrung Phước;20668xNinh Phước;20669xPhước Ninh;20671xQuế Lộc;20692xQuế Lâm
51	12	522cQuảng Ngãi;524hBình Sơn;525hTrà Bồng;527hSơn Tịnh;528hTư Nghĩa;529hSơn Hà;530hSơn Tây;531hMinh Long;532hNghĩa Hành;533hMộ Đức;534sĐức Phổ;535hBa Tơ;536hLý Sơn
51	34	21025pCẩm Thành;21028pNghĩa Lộ;21034xAn Phú;21040xBình Sơn;21061xVạn Tường;21085xBình Minh;21100xBình Chương;21109xĐông Sơn;21115xTrà Bồng;21124xThanh Bồng;21127xĐông Trà Bồng;21136xCà Đam;21154xTây Trà;21157xTây Trà Bồng;21172pTrương Quang Trọng;21181xThọ Phong;21196xTrường Giang;21205xBa Gia;21211xTịnh Khê;21220xSơn Tịnh;21235xTư Nghĩa;21238xVệ Giang;21244xTrà Giang;21250xNghĩa Giang;21289xSơn Hà;21292xSơn Hạ;21307xSơn Linh;21319xSơn Thủy;21325xSơn Kỳ;21334xSơn Tây Thượng;21340xSơn Tây;21343xSơn Tây Hạ;21349xSơn Mai;21361xMinh Long;21364xNghĩa Hành;21370xPhước Giang;21385xĐình Cương;21388xThiện Tín;21400xMộ Đức;21409xLong Phụng;21421xMỏ Cày;21433xLân Phong;21439pĐức Phổ;21451pTrà Câu;21457xNguyễn Nghiêm;21472xKhánh Cường;21478pSa Huỳnh;21484xBa Tơ;21490xBa Vinh;21496xBa Động;21499xBa Dinh;21520xĐặng Thùy Trâm;21523xBa Tô;21529xBa Vì;21538xBa Xa;21548kLý Sơn;23284pĐăk Cấm;23293pKon Tum;23302pĐăk Bla;23317xNgọk Bay;23326xIa Chim;23332xĐăk Rơ Wa;23341xĐăk Pék;23344xĐăk Plô;23356xXốp;23365xNgọc Linh;23368xĐăk Long;23374xĐăk Môn;23377xBờ Y;23383xDục Nông;23392xSa Loong;23401xĐăk Tô;23416xĐăk Sao;23419xĐăk Tờ Kan;23425xTu Mơ Rông;23428xNgọk Tụ;23430xKon Đào;23446xMăng Ri;23455xMăng Bút;23473xMăng Đen;23476xKon Plông;23479xĐăk Rve;23485xĐăk Kôi;23497xKon Braih;23500xĐăk Hà;23504xĐăk Pxi;23510xĐăk Ui;23512xĐăk Mar;23515xNgọk Réo;23527xSa Thầy;23530xRờ Kơi;23534xSa Bình;23535xIa Đal;23536xMô Rai;23538xIa Tơi;23548xYa Ly
510	12	20695rThạnh Mỹ;20698xLaêê;20699xChơ Chun;20701xZuôich;20702xTà Pơơ;20704xLa Dêê;20705xĐắc Tôi;20707xChà Vàl;20710xTà Bhinh;20713xCà Dy;20716xĐắc Pre;20719xĐắc Pring
511	12	20722rKhâm Đức;20725xPhước Xuân;20728xPhước Hiệp;20729xPhước Hòa;20731xPhước Đức;20734xPhước Năng;20737xPhước Mỹ;20740xPhước Chánh;20743xPhước Công;20746xPhước Kim;20749xPhước Lộc;20752xPhước Thành
512	1	20758xHiệp Hòa;20761xHiệp Thuận
512	12	20764xQuế Thọ;20767xBình Lâm;20770xSông Trà;20773xPhước Trà;20776xPhước Gia;20779rTân Bình;20782xQuế Lưu;20785xThăng Phước;20788xBình Sơn
512	2	20758xQuế Tân
513	1	20821xBình Định Bắc;20822xBình Định Nam;20830xBình Chánh
513	12	20791rHà Lam;20794xBình Dương;20797xBình Giang;20800xBình Nguyên;20803xBình Phục;20806xBình Triều;20809xBình Đào;20812xBình Minh;20815xBình Lãnh;20818xBình Trị;20824xBình Quý;20827xBình Phú;20833xBình Tú;20836xBình Sa;20839xBình Hải;20842xBình Quế;20845xBình An;20848xBình Trung;20851xBình Nam
513	2	20821xBình Định
514	1	20863xTiên Cẩm
514	12	20854rTiên Kỳ;20857xTiên Sơn;20860xTiên Hà;20866xTiên Châu;20869xTiên Lãnh;20872xTiên Ngọc;20875xTiên Hiệp;20878xTiên Cảnh;20881xTiên Mỹ;20884xTiên Phong;20887xTiên Thọ;20890xTiên An;20893xTiên Lộc;20896xTiên Lập
515	12	20899rTrà My;20900xTrà Sơn;20902xTrà Kót;20905xTrà Nú;20908xTrà Đông;20911xTrà Dương;20914xTrà Giang;20917xTrà Bui;20920xTrà Đốc;20923xTrà Tân;20926xTrà Giác;20929xTrà Giáp;20932xTrà Ka
516	12	20935xTrà Leng;20938xTrà Dơn;20941xTrà Tập;20944xTrà Mai;20947xTrà Cang;20950xTrà Linh;20953xTrà Nam;20956xTrà Don;20959xTrà Vân;20962xTrà Vinh
517	12	20965rNúi Thành;20968xTam Xuân I;20971xTam Xuân II;20974xTam Tiến;20977xTam Sơn;20980xTam Thạnh;20983xTam Anh Bắc;20984xTam Anh Nam;20986xTam Hòa;20989xTam Hiệp;20992xTam Hải;20995xTam Giang;20998xTam Quang;21001xTam Nghĩa;21004xTam Mỹ Tây;21005xTam Mỹ Đông;21007xTam Trà
518	1	20383xTam Vinh
518	12	20364rPhú Thịnh;20365xTam Thành;20368xTam An;20374xTam Đàn;20377xTam Lộc;20380xTam Phước;20386xTam Thái;20387xTam Đại;20392xTam Dân;20395xTam Lãnh
519	1	20656rTrung Phước;20668xNinh Phước;20669xPhước Ninh;20671xQuế Lộc;20672xSơn Viên;20692xQuế Lâm
52	12	540cQuy Nhơn;542hAn Lão;543sHoài Nhơn;544hHoài Ân;545hPhù Mỹ;546hVĩnh Thạnh;547hTây Sơn;548hPhù Cát;549sAn Nhơn;550hTuy Phước;551hVân Canh
52	34	21553pQuy Nhơn Bắc;21583pQuy Nhơn;21589pQuy Nhơn Tây;21592pQuy Nhơn Nam;21601pQuy Nhơn Đông;21607xNhơn Châu;21609xAn Lão;21616xAn Vinh;21622xAn Toàn;21628xAn Hòa;21637pTam Quan;21640pBồng Sơn;21655pHoài Nhơn Bắc;21661pHoài Nhơn Tây;21664pHoài Nhơn;21670pHoài Nhơn Đông;21673pHoài Nhơn Nam;21688xHoài Ân;21697xÂn Hảo;21703xVạn Đức;21715xÂn Tường;21727xKim Sơn;21730xPhù Mỹ;21733xBình Dương;21739xPhù Mỹ Bắc;21751xPhù Mỹ Đông;21757xPhù Mỹ Tây;21769xAn Lương;21775xPhù Mỹ Nam;21786xVĩnh Thạnh;21787xVĩnh Sơn;21796xVĩnh Thịnh;21805xVĩnh Quang;21808xTây Sơn;21817xBình Hiệp;21820xBình Khê;21829xBình An;21835xBình Phú;21853xPhù Cát;21859xĐề Gi;21868xHội Sơn;21871xHòa Hội;21880xCát Tiến;21892xXuân An;21901xNgô Mây;21907pBình Định;21910pAn Nhơn;21925pAn Nhơn Bắc;21934pAn Nhơn Đông;21940xAn Nhơn Tây;21943pAn Nhơn Nam;21952xTuy Phước;21964xTuy Phước Bắc;21970xTuy Phước Đông;21985xTuy Phước Tây;21994xVân Canh;21997xCanh Liên;22006xCanh Vinh;23563pDiên Hồng;23575pPleiku;23584pThống Nhất;23586pHội Phú;23590xBiển Hồ;23602pAn Phú;23611xGào;23614pAn Bình;23617pAn Khê;23629xCửu An;23638xKbang;23644xĐak Rong;23647xSơn Lang;23650xKrong;23668xTơ Tung;23674xKông Bơ La;23677xĐak Đoa;23683xĐak Sơmei;23701xKon Gang;23710xIa Băng;23714xKDang;23722xChư Păh;23728xIa Khươl;23734xIa Ly;23749xIa Phí;23764xIa Grai;23767xIa Hrung;23776xIa Krái;23782xIa O;23788xIa Chia;23794xMang Yang;23798xAyun;23799xHra;23812xLơ Pang;23818xKon Chiêng;23824xKông Chro;23830xChư Krey;23833xYa Ma;23839xSRó;23842xĐăk Song;23851xChơ Long;23857xĐức Cơ;23866xIa Krêl;23869xIa Dơk;23872xIa Dom;23881xIa Pnôn;23884xIa Nan;23887xChư Prông;23896xBàu Cạn;23908xIa Tôr;23911xIa Boòng;23917xIa Púch;23926xIa Pia;23935xIa Lâu;23938xIa Mơ;23941xChư Sê;23942xChư Pưh;23947xBờ Ngoong;23954xAl Bá;23971xIa Hrú;23977xIa Ko;23986xIa Le;23995xĐak Pơ;24007xYa Hội;24013xPờ Tó;24022xIa Pa;24028xIa Tul;24043xPhú Thiện;24044pAyun Pa;24049xChư A Thai;24061xIa Hiao;24065xIa Rbol;24073xIa Sao;24076xPhú Túc;24100xIa Dreh;24109xUar;24112xIa Rsai
522	1	21253xNghĩa Phú;21262xNghĩa An
522	12	21010pLê Hồng Phong;21013pTrần Phú;21016pQuảng Phú;21019pNghĩa Chánh;21022pTrần Hưng Đạo;21025pNguyễn Nghiêm;21028pNghĩa Lộ;21031pChánh Lộ;21034xNghĩa Dũng;21037xNghĩa Dõng;21172pTrương Quang Trọng;21187xTịnh Hòa;21190xTịnh Kỳ;21199xTịnh Thiện;21202xTịnh Ấn Đông;21208xTịnh Châu;21211xTịnh Khê;21214xTịnh Long;21223xTịnh Ấn Tây;21232xTịnh An;21256xNghĩa Hà
522	2	21262xAn Phú
524	12	21040rChâu Ổ;21043xBình Thuận;21046xBình Thạnh;21049xBình Đông;21052xBình Chánh;21055xBình Nguyên;21058xBình Khương;21061xBình Trị;21064xBình An;21067xBình Hải;21070xBình Dương;21073xBình Phước;21079xBình Hòa;21082xBình Trung;21085xBình Minh;21088xBình Long;21091xBình Thanh;21100xBình Chương;21103xBình Hiệp;21106xBình Mỹ;21109xBình Tân Phú;21112xBình Châu
525	12	21115rTrà Xuân;21118xTrà Giang;21121xTrà Thủy;21124xTrà Hiệp;21127xTrà Bình;21130xTrà Phú;21133xTrà Lâm;21136xTrà Tân;21139xTrà Sơn;21142xTrà Bùi;21145xTrà Thanh;21148xSơn Trà;21154xTrà Phong;21157xHương Trà;21163xTrà Xinh;21166xTrà Tây
527	1	21220xTịnh Hà
527	12	21175xTịnh Thọ;21178xTịnh Trà;21181xTịnh Phong;21184xTịnh Hiệp;21193xTịnh Bình;21196xTịnh Đông;21205xTịnh Bắc;21217xTịnh Sơn;21226xTịnh Giang;21229xTịnh Minh
527	2	21220rTịnh Hà
528	1	21286xNghĩa Mỹ
528	12	21235rLa Hà;21238rSông Vệ;21241xNghĩa Lâm;21244xNghĩa Thắng;21247xNghĩa Thuận;21250xNghĩa Kỳ;21259xNghĩa Sơn;21268xNghĩa Hòa;21271xNghĩa Điền;21274xNghĩa Thương;21277xNghĩa Trung;21280xNghĩa Hiệp;21283xNghĩa Phương
529	12	21289rDi Lăng;21292xSơn Hạ;21295xSơn Thành;21298xSơn Nham;21301xSơn Bao;21304xSơn Linh;21307xSơn Giang;21310xSơn Trung;21313xSơn Thượng;21316xSơn Cao;21319xSơn Hải;21322xSơn Thủy;21325xSơn Kỳ;21328xSơn Ba
530	12	21331xSơn Bua;21334xSơn Mùa;21335xSơn Liên;21337xSơn Tân;21338xSơn Màu;21340xSơn Dung;21341xSơn Long;21343xSơn Tinh;21346xSơn Lập
531	12	21349xLong Sơn;21352xLong Mai;21355xThanh An;21358xLong Môn;21361xLong Hiệp
532	12	21364rChợ Chùa;21367xHành Thuận;21370xHành Dũng;21373xHành Trung;21376xHành Nhân;21379xHành Đức;21382xHành Minh;21385xHành Phước;21388xHành Thiện;21391xHành Thịnh;21394xHành Tín Tây;21397xHành Tín Đông
533	1	21403xĐức Lợi;21406xĐức Thắng
533	12	21400rMộ Đức;21409xĐức Nhuận;21412xĐức Chánh;21415xĐức Hiệp;21418xĐức Minh;21421xĐức Thạnh;21424xĐức Hòa;21427xĐức Tân;21430xĐức Phú;21433xĐức Phong;21436xĐức Lân
533	2	21406xThắng Lợi
534	12	21439pNguyễn Nghiêm;21442xPhổ An;21445xPhổ Phong;21448xPhổ Thuận;21451pPhổ Văn;21454pPhổ Quang;21457xPhổ Nhơn;21460pPhổ Ninh;21463pPhổ Minh;21466pPhổ Vinh;21469pPhổ Hòa;21472xPhổ Cường;21475xPhổ Khánh;21478pPhổ Thạnh;21481xPhổ Châu
535	12	21484rBa Tơ;21487xBa Điền;21490xBa Vinh;21493xBa Thành;21496xBa Động;21499xBa Dinh;21500xBa Giang;21502xBa Liên;21505xBa Ngạc;21508xBa Khâm;21511xBa Cung;21517xBa Tiêu;21520xBa Trang;21523xBa Tô;21526xBa Bích;21529xBa Vì;21532xBa Lế;21535xBa Nam;21538xBa Xa
54	12	555cTuy Hòa;557sSông Cầu;558hĐồng Xuân;559hTuy An;560hSơn Hòa;561hSông Hinh;562hTây Hòa;563hPhú Hòa;564sĐông Hòa
540	1	21568pThị Nại;21571pLê Hồng Phong;21574pTrần Hưng Đạo;21580pLý Thường Kiệt;21583pLê Lợi;21586pTrần Phú
540	12	21550pNhơn Bình;21553pNhơn Phú;21556pĐống Đa;21559pTrần Quang Diệu;21562pHải Cảng;21565pQuang Trung;21577pNgô Mây;21589pBùi Thị Xuân;21592pNguyễn Văn Cừ;21595pGhềnh Ráng;21598xNhơn Lý;21601xNhơn Hội;21604xNhơn Hải;21607xNhơn Châu;21991xPhước Mỹ
540	2	21580pTrần Phú;21583pThị Nại
542	12	21609rAn Lão;21610xAn Hưng;21613xAn Trung;21616xAn Dũng;21619xAn Vinh;21622xAn Toàn;21625xAn Tân;21628xAn Hòa;21631xAn Quang;21634xAn Nghĩa
543	12	21637pTam Quan;21640pBồng Sơn;21643xHoài Sơn;21646xHoài Châu Bắc;21649xHoài Châu;21652xHoài Phú;21655pTam Quan Bắc;21658pTam Quan Nam;21661pHoài Hảo;21664pHoài Thanh Tây;21667pHoài Thanh;21670pHoài Hương;21673pHoài Tân;21676xHoài Hải;21679pHoài Xuân;21682xHoài Mỹ;21685pHoài Đức
544	12	21688rTăng Bạt Hổ;21690xÂn Hảo Tây;21691xÂn Hảo Đông;21694xÂn Sơn;21697xÂn Mỹ;21700xĐak Mang;21703xÂn Tín;21706xÂn Thạnh;21709xÂn Phong;21712xÂn Đức;21715xÂn Hữu;21718xBok Tới;21721xÂn Tường Tây;21724xÂn Tường Đông;21727xÂn Nghĩa
545	12	21730rPhù Mỹ;21733rBình Dương;21736xMỹ Đức;21739xMỹ Châu;21742xMỹ Thắng;21745xMỹ Lộc;21748xMỹ Lợi;21751xMỹ An;21754xMỹ Phong;21757xMỹ Trinh;21760xMỹ Thọ;21763xMỹ Hòa;21766xMỹ Thành;21769xMỹ Chánh;21772xMỹ Quang;21775xMỹ Hiệp;21778xMỹ Tài;21781xMỹ Cát;21784xMỹ Chánh Tây
546	12	21786rVĩnh Thạnh;21787xVĩnh Sơn;21790xVĩnh Kim;21796xVĩnh Hiệp;21799xVĩnh Hảo;21801xVĩnh Hòa;21802xVĩnh Thịnh;21804xVĩnh Thuận;21805xVĩnh Quang
547	12	21808rPhú Phong;21811xBình Tân;21814xTây Thuận;21817xBình Thuận;21820xTây Giang;21823xBình Thành;21826xTây An;21829xBình Hòa;21832xTây Bình;21835xBình Tường;21838xTây Vinh;21841xVĩnh An;21844xTây Xuân;21847xBình Nghi;21850xTây Phú
548	1	21862xCát Khánh
548	12	21853rNgô Mây;21856xCát Sơn;21859xCát Minh;21865xCát Tài;21868xCát Lâm;21871xCát Hanh;21874xCát Thành;21877xCát Trinh;21880xCát Hải;21883xCát Hiệp;21886xCát Nhơn;21889xCát Hưng;21892xCát Tường;21895xCát Tân;21898rCát Tiến;21901xCát Thắng;21904xCát Chánh
548	2	21862rCát Khánh
549	12	21907pBình Định;21910pĐập Đá;21913xNhơn Mỹ;21916pNhơn Thành;21919xNhơn Hạnh;21922xNhơn Hậu;21925xNhơn Phong;21928xNhơn An;21931xNhơn Phúc;21934pNhơn Hưng;21937xNhơn Khánh;21940xNhơn Lộc;21943pNhơn Hòa;21946xNhơn Tân;21949xNhơn Thọ
550	12	21952rTuy Phước;21955rDiêu Trì;21958xPhước Thắng;21961xPhước Hưng;21964xPhước Quang;21967xPhước Hòa;21970xPhước Sơn;21973xPhước Hiệp;21976xPhước Lộc;21979xPhước Nghĩa;21982xPhước Thuận;21985xPhước An;21988xPhước Thành
551	12	21994rVân Canh;21997xCanh Liên;22000xCanh Hiệp;22003xCanh Vinh;22006xCanh Hiển;22009xCanh Thuận;22012xCanh Hòa
555	1	22018p8;22021p2;22027p3;22039p6;22048xBình Ngọc
555	12	22015p1;22024p9;22030p4;22033p5;22036p7;22040pPhú Thạnh;22041pPhú Đông;22042xHòa Kiến;22045xBình Kiến;22162xAn Phú;22240pPhú Lâm
555	2	22018p2
557	12	22051pXuân Phú;22052xXuân Lâm;22053pXuân Thành;22054xXuân Hải;22057xXuân Lộc;22060xXuân Bình;22066xXuân Cảnh;22069xXuân Thịnh;22072xXuân Phương;22073pXuân Yên;22075xXuân Thọ 1;22076pXuân Đài;22078xXuân Thọ 2
558	12	22081rLa Hai;22084xĐa Lộc;22087xPhú Mỡ;22090xXuân Lãnh;22093xXuân Long;22096xXuân Quang 1;22099xXuân Sơn Bắc;22102xXuân Quang 2;22105xXuân Sơn Nam;22108xXuân Quang 3;22111xXuân Phước
559	12	22114rChí Thạnh;22117xAn Dân;22120xAn Ninh Tây;22123xAn Ninh Đông;22126xAn Thạch;22129xAn Định;22132xAn Nghiệp;22138xAn Cư;22141xAn Xuân;22144xAn Lĩnh;22147xAn Hòa Hải;22150xAn Hiệp;22153xAn Mỹ;22156xAn Chấn;22159xAn Thọ
56	12	568cNha Trang;569cCam Ranh;570hCam Lâm;571hVạn Ninh;572sNinh Hòa;573hKhánh Vĩnh;574hDiên Khánh;575hKhánh Sơn;576hTrường Sa
56	34	22333pBắc Nha Trang;22366pNha Trang;22390pTây Nha Trang;22402pNam Nha Trang;22411pBắc Cam Ranh;22420pCam Ranh;22423pBa Ngòi;22432pCam Linh;22435xCam Hiệp;22453xCam Lâm;22465xCam An;22480xNam Cam Ranh;22489xVạn Ninh;22498xTu Bông;22504xĐại Lãnh;22516xVạn Thắng;22525xVạn Hưng;22528pNinh Hòa;22546xBắc Ninh Hòa;22552xTây Ninh Hòa;22558xHòa Trí;22561pĐông Ninh Hòa;22576xTân Định;22591pHòa Thắng;22597xNam Ninh Hòa;22609xKhánh Vĩnh;22612xTrung Khánh Vĩnh;22615xBắc Khánh Vĩnh;22624xTây Khánh Vĩnh;22648xNam Khánh Vĩnh;22651xDiên Khánh;22657xDiên Điền;22660xDiên Lâm;22672xDiên Thọ;22678xDiên Lạc;22702xSuối Hiệp;22708xSuối Dầu;22714xKhánh Sơn;22720xTây Khánh Sơn;22732xĐông Khánh Sơn;22736kTrường Sa;22738pĐô Vinh;22741pBảo An;22759pPhan Rang;22780pĐông Hải;22786xBác Ái Tây;22795xBác Ái;22801xBác Ái Đông;22810xNinh Sơn;22813xLâm Sơn;22822xMỹ Sơn;22828xAnh Dũng;22834pNinh Chử;22840xCông Hải;22846xVĩnh Hải;22849xThuận Bắc;22852xNinh Hải;22861xXuân Hải;22870xNinh Phước;22873xPhước Hậu;22888xPhước Dinh;22891xPhước Hữu;22897xThuận Nam;22900xPhước Hà;22909xCà Ná
560	12	22165rCủng Sơn;22168xPhước Tân;22171xSơn Hội;22174xSơn Định;22177xSơn Long;22180xCà Lúi;22183xSơn Phước;22186xSơn Xuân;22189xSơn Nguyên;22192xEachà Rang;22195xKrông Pa;22198xSuối Bạc;22201xSơn Hà;22204xSuối Trai
561	12	22207rHai Riêng;22210xEa Lâm;22213xĐức Bình Tây;22216xEa Bá;22219xSơn Giang;22222xĐức Bình Đông;22225xEaBar;22228xEaBia;22231xEaTrol;22234xSông Hinh;22237xEaly
562	12	22249xSơn Thành Tây;22250xSơn Thành Đông;22252xHòa Bình 1;22255rPhú Thứ;22264xHòa Phong;22270xHòa Phú;22273xHòa Tân Tây;22276xHòa Đồng;22285xHòa Mỹ Đông;22288xHòa Mỹ Tây;22294xHòa Thịnh
563	12	22303xHòa Quang Bắc;22306xHòa Quang Nam;22309xHòa Hội;22312xHòa Trị;22315xHòa An;22318xHòa Định Đông;22319rPhú Hòa;22321xHòa Định Tây;22324xHòa Thắng
564	12	22243xHòa Thành;22246pHòa Hiệp Bắc;22258pHòa Vinh;22261pHòa Hiệp Trung;22267xHòa Tân Đông;22279pHòa Xuân Tây;22282pHòa Hiệp Nam;22291xHòa Xuân Đông;22297xHòa Tâm;22300xHòa Xuân Nam
568	1	22342pXương Huân;22345pVạn Thắng;22354pPhương Sơn;22360pPhước Tân;22366pPhước Tiến;22369pTân Lập
568	12	22327pVĩnh Hòa;22330pVĩnh Hải;22333pVĩnh Phước;22336pNgọc Hiệp;22339pVĩnh Thọ;22348pVạn Thạnh;22351pPhương Sài;22357pPhước Hải;22363pLộc Thọ;22372pPhước Hòa;22375pVĩnh Nguyên;22378pPhước Long;22381pVĩnh Trường;22384xVĩnh Lương;22387xVĩnh Phương;22390xVĩnh Ngọc;22393xVĩnh Thạnh;22396xVĩnh Trung;22399xVĩnh Hiệp;22402xVĩnh Thái;22405xPhước Đồng
568	2	22366pTân Tiến
569	12	22408pCam Nghĩa;22411pCam Phúc Bắc;22414pCam Phúc Nam;22417pCam Lộc;22420pCam Phú;22423pBa Ngòi;22426pCam Thuận;22429pCam Lợi;22432pCam Linh;22468xCam Thành Nam;22474xCam Phước Đông;22477xCam Thịnh Tây;22480xCam Thịnh Đông;22483xCam Lập;22486xCam Bình
570	12	22435xCam Tân;22438xCam Hòa;22441xCam Hải Đông;22444xCam Hải Tây;22447xSơn Tân;22450xCam Hiệp Bắc;22453rCam Đức;22456xCam Hiệp Nam;22459xCam Phước Tây;22462xCam Thành Bắc;22465xCam An Bắc;22471xCam An Nam;22708xSuối Cát;22711xSuối Tân
571	12	22489rVạn Giã;22492xĐại Lãnh;22495xVạn Phước;22498xVạn Long;22501xVạn Bình;22504xVạn Thọ;22507xVạn Khánh;22510xVạn Phú;22513xVạn Lương;22516xVạn Thắng;22519xVạn Thạnh;22522xXuân Sơn;22525xVạn Hưng
572	1	22579xNinh Phước;22606xNinh Vân
572	12	22528pNinh Hiệp;22531xNinh Sơn;22534xNinh Tây;22537xNinh Thượng;22540xNinh An;22543pNinh Hải;22546xNinh Thọ;22549xNinh Trung;22552xNinh Sim;22555xNinh Xuân;22558xNinh Thân;22561pNinh Diêm;22564xNinh Đông;22567pNinh Thủy;22570pNinh Đa;22573xNinh Phụng;22576xNinh Bình;22582xNinh Phú;22585xNinh Tân;22588xNinh Quang;22591pNinh Giang;22594pNinh Hà;22597xNinh Hưng;22600xNinh Lộc;22603xNinh Ích
572	2	22606xNinh Phước
573	12	22609rKhánh Vĩnh;22612xKhánh Hiệp;22615xKhánh Bình;22618xKhánh Trung;22621xKhánh Đông;22624xKhánh Thượng;22627xKhánh Nam;22630xSông Cầu;22633xGiang Ly;22636xCầu Bà;22639xLiên Sang;22642xKhánh Thành;22645xKhánh Phú;22648xSơn Thái
574	1	22660xDiên Xuân;22666xDiên Đồng
574	12	22651rDiên Khánh;22654xDiên Lâm;22657xDiên Điền;22663xDiên Sơn;22669xDiên Phú;22672xDiên Thọ;22675xDiên Phước;22678xDiên Lạc;22681xDiên Tân;22684xDiên Hòa;22687xDiên Thạnh;22690xDiên Toàn;22693xDiên An;22696xBình Lộc;22702xSuối Hiệp;22705xSuối Tiên
574	2	22660xXuân Đồng
575	12	22714rTô Hạp;22717xThành Sơn;22720xSơn Lâm;22723xSơn Hiệp;22726xSơn Bình;22729xSơn Trung;22732xBa Cụm Bắc;22735xBa Cụm Nam
576	12	22736rTrường Sa;22737xSong Tử Tây;22739xSinh Tồn
58	12	582cPhan Rang-Tháp Chàm;584hBác Ái;585hNinh Sơn;586hNinh Hải;587hNinh Phước;588hThuận Bắc;589hThuận Nam
582	1	22747pPhủ Hà;22750pThanh Sơn;22753pMỹ Hương;22756pTấn Tài
582	12	22738pĐô Vinh;22741pPhước Mỹ;22744pBảo An;22759pKinh Dinh;22762pĐạo Long;22765pĐài Sơn;22768pĐông Hải;22771pMỹ Đông;22774xThành Hải;22777pVăn Hải;22779pMỹ Bình;22780pMỹ Hải
582	2	22750pPhủ Hà
584	12	22783xPhước Bình;22786xPhước Hòa;22789xPhước Tân;22792xPhước Tiến;22795xPhước Thắng;22798xPhước Thành;22801xPhước Đại;22804xPhước Chính;22807xPhước Trung
585	12	22810rTân Sơn;22813xLâm Sơn;22816xLương Sơn;22819xQuảng Sơn;22822xMỹ Sơn;22825xHòa Sơn;22828xMa Nới;22831xNhơn Sơn
586	12	22834rKhánh Hải;22846xVĩnh Hải;22852xPhương Hải;22855xTân Hải;22858xXuân Hải;22861xHộ Hải;22864xTri Hải;22867xNhơn Hải;22868xThanh Hải
587	12	22870rPhước Dân;22873xPhước Sơn;22876xPhước Thái;22879xPhước Hậu;22882xPhước Thuận;22888xAn Hải;22891xPhước Hữu;22894xPhước Hải;22912xPhước Vinh
588	12	22837xPhước Chiến;22840xCông Hải;22843xPhước Kháng;22849xLợi Hải;22853xBắc Sơn;22856xBắc Phong
589	12	22885xPhước Hà;22897xPhước Nam;22898xPhước Ninh;22900xNhị Hà;22903xPhước Dinh;22906xPhước Minh;22909xPhước Diêm;22910xCà Ná
593	1	22939pBình Hưng;22942pĐức Nghĩa;22948pĐức Thắng;22951pHưng Long
593	12	22915pMũi Né;22918pHàm Tiến;22921pPhú Hài;22924pPhú Thủy;22927pPhú Tài;22930pPhú Trinh;22933pXuân An;22936pThanh Hải;22945pLạc Đạo;22954pĐức Long;22957xThiện Nghiệp;22960xPhong Nẫm;22963xTiến Lợi;22966xTiến Thành
593	2	22951pBình Hưng
594	12	23231pPhước Hội;23232pPhước Lộc;23234pTân Thiện;23235pTân An;23237pBình Tân;23245xTân Hải;23246xTân Tiến;23248xTân Bình;23268xTân Phước
595	12	22969rLiên Hương;22972rPhan Rí Cửa;22975xPhan Dũng;22978xPhong Phú;22981xVĩnh Hảo;22984xVĩnh Tân;22987xPhú Lạc;22990xPhước Thể;22993xHòa Minh;22996xChí Công;22999xBình Thạnh
596	12	23005rChợ Lầu;23008xPhan Sơn;23011xPhan Lâm;23014xBình An;23017xPhan Điền;23020xHải Ninh;23023xSông Lũy;23026xPhan Tiến;23029xSông Bình;23032rLương Sơn;23035xPhan Hòa;23038xPhan Thanh;23041xHồng Thái;23044xPhan Hiệp;23047xBình Tân;23050xPhan Rí Thành;23053xHòa Thắng;23056xHồng Phong
597	12	23059rMa Lâm;23062rPhú Long;23065xLa Dạ;23068xĐông Tiến;23071xThuận Hòa;23074xĐông Giang;23077xHàm Phú;23080xHồng Liêm;23083xThuận Minh;23086xHồng Sơn;23089xHàm Trí;23092xHàm Đức;23095xHàm Liêm;23098xHàm Chính;23101xHàm Hiệp;23104xHàm Thắng;23107xĐa Mi
598	12	23110rThuận Nam;23113xMỹ Thạnh;23116xHàm Cần;23119xMương Mán;23122xHàm Thạnh;23125xHàm Kiệm;23128xHàm Cường;23131xHàm Mỹ;23134xTân Lập;23137xHàm Minh;23140xThuận Quí;23143xTân Thuận;23146xTân Thành
599	12	23149rLạc Tánh;23152xBắc Ruộng;23158xNghị Đức;23161xLa Ngâu;23164xHuy Khiêm;23167xMăng Tố;23170xĐức Phú;23173xĐồng Kho;23176xGia An;23179xĐức Bình;23182xGia Huynh;23185xĐức Thuận;23188xSuối Kiết
60	12	593cPhan Thiết;594sLa Gi;595hTuy Phong;596hBắc Bình;597hHàm Thuận Bắc;598hHàm Thuận Nam;599hTánh Linh;600hĐức Linh;601hHàm Tân;602hPhú Quí
600	12	23191rVõ Xu;23194rĐức Tài;23197xĐa Kai;23200xSùng Nhơn;23203xMê Pu;23206xNam Chính;23212xĐức Hạnh;23215xĐức Tín;23218xVũ Hòa;23221xTân Hà;23224xĐông Hà;23227xTrà Tân
601	12	23230rTân Minh;23236rTân Nghĩa;23239xSông Phan;23242xTân Phúc;23251xTân Đức;23254xTân Thắng;23255xThắng Hải;23257xTân Hà;23260xTân Xuân;23266xSơn Mỹ
602	12	23272xNgũ Phụng;23275xLong Hải;23278xTam Thanh
608	12	23281pQuang Trung;23284pDuy Tân;23287pQuyết Thắng;23290pTrường Chinh;23293pThắng Lợi;23296pNgô Mây;23299pThống Nhất;23302pLê Lợi;23305pNguyễn Trãi;23308pTrần Hưng Đạo;23311xĐắk Cấm;23314xKroong;23317xNgọk Bay;23320xVinh Quang;23323xĐắk Blà;23326xIa Chim;23327xĐăk Năng;23329xĐoàn Kết;23332xChư Hreng;23335xĐắk Rơ Wa;23338xHòa Bình
610	12	23341rĐắk Glei;23344xĐắk Blô;23347xĐắk Man;23350xĐắk Nhoong;23353xĐắk Pék;23356xĐắk Choong;23359xXốp;23362xMường Hoong;23365xNgọc Linh;23368xĐắk Long;23371xĐắk KRoong;23374xĐắk Môn
611	12	23377rPlei Kần;23380xĐắk Ang;23383xĐắk Dục;23386xĐắk Nông;23389xĐắk Xú;23392xĐắk Kan;23395xBờ Y;23398xSa Loong
612	12	23401rĐắk Tô;23427xĐắk Rơ Nga;23428xNgọk Tụ;23430xĐắk Trăm;23431xVăn Lem;23434xKon Đào;23437xTân Cảnh;23440xDiên Bình;23443xPô Kô
613	12	23452xĐắk Nên;23455xĐắk Ring;23458xMăng Buk;23461xĐắk Tăng;23464xNgok Tem;23467xPờ Ê;23470xMăng Cành;23473rMăng Đen;23476xHiếu
614	12	23479rĐắk Rve;23482xĐắk Kôi;23485xĐắk Tơ Lung;23488xĐắk Ruồng;23491xĐắk Pne;23494xĐắk Tờ Re;23497xTân Lập
615	12	23500rĐắk Hà;23503xĐắk PXi;23504xĐăk Long;23506xĐắk HRing;23509xĐắk Ui;23510xĐăk Ngọk;23512xĐắk Mar;23515xNgok Wang;23518xNgok Réo;23521xHà Mòn;23524xĐắk La
616	12	23527rSa Thầy;23530xRơ Kơi;23533xSa Nhơn;23534xHơ Moong;23536xMô Rai;23539xSa Sơn;23542xSa Nghĩa;23545xSa Bình;23548xYa Xiêr;23551xYa Tăng;23554xYa Ly
617	12	23404xNgọc Lây;23407xĐắk Na;23410xMăng Ri;23413xNgọc Yêu;23416xĐắk Sao;23417xĐắk Rơ Ông;23419xĐắk Tờ Kan;23422xTu Mơ Rông;23425xĐắk Hà;23446xTê Xăng;23449xVăn Xuôi
618	12	23535xIa Đal;23537xIa Dom;23538xIa Tơi
62	12	608cKon Tum;610hĐắk Glei;611hNgọc Hồi;612hĐắk Tô;613hKon Plông;614hKon Rẫy;615hĐắk Hà;616hSa Thầy;617hTu Mơ Rông;618hIa H' Drai
622	1	23593xTân Sơn
622	12	23557pYên Đỗ;23560pDiên Hồng;23563pIa Kring;23566pHội Thương;23569pHội Phú;23570pPhù Đổng;23572pHoa Lư;23575pTây Sơn;23578pThống Nhất;23579pĐống Đa;23581pTrà Bá;23582pThắng Lợi;23584pYên Thế;23586pChi Lăng;23590xBiển Hồ;23596xTrà Đa;23599xChư Á;23602xAn Phú;23605xDiên Phú;23608xIa Kênh;23611xGào
623	12	23614pAn Bình;23617pTây Sơn;23620pAn Phú;23623pAn Tân;23626xTú An;23627xXuân An;23629xCửu An;23630pAn Phước;23632xSong An;23633pNgô Mây;23635xThành An
624	12	24041pCheo Reo;24042pHòa Bình;24044pĐoàn Kết;24045pSông Bờ;24064xIa RBol;24065xChư Băh;24070xIa RTô;24073xIa Sao
625	1	23671xKông Pla;23674xĐăk HLơ
625	12	23638rKBang;23641xKon Pne;23644xĐăk Roong;23647xSơn Lang;23650xKRong;23653xSơ Pai;23656xLơ Ku;23659xĐông;23660xĐak SMar;23662xNghĩa An;23665xTơ Tung;23668xKông Lơng Khơng
625	2	23674xKông Bơ La
626	12	23677rĐăk Đoa;23680xHà Đông;23683xĐăk Sơmei;23684xĐăk Krong;23686xHải Yang;23689xKon Gang;23692xHà Bầu;23695xNam Yang;23698xK' Dang;23701xH' Neng;23704xTân Bình;23707xGlar;23710xA Dơk;23713xTrang;23714xHNol;23716xIa Pết;23719xIa Băng
627	12	23722rPhú Hòa;23725xHà Tây;23728xIa Khươl;23731xIa Phí;23734rIa Ly;23737xIa Mơ Nông;23738xIa Kreng;23740xĐăk Tơ Ver;23743xHòa Phú;23746xChư Đăng Ya;23749xIa Ka;23752xIa Nhin;23755xNghĩa Hòa;23761xNghĩa Hưng
628	12	23764rIa Kha;23767xIa Sao;23768xIa Yok;23770xIa Hrung;23771xIa Bă;23773xIa Khai;23776xIa KRai;23778xIa Grăng;23779xIa Tô;23782xIa O;23785xIa Dêr;23788xIa Chia;23791xIa Pếch
629	12	23794rKon Dơng;23797xAyun;23798xĐak Jơ Ta;23799xĐak Ta Ley;23800xHra;23803xĐăk Yă;23806xĐăk Djrăng;23809xLơ Pang;23812xKon Thụp;23815xĐê Ar;23818xKon Chiêng;23821xĐăk Trôi
630	12	23824rKông Chro;23827xChư Krêy;23830xAn Trung;23833xKông Yang;23836xĐăk Tơ Pang;23839xSRó;23840xĐắk Kơ Ning;23842xĐăk Song;23843xĐăk Pling;23845xYang Trung;23846xĐăk Pơ Pho;23848xYa Ma;23851xChơ Long;23854xYang Nam
631	12	23857rChư Ty;23860xIa Dơk;23863xIa Krêl;23866xIa Din;23869xIa Kla;23872xIa Dom;23875xIa Lang;23878xIa Kriêng;23881xIa Pnôn;23884xIa Nan
632	12	23887rChư Prông;23888xIa Kly;23890xBình Giáo;23893xIa Drăng;23896xThăng Hưng;23899xBàu Cạn;23902xIa Phìn;23905xIa Băng;23908xIa Tôr;23911xIa Boòng;23914xIa O;23917xIa Púch;23920xIa Me;23923xIa Vê;23924xIa Bang;23926xIa Pia;23929xIa Ga;23932xIa Lâu;23935xIa Piơr;23938xIa Mơ
633	12	23941rChư Sê;23944xIa Tiêm;23945xChư Pơng;23946xBar Măih;23947xBờ Ngoong;23950xIa Glai;23953xAL Bá;23954xKông HTok;23956xAYun;23959xIa HLốp;23962xIa Blang;23965xDun;23966xIa Pal;23968xH Bông;23977xIa Ko
634	12	23989xHà Tam;23992xAn Thành;23995rĐak Pơ;23998xYang Bắc;24001xCư An;24004xTân An;24007xPhú An;24010xYa Hội
635	12	24013xPờ Tó;24016xChư Răng;24019xIa KDăm;24022xKim Tân;24025xChư Mố;24028xIa Tul;24031xIa Ma Rơn;24034xIa Broăi;24037xIa Trok
637	12	24076rPhú Túc;24079xIa RSai;24082xIa RSươm;24085xChư Gu;24088xĐất Bằng;24091xIa Mláh;24094xChư Drăng;24097xPhú Cần;24100xIa HDreh;24103xIa RMok;24106xChư Ngọc;24109xUar;24112xChư Rcăm;24115xKrông Năng
638	12	24043rPhú Thiện;24046xChư A Thai;24048xAyun Hạ;24049xIa Ake;24052xIa Sol;24055xIa Piar;24058xIa Peng;24060xChrôh Pơnan;24061xIa Hiao;24067xIa Yeng
639	12	23942rNhơn Hòa;23971xIa Hrú;23972xIa Rong;23974xIa Dreng;23978xIa Hla;23980xChư Don;23983xIa Phang;23986xIa Le;23987xIa BLứ
64	12	622cPleiku;623sAn Khê;624sAyun Pa;625hKBang;626hĐăk Đoa;627hChư Păh;628hIa Grai;629hMang Yang;630hKông Chro;631hĐức Cơ;632hChư Prông;633hChư Sê;634hĐăk Pơ;635hIa Pa;637hKrông Pa;638hPhú Thiện;639hChư Pưh
643	1	24127pThống Nhất;24133pThắng Lợi;24139pThành Công
643	12	24118pTân Lập;24121pTân Hòa;24124pTân An;24130pThành Nhất;24136pTân Lợi;24142pTân Thành;24145pTân Tiến;24148pTự An;24151pEa Tam;24154pKhánh Xuân;24157xHòa Thuận;24160xCư ÊBur;24163xEa Tu;24166xHòa Thắng;24169xEa Kao;24172xHòa Phú;24175xHòa Khánh;24178xHòa Xuân
643	2	24133pThành Công
644	1	24325xEa Blang
644	12	24305pAn Lạc;24308pAn Bình;24311pThiện An;24318pĐạt Hiếu;24322pĐoàn Kết;24328xEa Drông;24331pThống Nhất;24332pBình Tân;24334xEa Siên;24337xBình Thuận;24340xCư Bao
645	12	24181rEa Drăng;24184xEa H'leo;24187xEa Sol;24190xEa Ral;24193xEa Wy;24194xCư A Mung;24196xCư Mốt;24199xEa Hiao;24202xEa Khal;24205xDliê Yang;24207xEa Tir;24208xEa Nam
646	12	24211rEa Súp;24214xIa Lốp;24215xIa JLơi;24217xEa Rốk;24220xYa Tờ Mốt;24221xIa RVê;24223xEa Lê;24226xCư KBang;24229xEa Bung;24232xCư M'Lan
647	12	24235xKrông Na;24238xEa Huar;24241xEa Wer;24244xTân Hòa;24247xCuôr KNia;24250xEa Bar;24253xEa Nuôl
648	12	24256rEa Pốk;24259rQuảng Phú;24262xQuảng Tiến;24264xEa Kuêh;24265xEa Kiết;24268xEa Tar;24271xCư Dliê M'nông;24274xEa H'đinh;24277xEa Tul;24280xEa KPam;24283xEa M'DRóh;24286xQuảng Hiệp;24289xCư M'gar;24292xEa D'Rơng;24295xEa M'nang;24298xCư Suê;24301xCuor Đăng
649	12	24307xCư Né;24310xChư KBô;24313xCư Pơng;24314xEa Sin;24316rPơng Drang;24317xTân Lập;24319xEa Ngai
650	12	24343rKrông Năng;24346xĐLiê Ya;24349xEa Tóh;24352xEa Tam;24355xPhú Lộc;24358xTam Giang;24359xEa Puk;24360xEa Dăh;24361xEa Hồ;24364xPhú Xuân;24367xCư Klông;24370xEa Tân
651	12	24373rEa Kar;24376rEa Knốp;24379xEa Sô;24380xEa Sar;24382xXuân Phú;24385xCư Huê;24388xEa Tih;24391xEa Đar;24394xEa Kmút;24397xCư Ni;24400xEa Păl;24401xCư Prông;24403xEa Ô;24404xCư ELang;24406xCư Bông;24409xCư Jang
652	12	24412rM'Đrắk;24415xCư Prao;24418xEa Pil;24421xEa Lai;24424xEa H'MLay;24427xKrông Jing;24430xEa M' Doal;24433xEa Riêng;24436xCư M'ta;24439xCư K Róa;24442xKrông Á;24444xCư San;24445xEa Trang
653	1	24460xHòa Tân
653	12	24448rKrông Kmar;24451xDang Kang;24454xCư KTy;24457xHòa Thành;24463xHòa Phong;24466xHòa Lễ;24469xYang Reh;24472xEa Trul;24475xKhuê Ngọc Điền;24478xCư Pui;24481xHòa Sơn;24484xCư Drăm;24487xYang Mao
654	12	24490rPhước An;24493xKRông Búk;24496xEa Kly;24499xEa Kênh;24502xEa Phê;24505xEa KNuec;24508xEa Yông;24511xHòa An;24514xEa Kuăng;24517xHòa Đông;24520xEa Hiu;24523xHòa Tiến;24526xTân Tiến;24529xVụ Bổn;24532xEa Uy;24535xEa Yiêng
655	12	24538rBuôn Trấp;24556xDray Sáp;24559xEa Na;24565xEa Bông;24568xBăng A Drênh;24571xDur KMăl;24574xBình Hòa;24577xQuảng Điền
656	12	24580rLiên Sơn;24583xYang Tao;24586xBông Krang;24589xĐắk Liêng;24592xBuôn Triết;24595xBuôn Tría;24598xĐắk Phơi;24601xĐắk Nuê;24604xKrông Nô;24607xNam Ka;24610xEa R'Bin
657	12	24540xEa Ning;24541xCư Ê Wi;24544xEa Ktur;24547xEa Tiêu;24550xEa BHốk;24553xEa Hu;24561xDray Bhăng;24562xHòa Hiệp
66	12	643cBuôn Ma Thuột;644sBuôn Hồ;645hEa H'leo;646hEa Súp;647hBuôn Đôn;648hCư M'gar;649hKrông Búk;650hKrông Năng;651hEa Kar;652hM'Đrắk;653hKrông Bông;654hKrông Pắc;655hKrông A Na;656hLắk;657hCư Kuin
66	34	22015pTuy Hòa;22045pBình Kiến;22051pSông Cầu;22057xXuân Lộc;22060xXuân Cảnh;22075xXuân Thọ;22076pXuân Đài;22081xĐồng Xuân;22090xXuân Lãnh;22096xPhú Mỡ;22111xXuân Phước;22114xTuy An Bắc;22120xTuy An Đông;22132xTuy An Tây;22147xÔ Loan;22153xTuy An Nam;22165xSơn Hòa;22171xTây Sơn;22177xVân Hòa;22192xSuối Trai;22207xSông Hinh;22222xĐức Bình;22225xEa Bá;22237xEa Ly;22240pPhú Yên;22250xSơn Thành;22255xTây Hòa;22258pĐông Hòa;22261pHòa Hiệp;22276xHòa Thịnh;22285xHòa Mỹ;22291xHòa Xuân;22303xPhú Hòa 2;22319xPhú Hòa 1;24121pTân Lập;24133pBuôn Ma Thuột;24154pThành Nhất;24163pTân An;24169pEa Kao;24175xHòa Phú;24181xEa Drăng;24184xEa H'Leo;24187xEa Hiao;24193xEa Wy;24208xEa Khăl;24211xEa Súp;24214xIa Lốp;24217xEa Rốk;24221xIa Rvê;24229xEa Bung;24235xBuôn Đôn;24241xEa Wer;24250xEa Nuôl;24259xQuảng Phú;24265xEa Kiết;24277xEa Tul;24280xCư M'gar;24286xEa M'Droh;24301xCuôr Đăng;24305pBuôn Hồ;24310xKrông Búk;24313xCư Pơng;24316xPơng Drang;24328xEa Drông;24340pCư Bao;24343xKrông Năng;24346xDliê Ya;24352xTam Giang;24364xPhú Xuân;24373xEa Kar;24376xEa Knốp;24400xEa Păl;24403xEa Ô;24406xCư Yang;24412xM'Drắk;24415xCư Prao;24433xEa Riêng;24436xCư M'ta;24444xKrông Á;24445xEa Trang;24448xKrông Bông;24454xDang Kang;24472xHòa Sơn;24478xCư Pui;24484xYang Mao;24490xKrông Pắc;24496xEa Kly;24502xEa Phê;24505xEa Knuếc;24526xTân Tiến;24529xVụ Bổn;24538xKrông Ana;24540xEa Ning;24544xEa Ktur;24559xEa Na;24561xDray Bhăng;24568xDur Kmăl;24580xLiên Sơn Lắk;24595xĐắk Liêng;24598xĐắk Phơi;24604xKrông Nô;24607xNam Ka
660	12	24611pNghĩa Đức;24612pNghĩa Thành;24614pNghĩa Phú;24615pNghĩa Tân;24617pNghĩa Trung;24618xĐăk R'Moan;24619pQuảng Thành;24628xĐắk Nia
661	12	24616xQuảng Sơn;24620xQuảng Hòa;24622xĐắk Ha;24625xĐắk R'Măng;24631xQuảng Khê;24634xĐắk Plao;24637xĐắk Som
662	12	24640rEa T'Ling;24643xĐắk Wil;24646xEa Pô;24649xNam Dong;24652xĐắk DRông;24655xTâm Thắng;24658xCư Knia;24661xTrúc Sơn
663	12	24664rĐắk Mil;24667xĐắk Lao;24670xĐắk R'La;24673xĐắk Gằn;24676xĐức Mạnh;24677xĐắk N'Drót;24678xLong Sơn;24679xĐắk Sắk;24682xThuận An;24685xĐức Minh
664	12	24688rĐắk Mâm;24691xĐắk Sôr;24692xNam Xuân;24694xBuôn Choah;24697xNam Đà;24699xTân Thành;24700xĐắk Drô;24703xNâm Nung;24706xĐức Xuyên;24709xĐắk Nang;24712xQuảng Phú;24715xNâm N'Đir
665	12	24717rĐức An;24718xĐắk Môl;24719xĐắk Hòa;24721xNam Bình;24722xThuận Hà;24724xThuận Hạnh;24727xĐắk N'Dung;24728xNâm N'Jang;24730xTrường Xuân
666	12	24733rKiến Đức;24745xQuảng Tín;24750xĐắk Wer;24751xNhân Cơ;24754xKiến Thành;24756xNghĩa Thắng;24757xĐạo Nghĩa;24760xĐắk Sin;24761xHưng Bình;24763xĐắk Ru;24766xNhân Đạo
667	12	24736xQuảng Trực;24739xĐắk Búk So;24740xQuảng Tâm;24742xĐắk R'Tíh;24746xĐắk Ngo;24748xQuảng Tân
67	12	660cGia Nghĩa;661hĐăk Glong;662hCư Jút;663hĐắk Mil;664hKrông Nô;665hĐắk Song;666hĐắk R'Lấp;667hTuy Đức
672	12	24769p7;24772p8;24775p12;24778p9;24781p2;24784p1;24787p6;24790p5;24793p4;24796p10;24799p11;24802p3;24805xXuân Thọ;24808xTà Nung;24810xTrạm Hành;24811xXuân Trường
673	12	24814pLộc Phát;24817pLộc Tiến;24820p2;24823p1;24826pB'lao;24829pLộc Sơn;24832xĐạm Bri;24835xLộc Thanh;24838xLộc Nga;24841xLộc Châu;24844xĐại Lào
674	12	24853xĐạ Tông;24856xĐạ Long;24859xĐạ M' Rong;24874xLiêng Srônh;24875xĐạ Rsal;24877xRô Men;24886xPhi Liêng;24889xĐạ K' Nàng
675	12	24846rLạc Dương;24847xĐạ Chais;24848xĐạ Nhim;24850xĐưng KNớ;24862xLát;24865xĐạ Sar
676	12	24868rNam Ban;24871rĐinh Văn;24880xPhú Sơn;24883xPhi Tô;24892xMê Linh;24895xĐạ Đờn;24898xPhúc Thọ;24901xĐông Thanh;24904xGia Lâm;24907xTân Thanh;24910xTân Văn;24913xHoài Đức;24916xTân Hà;24919xLiên Hà;24922xĐan Phượng;24925xNam Hà
677	1	24946xQuảng Lập;24955xPró
677	12	24928rD'Ran;24931rThạnh Mỹ;24934xLạc Xuân;24937xĐạ Ròn;24940xLạc Lâm;24943xKa Đô;24949xKa Đơn;24952xTu Tra
677	2	24955xQuảng Lập
678	12	24958rLiên Nghĩa;24961xHiệp An;24964xLiên Hiệp;24967xHiệp Thạnh;24970xBình Thạnh;24973xN'Thol Hạ;24976xTân Hội;24979xTân Thành;24982xPhú Hội;24985xNinh Gia;24988xTà Năng;24989xĐa Quyn;24991xTà Hine;24994xĐà Loan;24997xNinh Loan
679	12	25000rDi Linh;25003xĐinh Trang Thượng;25006xTân Thượng;25007xTân Lâm;25009xTân Châu;25012xTân Nghĩa;25015xGia Hiệp;25018xĐinh Lạc;25021xTam Bố;25024xĐinh Trang Hòa;25027xLiên Đầm;25030xGung Ré;25033xBảo Thuận;25036xHòa Ninh;25039xHòa Trung;25042xHòa Nam;25045xHòa Bắc;25048xSơn Điền;25051xGia Bắc
68	1	681hĐạ Huoai;682hĐạ Tẻh;683hCát Tiên
68	12	672cĐà Lạt;673cBảo Lộc;674hĐam Rông;675hLạc Dương;676hLâm Hà;677hĐơn Dương;678hĐức Trọng;679hDi Linh;680hBảo Lâm
68	2	682hĐạ Huoai
68	34	22918pMũi Né;22924pPhú Thủy;22933pHàm Thắng;22945pPhan Thiết;22954pTiến Thành;22960pBình Thuận;22963xTuyên Quang;22969xLiên Hương;22972xPhan Rí Cửa;22978xTuy Phong;22981xVĩnh Hảo;23005xBắc Bình;23008xPhan Sơn;23020xHải Ninh;23023xSông Lũy;23032xLương Sơn;23041xHồng Thái;23053xHòa Thắng;23059xHàm Thuận;23065xLa Dạ;23074xĐông Giang;23086xHồng Sơn;23089xHàm Thuận Bắc;23095xHàm Liêm;23110xHàm Thuận Nam;23122xHàm Thạnh;23128xHàm Kiệm;23134xTân Lập;23143xTân Thành;23149xTánh Linh;23152xBắc Ruộng;23158xNghị Đức;23173xĐồng Kho;23188xSuối Kiết;23191xĐức Linh;23194xHoài Đức;23200xNam Thành;23227xTrà Tân;23230xTân Minh;23231pPhước Hội;23235pLa Gi;23236xHàm Tân;23246xTân Hải;23266xSơn Mỹ;23272kPhú Quý;24611pBắc Gia Nghĩa;24615pNam Gia Nghĩa;24616xQuảng Sơn;24617pĐông Gia Nghĩa;24620xQuảng Hòa;24631xQuảng Khê;24637xTà Đùng;24640xCư Jút;24646xĐắk Wil;24649xNam Dong;24664xĐức Lập;24670xĐắk Mil;24678xĐắk Sắk;24682xThuận An;24688xKrông Nô;24697xNam Đà;24703xNâm Nung;24712xQuảng Phú;24717xĐức An;24718xĐắk Song;24722xThuận Hạnh;24730xTrường Xuân;24733xKiến Đức;24736xQuảng Trực;24739xTuy Đức;24748xQuảng Tân;24751xNhân Cơ;24760xQuảng Tín;24778pLâm Viên - Đà Lạt;24781pXuân Hương - Đà Lạt;24787pCam Ly - Đà Lạt;24805pXuân Trường - Đà Lạt;24820p2 Bảo Lộc;24823p1 Bảo Lộc;24829pB'Lao;24841p3 Bảo Lộc;24846pLang Biang - Đà Lạt;24848xLạc Dương;24853xĐam Rông 4;24868xNam Ban Lâm Hà;24871xĐinh Văn Lâm Hà;24875xĐam Rông 3;24877xĐam Rông 2;24883xNam Hà Lâm Hà;24886xĐam Rông 1;24895xPhú Sơn Lâm Hà;24907xPhúc Thọ Lâm Hà;24916xTân Hà Lâm Hà;24931xĐơn Dương;24934xD'Ran;24943xKa Đô;24955xQuảng Lập;24958xĐức Trọng;24967xHiệp Thạnh;24976xTân Hội;24985xNinh Gia;24988xTà Năng;24991xTà Hine;25000xDi Linh;25007xĐinh Trang Thượng;25015xGia Hiệp;25018xBảo Thuận;25036xHòa Ninh;25042xHòa Bắc;25051xSơn Điền;25054xBảo Lâm 1;25057xBảo Lâm 5;25063xBảo Lâm 4;25084xBảo Lâm 2;25093xBảo Lâm 3;25099xĐạ Huoai;25105xĐạ Huoai 2;25114xĐạ Huoai 3;25126xĐạ Tẻh;25135xĐạ Tẻh 3;25138xĐạ Tẻh 2;25159xCát Tiên;25162xCát Tiên 3;25180xCát Tiên 2
680	12	25054rLộc Thắng;25057xLộc Bảo;25060xLộc Lâm;25063xLộc Phú;25066xLộc Bắc;25069xB' Lá;25072xLộc Ngãi;25075xLộc Quảng;25078xLộc Tân;25081xLộc Đức;25084xLộc An;25087xTân Lạc;25090xLộc Thành;25093xLộc Nam
681	1	25096rĐạ M'ri;25099rMa Đa Guôi;25105xHà Lâm;25108xĐạ Tồn;25111xĐạ Oai;25114xĐạ Ploa;25117xMa Đa Guôi;25120xĐoàn Kết;25123xPhước Lộc
682	1	25147xTriệu Hải
682	12	25126rĐạ Tẻh;25129xAn Nhơn;25132xQuốc Oai;25135xMỹ Đức;25138xQuảng Trị;25141xĐạ Lây;25153xĐạ Kho;25156xĐạ Pal
682	2	25096rĐạ M'ri;25099rMa Đa Guôi;25105xHà Lâm;25111xĐạ Oai;25114xBà Gia;25117xMa Đa Guôi;25159rCát Tiên;25162xTiên Hoàng;25165xPhước Cát 2;25168xGia Viễn;25171xNam Ninh;25180rPhước Cát;25183xĐức Phổ;25189xQuảng Ngãi;25192xĐồng Nai Thượng
683	1	25159rCát Tiên;25162xTiên Hoàng;25165xPhước Cát 2;25168xGia Viễn;25171xNam Ninh;25180rPhước Cát;25183xĐức Phổ;25189xQuảng Ngãi;25192xĐồng Nai Thượng
688	12	25216pThác Mơ;25217pLong Thủy;25219pPhước Bình;25220pLong Phước;25237pSơn Giang;25245xLong Giang;25249xPhước Tín
689	12	25195pTân Phú;25198pTân Đồng;25201pTân Bình;25204pTân Xuân;25205pTân Thiện;25207xTân Thành;25210pTiến Thành;25213xTiến Hưng
690	12	25320pHưng Chiến;25324pAn Lộc;25325pPhú Thịnh;25326pPhú Đức;25333xThanh Lương;25336xThanh Phú
691	12	25222xBù Gia Mập;25225xĐak Ơ;25228xĐức Hạnh;25229xPhú Văn;25231xĐa Kia;25232xPhước Minh;25234xBình Thắng;25267xPhú Nghĩa
692	12	25270rLộc Ninh;25273xLộc Hòa;25276xLộc An;25279xLộc Tấn;25280xLộc Thạnh;25282xLộc Hiệp;25285xLộc Thiện;25288xLộc Thuận;25291xLộc Quang;25292xLộc Phú;25294xLộc Thành;25297xLộc Thái;25300xLộc Điền;25303xLộc Hưng;25305xLộc Thịnh;25306xLộc Khánh
693	12	25308rThanh Bình;25309xHưng Phước;25310xPhước Thiện;25312xThiện Hưng;25315xThanh Hòa;25318xTân Thành;25321xTân Tiến
694	12	25327xThanh An;25330xAn Khương;25339xAn Phú;25342xTân Lợi;25345xTân Hưng;25348xMinh Đức;25349xMinh Tâm;25351xPhước An;25354xThanh Bình;25357rTân Khai;25360xĐồng Nơ;25361xTân Hiệp;25438xTân Quan
695	12	25363rTân Phú;25366xThuận Lợi;25369xĐồng Tâm;25372xTân Phước;25375xTân Hưng;25378xTân Lợi;25381xTân Lập;25384xTân Hòa;25387xThuận Phú;25390xĐồng Tiến;25393xTân Tiến
696	12	25396rĐức Phong;25398xĐường 10;25399xĐak Nhau;25400xPhú Sơn;25402xThọ Sơn;25404xBình Minh;25405xBom Bo;25408xMinh Hưng;25411xĐoàn Kết;25414xĐồng Nai;25417xĐức Liễu;25420xThống Nhất;25423xNghĩa Trung;25424xNghĩa Bình;25426xĐăng Hà;25429xPhước Sơn
697	12	25432pHưng Long;25433pThành Tâm;25435xMinh Lập;25439xQuang Minh;25441pMinh Hưng;25444pMinh Long;25447pMinh Thành;25450xNha Bích;25453xMinh Thắng
698	12	25240xLong Bình;25243xBình Tân;25244xBình Sơn;25246xLong Hưng;25250xPhước Tân;25252xBù Nho;25255xLong Hà;25258xLong Tân;25261xPhú Trung;25264xPhú Riềng
70	12	688sPhước Long;689cĐồng Xoài;690sBình Long;691hBù Gia Mập;692hLộc Ninh;693hBù Đốp;694hHớn Quản;695hĐồng Phú;696hBù Đăng;697sChơn Thành;698hPhú Riềng
703	12	25456p1;25459p3;25462p4;25465pHiệp Ninh;25468p2;25471xThạnh Tân;25474xTân Bình;25477xBình Minh;25480pNinh Sơn;25483pNinh Thạnh
705	12	25486rTân Biên;25489xTân Lập;25492xThạnh Bắc;25495xTân Bình;25498xThạnh Bình;25501xThạnh Tây;25504xHòa Hiệp;25507xTân Phong;25510xMỏ Công;25513xTrà Vong
706	12	25516rTân Châu;25519xTân Hà;25522xTân Đông;25525xTân Hội;25528xTân Hòa;25531xSuối Ngô;25534xSuối Dây;25537xTân Hiệp;25540xThạnh Đông;25543xTân Thành;25546xTân Phú;25549xTân Hưng
707	12	25552rDương Minh Châu;25555xSuối Đá;25558xPhan;25561xPhước Ninh;25564xPhước Minh;25567xBàu Năng;25570xChà Là;25573xCầu Khởi;25576xBến Củi;25579xLộc Ninh;25582xTruông Mít
708	12	25585rChâu Thành;25588xHảo Đước;25591xPhước Vinh;25594xĐồng Khởi;25597xThái Bình;25600xAn Cơ;25603xBiên Giới;25606xHòa Thạnh;25609xTrí Bình;25612xHòa Hội;25615xAn Bình;25618xThanh Điền;25621xThành Long;25624xNinh Điền;25627xLong Vĩnh
709	12	25630pLong Hoa;25633pHiệp Tân;25636pLong Thành Bắc;25639xTrường Hòa;25642xTrường Đông;25645pLong Thành Trung;25648xTrường Tây;25651xLong Thành Nam
710	12	25654rGò Dầu;25657xThạnh Đức;25660xCẩm Giang;25663xHiệp Thạnh;25666xBàu Đồn;25669xPhước Thạnh;25672xPhước Đông;25675xPhước Trạch;25678xThanh Phước
711	12	25681rBến Cầu;25684xLong Chữ;25687xLong Phước;25690xLong Giang;25693xTiên Thuận;25696xLong Khánh;25699xLợi Thuận;25702xLong Thuận;25705xAn Thạnh
712	12	25708pTrảng Bàng;25711xĐôn Thuận;25714xHưng Thuận;25717pLộc Hưng;25720pGia Lộc;25723pGia Bình;25729xPhước Bình;25732pAn Tịnh;25735pAn Hòa;25738xPhước Chỉ
718	12	25741pHiệp Thành;25744pPhú Lợi;25747pPhú Cường;25750pPhú Hòa;25753pPhú Thọ;25756pChánh Nghĩa;25759pĐịnh Hòa;25760pHòa Phú;25762pPhú Mỹ;25763pPhú Tân;25765pTân An;25768pHiệp An;25771pTương Bình Hiệp;25774pChánh Mỹ
719	12	25816xTrừ Văn Thố;25819xCây Trường II;25822rLai Uyên;25825xTân Hưng;25828xLong Nguyên;25831xHưng Hòa;25834xLai Hưng
72	12	703cTây Ninh;705hTân Biên;706hTân Châu;707hDương Minh Châu;708hChâu Thành;709sHòa Thành;710hGò Dầu;711hBến Cầu;712sTrảng Bàng
720	12	25777rDầu Tiếng;25780xMinh Hòa;25783xMinh Thạnh;25786xMinh Tân;25789xĐịnh An;25792xLong Hòa;25795xĐịnh Thành;25798xĐịnh Hiệp;25801xAn Lập;25804xLong Tân;25807xThanh An;25810xThanh Tuyền
721	1	25840xAn Điền;25843xAn Tây
721	12	25813pMỹ Phước;25837pChánh Phú Hòa;25846pThới Hòa;25849pHòa Lợi;25852pTân Định;25855xPhú An
721	2	25840pAn Điền;25843pAn Tây
722	12	25858rPhước Vĩnh;25861xAn Linh;25864xPhước Sang;25865xAn Thái;25867xAn Long;25870xAn Bình;25873xTân Hiệp;25876xTam Lập;25879xTân Long;25882xVĩnh Hòa;25885xPhước Hòa
723	12	25888pUyên Hưng;25891pTân Phước Khánh;25912pVĩnh Tân;25915pHội Nghĩa;25920pTân Hiệp;25921pKhánh Bình;25924pPhú Chánh;25930xBạch Đằng;25933pTân Vĩnh Hiệp;25936pThạnh Phước;25937xThạnh Hội;25939pThái Hòa
724	12	25942pDĩ An;25945pTân Bình;25948pTân Đông Hiệp;25951pBình An;25954pBình Thắng;25957pĐông Hòa;25960pAn Bình
725	12	25963pAn Thạnh;25966pLái Thiêu;25969pBình Chuẩn;25972pThuận Giao;25975pAn Phú;25978pHưng Định;25981xAn Sơn;25984pBình Nhâm;25987pBình Hòa;25990pVĩnh Phú
726	12	25894xTân Định;25897xBình Mỹ;25900rTân Bình;25903xTân Lập;25906rTân Thành;25907xĐất Cuốc;25908xHiếu Liêm;25909xLạc An;25918xTân Mỹ;25927xThường Tân
731	1	26014pTân Tiến;26026pTân Mai;26032pTrung Dũng;26035pTam Hòa;26038pHòa Bình;26041pQuyết Thắng;26044pThanh Bình
731	12	25993pTrảng Dài;25996pTân Phong;25999pTân Biên;26002pHố Nai;26005pTân Hòa;26008pTân Hiệp;26011pBửu Long;26017pTam Hiệp;26020pLong Bình;26023pQuang Vinh;26029pThống Nhất;26047pBình Đa;26050pAn Bình;26053pBửu Hòa;26056pLong Bình Tân;26059pTân Vạn;26062pTân Hạnh;26065pHiệp Hòa;26068pHóa An;26371pAn Hòa;26374pTam Phước;26377pPhước Tân;26380xLong Hưng
731	2	26014pTân Mai;26041pTrung Dũng
732	1	26071pXuân Trung;26074pXuân Thanh
732	12	26077pXuân Bình;26080pXuân An;26083pXuân Hòa;26086pPhú Bình;26089xBình Lộc;26092xBảo Quang;26095pSuối Tre;26098pBảo Vinh;26101pXuân Lập;26104pBàu Sen;26107xBàu Trâm;26110pXuân Tân;26113xHàng Gòn
734	1	26128xNúi Tượng;26137xPhú Sơn;26146xPhú Trung
734	12	26116rTân Phú;26119xDak Lua;26122xNam Cát Tiên;26125xPhú An;26131xTà Lài;26134xPhú Lập;26140xPhú Thịnh;26143xThanh Sơn;26149xPhú Xuân;26152xPhú Lộc;26155xPhú Lâm;26158xPhú Bình;26161xPhú Thanh;26164xTrà Cổ;26167xPhú Điền
734	2	26146xPhú Sơn
735	1	26197xBình Hòa;26203xHiếu Liêm
735	12	26170rVĩnh An;26173xPhú Lý;26176xTrị An;26179xTân An;26182xVĩnh Tân;26185xBình Lợi;26188xThạnh Phú;26191xThiện Tân;26194xTân Bình;26200xMã Đà
736	12	26206rĐịnh Quán;26209xThanh Sơn;26212xPhú Tân;26215xPhú Vinh;26218xPhú Lợi;26221xPhú Hòa;26224xNgọc Định;26227xLa Ngà;26230xGia Canh;26233xPhú Ngọc;26236xPhú Cường;26239xTúc Trưng;26242xPhú Túc;26245xSuối Nho
737	12	26248rTrảng Bom;26251xThanh Bình;26254xCây Gáo;26257xBàu Hàm;26260xSông Thao;26263xSông Trầu;26266xĐông Hòa;26269xBắc Sơn;26272xHố Nai 3;26275xTây Hòa;26278xBình Minh;26281xTrung Hòa;26284xĐồi 61;26287xHưng Thịnh;26290xQuảng Tiến;26293xGiang Điền;26296xAn Viễn
738	12	26299xGia Tân 1;26302xGia Tân 2;26305xGia Tân 3;26308xGia Kiệm;26311xQuang Trung;26314xBàu Hàm 2;26317xHưng Lộc;26320xLộ 25;26323xXuân Thiện;26326rDầu Giây
739	12	26329xSông Nhạn;26332xXuân Quế;26335xNhân Nghĩa;26338xXuân Đường;26341rLong Giao;26344xXuân Mỹ;26347xThừa Đức;26350xBảo Bình;26353xXuân Bảo;26356xXuân Tây;26359xXuân Đông;26362xSông Ray;26365xLâm San
74	1	721sBến Cát
74	12	718cThủ Dầu Một;719hBàu Bàng;720hDầu Tiếng;722hPhú Giáo;723cTân Uyên;724cDĩ An;725cThuận An;726hBắc Tân Uyên
74	2	721cBến Cát
740	12	26368rLong Thành;26383xAn Phước;26386xBình An;26389xLong Đức;26392xLộc An;26395xBình Sơn;26398xTam An;26401xCẩm Đường;26404xLong An;26410xBàu Cạn;26413xLong Phước;26416xPhước Bình;26419xTân Hiệp;26422xPhước Thái
741	12	26425rGia Ray;26428xXuân Bắc;26431xSuối Cao;26434xXuân Thành;26437xXuân Thọ;26440xXuân Trường;26443xXuân Hòa;26446xXuân Hưng;26449xXuân Tâm;26452xSuối Cát;26455xXuân Hiệp;26458xXuân Phú;26461xXuân Định;26464xBảo Hòa;26467xLang Minh
742	12	26470xPhước Thiền;26473xLong Tân;26476xĐại Phước;26479rHiệp Phước;26482xPhú Hữu;26485xPhú Hội;26488xPhú Thạnh;26491xPhú Đông;26494xLong Thọ;26497xVĩnh Thanh;26500xPhước Khánh;26503xPhước An
747	12	26506p1;26508pThắng Tam;26509p2;26512p3;26515p4;26518p5;26521pThắng Nhì;26524p7;26526pNguyễn An Ninh;26527p8;26530p9;26533pThắng Nhất;26535pRạch Dừa;26536p10;26539p11;26542p12;26545xLong Sơn
748	1	26551pPhước Hiệp
748	12	26548pPhước Hưng;26554pPhước Nguyên;26557pLong Toàn;26558pLong Tâm;26560pPhước Trung;26563pLong Hương;26566pKim Dinh;26567xTân Hưng;26569xLong Phước;26572xHòa Long
75	12	731cBiên Hòa;732cLong Khánh;734hTân Phú;735hVĩnh Cửu;736hĐịnh Quán;737hTrảng Bom;738hThống Nhất;739hCẩm Mỹ;740hLong Thành;741hXuân Lộc;742hNhơn Trạch
75	3	25270xLộc Ninh;25357xTân Khai;25363xĐồng Phú;26116xTân Phú;26170xTrị An;26248xTrảng Bom;26326xDầu Giây;26368xLong Thành;26425xXuân Lộc;26485xNhơn Trạch
75	34	25195pBình Phước;25210pĐồng Xoài;25217pPhước Long;25220pPhước Bình;25222xBù Gia Mập;25225xĐăk Ơ;25231xĐa Kia;25246xBình Tân;25252xPhú Riềng;25255xLong Hà;25261xPhú Trung;25267xPhú Nghĩa;25279xLộc Tấn;25280xLộc Thạnh;25292xLộc Quang;25294xLộc Thành;25303xLộc Hưng;25308xThiện Hưng;25309xHưng Phước;25318xTân Tiến;25326pBình Long;25333pAn Lộc;25345xTân Hưng;25349xMinh Đức;25351xTân Quan;25378xTân Lợi;25387xThuận Lợi;25390xĐồng Tâm;25396xBù Đăng;25399xĐak Nhau;25402xThọ Sơn;25405xBom Bo;25417xNghĩa Trung;25420xPhước Sơn;25432pChơn Thành;25441pMinh Hưng;25450xNha Bích;25993pTrảng Dài;26005pHố Nai;26017pTam Hiệp;26020pLong Bình;26041pTrấn Biên;26068pBiên Hòa;26080pLong Khánh;26089pBình Lộc;26098pBảo Vinh;26104pXuân Lập;26113pHàng Gòn;26119xĐak Lua;26122xNam Cát Tiên;26134xTà Lài;26158xPhú Lâm;26173xPhú Lý;26179xTân An;26188pTân Triều;26206xĐịnh Quán;26209xThanh Sơn;26215xPhú Vinh;26221xPhú Hòa;26227xLa Ngà;26254xBàu Hàm;26278xBình Minh;26281xHưng Thịnh;26296xAn Viễn;26299xThống Nhất;26311xGia Kiệm;26332xXuân Quế;26341xCẩm Mỹ;26347xXuân Đường;26359xXuân Đông;26362xSông Ray;26374pTam Phước;26377pPhước Tân;26380pLong Hưng;26383xAn Phước;26389xBình An;26413xLong Phước;26422xPhước Thái;26428xXuân Bắc;26434xXuân Thành;26446xXuân Hòa;26458xXuân Phú;26461xXuân Định;26491xĐại Phước;26503xPhước An
75	4	25270pLộc Ninh;25357pTân Khai;25363pĐồng Phú;26116pTân Phú;26170pTrị An;26248pTrảng Bom;26326pDầu Giây;26368pLong Thành;26425pXuân Lộc;26485pNhơn Trạch
750	1	26608xKim Long
750	12	26574xBàu Chinh;26575rNgãi Giao;26578xBình Ba;26581xSuối Nghệ;26584xXuân Sơn;26587xSơn Bình;26590xBình Giã;26593xBình Trung;26596xXà Bang;26599xCù Bị;26602xLáng Lớn;26605xQuảng Thành;26611xSuối Rao;26614xĐá Bạc;26617xNghĩa Thành
750	2	26608rKim Long
751	12	26620rPhước Bửu;26623xPhước Thuận;26626xPhước Tân;26629xXuyên Mộc;26632xBông Trang;26635xTân Lâm;26638xBàu Lâm;26641xHòa Bình;26644xHòa Hưng;26647xHòa Hiệp;26650xHòa Hội;26653xBưng Riềng;26656xBình Châu
752	1	26659rLong Điền;26662rLong Hải;26665xAn Ngãi;26668xTam Phước;26671xAn Nhứt;26674xPhước Tỉnh;26677xPhước Hưng
753	1	26689xLong Mỹ;26692rPhước Hải;26701xLộc An
753	12	26680rĐất Đỏ;26683xPhước Long Thọ;26686xPhước Hội;26695xLong Tân;26698xLáng Dài
753	2	26659rLong Điền;26662rLong Hải;26668xTam An;26674xPhước Tỉnh;26677xPhước Hưng;26689rPhước Hải
754	1	26707xTân Hòa;26710xTân Hải
754	12	26704pPhú Mỹ;26713pPhước Hòa;26716pTân Phước;26719pMỹ Xuân;26722xSông Xoài;26725pHắc Dịch;26728xChâu Pha;26731xTóc Tiên
754	2	26707pTân Hòa;26710pTân Hải
760	12	26734pTân Định;26737pĐa Kao;26740pBến Nghé;26743pBến Thành;26746pNguyễn Thái Bình;26749pPhạm Ngũ Lão;26752pCầu Ông Lãnh;26755pCô Giang;26758pNguyễn Cư Trinh;26761pCầu Kho
761	12	26764pThạnh Xuân;26767pThạnh Lộc;26770pHiệp Thành;26773pThới An;26776pTân Chánh Hiệp;26779pAn Phú Đông;26782pTân Thới Hiệp;26785pTrung Mỹ Tây;26787pTân Hưng Thuận;26788pĐông Hưng Thuận;26791pTân Thới Nhất
764	1	26869p15;26872p13;26887p05;26890p07;26893p04;26896p01;26897p9;26902p03
764	12	26875p17;26876p6;26878p16;26881p12;26882p14;26884p10;26898p8;26899p11
764	2	26872p15;26887p5;26890p1;26902p3
765	1	26923p05;26926p07;26929p24;26932p06;26935p14;26938p15;26941p02;26944p01;26947p03;26953p21;26959p19
765	12	26905p13;26908p11;26911p27;26914p26;26917p12;26920p25;26950p17;26956p22;26962p28
765	2	26923p5;26926p7;26929p14;26941p2;26944p1;26953p19
766	1	26965p02;26968p04;26977p01;26980p03;26986p07;26989p05;26995p06;26998p08;27001p09
766	12	26971p12;26974p13;26983p11;26992p10;27004p14;27007p15
766	2	26965p2;26968p4;26977p1;26980p3;26986p7;26989p5;26995p6;26998p8;27001p9
767	12	27010pTân Sơn Nhì;27013pTây Thạnh;27016pSơn Kỳ;27019pTân Quý;27022pTân Thành;27025pPhú Thọ Hòa;27028pPhú Thạnh;27031pPhú Trung;27034pHòa Thạnh;27037pHiệp Tân;27040pTân Thới Hòa
768	1	27043p04;27046p05;27049p09;27052p07;27055p03;27058p01;27061p02;27064p08;27067p15;27076p17
768	12	27070p10;27073p11;27085p13
768	2	27043p4;27046p5;27049p9;27052p7;27058p1;27061p2;27064p8;27076p15
769	12	26794pLinh Xuân;26797pBình Chiểu;26800pLinh Trung;26803pTam Bình;26806pTam Phú;26809pHiệp Bình Phước;26812pHiệp Bình Chánh;26815pLinh Chiểu;26818pLinh Tây;26821pLinh Đông;26824pBình Thọ;26827pTrường Thọ;26830pLong Bình;26833pLong Thạnh Mỹ;26836pTân Phú;26839pHiệp Phú;26842pTăng Nhơn Phú A;26845pTăng Nhơn Phú B;26848pPhước Long B;26851pPhước Long A;26854pTrường Thạnh;26857pLong Phước;26860pLong Trường;26863pPhước Bình;26866pPhú Hữu;27088pThảo Điền;27091pAn Phú;27094pAn Khánh;27097pBình Trưng Đông;27100pBình Trưng Tây;27109pCát Lái;27112pThạnh Mỹ Lợi;27115pAn Lợi Đông;27118pThủ Thiêm
77	1	752hLong Điền;753hĐất Đỏ;754sPhú Mỹ
77	12	747cVũng Tàu;748cBà Rịa;750hChâu Đức;751hXuyên Mộc;755hCôn Đảo
77	2	753hLong Đất;754cPhú Mỹ
770	1	27136p13;27142p09;27145p10;27148p04;27151p05;27154p03;27157p02;27160p01
770	12	27127p14;27130p12;27133p11;27139pVõ Thị Sáu
770	2	27142p9;27148p4;27151p5;27154p3;27157p2;27160p1
771	1	27175p11;27181p09;27184p01;27187p08;27190p02;27193p04;27196p07;27199p05;27202p06
771	12	27163p15;27166p13;27169p14;27172p12;27178p10
771	2	27181p9;27184p1;27187p8;27190p2;27193p4;27202p6
772	1	27211p05;27217p11;27220p03;27223p10;27226p13;27229p08;27232p09;27235p12;27238p07;27241p06;27244p04;27247p01;27250p02
772	12	27208p15;27214p14;27253p16
772	2	27211p5;27220p3;27226p11;27229p8;27232p10;27238p7;27247p1
773	1	27262p09;27265p06;27268p08;27271p10;27280p14;27283p04;27286p03;27292p02;27298p01
773	12	27259p13;27277p18;27289p16;27295p15
773	2	27265p9;27271p8;27283p4;27286p3;27292p2;27298p1
774	1	27301p04;27304p09;27307p03;27313p02;27316p08;27322p07;27325p01;27334p05;27337p06;27340p10
774	12	27310p12;27328p11;27331p14;27343p13
774	2	27301p4;27304p9;27307p2;27316p7;27325p1;27334p5
775	1	27352p09;27355p06;27361p05;27367p02;27370p01;27373p04;27376p08;27379p03;27382p07
775	12	27346p14;27349p13;27358p12;27364p11;27385p10
775	2	27352p9;27367p2;27373p1;27376p8;27382p7
776	1	27388p08;27391p02;27394p01;27397p03;27400p11;27403p09;27406p10;27409p04;27412p13;27415p12;27418p05;27424p06;27433p07
776	12	27421p14;27427p15;27430p16
776	2	27397pRạch Ông;27403pHưng Phú;27409p4;27415pXóm Củi;27418p5;27424p6;27433p7
777	12	27436pBình Hưng Hòa;27439pBình Hưng Hòa A;27442pBình Hưng Hòa B;27445pBình Trị Đông;27448pBình Trị Đông A;27451pBình Trị Đông B;27454pTân Tạo;27457pTân Tạo A;27460pAn Lạc;27463pAn Lạc A
778	12	27466pTân Thuận Đông;27469pTân Thuận Tây;27472pTân Kiểng;27475pTân Hưng;27478pBình Thuận;27481pTân Quy;27484pPhú Thuận;27487pTân Phú;27490pTân Phong;27493pPhú Mỹ
783	12	27496rCủ Chi;27499xPhú Mỹ Hưng;27502xAn Phú;27505xTrung Lập Thượng;27508xAn Nhơn Tây;27511xNhuận Đức;27514xPhạm Văn Cội;27517xPhú Hòa Đông;27520xTrung Lập Hạ;27523xTrung An;27526xPhước Thạnh;27529xPhước Hiệp;27532xTân An Hội;27535xPhước Vĩnh An;27538xThái Mỹ;27541xTân Thạnh Tây;27544xHòa Phú;27547xTân Thạnh Đông;27550xBình Mỹ;27553xTân Phú Trung;27556xTân Thông Hội
784	12	27559rHóc Môn;27562xTân Hiệp;27565xNhị Bình;27568xĐông Thạnh;27571xTân Thới Nhì;27574xThới Tam Thôn;27577xXuân Thới Sơn;27580xTân Xuân;27583xXuân Thới Đông;27586xTrung Chánh;27589xXuân Thới Thượng;27592xBà Điểm
785	12	27595rTân Túc;27598xPhạm Văn Hai;27601xVĩnh Lộc A;27604xVĩnh Lộc B;27607xBình Lợi;27610xLê Minh Xuân;27613xTân Nhựt;27616xTân Kiên;27619xBình Hưng;27622xPhong Phú;27625xAn Phú Tây;27628xHưng Long;27631xĐa Phước;27634xTân Quý Tây;27637xBình Chánh;27640xQuy Đức
786	12	27643rNhà Bè;27646xPhước Kiển;27649xPhước Lộc;27652xNhơn Đức;27655xPhú Xuân;27658xLong Thới;27661xHiệp Phước
787	12	27664rCần Thạnh;27667xBình Khánh;27670xTam Thôn Hiệp;27673xAn Thới Đông;27676xThạnh An;27679xLong Hòa;27682xLý Nhơn
79	12	760q1;761q12;764qGò Vấp;765qBình Thạnh;766qTân Bình;767qTân Phú;768qPhú Nhuận;769cThủ Đức;770q3;771q10;772q11;773q4;774q5;775q6;776q8;777qBình Tân;778q7;783hCủ Chi;784hHóc Môn;785hBình Chánh;786hNhà Bè;787hCần Giờ
79	34	25747pThủ Dầu Một;25750pPhú Lợi;25760pBình Dương;25768pPhú An;25771pChánh Hiệp;25777xDầu Tiếng;25780xMinh Thạnh;25792xLong Hòa;25807xThanh An;25813pBến Cát;25819xTrừ Văn Thố;25822xBàu Bàng;25837pChánh Phú Hòa;25840pLong Nguyên;25843pTây Nam;25846pThới Hòa;25849pHòa Lợi;25858xPhú Giáo;25864xPhước Thành;25867xAn Long;25882xPhước Hòa;25888pTân Uyên;25891pTân Khánh;25906xBắc Tân Uyên;25909xThường Tân;25912pVĩnh Tân;25915pBình Cơ;25920pTân Hiệp;25942pDĩ An;25945pTân Đông Hiệp;25951pĐông Hòa;25966pLái Thiêu;25969pThuận Giao;25975pAn Phú;25978pThuận An;25987pBình Hòa;26506pVũng Tàu;26526pTam Thắng;26536pRạch Dừa;26542pPhước Thắng;26545xLong Sơn;26560pBà Rịa;26566pLong Hương;26572pTam Long;26575xNgãi Giao;26584xXuân Sơn;26590xBình Giã;26596xChâu Đức;26608xKim Long;26617xNghĩa Thành;26620xHồ Tràm;26632xXuyên Mộc;26638xBàu Lâm;26641xHòa Hội;26647xHòa Hiệp;26656xBình Châu;26659xLong Điền;26662xLong Hải;26680xĐất Đỏ;26686xPhước Hải;26704pPhú Mỹ;26710pTân Hải;26713pTân Phước;26725pTân Thành;26728xChâu Pha;26732kCôn Đảo;26737pTân Định;26740pSài Gòn;26743pBến Thành;26758pCầu Ông Lãnh;26767pAn Phú Đông;26773pThới An;26782pTân Thới Hiệp;26785pTrung Mỹ Tây;26791pĐông Hưng Thuận;26800pLinh Xuân;26803pTam Bình;26809pHiệp Bình;26824pThủ Đức;26833pLong Bình;26842pTăng Nhơn Phú;26848pPhước Long;26857pLong Phước;26860pLong Trường;26876pAn Nhơn;26878pAn Hội Đông;26882pAn Hội Tây;26884pGò Vấp;26890pHạnh Thông;26898pThông Tây Hội;26905pBình Lợi Trung;26911pBình Quới;26929pBình Thạnh;26944pGia Định;26956pThạnh Mỹ Tây;26968pTân Sơn Nhất;26977pTân Sơn Hòa;26983pBảy Hiền;26995pTân Hòa;27004pTân Bình;27007pTân Sơn;27013pTây Thạnh;27019pTân Sơn Nhì;27022pPhú Thọ Hòa;27028pPhú Thạnh;27031pTân Phú;27043pĐức Nhuận;27058pCầu Kiệu;27073pPhú Nhuận;27094pAn Khánh;27097pBình Trưng;27112pCát Lái;27139pXuân Hòa;27142pNhiêu Lộc;27154pBàn Cờ;27163pHòa Hưng;27169pDiên Hồng;27190pVườn Lài;27211pHòa Bình;27226pPhú Thọ;27232pBình Thới;27238pMinh Phụng;27259pXóm Chiếu;27265pKhánh Hội;27286pVĩnh Hội;27301pChợ Quán;27316pAn Đông;27343pChợ Lớn;27349pPhú Lâm;27364pBình Phú;27367pBình Tây;27373pBình Tiên;27418pChánh Hưng;27424pBình Đông;27427pPhú Định;27439pBình Hưng Hòa;27442pBình Tân;27448pBình Trị Đông;27457pTân Tạo;27460pAn Lạc;27475pTân Hưng;27478pTân Thuận;27484pPhú Thuận;27487pTân Mỹ;27496xTân An Hội;27508xAn Nhơn Tây;27511xNhuận Đức;27526xThái Mỹ;27541xPhú Hòa Đông;27544xBình Mỹ;27553xCủ Chi;27559xHóc Môn;27568xĐông Thạnh;27577xXuân Thới Sơn;27592xBà Điểm;27595xTân Nhựt;27601xVĩnh Lộc;27604xTân Vĩnh Lộc;27610xBình Lợi;27619xBình Hưng;27628xHưng Long;27637xBình Chánh;27655xNhà Bè;27658xHiệp Phước;27664xCần Giờ;27667xBình Khánh;27673xAn Thới Đông;27676xThạnh An
794	1	27688p2
794	12	27685p5;27691p4;27692pTân Khánh;27694p1;27697p3;27698p7;27700p6;27703xHướng Thọ Phú;27706xNhơn Thạnh Trung;27709xLợi Bình Nhơn;27712xBình Tâm;27715pKhánh Hậu;27718xAn Vĩnh Ngãi
795	12	27787p1;27788p2;27790xThạnh Trị;27793xBình Hiệp;27799xBình Tân;27805xTuyên Thạnh;27806p3;27817xThạnh Hưng
796	12	27721rTân Hưng;27724xHưng Hà;27727xHưng Điền B;27730xHưng Điền;27733xThạnh Hưng;27736xHưng Thạnh;27739xVĩnh Thạnh;27742xVĩnh Châu B;27745xVĩnh Lợi;27748xVĩnh Đại;27751xVĩnh Châu A;27754xVĩnh Bửu
797	12	27757rVĩnh Hưng;27760xHưng Điền A;27763xKhánh Hưng;27766xThái Trị;27769xVĩnh Trị;27772xThái Bình Trung;27775xVĩnh Bình;27778xVĩnh Thuận;27781xTuyên Bình;27784xTuyên Bình Tây
798	12	27796xBình Hòa Tây;27802xBình Thạnh;27808xBình Hòa Trung;27811xBình Hòa Đông;27814rBình Phong Thạnh;27820xTân Lập;27823xTân Thành
799	12	27826rTân Thạnh;27829xBắc Hòa;27832xHậu Thạnh Tây;27835xNhơn Hòa Lập;27838xTân Lập;27841xHậu Thạnh Đông;27844xNhơn Hòa;27847xKiến Bình;27850xTân Thành;27853xTân Bình;27856xTân Ninh;27859xNhơn Ninh;27862xTân Hòa
80	12	794cTân An;795sKiến Tường;796hTân Hưng;797hVĩnh Hưng;798hMộc Hóa;799hTân Thạnh;800hThạnh Hóa;801hĐức Huệ;802hĐức Hòa;803hBến Lức;804hThủ Thừa;805hTân Trụ;806hCần Đước;807hCần Giuộc;808hChâu Thành
80	34	25459pTân Ninh;25480pBình Minh;25486xTân Biên;25489xTân Lập;25498xThạnh Bình;25510xTrà Vong;25516xTân Châu;25522xTân Đông;25525xTân Hội;25531xTân Hòa;25534xTân Thành;25549xTân Phú;25552xDương Minh Châu;25567pNinh Thạnh;25573xCầu Khởi;25579xLộc Ninh;25585xChâu Thành;25588xHảo Đước;25591xPhước Vinh;25606xHòa Hội;25621xNinh Điền;25630pLong Hoa;25633pThanh Điền;25645pHòa Thành;25654pGò Dầu;25657xThạnh Đức;25663xPhước Thạnh;25666xTruông Mít;25672pGia Lộc;25681xBến Cầu;25684xLong Chữ;25702xLong Thuận;25708pTrảng Bàng;25711xHưng Thuận;25729xPhước Chỉ;25732pAn Tịnh;27694pLong An;27712pTân An;27715pKhánh Hậu;27721xTân Hưng;27727xHưng Điền;27736xVĩnh Thạnh;27748xVĩnh Châu;27757xVĩnh Hưng;27763xKhánh Hưng;27775xTuyên Bình;27787pKiến Tường;27793xBình Hiệp;27811xBình Hòa;27817xTuyên Thạnh;27823xMộc Hóa;27826xTân Thạnh;27838xNhơn Hòa Lập;27841xHậu Thạnh;27856xNhơn Ninh;27865xThạnh Hóa;27868xBình Thành;27877xThạnh Phước;27889xTân Tây;27898xĐông Thành;27907xMỹ Quý;27925xĐức Huệ;27931xHậu Nghĩa;27937xĐức Hòa;27943xAn Ninh;27952xHiệp Hòa;27964xĐức Lập;27976xMỹ Hạnh;27979xHòa Khánh;27991xBến Lức;27994xThạnh Lợi;28003xLương Hòa;28015xBình Đức;28018xMỹ Yên;28036xThủ Thừa;28051xMỹ Thạnh;28066xMỹ An;28072xTân Long;28075xTân Trụ;28087xNhựt Tảo;28093xVàm Cỏ;28108xCần Đước;28114xRạch Kiến;28126xLong Cang;28132xMỹ Lệ;28138xTân Lân;28144xLong Hựu;28159xCần Giuộc;28165xPhước Lý;28177xMỹ Lộc;28201xPhước Vĩnh Tây;28207xTân Tập;28210xTầm Vu;28222xVĩnh Công;28225xThuận Mỹ;28243xAn Lục Long
800	12	27865rThạnh Hóa;27868xTân Hiệp;27871xThuận Bình;27874xThạnh Phước;27877xThạnh Phú;27880xThuận Nghĩa Hòa;27883xThủy Đông;27886xThủy Tây;27889xTân Tây;27892xTân Đông;27895xThạnh An
801	12	27898rĐông Thành;27901xMỹ Quý Đông;27904xMỹ Thạnh Bắc;27907xMỹ Quý Tây;27910xMỹ Thạnh Tây;27913xMỹ Thạnh Đông;27916xBình Thành;27919xBình Hòa Bắc;27922xBình Hòa Hưng;27925xBình Hòa Nam;27928xMỹ Bình
802	12	27931rHậu Nghĩa;27934rHiệp Hòa;27937rĐức Hòa;27940xLộc Giang;27943xAn Ninh Đông;27946xAn Ninh Tây;27949xTân Mỹ;27952xHiệp Hòa;27955xĐức Lập Thượng;27958xĐức Lập Hạ;27961xTân Phú;27964xMỹ Hạnh Bắc;27967xĐức Hòa Thượng;27970xHòa Khánh Tây;27973xHòa Khánh Đông;27976xMỹ Hạnh Nam;27979xHòa Khánh Nam;27982xĐức Hòa Đông;27985xĐức Hòa Hạ;27988xHựu Thạnh
803	1	28006xTân Hòa
803	12	27991rBến Lức;27994xThạnh Lợi;27997xLương Bình;28000xThạnh Hòa;28003xLương Hòa;28009xTân Bửu;28012xAn Thạnh;28015xBình Đức;28018xMỹ Yên;28021xThanh Phú;28024xLong Hiệp;28027xThạnh Đức;28030xPhước Lợi;28033xNhựt Chánh
804	12	28036rThủ Thừa;28039xLong Thạnh;28042xTân Thành;28045xLong Thuận;28048xMỹ Lạc;28051xMỹ Thạnh;28054xBình An;28057xNhị Thành;28060xMỹ An;28063xBình Thạnh;28066xMỹ Phú;28072xTân Long
805	12	28075rTân Trụ;28078xTân Bình;28084xQuê Mỹ Thạnh;28087xLạc Tấn;28090xBình Trinh Đông;28093xTân Phước Tây;28096xBình Lãng;28099xBình Tịnh;28102xĐức Tân;28105xNhựt Ninh
806	12	28108rCần Đước;28111xLong Trạch;28114xLong Khê;28117xLong Định;28120xPhước Vân;28123xLong Hòa;28126xLong Cang;28129xLong Sơn;28132xTân Trạch;28135xMỹ Lệ;28138xTân Lân;28141xPhước Tuy;28144xLong Hựu Đông;28147xTân Ân;28150xPhước Đông;28153xLong Hựu Tây;28156xTân Chánh
807	12	28159rCần Giuộc;28162xPhước Lý;28165xLong Thượng;28168xLong Hậu;28174xPhước Hậu;28177xMỹ Lộc;28180xPhước Lại;28183xPhước Lâm;28189xThuận Thành;28192xPhước Vĩnh Tây;28195xPhước Vĩnh Đông;28198xLong An;28201xLong Phụng;28204xĐông Thạnh;28207xTân Tập
808	12	28210rTầm Vu;28213xBình Quới;28216xHòa Phú;28219xPhú Ngãi Trị;28222xVĩnh Công;28225xThuận Mỹ;28228xHiệp Thạnh;28231xPhước Tân Hưng;28234xThanh Phú Long;28237xDương Xuân Hội;28240xAn Lục Long;28243xLong Trì;28246xThanh Vĩnh Đông
815	1	28255p7;28258p3;28267p8
815	12	28249p5;28252p4;28261p1;28264p2;28270p6;28273p9;28276p10;28279pTân Long;28282xĐạo Thạnh;28285xTrung An;28288xMỹ Phong;28291xTân Mỹ Chánh;28567xPhước Thạnh;28591xThới Sơn
816	1	28294p3;28300p4;28303p1;28309xLong Hưng;28312xLong Thuận;28315xLong Chánh;28318xLong Hòa
816	12	28297p2;28306p5;28708xBình Đông;28717xBình Xuân;28729xTân Trung
816	2	28300p1;28309pLong Hưng;28312pLong Thuận;28315pLong Chánh;28318pLong Hòa
817	12	28435p1;28436p2;28437p3;28439p4;28440p5;28447xMỹ Phước Tây;28450xMỹ Hạnh Đông;28453xMỹ Hạnh Trung;28459xTân Phú;28462xTân Bình;28468xTân Hội;28474pNhị Mỹ;28477xNhị Quý;28480xThanh Hòa;28483xPhú Quý;28486xLong Khánh
818	12	28321rMỹ Phước;28324xTân Hòa Đông;28327xThạnh Tân;28330xThạnh Mỹ;28333xThạnh Hòa;28336xPhú Mỹ;28339xTân Hòa Thành;28342xHưng Thạnh;28345xTân Lập 1;28348xTân Hòa Tây;28354xTân Lập 2;28357xPhước Lập
819	12	28360rCái Bè;28363xHậu Mỹ Bắc B;28366xHậu Mỹ Bắc A;28369xMỹ Trung;28372xHậu Mỹ Trinh;28375xHậu Mỹ Phú;28378xMỹ Tân;28381xMỹ Lợi B;28384xThiện Trung;28387xMỹ Hội;28390xAn Cư;28393xHậu Thành;28396xMỹ Lợi A;28399xHòa Khánh;28402xThiện Trí;28405xMỹ Đức Đông;28408xMỹ Đức Tây;28411xĐông Hòa Hiệp;28414xAn Thái Đông;28417xTân Hưng;28420xMỹ Lương;28423xTân Thanh;28426xAn Thái Trung;28429xAn Hữu;28432xHòa Hưng
82	1	816sGò Công
82	12	815cMỹ Tho;817sCai Lậy;818hTân Phước;819hCái Bè;820hCai Lậy;821hChâu Thành;822hChợ Gạo;823hGò Công Tây;824hGò Công Đông;825hTân Phú Đông
82	2	816cGò Công
82	34	28249pĐạo Thạnh;28261pMỹ Tho;28270pThới Sơn;28273pMỹ Phong;28285pTrung An;28297pLong Thuận;28306pGò Công;28315pBình Xuân;28321xTân Phước 1;28327xTân Phước 2;28336xHưng Thạnh;28345xTân Phước 3;28360xCái Bè;28366xHậu Mỹ;28378xMỹ Thiện;28393xHội Cư;28405xMỹ Đức Tây;28414xMỹ Lợi;28426xThanh Hưng;28429xAn Hữu;28435pMỹ Phước Tây;28436pThanh Hòa;28439pCai Lậy;28444xThạnh Phú;28456xMỹ Thành;28468xTân Phú;28471xBình Phú;28477pNhị Quý;28501xHiệp Đức;28504xLong Tiên;28516xNgũ Hiệp;28519xChâu Thành;28525xTân Hương;28537xLong Hưng;28543xLong Định;28564xBình Trưng;28576xVĩnh Kim;28582xKim Sơn;28594xChợ Gạo;28603xMỹ Tịnh An;28615xLương Hòa Lạc;28627xTân Thuận Bình;28633xAn Thạnh Thủy;28648xBình Ninh;28651xVĩnh Bình;28660xĐồng Sơn;28663xPhú Thành;28678xVĩnh Hựu;28687xLong Bình;28693xTân Thới;28696xTân Phú Đông;28702xTân Hòa;28720xGia Thuận;28723xTân Đông;28729pSơn Qui;28738xTân Điền;28747xGò Công Đông;29869pCao Lãnh;29884pMỹ Ngãi;29888pMỹ Trà;29905pSa Đéc;29926xTân Hồng;29929xTân Hộ Cơ;29938xTân Thành;29944xAn Phước;29954pAn Bình;29955pHồng Ngự;29971xThường Phước;29978pThường Lạc;29983xLong Khánh;29992xLong Phú Thuận;30001xTràm Chim;30010xTam Nông;30019xAn Hòa;30025xPhú Cường;30028xAn Long;30034xPhú Thọ;30037xTháp Mười;30043xPhương Thịnh;30046xTrường Xuân;30055xMỹ Quí;30061xĐốc Binh Kiều;30073xThanh Mỹ;30076xMỹ Thọ;30085xBa Sao;30088xPhong Mỹ;30112xMỹ Hiệp;30118xBình Hàng Trung;30130xThanh Bình;30154xTân Long;30157xTân Thạnh;30163xBình Thành;30169xLấp Vò;30178xMỹ An Hưng;30184xTân Khánh Trung;30208xHòa Long;30214xTân Dương;30226xLai Vung;30235xPhong Hòa;30244xPhú Hựu;30253xTân Nhuận Đông;30259xTân Phú Trung
820	12	28438xThạnh Lộc;28441xMỹ Thành Bắc;28444xPhú Cường;28456xMỹ Thành Nam;28465xPhú Nhuận;28471rBình Phú;28489xCẩm Sơn;28492xPhú An;28495xMỹ Long;28498xLong Tiên;28501xHiệp Đức;28504xLong Trung;28507xHội Xuân;28510xTân Phong;28513xTam Bình;28516xNgũ Hiệp
821	1	28531xTân Lý Tây;28546xDưỡng Điềm;28555xHữu Đạo
821	12	28519rTân Hiệp;28522xTân Hội Đông;28525xTân Hương;28528xTân Lý Đông;28534xThân Cửu Nghĩa;28537xTam Hiệp;28540xĐiềm Hy;28543xNhị Bình;28549xĐông Hòa;28552xLong Định;28558xLong An;28561xLong Hưng;28564xBình Trưng;28570xThạnh Phú;28573xBàn Long;28576xVĩnh Kim;28579xBình Đức;28582xSong Thuận;28585xKim Sơn;28588xPhú Phong
822	12	28594rChợ Gạo;28597xTrung Hòa;28600xHòa Tịnh;28603xMỹ Tịnh An;28606xTân Bình Thạnh;28609xPhú Kiết;28612xLương Hòa Lạc;28615xThanh Bình;28618xQuơn Long;28621xBình Phục Nhứt;28624xĐăng Hưng Phước;28627xTân Thuận Bình;28630xSong Bình;28633xBình Phan;28636xLong Bình Điền;28639xAn Thạnh Thủy;28642xXuân Đông;28645xHòa Định;28648xBình Ninh
823	12	28651rVĩnh Bình;28654xĐồng Sơn;28657xBình Phú;28660xĐồng Thạnh;28663xThành Công;28666xBình Nhì;28669xYên Luông;28672xThạnh Trị;28675xThạnh Nhựt;28678xLong Vĩnh;28681xBình Tân;28684xVĩnh Hựu;28687xLong Bình
824	12	28702rTân Hòa;28705xTăng Hòa;28711xTân Phước;28714xGia Thuận;28720rVàm Láng;28723xTân Tây;28726xKiểng Phước;28732xTân Đông;28735xBình Ân;28738xTân Điền;28741xBình Nghị;28744xPhước Trung;28747xTân Thành
825	12	28690xTân Thới;28693xTân Phú;28696xPhú Thạnh;28699xTân Thạnh;28750xPhú Đông;28753xPhú Tân
829	1	28765p4;28768p5
829	12	28756pPhú Khương;28757pPhú Tân;28759p8;28762p6;28777pAn Hội;28780p7;28783xSơn Đông;28786xPhú Hưng;28789xBình Phú;28792xMỹ Thạnh An;28795xNhơn Thạnh;28798xPhú Nhuận
83	12	829cBến Tre;831hChâu Thành;832hChợ Lách;833hMỏ Cày Nam;834hGiồng Trôm;835hBình Đại;836hBa Tri;837hThạnh Phú;838hMỏ Cày Bắc
831	1	28801rChâu Thành;28810xAn Khánh;28825xPhú An Hòa;28837xTường Đa;28849xAn Hóa;28855xAn Hiệp;28864xSơn Hòa
831	12	28804xTân Thạch;28807xQưới Sơn;28813xGiao Long;28819xPhú Túc;28822xPhú Đức;28828xAn Phước;28831xTam Phước;28834xThành Triệu;28840xTân Phú;28843xQuới Thành;28846xPhước Thạnh;28852xTiên Long;28858xHữu Định;28861rTiên Thủy
831	2	28810rChâu Thành;28855xTường Đa
832	12	28870rChợ Lách;28873xPhú Phụng;28876xSơn Định;28879xVĩnh Bình;28882xHòa Nghĩa;28885xLong Thới;28888xPhú Sơn;28891xTân Thiềng;28894xVĩnh Thành;28897xVĩnh Hòa;28900xHưng Khánh Trung B
833	12	28903rMỏ Cày;28930xĐịnh Thủy;28939xĐa Phước Hội;28940xTân Hội;28942xPhước Hiệp;28945xBình Khánh;28951xAn Thạnh;28957xAn Định;28960xThành Thới B;28963xTân Trung;28966xAn Thới;28969xThành Thới A;28972xMinh Đức;28975xNgãi Đăng;28978xCẩm Sơn;28981xHương Mỹ
834	12	28984rGiồng Trôm;28987xPhong Nẫm;28993xMỹ Thạnh;28996xChâu Hòa;28999xLương Hòa;29002xLương Quới;29005xLương Phú;29008xChâu Bình;29011xThuận Điền;29014xSơn Phú;29017xBình Hòa;29020xPhước Long;29023xHưng Phong;29026xLong Mỹ;29029xTân Hào;29032xBình Thành;29035xTân Thanh;29038xTân Lợi Thạnh;29041xThạnh Phú Đông;29044xHưng Nhượng;29047xHưng Lễ
835	1	29074xPhú Vang
835	12	29050rBình Đại;29053xTam Hiệp;29056xLong Định;29059xLong Hòa;29062xPhú Thuận;29065xVang Quới Tây;29068xVang Quới Đông;29071xChâu Hưng;29077xLộc Thuận;29080xĐịnh Trung;29083xThới Lai;29086xBình Thới;29089xPhú Long;29092xBình Thắng;29095xThạnh Trị;29098xĐại Hòa Lộc;29101xThừa Đức;29104xThạnh Phước;29107xThới Thuận
836	1	29113xTân Mỹ
836	12	29110rBa Tri;29116xMỹ Hòa;29119xTân Xuân;29122xMỹ Chánh;29125xBảo Thạnh;29128xAn Phú Trung;29131xMỹ Thạnh;29134xMỹ Nhơn;29137xPhước Ngãi;29143xAn Ngãi Trung;29146xPhú Lễ;29149xAn Bình Tây;29152xBảo Thuận;29155xTân Hưng;29158xAn Ngãi Tây;29161xAn Hiệp;29164xVĩnh Hòa;29167xTân Thủy;29170xVĩnh An;29173xAn Đức;29176xAn Hòa Tây;29179rTiệm Tôm
837	12	29182rThạnh Phú;29185xPhú Khánh;29188xĐại Điền;29191xQuới Điền;29194xTân Phong;29197xMỹ Hưng;29200xAn Thạnh;29203xThới Thạnh;29206xHòa Lợi;29209xAn Điền;29212xBình Thạnh;29215xAn Thuận;29218xAn Quy;29221xThạnh Hải;29224xAn Nhơn;29227xGiao Thạnh;29230xThạnh Phong;29233xMỹ An
838	12	28889xPhú Mỹ;28901xHưng Khánh Trung A;28906xThanh Tân;28909xThạnh Ngãi;28912xTân Phú Tây;28915rPhước Mỹ Trung;28918xTân Thành Bình;28921xThành An;28924xHòa Lộc;28927xTân Thanh Tây;28933xTân Bình;28936xNhuận Phú Tân;28948xKhánh Thạnh Tân
84	12	842cTrà Vinh;844hCàng Long;845hCầu Kè;846hTiểu Cần;847hChâu Thành;848hCầu Ngang;849hTrà Cú;850hDuyên Hải;851sDuyên Hải
842	1	29245p2;29251p6
842	12	29236p4;29239p1;29242p3;29248p5;29254p7;29257p8;29260p9;29263xLong Đức
844	12	29266rCàng Long;29269xMỹ Cẩm;29272xAn Trường A;29275xAn Trường;29278xHuyền Hội;29281xTân An;29284xTân Bình;29287xBình Phú;29290xPhương Thạnh;29293xĐại Phúc;29296xĐại Phước;29299xNhị Long Phú;29302xNhị Long;29305xĐức Mỹ
845	12	29308rCầu Kè;29311xHòa Ân;29314xChâu Điền;29317xAn Phú Tân;29320xHòa Tân;29323xNinh Thới;29326xPhong Phú;29329xPhong Thạnh;29332xTam Ngãi;29335xThông Hòa;29338xThạnh Phú
846	12	29341rTiểu Cần;29344rCầu Quan;29347xPhú Cần;29350xHiếu Tử;29353xHiếu Trung;29356xLong Thới;29359xHùng Hòa;29362xTân Hùng;29365xTập Ngãi;29368xNgãi Hùng;29371xTân Hòa
847	12	29374rChâu Thành;29377xĐa Lộc;29380xMỹ Chánh;29383xThanh Mỹ;29386xLương Hòa A;29389xLương Hòa;29392xSong Lộc;29395xNguyệt Hóa;29398xHòa Thuận;29401xHòa Lợi;29404xPhước Hảo;29407xHưng Mỹ;29410xHòa Minh;29413xLong Hòa
848	12	29416rCầu Ngang;29419rMỹ Long;29422xMỹ Long Bắc;29425xMỹ Long Nam;29428xMỹ Hòa;29431xVĩnh Kim;29434xKim Hòa;29437xHiệp Hòa;29440xThuận Hòa;29443xLong Sơn;29446xNhị Trường;29449xTrường Thọ;29452xHiệp Mỹ Đông;29455xHiệp Mỹ Tây;29458xThạnh Hòa Sơn
849	12	29461rTrà Cú;29462rĐịnh An;29464xPhước Hưng;29467xTập Sơn;29470xTân Sơn;29473xAn Quảng Hữu;29476xLưu Nghiệp Anh;29479xNgãi Xuyên;29482xKim Sơn;29485xThanh Sơn;29488xHàm Giang;29489xHàm Tân;29491xĐại An;29494xĐịnh An;29503xNgọc Biên;29506xLong Hiệp;29509xTân Hiệp
850	12	29497xĐôn Xuân;29500xĐôn Châu;29513rLong Thành;29521xLong Khánh;29530xNgũ Lạc;29533xLong Vĩnh;29536xĐông Hải
851	12	29512p1;29515xLong Toàn;29516p2;29518xLong Hữu;29524xDân Thành;29527xTrường Long Hòa;29539xHiệp Thạnh
855	1	29548p1;29551p2
855	12	29542p9;29545p5;29554p4;29557p3;29560p8;29563pTân Ngãi;29566pTân Hòa;29569pTân Hội;29572pTrường An
855	2	29551p1
857	1	29575rLong Hồ;29602xPhú Đức
857	12	29578xĐồng Phú;29581xBình Hòa Phước;29584xHòa Ninh;29587xAn Bình;29590xThanh Đức;29593xTân Hạnh;29596xPhước Hậu;29599xLong Phước;29605xLộc Hòa;29608xLong An;29611xPhú Quới;29614xThạnh Quới;29617xHòa Phú
857	2	29602rLong Hồ
858	12	29623xMỹ An;29626xMỹ Phước;29629xAn Phước;29632xNhơn Phú;29635xLong Mỹ;29638xHòa Tịnh;29641rCái Nhum;29644xBình Phước;29647xChánh An;29650xTân An Hội;29653xTân Long;29656xTân Long Hội
859	12	29659rVũng Liêm;29662xTân Quới Trung;29665xQuới Thiện;29668xQuới An;29671xTrung Chánh;29674xTân An Luông;29677xThanh Bình;29680xTrung Thành Tây;29683xTrung Hiệp;29686xHiếu Phụng;29689xTrung Thành Đông;29692xTrung Thành;29695xTrung Hiếu;29698xTrung Ngãi;29701xHiếu Thuận;29704xTrung Nghĩa;29707xTrung An;29710xHiếu Nhơn;29713xHiếu Thành;29716xHiếu Nghĩa
86	12	855cVĩnh Long;857hLong Hồ;858hMang Thít;859hVũng Liêm;860hTam Bình;861sBình Minh;862hTrà Ôn;863hBình Tân
86	34	28756pPhú Khương;28777pAn Hội;28783pSơn Đông;28789pBến Tre;28807xGiao Long;28810xPhú Túc;28840xTân Phú;28858pPhú Tân;28861xTiên Thủy;28870xChợ Lách;28879xPhú Phụng;28894xVĩnh Thành;28901xHưng Khánh Trung;28903xMỏ Cày;28915xPhước Mỹ Trung;28921xTân Thành Bình;28945xĐồng Khởi;28948xNhuận Phú Tân;28957xAn Định;28969xThành Thới;28981xHương Mỹ;28984xGiồng Trôm;28987xLương Hòa;28993xLương Phú;28996xChâu Hòa;29020xPhước Long;29029xTân Hào;29044xHưng Nhượng;29050xBình Đại;29062xPhú Thuận;29077xLộc Thuận;29083xChâu Hưng;29089xThạnh Trị;29104xThạnh Phước;29107xThới Thuận;29110xBa Tri;29122xMỹ Chánh Hòa;29125xBảo Thạnh;29137xTân Xuân;29143xAn Ngãi Trung;29158xAn Hiệp;29167xTân Thủy;29182xThạnh Phú;29191xQuới Điền;29194xĐại Điền;29221xThạnh Hải;29224xAn Qui;29227xThạnh Phong;29242pTrà Vinh;29254pNguyệt Hóa;29263pLong Đức;29266xCàng Long;29275xAn Trường;29278xTân An;29287xBình Phú;29302xNhị Long;29308xCầu Kè;29317xAn Phú Tân;29329xPhong Thạnh;29335xTam Ngãi;29341xTiểu Cần;29362xHùng Hòa;29365xTập Ngãi;29371xTân Hòa;29374xChâu Thành;29386xSong Lộc;29398pHòa Thuận;29407xHưng Mỹ;29410xHòa Minh;29413xLong Hòa;29416xCầu Ngang;29419xMỹ Long;29431xVinh Kim;29446xNhị Trường;29455xHiệp Mỹ;29461xTrà Cú;29467xTập Sơn;29476xLưu Nghiệp Anh;29489xHàm Giang;29491xĐại An;29497xĐôn Châu;29506xLong Hiệp;29512pDuyên Hải;29513xLong Thành;29516pTrường Long Hòa;29518xLong Hữu;29530xNgũ Lạc;29533xLong Vĩnh;29536xĐông Hải;29551pLong Châu;29557pPhước Hậu;29566pTân Ngãi;29584xAn Bình;29590pThanh Đức;29593pTân Hạnh;29602xLong Hồ;29611xPhú Quới;29623xNhơn Phú;29638xBình Phước;29641xCái Nhum;29653xTân Long Hội;29659xTrung Thành;29668xQuới An;29677xQuới Thiện;29683xTrung Hiệp;29698xTrung Ngãi;29701xHiếu Phụng;29713xHiếu Thành;29719xTam Bình;29728xCái Ngang;29734xHòa Hiệp;29740xSong Phú;29767xNgãi Tứ;29770pCái Vồn;29771pBình Minh;29785xTân Lược;29788xMỹ Thuận;29800xTân Quới;29812pĐông Thành;29821xTrà Ôn;29830xHòa Bình;29836xTrà Côn;29845xVĩnh Xuân;29857xLục Sĩ Thành
860	1	29758xTường Lộc
860	12	29719rTam Bình;29722xTân Lộc;29725xPhú Thịnh;29728xHậu Lộc;29731xHòa Thạnh;29734xHòa Lộc;29737xPhú Lộc;29740xSong Phú;29743xHòa Hiệp;29746xMỹ Lộc;29749xTân Phú;29752xLong Phú;29755xMỹ Thạnh Trung;29761xLoan Mỹ;29764xNgãi Tứ;29767xBình Ninh
861	12	29770pCái Vồn;29771pThành Phước;29806xThuận An;29809xĐông Thạnh;29812xĐông Bình;29813pĐông Thuận;29815xMỹ Hòa;29818xĐông Thành
862	1	29854xThiện Mỹ
862	12	29821rTrà Ôn;29824xXuân Hiệp;29827xNhơn Bình;29830xHòa Bình;29833xThới Hòa;29836xTrà Côn;29839xTân Mỹ;29842xHựu Thành;29845xVĩnh Xuân;29848xThuận Thới;29851xPhú Thành;29857xLục Sỹ Thành;29860xTích Thiện
863	1	29773xTân Hưng
863	12	29776xTân Thành;29779xThành Trung;29782xTân An Thạnh;29785xTân Lược;29788xNguyễn Văn Thảnh;29791xThành Lợi;29794xMỹ Thuận;29797xTân Bình;29800rTân Quới
866	1	29863p11;29866p1;29869p2;29881xMỹ Ngãi
866	12	29872p4;29875p3;29878p6;29884xMỹ Tân;29887xMỹ Trà;29888pMỹ Phú;29890xTân Thuận Tây;29892pHòa Thuận;29893xHòa An;29896xTân Thuận Đông;29899xTịnh Thới
866	2	29869p1;29881pMỹ Ngãi
867	12	29902p3;29905p1;29908p4;29911p2;29914xTân Khánh Đông;29917pTân Quy Đông;29919pAn Hòa;29920xTân Quy Tây;29923xTân Phú Đông
868	12	29954pAn Lộc;29955pAn Thạnh;29959xBình Thạnh;29965xTân Hội;29978pAn Lạc;29986pAn Bình B;29989pAn Bình A
869	12	29926rSa Rài;29929xTân Hộ Cơ;29932xThông Bình;29935xBình Phú;29938xTân Thành A;29941xTân Thành B;29944xTân Phước;29947xTân Công Chí;29950xAn Phước
87	12	866cCao Lãnh;867cSa Đéc;868cHồng Ngự;869hTân Hồng;870hHồng Ngự;871hTam Nông;872hTháp Mười;873hCao Lãnh;874hThanh Bình;875hLấp Vò;876hLai Vung;877hChâu Thành
870	12	29956xThường Phước 1;29962xThường Thới Hậu A;29971rThường Thới Tiền;29974xThường Phước 2;29977xThường Lạc;29980xLong Khánh A;29983xLong Khánh B;29992xLong Thuận;29995xPhú Thuận B;29998xPhú Thuận A
871	12	30001rTràm Chim;30004xHòa Bình;30007xTân Công Sính;30010xPhú Hiệp;30013xPhú Đức;30016xPhú Thành B;30019xAn Hòa;30022xAn Long;30025xPhú Cường;30028xPhú Ninh;30031xPhú Thọ;30034xPhú Thành A
872	12	30037rMỹ An;30040xThạnh Lợi;30043xHưng Thạnh;30046xTrường Xuân;30049xTân Kiều;30052xMỹ Hòa;30055xMỹ Quý;30058xMỹ Đông;30061xĐốc Binh Kiều;30064xMỹ An;30067xPhú Điền;30070xLáng Biển;30073xThanh Mỹ
873	12	30076rMỹ Thọ;30079xGáo Giồng;30082xPhương Thịnh;30085xBa Sao;30088xPhong Mỹ;30091xTân Nghĩa;30094xPhương Trà;30097xNhị Mỹ;30100xMỹ Thọ;30103xTân Hội Trung;30106xAn Bình;30109xMỹ Hội;30112xMỹ Hiệp;30115xMỹ Long;30118xBình Hàng Trung;30121xMỹ Xương;30124xBình Hàng Tây;30127xBình Thạnh
874	12	30130rThanh Bình;30133xTân Quới;30136xTân Hòa;30139xAn Phong;30142xPhú Lợi;30145xTân Mỹ;30148xBình Tấn;30151xTân Huề;30154xTân Bình;30157xTân Thạnh;30160xTân Phú;30163xBình Thành;30166xTân Long
875	12	30169rLấp Vò;30172xMỹ An Hưng A;30175xTân Mỹ;30178xMỹ An Hưng B;30181xTân Khánh Trung;30184xLong Hưng A;30187xVĩnh Thạnh;30190xLong Hưng B;30193xBình Thành;30196xĐịnh An;30199xĐịnh Yên;30202xHội An Đông;30205xBình Thạnh Trung
876	12	30208rLai Vung;30211xTân Dương;30214xHòa Thành;30217xLong Hậu;30220xTân Phước;30223xHòa Long;30226xTân Thành;30229xLong Thắng;30232xVĩnh Thới;30235xTân Hòa;30238xĐịnh Hòa;30241xPhong Hòa
877	12	30244rCái Tàu Hạ;30247xAn Hiệp;30250xAn Nhơn;30253xTân Nhuận Đông;30256xTân Bình;30259xTân Phú Trung;30262xPhú Long;30265xAn Phú Thuận;30268xPhú Hựu;30271xAn Khánh;30274xTân Phú;30277xHòa Tân
883	1	30285pĐông Xuyên
883	12	30280pMỹ Bình;30283pMỹ Long;30286pMỹ Xuyên;30289pBình Đức;30292pBình Khánh;30295pMỹ Phước;30298pMỹ Quý;30301pMỹ Thới;30304pMỹ Thạnh;30307pMỹ Hòa;30310xMỹ Khánh;30313xMỹ Hòa Hưng
884	12	30316pChâu Phú B;30319pChâu Phú A;30322pVĩnh Mỹ;30325pNúi Sam;30328pVĩnh Ngươn;30331xVĩnh Tế;30334xVĩnh Châu
886	12	30337rAn Phú;30340xKhánh An;30341rLong Bình;30343xKhánh Bình;30346xQuốc Thái;30349xNhơn Hội;30352xPhú Hữu;30355xPhú Hội;30358xPhước Hưng;30361xVĩnh Lộc;30364xVĩnh Hậu;30367xVĩnh Trường;30370xVĩnh Hội Đông;30373rĐa Phước
887	12	30376pLong Thạnh;30377pLong Hưng;30378pLong Châu;30379xPhú Lộc;30382xVĩnh Xương;30385xVĩnh Hòa;30387xTân Thạnh;30388xTân An;30391xLong An;30394pLong Phú;30397xChâu Phong;30400xPhú Vĩnh;30403xLê Chánh;30412pLong Sơn
888	12	30406rPhú Mỹ;30409rChợ Vàm;30415xLong Hòa;30418xPhú Long;30421xPhú Lâm;30424xPhú Hiệp;30427xPhú Thạnh;30430xHòa Lạc;30433xPhú Thành;30436xPhú An;30439xPhú Xuân;30442xHiệp Xương;30445xPhú Bình;30448xPhú Thọ;30451xPhú Hưng;30454xBình Thạnh Đông;30457xTân Hòa;30460xTân Trung
889	12	30463rCái Dầu;30466xKhánh Hòa;30469xMỹ Đức;30472xMỹ Phú;30475xÔ Long Vỹ;30478rVĩnh Thạnh Trung;30481xThạnh Mỹ Tây;30484xBình Long;30487xBình Mỹ;30490xBình Thủy;30493xĐào Hữu Cảnh;30496xBình Phú;30499xBình Chánh
89	12	883cLong Xuyên;884cChâu Đốc;886hAn Phú;887sTân Châu;888hPhú Tân;889hChâu Phú;890sTịnh Biên;891hTri Tôn;892hChâu Thành;893hChợ Mới;894hThoại Sơn
890	12	30502pNhà Bàng;30505pChi Lăng;30508pNúi Voi;30511pNhơn Hưng;30514pAn Phú;30517pThới Sơn;30520pTịnh Biên;30523xVăn Giáo;30526xAn Cư;30529xAn Nông;30532xVĩnh Trung;30535xTân Lợi;30538xAn Hảo;30541xTân Lập
891	12	30544rTri Tôn;30547rBa Chúc;30550xLạc Quới;30553xLê Trì;30556xVĩnh Gia;30559xVĩnh Phước;30562xChâu Lăng;30565xLương Phi;30568xLương An Trà;30571xTà Đảnh;30574xNúi Tô;30577xAn Tức;30580rCô Tô;30583xTân Tuyến;30586xÔ Lâm
892	12	30589rAn Châu;30592xAn Hòa;30595xCần Đăng;30598xVĩnh Hanh;30601xBình Thạnh;30604rVĩnh Bình;30607xBình Hòa;30610xVĩnh An;30613xHòa Bình Thạnh;30616xVĩnh Lợi;30619xVĩnh Nhuận;30622xTân Phú;30625xVĩnh Thành
893	12	30628rChợ Mới;30631rMỹ Luông;30634xKiến An;30637xMỹ Hội Đông;30640xLong Điền A;30643xTấn Mỹ;30646xLong Điền B;30649xKiến Thành;30652xMỹ Hiệp;30655xMỹ An;30658xNhơn Mỹ;30661xLong Giang;30664xLong Kiến;30667xBình Phước Xuân;30670xAn Thạnh Trung;30673rHội An;30676xHòa Bình;30679xHòa An
894	12	30682rNúi Sập;30685rPhú Hòa;30688rÓc Eo;30691xTây Phú;30692xAn Bình;30694xVĩnh Phú;30697xVĩnh Trạch;30700xPhú Thuận;30703xVĩnh Chánh;30706xĐịnh Mỹ;30709xĐịnh Thành;30712xMỹ Phú Đông;30715xVọng Đông;30718xVĩnh Khánh;30721xThoại Giang;30724xBình Thành;30727xVọng Thê
899	1	30730pVĩnh Thanh Vân;30742pVĩnh Bảo
899	12	30733pVĩnh Thanh;30736pVĩnh Quang;30739pVĩnh Hiệp;30745pVĩnh Lạc;30748pAn Hòa;30751pAn Bình;30754pRạch Sỏi;30757pVĩnh Lợi;30760pVĩnh Thông;30763xPhi Thông
899	2	30742pVĩnh Thanh Vân
900	12	30766pTô Châu;30769pĐông Hồ;30772pBình San;30775pPháo Đài;30778pMỹ Đức;30781xTiên Hải;30784xThuận Yên
902	12	30787rKiên Lương;30790xKiên Bình;30802xHòa Điền;30805xDương Hòa;30808xBình An;30809xBình Trị;30811xSơn Hải;30814xHòn Nghệ
903	12	30817rHòn Đất;30820rSóc Sơn;30823xBình Sơn;30826xBình Giang;30828xMỹ Thái;30829xNam Thái Sơn;30832xMỹ Hiệp Sơn;30835xSơn Kiên;30836xSơn Bình;30838xMỹ Thuận;30840xLình Huỳnh;30841xThổ Sơn;30844xMỹ Lâm;30847xMỹ Phước
904	12	30850rTân Hiệp;30853xTân Hội;30856xTân Thành;30859xTân Hiệp B;30860xTân Hòa;30862xThạnh Đông B;30865xThạnh Đông;30868xTân Hiệp A;30871xTân An;30874xThạnh Đông A;30877xThạnh Trị
905	12	30880rMinh Lương;30883xMong Thọ A;30886xMong Thọ B;30887xMong Thọ;30889xGiục Tượng;30892xVĩnh Hòa Hiệp;30893xVĩnh Hòa Phú;30895xMinh Hòa;30898xBình An;30901xThạnh Lộc
906	12	30904rGiồng Riềng;30907xThạnh Hưng;30910xThạnh Phước;30913xThạnh Lộc;30916xThạnh Hòa;30917xThạnh Bình;30919xBàn Thạch;30922xBàn Tân Định;30925xNgọc Thành;30928xNgọc Chúc;30931xNgọc Thuận;30934xHòa Hưng;30937xHòa Lợi;30940xHòa An;30943xLong Thạnh;30946xVĩnh Thạnh;30947xVĩnh Phú;30949xHòa Thuận;30950xNgọc Hòa
907	12	30952rGò Quao;30955xVĩnh Hòa Hưng Bắc;30958xĐịnh Hòa;30961xThới Quản;30964xĐịnh An;30967xThủy Liễu;30970xVĩnh Hòa Hưng Nam;30973xVĩnh Phước A;30976xVĩnh Phước B;30979xVĩnh Tuy;30982xVĩnh Thắng
908	12	30985rThứ Ba;30988xTây Yên;30991xTây Yên A;30994xNam Yên;30997xHưng Yên;31000xNam Thái;31003xNam Thái A;31006xĐông Thái;31009xĐông Yên
909	12	31018rThứ Mười Một;31021xThuận Hòa;31024xĐông Hòa;31030xĐông Thạnh;31031xTân Thạnh;31033xĐông Hưng;31036xĐông Hưng A;31039xĐông Hưng B;31042xVân Khánh;31045xVân Khánh Đông;31048xVân Khánh Tây
91	12	899cRạch Giá;900cHà Tiên;902hKiên Lương;903hHòn Đất;904hTân Hiệp;905hChâu Thành;906hGiồng Riềng;907hGò Quao;908hAn Biên;909hAn Minh;910hVĩnh Thuận;911cPhú Quốc;912hKiên Hải;913hU Minh Thượng;914hGiang Thành
91	34	30292pBình Đức;30301pMỹ Thới;30307pLong Xuyên;30313xMỹ Hòa Hưng;30316pChâu Đốc;30325pVĩnh Tế;30337xAn Phú;30341xKhánh Bình;30346xNhơn Hội;30352xPhú Hữu;30367xVĩnh Hậu;30376pTân Châu;30377pLong Phú;30385xVĩnh Xương;30388xTân An;30403xChâu Phong;30406xPhú Tân;30409xChợ Vàm;30421xPhú Lâm;30430xHòa Lạc;30436xPhú An;30445xBình Thạnh Đông;30463xChâu Phú;30469xMỹ Đức;30478xVĩnh Thạnh Trung;30481xThạnh Mỹ Tây;30487xBình Mỹ;30502pThới Sơn;30505pChi Lăng;30520pTịnh Biên;30526xAn Cư;30538xNúi Cấm;30544xTri Tôn;30547xBa Chúc;30568xVĩnh Gia;30577xÔ Lâm;30580xCô Tô;30589xAn Châu;30595xCần Đăng;30604xVĩnh An;30607xBình Hòa;30619xVĩnh Hanh;30628xChợ Mới;30631xLong Điền;30643xCù Lao Giêng;30658xNhơn Mỹ;30664xLong Kiến;30673xHội An;30682xThoại Sơn;30685xPhú Hòa;30688xÓc Eo;30691xTây Phú;30697xVĩnh Trạch;30709xĐịnh Mỹ;30742pRạch Giá;30760pVĩnh Thông;30766pTô Châu;30769pHà Tiên;30781xTiên Hải;30787xKiên Lương;30790xHòa Điền;30793xVĩnh Điều;30796xGiang Thành;30811xSơn Hải;30814xHòn Nghệ;30817xHòn Đất;30823xBình Sơn;30826xBình Giang;30835xSơn Kiên;30838xMỹ Thuận;30850xTân Hiệp;30856xTân Hội;30874xThạnh Đông;30880xChâu Thành;30886xThạnh Lộc;30898xBình An;30904xGiồng Riềng;30910xThạnh Hưng;30928xNgọc Chúc;30934xHòa Hưng;30943xLong Thạnh;30949xHòa Thuận;30952xGò Quao;30958xĐịnh Hòa;30970xVĩnh Hòa Hưng;30982xVĩnh Tuy;30985xAn Biên;30988xTây Yên;31006xĐông Thái;31012xVĩnh Hòa;31018xAn Minh;31024xĐông Hòa;31027xU Minh Thượng;31031xTân Thạnh;31036xĐông Hưng;31042xVân Khánh;31051xVĩnh Phong;31064xVĩnh Bình;31069xVĩnh Thuận;31078kPhú Quốc;31105kThổ Châu;31108kKiên Hải
910	12	31051rVĩnh Thuận;31060xVĩnh Bình Bắc;31063xVĩnh Bình Nam;31064xBình Minh;31069xVĩnh Thuận;31072xTân Thuận;31074xPhong Đông;31075xVĩnh Phong
911	12	31078pDương Đông;31081pAn Thới;31084xCửa Cạn;31087xGành Dầu;31090xCửa Dương;31093xHàm Ninh;31096xDương Tơ;31102xBãi Thơm;31105xThổ Châu
912	12	31108xHòn Tre;31111xLại Sơn;31114xAn Sơn;31115xNam Du
913	12	31012xThạnh Yên;31015xThạnh Yên A;31027xAn Minh Bắc;31054xVĩnh Hòa;31057xHòa Chánh;31066xMinh Thuận
914	12	30791xVĩnh Phú;30793xVĩnh Điều;30796xTân Khánh Hòa;30797xPhú Lợi;30799xPhú Mỹ
916	1	31126pAn Nghiệp;31129pAn Cư;31141pAn Phú
916	12	31117pCái Khế;31120pAn Hòa;31123pThới Bình;31135pTân An;31144pXuân Khánh;31147pHưng Lợi;31149pAn Khánh;31150pAn Bình
917	12	31153pChâu Văn Liêm;31154pThới Hòa;31156pThới Long;31157pLong Hưng;31159pThới An;31162pPhước Thới;31165pTrường Lạc
918	12	31168pBình Thủy;31169pTrà An;31171pTrà Nóc;31174pThới An Đông;31177pAn Thới;31178pBùi Hữu Nghĩa;31180pLong Hòa;31183pLong Tuyền
919	12	31186pLê Bình;31189pHưng Phú;31192pHưng Thạnh;31195pBa Láng;31198pThường Thạnh;31201pPhú Thứ;31204pTân Phú
92	12	916qNinh Kiều;917qÔ Môn;918qBình Thủy;919qCái Răng;923qThốt Nốt;924hVĩnh Thạnh;925hCờ Đỏ;926hPhong Điền;927hThới Lai
92	34	31120pCái Khế;31135pNinh Kiều;31147pTân An;31150pAn Bình;31153pÔ Môn;31157pThới Long;31162pPhước Thới;31168pBình Thủy;31174pThới An Đông;31183pLong Tuyền;31186pCái Răng;31201pHưng Phú;31207pThốt Nốt;31213pTân Lộc;31217pTrung Nhứt;31228pThuận Hưng;31231xThạnh An;31232xVĩnh Thạnh;31237xVĩnh Trinh;31246xThạnh Quới;31249xThạnh Phú;31255xTrung Hưng;31258xThới Lai;31261xCờ Đỏ;31264xThới Hưng;31273xĐông Hiệp;31282xĐông Thuận;31288xTrường Thành;31294xTrường Xuân;31299xPhong Điền;31309xTrường Long;31315xNhơn Ái;31321pVị Thanh;31333pVị Tân;31338xHỏa Lựu;31340pNgã Bảy;31342xTân Hòa;31348xTrường Long Tây;31360xThạnh Xuân;31366xChâu Thành;31369xĐông Phước;31378xPhú Hữu;31393xHòa An;31396xHiệp Hưng;31399xTân Bình;31408xThạnh Hòa;31411pĐại Thành;31420xPhụng Hiệp;31426xPhương Bình;31432xTân Phước Hưng;31441xVị Thủy;31453xVĩnh Thuận Đông;31459xVĩnh Tường;31465xVị Thanh 1;31471pLong Mỹ;31473pLong Bình;31480pLong Phú 1;31489xVĩnh Viễn;31492xLương Tâm;31495xXà Phiên;31507pSóc Trăng;31510pPhú Lợi;31528xKế Sách;31531xAn Lạc Thôn;31537xPhong Nẫm;31540xThới An Hội;31552xNhơn Mỹ;31561xĐại Hải;31567xMỹ Tú;31569xPhú Tâm;31570xHồ Đắc Kiện;31579xLong Hưng;31582xThuận Hòa;31591xMỹ Hương;31594xAn Ninh;31603xMỹ Phước;31615xAn Thạnh;31633xCù Lao Dung;31639xLong Phú;31645xĐại Ngãi;31654xTrường Khánh;31666xTân Thạnh;31673xTrần Đề;31675xLiêu Tú;31679xLịch Hội Thượng;31684pMỹ Xuyên;31687xTài Văn;31699xThạnh Thới An;31708xNhu Gia;31717xHòa Tú;31723xNgọc Tố;31726xGia Hòa;31732pNgã Năm;31741xTân Long;31753pMỹ Quới;31756xPhú Lộc;31759xLâm Tân;31777xVĩnh Lợi;31783pVĩnh Châu;31789pKhánh Hòa;31795xVĩnh Hải;31804pVĩnh Phước;31810xLai Hòa
923	12	31207pThốt Nốt;31210pThới Thuận;31212pThuận An;31213pTân Lộc;31216pTrung Nhứt;31217pThạnh Hòa;31219pTrung Kiên;31227pTân Hưng;31228pThuận Hưng
924	1	31246xThạnh Qưới
924	12	31211xVĩnh Bình;31231rThanh An;31232rVĩnh Thạnh;31234xThạnh Mỹ;31237xVĩnh Trinh;31240xThạnh An;31241xThạnh Tiến;31243xThạnh Thắng;31244xThạnh Lợi;31252xThạnh Lộc
924	2	31246xThạnh Quới
925	12	31222xTrung An;31225xTrung Thạnh;31249xThạnh Phú;31255xTrung Hưng;31261rCờ Đỏ;31264xThới Hưng;31273xĐông Hiệp;31274xĐông Thắng;31276xThới Đông;31277xThới Xuân
926	12	31299rPhong Điền;31300xNhơn Ái;31303xGiai Xuân;31306xTân Thới;31309xTrường Long;31312xMỹ Khánh;31315xNhơn Nghĩa
927	12	31258rThới Lai;31267xThới Thạnh;31268xTân Thạnh;31270xXuân Thắng;31279xĐông Bình;31282xĐông Thuận;31285xThới Tân;31286xTrường Thắng;31288xĐịnh Môn;31291xTrường Thành;31294xTrường Xuân;31297xTrường Xuân A;31298xTrường Xuân B
93	12	930cVị Thanh;931cNgã Bảy;932hChâu Thành A;933hChâu Thành;934hPhụng Hiệp;935hVị Thủy;936hLong Mỹ;937sLong Mỹ
930	12	31318pI;31321pIII;31324pIV;31327pV;31330pVII;31333xVị Tân;31336xHỏa Lựu;31338xTân Tiến;31339xHỏa Tiến
931	12	31340pNgã Bảy;31341pLái Hiếu;31343pHiệp Thành;31344pHiệp Lợi;31411xĐại Thành;31414xTân Thành
932	12	31342rMột Ngàn;31345xTân Hòa;31346rBảy Ngàn;31348xTrường Long Tây;31351xTrường Long A;31357xNhơn Nghĩa A;31359rRạch Gòi;31360xThạnh Xuân;31362rCái Tắc;31363xTân Phú Thạnh
933	12	31366rNgã Sáu;31369xĐông Thạnh;31375xĐông Phú;31378xPhú Hữu;31379xPhú Tân;31381rMái Dầm;31384xĐông Phước;31387xĐông Phước A
934	12	31393rKinh Cùng;31396rCây Dương;31399xTân Bình;31402xBình Thành;31405xThạnh Hòa;31408xLong Thạnh;31417xPhụng Hiệp;31420xHòa Mỹ;31423xHòa An;31426xPhương Bình;31429xHiệp Hưng;31432xTân Phước Hưng;31433rBúng Tàu;31435xPhương Phú;31438xTân Long
935	12	31441rNàng Mau;31444xVị Trung;31447xVị Thủy;31450xVị Thắng;31453xVĩnh Thuận Tây;31456xVĩnh Trung;31459xVĩnh Tường;31462xVị Đông;31465xVị Thanh;31468xVị Bình
936	12	31483xThuận Hưng;31484xThuận Hòa;31486xVĩnh Thuận Đông;31489rVĩnh Viễn;31490xVĩnh Viễn A;31492xLương Tâm;31493xLương Nghĩa;31495xXà Phiên
937	12	31471pThuận An;31472pTrà Lồng;31473pBình Thạnh;31474xLong Bình;31475pVĩnh Tường;31477xLong Trị;31478xLong Trị A;31480xLong Phú;31481xTân Phú
94	12	941cSóc Trăng;942hChâu Thành;943hKế Sách;944hMỹ Tú;945hCù Lao Dung;946hLong Phú;947hMỹ Xuyên;948sNgã Năm;949hThạnh Trị;950sVĩnh Châu;951hTrần Đề
941	1	31513p1;31522p9
941	12	31498p5;31501p7;31504p8;31507p6;31510p2;31516p4;31519p3;31525p10
941	2	31522p1
942	12	31569rChâu Thành;31570xHồ Đắc Kiện;31573xPhú Tâm;31576xThuận Hòa;31582xPhú Tân;31585xThiện Mỹ;31594xAn Hiệp;31600xAn Ninh
943	12	31528rKế Sách;31531rAn Lạc Thôn;31534xXuân Hòa;31537xPhong Nẫm;31540xAn Lạc Tây;31543xTrinh Phú;31546xBa Trinh;31549xThới An Hội;31552xNhơn Mỹ;31555xKế Thành;31558xKế An;31561xĐại Hải;31564xAn Mỹ
944	12	31567rHuỳnh Hữu Nghĩa;31579xLong Hưng;31588xHưng Phú;31591xMỹ Hương;31597xMỹ Tú;31603xMỹ Phước;31606xThuận Hưng;31609xMỹ Thuận;31612xPhú Mỹ
945	12	31615rCù Lao Dung;31618xAn Thạnh 1;31621xAn Thạnh Tây;31624xAn Thạnh Đông;31627xĐại Ân 1;31630xAn Thạnh 2;31633xAn Thạnh 3;31636xAn Thạnh Nam
946	12	31639rLong Phú;31642xSong Phụng;31645rĐại Ngãi;31648xHậu Thạnh;31651xLong Đức;31654xTrường Khánh;31657xPhú Hữu;31660xTân Hưng;31663xChâu Khánh;31666xTân Thạnh;31669xLong Phú
947	12	31684rMỹ Xuyên;31690xĐại Tâm;31693xTham Đôn;31708xThạnh Phú;31711xNgọc Đông;31714xThạnh Quới;31717xHòa Tú 1;31720xGia Hòa 1;31723xNgọc Tố;31726xGia Hòa 2;31729xHòa Tú II
948	12	31732p1;31735p2;31738xVĩnh Quới;31741xTân Long;31744xLong Bình;31747p3;31750xMỹ Bình;31753xMỹ Quới
949	12	31756rPhú Lộc;31757rHưng Lợi;31759xLâm Tân;31762xThạnh Tân;31765xLâm Kiết;31768xTuân Tức;31771xVĩnh Thành;31774xThạnh Trị;31777xVĩnh Lợi;31780xChâu Hưng
95	12	954cBạc Liêu;956hHồng Dân;957hPhước Long;958hVĩnh Lợi;959sGiá Rai;960hĐông Hải;961hHòa Bình
950	12	31783p1;31786xHòa Đông;31789pKhánh Hòa;31792xVĩnh Hiệp;31795xVĩnh Hải;31798xLạc Hòa;31801p2;31804pVĩnh Phước;31807xVĩnh Tân;31810xLai Hòa
951	12	31672xĐại Ân 2;31673rTrần Đề;31675xLiêu Tú;31678xLịch Hội Thượng;31679rLịch Hội Thượng;31681xTrung Bình;31687xTài Văn;31696xViên An;31699xThạnh Thới An;31702xThạnh Thới Thuận;31705xViên Bình
954	12	31813p2;31816p3;31819p5;31822p7;31825p1;31828p8;31831pNhà Mát;31834xVĩnh Trạch;31837xVĩnh Trạch Đông;31840xHiệp Thành
956	12	31843rNgan Dừa;31846xNinh Quới;31849xNinh Quới A;31852xNinh Hòa;31855xLộc Ninh;31858xVĩnh Lộc;31861xVĩnh Lộc A;31863xNinh Thạnh Lợi A;31864xNinh Thạnh Lợi
957	12	31867rPhước Long;31870xVĩnh Phú Đông;31873xVĩnh Phú Tây;31876xPhước Long;31879xHưng Phú;31882xVĩnh Thanh;31885xPhong Thạnh Tây A;31888xPhong Thạnh Tây B
958	12	31894xVĩnh Hưng;31897xVĩnh Hưng A;31900rChâu Hưng;31903xChâu Hưng A;31906xHưng Thành;31909xHưng Hội;31912xChâu Thới;31921xLong Thạnh
959	12	31942p1;31945pHộ Phòng;31948xPhong Thạnh Đông;31951pLáng Tròn;31954xPhong Tân;31957xTân Phong;31960xPhong Thạnh;31963xPhong Thạnh A;31966xPhong Thạnh Tây;31969xTân Thạnh
96	12	964cCà Mau;966hU Minh;967hThới Bình;968hTrần Văn Thời;969hCái Nước;970hĐầm Dơi;971hNăm Căn;972hPhú Tân;973hNgọc Hiển
96	34	31825pBạc Liêu;31834pVĩnh Trạch;31840pHiệp Thành;31843xHồng Dân;31849xNinh Quới;31858xVĩnh Lộc;31864xNinh Thạnh Lợi;31867xPhước Long;31876xVĩnh Phước;31882xVĩnh Thanh;31885xPhong Hiệp;31891xHòa Bình;31894xChâu Thới;31900xVĩnh Lợi;31906xHưng Hội;31918xVĩnh Mỹ;31927xVĩnh Hậu;31942pGiá Rai;31951pLáng Tròn;31957xPhong Thạnh;31972xGành Hào;31975xĐông Hải;31985xLong Điền;31988xAn Trạch;31993xĐịnh Thành;32002pAn Xuyên;32014pLý Văn Lâm;32025pTân Thành;32041pHòa Thành;32044xNguyễn Phích;32047xU Minh;32059xKhánh An;32062xKhánh Lâm;32065xThới Bình;32069xBiển Bạch;32071xTrí Phải;32083xTân Lộc;32092xHồ Thị Kỷ;32095xTrần Văn Thời;32098xSông Đốc;32104xĐá Bạc;32110xKhánh Bình;32119xKhánh Hưng;32128xCái Nước;32134xLương Thế Trân;32137xTân Hưng;32140xHưng Mỹ;32152xĐầm Dơi;32155xTạ An Khương;32161xTrần Phán;32167xTân Thuận;32182xQuách Phẩm;32185xThanh Tùng;32188xTân Tiến;32191xNăm Căn;32201xĐất Mới;32206xTam Giang;32212xCái Đôi Vàm;32214xPhú Mỹ;32218xPhú Tân;32227xNguyễn Việt Khái;32236xTân Ân;32244xPhan Ngọc Hiển;32248xĐất Mũi
960	12	31972rGành Hào;31975xLong Điền Đông;31978xLong Điền Đông A;31981xLong Điền;31984xLong Điền Tây;31985xĐiền Hải;31987xAn Trạch;31988xAn Trạch A;31990xAn Phúc;31993xĐịnh Thành;31996xĐịnh Thành A
961	12	31891rHòa Bình;31915xMinh Diệu;31918xVĩnh Bình;31924xVĩnh Mỹ B;31927xVĩnh Hậu;31930xVĩnh Hậu A;31933xVĩnh Mỹ A;31936xVĩnh Thịnh
964	1	32002p4;32011p2
964	12	31999p9;32005p1;32008p5;32014p8;32017p6;32020p7;32022pTân Xuyên;32023xAn Xuyên;32025pTân Thành;32026xTân Thành;32029xTắc Vân;32032xLý Văn Lâm;32035xĐịnh Bình;32038xHòa Thành;32041xHòa Tân
964	2	32002p2
966	12	32044rU Minh;32047xKhánh Hòa;32048xKhánh Thuận;32050xKhánh Tiến;32053xNguyễn Phích;32056xKhánh Lâm;32059xKhánh An;32062xKhánh Hội
967	12	32065rThới Bình;32068xBiển Bạch;32069xTân Bằng;32071xTrí Phải;32072xTrí Lực;32074xBiển Bạch Đông;32077xThới Bình;32080xTân Phú;32083xTân Lộc Bắc;32086xTân Lộc;32089xTân Lộc Đông;32092xHồ Thị Kỷ
968	12	32095rTrần Văn Thời;32098rSông Đốc;32101xKhánh Bình Tây Bắc;32104xKhánh Bình Tây;32107xTrần Hợi;32108xKhánh Lộc;32110xKhánh Bình;32113xKhánh Hưng;32116xKhánh Bình Đông;32119xKhánh Hải;32122xLợi An;32124xPhong Điền;32125xPhong Lạc
969	12	32128rCái Nước;32130xThạnh Phú;32131xLương Thế Trân;32134xPhú Hưng;32137xTân Hưng;32140xHưng Mỹ;32141xHòa Mỹ;32142xĐông Hưng;32143xĐông Thới;32146xTân Hưng Đông;32149xTrần Thới
970	12	32152rĐầm Dơi;32155xTạ An Khương;32158xTạ An Khương Đông;32161xTrần Phán;32162xTân Trung;32164xTân Đức;32167xTân Thuận;32170xTạ An Khương Nam;32173xTân Duyệt;32174xTân Dân;32176xTân Tiến;32179xQuách Phẩm Bắc;32182xQuách Phẩm;32185xThanh Tùng;32186xNgọc Chánh;32188xNguyễn Huân
971	12	32191rNăm Căn;32194xHàm Rồng;32197xHiệp Tùng;32200xĐất Mới;32201xLâm Hải;32203xHàng Vịnh;32206xTam Giang;32209xTam Giang Đông
972	12	32212rCái Đôi Vàm;32214xPhú Thuận;32215xPhú Mỹ;32218xPhú Tân;32221xTân Hải;32224xViệt Thắng;32227xTân Hưng Tây;32228xRạch Chèo;32230xNguyễn Việt Khái
973	12	32233xTam Giang Tây;32236xTân Ân Tây;32239xViên An Đông;32242xViên An;32244rRạch Gốc;32245xTân Ân;32248xĐất Mũi
`;
