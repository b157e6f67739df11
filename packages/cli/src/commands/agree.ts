import type { Layer } from '@congvan/evaluate';

import type { Call, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { FROM, GENERAL, LAYER } from '../options.ts';
import { deliverReport, formOf, REPORT } from '../output/report.ts';

/** `congvan agree`. */
export const agree: Command = {
  name: 'agree',
  operands: 'FILE|DIR FILE|DIR…',
  count: [2, Infinity],
  summary: {
    en: 'measures how annotators agree',
    vi: 'đo mức đồng thuận giữa những người gán nhãn',
  },
  details: {
    en: 'Each operand is what one annotator did: a file or folder in any format; documents are paired by their ids. Pairwise F1, Cohen’s and Fleiss’ kappa over tokens, Krippendorff’s alpha (nominal and unitising) and gamma.',
    vi: 'Mỗi đối số là phần việc của một người: tệp hoặc thư mục, định dạng bất kỳ; tài liệu được ghép theo mã. F1 từng cặp, kappa của Cohen và Fleiss theo từ, alpha của Krippendorff (danh nghĩa và phân đoạn) và gamma.',
  },
  options: [
    FROM,
    ...REPORT,
    LAYER,
    {
      name: 'no-gamma',
      text: { en: 'leave out gamma, which takes longest', vi: 'bỏ gamma, phần tính lâu nhất' },
    },
    ...GENERAL,
  ],
  examples: [
    {
      line: 'congvan agree gold.jsonl tagged.jsonl',
      text: { en: 'two annotators', vi: 'hai người gán nhãn' },
    },
    {
      line: 'congvan agree gold.jsonl tagged.jsonl other.jsonl --to markdown',
      text: { en: 'three, as Markdown', vi: 'ba người, dạng Markdown' },
    },
  ],
  run: runAgree,
};

async function runAgree(call: Call): Promise<ExitCode> {
  const { arguments: given, terminal } = call;
  const { agree, writeAgreement } = await import('@congvan/evaluate');
  const { readCorpus } = await import('../input/corpus.ts');
  const { reportPairing } = await import('../score.ts');
  const annotators = [];
  let bad = 0;
  for (const [i, path] of given.operands.entries()) {
    const earlier = given.operands.slice(0, i).filter((one) => one === path).length;
    const name = earlier === 0 ? path : `${path} (${earlier + 1})`;
    const corpus = await readCorpus([path], call);
    annotators.push({ name, documents: corpus.documents });
    bad += corpus.bad;
  }
  const layer = (given.get('layer') ?? 'all') as Layer;
  const report = agree(annotators, { layer, ...(given.has('no-gamma') && { gamma: false }) });
  for (const problem of report.problems) reportPairing(problem, terminal);
  await deliverReport(writeAgreement(report, formOf(given), terminal.language), given, terminal);
  return bad + report.problems.length === 0 ? EXIT.ok : EXIT.bad;
}
