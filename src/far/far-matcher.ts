import type { CompoundReader } from '../compounds/compound-reader';
import type { BoundaryData } from '../matching/boundaries';
import type { Findings, FoundWord } from '../matching/findings';
import { findingsOf } from '../matching/findings';
import type { EntryFacts, Lexicon } from '../matching/lexicon';
import { createMatcher } from '../matching/matcher';
import { memoize } from '../matching/memoize';
import { decide } from '../tokenizer/decide';
import type { Tokenizer } from '../tokenizer/types';
import { standsBeside } from './parted';
import { joinWords, readCompounds } from './read-compounds';

/**
 * Makes what reads texts with everything: all words, and a tokeniser.
 * @param lexicon entries are called in it as the answer is to call them
 * @param compounds what finds words that consist of parts; null where none are looked for
 * @returns without a tokeniser (null) what is uncertain is not found
 */
export function farMatcher(
  lexicon: Lexicon,
  boundaries: BoundaryData,
  compounds: CompoundReader | null = null,
): (texts: readonly string[], tokenizer: Tokenizer | null) => Findings {
  const match = createMatcher(lexicon, boundaries);
  const isBeside = standsBeside(compounds?.neighbours ?? []);
  return (texts, tokenizer) => {
    const told = new Map<string, EntryFacts>();
    const found = texts.map((text): readonly FoundWord[] => {
      // Clauses are asked about by entries and by compounds.
      const once = tokenizer && { ...tokenizer, analyse: memoize(tokenizer.analyse) };
      const matched = match(text);
      const answers = once && matched.clauses.map((clause) => decide(once, clause));
      const words = matched.found(answers);
      if (!compounds) return words;
      const read = readCompounds(compounds, matched.folded, words, once, isBeside);
      for (const { entry, facts } of read) told.set(entry, facts);
      return joinWords(words, read);
    });
    return findingsOf(found, { get: (entry) => told.get(entry) ?? lexicon.facts.get(entry) });
  };
}
