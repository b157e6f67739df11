import type { Language } from '@congvan/core';
import type { WriteOptions } from '@congvan/formats';

/** All that a worker must know before its first batch; it crosses to another thread as it is. */
export interface Settings {
  readonly task: 'tag' | 'convert';
  /** Name of the format to write. */
  readonly to: string;
  readonly write: WriteOptions;
  readonly language: Language;
}
