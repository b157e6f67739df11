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
  readonly #sentences: Sentence[] = [];
  #start = 0;
  /** The first word or number of the sentence at hand. */
  #head = -1;
  /** Whether a sentence may end before the token at hand. */
  #ended = false;
  /** The line breaks before the token at hand. */
  #breaks: number = Mark.plain;

  constructor(lexicon: Lexicon, tokens: readonly number[]) {
    this.#lexicon = lexicon;
    this.#tokens = tokens;
    this.#count = tokens.length / TOKEN;
  }

  read(): Sentence[] {
    const tokens = this.#tokens;
    const { marks } = this.#lexicon;
    let watchful = true;
    for (let at = 0; at < this.#count; at += 1) {
      const mark = marks[tokens[at * TOKEN]!]!;
      if (watchful || mark >= Mark.stop) watchful = this.#look(at, mark);
    }
    this.#endBefore(this.#count);
    return this.#sentences;
  }

  /** Whether the next token must be looked at, whatever it is. */
  #look(at: number, mark: number): boolean {
    if (mark >= Mark.line) this.#breaks = this.#breaks === Mark.plain ? mark : Mark.paragraph;
    if (isWhite(mark)) return true;
    if (this.#beginsAt(at, mark)) this.#endBefore(at);
    if (this.#head < 0 && mark < Mark.pause) this.#head = at;
    this.#ended = this.#mayEndAt(at, mark);
    this.#breaks = Mark.plain;
    return this.#ended || this.#head < 0;
  }

  #endBefore(at: number): void {
    if (at > this.#start) this.#sentences.push([this.#start, at - 1, 0, 0]);
    this.#start = at;
    this.#head = -1;
  }

  #beginsAt(at: number, mark: number): boolean {
    if (this.#breaks === Mark.paragraph) return true;
    if (this.#breaks === Mark.line) return this.#beginsLine(at, mark);
    return this.#ended && this.#canBegin(at, mark);
  }

  /** Whether a line begins a sentence, and does not go on with that of the line before. */
  #beginsLine(at: number, mark: number): boolean {
    if (this.#ended || mark === Mark.bullet || this.#isItem(at, mark)) return true;
    const last = this.#markBefore(at);
    if (last === Mark.comma || last === Mark.open) return false;
    return last === Mark.pause || !goesOn(mark);
  }

  /** `1.` `a)` `II.` */
  #isItem(at: number, mark: number): boolean {
    if (!isNumbering(mark) || at + 1 >= this.#count || this.#hasGap(at + 1)) return false;
    const next = this.#mark(at + 1);
    return next === Mark.stop || next === Mark.close;
  }

  #canBegin(at: number, mark: number): boolean {
    if (this.#touches(at)) return mark === Mark.capital || mark === Mark.opener;
    if (mark === Mark.open || mark === Mark.quote || mark === Mark.bullet) return true;
    if (this.#isItem(at, mark)) return true;
    return mark > Mark.plain && mark < Mark.pause && !this.#isLowerCase(at);
  }

  #mayEndAt(at: number, mark: number): boolean {
    if (mark === Mark.end) return true;
    if (mark === Mark.stop) return !this.#isOwnStop(at);
    const closes = mark === Mark.close || mark === Mark.quote;
    return closes && this.#ended && this.#touches(at);
  }

  /** Whether a full stop belongs to the token before it: `T.`, `1.`, `Khoản 2.` */
  #isOwnStop(at: number): boolean {
    if (at === this.#start || this.#hasGap(at)) return false;
    const last = this.#mark(at - 1);
    if (!isNumbering(last)) return false;
    if (at - 1 === this.#head) return true;
    if (last === Mark.initial) return at + 1 < this.#count && this.#mark(at + 1) !== Mark.opener;
    return this.#isArticle(at - 2) && this.#goesOnAfter(at);
  }

  #isArticle(at: number): boolean {
    return at >= this.#start && this.#mark(at) === Mark.article;
  }

  /** `Khoản 2. Điều 5`, and any text after the article that heads a sentence: `Điều 5. Hiệu lực`. */
  #goesOnAfter(stop: number): boolean {
    return stop - 2 === this.#head || (stop + 1 < this.#count && this.#isArticle(stop + 1));
  }

  /** The mark of the last token before a token that is no white space. */
  #markBefore(at: number): number {
    let before = at - 1;
    while (before > 0 && isWhite(this.#mark(before))) before -= 1;
    return this.#mark(before);
  }

  #lexeme(at: number): number {
    return this.#tokens[at * TOKEN]!;
  }

  #mark(at: number): number {
    return this.#lexicon.marks[this.#lexeme(at)]!;
  }

  #isLowerCase(at: number): boolean {
    return this.#lexicon.isLowerCase(this.#lexeme(at));
  }

  #hasGap(at: number): boolean {
    return this.#tokens[at * TOKEN + 1] !== 0;
  }

  /** Whether neither gap nor line break stands before the token at hand. */
  #touches(at: number): boolean {
    return !this.#hasGap(at) && this.#breaks === Mark.plain;
  }
}

function isWhite(mark: number): boolean {
  return mark === Mark.white || mark >= Mark.line;
}

/** Items are numbered by numbers, letters and capitals. */
function isNumbering(mark: number): boolean {
  return mark >= Mark.initial && mark <= Mark.roman;
}

/** Lower case goes on with a sentence; so do signs that close or join. */
function goesOn(mark: number): boolean {
  return mark === Mark.plain || mark === Mark.letter || mark === Mark.comma || mark === Mark.close;
}
