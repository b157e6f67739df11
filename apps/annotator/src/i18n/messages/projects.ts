/** The list of projects. */
export const projects = {
  title: { vi: 'Dự án', en: 'Projects' },
  new: { vi: 'Dự án mới', en: 'New project' },
  name: { vi: 'Tên dự án', en: 'Name of the project' },
  create: { vi: 'Tạo', en: 'Create' },
  restore: { vi: 'Khôi phục từ bản sao lưu', en: 'Restore a backup' },
  sample: { vi: 'Mở báo cáo mẫu', en: 'Open the sample report' },
  backup: { vi: 'Sao lưu', en: 'Back up' },
  deleteTitle: { vi: 'Xoá “{{name}}”?', en: 'Delete “{{name}}”?' },
  deleteHint: {
    vi: 'Xoá {{count}} văn bản cùng mọi chú thích và lịch sử khỏi máy này. Không hoàn tác được.',
    en: 'This removes {{count}} documents with their annotation and history from this machine. It cannot be undone.',
  },
  progress: {
    vi: '{{done}} / {{documents}} văn bản xong',
    en: '{{done}} of {{documents}} documents done',
  },
  changed: { vi: 'Sửa lần cuối {{when}}', en: 'Last changed {{when}}' },
  empty: {
    vi: 'Chưa có dự án nào. Tạo một dự án hoặc khôi phục bản sao lưu.',
    en: 'There are no projects yet. Create one or restore a backup.',
  },
  annotator: { vi: 'Tên người gắn nhãn', en: 'Your name as annotator' },
  annotatorHint: {
    vi: 'Ghi trong lịch sử và trong tệp xuất khi đối chiếu với người khác.',
    en: 'Stands in the history, and in comparisons with other annotators.',
  },
  restored: {
    vi: 'Đã khôi phục “{{name}}” với {{count}} văn bản.',
    en: 'Restored “{{name}}” with {{count}} documents.',
  },
  restoredPartly: {
    vi: 'Đã khôi phục “{{name}}” với {{count}} văn bản. Bản sao lưu hỏng ở: {{damage}}.',
    en: 'Restored “{{name}}” with {{count}} documents. The backup is damaged: {{damage}}.',
  },
  damage_bad_line: { vi: 'dòng {{line}}', en: 'line {{line}}' },
  damage_bad_entry: {
    vi: 'văn bản ở dòng {{line}} ({{reason}})',
    en: 'document in line {{line}} ({{reason}})',
  },
  damage_no_history: { vi: 'không có lịch sử', en: 'no history' },
  problem_no_backup: {
    vi: 'Tệp này không phải bản sao lưu của Công văn.',
    en: 'This file is no backup of Công văn.',
  },
  problem_newer: {
    vi: 'Bản sao lưu do Công văn mới hơn ghi; hãy tải lại trang để dùng bản mới.',
    en: 'The backup was written by a newer Công văn; reload the page to get it.',
  },
  problem_too_large: {
    vi: 'Bản sao lưu quá lớn (trên 1 GB khi giải nén).',
    en: 'The backup is too large (over 1 GB unpacked).',
  },
  copyOf: { vi: '{{name}} (khôi phục)', en: '{{name}} (restored)' },
} as const;
