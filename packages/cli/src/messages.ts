import { fillTemplate, type Language } from '@congvan/core';

import type { Text } from './command.ts';

const MESSAGES = {
  'unknown-command': {
    en: 'there is no command {name}; congvan --help lists them',
    vi: 'không có lệnh {name}; xem congvan --help',
  },
  'unknown-option': {
    en: 'there is no option {name}; see congvan {command} --help',
    vi: 'không có tùy chọn {name}; xem congvan {command} --help',
  },
  'missing-value': { en: '{name} needs a value', vi: '{name} cần một giá trị' },
  'unwanted-value': { en: '{name} takes no value', vi: '{name} không nhận giá trị' },
  'bad-choice': {
    en: '{name} cannot be {value}; it is one of {choices}',
    vi: '{name} không thể là {value}; chỉ nhận {choices}',
  },
  'bad-number': {
    en: '{name} must be a whole number of at least {least}, not {value}',
    vi: '{name} phải là số nguyên từ {least} trở lên, không phải {value}',
  },
  'operand-count': {
    en: 'congvan {command} takes {operands}; see congvan {command} --help',
    vi: 'congvan {command} nhận {operands}; xem congvan {command} --help',
  },
  'resume-needs-out': {
    en: '--resume needs --out with a file',
    vi: '--resume cần --out là một tệp',
  },
  'bad-knowledge': {
    en: 'is no file of lexicons: {reason}',
    vi: 'không phải tệp từ điển hợp lệ: {reason}',
  },
  'bad-model': { en: 'is no model: {reason}', vi: 'không phải mô hình: {reason}' },
  'curve-needs-dev': {
    en: '--curve needs --dev: documents to measure on',
    vi: '--curve cần --dev: tài liệu để đo',
  },
  'tests-need-samples': {
    en: '--samples 0 leaves nothing to test the two systems with',
    vi: '--samples 0 thì không có gì để kiểm định hai hệ thống',
  },
  'no-documents': {
    en: 'there is no document to work with',
    vi: 'không có tài liệu nào để dùng',
  },
  epoch: {
    en: '{layer} {epoch}/{epochs}: loss {loss}',
    vi: '{layer} {epoch}/{epochs}: mất mát {loss}',
  },
  'epoch-best': {
    en: '{layer} {epoch}/{epochs}: loss {loss}, F1 on dev {dev}, the best so far',
    vi: '{layer} {epoch}/{epochs}: mất mát {loss}, F1 trên dev {dev}, tốt nhất đến nay',
  },
  'epoch-worse': {
    en: '{layer} {epoch}/{epochs}: loss {loss}, F1 on dev {dev}',
    vi: '{layer} {epoch}/{epochs}: mất mát {loss}, F1 trên dev {dev}',
  },
  fold: {
    en: 'fold {fold}/{folds}: {documents} documents tagged',
    vi: 'phần {fold}/{folds}: đã gán nhãn {documents} tài liệu',
  },
  'explain-format': {
    en: '--explain is written as table or jsonl, not {to}',
    vi: '--explain chỉ ghi dạng table hoặc jsonl, không phải {to}',
  },
  'no-such-file': { en: 'no such file or folder', vi: 'không có tệp hay thư mục này' },
  'cannot-read': { en: 'cannot be read: {reason}', vi: 'không đọc được: {reason}' },
  'nothing-in-folder': {
    en: 'holds no file that can be read ({extensions})',
    vi: 'không có tệp nào đọc được ({extensions})',
  },
  'nothing-matches': { en: 'no file matches', vi: 'không có tệp nào khớp' },
  'invalid-utf8': { en: 'is not valid UTF-8', vi: 'không phải UTF-8 hợp lệ' },
  'tagger-failed': { en: 'the tagger failed: {reason}', vi: 'bộ gán nhãn gặp lỗi: {reason}' },
  'line-too-long': {
    en: 'is longer than a record may be (128 MB) and is left out',
    vi: 'dài hơn mức cho phép (128 MB) nên bị bỏ qua',
  },
  'worker-failed': {
    en: 'the worker that had it died: {reason}',
    vi: 'luồng xử lý nó đã dừng đột ngột: {reason}',
  },
  'input-changed': {
    en: 'is not what it was when the unfinished run read it; run again without --resume',
    vi: 'đã khác lúc lần chạy dở đọc; hãy chạy lại không có --resume',
  },
  'part-too-short': {
    en: 'has {size} bytes, fewer than the {written} that were written; run again without --resume',
    vi: 'có {size} byte, ít hơn {written} byte đã ghi; hãy chạy lại không có --resume',
  },
  'other-run': {
    en: 'was begun with other files or options; use the same ones, or leave out --resume',
    vi: 'được bắt đầu với tệp hoặc tùy chọn khác; hãy dùng đúng như trước, hoặc bỏ --resume',
  },
  'resume-needs-chunks': {
    en: '--resume works for formats written record by record, and {to} is not',
    vi: '--resume chỉ dùng cho định dạng ghi từng bản ghi, {to} thì không',
  },
  'resume-strict': {
    en: '--resume cannot be used with --strict',
    vi: 'không dùng --resume cùng --strict',
  },
  'needs-folder': {
    en: 'the output is several files; name a folder with --out',
    vi: 'kết quả gồm nhiều tệp; hãy nêu thư mục bằng --out',
  },
  complete: {
    en: 'is complete already; there is nothing to go on with',
    vi: 'đã xong từ trước; không còn gì để chạy tiếp',
  },
  stopping: {
    en: 'finishing the records in hand (Ctrl-C again to end at once)',
    vi: 'đang làm nốt các bản ghi dở (nhấn Ctrl-C lần nữa để dừng ngay)',
  },
  summary: {
    en: '{records} records, {bad} errors, {seconds} s',
    vi: '{records} bản ghi, {bad} lỗi, {seconds} giây',
  },
  interrupted: {
    en: 'stopped after {records} records',
    vi: 'đã dừng sau {records} bản ghi',
  },
  'go-on': {
    en: 'run the same command with --resume to go on',
    vi: 'chạy lại đúng lệnh đó thêm --resume để tiếp tục',
  },
  checked: {
    en: '{documents} documents, {problems} problems',
    vi: '{documents} tài liệu, {problems} lỗi',
  },
  'more-losses': {
    en: '{count} more of the kind {code}; --json lists each',
    vi: 'còn {count} mục nữa thuộc loại {code}; --json liệt kê từng mục',
  },
  refused: {
    en: 'nothing is written: {losses} things would be lost (--strict)',
    vi: 'không ghi gì: sẽ mất {losses} mục (--strict)',
  },
  'too-many-errors': {
    en: 'stopped after {bad} errors (--max-errors {most})',
    vi: 'dừng sau {bad} lỗi (--max-errors {most})',
  },
  'progress-count': {
    en: '{records} records · {rate}/s',
    vi: '{records} bản ghi · {rate}/giây',
  },
  'refused-by-system': { en: 'stopped: {reason}', vi: 'đã dừng: {reason}' },
  unexpected: { en: 'unexpected error: {reason}', vi: 'lỗi bất ngờ: {reason}' },
} as const satisfies Record<string, Text>;

export type MessageCode = keyof typeof MESSAGES;
export type Details = Readonly<Record<string, string | number>>;

/** A message of the command with its details filled in. */
export function message(code: MessageCode, details: Details, language: Language): string {
  return fillTemplate(MESSAGES[code][language], details);
}
