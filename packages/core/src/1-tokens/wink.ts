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

/** A user's pattern in wink-nlp's notation: `[|Đội|Tổ] quy tắc đô thị`. */
export interface Pattern {
  /** What its findings are labelled. */
  readonly name: string;
  readonly patterns: readonly string[];
}

/** A reader of this many forms is full; with what is known of them they take some 20 MB. */
const FULL = 30_000;

/** So many letters of forms count as one form at least; a text may have forms of megabytes. */
const LONG_FORM = 32;

/**
 * Reads texts with one wink-nlp instance. The instance keeps every form that it has met for ever, so
 * a long run takes a new reader when one is full.
 */
export class WinkReader {
  readonly #forms: string[] = [];
  readonly #readDoc: (text: string) => unknown;
  #document: RawDocument | undefined;
  #letters = 0;

  /** With users' patterns, `findPatterns` finds them. */
  constructor(patterns: readonly Pattern[] = []) {
    const sbd = () => {
      const sentences = model.sbd();
      const setter = (found: unknown, document: RawDocument) => {
        sentences.setter(found, document);
        this.#document = document;
      };
      return { ...sentences, setter };
    };
    const pipe = patterns.length > 0 ? ['sbd', 'ner', 'cer'] : ['sbd'];
    const instance = winkNLP({ ...model, sbd }, pipe);
    if (patterns.length > 0) learn(instance, patterns);
    this.#readDoc = instance.readDoc;
  }

  /** Whether it has met so many forms, or so long ones, that a new reader should take its place. */
  get full(): boolean {
    return Math.max(this.#forms.length, this.#letters / LONG_FORM) > FULL;
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

  /** The users' patterns in a text, with exact offsets. */
  findPatterns(text: string): { name: string; start: number; end: number }[] {
    this.#readDoc(text);
    const document = this.#document! as RawDocument & { customEntities?: readonly RawEntity[] };
    this.#document = undefined;
    const { starts, forms } = this.#place(text, document);
    return (document.customEntities ?? []).map(([first, last, name]) => ({
      name,
      start: starts[first]!,
      end: starts[last]! + this.form(forms[last]!).length,
    }));
  }

  #meet(number: number, form: string): string {
    this.#forms[number] = form;
    this.#letters += form.length;
    return form;
  }

  #place(text: string, { tokens, sentences, cache }: RawDocument): WinkTokens {
    const count = tokens.length / TOKEN;
    const forms = new Int32Array(count);
    const starts = new Int32Array(count);
    for (let at = 0, end = 0; at < count; at += 1) {
      const number = tokens[at * TOKEN]!;
      const form = this.#forms[number] ?? this.#meet(number, cache.value(number));
      const gap = tokens[at * TOKEN + 1]!;
      const start = gap < LONG_GAP ? end + gap : text.indexOf(form, end);
      forms[at] = number;
      starts[at] = start;
      end = start + form.length;
    }
    return { count, forms, starts, sentences: spread(sentences, count) };
  }
}

/** First token, last token and name, as wink-nlp keeps them. */
type RawEntity = readonly [first: number, last: number, name: string];

function learn(instance: ReturnType<typeof winkNLP>, patterns: readonly Pattern[]): void {
  const examples = patterns.map(({ name, patterns: own }) => ({ name, patterns: [...own] }));
  try {
    instance.learnCustomEntities(examples);
  } catch (error) {
    throw new RangeError(error instanceof Error ? error.message : String(error));
  }
}

/** The index of the sentence of each token. */
function spread(sentences: RawDocument['sentences'], count: number): Int32Array {
  const indexes = new Int32Array(count);
  sentences.forEach(([first, last], index) => indexes.fill(index, first, last + 1));
  return indexes;
}
