import type { Entry } from '../glossary/entry';
import type { Lexicon } from '../matching/lexicon';
import type { SearchIndex } from '../search/search-index';

/**
 * Words that are explained, wherever they come from. What it says of its entries calls them by
 * their own ids; whoever asks several (`glossaries.ts`) is answered with references.
 */
export interface Glossary {
  /** What references to its entries begin with. */
  readonly id: string;
  /**
   * Its surfaces and what is known of their entries, for matching.
   * @throws Error where they cannot be read; a later call tries again
   */
  words(): Promise<Lexicon>;
  /**
   * What a card shows.
   * @returns null where there is no such entry
   */
  entry(id: string): Promise<Entry | null>;
  /** @throws Error where what search knows cannot be read */
  search(): Promise<SearchIndex>;
  /**
   * The entry for a text that search does not list, since too many would have to be.
   * @returns its id; null where there is none
   * @throws Error where that cannot be told
   */
  idOf?(text: string): Promise<string | null>;
}
