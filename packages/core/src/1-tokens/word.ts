import { spellingKey } from './spelling.ts';

/** How a word is written. */
export type Shape =
  /** `xã` */
  | 'lower'
  /** `Nghi`, and a single capital letter with more after it */
  | 'title'
  /** `UBND`, `A` */
  | 'upper'
  /** `QLNN2`, `MTTQ1`, `iPhone`, `ThS` */
  | 'mixed'
  /** `2023`, `1.234,5` */
  | 'number'
  /** one sign: `,` `–` `(` */
  | 'sign';

/** All that is known of a written form by itself; one object for all its occurrences. */
export interface Word {
  readonly id: number;
  readonly form: string;
  /** See `spellingKey`. */
  readonly key: string;
  readonly shape: Shape;
  /** What later stages have worked out of the word alone, each under a number of its own. */
  readonly memo: unknown[];
}

/**
 * The written forms seen so far, each once. It grows with the text's vocabulary, so a long run
 * starts a new one when `size` passes a bound.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>();

  get size(): number {
    return this.#words.size;
  }

  word(form: string): Word {
    let word = this.#words.get(form);
    if (!word) {
      word = { id: this.#words.size, form, key: spellingKey(form), shape: shapeOf(form), memo: [] };
      this.#words.set(form, word);
    }
    return word;
  }
}

function shapeOf(form: string): Shape {
  if (/^\d/u.test(form)) return 'number';
  if (!/^\p{L}/u.test(form)) return 'sign';
  if (/^[\p{Lu}\p{M}'’ʼ]+$/u.test(form)) return 'upper';
  if (/^[\p{Ll}\p{Lo}\p{M}]+$/u.test(form)) return 'lower';
  if (/^\p{Lu}(?:['’ʼ]\p{L})?[\p{Ll}\p{M}'’ʼ]*$/u.test(form)) return 'title';
  return 'mixed';
}
