import type { Command } from '../command.ts';
import { FROM, GENERAL } from '../options.ts';

/** `congvan train`. */
export const train: Command = {
  name: 'train',
  operands: 'FILE|DIR|GLOB…',
  count: [1, Infinity],
  summary: {
    en: 'trains a model on annotated documents',
    vi: 'huấn luyện mô hình từ tài liệu đã gán nhãn',
  },
  details: {
    en: 'Reads documents with gold entities in any format and writes a model for congvan tag --model. With --dev each layer ends when it gets no better there. The best model so far is kept beside the output as MODEL.best: Ctrl-C writes it as the result, and after a crash --resume goes on from it. The same documents, options and seed give the same model.',
    vi: 'Đọc tài liệu có thực thể chuẩn ở định dạng bất kỳ và ghi mô hình cho congvan tag --model. Có --dev thì mỗi lớp dừng khi điểm trên đó không tăng nữa. Mô hình tốt nhất đến lúc đó được giữ ở MODEL.best: Ctrl-C ghi nó làm kết quả, và sau sự cố --resume chạy tiếp từ nó. Cùng tài liệu, tùy chọn và hạt giống cho cùng mô hình.',
  },
  options: [
    FROM,
    {
      name: 'out',
      short: 'o',
      value: 'MODEL',
      text: {
        en: 'the model file; model.cvm when absent',
        vi: 'tệp mô hình; mặc định model.cvm',
      },
    },
    {
      name: 'dev',
      value: 'PATH',
      text: {
        en: 'documents to stop early by, never trained on',
        vi: 'tài liệu để dừng sớm, không dùng để học',
      },
    },
    {
      name: 'from-model',
      value: 'MODEL|shipped',
      text: {
        en: 'go on from this model or from the one that comes along; a new one when absent',
        vi: 'học tiếp từ mô hình này hoặc mô hình kèm theo; mặc định là mô hình mới',
      },
    },
    {
      name: 'resume',
      text: {
        en: 'go on from the best model that a stopped training left',
        vi: 'học tiếp từ mô hình tốt nhất mà lần huấn luyện dở để lại',
      },
    },
    {
      name: 'epochs',
      value: 'N',
      least: 1,
      text: { en: 'passes over the data at most', vi: 'số lượt học nhiều nhất' },
    },
    {
      name: 'patience',
      value: 'N',
      least: 0,
      text: {
        en: 'passes without a better score on --dev; 2 when absent',
        vi: 'số lượt không tăng điểm trên --dev thì dừng; mặc định 2',
      },
    },
    {
      name: 'curve',
      value: 'FILE.svg',
      text: {
        en: 'draw how F1 on --dev grows with the number of documents',
        vi: 'vẽ F1 trên --dev tăng thế nào theo số tài liệu',
      },
    },
    {
      name: 'seed',
      value: 'N',
      least: 0,
      text: {
        en: 'of the order of documents; 1 when absent',
        vi: 'hạt giống ngẫu nhiên; mặc định 1',
      },
    },
    ...GENERAL,
  ],
  examples: [
    {
      line: 'congvan train gold.jsonl --epochs 2 --out house.cvm',
      text: { en: 'a model of your own', vi: 'một mô hình của riêng bạn' },
    },
    {
      line: 'congvan train gold.jsonl --dev other.jsonl --epochs 1 --curve curve.svg',
      text: { en: 'and whether more documents would help', vi: 'và thêm tài liệu có ích không' },
    },
    {
      line: 'congvan train gold.jsonl --dev other.jsonl --from-model house.cvm --out better.cvm',
      text: { en: 'more of the same, as long as it helps', vi: 'học thêm chừng nào còn có ích' },
    },
  ],
  run: async (call) => (await import('../train.ts')).runTrain(call),
};
