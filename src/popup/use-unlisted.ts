import { useEffect, useState } from 'preact/hooks';
import { findUnlisted } from '../glossaries/glossaries';
import type { SearchDocument } from '../search/document';

/** Longer texts are no words. In UTF-16 code units. */
const LONGEST = 60;

/**
 * The answer to a query that search does not list: a medicine's name, or a word that its parts
 * tell. Undefined until it is there; null where there is none.
 */
export function useUnlisted(query: string): SearchDocument | null | undefined {
  const [answer, setAnswer] = useState<{ query: string; found: SearchDocument | null } | null>(
    null,
  );
  const text = query.trim();
  const isWord = text !== '' && text.length <= LONGEST;
  useEffect(() => {
    if (!isWord) return;
    let isWanted = true;
    const show = (found: SearchDocument | null) => {
      if (isWanted) setAnswer({ query: text, found });
    };
    // Search still answers where the parts cannot be read.
    findUnlisted(text).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [text, isWord]);
  if (!isWord) return null;
  return answer?.query === text ? answer.found : undefined;
}
