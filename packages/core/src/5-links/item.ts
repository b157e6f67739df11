/** A person or a title, in tokens, with its index in the entities. */
export interface Item {
  readonly index: number;
  readonly isPerson: boolean;
  readonly from: number;
  readonly to: number;
}

/** A person and a title that the text gives them, as indexes into the entities. */
export interface Holding {
  readonly person: number;
  readonly title: number;
}
