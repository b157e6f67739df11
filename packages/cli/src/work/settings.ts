import type { Language, TaggerOptions } from '@congvan/core';
import type { WriteOptions } from '@congvan/formats';

/** What is done with each document. */
export type Task = 'tag' | 'convert' | 'explain';

/** All that a worker must know before its first batch; it crosses to another thread as it is. */
export interface Settings {
  readonly task: Task;
  readonly tagger: TaggerOptions;
  /** Whether places get the official codes of administrative units. */
  readonly units: boolean;
  /** Name of the format to write. */
  readonly to: string;
  readonly write: WriteOptions;
  readonly language: Language;
}
