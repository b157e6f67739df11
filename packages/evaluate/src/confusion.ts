import type { Alignment, Labelled } from './align.ts';

/** Which label was read as which. */
export interface Confusion {
  /** The labels of rows and columns; a last row and column stand for "nothing". */
  readonly labels: readonly string[];
  /** `counts[gold][predicted]`, one more than there are labels each way. */
  readonly counts: readonly (readonly number[])[];
}

/** Counts gold labels against predicted ones over aligned entities, whatever their boundaries. */
export function confusionOf(alignments: Iterable<Alignment<Labelled>>): Confusion {
  const all = [...alignments];
  const labels = [
    ...new Set(all.flatMap(({ gold, predicted }) => [gold?.label, predicted?.label])),
  ].filter((label) => label !== undefined);
  labels.sort();
  const place = new Map(labels.map((label, i) => [label, i]));
  const counts = Array.from({ length: labels.length + 1 }, () =>
    Array.from({ length: labels.length + 1 }, () => 0),
  );
  for (const { gold, predicted } of all) {
    const row = gold ? place.get(gold.label)! : labels.length;
    const column = predicted ? place.get(predicted.label)! : labels.length;
    counts[row]![column]!++;
  }
  return { labels, counts };
}
