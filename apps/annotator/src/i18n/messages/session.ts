/** What is said while a document is worked on, most of it to screen readers. */
export const session = {
  suggestion: { vi: 'gợi ý', en: 'suggestion' },
  confirmed: { vi: 'đã xác nhận', en: 'confirmed' },
  entity: { vi: '{{label}}: {{text}}, {{state}}', en: '{{label}}: {{text}}, {{state}}' },
  selected: { vi: 'đã chọn: {{text}}', en: 'selected: {{text}}' },
  blank: { vi: 'dòng trống', en: 'blank line' },
  refused: { vi: 'Không được: {{reason}}', en: 'Not possible: {{reason}}' },
  allConfirmed: { vi: 'Không còn gợi ý nào', en: 'No suggestion is left' },
  nothingThere: { vi: 'Không có thực thể nào ở đây', en: 'There is no entity here' },
  cannot_link: {
    vi: 'Chỉ nối được người với chức danh, văn bản với ngày hay cơ quan ban hành',
    en: 'Only a person and a title, or a document and its day or issuer, can be linked',
  },
  cannot_join: {
    vi: 'Chỉ gộp được hai thực thể cùng nhãn: người, tổ chức hay địa danh',
    en: 'Only two people, two bodies or two places can be the same',
  },
  noValue: {
    vi: 'Chỉ thời gian, số liệu và văn bản có giá trị',
    en: 'Only dates, numbers and documents have a value',
  },
  linking: {
    vi: 'Nhấp vào thực thể để nối, hoặc đi tới rồi bấm Enter; Esc để thôi',
    en: 'Click the entity to link, or go there and press Enter; Esc to stop',
  },
  lost: {
    vi: 'Thay đổi này không giữ được: thẻ khác đã sửa chỗ ấy trước.',
    en: 'This change was not kept: another tab changed the same place first.',
  },
} as const;
