import type { Command } from './command.ts';
import { agree } from './commands/agree.ts';
import { check } from './commands/check.ts';
import { completions } from './commands/completions.ts';
import { convert } from './commands/convert.ts';
import { score } from './commands/score.ts';
import { stats } from './commands/stats.ts';
import { tag } from './commands/tag.ts';
import { train } from './commands/train.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  tag,
  convert,
  check,
  score,
  agree,
  train,
  stats,
  completions,
];
