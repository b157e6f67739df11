import type { Document, Language } from '@congvan/core';

import type { FormatProblem, Place } from './problem.ts';

/** A file by its name (with folders, `/` between them) and its content: bytes, or text. */
export interface SourceFile {
  readonly name: string;
  readonly data: Uint8Array | string;
}

/** A file to read, and those beside it that its format asks for with `companions`. */
export interface Input extends SourceFile {
  readonly beside?: readonly SourceFile[];
}

/** What a reader gives: every document that could be read, and all there is to report. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly problems: readonly FormatProblem[];
}

/** What writers take; each format looks at what concerns it. */
export interface WriteOptions {
  /** Stem of the file for formats that hold many documents in one: `corpus` when absent. */
  readonly stem?: string;
  /** Tags of CoNLL-like formats: `IOB2` when absent. */
  readonly scheme?: Scheme;
}

/** How tags of tokens say where entities begin and end. */
export type Scheme = 'IOB1' | 'IOB2' | 'BIOES';

/** What a format counts offsets in; `token` where it has tokens and no offsets. */
export type OffsetUnit = 'utf-16' | 'code point' | 'token' | 'none';

/** A part of an entity beside its span and label. */
export type Detail = 'subtype' | 'value' | 'ref' | 'score' | 'rule' | 'note';

/** What a format can hold; `fit` takes the rest away and lists it. */
export interface Holds {
  /** `all` spans; `nested` but neither crossing nor equal ones; only the `outer` layer; or `none`. */
  readonly entities: 'all' | 'nested' | 'outer' | 'none';
  /** Whether entities keep their ids; they are numbered anew in document order otherwise. */
  readonly ids: boolean;
  readonly details: readonly Detail[];
  readonly relations: boolean;
  readonly document: readonly ('id' | 'date' | 'meta')[];
  /**
   * Which characters its strings may have: `any` code unit; `unicode`, so no unpaired surrogates;
   * `xml`, so no control characters either. The others become U+FFFD, one each.
   */
  readonly characters: 'any' | 'unicode' | 'xml';
}

/** What `fit` leaves of a document, and what it took away. */
export interface Fitted {
  readonly document: Document;
  readonly losses: readonly FormatProblem[];
}

/** One format: what there is to say of it, and how it is read and written. */
export interface Format {
  /** As in the command: `webanno-tsv`. */
  readonly name: string;
  readonly title: Record<Language, string>;
  /** Whether it carries annotation, or is a text to be annotated. */
  readonly kind: 'annotation' | 'source';
  /** Without dots, the written one first; `jsonl` and `json` are shared by several formats. */
  readonly extensions: readonly string[];
  readonly offsets: OffsetUnit;
  readonly holds: Holds;
  /** What it cannot hold, in a sentence. */
  readonly cannotHold: Record<Language, string>;
  /** Whether each document becomes files of its own. */
  readonly filePerDocument?: boolean;
  /** Names of the files that are read along with one of this name, if they are there. */
  companions?(name: string): readonly string[];
  /** Whether a file looks like one of this format, by its name and its first 64 kB as text. */
  looksLike?(name: string, head: string): boolean;
  /** Reads a file; bad data becomes problems, never an exception. */
  read?(input: Input): Promise<Reading>;
  /** Reads one line of a format with one document a line. */
  readLine?(line: string, place: Place): Reading;
  /** Takes away what only this format cannot hold, after what `holds` takes away. */
  narrow?(document: Document): Fitted;
  /** Writes what `fit` leaves of the documents. */
  write?(documents: readonly Document[], options?: WriteOptions): Promise<SourceFile[]>;
  /**
   * Writes one document of a format whose file is a sequence of such chunks, for streams. `first`
   * says that the chunk opens the file.
   */
  writeChunk?(document: Document, first: boolean, options?: WriteOptions): string;
}
