import { scriptOf } from '../matching/script';
import type { Clause, Question } from '../matching/types';
import { cutIntoChunks } from './chunks';
import { isHiragana, isHiraganaWord } from './hiragana';
import { COMMON_NOUN } from './part-of-speech';
import type { Analysis, ExtraWord, Tokenizer } from './types';
import { wordsThatFill } from './words';

/** A candidate is offered to the lattice as a common noun of middling cost. */
const CANDIDATE: ExtraWord = { leftId: COMMON_NOUN, rightId: COMMON_NOUN, cost: 5000 };
/** Rejects テン|ペスト (1,234) and ガン|ダム (1,320), keeps ステロイド|パルス (2,903). */
const KATAKANA_MARGIN = 2000;

/**
 * Answers for each question of a clause whether `[start, end)` stands as a word of its own. The
 * rules differ by script; they and their numbers were measured on 317 traps and 16,880 places
 * in real text. Long clauses are cut; what crosses a cut, or lies outside, is answered false.
 */
export function decide(tokenizer: Tokenizer, clause: Clause): boolean[] {
  const answers = clause.questions.map(() => false);
  for (const { start, end } of cutIntoChunks(clause.text)) {
    const isInside = (question: Question) =>
      start <= question.start && question.start < question.end && question.end <= end;
    if (!clause.questions.some(isInside)) continue;
    const chunk = clause.text.slice(start, end);
    const analysis = tokenizer.analyse(chunk);
    clause.questions.forEach((question, index) => {
      if (!isInside(question)) return;
      answers[index] = isWord(tokenizer, analysis, chunk, {
        start: question.start - start,
        end: question.end - start,
      });
    });
  }
  return answers;
}

function isWord(
  tokenizer: Tokenizer,
  analysis: Analysis,
  chunk: string,
  { start, end }: Question,
): boolean {
  const candidate = chunk.slice(start, end);
  if (isHiragana(candidate)) {
    return isHiraganaWord(tokenizer, analysis, chunk, start, end, CANDIDATE);
  }
  if (isAll('katakana', candidate)) return isKatakanaWord(analysis, start, end);
  if (candidate.length === 1) return isOneCharacterWord(analysis, chunk, start, end);
  return isCompoundWord(analysis, start, end);
}

function isAll(script: ReturnType<typeof scriptOf>, text: string): boolean {
  return Array.from(text).every((unit) => scriptOf(unit) === script);
}

/**
 * 熱, 咳: it must be a whole word of the best reading, and not between two other kanji, where it
 * is part of a compound that IPADIC lacks (鎮咳薬).
 */
function isOneCharacterWord(
  { morphemes }: Analysis,
  chunk: string,
  start: number,
  end: number,
): boolean {
  const isKanji = (at: number) => scriptOf(chunk[at]) === 'kanji';
  if (isKanji(start - 1) && isKanji(end)) return false;
  return wordsThatFill(morphemes, start, end)?.length === 1;
}

/**
 * Kanji and mixed words: the best reading must have boundaries at both ends, or get them by
 * being offered the candidate as a word, since IPADIC lacks many medical words (内視鏡).
 */
function isCompoundWord(analysis: Analysis, start: number, end: number): boolean {
  if (wordsThatFill(analysis.morphemes, start, end) !== null) return true;
  return analysis.costWith(CANDIDATE, start, end) < analysis.cost;
}

/** Short katakana words occur within any foreign name, so boundaries must be better by far. */
function isKatakanaWord(analysis: Analysis, start: number, end: number): boolean {
  return analysis.margin(start, end) >= KATAKANA_MARGIN;
}
