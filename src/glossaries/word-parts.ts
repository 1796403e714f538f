import * as v from 'valibot';
import { compoundEntry, entriesIn } from '../compounds/compound-entry';
import { type CompoundReader, openParts } from '../compounds/compound-reader';
import { partsFileSchema } from '../compounds/parts-file';
import { wordId, wordOf, writtenForm } from '../compounds/word-id';
import type { Entry } from '../glossary/entry';
import { fetchFile } from '../glossary/fetch-file';
import { PARTS } from '../glossary/reference';
import { keepOnceLoaded } from '../matching/keep-once-loaded';
import type { Lexicon } from '../matching/lexicon';
import { normalise } from '../matching/normalise';
import { prepare } from '../search/search-index';
import type { Glossary } from './glossary';

/** A glossary whose entries are made when they are asked for. */
export interface WordParts extends Glossary {
  /** @throws Error where the parts cannot be read; a later call tries again */
  reader(): Promise<CompoundReader>;
}

/**
 * Words that consist of parts. They are too many to be listed: each is its own id.
 * @param words the names of all entries, which are parts too
 * @param entryOf an entry by its reference
 */
export function wordParts(
  words: () => Promise<Lexicon>,
  entryOf: (reference: string) => Promise<Entry | null>,
): WordParts {
  const reader = keepOnceLoaded(async () => {
    const [file, lexicon] = await Promise.all([fetchFile('/parts.json'), words()]);
    return openParts(v.parse(partsFileSchema, await file.json()), lexicon.surfaces);
  });
  return {
    id: PARTS,
    words: async () => ({ surfaces: { get: () => undefined }, facts: { get: () => undefined } }),
    search: async () => prepare([]),
    reader,
    async entry(id) {
      const word = wordOf(id);
      if (word === null) return null;
      const folded = normalise(word);
      const compound = (await reader()).read(folded);
      if (!compound) return null;
      const found = await Promise.all(entriesIn(compound).map(entryOf));
      const entries = new Map(
        found.flatMap((entry) => (entry ? [[entry.id, entry] as const] : [])),
      );
      return compoundEntry(id, folded, compound, entries);
    },
    async idOf(text) {
      const folded = normalise(text.trim());
      return (await reader()).read(folded)
        ? wordId(writtenForm(folded, 0, folded.text.length))
        : null;
    },
  };
}
