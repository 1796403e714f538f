import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../glossary/entry';
import { findEntry } from '../glossary/glossaries';

/** The entry of this reference: 'loading' until it is there, null where there is none. */
export function useEntry(id: string): Entry | 'loading' | null {
  const [entry, setEntry] = useState<Entry | 'loading' | null>('loading');
  useEffect(() => {
    let isWanted = true;
    setEntry('loading');
    void findEntry(id).then((fetched) => {
      if (isWanted) setEntry(fetched);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return entry;
}
