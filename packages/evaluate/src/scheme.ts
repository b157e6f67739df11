import type { Alignment, Labelled } from './align.ts';
import { EMPTY_TALLY, type Outcome, type Tally } from './tally.ts';

/** A rule that says how right an aligned pair is. */
export interface Scheme {
  readonly name: SchemeName;
  readonly vi: string;
  readonly en: string;
  /** Whether labels count; if not, a pair of two labels is counted under the gold one. */
  readonly looksAtLabels: boolean;
  readonly judge: (gold: Labelled, predicted: Labelled) => Outcome;
}

export type SchemeName = 'exact' | 'boundary' | 'label' | 'partial';

/**
 * The four schemes of SemEval-2013 task 9.1 (Segura-Bedmar et al. 2013): strict, exact boundary,
 * type, and partial boundary. The first is also the exact match of CoNLL-2003.
 */
export const SCHEMES: readonly Scheme[] = [
  {
    name: 'exact',
    vi: 'Đúng cả phạm vi và nhãn',
    en: 'Exact span and label',
    looksAtLabels: true,
    judge: (gold, predicted) =>
      sameSpan(gold, predicted) && gold.label === predicted.label ? 'correct' : 'incorrect',
  },
  {
    name: 'boundary',
    vi: 'Đúng phạm vi, nhãn bất kỳ',
    en: 'Exact span, any label',
    looksAtLabels: false,
    judge: (gold, predicted) => (sameSpan(gold, predicted) ? 'correct' : 'incorrect'),
  },
  {
    name: 'label',
    vi: 'Đúng nhãn, có phần chung',
    en: 'Overlap with the same label',
    looksAtLabels: true,
    judge: (gold, predicted) => (gold.label === predicted.label ? 'correct' : 'incorrect'),
  },
  {
    name: 'partial',
    vi: 'Phần chung tính một nửa, nhãn bất kỳ',
    en: 'Exact span 1, overlap 0.5, any label',
    looksAtLabels: false,
    judge: (gold, predicted) => (sameSpan(gold, predicted) ? 'correct' : 'partial'),
  },
];

/** The tally of alignments under one scheme. */
export function tallyOf(alignments: readonly Alignment<Labelled>[], scheme: Scheme): Tally {
  const tally = { ...EMPTY_TALLY };
  for (const alignment of alignments) tally[outcomeOf(alignment, scheme)]++;
  return tally;
}

/**
 * The tally of each label. Where labels count, a pair of two labels is missed for the one and
 * spurious for the other, so that a label's precision and recall are those of CoNLL-2003.
 */
export function talliesByLabel(
  alignments: readonly Alignment<Labelled>[],
  scheme: Scheme,
): Map<string, Tally> {
  const tallies = new Map<string, { -readonly [K in Outcome]: number }>();
  for (const alignment of alignments) {
    for (const [label, outcome] of outcomesByLabel(alignment, scheme)) {
      const tally = tallies.get(label) ?? { ...EMPTY_TALLY };
      tally[outcome]++;
      tallies.set(label, tally);
    }
  }
  return tallies;
}

function outcomesByLabel(
  alignment: Alignment<Labelled>,
  scheme: Scheme,
): readonly (readonly [label: string, outcome: Outcome])[] {
  const { gold, predicted } = alignment;
  if (scheme.looksAtLabels && gold && predicted && gold.label !== predicted.label) {
    return [
      [gold.label, 'missed'],
      [predicted.label, 'spurious'],
    ];
  }
  return [[(gold ?? predicted)!.label, outcomeOf(alignment, scheme)]];
}

function outcomeOf({ gold, predicted }: Alignment<Labelled>, scheme: Scheme): Outcome {
  if (!gold) return 'spurious';
  if (!predicted) return 'missed';
  return scheme.judge(gold, predicted);
}

function sameSpan(a: Labelled, b: Labelled): boolean {
  return a.start === b.start && a.end === b.end;
}
