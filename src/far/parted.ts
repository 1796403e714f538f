import type { Parting } from '../compounds/find-compounds';
import { clauseSpans } from '../matching/clauses';
import { memoize } from '../matching/memoize';
import type { FoldedText } from '../matching/normalise';
import { scriptOf } from '../matching/script';
import { isAuxiliary, isParticle, isSymbol } from '../tokenizer/part-of-speech';
import type { Morpheme, Tokenizer } from '../tokenizer/types';

/** Does one of some words stand directly after an offset of a text, or directly before it? */
export type StandsBeside = (text: string, offset: number, side: -1 | 1) => boolean;

/** @param neighbours folded, in lower case */
export function standsBeside(neighbours: readonly string[]): StandsBeside {
  const firsts = groupBy(neighbours, (word) => word.charAt(0));
  const lasts = groupBy(neighbours, (word) => word.slice(-1));
  return (text, offset, side) =>
    side === 1
      ? (firsts.get(text.charAt(offset))?.some((word) => text.startsWith(word, offset)) ?? false)
      : (lasts.get(text.charAt(offset - 1))?.some((word) => text.endsWith(word, offset)) ?? false);
}

/**
 * Makes what tells whether a word is parted from what is written before or after it: by a word of
 * grammar, or by a neighbour that is known to be no part of any word.
 */
export function partedIn(
  folded: FoldedText,
  tokenizer: Tokenizer,
  isBeside: StandsBeside,
): Parting {
  const morphemeAt = morphemesOf(folded, tokenizer);
  const outer = (offset: number, side: -1 | 1) => (side === 1 ? offset : offset - 1);
  const isKana = (offset: number, side: -1 | 1) =>
    scriptOf(folded.text[outer(offset, side)]) === 'hiragana';
  return {
    may: (offset, side) => isKana(offset, side) || isBeside(folded.text, offset, side),
    is(offset, side) {
      const { start, end, leftId } = morphemeAt(outer(offset, side)) ?? NOWHERE;
      if ((side === 1 ? start : end) !== offset) return false;
      if (!isKana(offset, side)) return true;
      return isParticle(leftId) || isAuxiliary(leftId) || isSymbol(leftId);
    },
  };
}

type Place = Pick<Morpheme, 'start' | 'end' | 'leftId'>;
const NOWHERE: Place = { start: -1, end: -1, leftId: -1 };

/** The word that stands over an offset. Clauses are analysed when they are asked for. */
function morphemesOf(
  { cased }: FoldedText,
  tokenizer: Tokenizer,
): (at: number) => Place | undefined {
  let spans: ReturnType<typeof clauseSpans> | undefined;
  const wordsOf = memoize((index: number): readonly Place[] => {
    const { start, end } = spans![index]!;
    return tokenizer.analyse(cased.slice(start, end)).morphemes.map((word) => ({
      leftId: word.leftId,
      start: start + word.start,
      end: start + word.end,
    }));
  });
  return (at) => {
    spans ??= clauseSpans(cased);
    const index = indexAt(spans, at);
    return spans[index] && wordsOf(index).find(({ start, end }) => start <= at && at < end);
  };
}

/** By binary search: spans follow each other without gaps. */
function indexAt(spans: readonly { readonly end: number }[], at: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupBy(words: readonly string[], key: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(key(word), [...(groups.get(key(word)) ?? []), word]);
  return groups;
}
