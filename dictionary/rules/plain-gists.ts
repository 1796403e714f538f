import { LANGUAGES } from '../written/texts';
import { jargonFinder } from './jargon';
import type { Rule } from './rule';

/** The first line explains in everyday words: no specialist word that has an entry of its own. */
export const gistsArePlain: Rule = ({ entries, boundaries }) => {
  const written = entries.map(({ entry }) => entry);
  const findJargon = jargonFinder(written, boundaries.data);
  return entries.flatMap(({ entry, yaml }) =>
    LANGUAGES.flatMap((language) => {
      const found = findJargon(entry.gist[language], entry.id);
      const certain = found.find(({ verdict }) => verdict === 'accept');
      if (!certain) return [];
      const message = `gist.${language} has the specialist word ${certain.word} (${certain.entry}): say it in everyday words`;
      return [yaml.faultAt(['gist', language], message)];
    }),
  );
};
