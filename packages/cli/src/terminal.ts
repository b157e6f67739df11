import type { Readable, Writable } from 'node:stream';

import type { Language } from '@congvan/core';
import type { Severity } from '@congvan/formats';
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
  /** Id of the document. */
  readonly document?: string | undefined;
}

/** Something to report. */
export interface Reported extends Place {
  readonly code: string;
  readonly message: string;
  readonly severity: Severity;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** Where the command reads, writes and reports, in which language and with or without colours. */
export class Terminal {
  readonly language: Language;
  readonly colors: Colors;
  /** Whether messages are JSON lines. */
  readonly json: boolean;

  constructor(
    readonly streams: Streams,
    options: { language?: string | undefined; json?: boolean } = {},
  ) {
    this.language = languageOf(streams.env, options.language);
    this.json = options.json ?? false;
    this.colors = pc.createColors(!this.json && colourful(streams));
  }

  /** A message in the language of the interface. */
  say(code: MessageCode, details: Details = {}): string {
    return message(code, details, this.language);
  }

  /** Writes to standard output; resolves when the other side has taken it. */
  print(output: string | Uint8Array): Promise<void> {
    return new Promise((done, failed) => {
      this.streams.stdout.write(output, (error) => (error ? failed(error) : done()));
    });
  }

  /** Reports on standard error: `congvan: FILE:LINE: what`, or a line of JSON. */
  report(place: Place, code: string, text: string, severity: Severity = 'error'): void {
    const line = this.line({ ...place, code, message: text, severity });
    const { red, yellow } = this.colors;
    const head = severity === 'error' ? red('congvan:') : yellow('congvan:');
    this.note(this.json ? line : `${head} ${line}`);
  }

  /** `FILE:LINE: what` in the language of the interface, or JSON. */
  line({ file, line, document, severity, code, message }: Reported): string {
    if (this.json) return JSON.stringify({ file, line, document, severity, code, message });
    const parts = [file, line, line === undefined ? document : undefined];
    const where = parts.filter((part) => part !== undefined).join(':');
    return where === '' ? message : `${where}: ${message}`;
  }

  /** Reports what was found while reading or writing. */
  reportOn({ code, message, severity, ...place }: Reported): void {
    this.report(place, code, message, severity);
  }

  /** Writes one line to standard error, over a progress bar if one stands there. */
  note(line: string): void {
    const erase = this.streams.stderr.isTTY === true ? '\r\u001B[K' : '';
    this.streams.stderr.write(`${erase}${line}\n`);
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
