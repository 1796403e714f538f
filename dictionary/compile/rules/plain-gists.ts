import { compileBoundaries } from '../../../src/matching/boundaries';
import { findCandidates } from '../../../src/matching/candidates';
import { normalise } from '../../../src/matching/normalise';
import { parseSurfaceIndex } from '../../../src/matching/surface-index';
import { writeSurfaceIndex } from '../surface-index';
import type { Rule } from './rule';

/** The first line explains in everyday words: no specialist word that has an entry of its own. */
export const gistsArePlain: Rule = ({ entries, boundaries }) => {
  const written = entries.map(({ entry }) => entry);
  const specialist = written.filter(({ level }) => level === 'specialist');
  const index = parseSurfaceIndex(writeSurfaceIndex(specialist));
  const isBlocked = compileBoundaries(boundaries.data);
  return entries.flatMap(({ entry, yaml }) =>
    (['ja', 'en'] as const).flatMap((language) => {
      const folded = normalise(entry.gist[language]);
      const [jargon] = findCandidates(folded, index, isBlocked).filter(
        ({ surface, verdict }) => verdict === 'accept' && surface.entry !== entry.id,
      );
      if (!jargon) return [];
      const word = folded.cased.slice(jargon.start, jargon.end);
      const message = `gist.${language} has the specialist word ${word} (${jargon.surface.entry}): say it in everyday words`;
      return [yaml.faultAt(['gist', language], message)];
    }),
  );
};
