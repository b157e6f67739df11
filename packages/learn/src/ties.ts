import { Gap, type Tokens, type Word } from '@congvan/core/sequence';

/** Pairs that come fewer times say nothing. */
const LEAST_COUNT = 15;
/** Ties in tenths below this are as good as none. */
const LEAST_TIE = 3;

/**
 * How firmly syllables that follow each other are tied: the normalised pointwise mutual information of
 * the pair, -1 to 1 (Bouma, "Normalized (Pointwise) Mutual Information in Collocation Extraction",
 * 2009), in whole tenths rounded down. Pairs are spelling keys with a space between.
 */
export function tiesOf(texts: Iterable<Tokens>): Map<string, number> {
  const { singles, pairs, total } = countsOf(texts);
  const ties = new Map<string, number>();
  for (const [pair, together] of pairs) {
    if (together < LEAST_COUNT) continue;
    const [first, second] = pair.split(' ').map((key) => singles.get(key)!);
    const information = Math.log((together * total) / (first! * second!));
    const tie = Math.floor((10 * information) / Math.log(total / together));
    if (tie >= LEAST_TIE) ties.set(pair, tie);
  }
  return ties;
}

/** How often each syllable and each pair of neighbours comes, and how many tokens there are. */
function countsOf(texts: Iterable<Tokens>) {
  const singles = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  for (const { count: tokens, words, gaps } of texts) {
    total += tokens;
    for (const [i, word] of words.entries()) {
      if (!isSyllable(word)) continue;
      count(singles, word.key);
      const before = words[i - 1];
      if (before && isSyllable(before) && gaps[i] === Gap.space)
        count(pairs, `${before.key} ${word.key}`);
    }
  }
  return { singles, pairs, total };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isSyllable({ shape }: Word): boolean {
  return shape !== 'sign' && shape !== 'number';
}
