/** What is usual, what is seldom passed, and the worst of some times, in milliseconds. */
export function summary(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    Math.round(sorted[Math.floor(part * (sorted.length - 1))]! * 10) / 10;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}
