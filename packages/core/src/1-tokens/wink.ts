import model, { LONG_GAP, type RawDocument, TOKEN } from '@congvan/wink-model';
import winkNLP from 'wink-nlp';

/** A text as wink-nlp reads it, in parallel lists; white space with line breaks is a token too. */
export interface WinkTokens {
  readonly count: number;
  /** The number of each token's form; the same form has the same number in one reader. */
  readonly forms: Int32Array;
  readonly starts: Int32Array;
  /** The index of the sentence that each token stands in. */
  readonly sentences: Int32Array;
}

/**
 * Reads texts with one wink-nlp instance. The instance keeps every form that it has met for ever, so
 * a long run takes a new reader when `size` passes a bound.
 */
export class WinkReader {
  readonly #forms: string[] = [];
  readonly #readDoc: (text: string) => unknown;
  #document: RawDocument | undefined;

  constructor() {
    const sbd = () => {
      const sentences = model.sbd();
      const setter = (found: unknown, document: RawDocument) => {
        sentences.setter(found, document);
        this.#document = document;
      };
      return { ...sentences, setter };
    };
    const instance = winkNLP({ ...model, sbd }, ['sbd']);
    this.#readDoc = instance.readDoc;
  }

  /** How many forms it has met. */
  get size(): number {
    return this.#forms.length;
  }

  /** The form with a number. */
  form(number: number): string {
    return this.#forms[number]!;
  }

  /** wink-nlp hands the model's sentence setter its raw tokens: exact, and at no cost. */
  read(text: string): WinkTokens {
    this.#readDoc(text);
    const document = this.#document!;
    this.#document = undefined;
    return this.#place(text, document);
  }

  #place(text: string, { tokens, sentences, cache }: RawDocument): WinkTokens {
    const count = tokens.length / TOKEN;
    const forms = new Int32Array(count);
    const starts = new Int32Array(count);
    for (let at = 0, end = 0; at < count; at += 1) {
      const number = tokens[at * TOKEN]!;
      const form = (this.#forms[number] ??= cache.value(number));
      const gap = tokens[at * TOKEN + 1]!;
      const start = gap < LONG_GAP ? end + gap : text.indexOf(form, end);
      forms[at] = number;
      starts[at] = start;
      end = start + form.length;
    }
    return { count, forms, starts, sentences: spread(sentences, count) };
  }
}

/** The index of the sentence of each token. */
function spread(sentences: RawDocument['sentences'], count: number): Int32Array {
  const indexes = new Int32Array(count);
  sentences.forEach(([first, last], index) => indexes.fill(index, first, last + 1));
  return indexes;
}
