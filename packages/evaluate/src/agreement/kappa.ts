/*
 * Chance-corrected agreement on categories. All three coefficients are 1 for full agreement and 0
 * for what chance gives, and null where chance alone agrees fully (only one category was ever
 * used), since then nothing can be said.
 */

/** Items, such as tokens, that were coded alike. */
export interface CodedItems {
  /** What each annotator said; undefined where one did not judge. */
  readonly codes: readonly (string | undefined)[];
  /** How many such items there are. */
  readonly count: number;
}

/**
 * Cohen's kappa of two annotators (Cohen 1960, "A coefficient of agreement for nominal scales").
 *
 * @throws RangeError when an item does not have two codes.
 */
export function cohenKappa(items: Iterable<CodedItems>): number | null {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let [agreed, all] = [0, 0];
  for (const { codes, count } of items) {
    const [a, b] = codes;
    if (a === undefined || b === undefined || codes.length > 2) {
      throw new RangeError(`an item has the codes ${codes.join(', ')}, which are not two`);
    }
    all += count;
    if (a === b) agreed += count;
    add(first, a, count);
    add(second, b, count);
  }
  let expected = 0;
  for (const [category, n] of first) expected += n * (second.get(category) ?? 0);
  return corrected(agreed / all, expected / all ** 2);
}

/**
 * Fleiss' kappa of any number of annotators who all judged every item (Fleiss 1971, "Measuring
 * nominal scale agreement among many raters").
 *
 * @throws RangeError when items differ in how many judged them.
 */
export function fleissKappa(items: Iterable<CodedItems>): number | null {
  const totals = new Map<string, number>();
  let [agreed, all, raters] = [0, 0, 0];
  for (const item of items) {
    const codes = given(item);
    if (all > 0 && codes.length !== raters) {
      throw new RangeError(`${raters} annotators judged some items, ${codes.length} others`);
    }
    raters = codes.length;
    all += item.count;
    agreed += (item.count * agreeingPairs(tally(codes))) / (raters * (raters - 1));
    for (const code of codes) add(totals, code, item.count);
  }
  let expected = 0;
  for (const n of totals.values()) expected += (n / (all * raters)) ** 2;
  return corrected(agreed / all, expected);
}

/**
 * Krippendorff's alpha for nominal data, any number of annotators, items judged by fewer than two
 * left out (Krippendorff 2011, "Computing Krippendorff's alpha-reliability").
 */
export function nominalAlpha(items: Iterable<CodedItems>): number | null {
  const totals = new Map<string, number>();
  let [agreed, values] = [0, 0];
  for (const item of items) {
    const codes = given(item);
    if (codes.length < 2) continue;
    values += item.count * codes.length;
    agreed += (item.count * agreeingPairs(tally(codes))) / (codes.length - 1);
    for (const code of codes) add(totals, code, item.count);
  }
  return corrected(agreed / values, agreeingPairs(totals) / (values * (values - 1)));
}

function given({ codes }: CodedItems): string[] {
  return codes.filter((code) => code !== undefined);
}

/** Ordered pairs of equal values among those counted. */
function agreeingPairs(counts: ReadonlyMap<string, number>): number {
  let pairs = 0;
  for (const n of counts.values()) pairs += n * (n - 1);
  return pairs;
}

function tally(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) add(counts, code, 1);
  return counts;
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

function corrected(observed: number, expected: number): number | null {
  if (Number.isNaN(observed) || expected >= 1) return null;
  return (observed - expected) / (1 - expected);
}
