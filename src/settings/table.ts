import { isAside } from './aside';
import { HIDDEN, hiddenOrder, hiddenWordOf } from './hidden-key';
import type { Item, Setting } from './setting';
import {
  furigana,
  language,
  marksEveryPage,
  marksNamesAndParts,
  occurrences,
  paused,
  SITE,
  siteSwitch,
  words,
} from './settings';

/** Everything that can be chosen once, in the order of a page of options. */
export const SETTINGS: readonly Setting<string | boolean>[] = [
  language,
  paused,
  words,
  occurrences,
  marksNamesAndParts,
  marksEveryPage,
  furigana,
];

/** What there is one item of for each site, or for each word. */
const FAMILIES: readonly ((key: string) => Item<unknown> | null)[] = [siteItem, hiddenItem];

/** The row of the table that a stored item belongs to; null for what is no setting. */
export function itemOf(key: string): Item<unknown> | null {
  if (isAside(key)) return null;
  const single = SETTINGS.find((item) => item.key === key);
  if (single) return single;
  for (const family of FAMILIES) {
    const item = family(key);
    if (item) return item;
  }
  return null;
}

function siteItem(key: string): Item<unknown> | null {
  const isSite = key.startsWith(SITE) && key.length > SITE.length;
  return isSite ? siteSwitch(key.slice(SITE.length)) : null;
}

function hiddenItem(key: string): Item<unknown> | null {
  const word = key.startsWith(HIDDEN) ? hiddenWordOf(key) : null;
  if (!word) return null;
  return {
    key,
    schema: hiddenOrder,
    fallback: () => null,
    choices: [],
    namesSite: word.site !== null,
  };
}
