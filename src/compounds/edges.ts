import type { FoldedText } from '../matching/normalise';
import { scriptOf } from '../matching/script';

export type Edge = 'free' | 'ask' | 'bound';

/** Particles of one kana. Beside kanji they are nearly always that; other kana may go on a word. */
const PARTICLES = /[はがをにでとのもやへ]/;
const LONGEST_BEFORE = 30;
const WORD_BEFORE = /(?:^|[^A-Za-z-])([A-Za-z-]{5,}) $/;
const BELONGS = /(?:ic|al|ar|ous|form|oid|ary|tin|like)$/i;
const EVERYDAY =
  /^(?:basic|clinical|general|local|medical|normal|original|overall|public|regular|several|similar|special|specific|typical|total|usual|various|serious|previous|obvious|particular|necessary|individual|additional|final|actual|real|possible)$/i;

/**
 * Does a word that consists of parts end at one of its edges, as far as scripts tell? Other than a
 * name that somebody wrote down, it is never less than what is written together: a change from
 * katakana to kanji is no edge (ギラン|バレー|症候群), and kana beside kanji may belong to the word.
 * @param inside the offset of its outermost character there
 * @param side before it, or after it
 */
export function edgeAt({ cased }: FoldedText, inside: number, side: -1 | 1): Edge {
  if (side === -1 && isAfterAdjective(cased, inside)) return 'bound';
  const outside = inside + side;
  const outer = scriptOf(cased[outside]);
  if (outer === 'edge') return 'free';
  // Half of a character that is beyond these scripts: a rare kanji, an emoji.
  if (isHalf(cased.charCodeAt(outside))) return 'ask';
  if (outer === 'other') return 'free';
  const inner = scriptOf(cased[inside]);
  if (isAlphanumeric(inner) && isAlphanumeric(outer)) return 'bound';
  if (outer !== 'hiragana' || inner === 'hiragana') return 'ask';
  const isParticle = PARTICLES.test(cased.charAt(outside));
  const beyond = scriptOf(cased[outside + side]);
  return isParticle && (side === 1 || beyond !== 'hiragana') ? 'free' : 'ask';
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

function isAlphanumeric(script: ReturnType<typeof scriptOf>): boolean {
  return script === 'latin' || script === 'digit';
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
