import type { SearchDocument } from '../../src/search/document';
import type { EntrySource } from '../schema';
import { namesOf } from './surfaces';

/** What search knows of an entry. Surfaces are as written: search folds what it compares. */
export function searchDocumentOf(entry: EntrySource): SearchDocument {
  const { id, kind, headword, reading, english, gist } = entry;
  const others = namesOf(entry)
    .map(({ text }) => text)
    .filter((text) => text !== headword && text !== english);
  return { id, kind, headword, reading, english, surfaces: [...new Set(others)], gist };
}
