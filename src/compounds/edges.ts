import type { FoldedText } from '../matching/normalise';
import { type Script, scriptOf } from '../matching/script';

export type Edge = 'free' | 'ask' | 'bound';

const LONGEST_BEFORE = 30;
const WORD_BEFORE = /(?:^|[^A-Za-z-])([A-Za-z-]{5,}) $/;
const BELONGS = /(?:ic|al|ar|ous|form|oid|ary|tin|like|ular)$/i;
const EVERYDAY =
  /^(?:basic|clinical|general|local|medical|normal|original|overall|public|regular|several|similar|special|specific|typical|total|usual|various|serious|previous|obvious|particular|necessary|individual|additional|final|actual|real|possible)$/i;

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
  if (side === -1 && isAfterAdjective(cased, inside)) return 'bound';
  const inner = scriptOf(cased[inside]);
  const outer = scriptOf(cased[inside + side]);
  if (outer === 'edge' || outer === 'other') return 'free';
  if (isAlphanumeric(inner) && isAlphanumeric(outer)) return 'bound';
  if (isAlphanumeric(inner) || isAlphanumeric(outer)) return side === 1 ? 'ask' : 'ask';
  const isPlain = side === 1 && outer === 'hiragana' && inner !== 'hiragana';
  return isPlain && AFTER_A_NOUN.test(cased.charAt(inside + 1)) ? 'free' : 'ask';
}

/**
 * Does an English word stand before it that seems to belong to it (somatostatin receptor
 * scintigraphy)? No tokeniser tells, so it is taken for one by how it ends.
 */
function isAfterAdjective(cased: string, start: number): boolean {
  const before = cased.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const [, word = ''] = WORD_BEFORE.exec(before) ?? [];
  return BELONGS.test(word) && !EVERYDAY.test(word);
}

function isAlphanumeric(script: Script): boolean {
  return script === 'latin' || script === 'digit';
}
