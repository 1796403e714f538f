import { useEffect, useState } from 'preact/hooks';
import { findable } from '../glossaries/glossaries';
import type { SearchIndex } from '../search/search-index';

/** The search index: null until it is loaded, 'failed' where it cannot be. */
export function useIndex(): SearchIndex | 'failed' | null {
  const [index, setIndex] = useState<SearchIndex | 'failed' | null>(null);
  useEffect(() => {
    findable().then(setIndex, () => setIndex('failed'));
  }, []);
  return index;
}
