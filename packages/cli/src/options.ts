import { READABLE, WRITABLE } from './formats.ts';
import type { Option } from './command.ts';

/** Options that every command takes. */
export const GENERAL: readonly Option[] = [
  {
    name: 'json',
    text: {
      en: 'messages and reports as JSON, for programs',
      vi: 'thông báo và báo cáo dạng JSON, cho chương trình đọc',
    },
  },
  {
    name: 'lang',
    value: 'LANGUAGE',
    choices: ['vi', 'en'],
    text: {
      en: 'language of the messages; else CONGVAN_LANG or the locale decides',
      vi: 'ngôn ngữ của thông báo; nếu không có thì theo CONGVAN_LANG hoặc locale',
    },
  },
  { name: 'help', short: 'h', text: { en: 'this help', vi: 'trợ giúp này' } },
];

/** What the input is. */
export const FROM: Option = {
  name: 'from',
  value: 'FORMAT',
  choices: ['auto', ...READABLE],
  text: {
    en: 'format of the input; auto goes by name and content',
    vi: 'định dạng đầu vào; auto xét theo tên và nội dung',
  },
};

/** Options of commands that read records and write them. */
export const STREAM: readonly Option[] = [
  FROM,
  {
    name: 'to',
    value: 'FORMAT',
    choices: WRITABLE,
    text: { en: 'format of the output; jsonl when absent', vi: 'định dạng đầu ra; mặc định jsonl' },
  },
  {
    name: 'out',
    short: 'o',
    value: 'PATH',
    text: {
      en: 'write there, not to standard output; a folder where a format has several files',
      vi: 'ghi vào đây thay cho đầu ra chuẩn; là thư mục nếu định dạng gồm nhiều tệp',
    },
  },
  {
    name: 'compress',
    value: 'KIND',
    choices: ['none', 'gzip', 'zstd'],
    text: {
      en: 'pack the output, if it is one file; else .gz and .zst in --out decide. Packed input is unpacked by itself',
      vi: 'nén đầu ra nếu là một tệp; nếu không có thì theo đuôi .gz, .zst của --out. Đầu vào nén tự được giải nén',
    },
  },
  {
    name: 'jobs',
    short: 'j',
    value: 'N',
    least: 1,
    text: { en: 'work in N threads; 1 when absent', vi: 'chạy N luồng; mặc định 1' },
  },
  {
    name: 'resume',
    text: {
      en: 'go on with the unfinished output of a run that was stopped or killed',
      vi: 'chạy tiếp kết quả dở của lần chạy bị dừng hoặc bị tắt',
    },
  },
  {
    name: 'max-errors',
    value: 'N',
    least: 0,
    text: { en: 'stop after more than N errors', vi: 'dừng khi có hơn N lỗi' },
  },
  {
    name: 'strict',
    text: {
      en: 'write nothing if the output format cannot hold all',
      vi: 'không ghi gì nếu định dạng đầu ra không giữ được hết',
    },
  },
  {
    name: 'quiet',
    short: 'q',
    text: { en: 'report errors only', vi: 'chỉ báo lỗi' },
  },
];

/** How tags of tokens say where entities begin and end. */
export const SCHEME: Option = {
  name: 'scheme',
  value: 'SCHEME',
  choices: ['IOB1', 'IOB2', 'BIOES'],
  text: { en: 'tags of CoNLL formats; IOB2 when absent', vi: 'kiểu nhãn CoNLL; mặc định IOB2' },
};

/** Which entities are compared. */
export const LAYER: Option = {
  name: 'layer',
  value: 'LAYER',
  choices: ['outer', 'inner', 'all'],
  text: {
    en: 'entities inside no other, those inside one, or all',
    vi: 'thực thể lớp ngoài, lớp trong, hay tất cả',
  },
};
