/** Reads each thing when it is first asked for, and keeps it. */
export function memoize<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}
