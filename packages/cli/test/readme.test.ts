import { readFileSync, writeFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { EXIT_TEXTS } from '../src/exit.ts';
import { COMMANDS } from '../src/index.ts';

const README = new URL('../README.md', import.meta.url);

test('the readme lists the commands and exit codes as they are (UPDATE=1 writes it)', () => {
  const readme = readFileSync(README, 'utf8');
  const commands = COMMANDS.map(({ name, operands, summary }) => [
    `\`congvan ${name} ${operands.replaceAll('|', String.raw`\|`)}\``,
    summary.en,
  ]);
  const codes = EXIT_TEXTS.map(([code, text]) => [String(code), text.en]);
  const fresh = between(
    between(readme, 'commands', tableOf(['command', 'what it does'], commands)),
    'exit codes',
    tableOf(['exit code', 'meaning'], codes),
  );
  if (process.env['UPDATE'] === '1') writeFileSync(README, fresh);
  expect(readFileSync(README, 'utf8')).toBe(fresh);
});

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  return `${text.slice(0, from)}\n\n${content}\n\n${text.slice(to)}`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) =>
    Math.max(...[cell, ...rows.map((row) => row[i]!)].map(({ length }) => length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
