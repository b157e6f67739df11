import type { Command } from '../command.ts';
import { GENERAL } from '../options.ts';

/** `congvan tag`. */
export const tag: Command = {
  name: 'tag',
  operands: '[FILE|DIR|GLOB|-]…',
  count: [0, Infinity],
  summary: { en: 'finds the entities of texts', vi: 'tìm các thực thể trong văn bản' },
  details: {
    en: 'Reads texts or records {"id", "text", "date"?} and writes one document of JSON a line, in the order of the input. A bad record is reported with its file and line, and the rest goes on.',
    vi: 'Đọc văn bản hoặc bản ghi {"id", "text", "date"?} và ghi mỗi tài liệu một dòng JSON, theo thứ tự đầu vào. Bản ghi hỏng được báo kèm tệp và dòng, phần còn lại vẫn chạy tiếp.',
  },
  options: [
    {
      name: 'from',
      value: 'FORMAT',
      choices: ['auto', 'text', 'jsonl'],
      text: { en: 'what the input is', vi: 'định dạng đầu vào' },
    },
    {
      name: 'to',
      value: 'FORMAT',
      choices: ['jsonl'],
      text: { en: 'what to write', vi: 'định dạng đầu ra' },
    },
    {
      name: 'out',
      short: 'o',
      value: 'PATH',
      text: { en: 'write there, not to standard output', vi: 'ghi vào đây thay cho đầu ra chuẩn' },
    },
    {
      name: 'jobs',
      short: 'j',
      value: 'N',
      least: 1,
      text: { en: 'work in N threads', vi: 'chạy N luồng' },
    },
    {
      name: 'max-errors',
      value: 'N',
      least: 0,
      text: { en: 'stop after more than N bad records', vi: 'dừng khi có hơn N bản ghi hỏng' },
    },
    ...GENERAL,
  ],
  examples: [],
  run: async (call) => (await import('../run.ts')).run(call, 'tag'),
};
