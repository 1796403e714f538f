import { fold } from './fold';
import { foldRomaji } from './romaji/fold-romaji';

/** What a reader looks for, in the forms that scorers compare. */
export interface Query {
  /** Folded. */
  readonly text: string;
  /** As romaji; null where it is not in Latin letters. */
  readonly romaji: string | null;
}

export function queryOf(text: string): Query {
  const folded = fold(text);
  return { text: folded, romaji: foldRomaji(folded) };
}
