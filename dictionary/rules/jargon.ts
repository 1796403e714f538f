import { type BoundaryData, compileBoundaries } from '../../src/matching/boundaries';
import { findCandidates } from '../../src/matching/candidates';
import { normalise } from '../../src/matching/normalise';
import { lexiconOf } from '../../src/matching/pack-index';
import type { Candidate } from '../../src/matching/types';
import type { EntrySource } from '../schema';
import { writeSurfaceIndex } from '../written/write-surface-index';

/** A specialist word of the dictionary in a text, as it is written there. */
interface Jargon {
  readonly word: string;
  readonly entry: string;
  readonly verdict: Candidate['verdict'];
}

/**
 * Makes a search for specialist words that have an entry.
 * @returns given a text and the id of the entry it belongs to, the words of other entries in it
 */
export function jargonFinder(
  entries: readonly EntrySource[],
  boundaries: BoundaryData,
): (text: string, ownId: string) => Jargon[] {
  const specialist = entries.filter(({ level }) => level === 'specialist');
  const { surfaces } = lexiconOf(writeSurfaceIndex(specialist));
  const isBlocked = compileBoundaries(boundaries);
  return (text, ownId) => {
    const folded = normalise(text);
    return findCandidates(folded, surfaces, isBlocked)
      .filter(({ surface }) => surface.rule !== 'needs-context' && surface.entry !== ownId)
      .map(({ start, end, surface, verdict }) => ({
        word: folded.cased.slice(start, end),
        entry: surface.entry,
        verdict,
      }));
  };
}
