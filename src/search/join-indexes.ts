import { type NameTable, openTable } from './name-table';
import type { SearchIndex } from './search-index';

/**
 * Makes one index of several, as if their documents had been prepared together. Where documents
 * fit equally well, those of an earlier index come first.
 */
export function joinIndexes(indexes: readonly SearchIndex[]): SearchIndex {
  const [first, ...others] = indexes;
  if (first && others.length === 0) return first;
  const before = indexes.map((_, i) =>
    indexes.slice(0, i).reduce((sum, { documents }) => sum + documents.length, 0),
  );
  const join = (table: Exclude<keyof SearchIndex, 'documents'>): NameTable => {
    // A table without names has one empty line, which would belong to nobody.
    const named = indexes
      .map((index, i) => ({ ...index[table], offset: before[i]! }))
      .filter(({ owners }) => owners.length > 0);
    return openTable({
      text: named.map(({ text }) => text.slice(1, -1)).join('\n'),
      owners: named.flatMap(({ owners, offset }) => owners.map((owner) => owner + offset)),
    });
  };
  return {
    documents: indexes.flatMap(({ documents }) => documents),
    own: join('own'),
    surfaces: join('surfaces'),
    words: join('words'),
    romaji: join('romaji'),
  };
}
