import type { Command } from '../command.ts';
import { FROM, GENERAL, LAYER } from '../options.ts';
import { TAGGER } from '../tagger-options.ts';
import { REPORT } from '../output/report.ts';

/** `congvan score`. */
export const score: Command = {
  name: 'score',
  operands: 'GOLD [PREDICTED [OTHER]]',
  count: [1, 3],
  summary: {
    en: 'scores tagged documents against gold',
    vi: 'chấm tài liệu đã gán nhãn theo bản chuẩn',
  },
  details: {
    en: 'Each operand is a file, folder or glob in any format; documents are paired by their ids. Exact, partial, boundary and label scores of each layer, label, subtype and group, values and relations, with bootstrap intervals, confusions and mistakes in context. Without PREDICTED the tagger itself is scored, with --cross-validate a model trained on other parts of GOLD. With OTHER the two systems are compared by paired significance tests.',
    vi: 'Mỗi đối số là tệp, thư mục hoặc mẫu tên, định dạng bất kỳ; tài liệu được ghép theo mã. Điểm chính xác, một phần, theo biên và theo nhãn cho từng lớp, nhãn, loại con, nhóm; giá trị và quan hệ; khoảng tin cậy bootstrap; nhầm lẫn và lỗi trong ngữ cảnh. Không có PREDICTED thì chấm chính bộ gán nhãn, có --cross-validate thì chấm mô hình học từ các phần khác của GOLD. Có OTHER thì so hai hệ thống bằng kiểm định ghép cặp.',
  },
  options: [
    FROM,
    ...REPORT,
    LAYER,
    {
      name: 'examples',
      value: 'N',
      least: 0,
      text: {
        en: 'mistakes to show of each class; 10 when absent',
        vi: 'số lỗi minh họa mỗi loại; mặc định 10',
      },
    },
    {
      name: 'samples',
      value: 'N',
      least: 0,
      text: {
        en: 'resamples for intervals, 0 for none, or with OTHER for tests; 1000 when absent, 2000 with OTHER',
        vi: 'số lần lấy mẫu lại cho khoảng tin cậy, 0 là không tính, hoặc khi có OTHER cho kiểm định; mặc định 1000, có OTHER là 2000',
      },
    },
    {
      name: 'seed',
      value: 'N',
      least: 0,
      text: { en: 'of all that is random; 1 when absent', vi: 'hạt giống ngẫu nhiên; mặc định 1' },
    },
    {
      name: 'cross-validate',
      value: 'K',
      least: 2,
      text: {
        en: 'score GOLD by training K times on all but one part of it',
        vi: 'chấm GOLD bằng cách huấn luyện K lần, mỗi lần chừa một phần để chấm',
      },
    },
    {
      name: 'always',
      value: 'PATH',
      text: {
        en: 'documents that every fold trains on beside its own',
        vi: 'tài liệu mà lần huấn luyện nào cũng dùng thêm',
      },
    },
    {
      name: 'epochs',
      value: 'N',
      least: 1,
      text: { en: 'passes of training', vi: 'số lượt học' },
    },
    ...TAGGER,
    ...GENERAL,
  ],
  examples: [
    {
      line: 'congvan score gold.jsonl tagged.jsonl',
      text: { en: 'a report to read', vi: 'một báo cáo để đọc' },
    },
    {
      line: 'congvan score gold.jsonl tagged.jsonl --to html --out score.html',
      text: { en: 'a page with plots', vi: 'một trang có biểu đồ' },
    },
    {
      line: 'congvan score gold.jsonl',
      text: { en: 'how good the tagger is on this gold', vi: 'bộ gán nhãn đạt bao nhiêu' },
    },
    {
      line: 'congvan score gold.jsonl --cross-validate 2 --epochs 1',
      text: { en: 'how good training on this gold is', vi: 'học từ bản chuẩn này đạt bao nhiêu' },
    },
    {
      line: 'congvan score gold.jsonl tagged.jsonl other.jsonl --json',
      text: {
        en: 'whether two systems really differ',
        vi: 'hai hệ thống có thật sự khác nhau không',
      },
    },
  ],
  run: async (call) => (await import('../score.ts')).runScore(call),
};
