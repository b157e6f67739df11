/** The parts of wink-nlp 2.4 that a model meets; wink-nlp's own types hide them. */

/** Numbers a token in `RawDocument.tokens`: lexeme, gap before it, part of speech, negation. */
export const TOKEN = 4;

/** The gap of a token is at most this long; this value says that the gap stands elsewhere. */
export const LONG_GAP = 0xffff;

/** wink-nlp's store of words. */
export interface Cache {
  /** The value with a number in one of the model's lists. */
  valueOf(list: string, number: number): unknown;
  property(lexeme: number, name: string): unknown;
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
