import { checkDocument, describeProblem, type Document } from '@congvan/core';

import type { Call, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { FROM, GENERAL } from '../options.ts';
import type { Report } from '../input/batch.ts';
import type { Terminal } from '../terminal.ts';

/** `congvan check`. */
export const check: Command = {
  name: 'check',
  operands: '[FILE|DIR|GLOB|-]…',
  count: [0, Infinity],
  summary: {
    en: 'finds what is wrong with annotated documents',
    vi: 'tìm chỗ sai trong tài liệu đã gán nhãn',
  },
  details: {
    en: 'Checks that files can be read, and of each document the bounds of entities, edges, crossing and nesting, labels, subtypes and relations. One line for each problem on standard output; exit code 1 when there is one.',
    vi: 'Kiểm tra tệp có đọc được không, và với mỗi tài liệu: phạm vi thực thể, mép, cắt chéo, lồng nhau, nhãn, loại con và quan hệ. Mỗi lỗi một dòng ở đầu ra chuẩn; mã kết thúc 1 nếu có lỗi.',
  },
  options: [FROM, ...GENERAL],
  examples: [
    {
      line: 'congvan check brat',
      text: { en: 'all files of a folder', vi: 'mọi tệp trong thư mục' },
    },
    {
      line: 'congvan check tagged.jsonl --json',
      text: { en: 'a line of JSON for each problem', vi: 'mỗi lỗi một dòng JSON' },
    },
  ],
  run: runCheck,
};

async function runCheck(call: Call): Promise<ExitCode> {
  const { arguments: given, terminal } = call;
  const { walk } = await import('../input/corpus.ts');
  let documents = 0;
  let problems = 0;
  for await (const read of walk(given.operands, call)) {
    documents += read.documents.length;
    const found = read.documents.flatMap((one) => problemsOf(one, read.file, terminal));
    for (const report of [...read.reports, ...found]) {
      if (report.severity !== 'note') problems += 1;
      await terminal.print(`${terminal.line(report)}\n`);
    }
  }
  terminal.report({}, 'checked', terminal.say('checked', { documents, problems }), 'note');
  return problems === 0 ? EXIT.ok : EXIT.bad;
}

function problemsOf(document: Document, file: string, { language }: Terminal): Report[] {
  return checkDocument(document).map((problem) => ({
    file,
    document: document.id,
    code: problem.code,
    message: describeProblem(problem, language),
    severity: 'error',
  }));
}
