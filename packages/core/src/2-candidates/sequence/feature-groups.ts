import { mix, three } from './hash.ts';

/** The most numbers that a group looks at. */
export const WIDTH = 8;

/** The place among capitalised words of a word that is none. */
export const NO_PLACE = 7;

/**
 * Features that depend on the same few numbers. Most tokens of a text have in most groups the numbers
 * that another had before, so that the sum of a group's weights need not be made again.
 *
 * Each feature is a hash of a number and of what it looks at. The number keeps apart features that
 * look at the same, and is part of what trained weights are known by: a model reads only features
 * numbered as in its training.
 */
export interface FeatureGroup {
  /** At which distance the word is seen that the first number, its `id`, stands for. */
  readonly distance?: number;
  /** The features of the numbers, beside those of the word; they see the word's `key` for its `id`. */
  readonly features: (...seen: number[]) => number[];
}

/**
 * What is seen from a token. Names are those of `Observation.numbers`, which writes the numbers: shapes
 * `s`, keys `k` and clusters `p` of the token (0) and of words before (a) and after it (b), and what the
 * grammars found: `c` the outermost, `d` the innermost. `goesOn` and `onward` say whether the token and
 * the next go on the word of the one before, `word` that and how firmly: see `Segmentation`.
 */
export const GROUPS: readonly FeatureGroup[] = [
  {
    features: (sa2, sa1, s0, sb1, sb2, goesOn, onward) => [
      three(106, sa1, s0, sb1),
      three(107, sa2, sa1, s0),
      three(108, s0, sb1, sb2),
      mix(three(126, sa1, s0, sb1), 2 * goesOn + onward),
    ],
  },
  {
    features: (s0, gap, after, from, to) => [
      three(130, gap, after, s0),
      mix(mix(131, from), s0),
      mix(mix(132, to), s0),
    ],
  },
  {
    features: (s0, brackets, length, place, word) => [
      mix(133, brackets),
      mix(mix(134, brackets), s0),
      mix(mix(141, length), place),
      mix(121, word),
      mix(mix(122, word), s0),
    ],
  },
  {
    features: (s0, ca, c0, cb, da, d0, db, word) => [
      mix(160, c0),
      three(162, ca, c0, cb),
      mix(mix(165, c0), s0),
      mix(mix(166, c0), d0),
      three(167, da, d0, db),
      three(123, word, c0, ca),
      three(124, word, c0, cb),
    ],
  },
  {
    features: (pa, p0, pb) => [
      three(118, pa, p0, 0),
      three(119, p0, pb, 0),
      three(120, pa, p0, pb),
    ],
  },
  { distance: -3, features: () => [] },
  { distance: -2, features: () => [] },
  {
    distance: -1,
    features: (k, c0, place, goesOn) => [
      mix(mix(163, c0), k),
      mix(mix(127, goesOn), k),
      ...(place === NO_PLACE ? [three(142, k, place, 0)] : []),
    ],
  },
  {
    distance: 0,
    features: (k, ca, c0, cb, place, goesOn, onward) => [
      mix(mix(161, c0), k),
      mix(mix(168, ca), k),
      mix(mix(169, cb), k),
      mix(mix(125, 2 * goesOn + onward), k),
      ...(place === NO_PLACE ? [mix(mix(144, k), place)] : []),
    ],
  },
  {
    distance: 1,
    features: (k, c0, place, onward) => [
      mix(mix(164, c0), k),
      mix(mix(128, onward), k),
      ...(place === NO_PLACE ? [mix(mix(143, k), 1)] : []),
    ],
  },
  { distance: 2, features: () => [] },
  { distance: 3, features: () => [] },
];

/** A group's features of the numbers in `seen` from `at`, with `first` in the place of the first. */
export function featuresIn(
  { features }: FeatureGroup,
  first: number,
  seen: Int32Array,
  at: number,
): number[] {
  return features(
    first,
    seen[at + 1]!,
    seen[at + 2]!,
    seen[at + 3]!,
    seen[at + 4]!,
    seen[at + 5]!,
    seen[at + 6]!,
    seen[at + 7]!,
  );
}
