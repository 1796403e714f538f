/** Three rows that every comparison uses: thousands are made for one key. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const;

/** How far a query is from a name, and from the name's beginning that is as long as the query. */
export interface Distances {
  readonly whole: number;
  readonly beginning: number;
}

/**
 * How many characters must be put in, left out, changed or swapped with their neighbour.
 * @param limit where a distance is greater, any number above it may be given instead
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  return distancesIn(a, b, 0, b.length, limit).whole;
}

/**
 * Compares a query with the name that stands at `[start, end)` of a text.
 * @param limit as `editDistance` takes it
 */
export function distancesIn(
  query: string,
  text: string,
  start: number,
  end: number,
  limit: number,
): Distances {
  const whole = end - start;
  // What stands beyond can only be put in.
  const length = Math.min(whole, query.length + Math.ceil(Math.min(limit, whole)));
  if (rows[0].length <= length) rows = roomFor(length);
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= length; j++) last[j] = j;
  let leastOfLast = 0;
  for (let i = 1; i <= query.length; i++) {
    let least = i;
    row[0] = i;
    const letter = query.charCodeAt(i - 1);
    const before = i > 1 ? query.charCodeAt(i - 2) : -1;
    for (let j = 1; j <= length; j++) {
      const other = text.charCodeAt(start + j - 1);
      let cost = last[j - 1]! + (letter === other ? 0 : 1);
      if (last[j]! + 1 < cost) cost = last[j]! + 1;
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
      if (j > 1 && before === other && letter === text.charCodeAt(start + j - 2)) {
        if (beforeLast[j - 2]! + 1 < cost) cost = beforeLast[j - 2]! + 1;
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows: only where both are beyond the limit can nothing get below it.
    if (least > limit && leastOfLast > limit) return { whole: least, beginning: least };
    leastOfLast = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return {
    whole: last[length]! + whole - length,
    beginning: last[Math.min(length, query.length)]!,
  };
}

function roomFor(length: number) {
  const size = 2 * length;
  return [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)] as const;
}
