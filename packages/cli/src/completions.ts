import type { Language } from '@congvan/core';

import type { Command, Option } from './command.ts';

/** The shells that completions are written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A script that completes commands, options and their values in a shell. */
export function completionsFor(
  shell: (typeof SHELLS)[number],
  commands: readonly Command[],
  language: Language,
): string {
  return { bash, zsh, fish }[shell](commands, language);
}

function bash(commands: readonly Command[]): string {
  return `_congvan() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}:$before" in
${commands.flatMap(bashValues).join('\n')}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map((one) => `    ${one.name}) words="${optionWords(one).join(' ')}" ;;`).join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _congvan congvan
`;
}

function bashValues({ name, options }: Command): string[] {
  return options
    .filter(({ choices }) => choices)
    .map((option) => `    ${name}:--${option.name}) words="${option.choices!.join(' ')}" ;;`);
}

function optionWords({ options }: Command): string[] {
  return options.map(({ name }) => `--${name}`);
}

function zsh(commands: readonly Command[], language: Language): string {
  const names = commands.map(
    ({ name, summary }) => `    '${name}:${quotedInside(summary[language])}'`,
  );
  return `#compdef congvan
_congvan() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${commands.map((command) => zshCommand(command, language)).join('\n')}
  esac
}
compdef _congvan congvan
`;
}

function zshCommand({ name, options }: Command, language: Language): string {
  const specs = options.map((option) => `'${zshOption(option, language)}'`);
  return `    ${name}) _arguments ${specs.join(' ')} '*:file:_files' ;;`;
}

function zshOption({ name, value, choices, text }: Option, language: Language): string {
  const about = quotedInside(text[language]).replaceAll(/[[\]:]/g, ' ');
  if (value === undefined) return `--${name}[${about}]`;
  const action = choices ? `(${choices.join(' ')})` : '_files';
  return `--${name}=[${about}]:${value}:${action}`;
}

function fish(commands: readonly Command[], language: Language): string {
  const all = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap((command) => [
    `complete -c congvan -n "not __fish_seen_subcommand_from ${all}" -f -a ${command.name} -d '${quotedForFish(command.summary[language])}'`,
    ...command.options.map((option) => fishOption(command.name, option, language)),
  ]);
  return `${lines.join('\n')}\n`;
}

function fishOption(command: string, option: Option, language: Language): string {
  const { name, short, value, choices, text } = option;
  const letter = short === undefined ? '' : ` -s ${short}`;
  const values = choices ? ` -x -a '${choices.join(' ')}'` : value === undefined ? '' : ' -r';
  return `complete -c congvan -n "__fish_seen_subcommand_from ${command}" -l ${name}${letter}${values} -d '${quotedForFish(text[language])}'`;
}

function quotedInside(text: string): string {
  return text.replaceAll("'", String.raw`'\''`);
}

function quotedForFish(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`);
}
