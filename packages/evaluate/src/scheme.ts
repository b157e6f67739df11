import { sameEntity, sameSpan, type Alignment, type Labelled } from './align.ts';
import { emptyTally, type Counter, type Outcome, type Tally } from './tally.ts';

/** A rule that says how right an aligned pair is. */
export interface Scheme {
  readonly name: SchemeName;
  readonly vi: string;
  readonly en: string;
  /** Whether labels count; if not, a pair of two labels is counted under the gold one. */
  readonly looksAtLabels: boolean;
  /** One outcome for each thing judged; every pair gets the same number of them. */
  readonly judge: (gold: Labelled, predicted: Labelled) => readonly Outcome[];
  /** How many outcomes `judge` gives, and how many an entity without counterpart counts for. */
  readonly slots: number;
}

/** The names of the schemes. */
export type SchemeName = 'exact' | 'boundary' | 'label' | 'partial' | 'muc';

/**
 * The four schemes of SemEval-2013 task 9.1 (Segura-Bedmar et al. 2013): strict (which is also the
 * exact match of CoNLL-2003), exact boundary, type, and partial boundary; and MUC-6's, which gives
 * each entity two slots, text and type (Grishman and Sundheim 1996).
 */
export const SCHEMES: readonly Scheme[] = [
  {
    name: 'exact',
    vi: 'Đúng phạm vi và nhãn',
    en: 'Exact span and label',
    looksAtLabels: true,
    judge: (gold, predicted) => [rightIf(sameEntity(gold, predicted))],
    slots: 1,
  },
  {
    name: 'boundary',
    vi: 'Đúng phạm vi, nhãn bất kỳ',
    en: 'Exact span, any label',
    looksAtLabels: false,
    judge: (gold, predicted) => [rightIf(sameSpan(gold, predicted))],
    slots: 1,
  },
  {
    name: 'label',
    vi: 'Có phần chung, đúng nhãn',
    en: 'Overlap with the same label',
    looksAtLabels: true,
    judge: (gold, predicted) => [rightIf(sameLabel(gold, predicted))],
    slots: 1,
  },
  {
    name: 'partial',
    vi: 'Có phần chung tính một nửa, nhãn bất kỳ',
    en: 'Overlap counts half, any label',
    looksAtLabels: false,
    judge: (gold, predicted) => [sameSpan(gold, predicted) ? 'correct' : 'partial'],
    slots: 1,
  },
  {
    name: 'muc',
    vi: 'MUC: phạm vi và nhãn tính riêng',
    en: 'MUC: text and type one slot each',
    looksAtLabels: false,
    judge: (gold, predicted) => [
      rightIf(sameSpan(gold, predicted)),
      rightIf(sameLabel(gold, predicted)),
    ],
    slots: 2,
  },
];

/** The scheme that counts an entity as right when span and label are. */
export const EXACT: Scheme = SCHEMES.find(({ name }) => name === 'exact')!;

/** The tally of alignments under one scheme. */
export function tallyOf(alignments: readonly Alignment<Labelled>[], scheme: Scheme): Tally {
  const tally = emptyTally();
  for (const alignment of alignments) count(tally, alignment, scheme);
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
  const tallies = new Map<string, Counter>();
  for (const alignment of alignments) {
    for (const part of scheme.looksAtLabels ? splitByLabel(alignment) : [alignment]) {
      const { label } = (part.gold ?? part.predicted)!;
      const tally = tallies.get(label) ?? emptyTally();
      count(tally, part, scheme);
      tallies.set(label, tally);
    }
  }
  return tallies;
}

function splitByLabel(alignment: Alignment<Labelled>): Alignment<Labelled>[] {
  const { gold, predicted } = alignment;
  if (!gold || !predicted || sameLabel(gold, predicted)) return [alignment];
  return [{ gold }, { predicted }];
}

function count(tally: Counter, { gold, predicted }: Alignment<Labelled>, scheme: Scheme): void {
  if (!gold) tally.spurious += scheme.slots;
  else if (!predicted) tally.missed += scheme.slots;
  else for (const outcome of scheme.judge(gold, predicted)) tally[outcome]++;
}

function rightIf(right: boolean): Outcome {
  return right ? 'correct' : 'incorrect';
}

function sameLabel(a: Labelled, b: Labelled): boolean {
  return a.label === b.label;
}
