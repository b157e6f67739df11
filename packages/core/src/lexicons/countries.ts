import { phrases } from './list.ts';

// Source: Unicode CLDR (Vietnamese names of territories), with the aliases of the Vietnamese press.

/** Countries by their Vietnamese names. */
export const COUNTRIES: readonly string[] = phrases(`
Cộng hòa dân chủ nhân dân Lào; CHDCND Lào; Cộng hòa Dân chủ Nhân dân Lào; CHDCND Triều Tiên; Cộng hòa nhân dân Trung Hoa; CHLB Đức; Cộng hòa Liên bang Đức; Liên bang Nga; LB Nga; Cộng hòa Pháp; Cộng hòa Cuba; Cộng hòa Ấn Độ; Cộng hòa Fiji; Hợp chủng quốc Hoa Kỳ; Liên Xô; Đông Đức; Vương quốc Anh; Cộng hòa Séc; Đài Loan; Hồng Kông; Hong Kong; Ma Cao; Bắc Kinh; Viêng Chăn; Viên Chăn; Phnôm Pênh; Phnom Penh; Tokyo; Seoul; Moscow; Mát-xcơ-va; Washington; New York; Paris; London; Bangkok; Singapore; Thượng Hải; Quảng Tây; Vân Nam; Quảng Đông; Bôlykhămxay; Xiêng Khoảng; Hủa Phăn; Luông Pha-băng; Luang Prabang; Savannakhet; Khăm Muộn; Viêng Xay; Kiev; Berlin; Bruxelles; Geneva; Saint Petersburg; Bắc Triều Tiên; Thổ Nhĩ Kỳ; Campuchia;
Afghanistan; Ai Cập; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Azerbaijan;
Ả Rập Saudi; Ả Rập Xê-út; Ấn Độ; Ba Lan; Bangladesh; Belarus; Benin; Bê-la-rút; Bolivia;
Bosnia và Herzegovina; Botswana; Bồ Đào Nha; Bra-xin; Brazil; Brunei; Bulgaria; Burkina Faso; Burundi;
Cam-pu-chia; Cameroon; Campuchia; Canada; Các Tiểu Vương quốc Ả Rập Thống nhất; Chad; CHDCND Lào;
CHDCND Triều Tiên; CHLB Đức; CHND Trung Hoa; CHXHCN Việt Nam; Colombia; Congo - Brazzaville;
Congo - Kinshasa; Costa Rica; Côte d’Ivoire; Cộng hòa Dân chủ Nhân dân Lào; Cộng hòa Dominica;
Cộng hòa Nhân dân Trung Hoa; Cộng hòa Séc; Cộng hòa Trung Phi; Cộng hòa xã hội chủ nghĩa Việt Nam; Croatia;
Cu-ba; Cuba; Djibouti; Đan Mạch; Đài Loan; Đặc khu Hành chính Hồng Kông, Trung Quốc;
Đặc khu Hành chính Macao, Trung Quốc; Đông Ti-mo; Ecuador; El Salvador; Eritrea; Estonia; Eswatini; Ethiopia;
Fiji; Gabon; Gambia; Georgia; Ghana; Guatemala; Guinea; Guinea Xích Đạo; Haiti; Hà Lan; Hàn Quốc; Hoa Kỳ;
Honduras; Hong Kong; Hồng Kông; Hợp chủng quốc Hoa Kỳ; Hung-ga-ri; Hungary; Hy Lạp; I-ta-li-a; Iceland;
In-đô-nê-xi-a; Indonesia; Iran; Iraq; Ireland; Israel; Italia; Italy; Jamaica; Jordan; Kazakhstan; Kenya;
Kuwait; Kyrgyzstan; Latvia; Lãnh thổ Palestine; LB Nga; Li-băng; Libya; Liên bang Nga;
Liên hiệp Vương quốc Anh và Bắc Ireland; Litva; Luxembourg; Ma-lai-xi-a; Ma-rốc; Madagascar; Malaysia;
Maldives; Mexico; Mi-an-ma; Moldova; Montenegro; Mozambique; Mông Cổ; Myanmar; Myanmar (Miến Điện); Na Uy;
Nam Phi; Namibia; Nepal; New Zealand; Nhật Bản; Nicaragua; Niger; Nigeria; Niu Di-lân;
nước Cộng hòa xã hội chủ nghĩa Việt Nam; Ô-xtrây-li-a; Pakistan; Panama; Papua New Guinea; Paraguay;
Phần Lan; Phi-líp-pin; Philippines; Qatar; Romania; Rwanda; Saudi Arabia; Senegal; Serbia; Singapore; Síp;
Slovakia; Slovenia; Somalia; Sri Lanka; Sudan; Syria; Tajikistan; Tanzania; Tây Ban Nha; Thành Vatican;
Thái Lan; Thổ Nhĩ Kỳ; Thụy Điển; Thụy Sĩ; Thụy Sỹ; Timor-Leste; Togo; Triều Tiên; Trung Quốc; Tunisia;
Turkmenistan; U-crai-na; Uganda; Ukraina; Ukraine; Uruguay; Uzbekistan; Venezuela; Việt Nam; Vương quốc Anh;
Vương quốc Campuchia; Xin-ga-po; Yemen; Zambia; Zimbabwe
`);

/** Countries whose name of one syllable is also a word or a given name. */
export const SHORT_COUNTRIES: readonly string[] = phrases(`
Anh; Áo; Bỉ; Chile; Đức; Hàn; Lào; Mali; Mỹ; Nga; Nhật; Oman; Peru; Pháp; Séc; Úc; Ý
`);

/** Regions, seas and continents. */
export const REGIONS: readonly string[] = phrases(`
Ba Tơ; Bắc Bộ; Bắc Trung Bộ; Biển Đông; biển Đông; Bình Trị Thiên; châu Á; châu Âu; châu Đại Dương; châu Mỹ;
châu Phi; duyên hải miền Trung; Duyên hải Nam Trung Bộ; Điện Biên Phủ; Đông Bắc; Đông Dương; Đông Nam Á;
Đông Nam Bộ; đồng bằng Bắc Bộ; Đồng bằng sông Cửu Long; Đồng bằng sông Hồng; Đồng Tháp Mười;
hành lang Đông - Tây; Hoàng Sa; miền Bắc; miền Nam; miền Trung; Nam Bộ; Nam Trung Bộ; Nghệ Tĩnh; Pác Bó;
quần đảo Hoàng Sa; quần đảo Trường Sa; Sài Gòn; Sài Gòn - Gia Định; Tân Trào; Tây Bắc; Tây Nam Bộ;
Tây Nguyên; Tiểu vùng sông Mê Công; Trung Bộ; Trung du và miền núi Bắc Bộ; Trung du và miền núi phía Bắc;
Trung Đông; Trường Sa; Trường Sơn; Việt Bắc; Vịnh Bắc Bộ; xứ Nghệ; xứ Thanh
`);

