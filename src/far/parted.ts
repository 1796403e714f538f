import type { IsParted } from '../compounds/find-compounds';
import { clauseSpans } from '../matching/clauses';
import type { FoldedText } from '../matching/normalise';
import { scriptOf } from '../matching/script';
import { cutIntoChunks } from '../tokenizer/chunks';
import { isAuxiliary, isParticle, isSymbol } from '../tokenizer/part-of-speech';
import type { Morpheme, Tokenizer } from '../tokenizer/types';

/**
 * Makes what tells whether a word is parted from what is written before or after it: by a word of
 * grammar, or by one of the neighbours that are known to be no part of any word.
 * @param neighbours folded, in lower case
 */
export function partedIn(
  folded: FoldedText,
  tokenizer: Tokenizer,
  neighbours: readonly string[],
): IsParted {
  const morphemes = morphemesOf(folded, tokenizer);
  return (offset, side) => {
    const { start, end, leftId } = morphemes(side === 1 ? offset : offset - 1) ?? NOWHERE;
    if ((side === 1 ? start : end) !== offset) return false;
    const isKana = scriptOf(folded.text[side === 1 ? offset : offset - 1]) === 'hiragana';
    if (isKana) return isParticle(leftId) || isAuxiliary(leftId) || isSymbol(leftId);
    return neighbours.some((word) =>
      side === 1 ? folded.text.startsWith(word, offset) : folded.text.endsWith(word, offset),
    );
  };
}

const NOWHERE = { start: -1, end: -1, leftId: -1 };

/** The word that stands over an offset. Clauses are analysed when they are asked for. */
function morphemesOf(
  { cased }: FoldedText,
  tokenizer: Tokenizer,
): (at: number) => Pick<Morpheme, 'start' | 'end' | 'leftId'> | undefined {
  let spans: readonly { start: number; end: number }[] | undefined;
  const known = new Map<number, readonly Morpheme[]>();
  return (at) => {
    spans ??= clauseSpans(cased).flatMap(({ start, end }) =>
      cutIntoChunks(cased.slice(start, end)).map((chunk) => ({
        start: start + chunk.start,
        end: start + chunk.end,
      })),
    );
    const span = spanAt(spans, at);
    if (!span) return undefined;
    const { start, end } = span;
    const words = known.get(start) ?? tokenizer.analyse(cased.slice(start, end)).morphemes;
    known.set(start, words);
    const word = words.find((one) => start + one.start <= at && at < start + one.end);
    return word && { ...word, start: start + word.start, end: start + word.end };
  };
}

function spanAt<S extends { start: number; end: number }>(
  spans: readonly S[],
  at: number,
): S | undefined {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}
