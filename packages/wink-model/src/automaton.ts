/** A name for each sequence of symbols: what an automaton of wink-nlp finds. */
export interface Pattern {
  readonly name: string;
  /** For each place the symbols that may stand there. */
  readonly places: readonly (readonly string[])[];
  /** What wink-nlp hands out with a find. */
  readonly property?: unknown;
}

/** Where wink-nlp goes from a state if nothing fits: for words by number, and by their letters. */
export const Otherwise = { number: '2070003', text: ' otherwise' } as const;

/** A pattern and how many of its places are filled. */
type Item = readonly [pattern: number, filled: number];

/**
 * Makes an automaton in wink-nlp's notation, as JSON, that finds the longest pattern at each token;
 * of two equal ones the first. Method: subset construction, so patterns share states from both ends.
 */
export function automaton(patterns: readonly Pattern[], otherwise: string): string {
  return JSON.stringify(new Builder(patterns, otherwise).build());
}

class Builder {
  readonly #patterns: readonly Pattern[];
  readonly #otherwise: string;
  readonly #numbers = new Map<string, number>();
  readonly #waiting: Item[][] = [];
  readonly #transitions: Record<number, Record<string, number>> = {};
  readonly #names: Record<number, string> = {};
  readonly #properties: Record<number, unknown> = {};
  #last = -1;

  constructor(patterns: readonly Pattern[], otherwise: string) {
    this.#patterns = patterns;
    this.#otherwise = otherwise;
  }

  build(): unknown[] {
    this.#state(this.#patterns.map((_, pattern): Item => [pattern, 0]));
    for (let items = this.#waiting.pop(); items; items = this.#waiting.pop()) this.#expand(items);
    return [100, this.#last, this.#transitions, this.#names, {}, this.#properties];
  }

  /** The number of the state in which exactly these items are open. */
  #state(items: Item[]): number {
    const key = items.map((item) => item.join('.')).join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#numbers.set(key, this.#last);
    this.#waiting.push(items);
    return this.#last;
  }

  #expand(items: Item[]): void {
    const state = this.#state(items);
    const complete = items.find(([pattern, filled]) => filled === this.#placesOf(pattern).length);
    const edges = this.#edges(items);
    if (complete === undefined || Object.keys(edges).length > 0) this.#transitions[state] = edges;
    if (complete !== undefined) this.#accept(state, complete[0]);
  }

  #edges(items: Item[]): Record<string, number> {
    const reached = new Map<string, Item[]>();
    for (const [pattern, filled] of items) {
      for (const symbol of this.#placesOf(pattern)[filled] ?? []) {
        const next = reached.get(symbol) ?? [];
        reached.set(symbol, [...next, [pattern, filled + 1]]);
      }
    }
    return Object.fromEntries(
      Array.from(reached, ([symbol, next]) => [symbol, this.#state(next)] as const),
    );
  }

  /** A state that can go on names its pattern in a state apart, which is taken if nothing fits. */
  #accept(state: number, pattern: number): void {
    const { name, property } = this.#patterns[pattern]!;
    let end = state;
    if (this.#transitions[state]) {
      this.#last += 1;
      end = this.#last;
      this.#transitions[state][this.#otherwise] = end;
    }
    this.#names[end] = name;
    if (property !== undefined) this.#properties[end] = property;
  }

  #placesOf(pattern: number): readonly (readonly string[])[] {
    return this.#patterns[pattern]!.places;
  }
}
