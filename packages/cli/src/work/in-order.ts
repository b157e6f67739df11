/**
 * Works on items side by side and gives the results in the order of the items. No more than `limit`
 * are in hand at a time: a slow reader of the results slows the reading of the items.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<{ item: T; result: R }> {
  const inHand: Promise<{ item: T; result: R }>[] = [];
  for await (const item of items) {
    const pending = work(item).then((result) => ({ item, result }));
    pending.catch(() => {});
    inHand.push(pending);
    if (inHand.length >= limit) yield await inHand.shift()!;
  }
  while (inHand.length > 0) yield await inHand.shift()!;
}
