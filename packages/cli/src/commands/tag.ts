import type { Command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { Failure } from '../failure.ts';
import { GENERAL, SCHEME, STREAM } from '../options.ts';
import { TAGGER, taggerOptions } from '../tagger-options.ts';

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
    ...STREAM,
    SCHEME,
    ...TAGGER,
    {
      name: 'units',
      text: {
        en: 'give places the official codes of administrative units as refs: dvhc:16726',
        vi: 'ghi mã đơn vị hành chính vào ref của địa danh: dvhc:16726',
      },
    },
    {
      name: 'explain',
      text: {
        en: 'write every candidate, its rule and score, and why it won or lost',
        vi: 'ghi mọi ứng viên, quy tắc và điểm của nó, và vì sao thắng hay thua',
      },
    },
    ...GENERAL,
  ],
  examples: [
    {
      line: 'congvan tag report.txt',
      text: { en: 'one document of JSON on standard output', vi: 'in một tài liệu JSON' },
    },
    {
      line: 'congvan tag report.txt --to table',
      text: {
        en: 'what was found, with values, to look at',
        vi: 'bảng kết quả kèm giá trị để đọc',
      },
    },
    {
      line: 'congvan tag report.txt --explain',
      text: {
        en: 'which rule found what, and why it won',
        vi: 'quy tắc nào tìm thấy gì và vì sao được chọn',
      },
    },
    {
      line: 'congvan tag report.txt --lexicons house.json --labels PERSON,ORGANIZATION',
      text: { en: 'with names of your own', vi: 'kèm tên riêng của bạn' },
    },
    {
      line: 'congvan tag archive --out archive.jsonl.gz --jobs 2',
      text: { en: 'a folder into one packed file', vi: 'cả thư mục vào một tệp nén' },
    },
    {
      line: 'congvan tag records.jsonl --out tagged.jsonl --resume',
      text: { en: 'a long run, begun or gone on with', vi: 'một lần chạy dài, mới hoặc tiếp tục' },
    },
    {
      line: 'cat records.jsonl | congvan tag --from jsonl > tagged.jsonl',
      text: { en: 'as a filter', vi: 'dùng như bộ lọc' },
    },
  ],
  async run(call) {
    const { planOf, run } = await import('../run.ts');
    const given = call.arguments;
    const tagger = await taggerOptions(given);
    const task = given.has('explain') ? 'explain' : 'tag';
    const to = given.get('to') ?? (task === 'explain' ? 'table' : 'jsonl');
    if (task === 'explain' && !['table', 'jsonl'].includes(to)) {
      throw new Failure(EXIT.usage, 'explain-format', { to });
    }
    return run(await planOf(call, { task, to, tagger, units: given.has('units') }), call.terminal);
  },
};
