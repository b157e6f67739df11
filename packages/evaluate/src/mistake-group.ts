import { excerpt } from './excerpt.ts';
import { grouped } from './grouped.ts';
import type { Layer } from './layer.ts';
import { mistakeClass, mistakesIn, type Mistake } from './mistake.ts';
import type { Pair } from './score.ts';

/** The mistakes of one class, and some of them in context. */
export interface MistakeGroup {
  /** The gold label, or the predicted one of what is spurious. */
  readonly label: string;
  /** `missed`, `boundary right short`: see `mistakeClass`. */
  readonly class: string;
  readonly count: number;
  readonly examples: readonly { readonly document: string; readonly line: string }[];
}

/** Groups mistakes by label and class, the most frequent first, with up to `examples` of each. */
export function groupMistakes(
  pairs: readonly Pair[],
  layer: Layer,
  examples: number,
): MistakeGroup[] {
  const mistakes = pairs.flatMap((pair) => mistakesIn(pair, layer));
  const groups = grouped(mistakes, (one) => `${labelOf(one)}\n${mistakeClass(one)}`);
  return [...groups.values()]
    .map((group) => asGroup(group, examples))
    .sort((a, b) => b.count - a.count);
}

function asGroup(mistakes: readonly Mistake[], examples: number): MistakeGroup {
  return {
    label: labelOf(mistakes[0]!),
    class: mistakeClass(mistakes[0]!),
    count: mistakes.length,
    examples: mistakes
      .slice(0, examples)
      .map((mistake) => ({ document: mistake.document, line: excerpt(mistake) })),
  };
}

function labelOf({ gold, predicted }: Mistake): string {
  return (gold ?? predicted)!.label;
}
