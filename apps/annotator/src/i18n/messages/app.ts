/** The frame of the app. */
export const app = {
  name: { vi: 'Công văn', en: 'Công văn' },
  text: { vi: 'Văn bản', en: 'Text' },
  textHelp: {
    vi: 'Dùng phím mũi tên để đi, bấm ? để xem mọi phím tắt.',
    en: 'Move with the arrow keys; press ? for all shortcuts.',
  },
  labels: { vi: 'Nhãn', en: 'Labels' },
  showLabel: { vi: 'Hiện nhãn {{label}}', en: 'Show {{label}}' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Giao diện', en: 'Theme' },
  theme_system: { vi: 'Theo hệ thống', en: 'Follow the system' },
  theme_light: { vi: 'Sáng', en: 'Light' },
  theme_dark: { vi: 'Tối', en: 'Dark' },
  paste: { vi: 'Dán văn bản', en: 'Paste a text' },
  pasteHint: {
    vi: 'Dán hoặc nhập văn bản cần gắn nhãn. Văn bản không rời khỏi máy này.',
    en: 'Paste or type the text to tag. It never leaves this machine.',
  },
  tag: { vi: 'Gắn nhãn', en: 'Tag' },
  cancel: { vi: 'Huỷ', en: 'Cancel' },
  close: { vi: 'Đóng', en: 'Close' },
  dropHere: { vi: 'Thả tệp vào đây', en: 'Drop the file here' },
  tagging: { vi: 'Đang gắn nhãn…', en: 'Tagging…' },
  tagged_one: { vi: 'Tìm thấy {{count}} thực thể', en: 'Found {{count}} entity' },
  tagged_other: { vi: 'Tìm thấy {{count}} thực thể', en: 'Found {{count}} entities' },
  taggerFailed: { vi: 'Không gắn nhãn được: {{reason}}', en: 'Tagging failed: {{reason}}' },
  unreadable: {
    vi: 'Không đọc được {{file}}: không phải văn bản UTF-8',
    en: '{{file}} is no UTF-8 text',
  },
  emptyText: { vi: 'Văn bản rỗng', en: 'The text is empty' },
} as const;
