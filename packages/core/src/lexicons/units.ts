import { words } from './list.ts';

/**
 * Units of measure and money: the canonical symbol, then the ways in which it is written.
 *
 * Symbols follow SI and Vietnam's legal units (Decree 86/2012/NĐ-CP), currencies ISO 4217; a power
 * is written as a digit (`m2`). Traditional units of land and weight keep their Vietnamese names.
 */
type Forms = readonly (readonly [canonical: string, ...forms: string[]])[];

export const MEASURES: Forms = [
  ['mm', 'mm', 'mi li mét', 'mi-li-mét', 'milimét', 'milimet', 'mm'],
  ['cm', 'cm', 'xăng ti mét', 'xăng-ti-mét', 'centimét', 'centimet', 'xentimét', 'phân'],
  ['dm', 'dm', 'đề xi mét', 'đề-xi-mét', 'decimét'],
  ['m', 'm', 'mét', 'met'],
  ['km', 'km', 'ki lô mét', 'ki-lô-mét', 'kilômét', 'kilomet', 'kilômet', 'cây số'],
  ['μm', 'μm', 'µm', 'muy crô mét', 'micrômét', 'mi crô mét', 'micromet'],
  ['nm', 'nm', 'na nô mét', 'nanomet'],
  ['hải lý', 'hải lý'],
  ['inch', 'inch', 'inches'],
  ['mm2', 'mm2', 'mm²'],
  ['cm2', 'cm2', 'cm²', 'xăng ti mét vuông', 'centimet vuông'],
  ['m2', 'm2', 'm²', 'm 2', 'mét vuông', 'm vuông'],
  ['km2', 'km2', 'km²', 'km 2', 'ki lô mét vuông', 'ki-lô-mét vuông', 'kilômét vuông', 'kilomet vuông', 'km vuông'],
  ['mm3', 'mm3', 'mm³'],
  ['cm3', 'cm3', 'cm³', 'xăng ti mét khối', 'centimet khối'],
  ['m3', 'm3', 'm³', 'm 3', 'mét khối', 'm khối', 'khối nước'],
  ['ha', 'ha', 'héc ta', 'héc-ta', 'hécta', 'hecta', 'héc-tô-a'],
  ['sào', 'sào'],
  ['mẫu', 'mẫu'],
  ['công đất', 'công đất'],
  ['mg', 'mg', 'mi li gam', 'mi-li-gam', 'miligam', 'miligram'],
  ['g', 'g', 'gam', 'gram', 'gr'],
  ['μg', 'μg', 'µg', 'mcg'],
  ['kg', 'kg', 'ki lô gam', 'ki-lô-gam', 'kilôgam', 'kilogam', 'kilogram', 'ki lô gram', 'kí lô gam', 'ki lô'],
  ['yến', 'yến'],
  ['tạ', 'tạ'],
  ['tấn', 'tấn'],
  ['tấn', 'tấn hơi'],
  ['lạng', 'lạng'],
  ['chỉ', 'chỉ vàng'],
  ['lượng', 'lượng vàng', 'cây vàng'],
  ['mL', 'ml', 'mi li lít', 'mi-li-lít', 'mililít', 'mililit'],
  ['L', 'l', 'lít', 'lit'],
  ['hL', 'hl', 'héc tô lít'],
  ['°C', '°c', '° c', 'độ c', 'oc', 'ºc', 'º c', '0c', '℃'],
  ['°F', '°f', '° f', 'độ f', 'ºf'],
  ['K', '°k', 'độ k'],
  ['độ Richter', 'độ richter'],
  ['°', 'độ', '°'],
  ['V', 'v', 'vôn', 'volt'],
  ['mV', 'mv'],
  ['kV', 'kv', 'ki lô vôn'],
  ['A', 'ampe'],
  ['mA', 'ma', 'mi li ampe'],
  ['W', 'w', 'oát', 'watt'],
  ['kW', 'kw', 'ki lô oát', 'kilôoát', 'kilowatt'],
  ['MW', 'mw', 'mê ga oát', 'megawatt', 'mêgaoát'],
  ['MWp', 'mwp'],
  ['kWp', 'kwp'],
  ['GW', 'gw', 'gigawatt'],
  ['TW', 'tw'],
  ['Wh', 'wh'],
  ['kWh', 'kwh', 'ki lô oát giờ', 'kilowatt giờ', 'kw giờ'],
  ['MWh', 'mwh'],
  ['GWh', 'gwh'],
  ['VA', 'va'],
  ['kVA', 'kva'],
  ['MVA', 'mva'],
  ['HP', 'hp', 'mã lực', 'cv'],
  ['Hz', 'hz', 'héc'],
  ['kHz', 'khz'],
  ['MHz', 'mhz'],
  ['GHz', 'ghz'],
  ['bit', 'bit'],
  ['KB', 'kb', 'kilobyte'],
  ['MB', 'mb', 'megabyte'],
  ['GB', 'gb', 'gigabyte'],
  ['TB', 'tb', 'terabyte'],
  ['byte', 'byte'],
  ['kbit/s', 'kbps', 'kbit/s', 'kilobit trên giây', 'kilobit/giây'],
  ['Mbit/s', 'mbps', 'mbit/s', 'megabit trên giây', 'megabit/giây'],
  ['Gbit/s', 'gbps', 'gbit/s', 'gigabit trên giây', 'gigabit/giây'],
  ['Pa', 'pa'],
  ['kPa', 'kpa'],
  ['MPa', 'mpa'],
  ['bar', 'bar'],
  ['dB', 'db', 'dba', 'đề xi ben'],
  ['lux', 'lux'],
  ['calo', 'calo', 'calorie'],
  ['kcal', 'kcal', 'ki lô calo'],
  ['TEU', 'teu', 'teus'],
  ['DWT', 'dwt'],
];

/** Written without white space only: alone they are too often something else. */
export const TIGHT_MEASURES: ReadonlySet<string> = new Set(words('oc g v w l va ma bar bit 0c phân cv pa'));

export const PERCENTS: Forms = [
  ['%', '%', 'phần trăm'],
  ['‰', '‰', '%o', 'phần nghìn', 'phần ngàn'],
  ['điểm %', 'điểm %', '% điểm', 'điểm phần trăm'],
];

export const CURRENCIES: Forms = [
  ['VND', 'đồng', 'đ', 'đồng việt nam', 'vnd', 'vnđ', '₫', 'vn đồng', 'đvn', 'vn$', 'đồng vn'],
  ['USD', 'usd', '$', 'us$', 'đô la', 'đô-la', 'đôla', 'đô la mỹ', 'đô-la mỹ', 'đôla mỹ', 'đô', 'mỹ kim', 'dollar', 'đô la hoa kỳ'],
  ['EUR', 'eur', '€', 'euro', 'euros', 'ơ rô', 'ơ-rô'],
  ['GBP', 'gbp', '£', 'bảng anh', 'bảng'],
  ['JPY', 'jpy', '¥', 'yên', 'yên nhật', 'yen', 'yen nhật'],
  ['CNY', 'cny', 'rmb', 'nhân dân tệ', 'ndt', 'tệ'],
  ['KRW', 'krw', '₩', 'won', 'won hàn quốc'],
  ['INR', 'inr', '₹', 'rupee', 'rupi', 'rupee ấn độ'],
  ['THB', 'thb', '฿', 'bạt', 'baht', 'bạt thái'],
  ['LAK', 'lak', 'kíp', 'kip', 'kíp lào'],
  ['KHR', 'khr', 'riel', 'riên'],
  ['AUD', 'aud', 'đô la úc', 'đô-la úc', 'đôla úc'],
  ['CAD', 'cad', 'đô la canada', 'đô-la canada'],
  ['SGD', 'sgd', 'đô la singapore', 'đô-la singapore'],
  ['HKD', 'hkd', 'đô la hồng kông', 'đô-la hồng kông'],
  ['TWD', 'twd', 'đô la đài loan'],
  ['CHF', 'chf', 'franc thụy sĩ', 'phrăng thụy sĩ'],
  ['RUB', 'rub', 'rúp', 'rúp nga', 'rup'],
  ['AED', 'aed', 'dirham'],
  ['SEK', 'sek'],
  ['NOK', 'nok'],
  ['DKK', 'dkk'],
  ['MYR', 'myr', 'ringgit'],
  ['IDR', 'idr', 'rupiah'],
  ['PHP', 'php'],
  ['SDR', 'sdr'],
];

/** Abbreviations that hold a scale and the đồng: `12,5 trđ`. */
export const SCALED_DONG: ReadonlyMap<string, number> = new Map([
  ['trđ', 1e6],
  ['trd', 1e6],
  ['tđ', 1e9],
  ['tỷđ', 1e9],
  ['ngđ', 1e3],
  ['nđ', 1e3],
  ['triệuđ', 1e6],
  ['nghìnđ', 1e3],
]);

/** Words that `đồng` only begins: `05 đồng chí` is no money. */
export const AFTER_DONG: ReadonlySet<string> = new Set(words('chí bào nghiệp minh đội nát hồ bộ ruộng tiền phạm tác cỏ lúa muối chủ sàng giám phục khởi dao tháp nai dân loạt chiêng cảm thời hương ý bằng đẳng quản đều thuận hành tình tổ xoài hới đăng thau trưởng'));

/** Nouns of two syllables after a slash: `đồng/học sinh/tháng`. */
export const TAIL_NOUNS: readonly string[] = [
  'ngày đêm', 'ngày công', 'học sinh', 'sinh viên', 'học viên', 'đồng chí', 'hộ dân', 'hộ gia đình', 'hộ nghèo',
  'nhân khẩu', 'lao động', 'cá nhân', 'tập thể', 'gia đình', 'sản phẩm', 'trẻ em', 'đơn vị',
  'đối tượng',
  'cổ phiếu',
  'hành khách', 'giáo viên', 'đại biểu', 'tổ chức', 'doanh nghiệp', 'người dân', 'lượt người', 'lượt khách',
  'đảng viên', 'cán bộ', 'vạn dân', 'giường bệnh', 'năm học', 'héc ta', 'mét vuông', 'mét khối',
  'mô hình', 'công trình', 'dự án', 'thành viên', 'hội viên', 'chi bộ', 'trường hợp', 'bệnh nhân', 'căn nhà', 'căn hộ',
];

/** What a `đ/h` tail shortens. */
export const TAIL_SHORT: ReadonlyMap<string, string> = new Map([
  ['h', 'giờ'],
  ['ng', 'người'],
  ['th', 'tháng'],
]);
