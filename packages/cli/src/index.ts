/** The public names of the package. */
export { COMMANDS } from './commands.ts';
export { EXIT } from './exit.ts';
export { main } from './main.ts';
export type { Streams } from './terminal.ts';
