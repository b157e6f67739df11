import type { Command } from '../command.ts';
import { GENERAL, SCHEME, STREAM } from '../options.ts';

/** `congvan convert`. */
export const convert: Command = {
  name: 'convert',
  operands: '[FILE|DIR|GLOB|-]…',
  count: [0, Infinity],
  summary: {
    en: 'writes documents in another format',
    vi: 'chuyển tài liệu sang định dạng khác',
  },
  details: {
    en: 'What the output format cannot hold is told on standard error, the first of each kind one by one, with --json all; with --strict nothing is written if there is any. Formats that are one file of records are streamed; the others are kept in memory until the end.',
    vi: 'Những gì định dạng đầu ra không giữ được được báo ở luồng lỗi, mỗi loại vài mục đầu, có --json thì đủ; có --strict thì khi đó không ghi gì. Định dạng gồm các bản ghi nối tiếp được ghi dần; các định dạng khác giữ trong bộ nhớ đến cuối.',
  },
  options: [...STREAM, SCHEME, ...GENERAL],
  examples: [
    {
      line: 'congvan convert tagged.jsonl --to brat --out brat',
      text: { en: 'a folder of .txt and .ann', vi: 'một thư mục .txt và .ann' },
    },
    {
      line: 'congvan convert brat --to conll2003 --scheme BIOES --out corpus.conll',
      text: { en: 'outer entities as tags of tokens', vi: 'thực thể lớp ngoài thành nhãn của từ' },
    },
    {
      line: 'congvan convert tagged.jsonl --to conll2003 --strict --out flat.conll',
      text: {
        en: 'refuses when anything would be lost (exit code 3)',
        vi: 'từ chối nếu có gì bị mất (mã kết thúc 3)',
      },
    },
  ],
  async run(call) {
    const { planOf, run } = await import('../run.ts');
    const to = call.arguments.get('to') ?? 'jsonl';
    return run(
      await planOf(call, { task: 'convert', to, tagger: {}, units: false }),
      call.terminal,
    );
  },
};
