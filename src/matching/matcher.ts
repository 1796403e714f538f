import { type BoundaryData, compileBoundaries } from './boundaries';
import { findCandidates } from './candidates';
import { findTornCandidates } from './closed-gaps';
import type { Lexicon } from './lexicon';
import { inOrder, MatchedText } from './matched-text';
import { normalise } from './normalise';

export type Matcher = (text: string) => MatchedText;

/** Makes a matcher of what is known of words, and of where none can stand. */
export function createMatcher(lexicon: Lexicon, boundaries: BoundaryData): Matcher {
  const { surfaces, facts } = lexicon;
  const isBlocked = compileBoundaries(boundaries);
  return (text) => {
    const folded = normalise(text);
    const candidates = inOrder([
      ...findCandidates(folded, surfaces, isBlocked),
      ...findTornCandidates(folded, surfaces, isBlocked),
    ]);
    return new MatchedText(folded, candidates, facts);
  };
}
