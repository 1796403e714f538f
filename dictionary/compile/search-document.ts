import { formsOf } from '../../src/matching/forms';
import type { NamedDocument } from '../../src/search/document';
import type { EntrySource } from '../schema';
import { namesOf } from '../written/surfaces';

/**
 * What search is told of an entry: every form in which a page's word would be found, so that what
 * is marked on a page can be searched for too.
 */
export function searchDocumentOf(entry: EntrySource): NamedDocument {
  const { id, kind, headword, reading, english, gist } = entry;
  const others = namesOf(entry)
    .flatMap(({ text, folded }) => [text, ...formsOf(folded).map(({ key }) => key)])
    .filter((text) => text !== headword && text !== english);
  return { id, kind, headword, reading, english, surfaces: [...new Set(others)], gist };
}
