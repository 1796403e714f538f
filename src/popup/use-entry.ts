import { useEffect, useState } from 'preact/hooks';
import { findEntry } from '../glossaries/glossaries';
import type { Entry } from '../glossary/entry';
import type { CardState } from '../ui/card-notice';

/** The entry of this reference, or why there is none. */
export function useEntry(id: string): Entry | CardState {
  const [entry, setEntry] = useState<Entry | CardState>('loading');
  useEffect(() => {
    let isWanted = true;
    const show = (next: Entry | CardState) => {
      if (isWanted) setEntry(next);
    };
    show('loading');
    findEntry(id).then(
      (fetched) => show(fetched ?? 'missing'),
      () => show('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  return entry;
}
