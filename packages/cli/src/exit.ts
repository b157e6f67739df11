import type { Text } from './command.ts';

/** The exit codes of every command. */
export const EXIT = { ok: 0, bad: 1, usage: 2, stopped: 3, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each exit code means. */
export const EXIT_TEXTS: readonly (readonly [ExitCode, Text])[] = [
  [EXIT.ok, { en: 'all is well', vi: 'mọi việc ổn' }],
  [
    EXIT.bad,
    {
      en: 'the run went to its end, but something was bad; it is on standard error',
      vi: 'đã chạy hết, nhưng có dữ liệu hỏng; xem luồng lỗi chuẩn',
    },
  ],
  [
    EXIT.usage,
    { en: 'the command line is wrong; nothing was done', vi: 'dòng lệnh sai; chưa làm gì' },
  ],
  [
    EXIT.stopped,
    {
      en: 'the run stopped early: no documents, too many bad records, or the output cannot be written',
      vi: 'dừng giữa chừng: không có tài liệu, quá nhiều bản ghi hỏng, hoặc không ghi được kết quả',
    },
  ],
  [
    EXIT.interrupted,
    {
      en: 'Ctrl-C; the records in hand are finished and written',
      vi: 'Ctrl-C; các bản ghi đang làm đã được ghi xong',
    },
  ],
];
