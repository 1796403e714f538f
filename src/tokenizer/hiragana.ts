import { scriptOf } from '../matching/script';
import {
  isAdverb,
  isFullNoun,
  isParticle,
  isPrefix,
  isSymbol,
  isVerbEnding,
} from './part-of-speech';
import type { Analysis, ExtraWord, Morpheme, Tokenizer } from './types';
import { areCutAlike, wordsThatFill } from './words';

/** A sentence in which any symptom stands as a word of its own: その＿が出た. */
const BEFORE = 'その';
const AFTER = 'が出た';

/** Is it written in hiragana? ー counts as katakana elsewhere, but stands in hiragana words too. */
export function isHiragana(text: string): boolean {
  return Array.from(text).every((unit) => unit === 'ー' || scriptOf(unit) === 'hiragana');
}

/** がん and かぜ begin other words (がんもどき, かぜとおし); めまい and さむけ hardly do. */
const LONG = 3;

/**
 * Does a candidate in hiragana stand as a word? kuromoji cuts kana that it cannot read into
 * small words, so boundaries alone say little (precision .72). The candidate must also be cut
 * inside as it is in a plain sentence, and no scrap of such a cut may stand beside it (.93). A
 * long one may stand beside another noun (いまめまいが, めまいふらつき), and where kuromoji cuts it in
 * another way it may be offered as a word.
 * @param analysis of `chunk`, in which the candidate is `[start, end)`
 * @param candidate as what it is offered
 */
export function isHiraganaWord(
  tokenizer: Tokenizer,
  analysis: Analysis,
  chunk: string,
  start: number,
  end: number,
  candidate: ExtraWord,
): boolean {
  const { morphemes } = analysis;
  const isLong = end - start >= LONG;
  const words = wordsThatFill(morphemes, start, end);
  const plain = wordsInPlainSentence(tokenizer, chunk.slice(start, end));
  if (words === null || plain === null || !areCutAlike(words, plain)) {
    return isLong && analysis.costWith(candidate, start, end) < analysis.cost;
  }
  const isScrap = isLong ? isShortScrap : isAnyScrap;
  const left = morphemes.findIndex((word) => word.end === start);
  const right = morphemes.find((word) => word.start === end);
  if (left >= 0 && isScrapBefore(morphemes[left]!, morphemes[left - 1], chunk, isScrap))
    return false;
  return right === undefined || !isScrapAfter(right, chunk, isScrap);
}

type IsScrap = (word: Morpheme, chunk: string) => boolean;

function wordsInPlainSentence(tokenizer: Tokenizer, candidate: string) {
  const { morphemes } = tokenizer.analyse(BEFORE + candidate + AFTER);
  return wordsThatFill(morphemes, BEFORE.length, BEFORE.length + candidate.length);
}

/** か of かせき (化石) too: a particle cannot open a phrase. */
function isScrapBefore(
  word: Morpheme,
  previous: Morpheme | undefined,
  chunk: string,
  isScrap: IsScrap,
): boolean {
  const opens = previous === undefined || isSymbol(previous.leftId);
  return isScrap(word, chunk) || (opens && isParticle(word.leftId));
}

/** じつに of がんじつに, じ of がんじつ (元日) too: neither follows a noun without a particle. */
function isScrapAfter(word: Morpheme, chunk: string, isScrap: IsScrap): boolean {
  if (isScrap(word, chunk) || isVerbEnding(word.leftId)) return true;
  return isAdverb(word.leftId) && isHiragana(chunk.slice(word.start, word.end));
}

/** A noun, a prefix or a guess written in hiragana: in running text a particle would part them. */
function isAnyScrap(word: Morpheme, chunk: string): boolean {
  if (!isHiragana(chunk.slice(word.start, word.end))) return false;
  return !word.known || isFullNoun(word.leftId) || isPrefix(word.leftId);
}

/** Beside a long word only what is too short to be a noun by itself: こ, not いま. */
function isShortScrap(word: Morpheme, chunk: string): boolean {
  return isAnyScrap(word, chunk) && (!word.known || word.end - word.start === 1);
}
