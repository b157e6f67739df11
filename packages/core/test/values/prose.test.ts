import { describe, expect, test } from 'vitest';

import { createTagger, readInline, type Document } from '../../src/index.ts';

const tagger = createTagger({ model: null, labels: ['DATE', 'NUMBER'] });

/** Sentences with the dates and numbers that are in them. */
const SENTENCES = String.raw`
⟦D Sáng ngày 12/3/2024⟧, xã tổ chức hội nghị với ⟦N 120⟧ đại biểu.
Toàn huyện có ⟦N 18/21⟧ xã đạt chuẩn, tăng ⟦N 03⟧ xã so với ⟦D cùng kỳ năm 2022⟧.
Thu ngân sách ước đạt ⟦N 12 tỷ 350 triệu đồng⟧, bằng ⟦N 104,5%⟧ kế hoạch.
Trong ⟦D 6 tháng đầu năm 2024⟧, đã kết nạp ⟦N 15⟧ đảng viên, đạt ⟦N 75%⟧ chỉ tiêu.
Công trình khởi công ⟦D ngày 02/9⟧ và hoàn thành trước ⟦D ngày 31/12/2024⟧.
Nhân dịp ⟦D 02/9⟧ và ⟦D 07/11/2023⟧, chi bộ trao huy hiệu cho ⟦N hai⟧ đồng chí.
Lớp học mở vào các ngày ⟦D 3⟧, ⟦D 4⟧ và ⟦D 5/6/2024⟧ cho ⟦N 40⟧ học viên.
Đồng chí có ⟦D 30 năm⟧ tuổi nghề, ⟦D năm nay⟧ ⟦N 52 tuổi⟧.
Đại hội lần ⟦N thứ XIII⟧ đề ra ⟦N ba⟧ nhiệm vụ trọng tâm.
Kỳ họp ⟦N thứ ba⟧ thông qua ⟦N 08⟧ nghị quyết.
Sáng thứ trưởng làm việc với ⟦N bốn⟧ đơn vị.
Mỗi hộ được hỗ trợ từ ⟦N 5⟧ con giống trở lên.
Hỗ trợ ⟦N từ 5 đến 10 triệu đồng⟧ cho mỗi hộ nghèo.
Lãi suất giữ ở mức ⟦N 6,5%/năm⟧ trong ⟦D 12 tháng⟧.
Diện tích gieo cấy ⟦D vụ Đông Xuân 2023-2024⟧ là ⟦N 1.250 ha⟧, năng suất ⟦N 68 tạ/ha⟧.
Thu nhập bình quân ⟦N 62 triệu đồng/người/năm⟧, tỷ lệ hộ nghèo còn ⟦N 1,8%⟧.
Cuộc họp bắt đầu lúc ⟦D 14 giờ 30 phút ngày 05/4/2024⟧ tại tầng hai.
Giai đoạn cách mạng mới đòi hỏi ⟦N hai⟧ điều.
Kế hoạch ⟦D giai đoạn 2021 - 2025⟧, tầm nhìn đến ⟦D năm 2030⟧.
Ông sinh ⟦D năm 1970⟧, vào ngành ⟦D tháng 9/1992⟧.
Ông Nguyễn Văn A (⟦D 1970⟧), bà Trần Thị B (SN ⟦D 1982⟧).
Quyết định có hiệu lực ⟦D từ ngày 01/7/2024 đến hết ngày 30/6/2025⟧.
Nước dâng cao ⟦N 2,5 m⟧, ngập ⟦N 300⟧ ngôi nhà, thiệt hại ⟦N 4,2 tỷ đồng⟧.
Tổ chức sinh hoạt ⟦D hằng tháng⟧, kiểm điểm ⟦D 06 tháng một lần⟧.
Giá trị sản xuất tăng ⟦N 12,9%⟧ so với ⟦D cùng kỳ⟧.
Có ⟦N 2/3⟧ số phiếu tán thành.
Đã giải ngân ⟦N 45/60 tỷ đồng⟧.
Tiếp ⟦N 15⟧ lượt công dân, nhận ⟦N 07⟧ đơn, trong đó ⟦N 05⟧ đơn thuộc thẩm quyền.
Điều 5 quy định ⟦N ba⟧ trường hợp; khoản 2 quy định thời hạn ⟦D 30 ngày⟧.
Nhà văn hóa khối 5 có sức chứa ⟦N 150⟧ chỗ ngồi.
⟦N Hai⟧ đơn vị đã hoàn thành; các đơn vị còn lại hoàn thành trong ⟦D quý II/2024⟧.
Phát biểu ⟦D sáng nay⟧ (⟦D 8/2⟧), đồng chí nêu ⟦N 04⟧ giải pháp.
Tuyển sinh lớp 10 ⟦D năm học 2024 - 2025⟧ có ⟦N 03⟧ nguyện vọng.
⟦N Hai⟧ khối thi trong hàng tiếng đồng hồ.
Theo văn bản số 15 ⟦D ngày 17/7/2023⟧, trong ⟦N 2⟧ ⟦D năm 2022⟧ và ⟦D 2023⟧ đã cấp vốn.
Gió mạnh cấp ⟦N 6-7⟧; xe biển 29A - 223.81 bị giữ ⟦D 24 giờ⟧.
Gió đông bắc mạnh dần lên cấp ⟦N 5⟧, có lúc cấp ⟦N 6⟧. Rủi ro thiên tai cấp 1.
Ban hành Quyết định[4] về ⟦N hai⟧ việc; tàu QN 6758 và tàu HP - 4356 cùng ⟦N 12⟧ thuyền viên.
Các chức danh gồm: 1- Trưởng ban; 2- Phó ban; 3- Ủy viên.
Dân số ⟦N 12.500⟧ người, trong tổng số ⟦N 1,2 triệu⟧ dân; môn Toán hệ số ⟦N 2⟧.
Triệu tập ⟦N 7⟧ người theo Điều 5; Quân đội ⟦N 2⟧ nước diễn tập tại khu vực 9.
Vị trí 1 thuộc Hợp phần 2 của Quốc lộ 37 giao với đường sắt.
Trên mạng xã hội X, Đại hội ⟦N X⟧ và Hội nhiệm kỳ ⟦N I⟧, ⟦N II⟧ được kể lại ⟦N hai⟧ lần.
Tái hiện 1 cách sinh động ruộng lúa chín sớm của ⟦N chín⟧ hộ.
Lúc ⟦D 13h30 phút ngày 12/4⟧, ⟦D 16h05' ngày 3/5⟧; ⟦D nǎm 1960⟧ và ⟦D năm học trước⟧.
| ⟦D 2025⟧ | ⟦N 12⟧ |
Nhà thơ (⟦D 1820-1874⟧) và chúa (⟦D 1705 - 1740⟧) trong những năm tháng ấy.
Cờ treo đến ⟦N 2/3⟧ cột; nghỉ đến ⟦D 2/9⟧; tuyển sinh lớp 10 ⟦D năm 2024-2025⟧.
Trong khoảng thời gian ⟦D từ ngày 5 đến ngày 13/5/2025⟧, kéo dài đến khoảng ⟦D 15/7⟧.
Tàu cá Vũng Rô 01 và tàu Biển Xanh 20 chở ⟦N 5⟧ khách trong ⟦D 25 đến 30 phút⟧; trên tàu có ⟦N 20⟧ người.
Phạt tù ⟦D từ 3 năm đến 7 năm⟧; học sinh ⟦N từ đủ 6 tuổi đến dưới 11 tuổi⟧.
Đợt ⟦N 2⟧ diễn ra ⟦D từ ngày 10 đến ngày 15/5⟧.
Tuyến đường dài ⟦N 3,2 km⟧, rộng ⟦N 7,5m⟧, tổng vốn ⟦N 28 tỷ đồng⟧.
`;

interface Row {
  readonly sentence: string;
  readonly gold: Document;
}

function rows(): Row[] {
  return SENTENCES.trim()
    .split('\n')
    .map((sentence) => ({ sentence, gold: readInline(sentence) }));
}

const spans = ({ text, entities }: Document) =>
  entities.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);

describe('in prose', () => {
  test.each(rows())('$sentence', ({ gold }) => {
    expect(spans(tagger.tag(gold.text))).toEqual(spans(gold));
  });
});
