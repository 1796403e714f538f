import { fetchEntry } from '../glossary/fetch-entry';
import { fetchFile } from '../glossary/fetch-file';
import { DICTIONARY } from '../glossary/reference';
import { keepOnceLoaded } from '../matching/keep-once-loaded';
import { parseLexicon } from '../matching/lexicon';
import { openIndex } from '../search/search-index';
import type { Glossary } from './glossary';

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
