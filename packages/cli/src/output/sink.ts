import { open } from 'node:fs/promises';

import { EXIT } from '../exit.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';

/** Where the output goes. */
export interface Sink {
  write(data: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file, or standard output where no path is given. */
export async function openSink(path: string | undefined, terminal: Terminal): Promise<Sink> {
  if (path === undefined || path === '-') {
    return { write: (data) => terminal.print(data), close: async () => {} };
  }
  const file = await open(path, 'w').catch((error: Error) => {
    throw new Failure(EXIT.stopped, 'cannot-write', { reason: error.message }, path);
  });
  return {
    write: async (data) => void (await file.writeFile(data)),
    close: () => file.close(),
  };
}
