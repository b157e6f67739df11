/** The subtypes of the seven labels. */
export const subtypes = {
  // Titles
  office: { vi: 'chức vụ', en: 'office' },
  rank: { vi: 'cấp bậc', en: 'rank' },
  degree: { vi: 'học hàm, học vị', en: 'degree' },
  honour: { vi: 'danh hiệu', en: 'honour' },
  // Bodies
  party: { vi: 'Đảng', en: 'Party' },
  state: { vi: 'Nhà nước', en: 'State' },
  front: { vi: 'mặt trận, đoàn thể', en: 'front, mass organisation' },
  'armed-forces': { vi: 'lực lượng vũ trang', en: 'armed forces' },
  court: { vi: 'toà án, viện kiểm sát', en: 'court, procuracy' },
  school: { vi: 'trường học', en: 'school' },
  health: { vi: 'y tế', en: 'health' },
  company: { vi: 'doanh nghiệp', en: 'company' },
  press: { vi: 'báo chí', en: 'press' },
  // Places
  unit: { vi: 'đơn vị hành chính', en: 'administrative unit' },
  hamlet: { vi: 'thôn, xóm, khối', en: 'hamlet, block' },
  street: { vi: 'đường phố', en: 'street' },
  water: { vi: 'sông, hồ, biển', en: 'water' },
  terrain: { vi: 'địa hình', en: 'terrain' },
  facility: { vi: 'công trình', en: 'facility' },
  country: { vi: 'quốc gia', en: 'country' },
  region: { vi: 'vùng', en: 'region' },
  other: { vi: 'khác', en: 'other' },
  // Times
  date: { vi: 'ngày, tháng, năm', en: 'date' },
  time: { vi: 'giờ, buổi', en: 'time of day' },
  duration: { vi: 'khoảng thời gian', en: 'duration' },
  set: { vi: 'định kỳ', en: 'recurring' },
  interval: { vi: 'từ … đến …', en: 'interval' },
  // Numbers
  cardinal: { vi: 'số đếm', en: 'cardinal' },
  ordinal: { vi: 'số thứ tự', en: 'ordinal' },
  percent: { vi: 'phần trăm', en: 'percent' },
  money: { vi: 'tiền', en: 'money' },
  measure: { vi: 'đo lường', en: 'measure' },
  ratio: { vi: 'tỉ lệ', en: 'ratio' },
  age: { vi: 'tuổi', en: 'age' },
} as const;
