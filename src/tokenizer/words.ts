import type { Morpheme } from './types';

/** The words that together are exactly `[start, end)`; null where an end is inside a word. */
export function wordsThatFill(
  morphemes: readonly Morpheme[],
  start: number,
  end: number,
): readonly Morpheme[] | null {
  const first = morphemes.findIndex((word) => word.start === start);
  const last = morphemes.findIndex((word) => word.end === end);
  if (first === -1 || last < first) return null;
  return morphemes.slice(first, last + 1);
}

/** Are two stretches cut into words of the same lengths? */
export function areCutAlike(words: readonly Morpheme[], others: readonly Morpheme[]): boolean {
  const lengths = (list: readonly Morpheme[]) => list.map((word) => word.end - word.start).join();
  return lengths(words) === lengths(others);
}
