import type { Language } from '@congvan/core';

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
  'no-such-file': { en: 'no such file or folder', vi: 'không có tệp hay thư mục này' },
  'cannot-read': { en: 'cannot be read: {reason}', vi: 'không đọc được: {reason}' },
  'cannot-write': { en: 'cannot be written: {reason}', vi: 'không ghi được: {reason}' },
  'nothing-in-folder': {
    en: 'holds no file that can be read ({extensions})',
    vi: 'không có tệp nào đọc được ({extensions})',
  },
  'nothing-matches': { en: 'no file matches', vi: 'không có tệp nào khớp' },
  'invalid-utf8': { en: 'is not valid UTF-8', vi: 'không phải UTF-8 hợp lệ' },
  'invalid-json': { en: 'is not JSON: {reason}', vi: 'không phải JSON: {reason}' },
  'not-a-record': { en: 'is no record: {reason}', vi: 'không phải bản ghi: {reason}' },
  'not-a-document': {
    en: 'not a document: {reason}',
    vi: 'không phải tài liệu hợp lệ: {reason}',
  },
  'tagger-failed': { en: 'the tagger failed: {reason}', vi: 'bộ gán nhãn gặp lỗi: {reason}' },
  summary: {
    en: '{records} records, {bad} bad, {seconds} s',
    vi: '{records} bản ghi, {bad} hỏng, {seconds} giây',
  },
  'too-many-errors': {
    en: 'stopped after {bad} bad records (--max-errors {most})',
    vi: 'dừng sau {bad} bản ghi hỏng (--max-errors {most})',
  },
  unexpected: { en: 'unexpected error: {reason}', vi: 'lỗi bất ngờ: {reason}' },
} as const satisfies Record<string, Text>;

export type MessageCode = keyof typeof MESSAGES;
export type Details = Readonly<Record<string, string | number>>;

/** A message of the command with its details filled in. */
export function message(code: MessageCode, details: Details, language: Language): string {
  return MESSAGES[code][language].replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    String(details[key] ?? ''),
  );
}
