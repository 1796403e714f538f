/** How many of a sorted list come first, by binary search from its end: most come in order. */
export function indexAfter<T>(sorted: readonly T[], isFirst: (one: T) => boolean): number {
  const last = sorted.at(-1);
  if (last === undefined || isFirst(last)) return sorted.length;
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFirst(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
