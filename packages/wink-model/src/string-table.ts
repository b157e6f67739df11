/** Strings and their numbers, as wink-nlp keeps them: `list[hash[value]] === value`. */
export class StringTable {
  readonly list: string[] = [];
  readonly hash: Record<string, number> = Object.create(null);
  /** The number of the next new string. */
  index = 0;
  /** Below this, wink-nlp takes a number for one of the model's own. */
  readonly intrinsicSize: number;

  constructor(intrinsicSize: number) {
    this.intrinsicSize = intrinsicSize;
  }

  /** The number of a string, which is entered if it is new. */
  number(value: string): number {
    return this.hash[value] ?? (this.hash[value] = this.push(value));
  }

  /** Enters a string once more; the new number leads to it, but it does not lead to the number. */
  push(value: string): number {
    const number = this.index;
    this.index = this.list.push(value);
    return number;
  }
}
