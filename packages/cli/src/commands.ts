import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { convert } from './commands/convert.ts';
import { stats } from './commands/stats.ts';
import { tag } from './commands/tag.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [tag, convert, check, stats];
