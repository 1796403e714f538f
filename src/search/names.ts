import type { SearchDocument } from './document';
import { fold } from './fold';
import { romanise } from './romaji/romanise';

/** The names of one entry, folded, as scorers compare them with a folded query. */
export interface Names {
  /** Headword, reading and English name. */
  readonly own: readonly string[];
  /** Other ways in which the word stands on pages. */
  readonly surfaces: readonly string[];
  readonly all: readonly string[];
  /** All names with single spaces before each word, so that ` cell` finds words, not middles. */
  readonly words: readonly string[];
  /** Those in kana, in Latin letters (`foldRomaji`). */
  readonly romaji: readonly string[];
}

export function namesOf({ headword, reading, english, surfaces }: SearchDocument): Names {
  const own = [headword, reading, english, withoutParenthesis(english)].map(fold);
  const folded = surfaces.map(fold);
  const all = [...new Set([...own, ...folded])];
  const romaji = [...new Set(all.flatMap(romanise))];
  return { own, surfaces: folded, all, words: all.map(spaceWords), romaji };
}

/** ` anti gm1 antibody` of `anti-gm1 antibody`: what a hyphen joins are words all the same. */
export function spaceWords(folded: string): string {
  return ` ${folded.replace(/[\s()/,-]+/g, ' ').trim()}`;
}

function withoutParenthesis(english: string): string {
  return english.replace(/\s*\([^)]*\)/g, '');
}
