import { openIndex, type SearchIndex } from '../search/search-index';

/**
 * Fetches what search knows, out of the extension's own package.
 * @throws Error where the file is missing or damaged
 */
export async function loadIndex(): Promise<SearchIndex> {
  const response = await fetch('/search.json');
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return openIndex(await response.json());
}
