import { phrases } from './list.ts';

// Source: Unicode CLDR (Vietnamese names of territories), with the aliases of the Vietnamese press.

/** Countries by their Vietnamese names, and cities and provinces abroad. */
export const COUNTRIES: readonly string[] = phrases(`
Ả Rập Saudi; Ả Rập Xê-út; Afghanistan; Ai Cập; Albania; Algeria; Andorra; Angola; Ankara; Argentina; Armenia;
Australia; Azerbaijan; Ấn Độ; Ba Lan; Bangkok; Bangladesh; Bắc Kinh; Bắc Triều Tiên; Băng Cốc; Belarus; Benin;
Berlin; Bê-la-rút; Bình Nhưỡng; Bolivia; Bosnia và Herzegovina; Botswana; Bồ Đào Nha; Bôlykhămxay; Bra-xin; Brazil;
Brunei; Brussels; Bruxelles; Budapest; Buenos Aires; Bulgaria; Burkina Faso; Burundi;
Các Tiểu Vương quốc Ả Rập Thống nhất; Cairo; California; Cam-pu-chia; Cameroon; Campuchia; Canada; Canberra;
Caracas; Chad; CHDCND Lào; CHDCND Triều Tiên; Chicago; Chiết Giang; CHLB Đức; CHND Trung Hoa; CHXHCN Việt Nam;
Colombia; Congo - Brazzaville; Congo - Kinshasa; Costa Rica; Cộng hòa Ấn Độ; Cộng hòa Chile; Cộng hòa Cuba;
Cộng hòa Dân chủ Nhân dân Lào; Cộng hòa Dominica; Cộng hòa Fiji; Cộng hòa Liên bang Đức;
Cộng hòa Nhân dân Trung Hoa; Cộng hòa Peru; Cộng hòa Pháp; Cộng hòa Philippines; Cộng hòa Séc; Cộng hòa Trung Phi;
Cộng hòa xã hội chủ nghĩa Việt Nam; Côte d’Ivoire; Croatia; Cu-ba; Cuba; Damascus; Djibouti; Đài Loan; Đan Mạch;
Đặc khu Hành chính Hồng Kông, Trung Quốc; Đặc khu Hành chính Macao, Trung Quốc; Đông Đức; Đông Ti-mo; Ecuador;
El Salvador; Eritrea; Estonia; Eswatini; Ethiopia; Fiji; Fukuoka; Gabon; Gambia; Geneva; Georgia; Ghana; Giang Tây;
Giang Tô; Guatemala; Guinea; Guinea Xích Đạo; Hà Lan; Haiti; Hàn Quốc; Havana; Helsinki; Hoa Kỳ; Honduras;
Hong Kong; Hồ Bắc; Hồ Nam; Hồng Kông; Hợp chủng quốc Hoa Kỳ; Hủa Phăn; Hung-ga-ri; Hungary; Hy Lạp; I-ta-li-a;
Iceland; In-đô-nê-xi-a; Indonesia; Iran; Iraq; Ireland; Islamabad; Israel; Istanbul; Italia; Italy; Jakarta;
Jamaica; Jordan; Kabul; Kazakhstan; Kazan; Kenya; Khăm Muộn; Kiev; Kuala Lumpur; Kuwait; Kyrgyzstan; La Habana;
Lãnh thổ Palestine; Latvia; LB Nga; Li-băng; Libya; Liên bang Nga; Liên hiệp Vương quốc Anh và Bắc Ireland;
Liên Xô; Lima; Litva; London; Los Angeles; Luang Prabang; Luông Pha-băng; Luxembourg; Ma Cao; Ma-lai-xi-a; Ma-rốc;
Madagascar; Madrid; Malaysia; Maldives; Manila; Mát-xcơ-va; Melbourne; Mexico; Mi-an-ma; Minsk; Moldova;
Montenegro; Moscow; Mozambique; Mông Cổ; Myanmar; Myanmar (Miến Điện); Na Uy; Nagasaki; Nam Phi; Nam Sudan;
Namibia; Nepal; New Delhi; New York; New Zealand; Nhật Bản; Nicaragua; Niger; Nigeria; Niu Di-lân;
nước Cộng hòa xã hội chủ nghĩa Việt Nam; Okinawa; Osaka; Ottawa; Ô-xtrây-li-a; Pakistan; Panama; Papua New Guinea;
Paraguay; Paris; Phần Lan; Phi-líp-pin; Philippines; Phnom Penh; Phnôm Pênh; Phúc Kiến; Prague; Praha; Qatar;
Quảng Châu; Quảng Đông; Quảng Tây; Quế Lâm; Romania; Rome; Rwanda; Saint Petersburg; San Francisco; Santiago;
Saudi Arabia; Savannakhet; Senegal; Seoul; Serbia; Singapore; Síp; Slovakia; Slovenia; Somalia; Sri Lanka;
Stockholm; Sudan; Sydney; Syria; Tajikistan; Tanzania; Tây Ban Nha; Tehran; Thái Lan; Thành Vatican; Thâm Quyến;
Thổ Nhĩ Kỳ; Thụy Điển; Thụy Sĩ; Thụy Sỹ; Thượng Hải; Timor Leste; Timor-Leste; Togo; Tokyo; Triều Tiên; Trung Quốc;
Tunisia; Turkmenistan; Tứ Xuyên; U-crai-na; Uganda; Ukraina; Ukraine; Uruguay; Uzbekistan; Vân Nam; Venezuela;
Vientiane; Viên Chăn; Viêng Chăn; Viêng Xay; Việt Nam; Vladivostok; Vương quốc Anh; Vương quốc Campuchia;
Washington; Xiêng Khoảng; Xin-ga-po; Yangon; Yemen; Zambia; Zimbabwe
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

