import type { Compound } from './compound';

/**
 * Makes the check whether the parts of a word say something else than it is: one of these words
 * (糖尿病, 白内障) stands in it, and is cut. Where an entry explains one, it is one piece.
 * @param words folded, in lower case
 */
export function misleadingAmong(
  words: readonly string[],
): (text: string, compound: Compound) => boolean {
  return (text, { start, end, pieces }) => {
    const written = text.slice(start, end);
    return words.some((word) => {
      const at = written.indexOf(word);
      if (at < 0) return false;
      const [from, to] = [start + at, start + at + word.length];
      return !pieces.some((piece) => piece.start <= from && to <= piece.end);
    });
  };
}
