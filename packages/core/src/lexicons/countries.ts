import { phrases } from './list.ts';

// Source: Unicode CLDR (Vietnamese names of territories), with the aliases of the Vietnamese press.

/** Countries by their Vietnamese names, and cities and provinces abroad. */
export const COUNTRIES: readonly string[] = phrases(`
Ankara; Afghanistan; Ai Cập; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Azerbaijan;
Ả Rập Saudi; Ả Rập Xê-út; Ấn Độ; Ba Lan; Bangkok; Bangladesh; Bắc Kinh; Bắc Triều Tiên; Băng Cốc; Belarus; Benin;
Berlin; Bê-la-rút; Bình Nhưỡng; Bolivia; Bosnia và Herzegovina; Botswana; Bôlykhămxay; Bồ Đào Nha; Bra-xin; Brazil;
Brunei; Brussels; Bruxelles; Budapest; Buenos Aires; Bulgaria; Burkina Faso; Burundi; Cairo; California;
Cam-pu-chia; Cameroon; Campuchia; Canada; Các Tiểu Vương quốc Ả Rập Thống nhất; Canberra; Caracas; Chad;
CHDCND Lào; CHDCND Triều Tiên; Chicago; Chiết Giang; CHLB Đức; CHND Trung Hoa; CHXHCN Việt Nam; Colombia;
Congo - Brazzaville; Congo - Kinshasa; Costa Rica; Cộng hòa Chile; Cộng hòa Peru; Cộng hòa Philippines;
Côte d’Ivoire; Cộng hòa Ấn Độ; Cộng hòa Cuba; Cộng hòa Dân chủ Nhân dân Lào; Cộng hòa Dominica; Cộng hòa Fiji;
Cộng hòa Liên bang Đức; Cộng hòa Nhân dân Trung Hoa; Cộng hòa Pháp; Cộng hòa Séc; Cộng hòa Trung Phi;
Cộng hòa xã hội chủ nghĩa Việt Nam; Croatia; Cu-ba; Cuba; Damascus; Djibouti; Đan Mạch; Đài Loan;
Đặc khu Hành chính Hồng Kông, Trung Quốc; Đặc khu Hành chính Macao, Trung Quốc; Đông Đức; Đông Ti-mo; Ecuador;
El Salvador; Eritrea; Estonia; Eswatini; Ethiopia; Giang Tây; Giang Tô; Havana; Helsinki; Hồ Bắc; Hồ Nam;
Islamabad; Istanbul; Kabul; Kazan; Kuala Lumpur; La Habana; Lima; Los Angeles; Madrid; Manila; Melbourne; Minsk;
Nagasaki; Nam Sudan; New Delhi; Okinawa; Osaka; Ottawa; Phúc Kiến; Prague; Praha; Quảng Châu; Quế Lâm; Rome;
San Francisco; Santiago; Stockholm; Sydney; Tehran; Thâm Quyến; Timor Leste; Tứ Xuyên; Vientiane; Vladivostok;
Yangon; Fiji; Gabon; Gambia; Geneva; Georgia; Ghana; Guatemala; Guinea; Guinea Xích Đạo; Haiti; Hà Lan; Hàn Quốc;
Hoa Kỳ; Honduras; Hong Kong; Hồng Kông; Hợp chủng quốc Hoa Kỳ; Hung-ga-ri; Hungary; Hủa Phăn; Hy Lạp; I-ta-li-a;
Iceland; In-đô-nê-xi-a; Indonesia; Iran; Iraq; Ireland; Israel; Italia; Italy; Fukuoka; Jakarta; Jamaica; Jordan;
Kazakhstan; Kenya; Khăm Muộn; Kiev; Kuwait; Kyrgyzstan; Latvia; Lãnh thổ Palestine; LB Nga; Li-băng; Libya;
Liên bang Nga; Liên hiệp Vương quốc Anh và Bắc Ireland; Liên Xô; Litva; London; Luang Prabang; Luông Pha-băng;
Luxembourg; Ma Cao; Ma-lai-xi-a; Ma-rốc; Madagascar; Malaysia; Maldives; Mát-xcơ-va; Mexico; Mi-an-ma; Moldova;
Montenegro; Moscow; Mozambique; Mông Cổ; Myanmar; Myanmar (Miến Điện); Na Uy; Nam Phi; Namibia; Nepal; New York;
New Zealand; Nhật Bản; Nicaragua; Niger; Nigeria; Niu Di-lân; nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Ô-xtrây-li-a; Pakistan; Panama; Papua New Guinea; Paraguay; Paris; Phần Lan; Phi-líp-pin; Philippines; Phnom Penh;
Phnôm Pênh; Qatar; Quảng Đông; Quảng Tây; Romania; Rwanda; Saint Petersburg; Saudi Arabia; Savannakhet; Senegal;
Seoul; Serbia; Singapore; Síp; Slovakia; Slovenia; Somalia; Sri Lanka; Sudan; Syria; Tajikistan; Tanzania;
Tây Ban Nha; Thành Vatican; Thái Lan; Thổ Nhĩ Kỳ; Thụy Điển; Thụy Sĩ; Thụy Sỹ; Thượng Hải; Timor-Leste; Togo;
Tokyo; Triều Tiên; Trung Quốc; Tunisia; Turkmenistan; U-crai-na; Uganda; Ukraina; Ukraine; Uruguay; Uzbekistan;
Vân Nam; Venezuela; Viên Chăn; Viêng Chăn; Viêng Xay; Việt Nam; Vương quốc Anh; Vương quốc Campuchia; Washington;
Xiêng Khoảng; Xin-ga-po; Yemen; Zambia; Zimbabwe
`);

/** Countries whose name of one syllable is also a word or a given name. */
export const SHORT_COUNTRIES: readonly string[] = phrases(`Anh; Áo; Bỉ; Chile; Đức; Hàn; Lào; Mali; Mỹ; Nga; Nhật; Oman; Peru; Pháp; Séc; Úc; Ý`);

/** Regions, seas and continents. */
export const REGIONS: readonly string[] = phrases(`
Ấn Độ Dương; Ấn Độ Dương - Thái Bình Dương; Ba Tơ; Bắc Bộ; Bắc Mỹ; Bắc Phi; Bắc Trung Bộ; Biển Đông;
Bình Trị Thiên; Caribe; châu Á; châu Á - Thái Bình Dương; châu Âu; châu Đại Dương; châu Mỹ; châu Phi;
duyên hải miền Trung; Duyên hải Nam Trung Bộ; Đại Tây Dương; ĐBSCL; Địa Trung Hải; Điện Biên Phủ; Đông Bắc;
Đông Bắc Á; Đông Dương; Đông Nam Á; Đông Nam Bộ; đồng bằng Bắc Bộ; Đồng bằng sông Cửu Long; Đồng bằng sông Hồng;
Đồng Tháp Mười; hành lang Đông - Tây; Hoàng Sa; miền Bắc; miền Nam; miền Trung; Mỹ Latin; Mỹ Latinh; Nam Bộ;
Nam Mỹ; Nam Trung Bộ; Nghệ Tĩnh; Pác Bó; quần đảo Hoàng Sa; quần đảo Trường Sa; Sài Gòn; Sài Gòn - Gia Định;
Tân Trào; Tây Bắc; Tây Nam Bộ; Tây Nguyên; Thái Bình Dương; Tiểu vùng sông Mê Công; Trung Bộ;
Trung du và miền núi Bắc Bộ; Trung du và miền núi phía Bắc; Trung Á; Trung Đông; Trung Mỹ; Trường Sa; Trường Sơn;
Việt Bắc; Vịnh Bắc Bộ; xứ Nghệ; xứ Thanh
`);

