import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findEntry } from '../glossaries/glossaries';
import { isEntry } from '../glossary/reference';
import type { SearchDocument } from '../search/document';
import type { SearchIndex } from '../search/search-index';

/** Finds what is shown of an entry by its reference; nothing until that is loaded. */
export type DocumentOf = (id: string) => SearchDocument | undefined;

/** What is not listed for search is made when it is first asked for, and shown when it is there. */
export function useDocuments(index: SearchIndex | 'failed' | null): DocumentOf {
  const asked = useRef(new Set<string>());
  const waiting = useRef(new Set<string>());
  const [made, setMade] = useState<ReadonlyMap<string, SearchDocument>>(new Map());
  useEffect(() => {
    for (const id of waiting.current) {
      findEntry(id).then(
        (entry) => entry && setMade((before) => new Map(before).set(id, entry)),
        () => asked.current.delete(id),
      );
    }
    waiting.current.clear();
  });
  const listed = useMemo(() => {
    const all = index === null || index === 'failed' ? [] : index.documents;
    return new Map(all.map((document) => [document.id, document]));
  }, [index]);
  return (id) => {
    if (!isEntry(id) && !asked.current.has(id)) {
      asked.current.add(id);
      waiting.current.add(id);
    }
    return listed.get(id) ?? made.get(id);
  };
}
