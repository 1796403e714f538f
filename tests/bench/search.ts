import { searchDocumentOf } from '../../dictionary/compile/search-document';
import type { EntrySource } from '../../dictionary/schema';
import type { NamedDocument } from '../../src/search/document';
import { nearest } from '../../src/search/nearest';
import { search } from '../../src/search/rank';
import { prepare } from '../../src/search/search-index';
import { compare } from './compare';

/** Entries under other names, so that no two are found by the same. */
const SUFFIXES = ['', ...'アイウエオカキクケコサシスセソ'];
/** What a reader types, key by key: kanji, kana, romaji, English, with and without a typo. */
const QUERIES = [
  '血',
  '血栓',
  '血栓症',
  'けっせ',
  'ritu',
  'rituxi',
  'thrombo',
  'heprin',
  'せきがで',
];

/** Search at the dictionary's size and at sixteen times of it, which is about 10,000 entries. */
export function benchSearch(entries: readonly EntrySource[]): void {
  const documents = entries.map(searchDocumentOf);
  const many = SUFFIXES.flatMap((suffix) => documents.map((one) => renamed(one, suffix)));
  for (const named of [documents, many]) {
    const index = prepare(named);
    const names = named.flatMap(({ headword, reading, english, surfaces }) =>
      [headword, reading, english, ...surfaces].map((name) => name.toLowerCase()),
    );
    const pass = (name: string) => QUERIES.filter((query) => name.includes(query));
    compare(
      `search, ${QUERIES.length} keys at ${named.length} entries`,
      () => QUERIES.map((query) => search(index, query)),
      'looking for the same text in every name',
      () => names.filter((name) => pass(name).length > 0),
    );
    compare(
      `the nearest words of ${QUERIES.length} queries at ${named.length} entries`,
      () => QUERIES.map((query) => nearest(index, `${query}x`)),
      'looking for the same text in every name',
      () => names.filter((name) => pass(name).length > 0),
    );
  }
}

function renamed(document: NamedDocument, suffix: string): NamedDocument {
  const { id, headword, reading, english, surfaces } = document;
  return {
    ...document,
    id: `${id}${suffix}`,
    headword: headword + suffix,
    reading: reading + suffix,
    english: suffix ? `${english} ${suffix}` : english,
    surfaces: surfaces.map((surface) => surface + suffix),
  };
}
