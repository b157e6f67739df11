/** Learning from corrections. */
export const learning = {
  title: { vi: 'Học từ chỗ đã sửa', en: 'Learning from corrections' },
  hint: {
    vi: 'Bộ gắn nhãn học thói quen của kho văn bản này từ những văn bản đã xong hoặc đã xác nhận hết, ngay trên máy này, rồi gợi ý lại ở những chỗ chưa ai xác nhận.',
    en: 'The tagger learns the habits of this archive from documents that are done or wholly confirmed, on this machine, and then suggests anew where nobody has confirmed anything.',
  },
  corrected: {
    vi: '{{count}} văn bản đã sửa để học',
    en: '{{count}} corrected documents to learn from',
  },
  waiting: {
    vi: '{{count}} văn bản còn chờ gợi ý tốt hơn',
    en: '{{count}} documents wait for better suggestions',
  },
  learn: { vi: 'Học ngay', en: 'Learn now' },
  learning: { vi: 'Đang học…', en: 'Learning…' },
  suggesting: { vi: 'Đang gợi ý lại…', en: 'Suggesting anew…' },
  auto: {
    vi: 'Tự học sau mỗi {{count}} văn bản xong',
    en: 'Learn by itself after every {{count}} documents done',
  },
  own: { vi: 'Đang dùng mô hình đi kèm.', en: 'The model of the app is in use.' },
  personal: {
    vi: 'Đang dùng mô hình riêng, học từ {{count}} văn bản lúc {{when}}.',
    en: 'A personal model is in use, learnt from {{count}} documents on {{when}}.',
  },
  shared: {
    vi: 'Đang dùng mô hình nhận từ người khác, nạp lúc {{when}}.',
    en: 'A model shared by somebody is in use, loaded on {{when}}.',
  },
  gain: {
    vi: 'Kết quả trên văn bản đã sửa, mỗi văn bản do mô hình chưa học nó gắn',
    en: 'On the corrected documents, each tagged by a model that has not seen it',
  },
  before: { vi: 'Trước khi học', en: 'Before' },
  after: { vi: 'Sau khi học', en: 'After' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  f1: { vi: 'F1 khớp hẳn, mọi lớp', en: 'Exact F1, all layers' },
  unmeasured: {
    vi: 'Cần ít nhất hai văn bản để đo.',
    en: 'At least two documents are needed to measure.',
  },
  suggested: {
    vi: 'Nay có {{count}} gợi ý ở văn bản chưa xong.',
    en: 'There are now {{count}} suggestions in documents that are not done.',
  },
  save: { vi: 'Tải mô hình riêng', en: 'Download the personal model' },
  load: { vi: 'Nạp mô hình', en: 'Load a model' },
  reset: { vi: 'Bỏ mô hình riêng', en: 'Discard the personal model' },
  uncertain: {
    vi: 'Xem văn bản kém chắc chắn trước',
    en: 'Show the least certain documents first',
  },
} as const;
