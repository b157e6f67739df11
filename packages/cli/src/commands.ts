import type { Command } from './command.ts';
import { tag } from './commands/tag.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [tag];
