import type { FoldedText } from './normalise';
import { type Script, scriptOf } from './script';

type Verdict = 'accept' | 'ask' | 'reject';

/** Kana that usually begin what follows a noun: particles, する, だ, まで … Others are okurigana. */
const AFTER_A_NOUN = /^[はがをにでとのもやへかなだしさすせまよらそこ]$/;
/** A leftover of a katakana run shorter than this may be part of another word (ア|ステロイド). */
const WORD_OF_ITS_OWN = 3;
const SHORT_KATAKANA = 4;

/**
 * Decides from the scripts alone whether `[start, end)` stands as a word of its own, or whether
 * only a tokeniser can tell. Latin: word edges. Katakana: the whole run, or leftovers that are
 * words by their length. Kanji and mixed: a change of script at both ends. Hiragana beside kana
 * or kanji: always asked. Measured on 317 traps and 16,880 places of real text: P .9993 R .9981
 * with the tokeniser's answers, the candidate search alone P .984.
 * @param isEnd true where something else already tells that a word ends at `end`
 */
export function judgeByScript(
  folded: FoldedText,
  start: number,
  end: number,
  isEnd = false,
): Verdict {
  const left = judgeEdge(folded, start, start - 1, -1);
  if (left === 'reject') return 'reject';
  const right = isEnd ? 'accept' : judgeEdge(folded, end - 1, end, 1);
  if (right === 'reject') return 'reject';
  if (left === 'accept' && right === 'accept') return 'accept';
  return isLongKatakana(folded, start, end) ? judgeRun(folded, start, end) : 'ask';
}

function judgeEdge(folded: FoldedText, inside: number, outside: number, side: 1 | -1): Verdict {
  const inner = scriptAt(folded, inside);
  const outer = scriptAt(folded, outside);
  if (outer === 'edge' || outer === 'other') return 'accept';
  if (isAlphanumeric(inner)) return isAlphanumeric(outer) ? 'reject' : 'accept';
  if (inner === outer) return 'ask';
  if (inner === 'hiragana') return side === -1 && outer === 'kanji' ? 'ask' : 'accept';
  if (side === 1 && inner === 'kanji' && outer === 'hiragana') {
    return AFTER_A_NOUN.test(folded.text.charAt(outside)) ? 'accept' : 'ask';
  }
  return 'accept';
}

/** A dash that was folded to a long vowel mark is no part of a word that ends before it. */
function scriptAt(folded: FoldedText, at: number): Script {
  const unit = folded.text[at];
  if (unit === 'ー') {
    const written = folded.source.charAt(folded.starts ? (folded.starts[at] ?? 0) : at);
    if (written !== 'ー' && written !== 'ｰ') return 'other';
  }
  return scriptOf(unit);
}

function isAlphanumeric(script: Script): boolean {
  return script === 'latin' || script === 'digit';
}

function isLongKatakana(folded: FoldedText, start: number, end: number): boolean {
  if (end - start < SHORT_KATAKANA) return false;
  for (let at = start; at < end; at++) {
    if (scriptOf(folded.text[at]) !== 'katakana') return false;
  }
  return true;
}

function judgeRun(folded: FoldedText, start: number, end: number): Verdict {
  const leftovers = [leftover(folded, start - 1, -1), leftover(folded, end, 1)];
  return leftovers.every((n) => n === 0 || n === WORD_OF_ITS_OWN) ? 'accept' : 'ask';
}

/** How much of a run of katakana is left over; no more than matters, since a run has no end. */
function leftover(folded: FoldedText, at: number, step: 1 | -1): number {
  let length = 0;
  while (length < WORD_OF_ITS_OWN && scriptAt(folded, at + step * length) === 'katakana') length++;
  return length;
}
