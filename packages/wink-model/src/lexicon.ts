import { isAbbreviation } from './abbreviations.ts';
import { CATEGORY } from './category.ts';
import { hintOf } from './entities.ts';
import { markOf } from './mark.ts';
import { partOfSpeech } from './part-of-speech.ts';
import { Case, caseOf } from './shape.ts';
import { normalForm } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';
import { StringTable } from './string-table.ts';

/** Numbers a lexeme in `cells`, and what they are. */
const CELLS = 4;
const Cell = { flags: 0, normal: 1, lemma: 2, form: 3 } as const;

/** So many letters of words count as one word at least; a text may have words of megabytes. */
const LONG_WORD = 32;

/** How many bits of the flags a property has, and from which. */
const Flags = {
  tokenType: [5, 0],
  lutCase: [2, 5],
  isAbbrev: [1, 7],
  isStopWord: [1, 8],
  isSLemma: [1, 9],
  pos: [3, 10],
  nerHint: [7, 13],
} as const satisfies Record<string, readonly [bits: number, from: number]>;

/**
 * The words of one wink-nlp instance, all of them.
 *
 * wink-nlp means a model to ship a fixed vocabulary, and knows little of the words outside: their
 * normal form is lower case, they are no stop words. Here a word is described in full when it is
 * first met, and `intrinsicSize` makes wink-nlp take every word for one of the vocabulary. So no
 * word list is shipped, and the normal form of every word is right.
 */
export class Lexicon {
  readonly lexeme = new StringTable(2 ** 30);
  readonly cells: number[] = [];
  /** For each lexeme a value of `Mark`. */
  readonly marks: number[] = [];
  #letters = 0;

  constructor() {
    const unknown = this.lexeme.number('$%^oov^%$');
    this.#write(unknown, '$%^oov^%$', CATEGORY.unk, unknown);
    this.#addLineBreak();
  }

  /** How many words it keeps; a long one counts as several. */
  get size(): number {
    return Math.max(this.lexeme.list.length, this.#letters / LONG_WORD);
  }

  /** Works out all properties of a word that wink-nlp has just given a number. */
  describe(word: string, category: number): void {
    const lexeme = this.lexeme.number(word);
    const normal = normalForm(word);
    this.#write(
      lexeme,
      word,
      category,
      normal === word ? lexeme : this.#after(lexeme, normal, category),
    );
  }

  isLowerCase(lexeme: number): boolean {
    return ((this.cells[lexeme * CELLS]! >> Flags.lutCase[1]) & 3) === Case.lower;
  }

  /**
   * wink-nlp's automata step over tokens whose normal form has the number of `\n`; the normal form of a
   * line break gets another, so that no entity goes on in the next line.
   */
  #addLineBreak(): void {
    const line = this.lexeme.number('\n');
    const normal = this.lexeme.push('\n');
    this.#write(normal, '\n', CATEGORY.tabCRLF, normal);
    this.#write(line, '\n', CATEGORY.tabCRLF, normal);
  }

  /**
   * The number of a normal form. wink-nlp stores it as the distance from the word's own number, which
   * cannot be negative; so a normal form that came before the word is entered once more.
   */
  #after(lexeme: number, normal: string, category: number): number {
    const known = this.lexeme.hash[normal];
    if (known !== undefined && known > lexeme) return known;
    const number = known === undefined ? this.lexeme.number(normal) : this.lexeme.push(normal);
    this.#write(number, normal, category, number);
    return number;
  }

  #write(lexeme: number, word: string, category: number, normal: number): void {
    const at = lexeme * CELLS;
    const form = this.lexeme.list[normal]!;
    this.cells[at + Cell.flags] = flags({
      tokenType: category,
      lutCase: caseOf(word),
      isAbbrev: Number(isAbbreviation(word)),
      isStopWord: Number(STOP_WORDS.has(form)),
      isSLemma: 1,
      pos: partOfSpeech(category),
      nerHint: hintOf(form, category),
    });
    this.#letters += word.length;
    this.marks[lexeme] = markOf(word, category);
    this.cells[at + Cell.normal] = normal - lexeme;
    this.cells[at + Cell.lemma] = normal;
    this.cells[at + Cell.form] = lexeme;
  }
}

/** How wink-nlp finds a property: `[cell, mask, shift, plain, , list]`. */
type Place = readonly [
  cell: number,
  mask: number,
  shift: number,
  plain: 0 | 1,
  unused: 0,
  list: 0 | 1,
];

/** The last two numbers say whether the value is a number or one of a list of strings. */
export const PACKING = {
  size: CELLS,
  efSize: 1,
  efList: ['lutCase'],
  layout: {
    tokenType: inFlags('tokenType', 1),
    lutCase: inFlags('lutCase', 0),
    isAbbrev: inFlags('isAbbrev', 0),
    isStopWord: inFlags('isStopWord', 0),
    isSLemma: inFlags('isSLemma', 0),
    pos: inFlags('pos', 0),
    nerHint: inFlags('nerHint', 1),
    normal: inCell(Cell.normal, 0),
    lemma: inCell(Cell.lemma, 0),
    shape: inCell(Cell.form, 1),
    prefix: inCell(Cell.form, 1),
    suffix: inCell(Cell.form, 1),
    isContraction: [0, 0, 0, 1, 0, 0],
    isSpellingMapped: [0, 0, 0, 1, 0, 0],
  } satisfies Record<string, Place>,
} as const;

function inFlags(name: keyof typeof Flags, list: 0 | 1): Place {
  const [bits, from] = Flags[name];
  return [Cell.flags, (2 ** bits - 1) << from, from, 1, 0, list];
}

function inCell(cell: number, list: 0 | 1): Place {
  return [cell, 0x7fffffff, 0, 1, 0, list];
}

function flags(values: Record<keyof typeof Flags, number>): number {
  let packed = 0;
  for (const [name, [, from]] of Object.entries(Flags)) {
    packed |= values[name as keyof typeof Flags] << from;
  }
  return packed;
}
