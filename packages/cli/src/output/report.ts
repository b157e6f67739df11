import type { ReportFormat } from '@congvan/evaluate';

import type { Arguments } from '../arguments.ts';
import type { Option } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from './file-sink.ts';

/** Options of commands that write a report. */
export const REPORT: readonly Option[] = [
  {
    name: 'to',
    value: 'FORM',
    choices: ['text', 'json', 'markdown', 'html'],
    text: {
      en: 'form of the report; html is one page that needs no network',
      vi: 'dạng báo cáo; html là một trang không cần mạng',
    },
  },
  {
    name: 'out',
    short: 'o',
    value: 'FILE',
    text: { en: 'write there, not to standard output', vi: 'ghi vào đây thay cho đầu ra chuẩn' },
  },
];

/** The form that a command line asks for. */
export function formOf(given: Arguments): ReportFormat {
  return (given.get('to') as ReportFormat | undefined) ?? (given.has('json') ? 'json' : 'text');
}

/** Brings a report to where it goes. */
export async function deliverReport(
  report: string,
  given: Arguments,
  terminal: Terminal,
): Promise<void> {
  const out = given.get('out');
  if (out === undefined || out === '-') await terminal.print(report);
  else await writeWhole(out, report);
}
