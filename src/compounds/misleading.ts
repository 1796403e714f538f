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
    const isWhole = (from: number, to: number) =>
      pieces.some((piece) => piece.start <= start + from && start + to <= piece.end);
    return words.some((word) => {
      for (let at = written.indexOf(word); at >= 0; at = written.indexOf(word, at + 1)) {
        if (!isWhole(at, at + word.length)) return true;
      }
      return false;
    });
  };
}
