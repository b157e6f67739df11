/** Writes the table of formats into the README, or with --check says whether it is the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { FORMATS, type Format } from '../src/index.ts';

const README = resolve(import.meta.dirname, '../README.md');
const MARKS = ['<!-- formats -->\n', '\n<!-- /formats -->'] as const;

/** The README with the table of formats as the code has it. */
export function withTable(readme: string): string {
  const [before, rest] = readme.split(MARKS[0]) as [string, string];
  const after = rest.slice(rest.indexOf(MARKS[1]));
  return `${before}${MARKS[0]}\n${tableOf(FORMATS)}${after}`;
}

function tableOf(formats: readonly Format[]): string {
  const rows = formats.map((format) => {
    const { name, title, extensions, offsets, cannotHold, read, write } = format;
    const ways = read && write ? 'reads, writes' : read ? 'reads' : 'writes';
    const files = extensions.map((extension) => `.${extension}`).join(' ');
    return [`\`${name}\``, title.en, files, ways, offsets, cannotHold.en].join(' | ');
  });
  const head = ['name', 'format', 'files', '', 'offsets', 'cannot hold'].join(' | ');
  const lines = [head, '--- | --- | --- | --- | --- | ---', ...rows];
  return lines.map((line) => `| ${line} |\n`).join('');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(README, withTable(readFileSync(README, 'utf8')));
}
