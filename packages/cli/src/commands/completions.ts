import type { Command } from '../command.ts';
import { SHELLS } from '../completions.ts';
import { EXIT } from '../exit.ts';
import { Failure } from '../failure.ts';
import { GENERAL } from '../options.ts';

/** `congvan completions`. */
export const completions: Command = {
  name: 'completions',
  operands: 'bash|zsh|fish',
  count: [1, 1],
  summary: {
    en: 'prints completions for a shell',
    vi: 'in mã gợi ý dòng lệnh cho shell',
  },
  details: {
    en: 'bash: put `source <(congvan completions bash)` into ~/.bashrc. zsh: the same into ~/.zshrc, after compinit. fish: `congvan completions fish > ~/.config/fish/completions/congvan.fish`.',
    vi: 'bash: thêm `source <(congvan completions bash)` vào ~/.bashrc. zsh: thêm như vậy vào ~/.zshrc, sau compinit. fish: `congvan completions fish > ~/.config/fish/completions/congvan.fish`.',
  },
  options: GENERAL,
  examples: [
    {
      line: 'congvan completions bash > congvan.bash',
      text: { en: 'a script to source', vi: 'một tệp để nạp vào shell' },
    },
  ],
  async run({ arguments: given, terminal }) {
    const { completionsFor } = await import('../completions.ts');
    const { COMMANDS } = await import('../commands.ts');
    const shell = SHELLS.find((name) => name === given.operands[0]);
    if (!shell) {
      const details = {
        name: 'completions',
        value: given.operands[0]!,
        choices: SHELLS.join(', '),
      };
      throw new Failure(EXIT.usage, 'bad-choice', details);
    }
    await terminal.print(completionsFor(shell, COMMANDS, terminal.language));
    return EXIT.ok;
  },
};
