import { useEffect, useState } from 'preact/hooks';
import { findUnlisted } from '../glossaries/glossaries';
import type { SearchDocument } from '../search/document';

/** Longer texts are no words. In UTF-16 code units. */
const LONGEST = 60;

/**
 * The answer to a query that search does not list: a medicine's name, or a word that its parts
 * tell. Null until it is there, and where there is none.
 */
export function useUnlisted(query: string): SearchDocument | null {
  const [answer, setAnswer] = useState<{ query: string; found: SearchDocument | null } | null>(
    null,
  );
  const text = query.trim();
  useEffect(() => {
    if (text === '' || text.length > LONGEST) return;
    let isWanted = true;
    const show = (found: SearchDocument | null) => {
      if (isWanted) setAnswer({ query: text, found });
    };
    // Search still answers where the parts cannot be read.
    findUnlisted(text).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [text]);
  return answer?.query === text ? answer.found : null;
}
