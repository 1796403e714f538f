import { type Affix, compileAffixes } from './affixes';
import { memoize } from './memoize';

/** What no tokeniser can tell, kept as data in the dictionary. */
export interface BoundaryData {
  /**
   * Edges that are never a word's: a candidate that ends in `tail` directly before one of the
   * characters `next`, or begins with `head` directly after one of `previous`.
   */
  readonly blockers: readonly {
    readonly tail?: string | undefined;
    readonly next?: string | undefined;
    readonly head?: string | undefined;
    readonly previous?: string | undefined;
  }[];
  /** What stands directly before a surface and makes another word of it: 副甲状腺, non-. */
  readonly prefixes: readonly Affix[];
  /** What stands directly after a surface and makes another word of it: インスリン様成長因子. */
  readonly suffixes: readonly Affix[];
  /** Phrases in which no surface inside is a mention: 気分てんかん, MS-DOS. */
  readonly stopPhrases: readonly string[];
}

/** Rules out nothing. */
export const NO_BOUNDARIES: BoundaryData = {
  blockers: [],
  prefixes: [],
  suffixes: [],
  stopPhrases: [],
};

/** Is the place `[start, end)` of folded lower-case text ruled out by the data? */
export type IsBlocked = (text: string, start: number, end: number) => boolean;

/** Makes the check once, so that a place costs a few comparisons. */
export function compileBoundaries(data: BoundaryData): IsBlocked {
  const tails = data.blockers.filter((blocker) => blocker.tail && blocker.next);
  const heads = data.blockers.filter((blocker) => blocker.head && blocker.previous);
  const isAffixed = compileAffixes(data.prefixes, data.suffixes);
  const phrasesAround = findPhrases(data.stopPhrases.map((phrase) => phrase.toLowerCase()));
  return (text, start, end) => {
    const next = text.charAt(end);
    const previous = text.charAt(start - 1);
    if (next && tails.some((b) => b.next?.includes(next) && endsWithAt(text, b.tail, end)))
      return true;
    if (
      previous &&
      heads.some((b) => b.previous?.includes(previous) && text.startsWith(b.head ?? '', start))
    )
      return true;
    if (isAffixed(text, start, end)) return true;
    const phrases = phrasesAround(text.slice(start, end));
    return phrases.some((phrase) => standsInside(phrase, text, start, end));
  };
}

function endsWithAt(text: string, tail: string | undefined, end: number): boolean {
  return tail !== undefined && text.startsWith(tail, end - tail.length);
}

/** There are hundreds of phrases and few can stand around one word: looked up once per word. */
function findPhrases(phrases: readonly string[]): (word: string) => readonly string[] {
  return memoize((word) => phrases.filter((phrase) => phrase.includes(word)));
}

/** Does `phrase` stand in `text` around the whole of `[start, end)`? */
function standsInside(phrase: string, text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, end - phrase.length); at <= start; at++) {
    if (text.startsWith(phrase, at)) return true;
  }
  return false;
}
