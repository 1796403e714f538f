import type { Kind, Level, SurfaceRule } from '../glossary/kinds';

/** One way in which an entry is written, folded as `normalise` folds a page's text. */
export interface Surface {
  /** Folded and in lower case: what is looked for. */
  readonly key: string;
  /** Folded, capitals kept, where capitals must agree (ALS, not als); else null. */
  readonly cased: string | null;
  readonly entry: string;
  readonly kind: Kind;
  readonly level: Level;
  readonly rule: SurfaceRule | null;
  /** What explains it where no entry of its own does: see `EntryFacts`. */
  readonly parts?: readonly string[];
}

/** A place where a surface stands. Offsets are UTF-16 code units of the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly surface: Surface;
  /** `ask`: only a tokeniser can tell. Rejected places are not candidates. */
  readonly verdict: 'accept' | 'ask';
}

/** What a tokeniser is asked: does `[start, end)` stand as a word of its own in `text`? */
export interface Question {
  readonly start: number;
  readonly end: number;
}

/** A piece of folded text short enough to be tokenised, with all that is asked about it. */
export interface Clause {
  readonly text: string;
  readonly questions: readonly Question[];
}

/** A word found on a page. Offsets are UTF-16 code units of the text as it was given. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly kind: Kind;
  readonly level: Level;
  /** What explains it where no entry of its own does: see `EntryFacts`. */
  readonly parts?: readonly string[];
}
