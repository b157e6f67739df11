/** The parts of wink-nlp 2.4 that a model meets; wink-nlp's own types hide them. */

/** Numbers a token in `RawDocument.tokens`: lexeme, gap before it, part of speech, negation. */
export const TOKEN = 4;

/**
 * From this on, the gap of a token does not say how long the gap is: wink-nlp cuts longer runs of
 * spaces off, and keeps those with no-break spaces apart.
 */
export const LONG_GAP = 0xfffe;

/** wink-nlp's store of words. */
export interface Cache {
  /** The value with a number in one of the model's lists. */
  valueOf(list: string, number: number): unknown;
  /** A feature of a word by its number: `lemma`, `shape`. */
  property(lexeme: number, name: string): unknown;
  /** The word of a number, as written. */
  value(lexeme: number): string;
}

/** A document while wink-nlp works on it. */
export interface RawDocument {
  readonly cache: Cache;
  /** `TOKEN` numbers for each token. */
  readonly tokens: number[];
  readonly numOfTokens: number;
  /** By token, the gaps that hold no-break spaces. */
  readonly nonBreakingSpaces: Readonly<Record<number, string>>;
  sentences: (readonly [first: number, last: number, negated: number, sentiment: number])[];
}

/** What wink-nlp asks of a model; it calls each function once for each instance. */
export interface Model {
  /** The words, their properties, and the regular expressions that find tokens. */
  core(): unknown;
  /** Sentence boundaries: `setter` fills `document.sentences`. */
  sbd(): {
    readonly machines: readonly string[];
    readonly transformers: readonly unknown[];
    /** Writes the sentences of a document whose tokens are known. */
    setter(found: unknown, document: RawDocument): void;
  };
  /** The automaton of `doc.entities()`. */
  ner(): unknown;
  /** Negation: none. */
  negation(): unknown;
  /** Sentiment: none. */
  sa(): unknown;
  /** Parts of speech, as far as the form shows them. */
  pos(): unknown;
  /** The automaton that reads the patterns of `learnCustomEntities`. */
  metaCER(): unknown;
  /** The functions that describe a new word. */
  featureFn(config: never): unknown;
  /** `stem`, `lemmatize`, `readabilityStats`. */
  readonly addons: object;
}
