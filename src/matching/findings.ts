import type { SurfaceRule } from '../glossary/kinds';
import type { EntryFacts, FactsById } from './lexicon';

/**
 * A place where a word stands that some glossary has. Whether it is a mention depends on the page
 * and on the others, which may overlap. Offsets are UTF-16 code units of the folded text.
 */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly rule: SurfaceRule | null;
}

/** What a reading of several texts found, for whoever has neither glossaries nor a tokeniser. */
export interface Findings {
  /** For each text its words: by start, longest first. */
  readonly texts: readonly (readonly FoundWord[])[];
  /** What is known of every entry that is named in them. */
  readonly facts: readonly (readonly [entry: string, facts: EntryFacts])[];
}

/** Gathers what can be told of texts without knowing the page that they stand on. */
export function findingsOf(texts: readonly (readonly FoundWord[])[], facts: FactsById): Findings {
  const entries = new Set(texts.flatMap((words) => words.map(({ entry }) => entry)));
  return {
    texts,
    facts: [...entries].flatMap((entry) => {
      const known = facts.get(entry);
      return known ? [[entry, known] as const] : [];
    }),
  };
}
