import type { Language } from '@congvan/core';
import type { Severity } from '@congvan/formats';

import { message, type Details, type MessageCode } from '../messages.ts';

/** How far a run has read: where the next batch begins. */
export interface Position {
  /** Number of the source among all, from 0. */
  readonly source: number;
  /** Unpacked bytes of the source that are done, and their CRC-32. */
  readonly bytes: number;
  readonly crc: number;
  /** Lines of the source that are done. */
  readonly lines: number;
}

/** The beginning of a source. */
export function startOf(source: number): Position {
  return { source, bytes: 0, crc: 0, lines: 0 };
}

interface FromSource {
  /** The source's name, for messages. */
  readonly file: string;
  /** Where the run stands when the batch is written. */
  readonly after: Position;
}

/** Whole lines of a file with one record a line. */
export interface Lines extends FromSource {
  readonly kind: 'lines';
  readonly format: string;
  readonly data: Uint8Array<ArrayBuffer>;
  /** Number of the first line, from 1. */
  readonly line: number;
}

/** A whole file, with those that its format reads along. */
export interface Whole extends FromSource {
  readonly kind: 'whole';
  readonly format: string;
  readonly data: Uint8Array<ArrayBuffer>;
  /** Id of the document when the file is one text. */
  readonly id: string;
  readonly beside: readonly { readonly name: string; readonly data: Uint8Array<ArrayBuffer> }[];
}

/** What could not be read; it holds its place in the order. */
export interface Unreadable extends FromSource {
  readonly kind: 'unreadable';
  readonly line?: number;
  readonly code: MessageCode;
  readonly details: Details;
}

/** What a worker is given at a time. */
export type Batch = Lines | Whole | Unreadable;

/** Something to tell the user about a place in the input. */
export interface Report {
  readonly file: string;
  readonly line?: number;
  readonly document?: string;
  /** Stable, for programs. */
  readonly code: string;
  /** In the language of the interface. */
  readonly message: string;
  readonly severity: Severity;
}

/** An error of the command's own at a place in the input. */
export function errorAt(
  place: Pick<Report, 'file' | 'line' | 'document'>,
  { code, details }: { readonly code: MessageCode; readonly details: Details },
  language: Language,
): Report {
  return { ...place, code, message: message(code, details, language), severity: 'error' };
}
