import type { ExitCode } from './exit.ts';
import type { Details, MessageCode } from './messages.ts';

/** Ends the run: `main` alone turns it into a message and an exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly exit: ExitCode,
    readonly code: MessageCode,
    readonly details: Details = {},
    /** The file concerned, if any. */
    readonly file?: string,
  ) {
    super(code);
  }
}
