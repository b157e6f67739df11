import { Gap, type Tokens } from './tokens.ts';
import { WinkReader } from './wink.ts';
import { Vocabulary, type Word } from './word.ts';

/** A run of letters with what belongs to it, a number with its grouping signs, or one sign. */
const ATOM =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ`´]\p{L}[\p{L}\p{M}\p{N}]*)*|\d+(?:[.,]\d+)*|[^\s]\p{M}*/gu;

/** The atoms of one wink-nlp token and where they stand in it; white space has none. */
interface Cut {
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Splits a view into tokens. wink-nlp finds its tokens and sentences; tokens such as `19/12/2023`,
 * `10-NQ/TU`, `TP.` are then cut into atoms, each distinct form once.
 *
 * Words of two calls without a vocabulary of the caller's are the same objects, until the common
 * vocabulary is full.
 */
export function tokenize(text: string, vocabulary?: Vocabulary): Tokens {
  return (vocabulary ? cutterOf(vocabulary) : commonCutter()).tokenize(text);
}

const cutters = new WeakMap<Vocabulary, Cutter>();
let common: Cutter | undefined;

function cutterOf(vocabulary: Vocabulary): Cutter {
  let cutter = cutters.get(vocabulary);
  if (!cutter) cutters.set(vocabulary, (cutter = new Cutter(vocabulary)));
  return cutter;
}

function commonCutter(): Cutter {
  if (!common || common.full) common = new Cutter(new Vocabulary());
  return common;
}

class Cutter {
  readonly #vocabulary: Vocabulary;
  readonly #reader = new WinkReader();
  /** By the number of a form. */
  readonly #cuts: Cut[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get full(): boolean {
    return this.#reader.full;
  }

  tokenize(text: string): Tokens {
    const read = this.#reader.read(text);
    const tokens = room(text, this.#countAtoms(read.forms));
    for (let at = 0, next = 0; at < read.count; at += 1) {
      const cut = this.#cuts[read.forms[at]!]!;
      for (let atom = 0; atom < cut.words.length; atom += 1, next += 1) {
        tokens.words[next] = cut.words[atom]!;
        tokens.starts[next] = read.starts[at]! + cut.starts[atom]!;
        tokens.ends[next] = read.starts[at]! + cut.ends[atom]!;
        tokens.sentences[next] = read.sentences[at]!;
        tokens.gaps[next] = gapBefore(tokens, next);
      }
    }
    return tokens;
  }

  #countAtoms(forms: Int32Array): number {
    let count = 0;
    for (const form of forms) count += (this.#cuts[form] ??= this.#cut(form)).words.length;
    return count;
  }

  #cut(form: number): Cut {
    const atoms = Array.from(this.#reader.form(form).matchAll(ATOM));
    return {
      words: atoms.map(([atom]) => this.#vocabulary.word(atom)),
      starts: atoms.map(({ index }) => index),
      ends: atoms.map(({ index, 0: atom }) => index + atom.length),
    };
  }
}

function room(text: string, count: number) {
  return {
    text,
    count,
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    words: [] as Word[],
    gaps: new Uint8Array(count),
    sentences: new Int32Array(count),
    memo: [],
  };
}

function gapBefore({ text, starts, ends }: Omit<Tokens, 'words'>, at: number): number {
  if (at === 0) return Gap.paragraph;
  const from = ends[at - 1]!;
  const to = starts[at]!;
  if (from === to) return Gap.none;
  let breaks = 0;
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 10) breaks += 1;
  return breaks === 0 ? Gap.space : breaks === 1 ? Gap.line : Gap.paragraph;
}
