/** What can go wrong with keeping work, and what to do then. */
export const storage = {
  quota: {
    vi: 'Ổ đĩa hoặc phần dành cho trình duyệt đã đầy, nên {{count}} thao tác cuối mới chỉ nằm trong trang này. Hãy giải phóng chỗ rồi thử lại, hoặc tải bản sao lưu ngay.',
    en: 'The disk, or the browser’s share of it, is full: the last {{count}} steps are in this page only. Free some room and try again, or download a backup now.',
  },
  failing: {
    vi: 'Trình duyệt không ghi được ({{reason}}), nên {{count}} thao tác cuối mới chỉ nằm trong trang này. Trang tự thử lại; để chắc chắn, hãy tải bản sao lưu.',
    en: 'The browser cannot write ({{reason}}): the last {{count}} steps are in this page only. The page keeps trying; to be safe, download a backup.',
  },
  fleeting: {
    vi: 'Trình duyệt không cho trang này lưu dữ liệu ({{reason}}), có thể do cửa sổ ẩn danh. Mọi việc sẽ mất khi đóng trang: hãy tải bản sao lưu trước khi đóng.',
    en: 'The browser lets this page keep nothing ({{reason}}), perhaps because the window is private. All work is lost when the page closes: download a backup before that.',
  },
  version: {
    vi: 'Dữ liệu trên máy do bản Công văn mới hơn ghi. Hãy tải lại trang để dùng bản mới; dữ liệu cũ vẫn nguyên.',
    en: 'The data on this machine was written by a newer Công văn. Reload the page to get it; the data is untouched.',
  },
  blocked: {
    vi: 'Một thẻ khác còn mở bản Công văn cũ. Hãy đóng các thẻ khác rồi tải lại trang.',
    en: 'Another tab still runs an older Công văn. Close the other tabs and reload the page.',
  },
  outdated: {
    vi: 'Bản Công văn mới đã mở ở thẻ khác; thẻ này không ghi được nữa. Hãy tải lại trang.',
    en: 'A newer Công văn was opened in another tab; this one can write no more. Reload the page.',
  },
  damaged: {
    vi: 'Dữ liệu của dự án bị hỏng ({{reason}}). Có thể lấy ra phần còn đọc được dưới dạng bản sao lưu.',
    en: 'The data of the project is damaged ({{reason}}). What can still be read can be taken out as a backup.',
  },
  dropped_one: {
    vi: 'Một thao tác bị bỏ vì thẻ khác đã sửa đúng chỗ đó trước.',
    en: 'One step was given up: another tab had changed that place before.',
  },
  dropped_other: {
    vi: '{{count}} thao tác bị bỏ vì thẻ khác đã sửa đúng những chỗ đó trước.',
    en: '{{count}} steps were given up: another tab had changed those places before.',
  },
  newVersion: { vi: 'Đã có bản Công văn mới.', en: 'A new version of Công văn is here.' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  reload: { vi: 'Tải lại trang', en: 'Reload' },
  backup: { vi: 'Tải bản sao lưu', en: 'Download a backup' },
  salvage: { vi: 'Lấy phần còn đọc được', en: 'Take out what can be read' },
  salvaged: {
    vi: 'Đã lấy ra {{documents}} văn bản; {{lost}} phần không đọc được.',
    en: 'Took out {{documents}} documents; {{lost}} parts could not be read.',
  },
  dismiss: { vi: 'Đã hiểu', en: 'Understood' },
  room: {
    vi: 'Đã dùng {{used}} trong {{quota}} trình duyệt dành cho trang.',
    en: '{{used}} used of the {{quota}} that the browser gives this page.',
  },
  persisted: {
    vi: 'Trình duyệt cam kết không tự xoá.',
    en: 'The browser has promised not to clear it.',
  },
  notPersisted: {
    vi: 'Trình duyệt có thể tự xoá khi thiếu chỗ; hãy sao lưu thường xuyên.',
    en: 'The browser may clear it when room is short; back up often.',
  },
  onlyHere: {
    vi: 'Mọi thứ nằm trên máy này; không gì được gửi đi.',
    en: 'Everything stays on this machine; nothing is sent anywhere.',
  },
} as const;
