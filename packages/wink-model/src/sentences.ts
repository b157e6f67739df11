import type { Lexicon } from './lexicon.ts';
import { Mark } from './mark.ts';
import type { RawDocument } from './wink.ts';
import { TOKEN } from './wink.ts';

/** A sentence as wink-nlp keeps it: first and last token, negation, sentiment. */
export type Sentence = [first: number, last: number, negated: 0, sentiment: 0];

/**
 * Divides a document into sentences: every token, white space included, is in one. A line break
 * belongs to the sentence before it.
 *
 * A sentence ends at `.`, `?`, `!`, `…` and the closing signs after it, if what follows can begin
 * one; at an empty line; and at a line break unless the next line goes on in lower case. It does
 * not end at the full stop of an abbreviation, an initial, or the number of an item or article.
 */
export function setSentences(document: RawDocument): void {
  const lexicon = document.cache.valueOf('lexicon', 0) as Lexicon;
  const reader = new SentenceReader(lexicon, document.tokens);
  document.sentences = reader.read();
}

class SentenceReader {
  readonly #lexicon: Lexicon;
  readonly #tokens: readonly number[];
  readonly #count: number;
  /** The first token of the sentence at hand that is no white space. */
  #first = -1;
  /** The last two tokens that are no white space. */
  #last = -1;
  #beforeLast = -1;
  /** Whether the sentence may end at the last token. */
  #ended = false;
  #breaks: number = Mark.plain;

  constructor(lexicon: Lexicon, tokens: readonly number[]) {
    this.#lexicon = lexicon;
    this.#tokens = tokens;
    this.#count = tokens.length / TOKEN;
  }

  read(): Sentence[] {
    const sentences: Sentence[] = [];
    let start = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const mark = this.#mark(at);
      if (mark >= Mark.line) {
        this.#breaks = Math.max(this.#breaks, mark);
        continue;
      }
      if (this.#last >= 0 && this.#beginsAt(at, mark)) {
        sentences.push([start, at - 1, 0, 0]);
        start = at;
        this.#first = -1;
      }
      this.#step(at, mark);
    }
    if (this.#count > 0) sentences.push([start, this.#count - 1, 0, 0]);
    return sentences;
  }

  #step(at: number, mark: number): void {
    if (this.#first < 0 && mark < Mark.open) this.#first = at;
    this.#ended = this.#mayEndAt(at, mark);
    this.#beforeLast = this.#last;
    this.#last = at;
    this.#breaks = Mark.plain;
  }

  /** Whether a sentence begins at a token, given those before. */
  #beginsAt(at: number, mark: number): boolean {
    if (this.#breaks === Mark.paragraph) return true;
    if (this.#breaks === Mark.line) return this.#beginsLine(at, mark);
    return this.#ended && this.#canBegin(at, mark);
  }

  #beginsLine(at: number, mark: number): boolean {
    const last = this.#mark(this.#last);
    if (mark === Mark.bullet || this.#isItem(at, mark)) return true;
    if (last === Mark.comma || last === Mark.open) return false;
    return !goesOn(mark) || this.#ended || last === Mark.pause;
  }

  /** `1.` `a)` `II.` at the beginning of a line. */
  #isItem(at: number, mark: number): boolean {
    if (mark < Mark.initial || mark > Mark.roman || at + 1 >= this.#count) return false;
    const next = this.#mark(at + 1);
    return this.#touches(at + 1) && (next === Mark.stop || next === Mark.close);
  }

  #canBegin(at: number, mark: number): boolean {
    if (this.#touches(at) && this.#breaks === Mark.plain) return mark === Mark.capital;
    return (
      mark === Mark.capital ||
      (mark >= Mark.initial && mark <= Mark.lead && !this.#isLowerCase(at)) ||
      mark === Mark.open ||
      mark === Mark.quote ||
      mark === Mark.bullet
    );
  }

  #mayEndAt(at: number, mark: number): boolean {
    if (mark === Mark.end) return true;
    if (mark === Mark.stop) return !this.#isOwnStop(at);
    const closes = mark === Mark.close || mark === Mark.quote;
    return closes && this.#ended && this.#touches(at);
  }

  /** Whether the full stop belongs to the token before it: `T.`, `1.`, `Khoản 2.` */
  #isOwnStop(at: number): boolean {
    if (this.#last < 0 || !this.#touches(at)) return false;
    const last = this.#mark(this.#last);
    if (last === Mark.initial) return !this.#opens(at + 1);
    if (last < Mark.letter || last > Mark.roman) return false;
    return this.#last === this.#first || this.#isArticleNumber();
  }

  /** Whether a word is one that sentences begin with: `Trong`, `Theo`. */
  #opens(at: number): boolean {
    return at < this.#count && this.#lexicon.isStopWord(this.#lexeme(at));
  }

  /** Whether the last token is the number of an article: at the head of a sentence, or `Điều 5`. */
  #isArticleNumber(): boolean {
    if (this.#beforeLast < 0 || this.#mark(this.#beforeLast) !== Mark.article) return false;
    return this.#beforeLast === this.#first || !this.#isLowerCase(this.#beforeLast);
  }

  #lexeme(at: number): number {
    return this.#tokens[at * TOKEN]!;
  }

  #mark(at: number): number {
    return this.#lexicon.mark(this.#lexeme(at));
  }

  #isLowerCase(at: number): boolean {
    return this.#lexicon.isLowerCase(this.#lexeme(at));
  }

  /** Whether no gap stands before a token. */
  #touches(at: number): boolean {
    return this.#tokens[at * TOKEN + 1] === 0;
  }
}

/** Lower case goes on with a sentence; so do signs that close or join. */
function goesOn(mark: number): boolean {
  return mark === Mark.plain || mark === Mark.letter || mark === Mark.comma || mark === Mark.close;
}
