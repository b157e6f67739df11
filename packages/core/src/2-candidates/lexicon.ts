import { spellingKey } from '../1-tokens/spelling.ts';
import { startsLine, type Tokens } from '../1-tokens/tokens.ts';

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

  /** Whether any phrase begins with this key. */
  starts(key: string): boolean {
    return this.#root.next.has(key);
  }

  /** The longest phrase that begins at a token, or undefined. */
  longest(tokens: Tokens, at: number): Found<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let found: Found<T> | undefined;
    for (let i = at; i < tokens.count; i += 1) {
      if (i > at && startsLine(tokens, i)) break;
      node = node.next.get(tokens.words[i]!.key);
      if (!node) break;
      if (fits(node, tokens, at)) found = { to: i + 1, entry: node.entry! };
    }
    return found;
  }

  /** All phrases that begin at a token, shortest first. */
  all(tokens: Tokens, at: number): Found<T>[] {
    const found: Found<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let i = at; i < tokens.count; i += 1) {
      if (i > at && startsLine(tokens, i)) break;
      node = node.next.get(tokens.words[i]!.key);
      if (!node) break;
      if (fits(node, tokens, at)) found.push({ to: i + 1, entry: node.entry! });
    }
    return found;
  }
}

function fits<T>(node: Node<T>, tokens: Tokens, at: number): boolean {
  if (node.entry === undefined) return false;
  return !node.sign || /^\p{Lu}(?:$|.*\p{Lu})/u.test(tokens.words[at]!.form);
}
