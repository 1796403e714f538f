import type { BoundaryData } from '../matching/boundaries';
import { type Findings, findingsOf } from '../matching/findings';
import type { Lexicon } from '../matching/lexicon';
import { createMatcher } from '../matching/matcher';
import { decide } from '../tokenizer/decide';
import type { Tokenizer } from '../tokenizer/types';

/**
 * Makes what reads texts with everything: all words, and a tokeniser.
 * @param lexicon entries are called in it as the answer is to call them
 * @returns without a tokeniser (null) what is uncertain is not found
 */
export function farMatcher(
  lexicon: Lexicon,
  boundaries: BoundaryData,
): (texts: readonly string[], tokenizer: Tokenizer | null) => Findings {
  const match = createMatcher(lexicon, boundaries);
  return (texts, tokenizer) => {
    const answered = texts.map((text) => {
      const matched = match(text);
      const answers = tokenizer && matched.clauses.map((clause) => decide(tokenizer, clause));
      return { matched, answers };
    });
    return findingsOf(answered, lexicon.facts);
  };
}
