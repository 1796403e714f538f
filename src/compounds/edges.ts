import type { FoldedText } from '../matching/normalise';
import { type Script, scriptOf } from '../matching/script';

export type Edge = 'free' | 'ask' | 'bound';

/** Kana that usually begin what follows a noun: particles, する, だ … */
const AFTER_A_NOUN = /[はがをにでとのもやへかなだしさすせまよらそこ]/;

/**
 * Does a word that consists of parts end at one of its edges, as far as scripts tell? Other than a
 * name that somebody wrote down, it is never less than what is written together: a change from
 * katakana to kanji is no edge (ギラン|バレー|症候群), and kana before kanji may belong to the word.
 * @param inside the offset of its outermost character there
 * @param side before it, or after it
 */
export function edgeAt({ cased }: FoldedText, inside: number, side: -1 | 1): Edge {
  const inner = scriptOf(cased[inside]);
  const outer = scriptOf(cased[inside + side]);
  if (outer === 'edge' || outer === 'other') return 'free';
  if (isAlphanumeric(inner) && isAlphanumeric(outer)) return 'bound';
  if (isAlphanumeric(inner) || isAlphanumeric(outer)) return side === 1 ? 'ask' : 'ask';
  const isPlain = side === 1 && outer === 'hiragana' && inner !== 'hiragana';
  return isPlain && AFTER_A_NOUN.test(cased.charAt(inside + 1)) ? 'free' : 'ask';
}

function isAlphanumeric(script: Script): boolean {
  return script === 'latin' || script === 'digit';
}
