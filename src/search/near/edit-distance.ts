/**
 * How many characters must be put in, left out, changed or swapped with their neighbour.
 * @param limit where the distance is greater, any number above it may be given instead
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const difference = Math.abs(a.length - b.length);
  if (difference > limit) return difference;
  let beforeLast = new Uint16Array(b.length + 1);
  let last = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Uint16Array(b.length + 1);
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    let least = i;
    row[0] = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      let cost = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
      const isSwap =
        i > 1 &&
        j > 1 &&
        letter === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows: only where both are beyond the limit can nothing get below it.
    if (least > limit && leastOfLast > limit) return least;
    leastOfLast = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length]!;
}
