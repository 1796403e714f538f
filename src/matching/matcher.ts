import { type BoundaryData, compileBoundaries } from './boundaries';
import { findCandidates } from './candidates';
import { findTornCandidates } from './closed-gaps';
import { normalise } from './normalise';
import { inquire } from './questions';
import { resolveMentions } from './resolve';
import { parseSurfaceIndex } from './surface-index';
import type { Candidate, Clause, Mention } from './types';

/** A text looked through once: what is certain, what must be asked, and what follows from it. */
export interface Reading {
  /** Mentions that the scripts alone make certain and that no answer can take back. */
  readonly certain: readonly Mention[];
  /** What a tokeniser must be asked; empty where nothing is open. */
  readonly clauses: readonly Clause[];
  /** All mentions, given a reply of the same shape as `clauses`. */
  settle(replies: readonly (readonly boolean[])[]): readonly Mention[];
  /** Mentions where no tokeniser answered: what is uncertain stays unmarked. */
  settleWithout(): readonly Mention[];
}

export type Matcher = (text: string) => Reading;

/** Makes a matcher from the compiled dictionary. */
export function createMatcher(surfaceIndex: string, boundaries: BoundaryData): Matcher {
  const index = parseSurfaceIndex(surfaceIndex);
  const isBlocked = compileBoundaries(boundaries);
  return (text) => {
    const folded = normalise(text);
    const candidates = inOrder([
      ...findCandidates(folded, index, isBlocked),
      ...findTornCandidates(folded, index, isBlocked),
    ]);
    const inquiry = inquire(folded, candidates);
    return {
      certain: resolveMentions(folded, candidates, () => undefined),
      clauses: inquiry.clauses,
      settle: (replies) => resolveMentions(folded, candidates, inquiry.answer(replies)),
      settleWithout: () => resolveMentions(folded, candidates, () => false),
    };
  };
}

/** By start, longest first. Both lists are nearly in this order, which costs little then. */
function inOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
}
