import type { Recognizer } from '../2-candidates/recognizer.ts';
import type { Label } from '../labels.ts';

/** All that the product knows of one label: what finds it. Subtypes and values come with the candidates. */
export interface Kind {
  readonly label: Label;
  readonly recognizers: readonly Recognizer[];
}
