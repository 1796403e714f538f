import { fetchEntry } from '../glossary/fetch-entry';
import { DICTIONARY } from '../glossary/reference';
import { parseLexicon } from '../matching/lexicon';
import { openIndex } from '../search/search-index';
import type { Glossary } from './glossary';
import { keepOnceLoaded } from './keep-once-loaded';

/**
 * The glossary that the extension brings along, as files of its own package: for background and
 * pages, since a web page's frame may not read them.
 */
export const dictionary: Glossary = {
  id: DICTIONARY,
  words: keepOnceLoaded(async () => parseLexicon(await (await fetchFile('/surfaces.txt')).text())),
  entry: fetchEntry,
  search: async () => openIndex(await (await fetchFile('/search.json')).json()),
};

async function fetchFile(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return response;
}
