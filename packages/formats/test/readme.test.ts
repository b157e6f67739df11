import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { FORMATS, type Format } from '../src/index.ts';

const README = join(import.meta.dirname, '../README.md');
const TABLE = /(?<=<!-- formats -->\n\n)[^<]*(?=\n\n<!-- \/formats -->)/;

it('the readme lists every format (UPDATE=1 writes the list)', () => {
  const readme = readFileSync(README, 'utf8');
  const expected = table().join('\n');
  if (process.env.UPDATE) writeFileSync(README, readme.replace(TABLE, expected));
  const listed = process.env.UPDATE ? expected : TABLE.exec(readme)?.[0];
  expect(cellsOf(listed ?? '')).toEqual(cellsOf(expected));
});

function table(): string[] {
  return [
    '| name | format | does | offsets | cannot hold |',
    '| --- | --- | --- | --- | --- |',
    ...FORMATS.map((format) => row(format)),
  ];
}

function row({ name, title, read, write, offsets, cannotHold }: Format): string {
  const does = [read && 'read', write && 'write'].filter(Boolean).join(', ');
  return `| \`${name}\` | ${title.en} | ${does} | ${offsets} | ${cannotHold.en} |`;
}

/** The cells of a table's rows, however wide its columns were set. */
function cellsOf(source: string): string[][] {
  const rows = source
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.filter((cells) => !cells.every((cell) => /^-*$/.test(cell)));
}
