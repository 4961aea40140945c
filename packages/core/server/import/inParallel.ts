/** Works on items as they come, so many at a time. The first failure ends it, after what is under way. */
export async function inParallel<T>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for await (const item of items) {
    const one = work(item)
      .catch((e) => void failures.push(e))
      .finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= width) await Promise.race(underWay);
    if (failures.length) break;
  }
  await Promise.all(underWay);
  if (failures.length) throw failures[0];
}
