import { scriptOf } from '../matching/script';
import {
  isAdverb,
  isFullNoun,
  isParticle,
  isPrefix,
  isSymbol,
  isVerbEnding,
} from './part-of-speech';
import type { Morpheme, Reading, Tokenizer } from './types';
import { areCutAlike, wordsThatFill } from './words';

/** A sentence in which any symptom stands as a word of its own: その＿が出た. */
const BEFORE = 'その';
const AFTER = 'が出た';

/** Is it written in hiragana? ー counts as katakana elsewhere, but stands in hiragana words too. */
export function isHiragana(text: string): boolean {
  return Array.from(text).every((unit) => unit === 'ー' || scriptOf(unit) === 'hiragana');
}

/**
 * Does a candidate in hiragana stand as a word? kuromoji cuts kana that it cannot read into
 * small words, so boundaries alone say little (precision .72). The candidate must also be cut
 * inside as it is in a plain sentence, and no scrap of such a cut may stand beside it (.93).
 * @param reading of `piece`, in which the candidate is `[start, end)`
 */
export function isHiraganaWord(
  tokenizer: Tokenizer,
  reading: Reading,
  piece: string,
  start: number,
  end: number,
): boolean {
  const { morphemes } = reading;
  const words = wordsThatFill(morphemes, start, end);
  if (words === null) return false;
  const plain = wordsInPlainSentence(tokenizer, piece.slice(start, end));
  if (plain === null || !areCutAlike(words, plain)) return false;

  const left = morphemes.findIndex((word) => word.end === start);
  const right = morphemes.find((word) => word.start === end);
  if (left >= 0 && isScrapBefore(morphemes[left]!, morphemes[left - 1], piece)) return false;
  return right === undefined || !isScrapAfter(right, piece);
}

function wordsInPlainSentence(tokenizer: Tokenizer, candidate: string) {
  const { morphemes } = tokenizer.read(BEFORE + candidate + AFTER);
  return wordsThatFill(morphemes, BEFORE.length, BEFORE.length + candidate.length);
}

/** か of かせき (化石) too: a particle cannot open a phrase. */
function isScrapBefore(word: Morpheme, previous: Morpheme | undefined, piece: string): boolean {
  const opens = previous === undefined || isSymbol(previous.leftId);
  return isScrap(word, piece) || (opens && isParticle(word.leftId));
}

/** じつに of がんじつに, じ of がんじつ (元日) too: neither follows a noun without a particle. */
function isScrapAfter(word: Morpheme, piece: string): boolean {
  if (isScrap(word, piece) || isVerbEnding(word.leftId)) return true;
  return isAdverb(word.leftId) && isHiragana(piece.slice(word.start, word.end));
}

/** A noun, a prefix or a guess written in hiragana: in running text a particle would part them. */
function isScrap(word: Morpheme, piece: string): boolean {
  if (!isHiragana(piece.slice(word.start, word.end))) return false;
  return !word.known || isFullNoun(word.leftId) || isPrefix(word.leftId);
}
