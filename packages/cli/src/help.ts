import type { Language } from '@congvan/core';

import type { Command, Option } from './command.ts';
import { COMMANDS } from './commands.ts';
import { EXIT_TEXTS } from './exit.ts';
import { aligned } from './output/columns.ts';
import type { Colors } from './terminal.ts';

const HEADS = {
  usage: { en: 'Usage', vi: 'Cách dùng' },
  commands: { en: 'Commands', vi: 'Các lệnh' },
  options: { en: 'Options', vi: 'Tùy chọn' },
  examples: { en: 'Examples', vi: 'Ví dụ' },
  exit: { en: 'Exit codes', vi: 'Mã kết thúc' },
} as const;

const ABOUT = {
  en: 'Finds and reads people, titles, bodies, places, dates, numbers and documents in Vietnamese government prose.',
  vi: 'Tìm và đọc người, chức danh, tổ chức, địa danh, thời gian, số liệu và văn bản trong văn xuôi hành chính.',
};

/** The help of the whole command. */
export function overview(language: Language, colors: Colors): string {
  const head = heads(language, colors);
  return lines([
    ABOUT[language],
    '',
    `${head('usage')} congvan ${words(language)}`,
    '',
    head('commands'),
    ...columns(COMMANDS.map(({ name, summary }) => [name, summary[language]])),
    '',
    head('exit'),
    ...columns(EXIT_TEXTS.map(([code, text]) => [String(code), text[language]])),
  ]);
}

/** The help of one command. */
export function helpOf(command: Command, language: Language, colors: Colors): string {
  const head = heads(language, colors);
  const usage = ['congvan', command.name, '[OPTION]…', command.operands].filter(Boolean).join(' ');
  return lines([
    command.summary[language],
    '',
    `${head('usage')} ${usage}`,
    '',
    command.details[language],
    '',
    head('options'),
    ...columns(command.options.map((option) => [spelled(option), described(option, language)])),
    '',
    head('examples'),
    ...command.examples.flatMap(({ line, text }) => [`  ${line}`, `      ${text[language]}`]),
  ]);
}

/** `-o, --out PATH`. */
function spelled({ name, short, value }: Option): string {
  const letter = short === undefined ? '    ' : `-${short}, `;
  return `${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function described({ text, choices }: Option, language: Language): string {
  return choices ? `${text[language]}: ${choices.join(', ')}` : text[language];
}

function heads(language: Language, colors: Colors) {
  return (name: keyof typeof HEADS) => colors.bold(`${HEADS[name][language]}:`);
}

function words(language: Language): string {
  return language === 'vi' ? 'LỆNH [TÙY CHỌN]… [TỆP]…' : 'COMMAND [OPTION]… [FILE]…';
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  return aligned(rows).map((line) => `  ${line}`);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
