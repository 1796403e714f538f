/** The text that stands most often in a list; of several, the first. */
export function mostFrequent(list: readonly string[]): string | undefined {
  return ranked(list)[0]?.text;
}

/** The same, where it makes more than this share of the list. */
export function prevailing(list: readonly string[], share: number): string | undefined {
  return ranked(list).find(({ count }) => count > share * list.length)?.text;
}

function ranked(list: readonly string[]): { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const text of list) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
