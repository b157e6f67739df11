import type { Line, Reading } from './line.ts';

type Entry<T> = readonly [words: readonly string[], value: T];

/** Phrases and what they say, found in a line by their first words; of several the first in the list holds. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  constructor(entries: readonly Entry<T>[]) {
    for (const entry of entries) {
      const first = entry[0][0]!;
      const alike = this.#byFirst.get(first);
      if (alike) alike.push(entry);
      else this.#byFirst.set(first, [entry]);
    }
  }

  read(line: Line, at: number): Reading<T> | undefined {
    const found = this.#byFirst.get(line.key(at))?.find(([words]) => line.matches(at, ...words));
    return found && { to: at + found[0].length, value: found[1] };
  }
}
