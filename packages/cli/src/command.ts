import type { Language } from '@congvan/core';

import type { Arguments } from './arguments.ts';
import type { ExitCode } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** A text of the interface in both of its languages. */
export type Text = Readonly<Record<Language, string>>;

/** One option of a command. */
export interface Option {
  /** Without dashes: `from`. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What its value is called in the help: `PATH`; a switch has none. */
  readonly value?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** The value must be a whole number of at least this. */
  readonly least?: number;
  readonly text: Text;
}

/** A command line that works in a folder with `report.txt`, and what it shows. */
export interface Example {
  readonly line: string;
  readonly text: Text;
}

/** What a command is handed when it runs. */
export interface Call {
  readonly arguments: Arguments;
  readonly terminal: Terminal;
}

/** One command: help, completions and the parser are made from this record. */
export interface Command {
  readonly name: string;
  /** The operands as the help shows them: `[FILE|DIR|-]…`. */
  readonly operands: string;
  /** How many operands it takes, least and most. */
  readonly count: readonly [least: number, most: number];
  readonly summary: Text;
  readonly details: Text;
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  run(call: Call): Promise<ExitCode>;
}
