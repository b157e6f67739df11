import { startsLine, type Tokens } from '../1-tokens/tokens.ts';

/** The token after a comma, semicolon, *và*, *cùng* or *hoặc*, or undefined. */
export function separatorEnd(tokens: Tokens, at: number): number | undefined {
  const key = tokens.words[at]?.key;
  if (key === undefined || startsLine(tokens, at)) return undefined;
  if (key === 'và' || key === 'cùng' || key === 'hoặc') return at + 1;
  if (key !== ',' && key !== ';') return undefined;
  return tokens.words[at + 1]?.key === 'và' ? at + 2 : at + 1;
}

/** One of the things listed, in tokens. */
export interface Item {
  readonly from: number;
  readonly to: number;
}

/** The items of a list, separated from each other, from a token on; `endOf` says where an item ends. */
export function listItems(
  tokens: Tokens,
  at: number | undefined,
  endOf: (from: number) => number | undefined,
): Item[] {
  const items: Item[] = [];
  for (let from = at; from !== undefined;) {
    const to = endOf(from);
    if (to === undefined) break;
    items.push({ from, to });
    from = separatorEnd(tokens, to);
  }
  return items;
}
