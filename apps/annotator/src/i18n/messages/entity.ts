/** The panel of one entity. */
export const entity = {
  title: { vi: 'Thực thể', en: 'Entity' },
  none: {
    vi: 'Đưa con trỏ tới một thực thể để xem chi tiết.',
    en: 'Point at an entity to see what is known of it.',
  },
  label: { vi: 'Nhãn', en: 'Label' },
  subtype: { vi: 'Loại con', en: 'Subtype' },
  value: { vi: 'Giá trị', en: 'Value' },
  score: { vi: 'Độ chắc chắn', en: 'Certainty' },
  rule: { vi: 'Nguồn', en: 'Found by' },
  place: { vi: 'Vị trí', en: 'Place' },
  inside: { vi: 'Nằm trong', en: 'Inside' },
  holds: { vi: 'Giữ chức', en: 'Holds' },
  heldBy: { vi: 'Người giữ', en: 'Held by' },
  issuedOn: { vi: 'Ban hành ngày', en: 'Issued on' },
  issuedBy: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  actions: { vi: 'Việc làm được ở đây', en: 'What can be done here' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  remove: { vi: 'Xoá', en: 'Delete' },
  drag: { vi: 'Kéo để đổi mép', en: 'Drag to move the edge' },
} as const;
