import type { NamedDocument, SearchData, SearchDocument } from './document';
import { type NameTable, openTable } from './name-table';
import { prepareSearch } from './names';

/** What is searched: see `SearchData`. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly own: NameTable;
  readonly surfaces: NameTable;
  readonly words: NameTable;
  readonly romaji: NameTable;
}

export function openIndex({ documents, own, surfaces, words, romaji }: SearchData): SearchIndex {
  return {
    documents,
    own: openTable(own),
    surfaces: openTable(surfaces),
    words: openTable(words),
    romaji: openTable(romaji),
  };
}

/** Makes documents ready for searching that no compiler has prepared. */
export function prepare(documents: readonly NamedDocument[]): SearchIndex {
  return openIndex(prepareSearch(documents));
}
