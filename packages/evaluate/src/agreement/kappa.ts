/**
 * Chance-corrected agreement on categories. All three give 1 for full agreement and 0 for what
 * chance gives; null where chance alone agrees fully (only one category ever used), since then
 * nothing can be said.
 */

/** What each annotator said of one item; undefined where one did not judge it. */
export type Codes = readonly (string | undefined)[];

/**
 * Cohen's kappa of two annotators (Cohen 1960, "A coefficient of agreement for nominal scales").
 *
 * @throws RangeError when an item does not have two codes.
 */
export function cohenKappa(items: Iterable<readonly string[]>): number | null {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let [agreed, count] = [0, 0];
  for (const codes of items) {
    const [a, b] = codes;
    if (a === undefined || b === undefined || codes.length > 2) {
      throw new RangeError(`an item has ${codes.length} codes, not two`);
    }
    count++;
    if (a === b) agreed++;
    add(first, a, 1);
    add(second, b, 1);
  }
  let expected = 0;
  for (const [category, n] of first) expected += n * (second.get(category) ?? 0);
  return corrected(agreed / count, expected / count ** 2);
}

/**
 * Fleiss' kappa of any number of annotators who all judged every item (Fleiss 1971, "Measuring
 * nominal scale agreement among many raters").
 *
 * @throws RangeError when items differ in how many judged them.
 */
export function fleissKappa(items: Iterable<readonly string[]>): number | null {
  const totals = new Map<string, number>();
  let [agreed, count, raters] = [0, 0, 0];
  for (const codes of items) {
    if (count > 0 && codes.length !== raters) {
      throw new RangeError(`${raters} annotators judged some items, ${codes.length} others`);
    }
    raters = codes.length;
    count++;
    agreed += agreeingPairs(tally(codes)) / (raters * (raters - 1));
    for (const code of codes) add(totals, code, 1);
  }
  let expected = 0;
  for (const n of totals.values()) expected += (n / (count * raters)) ** 2;
  return corrected(agreed / count, expected);
}

/**
 * Krippendorff's alpha for nominal data, any number of annotators, items judged by fewer than two
 * left out (Krippendorff 2011, "Computing Krippendorff's alpha-reliability").
 */
export function nominalAlpha(items: Iterable<Codes>): number | null {
  const totals = new Map<string, number>();
  let [agreed, values] = [0, 0];
  for (const codes of items) {
    const given = codes.filter((code) => code !== undefined);
    if (given.length < 2) continue;
    values += given.length;
    agreed += agreeingPairs(tally(given)) / (given.length - 1);
    for (const code of given) add(totals, code, 1);
  }
  return corrected(agreed / values, agreeingPairs(totals) / (values * (values - 1)));
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
