import type { Readable, Writable } from 'node:stream';

import type { Language } from '@congvan/core';
import pc from 'picocolors';

import { message, type Details, type MessageCode } from './messages.ts';

/** The part of `process` that the command uses. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where a message belongs. */
export interface Place {
  readonly file?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** Where the command reads, writes and reports, in which language and with or without colours. */
export class Terminal {
  readonly language: Language;
  readonly colors: Colors;

  constructor(
    readonly streams: Streams,
    options: { language?: string | undefined; json?: boolean } = {},
  ) {
    this.language = languageOf(streams.env, options.language);
    this.json = options.json ?? false;
    this.colors = pc.createColors(!this.json && colourful(streams));
  }
  /** Whether messages are JSON lines. */
  readonly json: boolean;

  /** A message in the language of the interface. */
  say(code: MessageCode, details: Details = {}): string {
    return message(code, details, this.language);
  }

  /** Writes to standard output; resolves when the other side has taken it. */
  async print(output: string | Uint8Array): Promise<void> {
    if (this.streams.stdout.write(output)) return;
    await new Promise<void>((done) => this.streams.stdout.once('drain', done));
  }

  /** Reports something wrong on standard error: `congvan: FILE:LINE: what`. */
  report(place: Place, code: string, text: string): void {
    if (this.json) {
      this.note(JSON.stringify({ ...place, code, message: text }));
      return;
    }
    const { cyan, red } = this.colors;
    const where = [place.file, place.line].filter((part) => part !== undefined).join(':');
    this.note(`${red('congvan:')} ${where === '' ? '' : `${cyan(where)}: `}${text}`);
  }

  /** Writes one line to standard error. */
  note(line: string): void {
    this.streams.stderr.write(`${line}\n`);
  }
}

function languageOf(env: Streams['env'], wanted: string | undefined): Language {
  const name = wanted ?? env['CONGVAN_LANG'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'];
  return name?.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

function colourful({ env, stderr }: Streams): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return stderr.isTTY === true && env['TERM'] !== 'dumb';
}
