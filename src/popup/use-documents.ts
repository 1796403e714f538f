import { useMemo } from 'preact/hooks';
import type { SearchDocument } from '../search/document';
import type { SearchIndex } from '../search/search-index';

/** Finds what search knows of an entry by its id; nothing until the index is loaded. */
export type DocumentOf = (id: string) => SearchDocument | undefined;

export function useDocuments(index: SearchIndex | 'failed' | null): DocumentOf {
  return useMemo(() => {
    const all = index === null || index === 'failed' ? [] : index.documents;
    const byId = new Map(all.map((document) => [document.id, document]));
    return (id) => byId.get(id);
  }, [index]);
}
