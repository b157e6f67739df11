/** The frame of the app. */
export const app = {
  name: { vi: 'Công văn', en: 'Công văn' },
  text: { vi: 'Văn bản', en: 'Text' },
  textHelp: {
    vi: 'Dùng phím mũi tên để đi, bấm ? để xem mọi phím tắt.',
    en: 'Move with the arrow keys; press ? for all shortcuts.',
  },
  showLabel: { vi: 'Hiện nhãn {{label}}', en: 'Show {{label}}' },
  theme: { vi: 'Giao diện', en: 'Theme' },
  theme_system: { vi: 'Theo hệ thống', en: 'Follow the system' },
  theme_light: { vi: 'Sáng', en: 'Light' },
  theme_dark: { vi: 'Tối', en: 'Dark' },
  badDate: { vi: 'Ghi như 2017-02-14, 2017-02 hoặc 2017', en: 'Write 2017-02-14, 2017-02 or 2017' },
  delete: { vi: 'Xoá', en: 'Delete' },
  cancel: { vi: 'Huỷ', en: 'Cancel' },
  failed: { vi: 'Không làm được: {{reason}}', en: 'It failed: {{reason}}' },
  close: { vi: 'Đóng', en: 'Close' },
  taggerFailed: { vi: 'Không gắn nhãn được: {{reason}}', en: 'Tagging failed: {{reason}}' },
} as const;
