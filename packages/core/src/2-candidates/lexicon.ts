import { spellingKey } from '../1-tokens/spelling.ts';
import { startsLine, type Tokens } from '../1-tokens/tokens.ts';
import type { Word } from '../1-tokens/word.ts';
import { wordOnce } from './reading.ts';

/** A phrase is split as `tokenize` splits a text: `tp.` is two, `mttq` one. */
const ATOM = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}\p{N}]*)*|\d+(?:[.,]\d+)*|[^\s]/gu;

/** An abbreviation of one or two parts, in capitals. */
const SIGN = /^\p{Lu}{1,6}(?:[.,&-]? ?\p{Lu}{1,6})?\.?$/u;

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entry?: T;
  /** Whether the phrase is an abbreviation, which a word in lower case is not: *TƯ*, but *Tư pháp*. */
  sign?: boolean;
}

/** Where an entry of a lexicon ends (token index, exclusive), and the entry. */
export interface Found<T> {
  readonly to: number;
  readonly entry: T;
}

/** Phrases found in tokens by their spelling keys; a phrase never crosses a line break. */
export class Lexicon<T> {
  readonly #root: Node<T> = { next: new Map() };
  readonly #first = wordOnce((word) => this.#root.next.get(word.key));

  /** The first entry of a phrase stays when the phrase comes again. */
  constructor(entries: Iterable<readonly [phrase: string, entry: T]>) {
    for (const [phrase, entry] of entries) this.#add(phrase, entry);
  }

  #add(phrase: string, entry: T): void {
    let node = this.#root;
    for (const word of phrase.match(ATOM) ?? []) {
      const key = spellingKey(word);
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map() }));
      node = next;
    }
    if (node.entry !== undefined) return;
    node.entry = entry;
    node.sign = SIGN.test(phrase);
  }

  /** Whether any phrase begins with this word. */
  starts(word: Word): boolean {
    return this.#first(word) !== undefined;
  }

  /** The longest phrase that begins at a token, or undefined. */
  longest(tokens: Tokens, at: number): Found<T> | undefined {
    let node = at < tokens.count ? this.#first(tokens.words[at]!) : undefined;
    let found: Found<T> | undefined;
    for (let to = at + 1; node; to += 1) {
      if (fits(node, tokens, at)) found = { to, entry: node.entry! };
      node = step(node, tokens, to);
    }
    return found;
  }

  /** All phrases that begin at a token, shortest first. */
  all(tokens: Tokens, at: number): Found<T>[] {
    const found: Found<T>[] = [];
    let node = at < tokens.count ? this.#first(tokens.words[at]!) : undefined;
    for (let to = at + 1; node; to += 1) {
      if (fits(node, tokens, at)) found.push({ to, entry: node.entry! });
      node = step(node, tokens, to);
    }
    return found;
  }
}

/** A lexicon that says of a phrase no more than that it is one of these. */
export function phraseLexicon(phrases: readonly string[]): Lexicon<true> {
  return new Lexicon(phrases.map((phrase) => [phrase, true] as const));
}

function step<T>(node: Node<T>, tokens: Tokens, at: number): Node<T> | undefined {
  if (at >= tokens.count || node.next.size === 0 || startsLine(tokens, at)) return undefined;
  return node.next.get(tokens.words[at]!.key);
}

function fits<T>(node: Node<T>, tokens: Tokens, at: number): boolean {
  if (node.entry === undefined) return false;
  return !node.sign || isLarge(tokens.words[at]!);
}

/** A single capital, or capitals within. */
const isLarge = wordOnce(({ form }) => /^\p{Lu}(?:$|.*\p{Lu})/u.test(form));
