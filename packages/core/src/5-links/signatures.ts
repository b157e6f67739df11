import { endsLine, isLine, startsLine, type Tokens } from '../1-tokens/tokens.ts';
import type { Holding, Item } from './item.ts';

/** A name alone on its line holds the last title that stands alone on a line shortly above it. */
export function signatures(
  tokens: Tokens,
  items: readonly Item[],
  held: ReadonlySet<number>,
): Holding[] {
  const found: Holding[] = [];
  items.forEach((item, i) => {
    if (!item.isPerson || held.has(item.index) || !isLine(tokens, item.from, item.to)) return;
    const title = items[i - 1];
    if (!title || title.isPerson || !endsLine(tokens, title.to)) return;
    if (linesBetween(tokens, title.to, item.from) > MOST_LINES || !signs(tokens, title)) return;
    found.push({ person: item.index, title: title.index });
  });
  return found;
}

/** As many breaks of lines stand between an office and its signature at most. */
const MOST_LINES = 6;

/** The office begins its line, or follows *KT.*, *TM.*, *TL.* */
function signs(tokens: Tokens, { from }: Item): boolean {
  return startsLine(tokens, from) || /^[./]$/.test(tokens.words[from - 1]?.form ?? '');
}

function linesBetween(tokens: Tokens, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i <= to; i += 1) if (startsLine(tokens, i)) lines += 1;
  return lines;
}
